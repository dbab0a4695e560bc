// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// What each seat gets: how loud, and how even the bass.
#include "ui/overlays/overlay_parts.h"
#include "ui/text/assessment_text.h"

#include <QStringList>

namespace bespeak::ui
{

namespace
{

using assessment::Group;
using assessment::Parameter;

/// The seat's figure of a parameter; nothing if it has none.
const assessment::SeatValue* valueAt(const Parameter& parameter, const assessment::Seat& seat)
{
    for (const assessment::SeatValue& value : parameter.seats) {
        if (value.seat == seat.id && value.place == seat.place) {
            return &value;
        }
    }
    return nullptr;
}

constexpr double apart = 0.34; // metres between the words of neighbours

bool isWorse(Tone one, Tone other)
{
    return static_cast<int>(one) > static_cast<int>(other);
}

} // namespace

void addSeats(Overlay& overlay, const assessment::Scene& scene,
              const assessment::Assessment& assessment)
{
    for (const assessment::Seat& seat : scene.seats) {
        QStringList words;
        Tone tone = Tone::Neutral;
        for (const Parameter& parameter : assessment.parameters) {
            const bool isOfSound =
                parameter.group == Group::Level || parameter.group == Group::Bass;
            const assessment::SeatValue* value = isOfSound ? valueAt(parameter, seat) : nullptr;
            if (value != nullptr && words.size() < 3) {
                words += figureText(value->value, parameter.unit);
                tone = isWorse(toneOf(parameter.verdict), tone) ? toneOf(parameter.verdict) : tone;
            }
        }
        if (!words.isEmpty()) {
            // Neighbours on a sofa sit closer than the words are wide.
            const double aside = seat.place % 3 * apart;
            overlay.labels.push_back({OverlayKind::Seats,
                                      {seat.ear.x, seat.ear.y + aside, seat.ear.z},
                                      words.join(QStringLiteral(" · ")),
                                      tone});
        }
    }
}

} // namespace bespeak::ui
