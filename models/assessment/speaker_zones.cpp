// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/speaker_zones.h"

#include "models/standards/rp22.h"

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
    std::string_view standard;
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

struct ZoneRule {
    std::string_view key;
    std::string_view source;
    std::span<const Zone> zones;
};

constexpr ZoneRule frontRule{"speakers.front-angle",
                             "Dolby R3.1 (22–30°), ITU-R BS.2051-2 (30–45°)", frontZones};
constexpr ZoneRule surroundRule{"speakers.surround-angle",
                                "ITU-R BS.775-3 (100–120°), Dolby R3.1 (90–110°)", surroundZones};
constexpr ZoneRule sideRule{"speakers.surround-angle",
                            "ITU-R BS.2051-2 0+7+0 (85–110°), Dolby R3.1 (90–110°)", sideZones};
constexpr ZoneRule rearRule{"speakers.rear-angle",
                            "ITU-R BS.2051-2 0+7+0 (120–150°), Dolby R3.1 (135–150°)", rearZones};

/// Where one of several standards wants it: the union of their zones, which overlap.
SpeakerZone unite(const ZoneRule& rule, double azimuth)
{
    SpeakerZone zone{rule.key, std::string(rule.source), 'B', ZoneAngle::Azimuth,
                     {180, 0}, std::abs(azimuth),        {}};
    for (const Zone& one : rule.zones) {
        zone.range.low = std::min(zone.range.low, one.range.low);
        zone.range.high = std::max(zone.range.high, one.range.high);
        if (one.range.contains(zone.value)) {
            zone.kept += (zone.kept.empty() ? "" : ", ") + std::string(one.standard);
        }
    }
    return zone;
}

/// Halfway between its neighbours, within what RP22 allows at its lowest level.
std::optional<SpeakerZone> wideZone(const Scene& scene, std::span<const Heard> all,
                                    const Heard& one)
{
    const bool left = isLeft(scene.speakers[one.speaker].role);
    const Heard* front = findRole(scene, all, left ? Role::FrontLeft : Role::FrontRight);
    const Heard* side = findRole(scene, all, left ? Role::SurroundLeft : Role::SurroundRight);
    if (front == nullptr || side == nullptr) {
        return std::nullopt;
    }
    const double sign = left ? -1 : 1;
    const double middle = sign * (front->direction.azimuth + side->direction.azimuth) / 2;
    const double within = standards::findRp22(7)->minimum.front().value_or(0);
    return SpeakerZone{"speakers.wide-deviation",
                       "CEDIA/CTA-RP22 v1.2 (2023), parameter 7",
                       'B',
                       ZoneAngle::Azimuth,
                       {middle - within, middle + within},
                       sign * one.direction.azimuth,
                       {}};
}

/// One author's rule for a loudspeaker overhead, each in the angle in which it is written.
struct UpperRule {
    const char* source;
    ZoneAngle angle;
    AngleRange range;
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
    std::vector<UpperRule> rules{{"Dolby R3.1, figure 11, seen from the side", ZoneAngle::Sagittal,
                                  dolby, dolby.contains(direction.sagittal)}};
    if (!isMiddle) {
        constexpr AngleRange elevation{30, 55};
        const AngleRange azimuth = isFront ? AngleRange{30, 45} : AngleRange{100, 150};
        rules.push_back({"ITU-R BS.2051-2, true elevation", ZoneAngle::Elevation, elevation,
                         elevation.contains(direction.elevation) &&
                             azimuth.contains(std::abs(direction.azimuth))});
    }
    rules.push_back({"Auro-3D revision 12, table 3, true elevation", ZoneAngle::Elevation,
                     standards::auroHeight, standards::auroHeight.contains(direction.elevation)});
    return rules;
}

/// That of the first author whose rule it keeps; else of the first.
SpeakerZone upperZone(Role role, const Direction& direction)
{
    const auto rules = upperRules(role, direction);
    const auto kept = std::ranges::find_if(rules, &UpperRule::isKept);
    const UpperRule& rule = kept != rules.end() ? *kept : rules.front();
    const double value =
        rule.angle == ZoneAngle::Sagittal ? direction.sagittal : direction.elevation;
    return {"speakers.upper-angle", rule.source, 'B', rule.angle, rule.range, value, {}};
}

} // namespace

bool isLeft(Role role)
{
    return role == Role::FrontLeft || role == Role::WideLeft || role == Role::SurroundLeft ||
           role == Role::RearLeft;
}

const Heard* findRole(const Scene& scene, std::span<const Heard> all, Role role)
{
    const auto found = std::ranges::find_if(
        all, [&](const Heard& one) { return scene.speakers[one.speaker].role == role; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<SpeakerZone> zoneOf(const Scene& scene, std::span<const Heard> all, const Heard& one)
{
    const Role role = scene.speakers[one.speaker].role;
    const Direction& direction = one.direction;
    const auto has = [&](Role wanted) { return findRole(scene, all, wanted) != nullptr; };
    switch (role) {
    case Role::FrontLeft:
    case Role::FrontRight:
        return unite(frontRule, direction.azimuth);
    case Role::Centre:
        return SpeakerZone{"speakers.centre-angle",
                           "ITU-R BS.775-3 (0°); 5° are our own choice",
                           'D',
                           ZoneAngle::Azimuth,
                           {-centreWithin, centreWithin},
                           direction.azimuth,
                           {}};
    case Role::WideLeft:
    case Role::WideRight:
        return wideZone(scene, all, one);
    case Role::SurroundLeft:
    case Role::SurroundRight:
        return unite(has(Role::RearLeft) || has(Role::RearRight) ? sideRule : surroundRule,
                     direction.azimuth);
    case Role::RearLeft:
    case Role::RearRight:
        return unite(rearRule, direction.azimuth);
    default:
        return isUpper(role) ? std::optional(upperZone(role, direction)) : std::nullopt;
    }
}

} // namespace bespeak::assessment
