// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/noise_rating.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>

namespace bespeak::standards
{

namespace
{

struct Curve {
    int nc = 0;
    NoiseOctaves levels{};
};

constexpr std::array<Curve, 12> curves = {{
    {15, {47, 36, 29, 22, 17, 14, 12, 11}},
    {20, {51, 40, 33, 26, 22, 19, 17, 16}},
    {25, {54, 44, 37, 31, 27, 24, 22, 21}},
    {30, {57, 48, 41, 35, 31, 29, 28, 27}},
    {35, {60, 52, 45, 40, 36, 34, 33, 32}},
    {40, {64, 56, 50, 45, 41, 39, 38, 37}},
    {45, {67, 60, 54, 49, 46, 44, 43, 42}},
    {50, {71, 64, 58, 54, 51, 49, 48, 47}},
    {55, {74, 67, 62, 58, 56, 54, 53, 52}},
    {60, {77, 71, 67, 63, 61, 59, 58, 57}},
    {65, {80, 75, 71, 68, 66, 64, 63, 62}},
    {70, {83, 79, 75, 72, 71, 70, 69, 68}},
}};

constexpr NoiseOctaves ratingOffset = {35.5, 22, 12, 4.8, 0, -3.5, -6.1, -8};
constexpr NoiseOctaves ratingSlope = {0.790, 0.870, 0.930, 0.974, 1, 1.015, 1.025, 1.030};

Result<void> checkLevels(const NoiseOctaves& octaves)
{
    const bool good =
        std::ranges::all_of(octaves, [](double level) { return isWithin(level, -200, 200); });
    return good ? Result<void>() : outOfRange("a level", "-200 to 200 dB");
}

} // namespace

Result<double> aWeight(double hertz)
{
    if (!isWithin(hertz, 1, 100'000)) {
        return outOfRange("the frequency", "1 to 100,000 Hz");
    }
    // The poles and the gain at 1 kHz of the standard's Annex E.
    const double square = hertz * hertz;
    const double response =
        12194.217 * 12194.217 * square * square /
        ((square + 20.598997 * 20.598997) *
         std::sqrt((square + 107.65265 * 107.65265) * (square + 737.86223 * 737.86223)) *
         (square + 12194.217 * 12194.217));
    return 20 * std::log10(response) + 2.0;
}

Result<double> aWeightedLevel(const NoiseOctaves& octaves)
{
    if (Result<void> checked = checkLevels(octaves); !checked) {
        return failWith(checked);
    }
    double energy = 0;
    for (std::size_t i = 0; i < octaves.size(); ++i) {
        energy += std::pow(10, (octaves[i] + octaveAWeights[i]) / 10);
    }
    return 10 * std::log10(energy);
}

Result<int> noiseCriterion(const NoiseOctaves& octaves)
{
    if (Result<void> checked = checkLevels(octaves); !checked) {
        return failWith(checked);
    }
    for (const Curve& curve : curves) {
        if (std::ranges::equal(octaves, curve.levels, std::less_equal<>())) {
            return curve.nc;
        }
    }
    return outOfRange("the noise", "at most NC-70");
}

Result<NoiseOctaves> noiseCriterionCurve(int nc)
{
    const auto* const curve = std::ranges::find(curves, nc, &Curve::nc);
    if (curve == curves.end()) {
        return outOfRange("the NC curve", "15, 20 … 70");
    }
    return curve->levels;
}

Result<NoiseRating> noiseRating(const NoiseOctaves& octaves)
{
    if (Result<void> checked = checkLevels(octaves); !checked) {
        return failWith(checked);
    }
    NoiseRating rating{-1e9, 0};
    for (std::size_t i = 0; i < octaves.size(); ++i) {
        const double nr = (octaves[i] - ratingOffset[i]) / ratingSlope[i];
        if (nr > rating.nr) {
            rating = {nr, noiseOctaveHertz[i]};
        }
    }
    return rating;
}

} // namespace bespeak::standards
