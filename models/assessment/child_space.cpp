// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/child_space.h"

#include "models/geometry/convex.h"
#include "models/geometry/polygon.h"
#include "models/standards/child_reach.h"

#include <algorithm>
#include <limits>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;

namespace
{

constexpr double lowestStep = 0.1; ///< m: less is no step

/// Height of what a child stands on, if it can climb there.
std::optional<double> climbHeight(const PlacedThing& thing)
{
    const Mounting mounting = thing.placement->mounting;
    const bool stands = mounting == Mounting::Floor || mounting == Mounting::OnTop;
    const bool isSoft = thing.isA(ComponentKind::Rug) || thing.isA(ComponentKind::Curtain) ||
                        thing.isA(ComponentKind::WheelchairPlace) ||
                        thing.isA(ComponentKind::Plant) || thing.isA(ComponentKind::Lamp);
    if (!stands || isSoft || thing.component == nullptr) {
        return std::nullopt;
    }
    double height = thing.box.top();
    if (const auto* const seat = std::get_if<catalogue::SeatSpecs>(&thing.component->specs)) {
        height = seat->seatHeight ? thing.box.base.z + seat->seatHeight->inMetres() : height;
    }
    const bool fits = height >= lowestStep && height <= standards::climbableHeight;
    return fits ? std::optional(height) : std::nullopt;
}

} // namespace

ReachVolume reachVolume(const Scene& scene, int age)
{
    ReachVolume volume;
    volume.age = std::clamp(age, 0, design::oldestChild);
    volume.fromFloor = standards::childReachAtAge(volume.age).value_or(0);
    for (const PlacedThing& thing : scene.fit.things) {
        const auto height = climbHeight(thing);
        if (height && volume.climbs.size() < mostClimbs) {
            volume.climbs.push_back(
                {thing.placement->id, thing.corners, *height, volume.fromFloor + *height});
        }
    }
    return volume;
}

double planDistance(Vec2 point, std::span<const Vec2> footprint)
{
    return geometry::contains(footprint, point) ? 0 : geometry::distanceToOutline(footprint, point);
}

double planDistance(std::span<const Vec2> one, std::span<const Vec2> other)
{
    if (geometry::convexOverlapDepth(one, other) > 0) {
        return 0;
    }
    double least = std::numeric_limits<double>::infinity();
    for (const Vec2 corner : one) {
        least = std::min(least, geometry::distanceToOutline(other, corner));
    }
    for (const Vec2 corner : other) {
        least = std::min(least, geometry::distanceToOutline(one, corner));
    }
    return least;
}

double reachAt(const ReachVolume& volume, Vec2 place, const PlacementId* except)
{
    double reach = volume.fromFloor;
    for (const ClimbSurface& climb : volume.climbs) {
        const double across = length(climb.corners[2] - climb.corners[0]);
        const bool isNear =
            length(place - climb.corners[0]) <= standards::climbableDistance + across;
        const bool counts =
            isNear && climb.reach > reach && (except == nullptr || climb.id != *except);
        if (counts && planDistance(place, climb.corners) <= standards::climbableDistance) {
            reach = climb.reach;
        }
    }
    return reach;
}

double reachAt(const ReachVolume& volume, const PlacedThing& thing)
{
    const PlacementId& id = thing.placement->id;
    double reach = reachAt(volume, flat(thing.box.base), &id);
    for (const Vec2 corner : thing.corners) {
        reach = std::max(reach, reachAt(volume, corner, &id));
    }
    return reach;
}

std::optional<int> oldestSmallChild(const design::Brief& brief)
{
    std::optional<int> oldest;
    for (const int age : brief.childAges) {
        if (age < olderChild && age >= oldest.value_or(0)) {
            oldest = age;
        }
    }
    return oldest;
}

} // namespace bespeak::assessment
