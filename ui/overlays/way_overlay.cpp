// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// Where doors swing and whether something stands there, and the ways from the doors to the seats.
#include "models/assessment/free_space.h"
#include "models/design/plan_drawing.h"
#include "models/standards/clearance.h"
#include "ui/overlays/overlay_parts.h"
#include "ui/text/quantity_text.h"

#include <algorithm>
#include <cmath>

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

constexpr double aboveFloor = 0.04; // metres: a stroke lies over rugs

void addWay(Overlay& overlay, const assessment::Way& way, double wanted)
{
    const Tone tone = way.narrowest.width >= wanted ? Tone::Good : Tone::Bad;
    OverlayLine line{OverlayKind::Ways, {}, tone, false};
    for (const geometry::Vec2 point : way.path) {
        line.points.push_back({point.x, point.y, aboveFloor});
    }
    overlay.lines.push_back(std::move(line));
    overlay.labels.push_back(
        {OverlayKind::Ways,
         {way.place.x, way.place.y, aboveFloor},
         lengthText(Length::millimetres(std::llround(way.narrowest.width * 1000))),
         tone});
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
    const double wanted =
        scene.fit.design.brief.usesWheelchair ? standards::accessibleWay : standards::homeWay;
    for (const assessment::Way& way : assessment::waysToSeats(scene)) {
        if (way.isOpen && !way.path.empty()) {
            addWay(overlay, way, wanted);
        }
    }
}

} // namespace bespeak::ui
