// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <array>
#include <string>

/// One figure for what absorbs more at one frequency than at another.
namespace bespeak::standards
{

struct WeightedAbsorption {
    double alpha = 0;          ///< α_w, a multiple of 0.05
    std::string indicator;     ///< of "L", "M", "H": where it absorbs 0.25 or more beyond the curve
    std::string absorberClass; ///< "A"–"E"; empty: not classified

    friend bool operator==(const WeightedAbsorption&, const WeightedAbsorption&) = default;
};

/// ISO 11654:1997 (grade A): the reference curve 0.80 1.00 1.00 1.00 0.90 comes down by steps of
/// 0.05 until what lies below it adds up to at most 0.10; read at 500 Hz.
/// @param practical α_p at 250, 500, 1000, 2000 and 4000 Hz, 0–1, rounded to 0.05 before use.
/// Errors: standards.out-of-range.
Result<WeightedAbsorption> weightedAbsorption(const std::array<double, 5>& practical);

/// Mean of 250, 500, 1000 and 2000 Hz (ASTM C423, before it is rounded to 0.05).
/// @param coefficients 0–1.5: laboratories measure more than 1. Errors: standards.out-of-range.
Result<double> noiseReductionCoefficient(const std::array<double, 4>& coefficients);

} // namespace bespeak::standards
