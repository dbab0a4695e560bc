// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/range.h"

namespace bespeak::standards
{

tl::unexpected<Error> outOfRange(std::string quantity, std::string range)
{
    return fail("standards.out-of-range",
                {{"quantity", std::move(quantity)}, {"range", std::move(range)}});
}

bool isPositive(double value, double most)
{
    return value > 0 && value <= most; // false for NaN
}

bool isWithin(double value, double low, double high)
{
    return value >= low && value <= high;
}

} // namespace bespeak::standards
