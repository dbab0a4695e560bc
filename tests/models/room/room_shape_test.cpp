// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/room_shape.h"

#include "models/geometry/polygon.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::room;
using namespace bespeak::literals;

namespace
{

Room withSlopes(std::vector<CeilingSlope> slopes)
{
    RoomParts parts = createRectangle(4_m, 6_m, 2500_mm).value().parts();
    parts.slopes = std::move(slopes);
    return Room::create(std::move(parts)).value();
}

/// Mean of many samples: a second way to the volume.
double sampledVolume(const Room& room)
{
    double sum = 0;
    constexpr int steps = 400;
    for (int i = 0; i < steps; ++i) {
        for (int j = 0; j < steps; ++j) {
            sum += ceilingAt(room, {4 * (i + 0.5) / steps, 6 * (j + 0.5) / steps});
        }
    }
    return sum * 24 / (steps * steps);
}

} // namespace

TEST_CASE("a rectangle's walls point inwards and are as long as typed")
{
    const Room room = createRectangle(4200_mm, 3600_mm, 2500_mm).value();
    REQUIRE(wallLength(room, 0) == 4200_mm);
    REQUIRE(wallLength(room, 1) == 3600_mm);
    for (std::size_t wall = 0; wall < 4; ++wall) {
        const WallLine line = wallLine(room, wall);
        REQUIRE(contains(room, line.from + line.direction() * 0.5 + line.inward * 0.1));
        REQUIRE_FALSE(contains(room, line.from + line.direction() * 0.5 - line.inward * 0.1));
    }
    REQUIRE(volume(room) == Approx(4.2 * 3.6 * 2.5));
}

TEST_CASE("the outer outline is the walls' thickness away and mitred")
{
    const std::vector<geometry::Vec2> outer = outerOutline(Room());
    REQUIRE(outer.size() == 4);
    REQUIRE(outer[0].x == Approx(-0.12));
    REQUIRE(outer[0].y == Approx(-0.12));
    REQUIRE(outer[2].x == Approx(4.12));
    REQUIRE(outer[2].y == Approx(3.12));
}

TEST_CASE("the outer outline stays near at sharp and straight corners")
{
    RoomParts parts = createRectangle(4_m, 3_m, 2500_mm).value().parts();
    parts.corners.insert(parts.corners.begin() + 1, {2_m, 0_mm});
    parts.walls.push_back(parts.walls[0]);
    parts.walls[0].thickness = 300_mm;
    parts.corners.push_back({-3_m, 2900_mm}); // a splinter to the left
    parts.walls.push_back(parts.walls[0]);
    const Room room = Room::create(parts).value();
    const std::vector<geometry::Vec2> inner = outline(room);
    const std::vector<geometry::Vec2> outer = outerOutline(room);
    for (std::size_t i = 0; i < inner.size(); ++i) {
        REQUIRE(length(outer[i] - inner[i]) <= 4 * 0.3 + 1e-9);
        REQUIRE(length(outer[i] - inner[i]) >= 0.12 - 1e-9);
    }
    REQUIRE(outer[1].y == Approx(-0.3));
}

TEST_CASE("the ceiling comes down towards a sloping wall")
{
    const Room room = withSlopes({{3, 1_m, Angle::degrees(45)}});
    REQUIRE(ceilingAt(room, {0, 3}) == Approx(1));
    REQUIRE(ceilingAt(room, {1, 3}) == Approx(2));
    REQUIRE(ceilingAt(room, {3, 3}) == Approx(2.5));
    REQUIRE(volume(room) == Approx(6 * (4 * 2.5 - 1.5 * 1.5 / 2)));
}

TEST_CASE("the volume under several slopes agrees with samples")
{
    const Room room = withSlopes({{3, 1_m, Angle::degrees(45)},
                                  {1, 800_mm, Angle::degrees(60)},
                                  {0, 1500_mm, Angle::degrees(20)}});
    REQUIRE(volume(room) == Approx(sampledVolume(room)).epsilon(0.001));
}

TEST_CASE("the ceiling stays level beside an alcove's sloping wall")
{
    RoomParts parts = Room().parts();
    parts.corners = {{0_m, 0_m}, {4_m, 0_m}, {4_m, 4_m}, {2_m, 4_m}, {2_m, 2_m}, {0_m, 2_m}};
    parts.walls.assign(6, parts.walls[0]);
    parts.slopes = {{4, 2_m, Angle::degrees(45)}};
    const Room room = Room::create(parts).value();
    REQUIRE(ceilingAt(room, {1, 1.75}) == Approx(2.25));
    REQUIRE(ceilingAt(room, {3, 3}) == Approx(2));
    REQUIRE(volume(room) == Approx(4 * 2 + 4 * 1.5 * 2.5 + 4 * (0.5 * 2.25)));
}

TEST_CASE("a door sweeps a quarter circle on the side of its hinge, seen from inside")
{
    Opening door{1, OpeningKind::Door, 0, 1_m, 800_mm, 0_mm, 2_m};
    const auto left = doorSwing(Room(), door);
    REQUIRE(left.front().x == Approx(1));
    REQUIRE(left[1].x == Approx(1.8));
    REQUIRE(left.back().x == Approx(1));
    REQUIRE(left.back().y == Approx(0.8));
    REQUIRE(geometry::signedArea(left) == Approx(3.14159 * 0.64 / 4).epsilon(0.01));

    door.hinge = Hinge::Right;
    const auto right = doorSwing(Room(), door);
    REQUIRE(right.front().x == Approx(1.8));
    REQUIRE(right[1].x == Approx(1));
    REQUIRE(right.back().y == Approx(0.8));
}

TEST_CASE("what does not open into the room sweeps nothing")
{
    const Opening door{1, OpeningKind::Door, 0, 1_m, 800_mm, 0_mm, 2_m};
    for (const Swing swing : {Swing::Outward, Swing::Sliding}) {
        Opening other = door;
        other.swing = swing;
        REQUIRE(doorSwing(Room(), other).empty());
    }
    Opening window = door;
    window.kind = OpeningKind::Window;
    REQUIRE(doorSwing(Room(), window).empty());
}
