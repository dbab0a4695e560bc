// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

/// Simple polygons in the plan: a list of corners, the last joined to the first.
namespace bespeak::geometry
{

using Triangle = std::array<std::uint32_t, 3>; ///< indices of corners

/// m²; positive if the corners run from +x towards +y.
double signedArea(std::span<const Vec2> polygon);
/// Centre of gravity; the mean of the corners if the area is nothing.
Vec2 centroid(std::span<const Vec2> polygon);

/// Is the point inside? What is nearer to the edge than `edge` metres belongs to the polygon.
bool contains(std::span<const Vec2> polygon, Vec2 point, double edge = 1e-9);

/// Do two sides meet other than at their common corner, or does one fold back onto its neighbour?
/// Exact. Needs coordinates within +-1 km (a promise).
bool crossesItself(std::span<const Point2> polygon);

Vec2 nearestOnSegment(Vec2 point, Vec2 from, Vec2 to);
double distanceToSegment(Vec2 point, Vec2 from, Vec2 to);
/// Distance to the nearest side; infinite for a polygon without corners.
double distanceToOutline(std::span<const Vec2> polygon, Vec2 point);

/// The part where dot(normal, p) <= offset. Of a polygon that is not convex, parts may stay joined
/// by a line along the cut; the area is right all the same. Empty if nothing is left.
std::vector<Vec2> clipped(std::span<const Vec2> polygon, Vec2 normal, double offset);

/// Cuts a simple polygon into triangles of its own corners, each turning as the polygon does.
/// Straight corners are kept as corners of triangles, so that neighbours leave no gap. A polygon
/// that crosses itself gives some triangles, never a hang. Time grows with the cube of the corners.
std::vector<Triangle> triangulated(std::span<const Vec2> polygon);

} // namespace bespeak::geometry
