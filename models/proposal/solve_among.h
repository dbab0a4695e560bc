// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/solve.h"

namespace bespeak::proposal
{

/// The best choice of several problems of which one is to be taken.
struct AmongSolution {
    std::size_t which = 0; ///< the problem that `solution` is a choice of
    /// Its bound holds for all of them, its nodes are those of all.
    Solution solution;
    std::size_t searched = 0; ///< problems that their first bound did not settle

    friend bool operator==(const AmongSolution&, const AmongSolution&) = default;
};

/// Solves problems that shut each other out, such as the layouts of one room: the first bound of
/// each, then the search of those that can still be better than the best found, the most promising
/// first. The same input gives the same output.
/// @param problems as checkProblem accepts them, at least one.
/// @param optionsOf called once for each; their `atLeast`, `warm`, `keepWarm`, `hint` and
/// `mostNodes` are set anew.
AmongSolution solveAmong(const std::vector<Problem>& problems,
                         const std::function<SolveOptions(std::size_t which)>& optionsOf);

} // namespace bespeak::proposal
