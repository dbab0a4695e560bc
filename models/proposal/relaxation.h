// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/model.h"

namespace bespeak::proposal
{

/// What is still possible, and a reckoning of how good it can get.
///
/// The bound is a dual one: each limit has a price (a multiplier), and score is moved between
/// slots and tables by messages without changing any choice's total (sequential tree-reweighted
/// message passing, Kolmogorov 2006). Then the sum of the slots' greatest values and of the tables'
/// greatest values is never below any allowed choice's worth, whatever the messages are.
struct Relaxation {
    std::vector<std::vector<std::uint32_t>> live;         ///< options left, by slot, ascending
    std::vector<std::vector<std::int64_t>> toA, toB;      ///< messages by table and class
    std::vector<std::vector<std::uint32_t>> liveA, liveB; ///< classes left, by table
    std::vector<std::int64_t> factors;                    ///< multipliers, >= 0
    std::int64_t bound = 0;                               ///< least that has been proven

    std::size_t bytes() const;
};

/// Everything allowed, no messages, no prices.
Relaxation makeRelaxation(const Model& model);

/// Leaves the slot only these options (ascending).
void keepOnly(const Model& model, Relaxation& state, std::size_t slot,
              std::vector<std::uint32_t> options);

/// Drops options that break a limit or an exclusion whatever else is chosen, until nothing changes.
/// @return false if a slot has none left.
bool propagate(const Model& model, Relaxation& state);

/// How much of an extra is still to be decided.
struct ExtraLeft {
    bool isGone = false;                        ///< one of its options cannot be chosen any more
    std::size_t opens = 0;                      ///< slots of it that have other options, too
    std::pair<std::size_t, std::uint32_t> open; ///< the last of those; its first part if none has
};

ExtraLeft leftOf(const ModelExtra& extra, const Relaxation& state);

/// How far the greatest scores of a slot lie above its least, in points: the size of a temperature
/// (see Sweeper::improveFactors) that still tells good options from bad ones.
double typicalSpread(const Model& model);

/// What a sweep finds out beside the bound.
struct SweepResult {
    bool isPossible = true;
    std::int64_t bound = 0;
    std::vector<std::uint32_t> best; ///< the option of greatest value in each slot
    /// By slot: each live option's bound, if it were chosen (in the order of `live`).
    std::vector<std::vector<std::int64_t>> optionBounds;
};

/// Passes messages over all slots and back, on the way back drops options whose bound is below
/// `threshold`. Exact: never drops what belongs to a choice that is worth `threshold` or more.
class Sweeper
{
public:
    explicit Sweeper(const Model& model);

    SweepResult sweep(Relaxation& state, std::int64_t threshold);

    /// Moves the limits' prices by one damped Newton step towards the least bound, on the values
    /// that the last sweep saw, softened by `temperature` (points).
    void improveFactors(Relaxation& state, double temperature);

private:
    struct Moments;

    /// Settles what the extras are worth in this state, or may be worth.
    void settleExtras(const Relaxation& state);
    void pull(const Relaxation& state, const TableEnd& end, std::vector<std::int64_t>& message);
    void pullWhereOnlyForbidden(const Relaxation& state, const TableEnd& end,
                                std::vector<std::int64_t>& message);
    std::int64_t pullAll(Relaxation& state, std::size_t slot);
    void push(Relaxation& state, std::size_t slot, std::int64_t greatest, bool isForward);
    void filter(Relaxation& state, std::size_t slot, std::int64_t spare);

    const Model& m_model;
    std::vector<std::vector<std::int64_t>> m_values; ///< by slot, in the order of live
    std::vector<std::int64_t> m_greatest;            ///< by slot
    std::vector<std::int64_t> m_share;               ///< by class, while pushing
    std::vector<std::uint32_t> m_byMessage;          ///< classes, while pulling
    /// By slot: what an option is worth more because all else of an extra is chosen already, or may
    /// still be if it gains.
    std::vector<std::vector<std::pair<std::uint32_t, std::int64_t>>> m_settled;
};

} // namespace bespeak::proposal
