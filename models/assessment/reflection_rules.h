// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/early_reflections.h"
#include "models/assessment/rule_group.h"

namespace bespeak::assessment
{

/// Two bare walls that face each other: a clap between them flutters.
struct BarePair {
    std::size_t one = 0; ///< walls
    std::size_t other = 0;
    double absorption = 0; ///< mean coefficient of the two at 500–2000 Hz, what hangs there counted
    double distance = 0;   ///< m

    friend bool operator==(const BarePair&, const BarePair&) = default;
};

/// Pairs of walls within 3 degrees of parallel that face each other over at least a metre, the
/// barest first.
std::vector<BarePair> bareWallPairs(const Scene& scene);

/// The reverberation that the customer's taste asks for, s.
struct DecayTarget {
    double lowest = 0;
    double highest = 0;
    const char* source = "";
    char grade = 'B';
};

/// Damped: EBU Tech 3276's reference room, no shorter than 0.2 s. Else a living room.
DecayTarget decayTarget(const Scene& scene);

std::vector<Candidate> proposeForReflections(const Scene& scene,
                                             const catalogue::Catalogue& catalogue,
                                             const Parameter& finding);

} // namespace bespeak::assessment
