// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/walkway_memo.h"

#include "models/assessment/child_space.h"
#include "models/standards/clearance.h"

#include <algorithm>

namespace bespeak::proposal
{

using assessment::Parameter;
using assessment::PlacedThing;
using assessment::Scene;
using geometry::Vec2;

namespace
{

constexpr std::size_t mostKnown = 24;

bool comesBefore(const std::array<Vec2, 4>& one, const std::array<Vec2, 4>& other)
{
    return std::ranges::lexicographical_compare(
        one, other, [](Vec2 a, Vec2 b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
}

bool isSeat(const PlacedThing& thing)
{
    return thing.component != nullptr && catalogue::isSeat(thing.component->kind);
}

} // namespace

bool WalkwayMemo::keepsOff(const Known& known, const Footprint& obstacle)
{
    const double room = known.room;
    const auto across = std::ranges::minmax(obstacle, {}, &Vec2::x);
    const auto along = std::ranges::minmax(obstacle, {}, &Vec2::y);
    const double left = across.min.x;
    const double right = across.max.x;
    const double front = along.min.y;
    const double back = along.max.y;
    if (left > known.high.x + room || right < known.low.x - room || front > known.high.y + room ||
        back < known.low.y - room) {
        return true;
    }
    return std::ranges::none_of(known.free, [&](Vec2 place) {
        const bool isNear = left <= place.x + room && right >= place.x - room &&
                            front <= place.y + room && back >= place.y - room;
        return isNear && assessment::planDistance(place, obstacle) < room;
    });
}

bool WalkwayMemo::isStillSo(const Known& known, const std::vector<Footprint>& obstacles)
{
    if (known.parameter.verdict != assessment::Verdict::Pass &&
        known.parameter.verdict != assessment::Verdict::Neutral) {
        return std::ranges::includes(obstacles, known.obstacles, comesBefore);
    }
    std::vector<Footprint> more;
    std::ranges::set_difference(obstacles, known.obstacles, std::back_inserter(more), comesBefore);
    return std::ranges::all_of(
        more, [&](const Footprint& obstacle) { return keepsOff(known, obstacle); });
}

void WalkwayMemo::remember(std::vector<Known>& all, Known known)
{
    if (!known.free.empty()) {
        known.low = known.high = known.free.front();
    }
    for (const Vec2 place : known.free) {
        known.low = {std::min(known.low.x, place.x), std::min(known.low.y, place.y)};
        known.high = {std::max(known.high.x, place.x), std::max(known.high.y, place.y)};
    }
    if (all.size() >= mostKnown) {
        all.erase(all.begin());
    }
    all.push_back(std::move(known));
}

WalkwayMemo::Known WalkwayMemo::standing(const Scene& scene)
{
    Known now;
    for (const PlacedThing& thing : scene.fit.things) {
        if (assessment::isInTheWay(thing)) {
            now.obstacles.push_back(thing.corners);
        }
        if (isSeat(thing)) {
            now.seats.push_back(thing.corners);
        }
    }
    std::ranges::sort(now.obstacles, comesBefore);
    return now;
}

const WalkwayMemo::Known* WalkwayMemo::find(const std::vector<Known>& all, const Known& now) const
{
    for (auto known = all.rbegin(); known != all.rend(); ++known) {
        if (known->seats == now.seats &&
            (m_reuse == Reuse::Same ? known->obstacles == now.obstacles
                                    : isStillSo(*known, now.obstacles))) {
            return &*known;
        }
    }
    return nullptr;
}

const Parameter& WalkwayMemo::computeWalkway(const Scene& scene, Known now)
{
    ++m_computed;
    const std::vector<assessment::Way> ways = assessment::waysToSeats(scene);
    now.parameter = assessment::walkwayParameter(scene, ways);
    const bool isAccessible = scene.fit.design.brief.usesWheelchair;
    now.room = (isAccessible ? standards::accessibleWay : standards::homeWay) / 2;
    for (const assessment::Way& way : ways) {
        now.free.insert(now.free.end(), way.path.begin(), way.path.end());
    }
    remember(m_ways, std::move(now));
    return m_ways.back().parameter;
}

const Parameter& WalkwayMemo::computeTurning(const Scene& scene, Known now)
{
    ++m_computed;
    const std::optional<assessment::TurningPlace> place = assessment::largestTurningPlace(scene);
    now.parameter = assessment::turningParameter(scene, place);
    now.room = standards::turningCircle / 2;
    if (place) {
        now.free = {place->centre};
    }
    remember(m_circles, std::move(now));
    return m_circles.back().parameter;
}

Parameter WalkwayMemo::walkway(const Scene& scene)
{
    Known now = standing(scene);
    const Known* const known = find(m_ways, now);
    return known != nullptr ? known->parameter : computeWalkway(scene, std::move(now));
}

Parameter WalkwayMemo::turning(const Scene& scene)
{
    Known now = standing(scene);
    const Known* const known = find(m_circles, now);
    return known != nullptr ? known->parameter : computeTurning(scene, std::move(now));
}

} // namespace bespeak::proposal
