// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/wave_service.h"

#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/welcome/room_templates.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace bespeak;

namespace
{

struct WaveFixture {
    explicit WaveFixture(const char* room)
        : waves(service)
    {
        ui.document().apply(ui::templateDesign(QLatin1String(room), test::builtInCatalogue()),
                            "Open");
        service.setPatience(60'000); // a slow machine judges at once too
        service.setDocument(&ui.document());
    }

    /// Waits for the first look.
    void wait()
    {
        QElapsedTimer clock;
        clock.start();
        while (!waves.waves() && clock.elapsed() < 30'000) {
            test::settle(20);
        }
    }
    bool isBassJudged() const
    {
        const auto& parameters = service.judged()->assessment.parameters;
        const auto bass =
            std::ranges::find(parameters, "bass.response", &assessment::Parameter::key);
        return bass != parameters.end() && bass->verdict != assessment::Verdict::Unjudged;
    }

    test::UiFixture ui;
    ui::AssessmentService service;
    ui::WaveService waves;
};

} // namespace

TEST_CASE("A box needs no waves")
{
    WaveFixture fixture("sample");
    CHECK_FALSE(fixture.waves.isComputing());
    CHECK(fixture.waves.waves() == nullptr);
}

TEST_CASE("A room that is no box is judged by its waves, and an edit cancels them")
{
    WaveFixture fixture("l-shaped-family");
    REQUIRE(fixture.waves.isComputing());
    CHECK_FALSE(fixture.isBassJudged());
    fixture.wait();
    REQUIRE(fixture.waves.waves());
    CHECK(fixture.service.judged()->hasWaves);

    QElapsedTimer clock;
    clock.start();
    ui::DesignDocument& document = fixture.ui.document();
    document.apply(
        design::setCeilingHeight(document.design(), Length::metres(2.9), room::Certainty::Typed),
        "Height");
    CHECK(clock.elapsed() < 2'000);
    CHECK(fixture.waves.waves() == nullptr);
    CHECK(fixture.waves.isComputing());
}

TEST_CASE("The fine look at a room's waves is what its bass is judged by")
{
    WaveFixture fixture("l-shaped-family");
    fixture.wait();
    QElapsedTimer clock;
    clock.start();
    while (fixture.waves.isComputing() && clock.elapsed() < 60'000) {
        test::settle(20);
    }
    REQUIRE_FALSE(fixture.waves.isComputing());
    const auto judged = fixture.service.judged();
    const assessment::Scene scene = assessment::makeScene(*judged->design, judged->catalogue);
    const assessment::Assessment fine =
        assessment::withWaves(judged->plain, scene, *fixture.waves.waves());
    CHECK(judged->assessment == fine);
    CHECK_FALSE(judged->plain == fine);
}

TEST_CASE("A room that is no box is offered remedies after its waves have come")
{
    WaveFixture fixture("l-shaped-family");
    fixture.wait();
    REQUIRE(fixture.service.judged()->hasWaves);
    std::size_t offered = 0;
    QObject::connect(&fixture.service, &ui::AssessmentService::remediesFound,
                     [&offered](std::size_t, const std::vector<assessment::Remedy>& remedies) {
                         offered += remedies.size();
                     });
    const auto& parameters = fixture.service.judged()->assessment.parameters;
    for (std::size_t i = 0; i < parameters.size() && offered == 0; ++i) {
        if (parameters[i].verdict == assessment::Verdict::Fail ||
            parameters[i].verdict == assessment::Verdict::Advice) {
            fixture.service.findRemedies(i);
            test::settle(1'500);
        }
    }
    CHECK(offered > 0);
}
