// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/child_space.h"
#include "models/assessment/walk_grid.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <limits>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using geometry::Vec2;

namespace
{

constexpr std::size_t mostWays = 64;
constexpr double besideSeat = 0.55; ///< m: who gets that near sits down

/// Where somebody stands who has just come in: the freest place up to 0.9 m behind the door.
std::vector<std::size_t> doorCells(const Scene& scene, const WalkGrid& grid)
{
    std::vector<std::size_t> cells;
    const room::Room& room = scene.fit.design.room;
    for (const room::Opening& opening : room.openings()) {
        if (opening.kind == room::OpeningKind::Window) {
            continue;
        }
        const auto [from, to] = room::openingEnds(room, opening);
        const Vec2 inward = room::wallLine(room, opening.wall).inward;
        std::size_t best = grid.cellAt((from + to) * 0.5 + inward * 0.5);
        for (const double depth : {0.4, 0.6, 0.75, 0.9}) {
            const std::size_t cell = grid.cellAt((from + to) * 0.5 + inward * depth);
            if (grid.clearance(cell) > grid.clearance(best)) {
                best = cell;
            }
        }
        cells.push_back(best);
    }
    return cells;
}

/// The cell beside a seat to which the widest way leads; empty if none does.
std::optional<std::size_t> goalOf(const WalkGrid& grid, const WalkGrid::Reached& reached,
                                  const PlacedThing& seat)
{
    const double beside = seat.isA(ComponentKind::WheelchairPlace) ? 0 : besideSeat;
    std::optional<std::size_t> goal;
    const Vec2 margin{beside, beside};
    const Vec2 low = seat.low - margin;
    const Vec2 high = seat.high + margin;
    for (double y = low.y; y <= high.y; y += grid.step()) {
        for (double x = low.x; x <= high.x; x += grid.step()) {
            const std::size_t cell = grid.cellAt({x, y});
            const bool isWider =
                reached.width[cell] > 0 && (!goal || reached.width[cell] > reached.width[*goal]);
            if (isWider && planDistance(grid.centre(cell), seat.corners) <= beside + 0.01) {
                goal = cell;
            }
        }
    }
    return goal;
}

Way wayTo(const PlacedThing& seat, const WalkGrid& grid, const WalkGrid::Reached& reached,
          const std::vector<Obstacle>& obstacles)
{
    Way way;
    way.seat = seat.placement->id;
    const auto goal = goalOf(grid, reached, seat);
    if (!goal) {
        return way;
    }
    way.isOpen = true;
    std::size_t narrowest = *goal;
    std::size_t cell = *goal;
    for (std::size_t steps = 0; steps < grid.size(); ++steps) {
        way.path.push_back(grid.centre(cell));
        if (grid.clearance(cell) <= grid.clearance(narrowest)) {
            narrowest = cell;
        }
        if (reached.before[cell] == cell) {
            break;
        }
        cell = reached.before[cell];
    }
    std::ranges::reverse(way.path);
    way.place = grid.centre(narrowest);
    way.narrowest = freeWidthAt(obstacles, way.place);
    return way;
}

/// Distance to the nearest obstacle or wall, negative outside the room.
double exactClearance(const Scene& scene, const std::vector<Obstacle>& obstacles, Vec2 place)
{
    if (!geometry::contains(scene.room.outline, place)) {
        return -1;
    }
    double least = geometry::distanceToOutline(scene.room.outline, place);
    for (const Obstacle& obstacle : obstacles) {
        if (obstacle.thing) {
            least = std::min(least, length(nearestPoint(obstacle, place) - place));
        }
    }
    return least;
}

} // namespace

std::vector<Way> waysToSeats(const Scene& scene)
{
    std::vector<Way> ways;
    const std::vector<Obstacle> obstacles = obstaclesOf(scene);
    const WalkGrid grid(scene, obstacles);
    const std::vector<std::size_t> doors = doorCells(scene, grid);
    if (doors.empty()) {
        return ways;
    }
    const WalkGrid::Reached reached = grid.spread(doors);
    for (const PlacedThing& thing : scene.fit.things) {
        const bool isSeat = thing.component != nullptr && catalogue::isSeat(thing.component->kind);
        if (isSeat && ways.size() < mostWays) {
            ways.push_back(wayTo(thing, grid, reached, obstacles));
        }
    }
    return ways;
}

std::optional<TurningPlace> largestTurningPlace(const Scene& scene)
{
    const std::vector<Obstacle> obstacles = obstaclesOf(scene);
    const WalkGrid grid(scene, obstacles);
    const std::vector<std::size_t> doors = doorCells(scene, grid);
    const WalkGrid::Reached reached = grid.spread(doors);
    std::optional<std::size_t> best;
    for (std::size_t cell = 0; cell < grid.size(); ++cell) {
        const bool isReached = doors.empty() || reached.width[cell] > 0;
        if (isReached && grid.clearance(cell) > (best ? grid.clearance(*best) : 0)) {
            best = cell;
        }
    }
    if (!best) {
        return std::nullopt;
    }
    TurningPlace place{grid.centre(*best), 0};
    place.radius = exactClearance(scene, obstacles, place.centre);
    for (double step = grid.step(); step > 0.002;) {
        TurningPlace better = place;
        for (const Vec2 direction :
             {Vec2{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, 1}, {1, -1}, {-1, -1}}) {
            const Vec2 there = place.centre + direction * step;
            const double radius = exactClearance(scene, obstacles, there);
            better = radius > better.radius + 1e-9 ? TurningPlace{there, radius} : better;
        }
        step = better.radius > place.radius ? step : step / 2;
        place = better;
    }
    return place;
}

} // namespace bespeak::assessment
