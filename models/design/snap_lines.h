// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/snapping.h"

#include <array>
#include <unordered_set>
#include <vector>

/// How snapping works inside: everything that attracts a thing is a line on which the middle of its
/// footprint would lie. At most two lines win, and the thing goes to where they meet.
namespace bespeak::design
{

using catalogue::Catalogue;
using catalogue::Mounting;

/// A component in somebody's hand.
struct Held {
    const Design& design;
    const Catalogue& catalogue;
    const catalogue::Component& component;
    const SnapSettings& settings;
    const Placement* moving = nullptr;           ///< nullptr: it is new
    std::unordered_set<PlacementId> goesAlong{}; ///< itself and what it carries
    geometry::Vec2 at;                           ///< middle of the footprint, metres
    double turn = 0;                             ///< radians

    double width() const { return component.size.width.inMetres(); }
    double depth() const { return component.size.depth.inMetres(); }
    double height() const { return component.size.height.inMetres(); }
    geometry::Vec2 axis() const; ///< along its width
    /// Half the footprint's extent along a direction.
    double halfAlong(geometry::Vec2 direction) const;
    bool offers(Mounting mounting) const;
};

/// The line of all p with dot(normal, p) = offset.
struct SnapLine {
    geometry::Vec2 normal;
    double offset = 0;
    SnapReason reason = SnapReason::Wall;
    bool isBarrier = false; ///< p may not have dot(normal, p) < offset
    double handicap = 0;    ///< metres by which it counts as farther away

    double guideOffset = 0; ///< of the line that is drawn, along the normal
    double low = 0;         ///< its ends along perpendicular(normal)
    double high = 0;
    bool reachesThing = false; ///< the drawn line goes on until the thing's far side
};

using SnapLines = std::vector<SnapLine>;

/// Moves a point to the best line, or to where the best two meet, and says which they were.
std::vector<SnapLine> stick(geometry::Vec2& at, const SnapLines& lines, double reach);
/// The same for a held thing, with what to draw.
std::vector<SnapGuide> stickHeld(Held& held, const SnapLines& lines);

// --- what attracts -------------------------------------------------------------------------

/// The turn of a thing whose back is at a wall with that inward normal, radians.
double turnAlongWall(geometry::Vec2 inward);
/// Index of the wall nearest to a point.
std::size_t nearestWall(const room::Room& room, geometry::Vec2 point);
/// Turns the back of sofas, cabinets and loudspeakers to a wall that is near.
void turnBackToWall(Held& held);
/// Brings a point that is outside the room to its edge.
geometry::Vec2 broughtInside(const room::Room& room, geometry::Vec2 point);
void addWallLines(const Held& held, SnapLines& lines);
void addCentreLines(const Held& held, SnapLines& lines);
void addNeighbourLines(const Held& held, double base, SnapLines& lines);
void addGridLines(geometry::Vec2 at, double grid, SnapLines& lines);

/// Hangs the thing on the nearest wall, at a height.
Snapped hangOnWall(Held held, Mounting mounting);

/// A surface under the held thing.
struct Rest {
    const Placement* support = nullptr;
    std::size_t surface = 0;
};
std::optional<Rest> findRest(const Held& held);
Snapped standOnRest(Held held, const Rest& rest);

} // namespace bespeak::design
