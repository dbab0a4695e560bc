// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/scene_parts.h"
#include "models/room/materials.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;

namespace
{

using Bands = std::array<double, 6>;

struct Known {
    Bands absorption;
    std::string_view name;
    std::string_view source;
};

constexpr Known solidDoor{
    {.14, .10, .06, .08, .10, .10}, "Door", "Vorländer, Auralization: solid door"};
constexpr Known singleGlass{
    {.08, .04, .03, .03, .02, .02}, "Window", "Vorländer, Auralization: single glass of 3 mm"};
constexpr Known doubleGlass{{.15, .05, .03, .03, .02, .02},
                            "Window",
                            "Vorländer, Auralization: double glazing with more than 30 mm between"};
// What goes out through a hole comes back little; 0.99 keeps Eyring's logarithm finite.
constexpr Known hole{{.99, .99, .99, .99, .99, .99}, "Passage", "geometry: an open hole"};

Bands bandsOf(const catalogue::OctaveBands& octaves, double most)
{
    Bands bands{octaves.hz125,  octaves.hz250,  octaves.hz500,
                octaves.hz1000, octaves.hz2000, octaves.hz4000};
    for (double& band : bands) {
        band = std::clamp(band, 0.0, most);
    }
    return bands;
}

Absorber makeSurface(Subject subject, double area, std::string_view material)
{
    Absorber absorber;
    absorber.subject = subject;
    absorber.area = area;
    if (const room::Material* const known = room::findMaterial(material)) {
        absorber.absorption = known->absorption;
        absorber.name = known->name;
        absorber.source = known->source;
    } else {
        absorber.name = material;
        absorber.isKnown = false;
    }
    return absorber;
}

/// Of a wall's inner face under the ceiling, openings counted as wall.
double wallArea(const room::Room& room, std::size_t wall)
{
    const room::WallLine line = room::wallLine(room, wall);
    if (room.slopes().empty()) {
        return line.length() * room.ceilingHeight().inMetres();
    }
    constexpr int steps = 64;
    double sum = 0;
    for (int i = 0; i < steps; ++i) {
        sum += room::ceilingAt(room, line.from + (line.to - line.from) * ((i + 0.5) / steps));
    }
    return sum / steps * line.length();
}

/// Of the ceiling's own face: a slope is larger than the floor below it.
double ceilingArea(const Scene& scene)
{
    const room::Room& room = scene.fit.design.room;
    if (room.slopes().empty()) {
        return scene.room.area;
    }
    constexpr int steps = 24;
    constexpr double nudge = 0.001;
    const Vec2 cell = (scene.room.high - scene.room.low) * (1.0 / steps);
    double stretch = 0;
    int inside = 0;
    for (int i = 0; i < steps * steps; ++i) {
        const int column = i % steps;
        const int row = i / steps;
        const Vec2 point{scene.room.low.x + (column + 0.5) * cell.x,
                         scene.room.low.y + (row + 0.5) * cell.y};
        if (!room::contains(room, point)) {
            continue;
        }
        const double here = room::ceilingAt(room, point);
        const double dx = (room::ceilingAt(room, point + Vec2{nudge, 0}) - here) / nudge;
        const double dy = (room::ceilingAt(room, point + Vec2{0, nudge}) - here) / nudge;
        stretch += std::sqrt(1 + dx * dx + dy * dy);
        ++inside;
    }
    return inside > 0 ? scene.room.area * stretch / inside : scene.room.area;
}

const Known& knownOf(const room::Opening& opening)
{
    switch (opening.kind) {
    case room::OpeningKind::Door:
        return solidDoor;
    case room::OpeningKind::Window:
        return opening.construction == "glass-single" ? singleGlass : doubleGlass;
    case room::OpeningKind::Passage:
        break;
    }
    return hole;
}

void addRoomSurfaces(Scene& scene)
{
    const room::Room& room = scene.fit.design.room;
    const Covers covers = coversOf(scene);
    std::vector<double> inWall(room.walls().size());
    for (const room::Opening& opening : room.openings()) {
        inWall[opening.wall] += opening.width.inMetres() * opening.height.inMetres();
    }
    for (std::size_t wall = 0; wall < room.walls().size(); ++wall) {
        const double free = wallArea(room, wall) - inWall[wall] - covers.walls[wall];
        scene.absorbers.push_back(
            makeSurface(wall, std::max(0.0, free), room.walls()[wall].material));
    }
    for (std::size_t i = 0; i < room.openings().size(); ++i) {
        const room::Opening& opening = room.openings()[i];
        const Known& known = knownOf(opening);
        const double whole = opening.width.inMetres() * opening.height.inMetres();
        Absorber absorber;
        absorber.subject = opening.id;
        absorber.area = std::max(0.0, whole - covers.openings[i]);
        absorber.absorption = known.absorption;
        absorber.name = known.name;
        absorber.source = known.source;
        scene.absorbers.push_back(absorber);
    }
    scene.absorbers.push_back(makeSurface(
        RoomSide::Floor, std::max(0.0, scene.room.area - covers.floor), room.floorMaterial()));
    scene.absorbers.push_back(makeSurface(RoomSide::Ceiling,
                                          std::max(0.0, ceilingArea(scene) - covers.ceiling),
                                          room.ceilingMaterial()));
}

/// The face of a treatment that the room sees.
double faceArea(const PlacedThing& thing)
{
    const geometry::Vec3 size = thing.box.size;
    const double round = shapeNumber(thing, "round", 0) > 0.5 ? std::numbers::pi / 4 : 1;
    if (thing.isA(ComponentKind::Rug)) {
        return size.x * size.y * round;
    }
    const bool lies = size.y > size.z && thing.placement->mounting == Mounting::Ceiling;
    return lies ? size.x * size.y : size.x * size.z;
}

std::optional<Absorber> absorberOf(const PlacedThing& thing)
{
    if (thing.component == nullptr) {
        return std::nullopt;
    }
    const bool sits = catalogue::isSeat(thing.component->kind);
    if (!sits && catalogue::groupOf(thing.component->kind) != catalogue::KindGroup::Acoustics) {
        return std::nullopt;
    }
    Absorber absorber;
    absorber.subject = thing.placement->id;
    absorber.name = thing.name();
    absorber.source = "catalogue";
    const auto octaves = sits ? specsOf<catalogue::SeatSpecs>(thing).absorption
                              : specsOf<catalogue::TreatmentSpecs>(thing).absorption;
    absorber.isKnown = octaves.has_value();
    absorber.area = sits ? 0 : faceArea(thing);
    if (octaves) {
        constexpr double largestSeat = 50; // m² Sabine
        absorber.absorption = bandsOf(*octaves, sits ? largestSeat : 1);
    }
    return absorber;
}

} // namespace

void addAbsorbers(Scene& scene)
{
    addRoomSurfaces(scene);
    for (const PlacedThing& thing : scene.fit.things) {
        std::optional<Absorber> absorber = absorberOf(thing);
        if (!absorber) {
            continue;
        }
        if (scene.absorbers.size() < mostAbsorbers) {
            scene.absorbers.push_back(std::move(*absorber));
        } else {
            ++scene.leftOut;
        }
    }
}

} // namespace bespeak::assessment
