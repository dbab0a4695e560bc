// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/wires_checks.h"
#include "models/geometry/convex.h"
#include "models/standards/cabling.h"

#include <algorithm>

namespace bespeak::assessment
{

using catalogue::ComponentKind;

namespace
{

constexpr Evidence circuit{"NEC 210.20(A); one circuit of 16 A at 230 V is assumed", 'D'};
constexpr Evidence makersGap{"the maker's figure", 'A'};
constexpr Evidence heat{"own choice: 40 W behind a closed front", 'D'};
constexpr double breaker = 16;       ///< A
constexpr double mainsVoltage = 230; ///< V
constexpr double closedHeat = 40;    ///< W
constexpr double nothingAbove = 2.0; ///< m: enough for everything
constexpr Evidence socketRule{"own choice", 'D'};

const catalogue::PowerSpecs* powerOf(const PlacedThing& thing)
{
    if (thing.component == nullptr) {
        return nullptr;
    }
    return std::visit(
        [](const auto& specs) -> const catalogue::PowerSpecs* {
            if constexpr (requires { specs.power; }) {
                return &specs.power;
            } else {
                return nullptr;
            }
        },
        thing.component->specs);
}

void addMains(const Scene& scene, Parameters& parameters)
{
    Parameter parameter = makeParameter("wires.mains", Group::Wires, Rank::Safety, circuit);
    parameter.certainty = Certainty::Indicative;
    double watts = 0;
    bool hasDevices = false;
    for (const PlacedThing& thing : scene.fit.things) {
        const catalogue::PowerSpecs* const power = powerOf(thing);
        if (power != nullptr && power->ratedWatts) {
            watts += *power->ratedWatts;
        } else if (isPowered(thing)) {
            need(parameter, "rated power of " + thing.name());
        }
        hasDevices = hasDevices || isPowered(thing);
    }
    if (!hasDevices) {
        return;
    }
    const double limit = standards::continuousLoad(breaker, mainsVoltage).value_or(0);
    if (parameter.needs.empty() || watts > limit) {
        parameter.needs.clear();
        holdBelow(parameter, watts, limit, "W");
    }
    parameters.push_back(std::move(parameter));
    Parameter sockets = makeParameter("wires.sockets", Group::Wires, Rank::Comfort, socketRule);
    need(sockets, "where the sockets are");
    parameters.push_back(std::move(sockets));
}

/// What is free above a thing: up to the next board of what it stands in, or to what hangs there.
double freeAbove(const Scene& scene, const PlacedThing& thing)
{
    double ceiling = thing.box.top() + nothingAbove;
    if (thing.support) {
        const PlacedThing& below = scene.fit.things[*thing.support];
        if (below.component != nullptr) {
            for (const auto& surface : below.component->surfaces) {
                const double at = below.box.base.z + surface.height.inMetres();
                ceiling = at > thing.box.base.z + touching ? std::min(ceiling, at) : ceiling;
            }
        }
    }
    for (const PlacedThing& other : scene.fit.things) {
        const bool isAbove = &other != &thing && !standsOnFloor(other) &&
                             other.box.base.z >= thing.box.top() - touching &&
                             other.box.base.z < ceiling;
        const bool meets = isAbove && other.low.x < thing.high.x && thing.low.x < other.high.x &&
                           other.low.y < thing.high.y && thing.low.y < other.high.y;
        if (meets && geometry::convexOverlapDepth(thing.corners, other.corners) > 0.02) {
            ceiling = other.box.base.z;
        }
    }
    return std::max(0.0, ceiling - thing.box.top());
}

void addVentilation(const Scene& scene, Parameters& parameters)
{
    OneByOne counted;
    for (const PlacedThing& thing : scene.fit.things) {
        const bool getsWarm = thing.isA(ComponentKind::Receiver) ||
                              thing.isA(ComponentKind::Amplifier) ||
                              thing.isA(ComponentKind::Source);
        if (!getsWarm) {
            continue;
        }
        if (!counted.takes()) {
            continue;
        }
        Parameter parameter =
            makeParameter("wires.ventilation", Group::Wires, Rank::Safety, makersGap, thing);
        const catalogue::PowerSpecs* const power = powerOf(thing);
        if (power != nullptr && power->ventilationGap) {
            holdAbove(parameter, freeAbove(scene, thing), power->ventilationGap->inMetres(), "m");
        } else {
            need(parameter, "free air that " + thing.name() + " needs above");
        }
        parameters.push_back(std::move(parameter));
    }
    counted.tellRest(parameters,
                     makeParameter("wires.ventilation", Group::Wires, Rank::Safety, makersGap));
}

void addClosedHeat(const Scene& scene, Parameters& parameters)
{
    std::vector<double> watts(scene.fit.things.size());
    std::vector<const PlacedThing*> unknown(scene.fit.things.size(), nullptr);
    for (const PlacedThing& thing : scene.fit.things) {
        const catalogue::PowerSpecs* const power = powerOf(thing);
        const bool isInside =
            thing.support &&
            thing.box.base.z < scene.fit.things[*thing.support].box.top() - touching;
        if (!isInside) {
            continue;
        }
        if (power != nullptr && (power->heatWatts || power->typicalWatts)) {
            watts[*thing.support] += power->heatWatts.value_or(power->typicalWatts.value_or(0));
        } else if (isPowered(thing)) {
            unknown[*thing.support] = &thing;
        }
    }
    OneByOne counted;
    for (std::size_t i = 0; i < watts.size(); ++i) {
        const PlacedThing& thing = scene.fit.things[i];
        const auto* const specs = findSpecs<catalogue::SupportSpecs>(thing);
        if ((watts[i] <= 0 && unknown[i] == nullptr) || specs == nullptr ||
            !specs->closedFront.value_or(false)) {
            continue;
        }
        if (!counted.takes()) {
            continue;
        }
        Parameter parameter =
            makeParameter("wires.closed-heat", Group::Wires, Rank::Safety, heat, thing);
        if (unknown[i] != nullptr && watts[i] <= closedHeat) {
            need(parameter, "power of " + unknown[i]->name());
        } else {
            holdBelow(parameter, watts[i], closedHeat, "W");
        }
        parameters.push_back(std::move(parameter));
    }
    counted.tellRest(parameters,
                     makeParameter("wires.closed-heat", Group::Wires, Rank::Safety, heat));
}

} // namespace

bool isPowered(const PlacedThing& thing)
{
    return thing.isA(ComponentKind::Display) || thing.isA(ComponentKind::Projector) ||
           thing.isA(ComponentKind::Receiver) || thing.isA(ComponentKind::Amplifier) ||
           thing.isA(ComponentKind::Source) || thing.isA(ComponentKind::Subwoofer) ||
           thing.isA(ComponentKind::Soundbar);
}

bool standsOnFloor(const PlacedThing& thing)
{
    return thing.box.base.z < touching;
}

void checkPower(const Scene& scene, Parameters& parameters)
{
    addMains(scene, parameters);
    addVentilation(scene, parameters);
    addClosedHeat(scene, parameters);
}

} // namespace bespeak::assessment
