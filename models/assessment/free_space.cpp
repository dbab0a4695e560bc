// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/free_space.h"

#include "models/geometry/convex.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;

namespace
{

constexpr double headroom = 1.9; ///< m: what hangs higher is walked under
constexpr double stumble = 0.03; ///< m: what is lower is walked over
constexpr std::size_t mostObstacles = 500;

/// The walls without the doors and passages in them.
void addWalls(const room::Room& room, std::vector<Obstacle>& obstacles)
{
    for (std::size_t wall = 0; wall < room.walls().size(); ++wall) {
        const room::WallLine line = room::wallLine(room, wall);
        std::vector<std::pair<double, double>> holes;
        for (const room::Opening& opening : room.openings()) {
            if (opening.wall == wall && opening.kind != room::OpeningKind::Window) {
                const double offset = opening.offset.inMetres();
                holes.emplace_back(offset, offset + opening.width.inMetres());
            }
        }
        std::ranges::sort(holes);
        holes.emplace_back(line.length(), line.length());
        double at = 0;
        for (const auto& [from, to] : holes) {
            if (from > at) {
                obstacles.push_back(
                    {{line.from + line.direction() * at, line.from + line.direction() * from},
                     std::nullopt});
            }
            at = std::max(at, to);
        }
    }
}

/// Nearest points of two obstacles that do not overlap: one of them is always a corner.
std::pair<Vec2, Vec2> nearestPoints(const Obstacle& one, const Obstacle& other)
{
    std::pair<Vec2, Vec2> nearest{one.corners.front(), other.corners.front()};
    double least = std::numeric_limits<double>::infinity();
    for (const Vec2 corner : one.corners) {
        const Vec2 there = nearestPoint(other, corner);
        if (length(there - corner) < least) {
            least = length(there - corner);
            nearest = {corner, there};
        }
    }
    for (const Vec2 corner : other.corners) {
        const Vec2 here = nearestPoint(one, corner);
        if (length(here - corner) < least) {
            least = length(here - corner);
            nearest = {here, corner};
        }
    }
    return nearest;
}

/// The part of an obstacle within a strip of that half width about a line, as distances along it;
/// the nearest that is not behind, if any.
std::optional<double> meets(const Obstacle& obstacle, Vec2 from, Vec2 direction, double half)
{
    const Vec2 side = perpendicular(direction);
    std::vector<Vec2> part = obstacle.corners;
    if (part.size() == 2) {
        // A wall: its ends and where it leaves the strip.
        const double a = dot(part[0] - from, side);
        const double b = dot(part[1] - from, side);
        if (std::max(a, b) < -half || std::min(a, b) > half) {
            return std::nullopt;
        }
        std::optional<double> least;
        for (const double edge : {std::clamp(a, -half, half), std::clamp(b, -half, half)}) {
            const double share = std::abs(b - a) > 1e-9 ? (edge - a) / (b - a) : 0;
            const double along = dot(part[0] + (part[1] - part[0]) * share - from, direction);
            if (along > -touching && along < least.value_or(farthestAhead)) {
                least = along;
            }
        }
        return least;
    }
    part = geometry::clipped(part, side, dot(from, side) + half);
    part = geometry::clipped(part, -side, -dot(from, side) + half);
    std::optional<double> least;
    for (const Vec2 corner : part) {
        const double along = dot(corner - from, direction);
        if (along > -touching && along < least.value_or(farthestAhead)) {
            least = along;
        }
    }
    return least;
}

} // namespace

bool isInTheWay(const PlacedThing& thing)
{
    const Mounting mounting = thing.placement->mounting;
    const bool isFlat = thing.isA(ComponentKind::Rug) || thing.isA(ComponentKind::Curtain) ||
                        thing.isA(ComponentKind::WheelchairPlace) || mounting == Mounting::InWall ||
                        mounting == Mounting::InCeiling;
    return !isFlat && thing.box.base.z < headroom && thing.box.top() > stumble;
}

std::vector<Obstacle> obstaclesOf(const Scene& scene)
{
    std::vector<Obstacle> obstacles;
    for (std::size_t i = 0; i < scene.fit.things.size(); ++i) {
        const PlacedThing& thing = scene.fit.things[i];
        if (isInTheWay(thing) && obstacles.size() < mostObstacles) {
            obstacles.push_back({{thing.corners.begin(), thing.corners.end()}, i});
        }
    }
    addWalls(scene.fit.design.room, obstacles);
    return obstacles;
}

Vec2 nearestPoint(const Obstacle& obstacle, Vec2 place)
{
    const std::vector<Vec2>& corners = obstacle.corners;
    if (corners.size() == 2) {
        return geometry::nearestOnSegment(place, corners[0], corners[1]);
    }
    if (geometry::contains(corners, place)) {
        return place;
    }
    Vec2 nearest = corners.front();
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Vec2 there =
            geometry::nearestOnSegment(place, corners[i], corners[(i + 1) % corners.size()]);
        if (dot(there - place, there - place) < dot(nearest - place, nearest - place)) {
            nearest = there;
        }
    }
    return nearest;
}

FreeWidth freeWidthAt(const std::vector<Obstacle>& obstacles, Vec2 place)
{
    if (obstacles.empty()) {
        return {};
    }
    std::vector<Vec2> nearest; // of each, as seen from the place
    std::vector<double> away;
    for (const Obstacle& obstacle : obstacles) {
        nearest.push_back(nearestPoint(obstacle, place) - place);
        away.push_back(length(nearest.back()));
    }
    const auto one = static_cast<std::size_t>(std::ranges::min_element(away) - away.begin());
    const Vec2 towards = normalised(nearest[one]);
    std::optional<std::size_t> opposite;
    for (std::size_t i = 0; i < obstacles.size(); ++i) {
        const bool isOpposite = i != one && dot(nearest[i], towards) < -0.5 * away[i];
        if (isOpposite && (!opposite || away[i] < away[*opposite])) {
            opposite = i;
        }
    }
    const Obstacle& first = obstacles[one];
    const Vec2 here = place + nearest[one];
    if (!opposite) {
        return {2 * away[one], here, place, first.thing, std::nullopt};
    }
    const Obstacle& second = obstacles[*opposite];
    const auto [from, to] = nearestPoints(first, second);
    // Obstacles may come nearest elsewhere, as walls that meet in a corner do.
    const double across = away[one] + away[*opposite];
    const bool isHere = length((from + to) * 0.5 - place) < 0.5 * across + 0.1;
    const Vec2 there = place + nearest[*opposite];
    return {isHere ? length(to - from) : across, isHere ? from : here, isHere ? to : there,
            first.thing ? first.thing : second.thing, first.thing ? second.thing : std::nullopt};
}

Ahead freeAhead(const Scene& scene, const std::vector<Obstacle>& obstacles, std::size_t thing,
                Vec2 direction)
{
    const PlacedThing& mover = scene.fit.things[thing];
    double reach = 0;
    double half = 0;
    const Vec2 centre = flat(mover.box.base);
    for (const Vec2 corner : mover.corners) {
        reach = std::max(reach, dot(corner - centre, direction));
        half = std::max(half, std::abs(cross(direction, corner - centre)));
    }
    const Vec2 from = centre + direction * reach;
    Ahead ahead{farthestAhead, std::nullopt};
    for (const Obstacle& obstacle : obstacles) {
        const bool isOwn = obstacle.thing && (*obstacle.thing == thing ||
                                              standsOn(scene.fit, *obstacle.thing, thing) ||
                                              standsOn(scene.fit, thing, *obstacle.thing));
        const auto met = isOwn ? std::nullopt : meets(obstacle, from, direction, half - 0.02);
        if (met && std::max(0.0, *met) < ahead.distance) {
            ahead = {std::max(0.0, *met), obstacle.thing};
        }
    }
    return ahead;
}

} // namespace bespeak::assessment
