// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/scene.h"

#include <string_view>

namespace bespeak::assessment
{

enum class SurfaceKind : std::uint8_t { Wall, Floor, Ceiling, Slope };

/// A surface of the room; `index` is the wall's or the slope's.
struct RoomSurface {
    SurfaceKind kind = SurfaceKind::Wall;
    std::size_t index = 0;

    friend bool operator==(const RoomSurface&, const RoomSurface&) = default;
};

/// "wall 2", "floor", "ceiling", "slope 1": for sentences; counts from 1.
std::string surfaceText(const RoomSurface& surface);

/// Sound that reaches a listener by one surface: for the overlay, a line from `source` over `point`
/// to `ear`.
struct EarlyReflection {
    PlacementId speaker;
    RoomSurface surface;
    geometry::Vec3 source;
    geometry::Vec3 point; ///< on the surface
    geometry::Vec3 ear;
    double delay = 0;                ///< s after the direct sound
    double level = 0;                ///< dB re the direct sound, mean of 1–8 kHz
    double absorption = 0;           ///< of what is at the point, mean of 1–8 kHz
    bool isDirectivityKnown = false; ///< false: the loudspeaker was taken as alike to all sides

    friend bool operator==(const EarlyReflection&, const EarlyReflection&) = default;
};

/// Reflections of the first order of a loudspeaker at an ear, the loudest first: mirror sources
/// (Allen and Berkley 1979) in every wall of the plan, floor, ceiling and slopes; only those whose
/// point lies on the surface, not in a passage, and whose way no other wall cuts. What hangs or
/// lies at the point (panel, curtain, rug, glass, door) absorbs as it does. Furniture in the way is
/// not counted: the true level is at most this. ±3 dB.
std::vector<EarlyReflection> earlyReflections(const Scene& scene, const Speaker& speaker,
                                              geometry::Vec3 ear);

/// The same for all loudspeakers before the listeners, at one seat.
std::vector<EarlyReflection> frontReflections(const Scene& scene, std::size_t seat);

} // namespace bespeak::assessment
