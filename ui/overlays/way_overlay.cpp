// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// Where doors swing, and whether something stands there.
#include "models/design/plan_drawing.h"
#include "ui/overlays/overlay_parts.h"

#include <algorithm>

namespace bespeak::ui
{

namespace
{

bool isBlocked(const assessment::Assessment& assessment, std::uint32_t opening)
{
    const auto isAboutIt = [opening](const assessment::Subject& subject) {
        const auto* id = std::get_if<std::uint32_t>(&subject);
        return id != nullptr && *id == opening;
    };
    return std::ranges::any_of(assessment.fit, [&](const assessment::Finding& finding) {
        return finding.verdict == assessment::Verdict::Fail &&
               std::ranges::any_of(finding.subjects, isAboutIt);
    });
}

} // namespace

void addWays(Overlay& overlay, const assessment::Scene& scene,
             const assessment::Assessment& assessment)
{
    const room::Room& room = scene.fit.design.room;
    for (const room::Opening& opening : room.openings()) {
        const design::OpeningDrawing drawing = design::drawOpening(room, opening);
        if (drawing.arc.size() < 2 || !drawing.leaf) {
            continue;
        }
        OverlayArea swing{OverlayKind::Ways, drawing.arc, 0, opening.height.inMetres(),
                          isBlocked(assessment, opening.id) ? Tone::Bad : Tone::Good};
        swing.outline.push_back(drawing.leaf->from);
        overlay.areas.push_back(std::move(swing));
    }
}

} // namespace bespeak::ui
