// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

#include <cstdint>
#include <map>
#include <vector>

namespace bespeak::proposal::testing
{

struct RandomShape {
    std::size_t slots = 4;
    std::size_t options = 5;
    double tableShare = 0.6;  ///< of the pairs of slots that have a table
    double forbidShare = 0.3; ///< of the cells
    std::size_t limits = 3;
    double tightness = 0.5; ///< where the caps lie between the least and the greatest use
    bool hasPins = false;
    std::size_t wishes = 0;
};

/// A problem drawn at random; the same seed always gives the same.
Problem randomProblem(std::uint64_t seed, const RandomShape& shape);

/// A shape drawn at random: 2–6 slots, every kind of rule, a good part of them impossible.
RandomShape randomShape(std::uint64_t seed);

/// Every allowed choice with its objective, found by trying all and by nothing else.
std::map<Assignment, std::int64_t> tryAll(const Problem& problem);

/// The greatest objective of those; nothing if there are none.
std::optional<std::int64_t> greatest(const std::map<Assignment, std::int64_t>& all);

} // namespace bespeak::proposal::testing
