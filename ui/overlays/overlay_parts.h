// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/assessment.h"
#include "ui/overlays/overlay.h"

namespace bespeak::ui
{

// One function for each sort; none adds anything if the room has nothing of it.

void addViewing(Overlay& overlay, const assessment::Scene& scene,
                const assessment::Assessment& assessment);
void addSpeakers(Overlay& overlay, const assessment::Scene& scene,
                 const assessment::Assessment& assessment);
void addReflections(Overlay& overlay, const assessment::Scene& scene);
void addSeats(Overlay& overlay, const assessment::Scene& scene,
              const assessment::Assessment& assessment);
void addReach(Overlay& overlay, const assessment::Scene& scene);
void addWays(Overlay& overlay, const assessment::Scene& scene,
             const assessment::Assessment& assessment);
void addTurning(Overlay& overlay, const assessment::Scene& scene);

/// How a parameter of that key fares; Neutral if there is none.
Tone toneOf(const assessment::Assessment& assessment, std::string_view key);
Tone toneOf(assessment::Verdict verdict);

/// An arc in the plan from one azimuth to another as the listener hears it, radians.
std::vector<geometry::Vec3> arcPoints(geometry::Vec3 middle, geometry::Vec2 facing, double radius,
                                      double from, double to);
std::vector<geometry::Vec2> circlePoints(geometry::Vec2 middle, double radius);

} // namespace bespeak::ui
