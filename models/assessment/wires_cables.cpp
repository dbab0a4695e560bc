// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/cable_run.h"
#include "models/assessment/scene_parts.h"
#include "models/assessment/wires_checks.h"
#include "models/standards/cabling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace bespeak::assessment
{

using catalogue::ComponentKind;

namespace
{

constexpr Evidence wire{"5 % of the impedance, R. Russell; ASTM B258", 'D'};
constexpr Evidence floorRule{"own choice", 'D'};
constexpr Evidence hdmiRule{"ViewSonic, CYP and HDMI LA: makers disagree", 'D'};
constexpr int usualGauge = 16;

std::optional<double> impedanceOf(const catalogue::SpeakerSpecs& specs)
{
    return specs.minimumOhms ? specs.minimumOhms : specs.nominalOhms;
}

/// "2.1 mm²": Europe counts copper by its cross-section, not by AWG.
std::string crossSection(int awg)
{
    const double diameter = 0.127 * std::pow(92.0, (36 - awg) / 39.0); // mm, ASTM B258
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f mm²", diameter * diameter * std::numbers::pi / 4);
    return text.data();
}

/// The thinnest wire that takes no more than 5 %.
std::string gaugeFor(double metres, double impedance)
{
    for (int awg = usualGauge; awg >= 8; awg -= 2) {
        const auto loss = standards::wireLoss(awg, metres, impedance);
        if (loss && loss->share <= standards::mostWireShare) {
            return crossSection(awg) + " (" + std::to_string(awg) + " AWG)";
        }
    }
    return "an amplifier nearer by";
}

void addSpeakerCables(const Scene& scene, const PlacedThing& amplifier, Parameters& parameters)
{
    Parameter parameter =
        makeParameter("wires.speaker-cable", Group::Wires, Rank::Performance, wire);
    parameter.certainty = Certainty::Indicative;
    double worst = -1;
    std::size_t count = 0;
    for (const PlacedThing& thing : scene.fit.things) {
        if (!isPassive(thing) || count >= mostOfARule) {
            continue;
        }
        ++count;
        const auto impedance = impedanceOf(specsOf<catalogue::SpeakerSpecs>(thing));
        const CableRun run = cableRun(scene, amplifier, thing);
        const auto loss = impedance ? standards::wireLoss(usualGauge, run.length, *impedance)
                                    : Result<standards::WireLoss>(fail("standards.out-of-range"));
        if (!loss) {
            need(parameter, "impedance of " + thing.name());
        } else if (loss->share > worst) {
            worst = loss->share;
            parameter.subjects = {thing.placement->id};
            parameter.facts = {{"thing", thing.name()},
                               {"length", lengthText(run.length)},
                               {"gauge", gaugeFor(run.length, *impedance)}};
        }
    }
    if (worst >= 0 && (parameter.needs.empty() || worst > standards::mostWireShare)) {
        parameter.needs.clear();
        holdBelow(parameter, worst * 100, standards::mostWireShare * 100, "%");
    }
    if (count > 0) {
        parameters.push_back(std::move(parameter));
    }
}

void addAcrossFloor(const Scene& scene, const PlacedThing& amplifier, Parameters& parameters)
{
    const double own = cableRun(scene, amplifier, amplifier).acrossFloor / 2;
    OneByOne counted;
    for (const PlacedThing& thing : scene.fit.things) {
        const bool stands = isPassive(thing) || thing.isA(ComponentKind::Subwoofer);
        const bool isUp = thing.placement->mounting == catalogue::Mounting::Ceiling ||
                          thing.placement->mounting == catalogue::Mounting::InCeiling;
        if (!stands || isUp) {
            continue;
        }
        if (!counted.takes()) {
            continue;
        }
        Parameter parameter =
            makeParameter("wires.across-floor", Group::Wires, Rank::Comfort, floorRule, thing);
        holdBelow(parameter, cableRun(scene, amplifier, thing).acrossFloor - own, mostAcrossFloor,
                  "m");
        parameters.push_back(std::move(parameter));
    }
    counted.tellRest(parameters,
                     makeParameter("wires.across-floor", Group::Wires, Rank::Comfort, floorRule));
}

std::optional<double> rateOf(const PlacedThing& thing)
{
    if (const auto* const display = findSpecs<catalogue::DisplaySpecs>(thing)) {
        return display->hdmiGigabits;
    }
    if (const auto* const projector = findSpecs<catalogue::ProjectorSpecs>(thing)) {
        return projector->hdmiGigabits;
    }
    const auto* const amplifier = findSpecs<catalogue::AmplifierSpecs>(thing);
    return amplifier != nullptr ? amplifier->hdmiGigabits : std::nullopt;
}

void judgeHdmi(Parameter& parameter, double metres, double rate)
{
    using standards::HdmiCable;
    const auto passive = standards::hdmiLimit(rate, HdmiCable::Passive);
    const auto active = standards::hdmiLimit(rate, HdmiCable::Active);
    const auto optical = standards::hdmiLimit(rate, HdmiCable::Optical);
    if (!passive || !active || !optical) {
        need(parameter, "an HDMI rate of up to 48 Gbit/s");
        return;
    }
    holdBelow(parameter, metres, *passive, "m");
    parameter.facts.emplace_back("rate", std::to_string(std::lround(rate)) + " Gbit/s");
    parameter.facts.emplace_back("cable", metres <= *active ? "an active one" : "an optical one");
}

void addHdmi(const Scene& scene, const PlacedThing& amplifier, Parameters& parameters)
{
    OneByOne counted;
    for (const PlacedThing& thing : scene.fit.things) {
        const bool shows = thing.isA(ComponentKind::Display) || thing.isA(ComponentKind::Projector);
        if (!shows || amplifier.isA(ComponentKind::Amplifier)) {
            continue;
        }
        if (!counted.takes()) {
            continue;
        }
        Parameter parameter =
            makeParameter("wires.hdmi", Group::Wires, Rank::Performance, hdmiRule, thing);
        parameter.certainty = Certainty::Indicative;
        const auto picture = rateOf(thing);
        const auto source = rateOf(amplifier);
        if (picture && source) {
            judgeHdmi(parameter, cableRun(scene, amplifier, thing).length,
                      std::min(*picture, *source));
        } else {
            need(parameter, "HDMI rate of " + (picture ? amplifier.name() : thing.name()));
        }
        parameters.push_back(std::move(parameter));
    }
    counted.tellRest(parameters,
                     makeParameter("wires.hdmi", Group::Wires, Rank::Performance, hdmiRule));
}

} // namespace

void checkCables(const Scene& scene, Parameters& parameters)
{
    if (const PlacedThing* const amplifier = mainAmplifier(scene)) {
        addSpeakerCables(scene, *amplifier, parameters);
        addAcrossFloor(scene, *amplifier, parameters);
        addHdmi(scene, *amplifier, parameters);
    }
}

} // namespace bespeak::assessment
