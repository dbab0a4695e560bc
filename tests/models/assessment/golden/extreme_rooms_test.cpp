// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"
#include "tests/models/assessment/golden/assessment_probe.h"
#include "tests/models/assessment/golden/golden_rooms.h"
#include "tests/support/catch.h"

#include <chrono>
#include <cmath>
#include <numbers>
#include <random>

using namespace bespeak;
using namespace bespeak::assessment;
using namespace bespeak::test;
using geometry::Point2;

namespace
{

room::Room roomOf(const std::vector<geometry::Vec2>& corners, double height)
{
    room::RoomParts parts;
    for (const geometry::Vec2 corner : corners) {
        parts.corners.push_back(Point2::fromMetres(corner));
        parts.walls.push_back({Length::millimetres(120), room::Certainty::Typed, "painted-plaster",
                               room::Beyond::Neighbour, "brick-100"});
    }
    parts.ceilingHeight = Length::metres(height);
    parts.floorMaterial = "oak-floor";
    parts.ceilingMaterial = "painted-ceiling";
    const auto room = room::Room::create(std::move(parts));
    REQUIRE_OK(room);
    return *room;
}

room::Room boxOf(double width, double depth, double height)
{
    return roomOf({{0, 0}, {width, 0}, {width, depth}, {0, depth}}, height);
}

/// A star of 64 corners.
room::Room star()
{
    std::vector<geometry::Vec2> corners;
    for (int i = 0; i < 64; ++i) {
        const double angle = i * 2 * std::numbers::pi / 64;
        const double radius = i % 2 == 0 ? 5 : 3.5;
        corners.push_back({5 + radius * std::cos(angle), 5 + radius * std::sin(angle)});
    }
    return roomOf(corners, 2.5);
}

/// Two rooms parted by a thin wedge, whose tip comes within a millimetre of the front wall.
room::Room nearlyTouching()
{
    return roomOf({{0, 0}, {6, 0}, {6, 5}, {3.03, 5}, {3, 0.001}, {2.97, 5}, {0, 5}}, 2.5);
}

struct Extreme {
    const char* name;
    room::Room room;
};

std::vector<Extreme> extremes()
{
    return {{"1 m²", boxOf(1, 1, 2.5)},
            {"half a square metre", boxOf(0.75, 0.75, 1)},
            {"500 m²", boxOf(25, 20, 4)},
            {"the largest hall", boxOf(200, 200, 20)},
            {"12 m high", boxOf(5, 4, 12)},
            {"a sliver", boxOf(20, 0.3, 2.5)},
            {"a needle", roomOf({{0, 0}, {30, 0}, {30, 0.06}}, 2.5)},
            {"a star", star()},
            {"walls that nearly touch", nearlyTouching()}};
}

/// The cinema's things in another room, wherever they come to stand.
design::Design cinemaIn(const room::Room& room)
{
    design::Design design = cinemaRoom();
    design.room = room;
    design.brief.childAges = {0, 3, 17};
    design.brief.street = design::Street::ArterialRoad;
    design.brief.usesWheelchair = true;
    return design;
}

/// A crowd of everything at random.
design::Design crowd(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto components = genericCatalogue().components();
    design::Design design = emptyDesign(12, 9);
    while (design.placements.size() < count) {
        const catalogue::Component& component = components[random() % components.size()];
        if (component.mountings.empty()) {
            continue;
        }
        design.placements.push_back(placed(
            static_cast<int>(design.placements.size()), component.id.text(),
            {static_cast<double>(random() % 1200) / 100, static_cast<double>(random() % 900) / 100,
             static_cast<double>(random() % 200) / 100},
            static_cast<double>(random() % 24) * 15, component.mountings.front()));
    }
    design.brief.childAges = {2};
    return design;
}

void checkSound(const design::Design& design)
{
    const Assessment assessment = assess(design, genericCatalogue());
    INFO(listed(assessment));
    CHECK(strayFigure(assessment) == "");
}

} // namespace

TEST_CASE("extreme rooms give finite figures, empty or furnished")
{
    for (const Extreme& extreme : extremes()) {
        INFO(extreme.name);
        design::Design empty;
        empty.room = extreme.room;
        checkSound(empty);
        checkSound(cinemaIn(extreme.room));
    }
}

TEST_CASE("things in each other, on the listener's head and far away give finite figures")
{
    design::Design heaped = cinemaRoom();
    for (design::Placement& placement : heaped.placements) {
        placement.position = geometry::Point3::fromMetres({2.5, 2.36, 0});
    }
    checkSound(heaped);
    design::Design away = cinemaRoom();
    for (design::Placement& placement : away.placements) {
        placement.position = geometry::Point3::fromMetres({-900, 900, 500});
    }
    checkSound(away);
    // Each loudspeaker's acoustic centre where the ear is.
    design::Design atEar = cinemaRoom();
    const geometry::Vec3 ear = makeScene(atEar, genericCatalogue()).seats[1].ear;
    for (const int number : {3, 4, 5, 6, 7, 8}) {
        const Scene scene = makeScene(atEar, genericCatalogue());
        design::Placement& placement = thing(atEar, number);
        for (const Speaker& speaker : scene.speakers) {
            if (speaker.id == placement.id) {
                const geometry::Vec3 at = placement.position.inMetres();
                placement.position = geometry::Point3::fromMetres(at + (ear - speaker.centre));
            }
        }
    }
    checkSound(atEar);
}

TEST_CASE("random crowds give finite figures, and a hostile one ends soon")
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        INFO("seed " << seed);
        checkSound(crowd(5 + seed * 6, seed));
    }
    const design::Design hostile = crowd(10'000, 99);
    const auto start = std::chrono::steady_clock::now();
    checkSound(hostile);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    // Without optimisation and on a busy machine; what grows with the square would take minutes.
    CHECK(took.count() < 30);
}

TEST_CASE("a catalogue without any figures gives no figure out of nothing")
{
    std::vector<catalogue::Component> bare(genericCatalogue().components().begin(),
                                           genericCatalogue().components().end());
    for (catalogue::Component& component : bare) {
        component.specs = std::monostate{};
        component.massGrams = 0;
        component.surfaces.clear();
    }
    const catalogue::Catalogue catalogue("bare", bare, std::string(64, '2'), Date{});
    const Assessment assessment = assess(cinemaRoom(), catalogue);
    CHECK(strayFigure(assessment) == "");
    for (const Parameter& parameter : assessment.parameters) {
        INFO(parameter.key);
        CHECK((parameter.verdict != Verdict::Unjudged || !parameter.needs.empty()));
    }
}
