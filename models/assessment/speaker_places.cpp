// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/speaker_heard.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

using standards::AngleRange;
using standards::Direction;

namespace
{

/// What one author asks for a place.
struct Zone {
    const char* standard;
    AngleRange range;
};

constexpr Zone frontZones[] = {{"Dolby R3.1", standards::dolbyFront},
                               {"ITU-R BS.2051-2", {30, 45}}};
constexpr Zone surroundZones[] = {{"ITU-R BS.775-3", standards::bs775Surround},
                                  {"Dolby R3.1", standards::dolbySurround}};
constexpr Zone sideZones[] = {{"ITU-R BS.2051-2", {85, 110}},
                              {"Dolby R3.1", standards::dolbySurround}};
constexpr Zone rearZones[] = {{"ITU-R BS.2051-2", {120, 150}},
                              {"Dolby R3.1", standards::dolbyRear}};

constexpr double centreWithin = 5; // degrees aside
constexpr double evenWithin = 5;   // degrees between left and right
constexpr double earLevelWithin = 10;

bool isLeft(Role role)
{
    return role == Role::FrontLeft || role == Role::WideLeft || role == Role::SurroundLeft ||
           role == Role::RearLeft;
}

const Heard* findRole(const Scene& scene, const std::vector<Heard>& all, Role role)
{
    const auto found = std::ranges::find_if(
        all, [&](const Heard& one) { return scene.speakers[one.speaker].role == role; });
    return found == all.end() ? nullptr : &*found;
}

Parameter makeAbout(const Scene& scene, const Heard& heard, const RuleFacts& facts)
{
    Parameter parameter = makeParameter(facts);
    const Speaker& speaker = scene.speakers[heard.speaker];
    parameter.subjects = {speaker.id};
    parameter.facts = {{"name", nameOf(scene, speaker.id)}};
    return parameter;
}

std::string standardsKept(std::span<const Zone> zones, double angle)
{
    std::string kept;
    for (const Zone& zone : zones) {
        if (zone.range.contains(angle)) {
            kept += (kept.empty() ? "" : ", ") + std::string(zone.standard);
        }
    }
    return kept;
}

/// Where one of several standards wants it: the union of their zones, which overlap.
Parameter judgeZones(const Scene& scene, const Heard& heard, const RuleFacts& facts,
                     std::span<const Zone> zones)
{
    Parameter parameter = makeAbout(scene, heard, facts);
    const double angle = std::abs(heard.direction.azimuth);
    parameter.lowest = 180;
    parameter.highest = 0;
    for (const Zone& zone : zones) {
        parameter.lowest = std::min(*parameter.lowest, zone.range.low);
        parameter.highest = std::max(*parameter.highest, zone.range.high);
    }
    parameter.facts.emplace_back("standards", standardsKept(zones, angle));
    judgeValue(parameter, angle);
    return parameter;
}

constexpr RuleFacts frontAngle{"speakers.front-angle", Group::Speakers, "deg",
                               "Dolby R3.1 (22–30°), ITU-R BS.2051-2 (30–45°)", 'B'};
constexpr RuleFacts surroundAngle{"speakers.surround-angle", Group::Speakers, "deg",
                                  "ITU-R BS.775-3 (100–120°), Dolby R3.1 (90–110°)", 'B'};
constexpr RuleFacts sideAngle{"speakers.surround-angle", Group::Speakers, "deg",
                              "ITU-R BS.2051-2 0+7+0 (85–110°), Dolby R3.1 (90–110°)", 'B'};
constexpr RuleFacts rearAngle{"speakers.rear-angle", Group::Speakers, "deg",
                              "ITU-R BS.2051-2 0+7+0 (120–150°), Dolby R3.1 (135–150°)", 'B'};
constexpr RuleFacts centreAngle{"speakers.centre-angle", Group::Speakers, "deg",
                                "ITU-R BS.775-3 (0°); 5° are our own choice", 'D'};
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
            parameters.push_back(judgeZones(scene, *one, frontAngle, frontZones));
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
        Parameter parameter = makeAbout(scene, *centre, centreAngle);
        parameter.highest = centreWithin;
        judgeValue(parameter, std::abs(centre->direction.azimuth));
        parameters.push_back(std::move(parameter));
    }
}

void checkSurrounds(const Scene& scene, const std::vector<Heard>& all, Parameters& parameters)
{
    const bool hasRears = findRole(scene, all, Role::RearLeft) != nullptr ||
                          findRole(scene, all, Role::RearRight) != nullptr;
    for (const Heard& one : all) {
        const Role role = scene.speakers[one.speaker].role;
        if (role == Role::SurroundLeft || role == Role::SurroundRight) {
            parameters.push_back(hasRears ? judgeZones(scene, one, sideAngle, sideZones)
                                          : judgeZones(scene, one, surroundAngle, surroundZones));
        } else if (role == Role::RearLeft || role == Role::RearRight) {
            parameters.push_back(judgeZones(scene, one, rearAngle, rearZones));
        }
    }
}

/// RP22 parameter 7: a wide loudspeaker halfway between its neighbours.
void checkWides(const Scene& scene, const std::vector<Heard>& all, Parameters& parameters)
{
    for (const Heard& one : all) {
        const Role role = scene.speakers[one.speaker].role;
        if (role != Role::WideLeft && role != Role::WideRight) {
            continue;
        }
        const bool left = isLeft(role);
        const Heard* front = findRole(scene, all, left ? Role::FrontLeft : Role::FrontRight);
        const Heard* side = findRole(scene, all, left ? Role::SurroundLeft : Role::SurroundRight);
        if (front == nullptr || side == nullptr) {
            continue;
        }
        Parameter parameter = makeRp22Parameter("speakers.wide-deviation", Group::Speakers, 7);
        parameter.subjects = {scene.speakers[one.speaker].id};
        parameter.facts = {{"name", nameOf(scene, scene.speakers[one.speaker].id)}};
        const double middle = (front->direction.azimuth + side->direction.azimuth) / 2;
        judgeValue(parameter, std::abs(one.direction.azimuth - middle));
        parameters.push_back(std::move(parameter));
    }
}

/// One author's rule for a loudspeaker overhead, each in the angle in which it is written.
struct UpperRule {
    const char* source;
    AngleRange range;
    double value;
    bool isKept;
};

std::vector<UpperRule> upperRules(Role role, const Direction& direction)
{
    const bool isFront = role == Role::TopFrontLeft || role == Role::TopFrontRight;
    const bool isMiddle = role == Role::TopMiddleLeft || role == Role::TopMiddleRight;
    const auto row = isFront    ? standards::Overhead::TopFront
                     : isMiddle ? standards::Overhead::TopMiddle
                                : standards::Overhead::TopRear;
    const AngleRange dolby = standards::dolbyOverhead(row);
    std::vector<UpperRule> rules{{"Dolby R3.1, figure 11, seen from the side", dolby,
                                  direction.sagittal, dolby.contains(direction.sagittal)}};
    if (!isMiddle) {
        constexpr AngleRange elevation{30, 55};
        const AngleRange azimuth = isFront ? AngleRange{30, 45} : AngleRange{100, 150};
        rules.push_back({"ITU-R BS.2051-2, true elevation", elevation, direction.elevation,
                         elevation.contains(direction.elevation) &&
                             azimuth.contains(std::abs(direction.azimuth))});
    }
    rules.push_back({"Auro-3D revision 12, table 3, true elevation", standards::auroHeight,
                     direction.elevation, standards::auroHeight.contains(direction.elevation)});
    return rules;
}

void checkUpper(const Scene& scene, const std::vector<Heard>& all, Parameters& parameters)
{
    for (const Heard& one : all) {
        const Role role = scene.speakers[one.speaker].role;
        if (!isUpper(role)) {
            continue;
        }
        const auto rules = upperRules(role, one.direction);
        const auto kept = std::ranges::find_if(rules, &UpperRule::isKept);
        const UpperRule& rule = kept != rules.end() ? *kept : rules.front();
        Parameter parameter = makeAbout(
            scene, one, {"speakers.upper-angle", Group::Speakers, "deg", rule.source, 'B'});
        parameter.lowest = rule.range.low;
        parameter.highest = rule.range.high;
        judgeValue(parameter, rule.value);
        parameters.push_back(std::move(parameter));
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
