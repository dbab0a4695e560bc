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
