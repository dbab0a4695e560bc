// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/level_power.h"
#include "models/standards/level.h"
#include "models/standards/rp22.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

namespace
{

constexpr double nearestEar = 0.1;   // m: nobody's head is in a loudspeaker
constexpr double freeFieldError = 3; // dB, of sensitivity and watts against a measurement

double fallOff(geometry::Vec3 from, geometry::Vec3 to)
{
    return 20 * std::log10(std::max(nearestEar, geometry::length(to - from)));
}

/// RP22 parameters 4, 6 and 10: how unevenly a group is heard away from the reference seat.
template <typename Wanted>
void checkSpread(const Scene& scene, const char* key, int number, Wanted wanted,
                 Parameters& parameters)
{
    const std::vector<geometry::Vec3> places = placesOf(scene, wanted);
    if (places.size() < 2) {
        return;
    }
    Parameter parameter = makeRp22Parameter(key, Group::Level, number, Certainty::Predicted);
    double worst = -1;
    for (const Seat& seat : scene.seats) {
        const double spread =
            standards::levelSpread(places, scene.seats[scene.mainSeat].ear, seat.ear);
        parameter.seats.push_back({seat.id, seat.place, spread});
        if (spread > worst) {
            worst = spread;
            parameter.subjects = {seat.id};
            parameter.facts = {{"name", nameOf(scene, seat.id)}};
        }
    }
    judgeSeats(parameter);
    parameters.push_back(std::move(parameter));
}

/// Who said to listen below the reference has chosen less headroom: then it is advice.
void softenForTaste(const Scene& scene, Parameter& parameter)
{
    const design::Loudness wanted = scene.fit.design.brief.loudness;
    const bool isBelow = wanted == design::Loudness::Quiet || wanted == design::Loudness::Normal;
    if (isBelow && parameter.verdict == Verdict::Fail) {
        parameter.verdict = Verdict::Advice;
        parameter.softenedBy = "the wish to listen below the reference";
    }
}

/// RP22 parameters 12 and 13: the quietest of a group at the reference seat, free field.
template <typename Wanted>
void checkCapability(const Scene& scene, const std::vector<Capability>& all, const char* key,
                     int number, Wanted wanted, Parameters& parameters)
{
    Parameter parameter = makeRp22Parameter(key, Group::Level, number, Certainty::Predicted);
    const Seat& seat = scene.seats[scene.mainSeat];
    double least = 1e9;
    bool isAny = false;
    for (const Capability& one : all) {
        const Speaker& speaker = scene.speakers[one.speaker];
        if (!wanted(speaker.role)) {
            continue;
        }
        isAny = true;
        parameter.needs.insert(parameter.needs.end(), one.needs.begin(), one.needs.end());
        const double level =
            one.atOneMetre.value_or(1e9) - fallOff(heardPlace(scene, speaker), seat.ear);
        if (level < least) {
            least = level;
            parameter.subjects = {speaker.id};
            parameter.facts = {{"name", nameOf(scene, speaker.id)}};
        }
    }
    if (!isAny) {
        return;
    }
    parameter.uncertainty = freeFieldError;
    if (parameter.needs.empty()) {
        parameter.seats = {{seat.id, seat.place, least}};
        judgeSeats(parameter);
        softenForTaste(scene, parameter);
    }
    parameters.push_back(std::move(parameter));
}

/// RP22 parameter 14: all subwoofers together, in the free field, as energies.
void checkEffects(const Scene& scene, Parameters& parameters)
{
    if (scene.subwoofers.empty()) {
        return;
    }
    Parameter parameter =
        makeRp22Parameter("level.effects", Group::Level, 14, Certainty::Predicted);
    parameter.uncertainty = freeFieldError;
    const Seat& seat = scene.seats[scene.mainSeat];
    std::vector<double> levels;
    for (const Subwoofer& sub : scene.subwoofers) {
        const std::string name = nameOf(scene, sub.id);
        parameter.subjects.emplace_back(sub.id);
        if (sub.specs.maximumLevel) {
            levels.push_back(*sub.specs.maximumLevel - fallOff(sub.centre, seat.ear));
        } else {
            parameter.needs.push_back("maximum level of " + name);
        }
    }
    parameter.facts = {{"name", nameOf(scene, scene.subwoofers.front().id)}};
    const auto sum = standards::sumLevels(levels);
    if (parameter.needs.empty() && !sum) {
        parameter.needs.emplace_back("a credible maximum level of the subwoofers");
    }
    if (parameter.needs.empty()) {
        parameter.seats = {{seat.id, seat.place, *sum}};
        judgeSeats(parameter);
        softenForTaste(scene, parameter);
    }
    parameters.push_back(std::move(parameter));
}

/// Below the film reference: how loud the customer means to listen.
double belowReference(design::Loudness loudness)
{
    switch (loudness) {
    case design::Loudness::Quiet:
        return 20;
    case design::Loudness::Reference:
        return 0;
    case design::Loudness::Normal:
    case design::Loudness::Unsaid:
        break;
    }
    return 12;
}

/// Whether the quietest screen loudspeaker reaches every seat with the peaks that are wanted.
void checkLoudness(const Scene& scene, const std::vector<Capability>& all, Parameters& parameters)
{
    const design::Loudness wanted = scene.fit.design.brief.loudness;
    const bool isReference = wanted == design::Loudness::Reference;
    Parameter parameter =
        makeParameter({"level.loudness", Group::Level, "dB",
                       isReference ? "film reference, 105 dB peaks of a screen channel"
                                   : "own choice, against the film reference of 105 dB peaks",
                       isReference ? 'A' : 'D', Certainty::Predicted});
    parameter.lowest = standards::referencePeak - belowReference(wanted);
    parameter.uncertainty = freeFieldError;
    double quietest = 1e9;
    for (const Seat& seat : scene.seats) {
        double least = 1e9;
        for (const Capability& one : all) {
            const Speaker& speaker = scene.speakers[one.speaker];
            if (!isScreen(speaker.role) && speaker.role != Role::Soundbar) {
                continue;
            }
            if (!one.atOneMetre) {
                return; // said by the parameters of capability already
            }
            least = std::min(least, *one.atOneMetre - fallOff(speaker.centre, seat.ear));
            if (least < quietest) {
                quietest = least;
                parameter.subjects = {speaker.id};
                parameter.facts = {{"name", nameOf(scene, speaker.id)}};
            }
        }
        if (least < 1e9) {
            parameter.seats.push_back({seat.id, seat.place, least});
        }
    }
    if (!parameter.seats.empty()) {
        judgeSeats(parameter);
        parameters.push_back(std::move(parameter));
    }
}

bool isOther(Role role)
{
    return isSurround(role) || isUpper(role);
}

Parameters assessLevel(const Scene& scene)
{
    Parameters parameters;
    if (scene.speakers.empty() && scene.subwoofers.empty()) {
        return parameters;
    }
    if (scene.seats.empty()) {
        parameters.push_back(
            makeUnjudged({"level.loudness", Group::Level, "dB", "own choice", 'D'}, {"a seat"}));
        return parameters;
    }
    const std::vector<Capability> all = capabilitiesOf(scene);
    checkLoudness(scene, all, parameters);
    checkCapability(scene, all, "level.screen", 12, isScreen, parameters);
    checkCapability(scene, all, "level.others", 13, isOther, parameters);
    checkEffects(scene, parameters);
    checkSpread(scene, "level.screen-spread", 4, isScreen, parameters);
    checkSpread(scene, "level.surround-spread", 6, isSurround, parameters);
    checkSpread(scene, "level.upper-spread", 10, isUpper, parameters);
    return parameters;
}

/// Names and specs; where things are is said by the other aspects.
Interest interest(const Scene&, const PlacedThing& thing)
{
    using enum catalogue::KindGroup;
    return thing.isOf(Sound) || thing.isOf(Seating) || thing.isOf(Electronics) ? Interest::Kind
                                                                               : Interest::None;
}

} // namespace

const RuleGroup& levelRules()
{
    static const RuleGroup group{
        Group::Level,
        static_cast<Aspects>(Aspect::Room | Aspect::Seats | Aspect::Speakers | Aspect::Subwoofers |
                             Aspect::Pictures | Aspect::Things | Aspect::Brief),
        assessLevel,
        proposeLevel,
        levelWords(),
        levelRemedyWords(),
        interest};
    return group;
}

} // namespace bespeak::assessment
