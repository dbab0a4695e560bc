// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/plan_drawing.h"
#include "tests/support/catch.h"

using namespace bespeak;

namespace
{

/// 5 x 4 m, 2.4 m high, with slopes over the given walls from 1 m at 45 degrees.
room::Room attic(std::initializer_list<std::uint32_t> walls)
{
    const auto rectangle =
        room::createRectangle(Length::metres(5), Length::metres(4), Length::metres(2.4));
    REQUIRE_OK(rectangle);
    room::RoomParts parts = rectangle->parts();
    for (const std::uint32_t wall : walls) {
        parts.slopes.push_back({wall, Length::metres(1), Angle::degrees(45)});
    }
    const auto sloped = room::Room::create(parts);
    REQUIRE_OK(sloped);
    return *sloped;
}

} // namespace

TEST_CASE("Head heights are drawn where the slope reaches them, from wall to wall")
{
    CHECK(design::drawHeadHeights(attic({})).empty());
    const auto lines = design::drawHeadHeights(attic({0}));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].height == Length::millimetres(1500));
    CHECK(lines[0].line.from.y == Approx(0.5));
    CHECK(lines[0].line.to.y == Approx(0.5));
    CHECK(std::abs(lines[0].line.to.x - lines[0].line.from.x) == Approx(5));
    CHECK(lines[1].height == Length::millimetres(2000));
    CHECK(lines[1].line.from.y == Approx(1));
}

TEST_CASE("Two slopes have their lines each")
{
    CHECK(design::drawHeadHeights(attic({0, 2})).size() == 4);
}
