// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/scene.h"

#include <optional>
#include <vector>

/// Where people can walk and turn.
namespace bespeak::assessment
{

/// Something that stands in the way: a footprint, or a part of a wall.
struct Obstacle {
    std::vector<geometry::Vec2> corners; ///< four of a footprint, two of a wall
    std::optional<std::size_t> thing;    ///< index in the scene's things; empty: a wall
};

/// Whether people walk around it.
bool isInTheWay(const PlacedThing& thing);
/// What people walk around: what stands or hangs below 1.9 m, but no rugs, curtains and places for
/// wheelchairs. At most 500 things, the first ones.
std::vector<Obstacle> obstaclesOf(const Scene& scene);

/// The nearest point of an obstacle.
geometry::Vec2 nearestPoint(const Obstacle& obstacle, geometry::Vec2 place);

/// The free width at a place: between the nearest obstacle and the nearest one on the other side.
struct FreeWidth {
    double width = 0;                 ///< m
    geometry::Vec2 from;              ///< on the one obstacle
    geometry::Vec2 to;                ///< on the other
    std::optional<std::size_t> thing; ///< index of a thing that could be moved, if there is one
    std::optional<std::size_t> other; ///< index of what is on the other side, if it is a thing
};

FreeWidth freeWidthAt(const std::vector<Obstacle>& obstacles, geometry::Vec2 place);

/// The way from a door to a seat.
struct Way {
    PlacementId seat;
    bool isOpen = false;              ///< false: nobody gets there at all
    FreeWidth narrowest;              ///< at its narrowest place
    geometry::Vec2 place;             ///< where that is
    std::vector<geometry::Vec2> path; ///< from the door to the seat, for drawing
};

/// The cells in which ways are looked for, m: 6 cm, and more in rooms above 22 m².
double walkStep(const RoomFacts& room);

/// The widest way from any door or passage to each seat's placement, in their order. Cells find
/// the way; its width is exact. Empty without doors or seats.
/// At most 64 seats.
std::vector<Way> waysToSeats(const Scene& scene);

/// The largest circle that fits between the obstacles.
struct TurningPlace {
    geometry::Vec2 centre;
    double radius = 0; ///< m
};

std::optional<TurningPlace> largestTurningPlace(const Scene& scene);

/// How far a thing can go along a direction of the plan until it meets another, m; what is no
/// obstacle is passed. At most 5 m are looked at.
struct Ahead {
    double distance = 0;
    std::optional<std::size_t> thing; ///< what is met; empty: a wall, or nothing within 5 m
};
Ahead freeAhead(const Scene& scene, const std::vector<Obstacle>& obstacles, std::size_t thing,
                geometry::Vec2 direction);

constexpr double farthestAhead = 5;

} // namespace bespeak::assessment
