// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/judging.h"
#include "models/assessment/rule_group.h"
#include "models/standards/layout.h"

#include <functional>
#include <span>

/// Loudspeakers as each seat hears them. For the rules of loudspeakers and level, and for
/// what is drawn of them.
namespace bespeak::assessment
{

struct Heard {
    std::size_t speaker = 0; ///< index in the scene
    geometry::Vec3 place;    ///< where the sound comes from: the ceiling, for what fires up at it
    standards::Direction direction;
};

/// Where a loudspeaker's sound comes from.
geometry::Vec3 heardPlace(const Scene& scene, const Speaker& speaker);
/// Ahead is where the watched picture is; without one before the seat, where the seat looks.
geometry::Vec2 aheadOf(const Scene& scene, const Seat& seat);
/// The loudspeakers that have a role, from one seat.
std::vector<Heard> heardAt(const Scene& scene, const Seat& seat);

bool isScreen(Role role);   ///< front left, centre, front right
bool isSurround(Role role); ///< wide, surround, rear
bool isUpper(Role role);

/// The places of loudspeakers with such a role.
std::vector<geometry::Vec3> placesOf(const Scene& scene, const std::function<bool(Role)>& wanted);

/// Angles of each loudspeaker's place at the main seat.
void checkPlaces(const Scene& scene, Parameters& parameters);
/// Walls, gaps between neighbours, number and kind.
void checkGaps(const Scene& scene, Parameters& parameters);
/// How many are outside the zones where they belong.
void checkCounts(const Scene& scene, Parameters& parameters);
/// Whether a thing may stand between a loudspeaker and the main seat: it does not let sound
/// through, and reaches into the upright box about them all.
bool mayBlockSound(const Scene& scene, const PlacedThing& thing);
/// Aim and what stands between.
void checkPaths(const Scene& scene, Parameters& parameters);

std::vector<Candidate> proposeSpeakers(const Scene& scene, const catalogue::Catalogue& catalogue,
                                       const Parameter& finding);
std::span<const ParameterWords> speakerWords();
std::span<const RemedyWords> speakerRemedyWords();

} // namespace bespeak::assessment
