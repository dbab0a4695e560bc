// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

#include <functional>
#include <limits>
#include <memory>
#include <utility>

namespace bespeak::proposal
{

enum class Status {
    Optimal,    ///< proven: nothing allowed is worth more
    Feasible,   ///< stopped early: allowed, and `bound` says how much better it could get
    Infeasible, ///< proven: nothing is allowed
    Unknown,    ///< stopped before anything allowed was found
};

struct Solution {
    Status status = Status::Unknown;
    Assignment assignment; ///< empty if there is none
    std::int64_t objective = 0;
    std::int64_t bound = 0; ///< no allowed choice is worth more
    std::uint64_t nodes = 0;

    friend bool operator==(const Solution&, const Solution&) = default;
};

/// Slots whose options, all from these sets, may not go together.
using Nogood = std::vector<std::pair<std::size_t, std::vector<std::uint32_t>>>;

/// Points on top of the scores for a choice of all these options: what no table of two slots says.
struct Extra {
    Choices of; ///< each slot once
    std::int64_t points = 0;

    bool isAbout(const Assignment& choice) const { return hasAll(choice, of); }

    friend bool operator==(const Extra&, const Extra&) = default;
};

/// The multipliers and messages of an earlier search. Any are valid for any problem of the same
/// shape (slots, options, tables), however scores, caps and allowed options have changed.
struct WarmStart;

struct SolveOptions {
    /// Asked between steps; true ends the search with the best so far.
    std::function<bool()> isStopped;
    /// Tells why a complete choice is refused for a reason that tables cannot say (a walkway), in
    /// terms as general as it can; nothing: it is fine. What it says must hold for good.
    std::function<std::optional<Nogood>(const Assignment&)> refuse;
    std::vector<Extra> extras;                            ///< counted in objective and bound
    Assignment hint;                                      ///< a choice to begin with, or empty
    std::shared_ptr<const WarmStart> warm;                ///< of an earlier search, or nothing
    std::shared_ptr<const WarmStart>* keepWarm = nullptr; ///< receives this search's
    /// Only choices worth at least this count; the search proves that there are none otherwise.
    std::optional<std::int64_t> atLeast;
    bool isAnyEnough = false;    ///< end with the first allowed choice
    bool usesLocalSearch = true; ///< off: the bound alone finds choices (for tests)
    std::uint64_t dive = 2'000;  ///< nodes after which the best bound goes first
    /// Ends the search after so many with the best so far: 1 is the first bound alone.
    std::uint64_t mostNodes = std::numeric_limits<std::uint64_t>::max();
};

/// Finds the allowed choice of greatest score by branch and bound, with proof. Among equals the one
/// with the earlier options wins. The same input gives the same output.
/// @param problem as checkProblem accepts it.
Solution solve(const Problem& problem, const SolveOptions& options = {});

/// Calls `take` for every allowed choice worth at least `floor` points, each once; `take` returns
/// false to end. @return false if it was ended.
bool enumerate(const Problem& problem, std::int64_t floor,
               const std::function<bool(const Assignment&, std::int64_t)>& take,
               const std::function<bool()>& isStopped = {});

/// By slot, ascending: the options left when those are out that no allowed choice can hold, as far
/// as limits and tables tell at a glance. A slot without any: nothing is allowed.
std::vector<std::vector<std::uint32_t>> possibleOptions(const Problem& problem);

/// A double because there are more than 64 bits can count.
double choicesOf(const Problem& problem);

} // namespace bespeak::proposal
