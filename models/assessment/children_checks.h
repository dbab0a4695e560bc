// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/child_space.h"
#include "models/assessment/rule_outcome.h"
#include "models/standards/tip_over.h"

/// The rules for small children, each of which adds its parameters; and what mends them.
namespace bespeak::assessment
{

/// children.tip-over: what is heavy or tall and stands.
void checkTipOver(const Scene& scene, const ReachVolume& volume, Parameters& parameters);
/// children.tv-support: a television on furniture.
void checkTelevisions(const Scene& scene, Parameters& parameters);
/// children.hot-fragile, children.grilles.
void checkTouchables(const Scene& scene, const ReachVolume& volume, Parameters& parameters);
/// children.climb, children.above-seat, children.on-subwoofer.
void checkClimbing(const Scene& scene, Parameters& parameters);
/// children.cords, children.sockets, children.hearing.
void checkHabits(const Scene& scene, Parameters& parameters);

/// What tips over: a thing with what stands right on it. Empty if a mass is not known.
std::optional<standards::StandingThing> standingThing(const Scene& scene, std::size_t index,
                                                      double reach);

void suggestHold(const Scene& scene, const catalogue::Catalogue& catalogue,
                 const PlacedThing& thing, std::vector<Candidate>& candidates);
void suggestPushBack(const Scene& scene, const PlacedThing& thing,
                     std::vector<Candidate>& candidates);
/// Onto surfaces of the design that are that high or behind a closed front.
void suggestHigherPlace(const Scene& scene, const catalogue::Catalogue& catalogue,
                        const PlacedThing& thing, double height,
                        std::vector<Candidate>& candidates);
void suggestLowerPlace(const Scene& scene, const catalogue::Catalogue& catalogue,
                       const PlacedThing& thing, std::vector<Candidate>& candidates);
/// Moves what can be climbed away from the shelf that the finding is about.
void suggestApart(const Scene& scene, const PlacedThing& shelf, std::vector<Candidate>& candidates);

/// The nearest thing that can be climbed, and how far it is.
struct NearClimb {
    const PlacedThing* thing = nullptr;
    double distance = 0;
};
NearClimb nearestClimb(const Scene& scene, const ReachVolume& volume, const PlacedThing& shelf);

} // namespace bespeak::assessment
