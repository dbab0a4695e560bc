// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// The arcs on which loudspeakers belong as the main seat hears them, and how far off each is.
#include "models/assessment/speaker_heard.h"
#include "ui/overlays/overlay_parts.h"
#include "ui/text/quantity_text.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace bespeak::ui
{

namespace
{

using assessment::Role;
using standards::AngleRange;

constexpr double degree = std::numbers::pi / 180;

/// Where a role belongs: azimuths to the listener's right, degrees. Left and centre mirrored.
struct Place {
    AngleRange range;
    bool isRight = true;
};

/// Azimuths that ITU-R BS.775 or Dolby's guidelines allow, as the rules do.
std::optional<Place> placeOf(Role role)
{
    constexpr AngleRange front{standards::dolbyFront.low, standards::bs775Front};
    constexpr AngleRange surround{standards::dolbySurround.low, standards::bs775Surround.high};
    constexpr AngleRange centre{-3, 3};
    switch (role) {
    case Role::FrontLeft:
        return Place{front, false};
    case Role::FrontRight:
        return Place{front, true};
    case Role::Centre:
    case Role::Soundbar:
        return Place{centre, true};
    case Role::WideLeft:
        return Place{standards::dolbyWide, false};
    case Role::WideRight:
        return Place{standards::dolbyWide, true};
    case Role::SurroundLeft:
        return Place{surround, false};
    case Role::SurroundRight:
        return Place{surround, true};
    case Role::RearLeft:
        return Place{standards::dolbyRear, false};
    case Role::RearRight:
        return Place{standards::dolbyRear, true};
    default:
        return std::nullopt; // overhead: they are held against the angle seen from the side
    }
}

Tone toneOf(double excess)
{
    constexpr double slight = 5; // degrees
    return excess == 0 ? Tone::Good : excess <= slight ? Tone::Advice : Tone::Bad;
}

void addSpeaker(Overlay& overlay, const assessment::Seat& seat, geometry::Vec2 ahead,
                const assessment::Speaker& speaker, const Place& place)
{
    const standards::Direction direction = standards::directionTo(seat.ear, speaker.centre, ahead);
    const double sign = place.isRight ? 1 : -1;
    const double excess = place.range.excess(sign * direction.azimuth);
    const Tone tone = toneOf(excess);
    const double radius = std::hypot(speaker.centre.x - seat.ear.x, speaker.centre.y - seat.ear.y);
    overlay.lines.push_back({OverlayKind::Speakers,
                             arcPoints(seat.ear, ahead, radius, sign * place.range.low * degree,
                                       sign * place.range.high * degree),
                             Tone::Good, false});
    overlay.lines.push_back({OverlayKind::Speakers, {seat.ear, speaker.centre}, tone, excess == 0});
    const QString angle = numberText(std::abs(direction.azimuth), 0) + QStringLiteral("°");
    const QString off =
        excess == 0 ? QString() : QStringLiteral(" (+%1°)").arg(numberText(excess, 0));
    overlay.labels.push_back({OverlayKind::Speakers, speaker.centre, angle + off, tone});
}

} // namespace

void addSpeakers(Overlay& overlay, const assessment::Scene& scene)
{
    if (scene.seats.empty()) {
        return;
    }
    const assessment::Seat& seat = scene.seats[scene.mainSeat];
    const geometry::Vec2 ahead = assessment::aheadOf(scene, seat);
    for (const assessment::Speaker& speaker : scene.speakers) {
        if (const std::optional<Place> place = placeOf(speaker.role)) {
            addSpeaker(overlay, seat, ahead, speaker, *place);
        }
    }
}

} // namespace bespeak::ui
