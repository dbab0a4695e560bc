// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/problem.h"

#include <cstdint>

namespace bespeak::test
{

/// What an instance of a home theatre to be chosen is like. Prices rise with quality faster than
/// scores do; tables speak of classes; one choice that keeps everything is planted.
struct InstanceShape {
    std::size_t slots = 14;    ///< 2 to 14
    std::size_t options = 200; ///< a slot
    std::uint64_t seed = 1;
    double forbidden = 0.3;  ///< share of the class pairs of a rule that do not go together
    std::size_t pins = 1;    ///< slots that only a fifth of the options are left of
    double budget = 1;       ///< times the price of the planted choice
    std::size_t classes = 0; ///< of a table's side; 0: by the number of options
    double strength = 1;     ///< of the scores between slots
    double exclusions = 0.3; ///< single pairs excluded by a rule, times the options
    bool isDense = false;    ///< a table between every two slots
    bool isTight = false;    ///< every limit is what the planted choice uses
    std::size_t wishes = 0;  ///< more than can be had
};

/// The same shape always gives the same instance.
proposal::Problem makeInstance(const InstanceShape& shape);

/// S: 10 slots of 10 options, M: 12 of 50, L: 14 of 200, XL: 14 of 1,000.
enum class InstanceSize { S, M, L, XL };

InstanceShape shapeOf(InstanceSize size, std::uint64_t seed);

} // namespace bespeak::test
