// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"
#include "models/room/room.h"

#include <vector>

namespace bespeak::room
{

/// A wall's inner face in metres.
struct WallLine {
    geometry::Vec2 from;
    geometry::Vec2 to;
    geometry::Vec2 inward; ///< unit normal that points into the room

    double length() const;
    geometry::Vec2 direction() const; ///< unit vector from `from` to `to`
};

WallLine wallLine(const Room& room, std::size_t wall);
Length wallLength(const Room& room, std::size_t wall);

/// Inner corners in metres, positive signed area.
std::vector<geometry::Vec2> outline(const Room& room);
/// Outer corners: each wall pushed outwards by its thickness, mitred; as many as walls.
std::vector<geometry::Vec2> outerOutline(const Room& room);

double floorArea(const Room& room); ///< m²
double volume(const Room& room);    ///< m³, slopes counted (numerically exact to 0.1 %)
bool contains(const Room& room, geometry::Vec2 point); ///< the edge belongs to the room

/// Height of the ceiling above a point of the floor, slopes counted. Metres.
double ceilingAt(const Room& room, geometry::Vec2 point);

/// Where a door's leaf passes when it opens: a sector as a polygon in metres; empty for windows,
/// passages, sliding doors and doors that open outwards.
std::vector<geometry::Vec2> doorSwing(const Room& room, const Opening& door);

/// The opening's two ends on the wall's inner face, in metres.
std::pair<geometry::Vec2, geometry::Vec2> openingEnds(const Room& room, const Opening& opening);

} // namespace bespeak::room
