// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/reflection_rules.h"

#include "models/assessment/bass_words.h"
#include "models/assessment/room_absorption.h"
#include "models/assessment/rule_parts.h"
#include "models/standards/reflection.h"
#include "models/standards/reverberation.h"
#include "models/standards/schroeder.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace bespeak::assessment
{

namespace
{

constexpr double decayUncertainty = 0.2;    // share of the time: furniture and coefficients
constexpr double shortestTarget = 0.2;      // s; EBU's own range ends there
constexpr double unevenLimit = 0.1;         // s, twice EBU's tolerance around its mean
constexpr double smallestDiffuse = 10;      // m³; below, no octave that counts is diffuse
constexpr double largestHome = 300;         // m³; no target of a home reaches further
constexpr double bareWall = 0.1;            // mean coefficient
constexpr double reflectionUncertainty = 3; // dB

using Times = std::array<std::optional<double>, 6>;

std::string secondsText(double seconds)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.2f s", seconds);
    return text.data();
}

Parameter makeParameter(const char* key, const char* unit)
{
    Parameter parameter;
    parameter.key = key;
    parameter.group = Group::Reflections;
    parameter.unit = unit;
    parameter.certainty = Certainty::Predicted;
    return parameter;
}

/// Mean of 500, 1000 and 2000 Hz.
std::optional<double> middleTime(const Times& times)
{
    if (!times[2] || !times[3] || !times[4]) {
        return std::nullopt;
    }
    return (*times[2] + *times[3] + *times[4]) / 3;
}

std::vector<std::string> unknownAbsorbers(const Scene& scene)
{
    std::vector<std::string> needs;
    for (const Absorber& absorber : scene.absorbers) {
        if (!absorber.isKnown && needs.size() < 5) {
            needs.push_back("absorption of " + absorber.name);
        }
    }
    return needs;
}

Parameter timeParameter(const Scene& scene, const std::optional<double>& middle)
{
    Parameter parameter = makeParameter("reflections.reverberation", "s");
    const DecayTarget target = decayTarget(scene);
    parameter.source = target.source;
    parameter.grade = target.grade;
    parameter.lowest = target.lowest;
    parameter.highest = target.highest;
    parameter.needs = unknownAbsorbers(scene);
    if (scene.room.volume < smallestDiffuse) {
        parameter.needs.emplace_back("a room of at least 10 m³, where sound spreads evenly");
    } else if (scene.room.volume > largestHome) {
        parameter.needs.emplace_back("a target for rooms of more than 300 m³");
    }
    if (!middle && parameter.needs.empty()) {
        parameter.needs = {"a reverberation time within the formula's range"};
    }
    if (!parameter.needs.empty() || !middle) {
        return parameter;
    }
    parameter.value = *middle;
    parameter.uncertainty = *middle * decayUncertainty;
    const double miss = std::max(target.lowest - *middle, *middle - target.highest);
    parameter.verdict = verdictOfPrediction(miss, *parameter.uncertainty, parameter.grade);
    parameter.facts = {{"time", secondsText(*middle)},
                       {"lowest", secondsText(target.lowest)},
                       {"highest", secondsText(target.highest)}};
    return parameter;
}

Parameter octavesParameter(const Times& times, double middle)
{
    Parameter parameter = makeParameter("reflections.octaves", "s");
    parameter.source = "EBU Tech 3276 (1998), twice its tolerance; range: own choice";
    parameter.highest = unevenLimit;
    parameter.value = 0;
    double worst = octaveCentres[1];
    for (std::size_t band = 0; band < times.size(); ++band) {
        parameter.facts.emplace_back(hertzText(octaveCentres[band]),
                                     secondsText(times[band].value_or(0)));
        const double apart = std::abs(times[band].value_or(middle) - middle);
        if (band > 0 && apart > *parameter.value) { // the lowest octave is the modes' own
            parameter.value = apart;
            worst = octaveCentres[band];
        }
    }
    parameter.uncertainty = middle * decayUncertainty;
    parameter.facts.emplace_back("frequency", hertzText(worst));
    parameter.facts.emplace_back("difference", secondsText(*parameter.value));
    parameter.verdict = verdictOf(*parameter.value <= unevenLimit, parameter.grade);
    return parameter;
}

Parameter schroederParameter(const Scene& scene, double middle)
{
    Parameter parameter = makeParameter("reflections.schroeder", "Hz");
    parameter.source = "Schroeder and Kuttruff 1962";
    parameter.grade = 'A';
    const Result<double> frequency = standards::schroederFrequency(middle, scene.room.volume);
    if (!frequency) {
        parameter.needs = {"a reverberation time within the formula's range"};
        return parameter;
    }
    parameter.value = *frequency;
    parameter.uncertainty = *frequency * decayUncertainty / 2;
    parameter.verdict = Verdict::Neutral; // it is said, and asks for nothing
    parameter.facts = {{"frequency", hertzText(*frequency)}};
    return parameter;
}

Verdict verdictOfEarly(const Scene& scene, const Parameter& parameter)
{
    const double miss = *parameter.value - *parameter.highest;
    switch (scene.fit.design.brief.reflections) {
    case design::ReflectionTaste::Lively: // Toole: they widen the stage; the figure is shown alone
        return miss <= 0 ? Verdict::Pass : Verdict::Neutral;
    case design::ReflectionTaste::Damped:
        return verdictOfPrediction(miss, *parameter.uncertainty, parameter.grade);
    case design::ReflectionTaste::Unsaid:
        break;
    }
    return miss <= 0 ? Verdict::Pass : Verdict::Advice;
}

std::optional<Parameter> earlyParameter(const Scene& scene)
{
    std::vector<EarlyReflection> early = frontReflections(scene, scene.mainSeat);
    std::erase_if(early, [](const EarlyReflection& reflection) {
        return reflection.delay > standards::earlyReflections;
    });
    if (early.empty()) {
        return std::nullopt;
    }
    const EarlyReflection& loudest = early.front();
    Parameter parameter = makeParameter("reflections.early", "dB");
    judgeByRp22(parameter, 21, loudest.level);
    parameter.highest = parameter.levels->limits[1]; // level 1 asks for nothing
    parameter.uncertainty = reflectionUncertainty;
    parameter.certainty = loudest.isDirectivityKnown ? Certainty::Predicted : Certainty::Indicative;
    parameter.verdict = verdictOfEarly(scene, parameter);
    if (parameter.verdict == Verdict::Neutral) {
        parameter.softenedBy = "the wish for a lively room";
    }
    parameter.subjects.emplace_back(loudest.speaker);
    if (loudest.surface.kind == SurfaceKind::Wall) {
        parameter.subjects.emplace_back(loudest.surface.index);
    }
    std::array<char, 32> delay{};
    std::snprintf(delay.data(), delay.size(), "%.1f ms", loudest.delay * 1000);
    parameter.facts = {{"level", decibelText(-loudest.level)},
                       {"surface", surfaceText(loudest.surface)},
                       {"delay", delay.data()}};
    return parameter;
}

std::optional<Parameter> flutterParameter(const Scene& scene)
{
    const std::vector<BarePair> pairs = bareWallPairs(scene);
    if (pairs.empty()) {
        return std::nullopt;
    }
    Parameter parameter = makeParameter("reflections.flutter", "");
    parameter.certainty = Certainty::Indicative;
    parameter.source = "own choice";
    parameter.value = pairs.front().absorption;
    parameter.lowest = bareWall;
    parameter.verdict = verdictOf(*parameter.value >= bareWall, parameter.grade);
    parameter.subjects = {pairs.front().one, pairs.front().other};
    parameter.facts = {{"first", std::to_string(pairs.front().one + 1)},
                       {"second", std::to_string(pairs.front().other + 1)}};
    return parameter;
}

Parameters assessReflections(const Scene& scene)
{
    Parameters parameters;
    const bool isHeard = !scene.speakers.empty() || !scene.subwoofers.empty();
    if (!isHeard && scene.seats.empty()) {
        return parameters;
    }
    const Times times = decayTimes(scene, makeRoomAbsorption(scene));
    const std::optional<double> middle = middleTime(times);
    parameters.push_back(timeParameter(scene, middle));
    if (middle && parameters.front().needs.empty()) {
        parameters.push_back(octavesParameter(times, *middle));
    }
    if (!scene.seats.empty()) {
        if (auto early = earlyParameter(scene)) {
            parameters.push_back(std::move(*early));
        }
    }
    if (auto flutter = flutterParameter(scene)) {
        parameters.push_back(std::move(*flutter));
    }
    if (middle && parameters.front().needs.empty()) {
        parameters.push_back(schroederParameter(scene, *middle));
    }
    return parameters;
}

} // namespace

DecayTarget decayTarget(const Scene& scene)
{
    if (scene.fit.design.brief.reflections == design::ReflectionTaste::Damped) {
        const double mean =
            std::max(standards::referenceRoomTime(scene.room.volume).value_or(shortestTarget),
                     shortestTarget);
        return {mean - 0.05, mean + 0.05, "EBU Tech 3276 (1998); ITU-R BS.1116", 'B'};
    }
    return {standards::livingRoomLowest, standards::livingRoomHighest,
            "living-room practice; IEC 268-13 average 0.4 s", 'B'};
}

namespace
{

/// What hangs or lies where a reflection comes from.
Interest interest(const Scene&, const PlacedThing& thing)
{
    return thing.isOf(catalogue::KindGroup::Acoustics) ? Interest::Place : Interest::None;
}

} // namespace

const RuleGroup& reflectionRules()
{
    static const RuleGroup group{Group::Reflections,
                                 Aspect::Room | Aspect::Seats | Aspect::Front | Aspect::Subwoofers |
                                     Aspect::Absorption | Aspect::Things | Aspect::Brief,
                                 assessReflections,
                                 proposeForReflections,
                                 reflectionWords(),
                                 reflectionRemedyWords(),
                                 interest};
    return group;
}

} // namespace bespeak::assessment
