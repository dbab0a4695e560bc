// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_hit.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"
#include "ui/document/design_document.h"

using namespace bespeak;
using namespace bespeak::ui;
using test::placed;
using test::placementId;

namespace
{

constexpr double pixel = 0.01;

design::Design furnished()
{
    design::Design design = test::emptyDesign();
    test::addTestOpening(design, room::OpeningKind::Window, 0, 1, 1.5, 0.9, 1.2);
    design.placements = {placed(1, "rug", {2.5, 2, 0}), placed(2, "table", {2.5, 2, 0}),
                         placed(3, "sofa", {2.5, 3.4, 0}, 180)};
    return design;
}

} // namespace

TEST_CASE("a press means what lies on top")
{
    CountingIdSource ids;
    const DesignDocument document(furnished(), test::smallCatalogue(), ids);
    CHECK(std::get<HitPlacement>(hitAt(document, {2.5, 2}, pixel)).id == placementId(2));
    CHECK(std::get<HitPlacement>(hitAt(document, {1.5, 1.5}, pixel)).id == placementId(1));
    CHECK(std::get<HitWall>(hitAt(document, {4, -0.06}, pixel)).wall == 0);
    CHECK(std::get<HitOpening>(hitAt(document, {1.5, -0.06}, pixel)).opening == 1);
    CHECK(std::get<HitCorner>(hitAt(document, {5.02, 0.03}, pixel)).corner == 1);
    CHECK(std::holds_alternative<HitFloor>(hitAt(document, {0.5, 1}, pixel)));
    CHECK(std::holds_alternative<HitNothing>(hitAt(document, {7, 7}, pixel)));
}

TEST_CASE("the turn knob belongs to the one thing that is selected and free")
{
    CountingIdSource ids;
    DesignDocument document(furnished(), test::smallCatalogue(), ids);
    CHECK(!turnKnob(document, pixel));
    document.select(PlacementsSelected{{placementId(3)}});
    const auto knob = turnKnob(document, pixel);
    REQUIRE(knob);
    CHECK(knob->x == Approx(2.5));
    CHECK(knob->y < 3.4 - 0.45); // before its front, which looks to the front wall
    CHECK(std::get<HitTurnKnob>(hitAt(document, *knob, pixel)).id == placementId(3));
    document.select(PlacementsSelected{{placementId(3), placementId(2)}});
    CHECK(!turnKnob(document, pixel));
}

TEST_CASE("the nearest wall is found with the place along it")
{
    CountingIdSource ids;
    const DesignDocument document(furnished(), test::smallCatalogue(), ids);
    const auto spot = nearestWallSpot(document, {4.9, 1.2}, 0.5);
    REQUIRE(spot);
    CHECK(spot->wall == 1);
    CHECK(spot->along == Approx(1.2));
    CHECK(!nearestWallSpot(document, {2.5, 2}, 0.5));
}
