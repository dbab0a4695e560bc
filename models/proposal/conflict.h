// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

#include <functional>

namespace bespeak::proposal
{

/// Something that can be given up: a wish, a slot's pins, a limit or a rule between two slots.
struct Demand {
    enum class Kind : std::uint8_t { Rule, Limit, Pins, Wish };
    Kind kind = Kind::Wish;
    std::size_t index = 0; ///< in the problem's pairs, linears, slots or wishes
    std::string name;

    friend bool operator==(const Demand&, const Demand&) = default;
};

/// Everything that the problem asks for, the firmest first: rules, limits, pins, wishes.
std::vector<Demand> demandsOf(const Problem& problem);

/// The problem with these demands alone: wishes are made part of it, what is not named is lifted.
Problem demandOnly(const Problem& problem, const std::vector<Demand>& demands);

/// True if some choice keeps all of it, false if none does; nothing if it was stopped.
std::optional<bool> isPossible(const Problem& problem, const std::function<bool()>& isStopped = {});

/// Whether these, by rising or falling index, can be had together.
using GoTogether = std::function<bool(const std::vector<std::size_t>&)>;

/// A smallest part of so many demands that cannot be had together, rising: without any one of it,
/// the others can (QuickXplain, Junker 2004). Prefers to blame what comes last. Asks about as many
/// times as the part is large, times the logarithm of `count`.
/// @param goTogether what goes together still does so with fewer.
/// @return empty if all of it goes together, or not even nothing is possible.
std::vector<std::size_t> smallestConflict(std::size_t count, const GoTogether& goTogether);

/// A smallest set of demands that cannot be had together: without any one of them, the others can,
/// see smallestConflict(). Prefers to blame what comes last in `demands`.
/// @param background what is never up for discussion.
/// @return empty if everything goes together, or the background alone does not; nothing if stopped.
std::optional<std::vector<Demand>> findConflict(const Problem& problem,
                                                const std::vector<Demand>& background,
                                                const std::vector<Demand>& demands,
                                                const std::function<bool()>& isStopped = {});

} // namespace bespeak::proposal
