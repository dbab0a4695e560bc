// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_rules.h"

#include "models/assessment/near_pairs.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <set>

using namespace bespeak;
using namespace bespeak::assessment;
using geometry::Vec2;
using test::placed;

namespace
{

/// Rooms full of things at random, many of them in each other's way.
design::Design randomDesign(unsigned seed, int count, double side)
{
    std::mt19937 random(seed);
    const auto below = [&random](double limit) {
        return static_cast<double>(random() % 100'000) / 100'000 * limit;
    };
    design::Design design = test::emptyDesign(side, side * 0.8);
    const std::array components{"sofa", "tower", "plant", "table", "rug", "wheelchair", "cabinet"};
    for (int i = 0; i < count; ++i) {
        const auto* component = components.at(random() % components.size());
        design.placements.push_back(placed(i, component,
                                           {below(side), below(side * 0.8), below(0.2)},
                                           std::floor(below(24)) * 15));
    }
    return design;
}

/// A whole design moved and turned: turn about the origin, then a shift.
design::Design moved(design::Design design, double degrees, Vec2 shift)
{
    const double turn = degrees * std::acos(-1) / 180;
    const auto map = [turn, shift](Vec2 p) {
        return Vec2{p.x * std::cos(turn) - p.y * std::sin(turn),
                    p.x * std::sin(turn) + p.y * std::cos(turn)} +
               shift;
    };
    room::RoomParts parts = design.room.parts();
    for (geometry::Point2& corner : parts.corners) {
        corner = geometry::Point2::fromMetres(map(corner.inMetres()));
    }
    design.room = room::Room::create(parts).value();
    for (design::Placement& placement : design.placements) {
        const auto at = placement.position.inMetres();
        const Vec2 to = map(flat(at));
        placement.position = geometry::Point3::fromMetres({to.x, to.y, at.z});
        placement.turn = (placement.turn + Angle::degrees(degrees)).normalised();
    }
    return design;
}

/// Seen in a mirror that stands along the y axis.
design::Design mirrored(design::Design design)
{
    room::RoomParts parts = design.room.parts();
    for (geometry::Point2& corner : parts.corners) {
        corner.x = -corner.x;
    }
    design.room = room::Room::create(parts).value();
    for (design::Placement& placement : design.placements) {
        placement.position.x = -placement.position.x;
        placement.turn = (-placement.turn).normalised();
    }
    return design;
}

/// Rule, subject and the value in whole millimetres.
using Essence = std::multiset<std::tuple<std::string, std::vector<Subject>, long>>;

Essence essenceOf(const design::Design& design)
{
    Essence essence;
    for (const Finding& finding : checkFit(design, test::smallCatalogue())) {
        essence.insert({finding.rule, finding.subjects, std::lround(*finding.value * 200)});
    }
    return essence;
}

} // namespace

TEST_CASE("turning and shifting the whole design changes no finding")
{
    const auto seed = GENERATE(range(1U, 9U));
    const design::Design design = randomDesign(seed, 40, 8);
    const Essence before = essenceOf(design);
    CHECK(before.size() > 10);
    CHECK(essenceOf(moved(design, 90, {0, 0})) == before);
    CHECK(essenceOf(moved(design, 180, {12, -7})) == before);
}

TEST_CASE("a mirrored design has the mirrored findings")
{
    const auto seed = GENERATE(range(20U, 28U));
    const design::Design design = randomDesign(seed, 40, 8);
    CHECK(essenceOf(mirrored(design)) == essenceOf(design));
}

TEST_CASE("near pairs are all the pairs that comparing each with each finds, each once")
{
    const auto seed = GENERATE(range(40U, 46U));
    design::Design design = randomDesign(seed, 120, 12);
    const auto catalogue = test::smallCatalogue();
    const FitScene scene = makeFitScene(design, catalogue);
    std::multiset<std::pair<std::size_t, std::size_t>> slow;
    for (std::size_t i = 0; i < scene.things.size(); ++i) {
        for (std::size_t j = i + 1; j < scene.things.size(); ++j) {
            const PlacedThing& a = scene.things[i];
            const PlacedThing& b = scene.things[j];
            if (a.low.x < b.high.x && b.low.x < a.high.x && a.low.y < b.high.y &&
                b.low.y < a.high.y) {
                slow.insert({i, j});
            }
        }
    }
    std::multiset<std::pair<std::size_t, std::size_t>> fast;
    visitNearPairs(scene.things, [&fast](std::size_t a, std::size_t b) {
        fast.insert({a, b});
        return Visit::Continue;
    });
    CHECK(fast == slow);
    CHECK(!fast.empty());
}

TEST_CASE("ten thousand things in one spot neither hang nor fill the memory")
{
    design::Design design = test::emptyDesign();
    for (int i = 0; i < 10'000; ++i) {
        design.placements.push_back(placed(i, "plant", {2, 2, 0}));
    }
    CHECK(checkFit(design, test::smallCatalogue()).size() == mostFindingsOfARule);
}
