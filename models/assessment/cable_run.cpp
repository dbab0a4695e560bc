// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/cable_run.h"

#include "models/assessment/scene_parts.h"
#include "models/geometry/polygon.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using geometry::Vec2;

namespace
{

constexpr double toSpare = 1.0; ///< m: half a metre at each end

/// A place on the outline: the wall, and how far along the outline it is.
struct OnOutline {
    Vec2 place;
    std::size_t wall = 0;
    double along = 0;
    double away = 0; ///< of the thing's middle, m
};

OnOutline nearestWall(const std::vector<Vec2>& outline, Vec2 place)
{
    OnOutline nearest;
    nearest.away = std::numeric_limits<double>::infinity();
    double before = 0;
    for (std::size_t wall = 0; wall < outline.size(); ++wall) {
        const Vec2 from = outline[wall];
        const Vec2 to = outline[(wall + 1) % outline.size()];
        const Vec2 there = geometry::nearestOnSegment(place, from, to);
        const double away = length(there - place);
        if (away < nearest.away) {
            nearest = {there, wall, before + length(there - from), away};
        }
        before += length(to - from);
    }
    return nearest;
}

double perimeter(const std::vector<Vec2>& outline)
{
    double sum = 0;
    for (std::size_t wall = 0; wall < outline.size(); ++wall) {
        sum += length(outline[(wall + 1) % outline.size()] - outline[wall]);
    }
    return sum;
}

/// The corners from one place on the outline forward to another.
std::vector<Vec2> corners(const std::vector<Vec2>& outline, const OnOutline& from,
                          const OnOutline& to)
{
    std::vector<Vec2> passed;
    const bool isBehind = from.wall == to.wall && to.along < from.along;
    std::size_t wall = from.wall;
    for (std::size_t steps = 0; steps < outline.size(); ++steps) {
        if (wall == to.wall && !(isBehind && steps == 0)) {
            break;
        }
        wall = (wall + 1) % outline.size();
        passed.push_back(outline[wall]);
    }
    return passed;
}

double heightOf(const PlacedThing& thing)
{
    return thing.box.centre().z;
}

} // namespace

CableRun cableRun(const Scene& scene, const PlacedThing& from, const PlacedThing& to)
{
    const std::vector<Vec2>& outline = scene.room.outline;
    CableRun run;
    const Vec2 start = flat(from.box.base);
    const Vec2 end = flat(to.box.base);
    OnOutline one = nearestWall(outline, start);
    OnOutline other = nearestWall(outline, end);
    const double round = perimeter(outline);
    double forward = other.along - one.along;
    forward += forward < 0 ? round : 0;
    run.path = {start, one.place};
    if (forward <= round - forward) {
        const std::vector<Vec2> passed = corners(outline, one, other);
        run.path.insert(run.path.end(), passed.begin(), passed.end());
    } else {
        const std::vector<Vec2> passed = corners(outline, other, one);
        run.path.insert(run.path.end(), passed.rbegin(), passed.rend());
    }
    run.path.push_back(other.place);
    run.path.push_back(end);
    run.acrossFloor = one.away + other.away;
    run.length = run.acrossFloor + std::min(forward, round - forward) + heightOf(from) +
                 heightOf(to) + toSpare;
    return run;
}

const PlacedThing* mainAmplifier(const Scene& scene)
{
    const PlacedThing* best = nullptr;
    int most = 0;
    for (const PlacedThing& thing : scene.fit.things) {
        const bool amplifies =
            thing.isA(ComponentKind::Receiver) || thing.isA(ComponentKind::Amplifier);
        if (!amplifies) {
            continue;
        }
        const int receiver = thing.isA(ComponentKind::Receiver) ? 1'000 : 0;
        const int channels =
            receiver + specsOf<catalogue::AmplifierSpecs>(thing).channelsAmplified.value_or(0) + 1;
        if (channels > most) {
            most = channels;
            best = &thing;
        }
    }
    return best;
}

bool isPassive(const PlacedThing& thing)
{
    const bool isSpeaker =
        thing.component != nullptr && catalogue::isLoudspeaker(thing.component->kind) &&
        !thing.isA(ComponentKind::Soundbar) && !thing.isA(ComponentKind::Subwoofer);
    return isSpeaker && !specsOf<catalogue::SpeakerSpecs>(thing).power.ratedWatts;
}

} // namespace bespeak::assessment
