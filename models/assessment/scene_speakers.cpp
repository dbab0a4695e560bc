// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/scene_parts.h"

#include <cmath>
#include <numbers>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

// The grilles of up-firing boxes lean 20 degrees from the vertical, so that the ceiling sends the
// sound to the seats; what hangs under a ceiling looks halfway down.
constexpr double upFiringLean = 20 * std::numbers::pi / 180;
constexpr double hungTilt = std::numbers::pi / 4;

bool isUpFiring(const PlacedThing& thing)
{
    return thing.isA(ComponentKind::HeightSpeaker) && shapeNumber(thing, "up", 1) > 0.5 &&
           thing.placement->mounting != Mounting::Wall &&
           thing.placement->mounting != Mounting::Ceiling;
}

Vec3 axisOf(const PlacedThing& thing)
{
    const Vec2 facing = facingOf(thing);
    const auto tilted = [facing](double ahead, double up) {
        return Vec3{facing.x * ahead, facing.y * ahead, up};
    };
    if (thing.isA(ComponentKind::InCeilingSpeaker) ||
        thing.placement->mounting == Mounting::InCeiling) {
        return {0, 0, -1};
    }
    if (isUpFiring(thing)) {
        return tilted(std::sin(upFiringLean), std::cos(upFiringLean));
    }
    if (thing.isA(ComponentKind::HeightSpeaker)) {
        return tilted(std::cos(hungTilt), -std::sin(hungTilt));
    }
    return tilted(1, 0);
}

/// Middle of the front face, at the height of the acoustic axis, or of the box if nobody says.
Vec3 acousticCentre(const PlacedThing& thing, const catalogue::SpeakerSpecs& specs)
{
    const geometry::OrientedBox& box = thing.box;
    if (thing.isA(ComponentKind::InCeilingSpeaker)) {
        return box.base;
    }
    const double height = specs.acousticHeight ? specs.acousticHeight->inMetres() : box.size.z / 2;
    if (isUpFiring(thing)) {
        return {box.base.x, box.base.y, box.base.z + height};
    }
    const Vec2 front = flat(box.base) + facingOf(thing) * (box.size.y / 2);
    return {front.x, front.y, box.base.z + height};
}

Speaker makeSpeaker(const PlacedThing& thing)
{
    Speaker speaker;
    speaker.id = thing.placement->id;
    speaker.kind = thing.component->kind;
    speaker.specs = specsOf<catalogue::SpeakerSpecs>(thing);
    speaker.centre = acousticCentre(thing, speaker.specs);
    speaker.axis = axisOf(thing);
    speaker.isUpFiring = isUpFiring(thing);
    return speaker;
}

Subwoofer makeSubwoofer(const PlacedThing& thing)
{
    Subwoofer sub;
    sub.id = thing.placement->id;
    sub.centre = thing.box.centre();
    sub.specs = specsOf<catalogue::SubwooferSpecs>(thing);
    return sub;
}

} // namespace

void addSpeakers(Scene& scene)
{
    for (const PlacedThing& thing : scene.fit.things) {
        if (thing.component == nullptr || !catalogue::isLoudspeaker(thing.component->kind)) {
            continue;
        }
        if (thing.isA(ComponentKind::Subwoofer)) {
            if (scene.subwoofers.size() < mostSubwoofers) {
                scene.subwoofers.push_back(makeSubwoofer(thing));
            } else {
                ++scene.leftOut;
            }
        } else if (scene.speakers.size() < mostSpeakers) {
            scene.speakers.push_back(makeSpeaker(thing));
        } else {
            ++scene.leftOut;
        }
    }
}

} // namespace bespeak::assessment
