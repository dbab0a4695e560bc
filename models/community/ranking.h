// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/feed.h"
#include "models/community/tally.h"

#include <string>
#include <vector>

namespace bespeak::community
{

constexpr int enoughChance = 800;         ///< per mille: below, it is too early to say
constexpr std::int64_t fewestVoters = 10; ///< of a region that is reported at all
constexpr std::size_t finalists = 5;

/// How strongly few votes are drawn towards what others got.
struct Pooling {
    std::int64_t design = 20;  ///< S: a design counts as if so many had seen it before
    std::int64_t region = 200; ///< T: the same for a region's mean

    friend bool operator==(const Pooling&, const Pooling&) = default;
};

/// S from past cohorts by the method of moments: how much designs truly differ beyond what chance
/// makes of so few votes. The usual 20 if there is too little to tell; 5–200.
Pooling fitPooling(const std::vector<Counters>& past);

/// Wilson's 95 % interval, per mille.
struct Interval {
    int low = 0;
    int high = 1000;

    friend bool operator==(const Interval&, const Interval&) = default;
};
Interval wilson(const Counters& counters);

/// The partly pooled rate per mille: (k + S mu) / (n + S), mu the region's mean drawn towards that
/// of everybody.
struct Candidate {
    std::string handle;
    Counters counters;
    int rate = 0;
    int chance = 0; ///< per mille, to belong to the best twentieth (at least one)

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// Best first. Chances by `draws` joint draws of Beta(k + S mu, n - k + S (1 - mu)), which follow
/// from `seed`.
std::vector<Candidate> rankDesigns(const RegionTally& region, const RegionTally& everybody,
                                   const std::vector<std::string>& heads, const Pooling& pooling,
                                   const std::string& seed, int draws = 1000);

/// Results of a cohort for each region with enough voters: a winner only with enough chance, in the
/// region itself or else pooled with its neighbours; counters rounded to five and hidden below ten.
/// @param heads one handle for each family.
std::vector<RegionResult> makeResults(const Tally& tally, const IsoWeek& cohort,
                                      const std::vector<std::string>& heads,
                                      const Pooling& pooling);

/// As it may be published: below ten hidden, else to the nearest five.
Counters roundedCounters(const Counters& counters);

/// Finalists who were not chosen, neither by the community anywhere nor by the retailer, and have
/// no written reason yet: their cohort's results must wait.
std::vector<std::string> withoutReason(const std::vector<RegionResult>& results,
                                       const std::vector<Reason>& reasons,
                                       const std::vector<Pick>& picks);

} // namespace bespeak::community
