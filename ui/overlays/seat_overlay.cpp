// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// What each seat gets: how loud, and how even the bass.
#include "ui/overlays/overlay_parts.h"
#include "ui/text/assessment_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

namespace
{

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
        const auto say = [&](std::string_view key, auto format) {
            const auto found = std::ranges::find(assessment.parameters, key, &Parameter::key);
            const assessment::SeatValue* value =
                found != assessment.parameters.end() ? valueAt(*found, seat) : nullptr;
            if (value != nullptr && value->value != 0) {
                words += format(figureText(std::round(value->value), found->unit));
                tone = isWorse(toneOf(found->verdict), tone) ? toneOf(found->verdict) : tone;
            }
        };
        say("level.loudness", [](const QString& figure) { return figure; });
        say("bass.evenness", [](const QString& figure) {
            return QCoreApplication::translate("Overlays", "bass ± %1").arg(figure);
        });
        if (!words.isEmpty()) {
            overlay.labels.push_back(
                {OverlayKind::Seats, seat.ear, words.join(QStringLiteral(" · ")), tone});
        }
    }
}

} // namespace bespeak::ui
