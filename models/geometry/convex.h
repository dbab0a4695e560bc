// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace bespeak::geometry
{

// All outlines here are convex and run from x towards y (positive signed area).

/// How far one outline must move at least to leave the other, metres; 0 or less: they are apart.
double convexOverlapDepth(std::span<const Vec2> a, std::span<const Vec2> b);

/// What of the first outline lies within the second; empty if nothing does.
std::vector<Vec2> convexIntersection(std::span<const Vec2> a, std::span<const Vec2> b);

/// The part of a segment within an outline; nothing if they do not meet.
std::optional<std::pair<Vec2, Vec2>> segmentWithin(Vec2 from, Vec2 to,
                                                   std::span<const Vec2> outline);

/// Depth of a point below the nearest edge, metres; negative outside.
double depthWithin(Vec2 point, std::span<const Vec2> outline);

} // namespace bespeak::geometry
