// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/fit_scene.h"

#include <vector>

/// The rules of fit, each of which adds its findings in the order of the placements.
namespace bespeak::assessment
{

using Findings = std::vector<Finding>;

/// How deep two things are in one place that may not share it, m; 0: they are not. Whether one
/// stands on the other is not asked.
double overlapOf(const PlacedThing& one, const PlacedThing& other);
/// Two things in one place (fit.overlap) or a wheelchair's place taken (fit.place-taken).
void checkOverlap(const FitScene& scene, Findings& findings);
/// Beyond the walls (fit.outside-room).
void checkWalls(const FitScene& scene, Findings& findings);
/// Into the ceiling (fit.above-ceiling) or the floor (fit.below-floor).
void checkHeights(const FitScene& scene, Findings& findings);
/// Wall and ceiling things that hang in the air (fit.not-at-wall, fit.not-at-ceiling).
void checkHanging(const FitScene& scene, Findings& findings);
/// In the way of a door's leaf (fit.door-blocked) or of people (fit.way-blocked).
void checkDoors(const FitScene& scene, Findings& findings);
/// Hung over a door or a window (fit.opening-covered).
void checkCovered(const FitScene& scene, Findings& findings);
/// More load than a surface carries (fit.overload).
void checkLoads(const FitScene& scene, Findings& findings);
/// Standing beyond the edge of its support (fit.overhang).
void checkOverhangs(const FitScene& scene, Findings& findings);
/// No longer in the catalogue (fit.component-gone).
void checkComponents(const FitScene& scene, Findings& findings);
/// Lengths of the room that nobody measured (fit.room-estimated).
void checkMeasured(const FitScene& scene, Findings& findings);

} // namespace bespeak::assessment
