// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/placing.h"

#include "models/assessment/fit_rules.h"
#include "models/design/design_edits.h"
#include "models/room/room_shape.h"
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"

#include <algorithm>

using namespace bespeak;
using catalogue::ComponentKind;

TEST_CASE("Things are put where they fit, and are selected")
{
    test::UiFixture ui;
    for (const ComponentKind kind :
         {ComponentKind::Cabinet, ComponentKind::Sofa, ComponentKind::TowerSpeaker,
          ComponentKind::TowerSpeaker, ComponentKind::Armchair, ComponentKind::Plant}) {
        ui.place(kind);
    }
    CHECK(ui.document().design().placements.size() == 6);
    const auto& findings = ui.document().findings();
    CHECK(std::ranges::none_of(findings, [](const assessment::Finding& finding) {
        return finding.verdict == assessment::Verdict::Fail;
    }));
    CHECK(ui.document().selectedPlacements().size() == 1);
}

TEST_CASE("A door goes into the longest wall, a second one beside it, until a wall is full")
{
    test::UiFixture ui;
    REQUIRE(ui::addOpening(ui.document(), room::OpeningKind::Door));
    REQUIRE(ui::addOpening(ui.document(), room::OpeningKind::Door));
    const auto& openings = ui.document().design().room.openings();
    REQUIRE(openings.size() == 2);
    CHECK(room::wallLength(ui.document().design().room, openings[0].wall) == Length::metres(5));
    CHECK(ui.document().selection() == ui::Selection(ui::OpeningSelected{openings[1].id}));
}

TEST_CASE("A door goes where nothing stands in its way")
{
    test::UiFixture ui;
    const PlacementId sofa = ui.place(ComponentKind::Sofa);
    // The sofa stands before the middle of the longest walls' first choice.
    geometry::Point3 before = ui.placement(sofa).position;
    before.y = Length::metres(0.6);
    ui.document().apply(design::moveTo(ui.document().design(), sofa, before), "Move");
    ui.document().select(ui::WallSelected{0});
    REQUIRE(ui::addOpening(ui.document(), room::OpeningKind::Door));
    CHECK(std::ranges::none_of(ui.document().findings(), [](const assessment::Finding& finding) {
        return finding.verdict == assessment::Verdict::Fail;
    }));
}

TEST_CASE("A window goes into the wall that is selected")
{
    test::UiFixture ui;
    ui.document().select(ui::WallSelected{3});
    REQUIRE(ui::addOpening(ui.document(), room::OpeningKind::Window));
    CHECK(ui.document().design().room.openings().front().wall == 3);
}

TEST_CASE("Several things are turned, copied, locked and removed in one step each")
{
    test::UiFixture ui;
    const PlacementId first = ui.place(ComponentKind::Armchair);
    const PlacementId second = ui.place(ComponentKind::Plant);
    ui.document().select(ui::PlacementsSelected{{first, second}});
    const Angle before = ui.placement(first).turn;
    REQUIRE(ui::turnSelected(ui.document(), Angle::degrees(90)));
    CHECK(ui.placement(first).turn == (before + Angle::degrees(90)).normalised());
    ui.document().undo();
    CHECK(ui.placement(first).turn == before);

    ui.document().select(ui::PlacementsSelected{{first, second}});
    REQUIRE(ui::duplicateSelected(ui.document()));
    CHECK(ui.document().design().placements.size() == 4);
    CHECK(ui.document().selectedPlacements().size() == 2);
    REQUIRE(ui::removeSelected(ui.document()));
    CHECK(ui.document().design().placements.size() == 2);

    ui.document().select(ui::PlacementsSelected{{first, second}});
    REQUIRE(ui::toggleLocked(ui.document()));
    CHECK(ui.placement(second).locked);
    CHECK_FALSE(ui::removeSelected(ui.document()));
    CHECK(ui.document().design().placements.size() == 2);
}
