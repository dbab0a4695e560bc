// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// Where loudspeakers belong as the main seat hears them, and how far off each is.
#include "models/assessment/speaker_zones.h"
#include "ui/overlays/overlay_parts.h"
#include "ui/text/quantity_text.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::ui
{

namespace
{

using assessment::Heard;
using assessment::SpeakerZone;
using assessment::ZoneAngle;
using geometry::Vec2;
using geometry::Vec3;

constexpr double degree = std::numbers::pi / 180;

/// As the panel judges it.
Tone judgedTone(const assessment::Assessment& assessment, std::string_view key,
                const PlacementId& id)
{
    const auto found =
        std::ranges::find_if(assessment.parameters, [&](const assessment::Parameter& parameter) {
            return parameter.key == key && !parameter.subjects.empty() &&
                   parameter.subjects.front() == assessment::Subject(id);
        });
    return found == assessment.parameters.end() ? Tone::Neutral : toneOf(found->verdict);
}

/// At the loudspeaker's distance, all around the seat.
std::vector<Vec3> azimuthArc(Vec3 ear, Vec2 ahead, const Heard& heard, const SpeakerZone& zone,
                             bool isLeft)
{
    const double sign = isLeft ? -1 : 1;
    return arcPoints(ear, ahead, length(flat(heard.place - ear)), sign * zone.range.low * degree,
                     sign * zone.range.high * degree);
}

/// Overhead, at the loudspeaker's height: along the room for an angle that is seen from the side,
/// else straight away from the seat.
std::vector<Vec3> overheadStroke(Vec3 ear, Vec2 ahead, const Heard& heard, const SpeakerZone& zone)
{
    const double rise = heard.place.z - ear.z;
    const Vec2 way = flat(heard.place - ear);
    std::vector<Vec3> points;
    for (const double angle : {zone.range.low, zone.range.high}) {
        const double far = rise / std::tan(std::clamp(angle, 1.0, 179.0) * degree);
        const Vec2 at = zone.angle == ZoneAngle::Sagittal ? way + ahead * (far - dot(way, ahead))
                                                          : normalised(way) * far;
        points.push_back({ear.x + at.x, ear.y + at.y, heard.place.z});
    }
    return points;
}

void addSpeaker(Overlay& overlay, const assessment::Scene& scene, const Heard& heard,
                const SpeakerZone& zone, const Tone tone)
{
    const assessment::Seat& seat = scene.seats[scene.mainSeat];
    const Vec2 ahead = assessment::aheadOf(scene, seat);
    const bool isLeft = assessment::isLeft(scene.speakers[heard.speaker].role);
    overlay.lines.push_back({OverlayKind::Speakers,
                             zone.angle == ZoneAngle::Azimuth
                                 ? azimuthArc(seat.ear, ahead, heard, zone, isLeft)
                                 : overheadStroke(seat.ear, ahead, heard, zone),
                             Tone::Good, false});
    overlay.lines.push_back(
        {OverlayKind::Speakers, {seat.ear, heard.place}, tone, tone == Tone::Good});
    const double excess = zone.range.excess(zone.value);
    const QString angle = numberText(std::abs(zone.value), 0) + QStringLiteral("°");
    const QString off =
        excess < 0.5 ? QString() : QStringLiteral(" (+%1°)").arg(numberText(excess, 0));
    overlay.labels.push_back({OverlayKind::Speakers, heard.place, angle + off, tone});
}

} // namespace

void addSpeakers(Overlay& overlay, const assessment::Scene& scene,
                 const assessment::Assessment& assessment)
{
    if (scene.seats.empty()) {
        return;
    }
    const std::vector<Heard> all = assessment::heardAt(scene, scene.seats[scene.mainSeat]);
    for (const Heard& heard : all) {
        if (const std::optional<SpeakerZone> zone = assessment::zoneOf(scene, all, heard)) {
            addSpeaker(overlay, scene, heard, *zone,
                       judgedTone(assessment, zone->key, scene.speakers[heard.speaker].id));
        }
    }
}

} // namespace bespeak::ui
