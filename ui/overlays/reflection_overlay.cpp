// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// The ways by which the front loudspeakers' sound comes a second time to the main seat.
#include "models/assessment/early_reflections.h"
#include "ui/overlays/overlay_parts.h"
#include "ui/text/assessment_text.h"

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

namespace
{

constexpr std::size_t mostReflections = 12; // the loudest; more is a thicket
constexpr double loud = -8;                 // dB re the direct sound: RP22's level 2
constexpr double rather = -10;

/// Who likes a room lively wants to hear reflections: then none is good or bad.
Tone toneOf(double level, design::ReflectionTaste taste)
{
    if (taste == design::ReflectionTaste::Lively) {
        return Tone::Neutral;
    }
    return level > loud ? Tone::Bad : level > rather ? Tone::Advice : Tone::Good;
}

} // namespace

void addReflections(Overlay& overlay, const assessment::Scene& scene)
{
    if (scene.seats.empty()) {
        return;
    }
    std::vector<assessment::EarlyReflection> reflections =
        assessment::frontReflections(scene, scene.mainSeat);
    std::ranges::sort(reflections, std::greater(), &assessment::EarlyReflection::level);
    reflections.resize(std::min(reflections.size(), mostReflections));
    for (const assessment::EarlyReflection& reflection : reflections) {
        const bool isFaint = reflection.level <= rather;
        const Tone tone = toneOf(reflection.level, scene.fit.design.brief.reflections);
        overlay.lines.push_back({OverlayKind::Reflections,
                                 {reflection.source, reflection.point, reflection.ear},
                                 tone,
                                 isFaint});
        if (!isFaint) {
            overlay.labels.push_back({OverlayKind::Reflections, reflection.point,
                                      figureText(std::round(reflection.level), "dB"), tone});
        }
    }
}

} // namespace bespeak::ui
