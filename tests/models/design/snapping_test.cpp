// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/snapping.h"

#include "models/design/design_edits.h"
#include "models/geometry/oriented_box.h"
#include "models/room/room_shape.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace bespeak;
using namespace bespeak::design;
using geometry::Vec2;
using test::placed;
using test::placementId;
using test::stoodOn;

namespace
{

const catalogue::Catalogue& small()
{
    static const catalogue::Catalogue catalogue = test::smallCatalogue();
    return catalogue;
}

const catalogue::Component& component(const std::string& id)
{
    return *small().find(test::componentId(id));
}

Snapped snapNew(const Design& design, const std::string& id, Vec2 wanted, double turn = 0,
                const SnapSettings& settings = {})
{
    return snapPlacement(design, small(), component(id), wanted, Angle::degrees(turn), {},
                         settings);
}

/// Drags a placement of the design.
Snapped snapMoving(const Design& design, int number, Vec2 wanted, const SnapSettings& settings = {})
{
    const Placement& placement = *findPlacement(design, placementId(number));
    return snapPlacement(design, small(), *small().find(placement.component), wanted,
                         placement.turn, placement.id, settings);
}

bool hasGuide(const Snapped& snapped, SnapReason reason)
{
    return std::ranges::any_of(snapped.guides,
                               [reason](const SnapGuide& guide) { return guide.reason == reason; });
}

} // namespace

TEST_CASE("floor things stick with their back to a wall that is near")
{
    struct Row {
        const char* what;
        const char* component;
        Vec2 wanted, expected;
        double turn;
    };
    // The room is 5 x 4 m.
    const auto row = GENERATE(values<Row>({
        {"sofa to the front wall", "sofa", {1.7, 0.5}, {1.7, 0.45}, 0},
        {"sofa to the right wall", "sofa", {4.6, 1.5}, {4.55, 1.5}, 90},
        {"sofa to the back wall", "sofa", {1.7, 3.5}, {1.7, 3.55}, 180},
        {"sofa to the left wall", "sofa", {0.4, 1.6}, {0.45, 1.6}, 270},
        {"sofa pushed through the wall", "sofa", {1.7, 0.1}, {1.7, 0.45}, 0},
        {"sofa dropped outside", "sofa", {1.7, -2}, {1.7, 0.45}, 0},
        {"tower into the corner", "tower", {0.15, 0.2}, {0.1, 0.15}, 0},
        {"rug keeps its turn", "rug", {0.85, 1.4}, {0.8, 1.4}, 90},
        {"far from all", "tower", {1.2, 1.2}, {1.2, 1.2}, 0},
    }));
    CAPTURE(row.what);
    const double turn = std::string(row.component) == "rug" ? 90 : 0;
    const Snapped snapped = snapNew(test::emptyDesign(), row.component, row.wanted, turn);
    CHECK(snapped.position.inMetres().x == Approx(row.expected.x).margin(1e-4));
    CHECK(snapped.position.inMetres().y == Approx(row.expected.y).margin(1e-4));
    CHECK(snapped.turn.inDegrees() == Approx(row.turn).margin(1e-4));
    CHECK(snapped.mounting == catalogue::Mounting::Floor);
}

TEST_CASE("what nothing holds comes to rest on whole centimetres, unless snapping is off")
{
    const Vec2 hand{1.86742, 1.61318};
    const Snapped rounded = snapNew(test::emptyDesign(), "tower", hand);
    CHECK(rounded.position.x == Length::millimetres(1870));
    CHECK(rounded.position.y == Length::millimetres(1610));
    SnapSettings off;
    off.enabled = false;
    const Snapped free = snapNew(test::emptyDesign(), "tower", hand, 0, off);
    CHECK(free.position.inMetres().x == Approx(hand.x).margin(1e-4));
}

TEST_CASE("two walls are a corner")
{
    const Snapped snapped = snapNew(test::emptyDesign(), "tower", {0.15, 0.2});
    REQUIRE(snapped.guides.size() == 2);
    CHECK(snapped.guides[0].reason == SnapReason::Corner);
    CHECK(snapped.guides[1].reason == SnapReason::Corner);
}

TEST_CASE("a loudspeaker that is turned towards the seat keeps its turn along the wall")
{
    Design design = test::emptyDesign();
    design.placements = {placed(1, "tower", {1, 0.3, 0}, 20)};
    const Snapped snapped = snapMoving(design, 1, {1.4, 0.2});
    CHECK(snapped.turn.inDegrees() == Approx(20));
    // Its rearmost corner touches the wall.
    const geometry::OrientedBox box{
        snapped.position.inMetres(), {0.2, 0.3, 1}, snapped.turn.inRadians()};
    double nearest = 1;
    for (const Vec2 corner : footprint(box)) {
        nearest = std::min(nearest, corner.y);
    }
    CHECK(nearest == Approx(0).margin(1e-5));
}

TEST_CASE("switched off, nothing sticks, but things still stand and hang where they can")
{
    SnapSettings off;
    off.enabled = false;
    Design design = test::emptyDesign();
    design.placements = {placed(1, "cabinet", {2.5, 0.2, 0})};
    CHECK(snapNew(design, "sofa", {1.7, 0.5}, 30, off).position.inMetres().y == Approx(0.5));
    CHECK(snapNew(design, "sofa", {1.7, 0.5}, 30, off).turn == Angle::degrees(30));
    CHECK(snapNew(design, "sofa", {1.7, 0.5}, 30, off).guides.empty());
    const Snapped tv = snapNew(design, "tv", {2.3, 0.22}, 0, off);
    CHECK(tv.support == placementId(1));
    CHECK(tv.position.inMetres().x == Approx(2.3));
    const Snapped panel = snapNew(design, "panel", {4.2, 1.3}, 0, off);
    CHECK(panel.position.inMetres().x == Approx(4.97));
    CHECK(panel.position.inMetres().y == Approx(1.3));
}

TEST_CASE("a tv dragged over a cabinet rises onto it and turns with it")
{
    Design design = test::emptyDesign();
    design.placements = {placed(1, "cabinet", {2.5, 3.8, 0}, 180)};
    const Snapped snapped = snapNew(design, "tv", {2.55, 3.7});
    CHECK(snapped.mounting == catalogue::Mounting::OnTop);
    CHECK(snapped.support == placementId(1));
    CHECK(snapped.surface == 0);
    CHECK(snapped.position.inMetres().z == Approx(0.5));
    CHECK(snapped.position.inMetres().x == Approx(2.5)); // the cabinet's middle
    CHECK(snapped.turn.inDegrees() == Approx(180));
    CHECK(hasGuide(snapped, SnapReason::Support));
}

TEST_CASE("a tv that finds nothing to stand on hangs on the nearest wall")
{
    const Snapped snapped = snapNew(test::emptyDesign(), "tv", {2, 1});
    CHECK(snapped.mounting == catalogue::Mounting::Wall);
    CHECK(snapped.position.inMetres().y == Approx(0.05));
    CHECK(snapped.position.inMetres().z == Approx(1.0));
}

TEST_CASE("what finds no board and has no wall stands on the floor, and can be put there")
{
    Design design = test::emptyDesign();
    const Snapped snapped = snapNew(design, "receiver", {2, 1.3});
    CHECK(snapped.mounting == catalogue::Mounting::Floor);
    CHECK(!snapped.support);
    Placement placement = placed(1, "receiver", snapped.position.inMetres());
    REQUIRE_OK(place(design, small(), placement));
}

TEST_CASE("a tv on the wall stays there above a cabinet until it is pulled off")
{
    Design design = test::emptyDesign();
    design.placements = {placed(1, "table", {2.5, 1, 0}), placed(2, "cabinet", {2.5, 0.2, 0}),
                         placed(3, "tv", {2, 0.05, 1.2}, 0, catalogue::Mounting::Wall)};
    const Snapped along = snapMoving(design, 3, {2.2, 0.3});
    CHECK(along.mounting == catalogue::Mounting::Wall);
    CHECK(along.position.inMetres().z == Approx(1.2)); // keeps its own height
    CHECK(snapMoving(design, 3, {2.5, 1}).support == placementId(1));
}

TEST_CASE("a bookshelf speaker is drawn to the middle of a stand")
{
    Design design = test::emptyDesign();
    design.placements = {placed(1, "stand", {1, 1, 0}, 30)};
    const Snapped snapped = snapNew(design, "bookshelf", {1.05, 0.95});
    CHECK(snapped.support == placementId(1));
    CHECK(snapped.position.inMetres().x == Approx(1).margin(1e-4));
    CHECK(snapped.position.inMetres().y == Approx(1).margin(1e-4));
    CHECK(snapped.position.inMetres().z == Approx(0.6));
    CHECK(snapped.turn.inDegrees() == Approx(30));
}

TEST_CASE("a rack is filled from the top, and only where there is room")
{
    Design design = test::emptyDesign();
    design.placements = {placed(1, "rack", {1, 2, 0}), stoodOn(2, "receiver", {1, 2, 1.0}, 1)};
    const Snapped second = snapNew(design, "receiver", {1, 2});
    CHECK(second.position.inMetres().z == Approx(0.7));
    CHECK(second.surface == 2);
    // Dragged about on its own shelf it stays on it, though the top would be free of it.
    CHECK(snapMoving(design, 2, {1.03, 2}).surface == 3);
    // 36 cm high: between the shelves there are 30.
    CHECK(snapNew(design, "bookshelf", {1, 2}).surface == 3);
}

TEST_CASE("nothing rises onto itself or onto what it carries")
{
    Design design = test::emptyDesign();
    design.placements = {placed(1, "table", {2, 2, 0}), stoodOn(2, "rack", {2, 2, 0.4}, 1)};
    CHECK(!snapMoving(design, 1, {2, 2}).support);
    design.placements.push_back(stoodOn(3, "receiver", {2, 2, 1.4}, 2));
    const Snapped moved = snapMoving(design, 3, {2, 2});
    CHECK(moved.support == placementId(2));
}

TEST_CASE("wall things face the room at their height, within their wall")
{
    struct Row {
        Vec2 wanted, expected;
        double turn;
    };
    const auto row = GENERATE(values<Row>({
        {{1.5, 0.3}, {1.5, 0.03}, 0},
        {{4.8, 1.2}, {4.97, 1.2}, 90},
        {{1.5, 3.9}, {1.5, 3.97}, 180},
        {{0.2, 1.2}, {0.03, 1.2}, 270},
        {{0.05, 0.01}, {0.3, 0.03}, 0}, // the end of the wall
        {{2.45, 0.3}, {2.5, 0.03}, 0},  // its middle
    }));
    const Snapped snapped = snapNew(test::emptyDesign(), "panel", row.wanted);
    CHECK(snapped.position.inMetres().x == Approx(row.expected.x).margin(1e-4));
    CHECK(snapped.position.inMetres().y == Approx(row.expected.y).margin(1e-4));
    CHECK(snapped.position.inMetres().z == Approx(0.8));
    CHECK(snapped.turn.inDegrees() == Approx(row.turn).margin(1e-4));
    CHECK(snapped.mounting == catalogue::Mounting::Wall);
}

TEST_CASE("in-wall things have their front in the wall's face, ceiling things hang below it")
{
    const Design design = test::emptyDesign();
    CHECK(snapNew(design, "in-wall", {1, 0.2}).position.inMetres().y == Approx(-0.05));
    CHECK(snapNew(design, "projector", {1, 1.2}).position.inMetres().z == Approx(2.34));
    CHECK(snapNew(design, "in-ceiling", {1, 1.2}).position.inMetres().z == Approx(2.5));
}

TEST_CASE("a curtain is drawn to the middle of a window")
{
    Design design = test::emptyDesign();
    test::addTestOpening(design, room::OpeningKind::Window, 0, 0.8, 1.2, 0.9, 1.2);
    CHECK(snapNew(design, "curtain", {1.48, 0.2}).position.inMetres().x == Approx(1.4));
}

TEST_CASE("centre lines, edges and middles of others attract")
{
    Design design = test::emptyDesign();
    const Snapped centred = snapNew(design, "plant", {2.45, 1.94});
    CHECK(centred.position.inMetres().x == Approx(2.5));
    CHECK(centred.position.inMetres().y == Approx(2.0));
    CHECK(hasGuide(centred, SnapReason::CentreLine));

    design.placements = {placed(1, "sofa", {1.8, 1.45, 0})};
    const Snapped beside = snapNew(design, "plant", {3.16, 1.3});
    CHECK(beside.position.inMetres().x == Approx(1.8 + 1.1 + 0.2));
    CHECK(hasGuide(beside, SnapReason::Edge));
    const Snapped before = snapNew(design, "table", {1.75, 2.9});
    CHECK(before.position.inMetres().x == Approx(1.8));
    CHECK(hasGuide(before, SnapReason::Alignment));
}

TEST_CASE("the grid is the weakest pull")
{
    SnapSettings settings;
    settings.grid = 0.1;
    const Snapped snapped = snapNew(test::emptyDesign(), "plant", {1.23, 1.38}, 0, settings);
    CHECK(snapped.position.inMetres().x == Approx(1.2));
    CHECK(snapped.position.inMetres().y == Approx(1.4));
    CHECK(snapNew(test::emptyDesign(), "plant", {0.23, 1.38}, 0, settings).position.inMetres().x ==
          Approx(0.2)); // the wall
}

TEST_CASE("in an L-shaped room only the walls of the own part count")
{
    // The reflex corner is (3, 2); (2.8, 2.3) lies below it, open to the right.
    const Snapped open = snapNew(test::designInLShape(), "tower", {2.8, 2.6});
    CHECK(open.position.inMetres().x == Approx(2.8));
    const Snapped notch = snapNew(test::designInLShape(), "tower", {4.5, 2.2});
    CHECK(notch.position.inMetres().y == Approx(2.15));
    CHECK(notch.turn.inDegrees() == Approx(0).margin(1e-4));
}

TEST_CASE("wherever a new thing is dropped in a rectangle it ends up inside")
{
    std::mt19937 random(7);
    const Design design = test::emptyDesign();
    for (int i = 0; i < 300; ++i) {
        const Vec2 wanted{static_cast<double>(random() % 9000) / 1000 - 2,
                          static_cast<double>(random() % 8000) / 1000 - 2};
        const Snapped snapped = snapNew(design, i % 2 == 0 ? "sofa" : "tower", wanted,
                                        static_cast<double>(random() % 24) * 15);
        const auto size = component(i % 2 == 0 ? "sofa" : "tower").size;
        const geometry::OrientedBox box{
            snapped.position.inMetres(),
            {size.width.inMetres(), size.depth.inMetres(), size.height.inMetres()},
            snapped.turn.inRadians()};
        CAPTURE(wanted.x, wanted.y, snapped.turn.inDegrees());
        for (const Vec2 corner : footprint(box)) {
            CHECK(corner.x > -1e-4);
            CHECK(corner.y > -1e-4);
            CHECK(corner.x < 5 + 1e-4);
            CHECK(corner.y < 4 + 1e-4);
        }
    }
}

TEST_CASE("snapping twice is snapping once")
{
    Design design = test::emptyDesign();
    design.placements = {placed(1, "sofa", {2, 3, 0}, 180), placed(2, "tower", {0.5, 0.5, 0})};
    std::mt19937 random(11);
    for (int i = 0; i < 100; ++i) {
        const Vec2 wanted{static_cast<double>(random() % 5000) / 1000,
                          static_cast<double>(random() % 4000) / 1000};
        const Snapped once = snapMoving(design, 2, wanted);
        design.placements[1].turn = once.turn;
        const Snapped twice = snapMoving(design, 2, flat(once.position.inMetres()));
        CAPTURE(wanted.x, wanted.y);
        CHECK(length(flat(twice.position.inMetres()) - flat(once.position.inMetres())) < 0.13);
        CHECK(twice.turn == once.turn);
        design.placements[1].turn = {};
    }
}

TEST_CASE("angles snap to their step, or not at all")
{
    SnapSettings settings;
    CHECK(snapAngle(Angle::degrees(22), settings) == Angle::degrees(15));
    CHECK(snapAngle(Angle::degrees(23), settings) == Angle::degrees(30));
    CHECK(snapAngle(Angle::degrees(358), settings) == Angle::degrees(0));
    settings.angleStep = 0;
    CHECK(snapAngle(Angle::degrees(-2), settings) == Angle::degrees(358));
    settings = {};
    settings.enabled = false;
    CHECK(snapAngle(Angle::degrees(22), settings) == Angle::degrees(22));
}

TEST_CASE("a corner of the room snaps square with its neighbours")
{
    const auto room = test::emptyDesign().room;
    const auto corner = snapCorner(room, 2, {5.07, 3.95}, {});
    CHECK(corner.inMetres().x == Approx(5));
    CHECK(corner.inMetres().y == Approx(4));
    const auto along = snapCorner(room, 2, {5.6, 3.95}, {});
    CHECK(along.inMetres().x == Approx(5.6));
    CHECK(along.inMetres().y == Approx(4));
    SnapSettings off;
    off.enabled = false;
    CHECK(snapCorner(room, 2, {5.07, 3.95}, off).inMetres().x == Approx(5.07));
}
