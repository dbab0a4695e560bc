// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/picture_view.h"
#include "models/assessment/scene_parts.h"
#include "models/standards/projection.h"

namespace bespeak::assessment
{

namespace
{

constexpr RuleFacts luminance{
    "picture.luminance", Group::Picture, "cd/m2", "SMPTE range for cinemas, 12 fL", 'B',
    Certainty::Predicted};
constexpr RuleFacts throwDistance{"picture.throw", Group::Picture, "m",
                                  "throw ratio by the catalogue", 'B'};

struct Projection {
    const Picture& picture;
    const catalogue::ScreenSpecs& screen;
    const PlacedThing& thing; ///< the projector
    const catalogue::ProjectorSpecs& specs;
};

/// Middle of the front of the case, where the lens is.
geometry::Vec3 lensOf(const PlacedThing& thing)
{
    const geometry::Vec2 front = flat(thing.box.base) + facingOf(thing) * (thing.box.size.y / 2);
    return {front.x, front.y, thing.box.base.z + thing.box.size.z / 2};
}

Parameter makeAbout(const Scene& scene, const RuleFacts& facts, const Projection& projection)
{
    Parameter parameter = makeParameter(facts);
    parameter.subjects = {projection.thing.placement->id, projection.picture.id};
    parameter.facts = {{"name", projection.thing.name()},
                       {"screen", nameOf(scene, projection.picture.id)}};
    return parameter;
}

Parameter checkLuminance(const Scene& scene, const Projection& projection)
{
    Parameter parameter = makeAbout(scene, luminance, projection);
    if (!projection.specs.calibratedLumens) {
        parameter.needs.push_back("calibrated lumens of " + projection.thing.name());
    }
    if (!projection.screen.gain) {
        parameter.needs.push_back("gain of " + nameOf(scene, projection.picture.id));
    }
    if (!parameter.needs.empty()) {
        return parameter;
    }
    const auto bright = standards::projectorLuminance(
        *projection.specs.calibratedLumens * standards::lightLeftAfterAgeing,
        *projection.screen.gain, projection.picture.width * projection.picture.height);
    if (!bright) {
        parameter.needs.push_back("credible lumens and gain");
        return parameter;
    }
    parameter.lowest = standards::leastCinemaLuminance;
    judgeValue(parameter, *bright);
    return parameter;
}

Parameter checkThrow(const Scene& scene, const Projection& projection)
{
    Parameter parameter = makeAbout(scene, throwDistance, projection);
    const auto& specs = projection.specs;
    const auto range =
        standards::throwRange(projection.picture.width, specs.throwRatioMinimum.value_or(0),
                              specs.throwRatioMaximum.value_or(0));
    if (!range) {
        parameter.needs.push_back("throw ratio of " + projection.thing.name());
        return parameter;
    }
    parameter.lowest = range->nearest;
    parameter.highest = range->farthest;
    const geometry::Vec3 way = lensOf(projection.thing) - projection.picture.centre;
    judgeValue(parameter, dot(flat(way), flat(projection.picture.normal)));
    return parameter;
}

} // namespace

void checkProjection(const Scene& scene, Parameters& parameters)
{
    const Picture& picture = scene.pictures.front();
    const PlacedThing* screen = findThing(scene, picture.id);
    if (screen == nullptr || !screen->isA(catalogue::ComponentKind::Screen) || picture.width <= 0 ||
        picture.height <= 0) {
        return;
    }
    const auto* screenSpecs = std::get_if<catalogue::ScreenSpecs>(&screen->component->specs);
    const PlacedThing* projector =
        picture.projector ? findThing(scene, *picture.projector) : nullptr;
    const auto* specs = projector != nullptr && projector->component != nullptr
                            ? std::get_if<catalogue::ProjectorSpecs>(&projector->component->specs)
                            : nullptr;
    if (screenSpecs == nullptr || specs == nullptr) {
        Parameter unknown = makeUnjudged(luminance, {"a projector that aims at " + screen->name()});
        unknown.subjects = {picture.id};
        parameters.push_back(std::move(unknown));
        return;
    }
    const Projection projection{picture, *screenSpecs, *projector, *specs};
    parameters.push_back(checkLuminance(scene, projection));
    parameters.push_back(checkThrow(scene, projection));
}

} // namespace bespeak::assessment
