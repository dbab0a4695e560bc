// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/sbir.h"

#include "models/standards/range.h"

namespace bespeak::standards
{

Result<double> quarterWaveDip(double distance, int k, double c)
{
    if (!isWithin(distance, 0.001, 1000)) {
        return outOfRange("the distance", "between 0.001 and 1000 m");
    }
    if (k < 1 || k > 1000) {
        return outOfRange("the number of the dip", "between 1 and 1000");
    }
    if (!isPositive(c)) {
        return outOfRange("the speed of sound", "above 0 m/s");
    }
    return (2 * k - 1) * c / (4 * distance);
}

Result<double> pathDip(double direct, double reflected, double c)
{
    if (!isPositive(direct) || !isPositive(reflected) || !isPositive(c)) {
        return outOfRange("each length", "above 0 m");
    }
    if (reflected - direct < 1e-3) {
        return outOfRange("the reflected path", "longer than the direct one");
    }
    return c / (2 * (reflected - direct));
}

} // namespace bespeak::standards
