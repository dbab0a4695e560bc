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

using Rule = void (*)(const FitScene&, assessment::Findings&);

/// A way before a passage is no deeper than this, m.
constexpr double deepestWay = 1;

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
    m_isBox = m_outline.size() == 4 && std::ranges::all_of(m_outline, [this](Vec2 corner) {
                  return (corner.x == m_low.x || corner.x == m_high.x) &&
                         (corner.y == m_low.y || corner.y == m_high.y);
              });
    for (const room::Opening& opening : base.room.openings()) {
        if (opening.kind != room::OpeningKind::Window) {
            const auto [from, to] = room::openingEnds(base.room, opening);
            const double width = opening.width.inMetres();
            m_doors.push_back({(from + to) * 0.5, width * 1.5 + deepestWay});
        }
    }
}

bool RoomFit::isInBounds(const PlacedThing& thing) const
{
    return thing.low.x >= m_low.x && thing.low.y >= m_low.y && thing.high.x <= m_high.x &&
           thing.high.y <= m_high.y;
}

bool RoomFit::isNearDoor(const PlacedThing& thing) const
{
    return std::ranges::any_of(m_doors, [&thing](const DoorReach& door) {
        return thing.low.x < door.middle.x + door.radius &&
               thing.high.x > door.middle.x - door.radius &&
               thing.low.y < door.middle.y + door.radius &&
               thing.high.y > door.middle.y - door.radius;
    });
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
    return keepsRules(scene);
}

bool RoomFit::keepsRules(const FitScene& scene) const
{
    using catalogue::Mounting;
    const auto hangs = [](const PlacedThing& thing) {
        const Mounting mounting = thing.placement->mounting;
        return mounting != Mounting::Floor && mounting != Mounting::OnTop;
    };
    std::vector<Rule> rules{assessment::checkHeights};
    // What a rule cannot find anything about it need not look at.
    if (!m_isBox || !std::ranges::all_of(scene.things, [this](const PlacedThing& thing) {
            return isInBounds(thing);
        })) {
        rules.push_back(assessment::checkWalls);
    }
    if (std::ranges::any_of(scene.things, hangs)) {
        rules.insert(rules.end(), {assessment::checkHanging, assessment::checkCovered});
    }
    if (std::ranges::any_of(scene.things,
                            [this](const PlacedThing& thing) { return isNearDoor(thing); })) {
        rules.push_back(assessment::checkDoors);
    }
    if (std::ranges::any_of(scene.things,
                            [](const PlacedThing& thing) { return thing.support.has_value(); })) {
        rules.insert(rules.end(), {assessment::checkLoads, assessment::checkOverhangs});
    }
    if (scene.things.size() > 1) {
        rules.push_back(assessment::checkOverlap);
    }
    assessment::Findings findings;
    return std::ranges::none_of(rules, [&](const Rule& rule) {
        rule(scene, findings);
        return fails(findings);
    });
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
