// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/solve.h"

namespace bespeak::proposal
{

/// The best choice, then the best of those that differ from all before in at least `difference`
/// slots, and so on; each is proven unless the search was stopped. Fewer if there are no more.
std::vector<Solution> solveDiverse(const Problem& problem, std::size_t count,
                                   std::size_t difference, const SolveOptions& options = {});

/// The best choice under each of several caps of one limit (a price list to slide along), in the
/// order of `caps`.
std::vector<Solution> solveAlong(const Problem& problem, std::size_t linear,
                                 const std::vector<std::int64_t>& caps,
                                 const SolveOptions& options = {});

/// What the choice uses of a limit.
std::int64_t useOf(const Linear& linear, const Assignment& assignment);

/// The problem with its wishes made part of it.
Problem withWishes(const Problem& problem);

/// Every choice than which none is at once worth more and uses less of a limit: from the best
/// downwards. Stops early (with fewer) if it was stopped.
std::vector<Solution> paretoFront(const Problem& problem, std::size_t linear,
                                  const SolveOptions& options = {});

} // namespace bespeak::proposal
