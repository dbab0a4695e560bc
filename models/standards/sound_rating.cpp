// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/sound_rating.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace bespeak::standards
{

namespace
{

constexpr double least = -20;
constexpr double most = 150;

// ISO 717-1, 100–3150 Hz and 125–2000 Hz; the value at 500 Hz names the curve.
constexpr std::array<int, 16> referenceThirds = {33, 36, 39, 42, 45, 48, 51, 52,
                                                 53, 54, 55, 56, 56, 56, 56, 56};
constexpr std::array<int, 5> referenceOctaves = {36, 45, 52, 55, 56};
constexpr int referenceAt500 = 52;
constexpr std::array<int, 16> pinkNoise = {-29, -26, -23, -21, -19, -17, -15, -13,
                                           -12, -11, -10, -9,  -9,  -9,  -9,  -9};
constexpr std::array<int, 16> traffic = {-20, -20, -18, -16, -15, -14, -13, -12,
                                         -11, -9,  -8,  -9,  -10, -11, -13, -15};
// ASTM E413, 125–4000 Hz, about the value at 500 Hz.
constexpr std::array<int, 16> classContour = {-16, -13, -10, -7, -4, -1, 0, 1,
                                              2,   3,   4,   4,  4,  4,  4, 4};

Result<void> checkRange(std::span<const double> values)
{
    const bool good =
        std::ranges::all_of(values, [](double value) { return value >= least && value <= most; });
    if (!good) {
        return outOfRange("a sound reduction", "-20 to 150 dB");
    }
    return {};
}

/// Tenths of a decibel are whole numbers, so that a sum of 32.0 dB is exactly that.
std::vector<int> inTenths(std::span<const double> values)
{
    std::vector<int> tenths;
    for (const double value : values) {
        tenths.push_back(static_cast<int>(std::lround(value * 10)));
    }
    return tenths;
}

int unfavourableTenths(std::span<const int> tenths, std::span<const int> reference, int shift)
{
    int sum = 0;
    for (std::size_t i = 0; i < tenths.size(); ++i) {
        sum += std::max(0, (reference[i] + shift) * 10 - tenths[i]);
    }
    return sum;
}

/// The curve's highest place; the sum grows with the shift, so it is found from above.
WeightedReduction shifted(std::span<const double> values, std::span<const int> reference,
                          int mostTenths)
{
    const std::vector<int> tenths = inTenths(values);
    int shift = 150;
    while (unfavourableTenths(tenths, reference, shift) > mostTenths) {
        --shift;
    }
    WeightedReduction rating;
    rating.rw = referenceAt500 + shift;
    rating.unfavourable = unfavourableTenths(tenths, reference, shift) / 10.0;
    return rating;
}

double againstSpectrum(std::span<const double> values, std::span<const int> spectrum)
{
    double energy = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        energy += std::pow(10.0, (spectrum[i] - values[i]) / 10);
    }
    return -10 * std::log10(energy);
}

} // namespace

Result<WeightedReduction> weightedReduction(const std::array<double, 16>& thirdOctaves)
{
    if (Result<void> checked = checkRange(thirdOctaves); !checked) {
        return failWith(checked);
    }
    WeightedReduction rating = shifted(thirdOctaves, referenceThirds, 320);
    rating.againstPinkNoise = againstSpectrum(thirdOctaves, pinkNoise);
    rating.againstTraffic = againstSpectrum(thirdOctaves, traffic);
    rating.c = static_cast<int>(std::lround(rating.againstPinkNoise)) - rating.rw;
    rating.ctr = static_cast<int>(std::lround(rating.againstTraffic)) - rating.rw;
    return rating;
}

Result<WeightedReduction> weightedReductionOfOctaves(const std::array<double, 5>& octaves)
{
    if (Result<void> checked = checkRange(octaves); !checked) {
        return failWith(checked);
    }
    return shifted(octaves, referenceOctaves, 100);
}

Result<TransmissionClass> transmissionClass(const std::array<double, 16>& thirdOctaves)
{
    if (Result<void> checked = checkRange(thirdOctaves); !checked) {
        return failWith(checked);
    }
    for (int stc = 170;; --stc) {
        TransmissionClass rating{stc, 0, 0};
        for (std::size_t i = 0; i < thirdOctaves.size(); ++i) {
            const int loss = static_cast<int>(std::lround(thirdOctaves[i]));
            const int deficiency = std::max(0, stc + classContour[i] - loss);
            rating.sumOfDeficiencies += deficiency;
            rating.greatestDeficiency = std::max(rating.greatestDeficiency, deficiency);
        }
        if (rating.sumOfDeficiencies <= 32 && rating.greatestDeficiency <= 8) {
            return rating;
        }
    }
}

} // namespace bespeak::standards
