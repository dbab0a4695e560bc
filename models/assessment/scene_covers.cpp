// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/scene_parts.h"
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

constexpr double nearWall = 0.3;  // m: a curtain hangs that far before the window at most
constexpr double alongWall = 0.9; // cosine between the thing's back and the wall's inner side
constexpr std::size_t mostCovering = 1'000;

double overlap(double low1, double high1, double low2, double high2)
{
    return std::max(0.0, std::min(high1, high2) - std::max(low1, low2));
}

/// The wall whose inner face a thing hangs before.
std::optional<std::size_t> wallBehind(const design::Design& design, const PlacedThing& thing)
{
    const Vec2 facing = facingOf(thing);
    const Vec2 back = flat(thing.box.base) - facing * (thing.box.size.y / 2);
    std::optional<std::size_t> nearest;
    double least = nearWall;
    for (std::size_t wall = 0; wall < design.room.walls().size(); ++wall) {
        const room::WallLine line = room::wallLine(design.room, wall);
        const double away = std::abs(dot(back - line.from, line.inward));
        const double at = dot(back - line.from, line.direction());
        if (dot(facing, line.inward) > alongWall && away < least && at > 0 && at < line.length()) {
            least = away;
            nearest = wall;
        }
    }
    return nearest;
}

/// Takes what hangs before a wall from its openings first, the rest from the wall.
void coverWall(const Scene& scene, const PlacedThing& thing, std::size_t wall, Covers& covers)
{
    const room::Room& room = scene.fit.design.room;
    const room::WallLine line = room::wallLine(room, wall);
    const double middle = dot(flat(thing.box.base) - line.from, line.direction());
    const double low = middle - thing.box.size.x / 2;
    const double high = middle + thing.box.size.x / 2;
    double rest = overlap(low, high, 0, line.length()) * thing.box.size.z;
    for (std::size_t i = 0; i < room.openings().size(); ++i) {
        const room::Opening& opening = room.openings()[i];
        if (opening.wall != wall || opening.kind == room::OpeningKind::Passage) {
            continue;
        }
        const double from = opening.offset.inMetres();
        const double sill = opening.sill.inMetres();
        const double area =
            overlap(low, high, from, from + opening.width.inMetres()) *
            overlap(thing.box.base.z, thing.box.top(), sill, sill + opening.height.inMetres());
        covers.openings[i] += area;
        rest -= area;
    }
    covers.walls[wall] += std::max(0.0, rest);
}

double rugArea(const PlacedThing& thing)
{
    const double area = thing.box.size.x * thing.box.size.y;
    return shapeNumber(thing, "round", 0) > 0.5 ? area * std::numbers::pi / 4 : area;
}

} // namespace

Covers coversOf(const Scene& scene)
{
    const room::Room& room = scene.fit.design.room;
    Covers covers;
    covers.walls.resize(room.walls().size());
    covers.openings.resize(room.openings().size());
    std::size_t seen = 0;
    for (const PlacedThing& thing : scene.fit.things) {
        if (thing.component == nullptr ||
            catalogue::groupOf(thing.component->kind) != catalogue::KindGroup::Acoustics ||
            ++seen > mostCovering) {
            continue;
        }
        if (thing.isA(ComponentKind::Rug)) {
            covers.floor += rugArea(thing);
        } else if (thing.placement->mounting == Mounting::Ceiling &&
                   thing.box.size.y > thing.box.size.z) {
            covers.ceiling += thing.box.size.x * thing.box.size.y;
        } else if (const auto wall = wallBehind(scene.fit.design, thing)) {
            coverWall(scene, thing, *wall, covers);
        }
    }
    return covers;
}

} // namespace bespeak::assessment
