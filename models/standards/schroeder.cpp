// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/schroeder.h"

#include "models/standards/range.h"

#include <cmath>

namespace bespeak::standards
{

Result<double> schroederFrequency(double reverberation, double volume)
{
    if (!isPositive(reverberation, 100)) {
        return outOfRange("the reverberation time", "above 0 and at most 100 s");
    }
    if (!isWithin(volume, 0.01, 1e9)) {
        return outOfRange("the volume", "at least 0.01 m³");
    }
    return 2000 * std::sqrt(reverberation / volume);
}

} // namespace bespeak::standards
