// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/findings/findings_strip.h"

#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace bespeak;
using catalogue::ComponentKind;

TEST_CASE("The strip says that everything fits, then what does not, and a click goes there")
{
    test::UiFixture ui;
    ui::FindingsStrip strip;
    strip.setDocument(&ui.document());
    strip.show();
    auto& list = test::find<QListView>(strip, "findingsList");
    const int before = list.model()->rowCount();

    const PlacementId sofa = ui.place(ComponentKind::Sofa);
    geometry::Point3 outside = ui.placement(sofa).position;
    outside.x = Length::metres(20);
    ui.document().apply(design::moveTo(ui.document().design(), sofa, outside), "Move");
    ui.document().select(ui::NothingSelected());
    test::settle(150);
    REQUIRE(list.model()->rowCount() > before);
    CHECK(list.isVisible());
    Q_EMIT list.clicked(list.model()->index(0, 0));
    CHECK(ui.document().selectedPlacements() == std::vector{sofa});
    CHECK_FALSE(list.model()->index(0, 0).data().toString().contains('{'));

    ui.document().undo();
    strip.refresh();
    CHECK(list.model()->rowCount() == before);
}

TEST_CASE(
    "What does not fit is mended by a button, one step to undo, and only of the newest design")
{
    test::UiFixture ui;
    ui::AssessmentService service;
    service.setDocument(&ui.document());
    ui::FindingsStrip strip;
    strip.setAssessments(service);
    strip.setDocument(&ui.document());
    strip.show();
    const PlacementId sofa = ui.place(ComponentKind::Sofa);
    const auto moveTo = [&](double x) {
        geometry::Point3 place = ui.placement(sofa).position;
        place.x = Length::metres(x);
        ui.document().apply(design::moveTo(ui.document().design(), sofa, place), "Move");
    };
    moveTo(0.1);
    const design::Design wrong = ui.document().design();
    test::settle(150);
    auto& list = test::find<QListView>(strip, "findingsList");
    const auto buttons = [&] { return strip.findChildren<QPushButton*>("fitRemedy"); };
    REQUIRE(list.model()->rowCount() > 0);
    CHECK(buttons().isEmpty());
    Q_EMIT list.clicked(list.model()->index(0, 0));
    REQUIRE(QTest::qWaitFor([&] { return !buttons().isEmpty(); }, 5000));
    CHECK(buttons().first()->text().contains("into the room"));
    CHECK_FALSE(buttons().first()->text().contains('{'));

    moveTo(0.2);
    CHECK_FALSE(buttons().first()->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !buttons().isEmpty() && buttons().first()->isEnabled(); },
                            5000));
    buttons().first()->click();
    test::settle(500);
    CHECK(ui.document().findings().empty());
    CHECK(buttons().isEmpty());
    ui.document().undo();
    ui.document().undo();
    CHECK(ui.document().design() == wrong);
}
