// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// Where a wheelchair can turn: the largest circle that is free of walls and things.
#include "models/assessment/free_space.h"
#include "models/standards/clearance.h"
#include "ui/overlays/overlay_parts.h"
#include "ui/text/quantity_text.h"

#include <cmath>

namespace bespeak::ui
{

void addTurning(Overlay& overlay, const assessment::Scene& scene)
{
    const std::optional<assessment::TurningPlace> place = assessment::largestTurningPlace(scene);
    if (!place) {
        return;
    }
    const Tone tone = 2 * place->radius >= standards::turningCircle ? Tone::Good : Tone::Bad;
    overlay.areas.push_back(
        {OverlayKind::Turning, circlePoints(place->centre, place->radius), 0, 0, tone});
    overlay.labels.push_back({OverlayKind::Turning,
                              {place->centre.x, place->centre.y, 0},
                              QStringLiteral("⌀ %1").arg(lengthText(
                                  Length::millimetres(std::llround(place->radius * 2000)))),
                              tone});
}

} // namespace bespeak::ui
