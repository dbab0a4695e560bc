// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/standards/modes.h"

#include <cstdint>

namespace bespeak::standards
{

/// A flat surface: the points p with dot(normal, p) = offset.
struct Plane {
    geometry::Vec3 normal; ///< of length 1
    double offset = 0;     ///< m
};

/// Sound that comes to the listener by one surface.
struct Reflection {
    geometry::Vec3 image; ///< the source, mirrored
    geometry::Vec3 point; ///< where on the surface
    double direct = 0;    ///< m
    double path = 0;      ///< m
    double delay = 0;     ///< s after the direct sound
    double level = 0;     ///< dB re the direct sound, for a source that is alike to all sides
};

/// The mirror source of Allen and Berkley 1979: level 20·lg(direct/path) + 10·lg(1 - α). Exact for
/// a large hard surface; small ones throw back less below a few hundred hertz.
/// Errors: standards.out-of-range (both must be on the same side, not on the surface, and apart).
/// @param absorption coefficient of the surface, 0–0.999.
Result<Reflection> firstReflection(const Plane& surface, geometry::Vec3 source,
                                   geometry::Vec3 receiver, double absorption,
                                   double c = speedOfSound);

/// Distinct mirror sources of a box up to an order, the source among them:
/// (2N + 1)(2N² + 2N + 3)/3. @param order 0–1000. Errors: standards.out-of-range.
Result<std::int64_t> imageCount(int order);

/// Reflections within this time of the direct sound blur its place: EBU Tech 3276, CEDIA/CTA-RP22.
constexpr double earlyReflections = 0.015; // s

/// A room that goes straight up from its plan.
struct ExtrudedRoom {
    double volume = 0;           ///< m³
    double floor = 0;            ///< m²
    std::vector<double> walls{}; ///< m², the smallest first
};
/// @param corners 3–1000, in order. @param height m. Errors: standards.out-of-range.
Result<ExtrudedRoom> extrudedRoom(std::span<const geometry::Vec2> corners, double height);

} // namespace bespeak::standards
