// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/ray.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bespeak::geometry
{

namespace
{

constexpr double parallelBelow = 1e-12;

/// Narrows [enter, leave] to where the ray is between two parallel planes; false: never.
bool narrow(double origin, double direction, double low, double high, double& enter, double& leave)
{
    if (std::abs(direction) < parallelBelow) {
        return origin >= low && origin <= high;
    }
    const double a = (low - origin) / direction;
    const double b = (high - origin) / direction;
    enter = std::max(enter, std::min(a, b));
    leave = std::min(leave, std::max(a, b));
    return enter <= leave;
}

} // namespace

std::optional<double> intersect(const Ray& ray, const OrientedBox& box)
{
    const Vec3 origin = toLocal(box, ray.origin);
    const Vec3 tip = toLocal(box, ray.origin + ray.direction);
    const Vec3 direction = tip - origin;
    double enter = 0;
    double leave = std::numeric_limits<double>::infinity();
    const bool hit = narrow(origin.x, direction.x, -box.size.x / 2, box.size.x / 2, enter, leave) &&
                     narrow(origin.y, direction.y, -box.size.y / 2, box.size.y / 2, enter, leave) &&
                     narrow(origin.z, direction.z, 0, box.size.z, enter, leave);
    return hit ? std::optional(enter) : std::nullopt;
}

std::optional<double> intersectPlane(const Ray& ray, Vec3 normal, double offset)
{
    const double approach = dot(normal, ray.direction);
    if (std::abs(approach) < parallelBelow) {
        return std::nullopt;
    }
    const double distance = (offset - dot(normal, ray.origin)) / approach;
    return distance >= 0 ? std::optional(distance) : std::nullopt;
}

} // namespace bespeak::geometry
