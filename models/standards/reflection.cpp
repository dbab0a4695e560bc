// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/reflection.h"

#include "models/geometry/polygon.h"
#include "models/standards/range.h"

#include <algorithm>

namespace bespeak::standards
{

using geometry::Vec2;
using geometry::Vec3;

Result<Reflection> firstReflection(const Plane& surface, Vec3 source, Vec3 receiver,
                                   double absorption, double c)
{
    const double from = dot(surface.normal, source) - surface.offset;
    const double to = dot(surface.normal, receiver) - surface.offset;
    if (!isWithin(std::abs(from), 1e-6, 1e6) || !isWithin(std::abs(to), 1e-6, 1e6) ||
        (from > 0) != (to > 0)) {
        return outOfRange("source and listener", "on the same side of the surface");
    }
    if (!isWithin(absorption, 0, 0.999)) {
        return outOfRange("the coefficient", "between 0 and 0.999");
    }
    if (!isWithin(c, 100, 1000)) {
        return outOfRange("the speed of sound", "between 100 and 1000 m/s");
    }
    Reflection reflection;
    reflection.direct = length(receiver - source);
    if (!isWithin(reflection.direct, 1e-6, 1e6)) {
        return outOfRange("the distance", "above 0 m");
    }
    reflection.image = source - surface.normal * (2 * from);
    reflection.path = length(receiver - reflection.image);
    const double share = from / (from + to);
    reflection.point = reflection.image + (receiver - reflection.image) * share;
    reflection.delay = (reflection.path - reflection.direct) / c;
    reflection.level =
        20 * std::log10(reflection.direct / reflection.path) + 10 * std::log10(1 - absorption);
    return reflection;
}

Result<std::int64_t> imageCount(int order)
{
    if (order < 0 || order > 1000) {
        return outOfRange("the order", "between 0 and 1000");
    }
    const std::int64_t n = order;
    return (2 * n + 1) * (2 * n * n + 2 * n + 3) / 3;
}

Result<ExtrudedRoom> extrudedRoom(std::span<const Vec2> corners, double height)
{
    if (corners.size() < 3 || corners.size() > 1000) {
        return outOfRange("the number of corners", "between 3 and 1000");
    }
    if (!isPositive(height, 1000)) {
        return outOfRange("the height", "above 0 and at most 1000 m");
    }
    for (const Vec2 corner : corners) {
        if (!isWithin(corner.x, -1e5, 1e5) || !isWithin(corner.y, -1e5, 1e5)) {
            return outOfRange("each corner", "within 100 km");
        }
    }
    ExtrudedRoom room;
    room.floor = std::abs(geometry::signedArea(corners));
    if (!isPositive(room.floor, 1e12)) {
        return outOfRange("the floor", "larger than nothing");
    }
    room.volume = room.floor * height;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Vec2 next = corners[(i + 1) % corners.size()];
        room.walls.push_back(length(next - corners[i]) * height);
    }
    std::ranges::sort(room.walls);
    return room;
}

} // namespace bespeak::standards
