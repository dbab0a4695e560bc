// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/speaker_zones.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

namespace
{

constexpr double evenWithin = 5; // degrees between left and right
constexpr double earLevelWithin = 10;

Parameter makeAbout(const Scene& scene, const Heard& heard, const RuleFacts& facts)
{
    Parameter parameter = makeParameter(facts);
    const Speaker& speaker = scene.speakers[heard.speaker];
    parameter.subjects = {speaker.id};
    parameter.facts = {{"name", nameOf(scene, speaker.id)}};
    return parameter;
}

/// Held against its zone.
Parameter judgeZone(const Scene& scene, const Heard& heard, const SpeakerZone& zone)
{
    Parameter parameter =
        makeAbout(scene, heard, {zone.key, Group::Speakers, "deg", zone.source, zone.grade});
    parameter.lowest = zone.range.low;
    parameter.highest = zone.range.high;
    if (zone.angle == ZoneAngle::Azimuth) {
        parameter.facts.emplace_back("standards", zone.kept);
    }
    judgeValue(parameter, zone.value);
    return parameter;
}

constexpr RuleFacts symmetry{"speakers.symmetry", Group::Speakers, "deg", "own choice", 'D'};
constexpr RuleFacts earLevel{"speakers.height", Group::Speakers, "deg",
                             "Auro-3D revision 12, table 3, as advice for other layouts", 'D'};
constexpr RuleFacts surroundHeight{"speakers.surround-height", Group::Speakers, "deg",
                                   "ITU-R BS.775-3", 'A'};

void checkFront(const Scene& scene, const std::vector<Heard>& all, Parameters& parameters)
{
    const Heard* left = findRole(scene, all, Role::FrontLeft);
    const Heard* right = findRole(scene, all, Role::FrontRight);
    for (const Heard* one : {left, right}) {
        if (one != nullptr) {
            parameters.push_back(judgeZone(scene, *one, *zoneOf(scene, all, *one)));
        }
    }
    if (left != nullptr && right != nullptr) {
        Parameter even = makeAbout(scene, *left, symmetry);
        even.subjects.push_back(scene.speakers[right->speaker].id);
        even.highest = evenWithin;
        judgeValue(even, std::abs(left->direction.azimuth + right->direction.azimuth));
        parameters.push_back(std::move(even));
    }
    if (const Heard* centre = findRole(scene, all, Role::Centre)) {
        const SpeakerZone zone = *zoneOf(scene, all, *centre);
        Parameter parameter =
            makeAbout(scene, *centre, {zone.key, Group::Speakers, "deg", zone.source, zone.grade});
        parameter.highest = zone.range.high;
        judgeValue(parameter, std::abs(zone.value));
        parameters.push_back(std::move(parameter));
    }
}

void checkSurrounds(const Scene& scene, const std::vector<Heard>& all, Parameters& parameters)
{
    for (const Heard& one : all) {
        const Role role = scene.speakers[one.speaker].role;
        if (isSurround(role) && role != Role::WideLeft && role != Role::WideRight) {
            parameters.push_back(judgeZone(scene, one, *zoneOf(scene, all, one)));
        }
    }
}

/// RP22 parameter 7: a wide loudspeaker halfway between its neighbours.
void checkWides(const Scene& scene, const std::vector<Heard>& all, Parameters& parameters)
{
    for (const Heard& one : all) {
        const Role role = scene.speakers[one.speaker].role;
        const bool isWide = role == Role::WideLeft || role == Role::WideRight;
        const std::optional<SpeakerZone> zone = isWide ? zoneOf(scene, all, one) : std::nullopt;
        if (zone) {
            Parameter parameter = makeRp22Parameter(zone->key, Group::Speakers, 7);
            parameter.subjects = {scene.speakers[one.speaker].id};
            parameter.facts = {{"name", nameOf(scene, scene.speakers[one.speaker].id)}};
            judgeValue(parameter, std::abs(zone->value - zone->range.middle()));
            parameters.push_back(std::move(parameter));
        }
    }
}

void checkUpper(const Scene& scene, const std::vector<Heard>& all, Parameters& parameters)
{
    for (const Heard& one : all) {
        if (isUpper(scene.speakers[one.speaker].role)) {
            parameters.push_back(judgeZone(scene, one, *zoneOf(scene, all, one)));
        }
    }
}

void checkHeights(const Scene& scene, const std::vector<Heard>& all, Parameters& parameters)
{
    for (const Heard& one : all) {
        const Role role = scene.speakers[one.speaker].role;
        if (isScreen(role)) {
            Parameter parameter = makeAbout(scene, one, earLevel);
            parameter.lowest = -earLevelWithin;
            parameter.highest = earLevelWithin;
            judgeValue(parameter, one.direction.elevation);
            parameters.push_back(std::move(parameter));
        } else if (isSurround(role)) {
            Parameter parameter = makeAbout(scene, one, surroundHeight);
            parameter.highest = standards::bs775SurroundElevation.high;
            judgeValue(parameter, one.direction.elevation);
            parameters.push_back(std::move(parameter));
        }
    }
}

} // namespace

void checkPlaces(const Scene& scene, Parameters& parameters)
{
    const std::vector<Heard> all = heardAt(scene, scene.seats[scene.mainSeat]);
    checkFront(scene, all, parameters);
    checkSurrounds(scene, all, parameters);
    checkWides(scene, all, parameters);
    checkUpper(scene, all, parameters);
    checkHeights(scene, all, parameters);
}

} // namespace bespeak::assessment
