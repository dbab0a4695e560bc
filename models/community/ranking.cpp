// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/ranking.h"

#include "models/community/draws.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

namespace bespeak::community
{

namespace
{

constexpr std::int64_t hiddenBelow = 10;
constexpr std::int64_t roundedTo = 5;

double rateOf(const Counters& sum)
{
    return sum.shown > 0 ? static_cast<double>(sum.supported) / static_cast<double>(sum.shown)
                         : 0.1;
}

Counters sumOf(const RegionTally& tally)
{
    Counters sum;
    for (const auto& [handle, counters] : tally.byHandle) {
        sum.shown += counters.shown;
        sum.supported += counters.supported;
    }
    return sum;
}

double meanOf(const RegionTally& region, const RegionTally& everybody, const Pooling& pooling)
{
    const Counters own = sumOf(region);
    const auto strength = static_cast<double>(pooling.region);
    return (static_cast<double>(own.supported) + strength * rateOf(sumOf(everybody))) /
           (static_cast<double>(own.shown) + strength);
}

/// Adds one to each candidate that is among the best twentieth of one joint draw.
void countBest(const std::vector<std::uint64_t>& drawn, std::vector<int>& counts)
{
    const std::size_t best = (drawn.size() + 19) / 20;
    std::vector<std::uint64_t> sorted = drawn;
    const auto place = sorted.begin() + static_cast<std::ptrdiff_t>(best - 1);
    std::ranges::nth_element(sorted, place, std::greater());
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        counts[i] += drawn[i] >= *place ? 1 : 0;
    }
}

void setChances(std::vector<Candidate>& candidates, double mean, const Pooling& pooling,
                const std::string& seed, int draws)
{
    const auto whole = static_cast<double>(pooling.design);
    const std::int64_t prior = std::clamp<std::int64_t>(
        std::llround(mean * whole), 1, std::max<std::int64_t>(1, pooling.design - 1));
    std::vector<int> counts(candidates.size(), 0);
    std::vector<std::uint64_t> drawn(candidates.size());
    Draws source(sha256("bespeak ranking\n" + seed));
    for (int draw = 0; draw < draws; ++draw) {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            const Counters& own = candidates[i].counters;
            drawn[i] = source.beta(own.supported + prior,
                                   own.shown - own.supported + pooling.design - prior);
        }
        countBest(drawn, counts);
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        candidates[i].chance = counts[i] * 1000 / draws;
    }
}

/// Whole percents: finer ones would give the hidden counters away.
int inPercents(int perMille)
{
    return (perMille + 5) / 10 * 10;
}

Placed placedOf(const Candidate& candidate)
{
    const Interval interval = wilson(candidate.counters);
    return {candidate.handle,           roundedCounters(candidate.counters),
            inPercents(candidate.rate), inPercents(interval.low),
            inPercents(interval.high),  inPercents(candidate.chance)};
}

RegionResult resultOf(const std::vector<Candidate>& ranked, const IsoWeek& cohort,
                      const std::string& region, const std::string& countedIn, std::int64_t voters)
{
    RegionResult result{cohort, region, countedIn, voters / roundedTo * roundedTo, {}, {}};
    if (!ranked.empty() && ranked.front().chance >= enoughChance) {
        result.winner = ranked.front().handle;
    }
    for (std::size_t i = 0; i < std::min(finalists, ranked.size()); ++i) {
        result.best.push_back(placedOf(ranked[i]));
    }
    return result;
}

} // namespace

Pooling fitPooling(const std::vector<Counters>& past)
{
    constexpr std::size_t enoughDesigns = 50;
    Counters sum;
    for (const Counters& counters : past) {
        sum.shown += counters.shown;
        sum.supported += counters.supported;
    }
    if (past.size() < enoughDesigns || sum.supported == 0 || sum.shown == sum.supported) {
        return {};
    }
    const double mean = rateOf(sum);
    double spread = 0;
    double inverse = 0;
    double designs = 0;
    for (const Counters& counters : past) {
        if (counters.shown > 0) {
            spread += (rateOf(counters) - mean) * (rateOf(counters) - mean);
            inverse += 1.0 / static_cast<double>(counters.shown);
            ++designs;
        }
    }
    // Variance seen = variance of truth + that of counting so few.
    const double noise = mean * (1 - mean) * inverse / designs;
    const double truth = std::max(1e-6, spread / designs - noise);
    const double strength = mean * (1 - mean) / truth - 1;
    return {std::clamp<std::int64_t>(std::llround(strength), 5, 200), Pooling{}.region};
}

Interval wilson(const Counters& counters)
{
    if (counters.shown == 0) {
        return {};
    }
    constexpr double z = 1.959963984540054;
    const auto n = static_cast<double>(counters.shown);
    const double p = rateOf(counters);
    const double middle = p + z * z / (2 * n);
    const double reach = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double whole = 1 + z * z / n;
    return {static_cast<int>(std::lround(std::max(0.0, (middle - reach) / whole) * 1000)),
            static_cast<int>(std::lround(std::min(1.0, (middle + reach) / whole) * 1000))};
}

std::vector<Candidate> rankDesigns(const RegionTally& region, const RegionTally& everybody,
                                   const std::vector<std::string>& heads, const Pooling& pooling,
                                   const std::string& seed, int draws)
{
    const double mean = meanOf(region, everybody, pooling);
    const auto strength = static_cast<double>(pooling.design);
    std::vector<std::pair<double, Candidate>> scored;
    for (const std::string& handle : heads) {
        const auto found = region.byHandle.find(handle);
        const Counters counters = found == region.byHandle.end() ? Counters{} : found->second;
        const double rate = (static_cast<double>(counters.supported) + strength * mean) /
                            (static_cast<double>(counters.shown) + strength);
        scored.push_back({rate, {handle, counters, static_cast<int>(std::lround(rate * 1000)), 0}});
    }
    std::ranges::sort(scored, [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second.handle < b.second.handle;
    });
    std::vector<Candidate> candidates;
    candidates.reserve(scored.size());
    for (auto& [rate, candidate] : scored) {
        candidates.push_back(std::move(candidate));
    }
    if (!candidates.empty()) {
        setChances(candidates, mean, pooling, seed, draws);
    }
    return candidates;
}

std::vector<RegionResult> makeResults(const Tally& tally, const IsoWeek& cohort,
                                      const std::vector<std::string>& heads, const Pooling& pooling)
{
    const RegionTally everybody = pooled(tally.regions(), "");
    std::map<std::string, std::vector<Candidate>> ranked; // each wider region once
    const auto rank = [&](const std::string& name,
                          const RegionTally& votes) -> const std::vector<Candidate>& {
        auto [found, isNew] = ranked.try_emplace(name);
        if (isNew) {
            found->second =
                rankDesigns(votes, everybody, heads, pooling, formatWeek(cohort) + "\n" + name);
        }
        return found->second;
    };
    std::vector<RegionResult> results;
    for (const auto& [region, own] : tally.regions()) {
        if (own.voters < fewestVoters) {
            continue;
        }
        std::string area = region;
        while (true) {
            const RegionTally votes = pooled(tally.regions(), area);
            RegionResult result = resultOf(rank(area, votes), cohort, region, area, votes.voters);
            if (!result.winner.empty() || area.empty()) {
                results.push_back(std::move(result));
                break;
            }
            area = widened(area);
        }
    }
    return results;
}

Counters roundedCounters(const Counters& counters)
{
    if (counters.shown < hiddenBelow) {
        return {};
    }
    const auto nearest = [](std::int64_t value) {
        return (value + roundedTo / 2) / roundedTo * roundedTo;
    };
    const std::int64_t supported = counters.supported < hiddenBelow ? 0 : counters.supported;
    return {nearest(counters.shown), std::min(nearest(supported), nearest(counters.shown))};
}

std::vector<std::string> withoutReason(const std::vector<RegionResult>& results,
                                       const std::vector<Reason>& reasons,
                                       const std::vector<Pick>& picks)
{
    std::set<std::string> open;
    for (const RegionResult& result : results) {
        for (const Placed& placed : result.best) {
            open.insert(placed.handle);
        }
    }
    for (const RegionResult& result : results) {
        open.erase(result.winner);
    }
    for (const Pick& pick : picks) {
        open.erase(pick.handle);
    }
    for (const Reason& reason : reasons) {
        open.erase(reason.handle);
    }
    return {open.begin(), open.end()};
}

} // namespace bespeak::community
