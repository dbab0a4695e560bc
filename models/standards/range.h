// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

/// How the formulas refuse what they do not hold for. Infinities and NaN are never within a range.
namespace bespeak::standards
{

/// @param quantity as people would say it: "the distance".
/// @param range "above 0 m", "between 1 and 100 W".
[[nodiscard]] tl::unexpected<Error> outOfRange(std::string quantity, std::string range);

/// True for a finite value above 0 and at most `most`.
bool isPositive(double value, double most = 1e9);
/// True for a finite value within the limits, which belong to it.
bool isWithin(double value, double low, double high);

} // namespace bespeak::standards
