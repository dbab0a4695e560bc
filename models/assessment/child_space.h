// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/scene.h"

#include <array>
#include <optional>
#include <vector>

/// Where children get hold of things.
namespace bespeak::assessment
{

/// Something a child climbs on, and what it reaches from there.
struct ClimbSurface {
    PlacementId id;
    std::array<geometry::Vec2, 4> corners; ///< of its footprint
    double height = 0;                     ///< of what the child stands on, m
    double reach = 0;                      ///< height that it gets to from there, m
};

/// From the floor everywhere; higher within 0.9 m of what can be climbed.
struct ReachVolume {
    int age = 0;
    double fromFloor = 0; ///< m
    std::vector<ClimbSurface> climbs;
};

/// At most so many surfaces are looked at.
constexpr std::size_t mostClimbs = 200;

/// @param age whole years, 0–17. Surfaces at 0.1–0.6 m: seats, tables, low cabinets, subwoofers.
ReachVolume reachVolume(const Scene& scene, int age);

/// How high the child reaches at a place, m. @param except a surface that does not count.
double reachAt(const ReachVolume& volume, geometry::Vec2 place,
               const PlacementId* except = nullptr);
/// The highest reach along a thing's footprint: at its corners and its middle. The thing itself is
/// not climbed to get at what is on it.
double reachAt(const ReachVolume& volume, const PlacedThing& thing);

/// Distance of two convex footprints in the plan, m; 0 if they overlap.
double planDistance(std::span<const geometry::Vec2> one, std::span<const geometry::Vec2> other);
/// From a point to a footprint, m; 0 inside.
double planDistance(geometry::Vec2 point, std::span<const geometry::Vec2> footprint);

/// The rules for children hold below that age; own choice.
constexpr int olderChild = 8;
/// The oldest of the small children: it reaches highest. Empty if there are none.
std::optional<int> oldestSmallChild(const design::Brief& brief);

} // namespace bespeak::assessment
