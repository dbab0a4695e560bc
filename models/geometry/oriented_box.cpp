// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/oriented_box.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace bespeak::geometry
{

namespace
{

Vec2 turned(Vec2 v, double angle)
{
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return {v.x * c - v.y * s, v.x * s + v.y * c};
}

struct Span {
    double low = 0;
    double high = 0;
};

Span shadowOn(Vec2 axis, const std::array<Vec2, 4>& corners)
{
    Span span{dot(axis, corners[0]), dot(axis, corners[0])};
    for (const Vec2 corner : corners) {
        const double at = dot(axis, corner);
        span.low = std::min(span.low, at);
        span.high = std::max(span.high, at);
    }
    return span;
}

/// How far one span would have to move to leave the other; negative: the gap between them.
double depthOf(Span a, Span b)
{
    return std::min(a.high - b.low, b.high - a.low);
}

} // namespace

std::array<Vec2, 4> footprint(const OrientedBox& box)
{
    const double x = box.size.x / 2;
    const double y = box.size.y / 2;
    const Vec2 centre = flat(box.base);
    return {centre + turned({-x, -y}, box.turn), centre + turned({x, -y}, box.turn),
            centre + turned({x, y}, box.turn), centre + turned({-x, y}, box.turn)};
}

Vec3 toLocal(const OrientedBox& box, Vec3 point)
{
    const Vec2 plan = turned(flat(point - box.base), -box.turn);
    return {plan.x, plan.y, point.z - box.base.z};
}

Vec3 toWorld(const OrientedBox& box, Vec3 local)
{
    const Vec2 plan = turned(flat(local), box.turn);
    return box.base + Vec3{plan.x, plan.y, local.z};
}

double overlapDepth(const OrientedBox& a, const OrientedBox& b)
{
    double depth = depthOf({a.base.z, a.top()}, {b.base.z, b.top()});
    const std::array<Vec2, 4> cornersA = footprint(a);
    const std::array<Vec2, 4> cornersB = footprint(b);
    for (const double turn : {a.turn, b.turn}) {
        const Vec2 axis{std::cos(turn), std::sin(turn)};
        for (const Vec2 side : {axis, perpendicular(axis)}) {
            depth = std::min(depth, depthOf(shadowOn(side, cornersA), shadowOn(side, cornersB)));
        }
    }
    return depth;
}

} // namespace bespeak::geometry
