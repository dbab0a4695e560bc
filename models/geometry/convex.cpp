// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/convex.h"

#include "models/geometry/polygon.h"

#include <algorithm>
#include <limits>

namespace bespeak::geometry
{

namespace
{

/// The smallest overlap along the normals of `edges`.
double leastOverlapAlong(std::span<const Vec2> edges, std::span<const Vec2> a,
                         std::span<const Vec2> b)
{
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const Vec2 along = edges[(i + 1) % edges.size()] - edges[i];
        if (length(along) < 1e-9) {
            continue;
        }
        const Vec2 normal = normalised(perpendicular(along));
        const auto reach = [normal](std::span<const Vec2> outline) {
            double low = dot(outline.front(), normal);
            double high = low;
            for (const Vec2 corner : outline) {
                low = std::min(low, dot(corner, normal));
                high = std::max(high, dot(corner, normal));
            }
            return std::pair{low, high};
        };
        const auto [lowA, highA] = reach(a);
        const auto [lowB, highB] = reach(b);
        least = std::min(least, std::min(highA - lowB, highB - lowA));
    }
    return least;
}

} // namespace

double convexOverlapDepth(std::span<const Vec2> a, std::span<const Vec2> b)
{
    if (a.size() < 3 || b.size() < 3) {
        return 0;
    }
    return std::min(leastOverlapAlong(a, a, b), leastOverlapAlong(b, a, b));
}

std::vector<Vec2> convexIntersection(std::span<const Vec2> a, std::span<const Vec2> b)
{
    std::vector<Vec2> rest(a.begin(), a.end());
    for (std::size_t i = 0; i < b.size() && !rest.empty(); ++i) {
        const Vec2 outwards = -perpendicular(b[(i + 1) % b.size()] - b[i]);
        rest = clipped(rest, outwards, dot(outwards, b[i]));
    }
    return rest;
}

std::optional<std::pair<Vec2, Vec2>> segmentWithin(Vec2 from, Vec2 to,
                                                   std::span<const Vec2> outline)
{
    double start = 0;
    double end = 1;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Vec2 along = outline[(i + 1) % outline.size()] - outline[i];
        const double sideFrom = cross(along, from - outline[i]);
        const double sideTo = cross(along, to - outline[i]);
        if (sideFrom < 0 && sideTo < 0) {
            return std::nullopt;
        }
        if (sideFrom < 0) {
            start = std::max(start, sideFrom / (sideFrom - sideTo));
        } else if (sideTo < 0) {
            end = std::min(end, sideFrom / (sideFrom - sideTo));
        }
    }
    if (start >= end) {
        return std::nullopt;
    }
    return std::pair{from + (to - from) * start, from + (to - from) * end};
}

double depthWithin(Vec2 point, std::span<const Vec2> outline)
{
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Vec2 along = normalised(outline[(i + 1) % outline.size()] - outline[i]);
        least = std::min(least, cross(along, point - outline[i]));
    }
    return least;
}

} // namespace bespeak::geometry
