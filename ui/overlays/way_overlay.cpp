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

/// A way as people walk it: the search goes in steps straight and aslant.
std::vector<geometry::Vec3> smooth(const std::vector<geometry::Vec2>& path)
{
    constexpr std::size_t reach = 4; // steps to either side
    std::vector<geometry::Vec3> points;
    for (std::size_t i = 0; i < path.size(); ++i) {
        // As many on both sides, so that both ends stay.
        const std::size_t around = std::min({reach, i, path.size() - 1 - i});
        geometry::Vec2 sum;
        for (std::size_t k = i - around; k <= i + around; ++k) {
            sum = sum + path[k];
        }
        sum = sum * (1.0 / static_cast<double>(2 * around + 1));
        points.push_back({sum.x, sum.y, aboveFloor});
    }
    return points;
}

/// What a wheelchair needs is a rule; how wide a way at home is, only an advice.
struct WantedWay {
    double width = 0; ///< m
    char grade = 'D';
};

WantedWay wantedWay(const design::Brief& brief)
{
    return brief.usesWheelchair ? WantedWay{standards::accessibleWay, 'A'}
                                : WantedWay{standards::homeWay, 'D'};
}

void addWay(Overlay& overlay, const assessment::Way& way, WantedWay wanted)
{
    const bool isWide = way.narrowest.width >= wanted.width;
    const Tone tone = toneOf(assessment::verdictOf(isWide, wanted.grade));
    overlay.lines.push_back({OverlayKind::Ways, smooth(way.path), tone, false});
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
    const WantedWay wanted = wantedWay(scene.fit.design.brief);
    for (const assessment::Way& way : assessment::waysToSeats(scene)) {
        if (way.isOpen && !way.path.empty()) {
            addWay(overlay, way, wanted);
        }
    }
}

} // namespace bespeak::ui
