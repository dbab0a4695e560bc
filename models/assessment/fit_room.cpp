// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_checks.h"
#include "models/geometry/convex.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

using catalogue::Mounting;
using geometry::Vec2;

/// Where a recessed thing's front may be, before or behind the wall's face.
constexpr double recessTolerance = 0.03;
/// A wall thing is held by a bracket: so far may its back be from the wall.
constexpr double bracketDepth = 0.25;

/// How deep a wall reaches into a footprint: a reflex corner, or a spur that crosses it.
double depthOfWallWithin(Vec2 from, Vec2 to, const std::array<Vec2, 4>& corners)
{
    const auto inside = geometry::segmentWithin(from, to, corners);
    if (!inside) {
        return 0;
    }
    const Vec2 middle = (inside->first + inside->second) * 0.5;
    return std::max({geometry::depthWithin(inside->first, corners),
                     geometry::depthWithin(inside->second, corners),
                     geometry::depthWithin(middle, corners)});
}

/// How far a footprint leaves the room, metres; 0: it lies within.
double reachBeyondWalls(const FitScene& scene, const PlacedThing& thing)
{
    double beyond = 0;
    for (const Vec2 corner : thing.corners) {
        if (!room::contains(scene.design.room, corner)) {
            beyond = std::max(beyond, geometry::distanceToOutline(scene.outline, corner));
        }
    }
    // All corners may lie inside while a reflex corner of an L-shaped room pokes into the middle.
    if (beyond <= touching) {
        for (std::size_t i = 0; i < scene.outline.size(); ++i) {
            const Vec2 to = scene.outline[(i + 1) % scene.outline.size()];
            beyond = std::max(beyond, depthOfWallWithin(scene.outline[i], to, thing.corners));
        }
    }
    return beyond;
}

/// The edge of the footprint that a mounting joins to the wall, as its middle point.
Vec2 middleOfBack(const PlacedThing& thing)
{
    return (thing.corners[0] + thing.corners[1]) * 0.5;
}
Vec2 middleOfFront(const PlacedThing& thing)
{
    return (thing.corners[2] + thing.corners[3]) * 0.5;
}

double lowestCeilingOver(const FitScene& scene, const PlacedThing& thing)
{
    // The ceiling is the least of planes: over a convex footprint it is lowest at a corner.
    double lowest = room::ceilingAt(scene.design.room, thing.corners.front());
    for (const Vec2 corner : thing.corners) {
        lowest = std::min(lowest, room::ceilingAt(scene.design.room, corner));
    }
    return lowest;
}

Finding describeReach(const char* rule, const PlacedThing& thing, double value)
{
    Finding finding = makeFitFinding(rule, Verdict::Fail, thing);
    finding.value = value;
    finding.limit = 0;
    finding.unit = "m";
    finding.facts.emplace_back("value", lengthText(value));
    return finding;
}

} // namespace

void checkWalls(const FitScene& scene, Findings& findings)
{
    for (const PlacedThing& thing : scene.things) {
        if (thing.placement->mounting == Mounting::InWall) {
            continue; // it is meant to be in the wall: see checkHanging
        }
        const double beyond = reachBeyondWalls(scene, thing);
        if (beyond > touching) {
            findings.push_back(describeReach("fit.outside-room", thing, beyond));
        }
    }
}

void checkHeights(const FitScene& scene, Findings& findings)
{
    for (const PlacedThing& thing : scene.things) {
        if (thing.box.base.z < -touching) {
            findings.push_back(describeReach("fit.below-floor", thing, -thing.box.base.z));
        }
        if (thing.placement->mounting == Mounting::InCeiling) {
            continue; // it is meant to be in the ceiling
        }
        const double above = thing.box.top() - lowestCeilingOver(scene, thing);
        if (above > touching) {
            findings.push_back(describeReach("fit.above-ceiling", thing, above));
        }
    }
}

void checkHanging(const FitScene& scene, Findings& findings)
{
    for (const PlacedThing& thing : scene.things) {
        const Mounting mounting = thing.placement->mounting;
        if (mounting == Mounting::Wall || mounting == Mounting::InWall) {
            const bool isRecessed = mounting == Mounting::InWall;
            const Vec2 held = isRecessed ? middleOfFront(thing) : middleOfBack(thing);
            const double gap = geometry::distanceToOutline(scene.outline, held);
            if (gap > (isRecessed ? recessTolerance : bracketDepth)) {
                findings.push_back(describeReach("fit.not-at-wall", thing, gap));
            }
        }
        if (mounting == Mounting::Ceiling || mounting == Mounting::InCeiling) {
            const double held =
                mounting == Mounting::InCeiling ? thing.box.base.z : thing.box.top();
            const double gap = std::abs(lowestCeilingOver(scene, thing) - held);
            const bool isTooHigh = held > lowestCeilingOver(scene, thing);
            if (gap > bracketDepth && (!isTooHigh || mounting == Mounting::InCeiling)) {
                findings.push_back(describeReach("fit.not-at-ceiling", thing, gap));
            }
        }
    }
}

} // namespace bespeak::assessment
