// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/oriented_box.h"
#include "models/geometry/vector.h"

#include <optional>

namespace bespeak::geometry
{

/// A half line. `direction` has length 1.
struct Ray {
    Vec3 origin;
    Vec3 direction;
};

/// Distance to where the ray enters the box (0 if it starts inside); nothing if it misses.
std::optional<double> intersect(const Ray& ray, const OrientedBox& box);
/// Distance to the plane of all p with dot(normal, p) = offset; nothing if parallel or behind.
std::optional<double> intersectPlane(const Ray& ray, Vec3 normal, double offset);

inline Vec3 pointAt(const Ray& ray, double distance)
{
    return ray.origin + ray.direction * distance;
}

} // namespace bespeak::geometry
