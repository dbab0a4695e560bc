// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

#include <span>

/// The problem as the search reads it: scaled to 64-bit fixed point and laid out for its loops.
namespace bespeak::proposal
{

/// A point of score in the search's fixed point. Every multiplier and every message is a whole
/// number of these, so that a bound is exact and no tolerance is ever asked for.
constexpr int scaleBits = 20;
constexpr std::int64_t scale = std::int64_t{1} << scaleBits;
/// Worth of a pair that must not be. Sums stay far above it.
constexpr std::int64_t never = -(std::int64_t{1} << 61);
constexpr std::int64_t hopeless = never / 2;

/// One end of a pair table.
struct TableEnd {
    std::size_t table = 0;
    bool isA = true;
    std::size_t otherSlot = 0;
};

struct ModelSlot {
    std::vector<std::int64_t> scores;  ///< scaled, with a part below one point that settles ties
    std::vector<std::int64_t> use;     ///< limits x options, a row a limit
    std::vector<std::int64_t> mostUse; ///< by limit
    std::vector<std::size_t> limits;   ///< those of which some option uses or supplies something
    std::vector<TableEnd> ends;
    /// Options of other slots that an option excludes by name.
    std::vector<std::vector<std::pair<std::size_t, std::uint32_t>>> excludes;

    std::size_t options() const { return scores.size(); }
};

struct ModelTable {
    std::size_t pair = 0; ///< which of the problem's
    std::size_t a = 0, b = 0;
    std::size_t classesA = 0, classesB = 0;
    std::vector<std::uint32_t> classOfA, classOfB;
    std::vector<std::int64_t> worth;           ///< scaled, A x B; never where it is not allowed
    std::vector<std::int64_t> worthTransposed; ///< B x A
    bool onlyForbids = true;                   ///< every cell is worth nothing, or never

    const std::vector<std::uint32_t>& classes(bool ofA) const { return ofA ? classOfA : classOfB; }
    std::size_t classCount(bool ofA) const { return ofA ? classesA : classesB; }
};

struct ModelLimit {
    std::int64_t cap = 0;
    std::int64_t largest = 1;         ///< of the coefficients' magnitudes
    int shift = 0;                    ///< a multiplier is in units of 2^-shift
    std::int64_t largestFactor = 0;   ///< a multiplier never grows beyond
    std::vector<std::size_t> slots{}; ///< those that use or supply something
    bool canBind = true;              ///< false: whatever is chosen keeps it
};

/// What a choice of all these options is worth beyond its slots and tables, scaled.
struct ModelExtra {
    Choices of;
    std::int64_t worth = 0;
};

struct Model {
    std::vector<ModelSlot> slots;
    std::vector<ModelTable> tables;
    std::vector<ModelLimit> limits;
    std::vector<ModelExtra> extras;

    /// Options that the slots allow.
    std::vector<std::vector<std::uint32_t>> allowed;
};

/// @param problem as checkProblem accepts it.
Model makeModel(const Problem& problem);

/// A wholly settled choice's worth in fixed point; hopeless or less if it breaks a rule or a limit.
std::int64_t worthOf(const Model& model, std::span<const std::uint32_t> assignment);

} // namespace bespeak::proposal
