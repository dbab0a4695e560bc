// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_map.h"
#include "models/assessment/bass_rules.h"
#include "models/assessment/reflection_rules.h"
#include "models/design/design_edits.h"
#include "tests/models/assessment/room_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace bespeak;
using namespace bespeak::assessment;
using namespace bespeak::test;

namespace
{

const catalogue::Catalogue& theatre()
{
    static const catalogue::Catalogue catalogue = theatreCatalogue();
    return catalogue;
}

/// A theatre in any room: a seat, a pair in front and a subwoofer, wherever they then stand.
design::Design furnished(design::Design design, double x, double y)
{
    design = withSofa(std::move(design), x, y);
    design = withSpeaker(std::move(design), "tower", {x - 0.4, 0.3, 0});
    design = withSpeaker(std::move(design), "tower", {x + 0.4, 0.3, 0});
    return withSpeaker(std::move(design), "sub", {x / 2, 0.3, 0});
}

void checkFinite(const design::Design& design)
{
    const Scene scene = makeScene(design, theatre());
    for (const RuleGroup* const group : {&bassRules(), &reflectionRules()}) {
        for (const Parameter& parameter : group->assess(scene)) {
            INFO(parameter.key);
            CHECK(std::isfinite(parameter.value.value_or(0)));
            CHECK(std::isfinite(parameter.uncertainty.value_or(0)));
            CHECK((parameter.value || !parameter.needs.empty()));
            for (const SeatValue& seat : parameter.seats) {
                CHECK(std::isfinite(seat.value));
            }
            CHECK(group->propose(scene, theatre(), parameter).size() <= 24);
        }
    }
    if (const auto map = boxBassMap(scene, {30, 60})) {
        CHECK(std::ranges::all_of(map->levels, [](float level) { return std::isfinite(level); }));
    }
}

design::Design inRoom(const std::vector<geometry::Vec2>& corners, double height)
{
    room::RoomParts parts;
    for (const geometry::Vec2 corner : corners) {
        parts.corners.push_back(geometry::Point2::fromMetres(corner));
        room::Wall wall;
        wall.thickness = Length::millimetres(100);
        parts.walls.push_back(wall);
    }
    parts.ceilingHeight = Length::metres(height);
    auto room = room::Room::create(std::move(parts));
    REQUIRE_OK(room);
    design::Design design;
    design.room = *room;
    return design;
}

} // namespace

TEST_CASE("bass and reflections of extreme boxes are finite, or say what is missing")
{
    struct Row {
        double width;
        double depth;
        double height;
    };
    const auto row = GENERATE(
        values<Row>({{1, 1, 2.2}, {25, 20, 3}, {5, 4, 12}, {0.6, 8, 2.5}, {100, 100, 20}}));
    checkFinite(
        furnished(livingRoom(row.width, row.depth, row.height), row.width / 2, row.depth / 2));
}

TEST_CASE("bass and reflections of strange plans are finite, or say what is missing")
{
    checkFinite(furnished(inRoom({{0, 0}, {5, 0.37}, {0.2, 1.3}}, 2.3), 1, 0.6));
    checkFinite(furnished(inRoom({{0, 0}, {3, 0}, {3, 3}, {1.531, 0.21}, {0, 3}}, 2.5), 0.6, 0.8));
    std::vector<geometry::Vec2> round;
    for (int i = 0; i < 64; ++i) {
        const double angle = i * 3.14159265358979 / 32;
        round.push_back({3 + 3 * std::cos(angle), 3 + 3 * std::sin(angle)});
    }
    checkFinite(furnished(inRoom(round, 2.5), 3, 3.5));
}

TEST_CASE("the waves of strange plans are finite, and of a hall only the low ones are computed")
{
    const std::vector<design::Design> designs{
        furnished(inRoom({{0, 0}, {5, 0.37}, {0.2, 1.3}}, 2.3), 1, 0.6),
        furnished(inRoom({{0, 0}, {3, 0}, {3, 3}, {1.531, 0.21}, {0, 3}}, 2.5), 0.6, 0.8),
        furnished(inRoom({{0, 0}, {25, 0}, {25, 20}, {12, 20}, {12, 12}, {0, 12}}, 3), 6, 6)};
    for (const design::Design& design : designs) {
        const Scene scene = makeScene(design, theatre());
        const auto waves = solveWaves(makeWaveTask(scene), {120, 12, 4e7}, {}, {});
        REQUIRE_OK(waves);
        for (const std::complex<float> value : waves->seats.values) {
            CHECK(std::isfinite(std::abs(value)));
        }
        const auto response = wavesBassResponse(scene, *waves);
        REQUIRE(response);
        CHECK(response->highest <= 120);
    }
    const Scene hall = makeScene(designs.back(), theatre());
    CHECK(solveWaves(makeWaveTask(hall), {120, 12, 4e7}, {}, {})->seats.highest < 100);
}

TEST_CASE("a crowd of subwoofers and seats is judged all the same, and soon")
{
    design::Design design = livingRoom(12, 10, 3);
    for (int i = 0; i < 20; ++i) {
        design = withSpeaker(std::move(design), "sub", {0.5 + 0.5 * i, 0.3, 0});
        design = withSofa(std::move(design), 1.5 + 2.2 * (i % 4), 3 + 1.3 * (i / 4));
    }
    const Scene scene = makeScene(design, theatre());
    const auto start = std::chrono::steady_clock::now();
    const Parameters parameters = bassRules().assess(scene);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    CHECK_FALSE(parameters.empty());
    CHECK(took.count() < 2); // generous: the machine may be busy
}
