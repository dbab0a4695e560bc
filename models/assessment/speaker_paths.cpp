// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/scene_parts.h"
#include "models/assessment/speaker_heard.h"
#include "models/geometry/ray.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::assessment
{

using catalogue::ComponentKind;

namespace
{

constexpr RuleFacts aim{"speakers.aim", Group::Speakers, "deg",
                        "own choice: within half of the -6 dB angle, at most 30°", 'D'};
constexpr RuleFacts path{"speakers.path", Group::Speakers, "", "geometry", 'D'};
constexpr double largestAim = 30;
constexpr std::size_t mostObstacles = 500;

double degreesBetween(geometry::Vec3 a, geometry::Vec3 b)
{
    const double cosine = dot(geometry::normalised(a), geometry::normalised(b));
    return std::acos(std::clamp(cosine, -1.0, 1.0)) * 180 / std::numbers::pi;
}

/// Screen loudspeakers are aimed; what hangs in a wall or fires up cannot be.
void checkAim(const Scene& scene, Parameters& parameters)
{
    const Seat& seat = scene.seats[scene.mainSeat];
    for (const Speaker& speaker : scene.speakers) {
        if (!isScreen(speaker.role) || speaker.kind == ComponentKind::InWallSpeaker) {
            continue;
        }
        Parameter parameter = makeParameter(aim);
        parameter.subjects = {speaker.id};
        parameter.facts = {{"name", nameOf(scene, speaker.id)}};
        if (!speaker.specs.coverageHorizontal) {
            parameter.needs = {"coverage angle of " + nameOf(scene, speaker.id)};
            parameters.push_back(std::move(parameter));
            continue;
        }
        parameter.highest = std::min(largestAim, *speaker.specs.coverageHorizontal / 2);
        const geometry::Vec3 way = seat.ear - speaker.centre;
        judgeValue(parameter,
                   degreesBetween({way.x, way.y, 0}, {speaker.axis.x, speaker.axis.y, 0}));
        parameters.push_back(std::move(parameter));
    }
}

bool letsSoundThrough(const PlacedThing& thing)
{
    if (thing.component == nullptr) {
        return false;
    }
    switch (thing.component->kind) {
    case ComponentKind::Screen:
        return specsOf<catalogue::ScreenSpecs>(thing).acousticLoss.has_value();
    case ComponentKind::Rug:
    case ComponentKind::Lamp:
    case ComponentKind::Plant:
    case ComponentKind::Curtain:
        return true;
    default:
        return catalogue::isSeat(thing.component->kind);
    }
}

/// What stands between a loudspeaker and an ear; nullptr: nothing.
const PlacedThing* obstacle(const Scene& scene, const std::vector<const PlacedThing*>& blockers,
                            const Speaker& speaker, geometry::Vec3 ear)
{
    const geometry::Vec3 from = heardPlace(scene, speaker);
    const geometry::Vec3 way = ear - from;
    const double distance = geometry::length(way);
    for (const PlacedThing* const blocker : blockers) {
        const PlacedThing& thing = *blocker;
        if (thing.placement->id == speaker.id) {
            continue;
        }
        // Only what is clearly in the way: edges bend sound.
        geometry::OrientedBox core = thing.box;
        core.size = core.size * 0.8;
        core.base.z += thing.box.size.z * 0.1;
        const auto hit = geometry::intersect({from, geometry::normalised(way)}, core);
        if (hit && *hit < distance) {
            return &thing;
        }
    }
    return nullptr;
}

void checkObstacles(const Scene& scene, Parameters& parameters)
{
    const Seat& seat = scene.seats[scene.mainSeat];
    std::vector<const PlacedThing*> blockers;
    for (const PlacedThing& thing : scene.fit.things) {
        if (blockers.size() < mostObstacles && mayBlockSound(scene, thing)) {
            blockers.push_back(&thing);
        }
    }
    for (const Speaker& speaker : scene.speakers) {
        if (speaker.role == Role::None) {
            continue;
        }
        const PlacedThing* blocker = obstacle(scene, blockers, speaker, seat.ear);
        Parameter parameter = makeParameter(path);
        parameter.subjects = {speaker.id};
        parameter.facts = {{"name", nameOf(scene, speaker.id)}};
        parameter.highest = 0;
        if (blocker != nullptr) {
            parameter.subjects.emplace_back(blocker->placement->id);
            parameter.facts.emplace_back("other", blocker->name());
        }
        judgeValue(parameter, blocker != nullptr ? 1 : 0);
        parameters.push_back(std::move(parameter));
    }
}

} // namespace

bool mayBlockSound(const Scene& scene, const PlacedThing& thing)
{
    if (scene.seats.empty() || letsSoundThrough(thing)) {
        return false;
    }
    geometry::Vec3 low = scene.seats[scene.mainSeat].ear;
    geometry::Vec3 high = low;
    for (const Speaker& speaker : scene.speakers) {
        if (speaker.role != Role::None) {
            const geometry::Vec3 place = heardPlace(scene, speaker);
            low = {std::min(low.x, place.x), std::min(low.y, place.y), std::min(low.z, place.z)};
            high = {std::max(high.x, place.x), std::max(high.y, place.y),
                    std::max(high.z, place.z)};
        }
    }
    return thing.low.x <= high.x && thing.high.x >= low.x && thing.low.y <= high.y &&
           thing.high.y >= low.y && thing.box.base.z <= high.z && thing.box.top() >= low.z;
}

void checkPaths(const Scene& scene, Parameters& parameters)
{
    checkAim(scene, parameters);
    checkObstacles(scene, parameters);
}

} // namespace bespeak::assessment
