// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

/// The exact core: one option for each slot, so that the sum of scores is greatest and no limit is
/// broken. Everything is a whole number, so that a proof is a proof.
namespace bespeak::proposal
{

/// One option of each slot, by index.
using Assignment = std::vector<std::uint32_t>;

/// Slots with an option of each.
using Choices = std::vector<std::pair<std::size_t, std::uint32_t>>;

/// Whether all of them are chosen.
bool hasAll(std::span<const std::uint32_t> assignment, const Choices& choices);

/// A thing to be chosen: exactly one of its options.
struct Slot {
    std::string name;
    std::vector<std::int64_t> scores;                  ///< of each option
    std::optional<std::vector<std::uint32_t>> allowed; ///< ascending; nothing: all of them

    friend bool operator==(const Slot&, const Slot&) = default;
};

/// sum over the slots of coefficient[slot][option] <= cap. Negative coefficients supply.
struct Linear {
    std::string name;
    std::int64_t cap = 0;
    std::vector<std::vector<std::int64_t>> coefficients;

    friend bool operator==(const Linear&, const Linear&) = default;
};

/// What two slots say to each other. Options matter only through their class.
struct PairTable {
    std::string name;
    std::size_t a = 0, b = 0;
    std::size_t classesA = 0, classesB = 0;
    std::vector<std::uint32_t> classOfA, classOfB; ///< by option
    std::vector<std::uint8_t> allow;               ///< classesA x classesB, row by row: 1 or 0
    std::vector<std::int64_t> scores;              ///< the same shape; empty: all 0
    std::vector<std::pair<std::uint32_t, std::uint32_t>> forbidden; ///< single option pairs

    std::int64_t scoreOf(std::uint32_t u, std::uint32_t v) const
    {
        return scores.empty() ? 0 : scores[u * classesB + v];
    }

    friend bool operator==(const PairTable&, const PairTable&) = default;
};

/// Something wanted on top of the rules; it may turn out that not all wishes go together.
struct Wish {
    std::string name;
    std::optional<std::size_t> slot; ///< "one of these options" …
    std::vector<std::uint32_t> options;
    std::optional<std::size_t> linear; ///< … or "no more than this"
    std::int64_t cap = 0;

    friend bool operator==(const Wish&, const Wish&) = default;
};

struct Problem {
    std::vector<Slot> slots;
    std::vector<Linear> linears;
    std::vector<PairTable> pairs;
    std::vector<Wish> wishes;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Leaves a slot no other options than these (ascending).
void limitTo(Slot& slot, const std::vector<std::uint32_t>& options);

// Sizes and magnitudes within which 64-bit sums of scaled scores cannot overflow.
constexpr std::size_t maximumSlots = 64;
constexpr std::size_t maximumOptions = 20'000;
constexpr std::size_t maximumLinears = 256;
constexpr std::size_t maximumPairs = 1'024;
constexpr std::size_t maximumClasses = 4'096;
constexpr std::size_t maximumTableCells = 4'000'000; ///< of all tables together
constexpr std::size_t maximumWishes = 200;
constexpr std::int64_t largestScore = 10'000'000;
constexpr std::int64_t largestCoefficient = 1'000'000'000'000;

/// Errors: proposal.bad-problem (`place`, `reason`), proposal.problem-too-large (`place`).
Result<void> checkProblem(const Problem& problem);

/// What an assignment is worth and what it breaks, straight from the definition.
struct Evaluation {
    std::int64_t objective = 0;
    std::vector<std::string> broken; ///< names of limits, rules and pins; empty: it is valid
};

/// @param assignment one option a slot, each within its slot.
Evaluation evaluate(const Problem& problem, const Assignment& assignment);

} // namespace bespeak::proposal
