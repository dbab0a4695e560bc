// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/proposal.h"

/// Why a card is what it is: every sentence from a difference of scores.
namespace bespeak::proposal
{

/// The best with another choice in one slot.
struct Neighbour {
    SlotKind slot = SlotKind::Seats;
    Configuration configuration;

    friend bool operator==(const Neighbour&, const Neighbour&) = default;
};

/// One for each slot that has another choice; fewer if it was stopped. Takes a search for each.
std::vector<Neighbour> neighboursOf(const Engine& engine, const Ask& ask, const Configuration& best,
                                    const StopWish& isStopped);

/// The best held against each of its neighbours, the greatest difference first. Those that are
/// worth as much say nothing.
std::vector<Reason> reasonsForBest(const Engine& engine, const Configuration& best,
                                   const std::vector<Neighbour>& neighbours);

/// What a configuration has in place of the best fit's, slot by slot, the greatest difference
/// first. Their points sum to the difference of the two, less what belongs to choices that both
/// have.
std::vector<Reason> reasonsBeside(const Engine& engine, const Configuration& configuration,
                                  const Configuration& best);

/// What of the wishes a configuration does not keep: slacks of the limits, figures that fail, and,
/// beside a best fit, what is worth less than there.
std::vector<Reason> givenUpBy(const Engine& engine, const Configuration& configuration,
                              const Configuration* best);

/// Energy that goes through the walls (heardNextDoor) of all that a configuration chose.
std::int64_t energyNextDoor(const Engine& engine, const Configuration& configuration);

} // namespace bespeak::proposal
