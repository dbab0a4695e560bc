// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/projection.h"

#include "models/standards/range.h"

#include <numbers>

namespace bespeak::standards
{

Result<double> projectorLuminance(double lumens, double gain, double area)
{
    if (!isPositive(lumens)) {
        return outOfRange("the light", "above 0 lumens");
    }
    if (!isWithin(gain, 0.05, 20)) {
        return outOfRange("the gain of the screen", "between 0.05 and 20");
    }
    if (!isPositive(area)) {
        return outOfRange("the area of the picture", "above 0");
    }
    return lumens * gain / (std::numbers::pi * area);
}

Result<ThrowRange> throwRange(double width, double least, double most)
{
    if (!isPositive(width)) {
        return outOfRange("the width of the picture", "above 0");
    }
    if (!isWithin(least, 0.05, 20) || !isWithin(most, least, 20)) {
        return outOfRange("the throw ratios", "between 0.05 and 20, the smaller one first");
    }
    return ThrowRange{width * least, width * most};
}

} // namespace bespeak::standards
