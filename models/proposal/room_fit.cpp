// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/room_fit.h"

#include "models/assessment/fit_checks.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <limits>

namespace bespeak::proposal
{

using assessment::FitScene;
using assessment::PlacedThing;
using geometry::Vec2;

namespace
{

/// The rules that look at one thing in its room, and at what carries it.
constexpr auto rules = {assessment::checkWalls,    assessment::checkHeights,
                        assessment::checkHanging,  assessment::checkDoors,
                        assessment::checkCovered,  assessment::checkLoads,
                        assessment::checkOverhangs};

void findSupports(FitScene& scene)
{
    for (PlacedThing& thing : scene.things) {
        const auto& support = thing.placement->support;
        const auto found = std::ranges::find_if(scene.things, [&](const PlacedThing& other) {
            return support && other.placement->id == *support;
        });
        if (found != scene.things.end()) {
            thing.support = static_cast<std::size_t>(found - scene.things.begin());
        }
    }
}

bool fails(const assessment::Findings& findings)
{
    return std::ranges::any_of(findings, [](const assessment::Finding& finding) {
        return finding.verdict == assessment::Verdict::Fail;
    });
}

bool boundsMeet(const PlacedThing& one, const PlacedThing& other)
{
    return one.low.x < other.high.x && other.low.x < one.high.x && one.low.y < other.high.y &&
           other.low.y < one.high.y;
}

} // namespace

RoomFit::RoomFit(const design::Design& base, const catalogue::Catalogue& catalogue)
    : m_base(base)
    , m_catalogue(catalogue)
    , m_outline(room::outline(base.room))
{
    for (const design::Placement& placement : base.placements) {
        m_kept.push_back(assessment::makePlacedThing(placement, catalogue));
    }
    m_low = m_high = m_outline.front();
    for (const Vec2 corner : m_outline) {
        m_low = {std::min(m_low.x, corner.x), std::min(m_low.y, corner.y)};
        m_high = {std::max(m_high.x, corner.x), std::max(m_high.y, corner.y)};
    }
}

/// Beyond the room's bounds: then it need not be looked at more closely.
bool RoomFit::isFarOutside(const PlacedThing& thing) const
{
    constexpr double beyond = 2 * assessment::touching;
    const bool isInside = thing.low.x > m_low.x - beyond && thing.low.y > m_low.y - beyond &&
                          thing.high.x < m_high.x + beyond && thing.high.y < m_high.y + beyond;
    return !isInside && thing.placement->mounting != catalogue::Mounting::InWall;
}

double RoomFit::extentAlong(Vec2 direction) const
{
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const Vec2 corner : m_outline) {
        least = std::min(least, dot(corner, direction));
        most = std::max(most, dot(corner, direction));
    }
    return most - least;
}

bool RoomFit::fits(std::span<const design::Placement> things) const
{
    FitScene scene{m_base, {}, m_outline};
    scene.things.reserve(things.size());
    for (const design::Placement& placement : things) {
        scene.things.push_back(assessment::makePlacedThing(placement, m_catalogue));
        const PlacedThing& thing = scene.things.back();
        if (isFarOutside(thing)) {
            return false;
        }
        const bool isTaken = std::ranges::any_of(m_kept, [&](const PlacedThing& kept) {
            return boundsMeet(thing, kept) && placement.support != kept.placement->id &&
                   assessment::overlapOf(thing, kept) > 0;
        });
        if (isTaken) {
            return false;
        }
    }
    findSupports(scene);
    assessment::Findings findings;
    for (const auto& rule : rules) {
        rule(scene, findings);
        if (fails(findings)) {
            return false;
        }
    }
    if (scene.things.size() > 1) {
        assessment::checkOverlap(scene, findings);
    }
    return !fails(findings);
}

RoomFit::Hit RoomFit::rayToWall(Vec2 from, Vec2 direction) const
{
    Hit nearest{std::numeric_limits<double>::infinity(), 0};
    for (std::size_t i = 0; i < m_outline.size(); ++i) {
        const Vec2 side = m_outline[(i + 1) % m_outline.size()] - m_outline[i];
        const double across = cross(direction, side);
        if (std::abs(across) < 1e-12) {
            continue;
        }
        const Vec2 way = m_outline[i] - from;
        const double distance = cross(way, side) / across;
        const double along = cross(way, direction) / across;
        // What starts in a wall's face leaves it.
        if (distance > 1e-6 && along >= -1e-9 && along <= 1 + 1e-9 && distance < nearest.distance) {
            nearest = {distance, i};
        }
    }
    return nearest;
}

} // namespace bespeak::proposal
