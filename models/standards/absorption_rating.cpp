// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/absorption_rating.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>

namespace bespeak::standards
{

namespace
{

// In hundredths, so that sums of steps are exact.
constexpr std::array<int, 5> referenceCurve{80, 100, 100, 100, 90};
constexpr int step = 5;
constexpr int mostUnfavourable = 10;
constexpr int excess = 25;

std::string classOf(int alpha)
{
    struct Bound {
        int least;
        const char* name;
    };
    constexpr std::array<Bound, 5> bounds{{{90, "A"}, {80, "B"}, {60, "C"}, {30, "D"}, {15, "E"}}};
    const auto* bound =
        std::ranges::find_if(bounds, [alpha](const Bound& b) { return alpha >= b.least; });
    return bound == bounds.end() ? "" : bound->name;
}

int unfavourableSum(const std::array<int, 5>& measured, int shift)
{
    int sum = 0;
    for (std::size_t band = 0; band < measured.size(); ++band) {
        sum += std::max(0, referenceCurve[band] - shift - measured[band]);
    }
    return sum;
}

std::string indicatorOf(const std::array<int, 5>& measured, int shift)
{
    const auto exceeds = [&](std::size_t band) {
        return measured[band] - std::max(0, referenceCurve[band] - shift) >= excess;
    };
    std::string indicator;
    if (exceeds(0)) {
        indicator += 'L';
    }
    if (exceeds(1) || exceeds(2)) {
        indicator += 'M';
    }
    if (exceeds(3) || exceeds(4)) {
        indicator += 'H';
    }
    return indicator;
}

} // namespace

Result<WeightedAbsorption> weightedAbsorption(const std::array<double, 5>& practical)
{
    std::array<int, 5> measured{};
    for (std::size_t band = 0; band < practical.size(); ++band) {
        if (!isWithin(practical[band], 0, 1.5)) {
            return outOfRange("each coefficient", "between 0 and 1");
        }
        measured[band] = std::min(100, static_cast<int>(std::lround(practical[band] * 20)) * step);
    }
    int shift = 0;
    while (unfavourableSum(measured, shift) > mostUnfavourable) {
        shift += step;
    }
    const int alpha = referenceCurve[1] - shift;
    return WeightedAbsorption{alpha / 100.0, indicatorOf(measured, shift), classOf(alpha)};
}

Result<double> noiseReductionCoefficient(const std::array<double, 4>& coefficients)
{
    double sum = 0;
    for (const double coefficient : coefficients) {
        if (!isWithin(coefficient, 0, 1.5)) {
            return outOfRange("each coefficient", "between 0 and 1.5");
        }
        sum += coefficient;
    }
    return sum / 4;
}

} // namespace bespeak::standards
