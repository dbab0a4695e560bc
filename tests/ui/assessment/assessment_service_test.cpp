// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/assessment_service.h"

#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/assessment/fake_judge.h"
#include "tests/ui/support/ui_fixture.h"

#include <QSignalSpy>

using namespace bespeak;
using catalogue::ComponentKind;

namespace
{

void moveTo(test::UiFixture& ui, const PlacementId& id, double x)
{
    geometry::Point3 place = ui.placement(id).position;
    place.x = Length::metres(x);
    REQUIRE(ui.document().apply(design::moveTo(ui.document().design(), id, place), "Move", "drag"));
}

} // namespace

TEST_CASE("What is quick to judge is judged before the edit returns")
{
    test::UiFixture ui;
    test::FakeJudge judge;
    ui::AssessmentService service(judge.judge());
    service.setPatience(1e6);
    service.setDocument(&ui.document());
    CHECK(service.judged()->assessment.parameters.empty());
    const PlacementId sofa = ui.place(ComponentKind::Sofa);
    moveTo(ui, sofa, 3.5);
    CHECK(service.isUpToDate());
    CHECK(service.judged()->assessment.parameters.front().value == 3.5);
    ui.document().undo();
    CHECK(*service.judged()->design == ui.document().design());
}

TEST_CASE("What takes long is judged aside, and the newest design wins")
{
    test::UiFixture ui;
    test::FakeJudge judge;
    const PlacementId sofa = ui.place(ComponentKind::Sofa);
    judge.pauseMilliseconds = 20;
    ui::AssessmentService service(judge.judge());
    service.setPatience(5);
    service.setDocument(&ui.document());
    const int before = judge.assessed;
    for (int i = 0; i < 50; ++i) {
        moveTo(ui, sofa, 1.0 + i * 0.05);
    }
    CHECK_FALSE(service.isUpToDate());
    for (int i = 0; i < 100 && !service.isUpToDate(); ++i) {
        test::settle(10);
    }
    REQUIRE(service.isUpToDate());
    CHECK(*service.judged()->design == ui.document().design());
    CHECK(judge.assessed - before < 10);
}

TEST_CASE("Remedies come from a thread, and an edit drops those that are on their way")
{
    test::UiFixture ui;
    test::FakeJudge judge;
    ui::AssessmentService service(judge.judge());
    service.setDocument(&ui.document());
    const PlacementId sofa = ui.place(ComponentKind::Sofa);
    moveTo(ui, sofa, 3.5);
    test::settle(20);
    QSignalSpy found(&service, &ui::AssessmentService::remediesFound);
    service.findRemedies(0);
    moveTo(ui, sofa, 3.6);
    test::settle(100);
    CHECK(found.isEmpty());
    service.findRemedies(0);
    test::settle(100);
    CHECK(found.count() == 1);
    service.findRemedies(99);
    test::settle(50);
    CHECK(found.count() == 1);
}

TEST_CASE("Closing ends a search that is under way")
{
    test::UiFixture ui;
    test::FakeJudge judge;
    judge.searchesLong = true;
    auto service = std::make_unique<ui::AssessmentService>(judge.judge());
    service->setDocument(&ui.document());
    moveTo(ui, ui.place(ComponentKind::Sofa), 3.5);
    test::settle(20);
    service->findRemedies(0);
    for (int i = 0; i < 200 && judge.searched == 0; ++i) {
        test::settle(5);
    }
    REQUIRE(judge.searched == 1);
    service.reset(); // would wait for ever
    CHECK(judge.found == 1);
}

TEST_CASE("An edit ends the search for what was asked before")
{
    test::UiFixture ui;
    test::FakeJudge judge;
    judge.searchesLong = true;
    ui::AssessmentService service(judge.judge());
    service.setDocument(&ui.document());
    const PlacementId sofa = ui.place(ComponentKind::Sofa);
    moveTo(ui, sofa, 3.5);
    test::settle(20);
    service.findRemedies(0);
    for (int i = 0; i < 200 && judge.searched == 0; ++i) {
        test::settle(5);
    }
    CHECK(judge.found == 0);
    moveTo(ui, sofa, 3.6);
    for (int i = 0; i < 200 && judge.found == 0; ++i) {
        test::settle(5);
    }
    CHECK(judge.found == 1);
}

TEST_CASE("How the bass sounds at each seat comes from a thread, for the last question")
{
    test::UiFixture ui;
    test::FakeJudge judge;
    ui::AssessmentService service(judge.judge());
    service.setDocument(&ui.document());
    ui.place(ComponentKind::Sofa);
    ui.place(ComponentKind::Subwoofer);
    for (int i = 0; i < 100 && !service.isUpToDate(); ++i) {
        test::settle(10);
    }
    std::vector<std::optional<assessment::BassResponse>> found;
    std::size_t mainSeat = 99;
    QObject::connect(&service, &ui::AssessmentService::responseFound, &service,
                     [&](const auto& response, std::size_t seat) {
                         found.push_back(response);
                         mainSeat = seat;
                     });
    service.findResponse();
    CHECK(found.empty());
    for (int i = 0; i < 200 && found.empty(); ++i) {
        test::settle(10);
    }
    REQUIRE(found.size() == 1);
    REQUIRE(found.front());
    CHECK(mainSeat < found.front()->levels.size());
    CHECK(found.front()->levels.front().size() == found.front()->frequencies.size());
}
