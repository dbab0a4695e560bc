// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/children_checks.h"

#include "models/design/design_edits.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr Evidence devices{"IEC 62368-1:2018 clause 8.6", 'A'};
constexpr Evidence furniture{"IEC 62368-1:2018 clause 8.6, used for furniture", 'B'};
constexpr Evidence television{"own choice: pushed back from the front third", 'D'};
constexpr double highestPush = 1.5; ///< of IEC 62368-1, m

bool mayTip(const PlacedThing& thing)
{
    const Mounting mounting = thing.placement->mounting;
    if (mounting != Mounting::Floor && mounting != Mounting::OnTop) {
        return false;
    }
    if (thing.component == nullptr) {
        return false;
    }
    switch (thing.component->kind) {
    case ComponentKind::Display:
    case ComponentKind::TowerSpeaker:
    case ComponentKind::SpeakerStand:
    case ComponentKind::Rack:
    case ComponentKind::Cabinet:
    case ComponentKind::Shelf:
        return true;
    default:
        return false;
    }
}

/// Half of the depth over which it tips: stands and towers go to all sides, the others forward.
double halfBase(const PlacedThing& thing)
{
    const Vec3 size = thing.box.size;
    if (thing.isA(ComponentKind::Display)) {
        const auto* const specs = findSpecs<catalogue::DisplaySpecs>(thing);
        const auto stand = specs != nullptr ? specs->standDepth : std::nullopt;
        return std::max(size.y, stand.value_or(Length()).inMetres()) / 2;
    }
    const bool isSlim =
        thing.isA(ComponentKind::TowerSpeaker) || thing.isA(ComponentKind::SpeakerStand);
    return (isSlim ? std::min(size.x, size.y) : size.y) / 2;
}

bool isFurniture(const PlacedThing& thing)
{
    return thing.isA(ComponentKind::Rack) || thing.isA(ComponentKind::Cabinet) ||
           thing.isA(ComponentKind::Shelf) || thing.isA(ComponentKind::SpeakerStand);
}

/// Light and low enough to do no harm.
bool isHarmless(const PlacedThing& thing, double mass)
{
    const auto found = standards::mechanicalClass(mass, 0, standards::Held::Standing);
    return found && *found == standards::MechanicalClass::Ms1 &&
           thing.box.top() <= standards::tallFurniture;
}

void judgeTipOver(const Scene& scene, std::size_t index, double reach, Parameter& parameter)
{
    const PlacedThing& thing = scene.fit.things[index];
    const auto standing = standingThing(scene, index, reach);
    if (thing.placement->anchored) {
        parameter.verdict = verdictOf(true, parameter.grade);
        parameter.facts.emplace_back("held", "anchored");
        return;
    }
    const auto tip = standing ? standards::tipOver(*standing)
                              : Result<standards::TipOver>(fail("standards.out-of-range"));
    if (!tip) {
        need(parameter, "mass of " + thing.name() + " and of what stands on it");
        return;
    }
    holdAbove(parameter, tip->force, tip->requiredForce, "N");
    if (!tip->standsTilted) {
        parameter.verdict = verdictOf(false, parameter.grade);
    }
    const long angle = std::lround(tip->angle * 180 / 3.14159265358979);
    parameter.facts.emplace_back("angle", std::to_string(angle) + "°");
}

} // namespace

std::optional<standards::StandingThing> standingThing(const Scene& scene, std::size_t index,
                                                      double reach)
{
    const PlacedThing& thing = scene.fit.things[index];
    const auto own = massOf(thing);
    if (!own) {
        return std::nullopt;
    }
    double mass = *own;
    double moment = mass * thing.box.size.z / 2;
    double top = thing.box.top();
    for (const PlacedThing& upper : scene.fit.things) {
        if (upper.support != index) {
            continue;
        }
        const auto more = massOf(upper);
        if (!more) {
            return std::nullopt;
        }
        mass += *more;
        moment += *more * (upper.box.centre().z - thing.box.base.z);
        top = std::max(top, upper.box.top());
    }
    const double push = std::min({top, highestPush, reach}) - thing.box.base.z;
    constexpr double leastPush = 0.05; // m: on a high shelf nobody pushes
    return standards::StandingThing{mass, halfBase(thing), moment / mass,
                                    std::max(push, leastPush)};
}

void checkTipOver(const Scene& scene, const ReachVolume& volume, Parameters& parameters)
{
    OneByOne counted;
    for (std::size_t i = 0; i < scene.fit.things.size(); ++i) {
        const PlacedThing& thing = scene.fit.things[i];
        const auto mass = massOf(thing);
        if (!mayTip(thing) || (mass && isHarmless(thing, *mass))) {
            continue;
        }
        if (!counted.takes()) {
            continue;
        }
        Parameter parameter = makeParameter("children.tip-over", Group::Children, Rank::Safety,
                                            isFurniture(thing) ? furniture : devices, thing);
        judgeTipOver(scene, i, reachAt(volume, thing), parameter);
        parameters.push_back(std::move(parameter));
    }
    counted.tellRest(parameters,
                     makeParameter("children.tip-over", Group::Children, Rank::Safety, furniture));
}

void checkTelevisions(const Scene& scene, Parameters& parameters)
{
    OneByOne counted;
    for (const PlacedThing& thing : scene.fit.things) {
        if (!thing.isA(ComponentKind::Display) || !thing.support) {
            continue;
        }
        if (!counted.takes()) {
            continue;
        }
        const PlacedThing& below = scene.fit.things[*thing.support];
        Parameter parameter =
            makeParameter("children.tv-support", Group::Children, Rank::Safety, television, thing);
        parameter.subjects.emplace_back(below.placement->id);
        parameter.facts.emplace_back("other", below.name());
        const double forward = geometry::toLocal(below.box, thing.box.base).y;
        holdBelow(parameter, forward, below.box.size.y / 6, "m");
        const double feet = 2 * halfBase(thing);
        if (feet > below.box.size.y) {
            holdBelow(parameter, feet, below.box.size.y, "m");
        }
        parameters.push_back(std::move(parameter));
    }
    counted.tellRest(parameters, makeParameter("children.tv-support", Group::Children, Rank::Safety,
                                               television));
}

void suggestHold(const Scene& scene, const catalogue::Catalogue& catalogue,
                 const PlacedThing& thing, std::vector<Candidate>& candidates)
{
    const bool mayDrill = scene.fit.design.brief.mayDrill.value_or(true);
    if (mayDrill) {
        suggest(candidates, "anchor", {{"thing", thing.name()}},
                design::setAnchored(scene.fit.design, thing.placement->id, true));
    }
    // What carries nothing may be changed for something that stands by itself.
    const auto stands = [](const catalogue::Component& other) {
        const double depth = other.size.depth.inMetres();
        const double width = other.size.width.inMetres();
        const double base =
            other.kind == ComponentKind::TowerSpeaker ? std::min(width, depth) : depth;
        const double height = other.size.height.inMetres();
        return base / 2 >= 0.2 * std::min(height, highestPush);
    };
    if (thing.isA(ComponentKind::TowerSpeaker) || thing.isA(ComponentKind::Shelf) ||
        thing.isA(ComponentKind::Rack)) {
        suggestReplacement(candidates, "steadier", scene, catalogue, thing, stands);
    }
}

void suggestPushBack(const Scene& scene, const PlacedThing& thing,
                     std::vector<Candidate>& candidates)
{
    if (!thing.support) {
        return;
    }
    const PlacedThing& below = scene.fit.things[*thing.support];
    const Vec3 local = geometry::toLocal(below.box, thing.box.base);
    const Vec3 back = geometry::toWorld(below.box, {local.x, 0, local.z});
    suggestShift(candidates, "push-back", scene, thing, flat(back) - flat(thing.box.base));
}

} // namespace bespeak::assessment
