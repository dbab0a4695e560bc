// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"

#include <complex>
#include <cstddef>
#include <span>
#include <vector>

namespace bespeak::assessment
{

/// What a room makes of bass between places: the pressure at each receiver re what the source
/// alone would give at 1 m in the open, for a source whose sound there is alike at all frequencies.
struct BassTransfer {
    std::vector<double> frequencies; ///< Hz, ascending
    std::size_t sources = 0;
    std::size_t receivers = 0;
    std::vector<std::complex<float>> values; ///< by source, then receiver, then frequency
    double highest = 0;                      ///< Hz up to which the figures hold
    double uncertainty = 0; ///< dB of differences between receivers; twice that in a null

    std::complex<float> at(std::size_t source, std::size_t receiver, std::size_t frequency) const
    {
        return values[(source * receivers + receiver) * frequencies.size() + frequency];
    }
};

/// Lowest and highest frequency that the bass is computed for, Hz.
constexpr double lowestBass = 15;
constexpr double highestBass = 200;

/// Frequencies of equal ratio from `low` up to `high`, both at most 1e5 Hz and above 0.
/// @param perOctave 1–96.
std::vector<double> bassFrequencies(double low = lowestBass, double high = highestBass,
                                    int perOctave = 24);

} // namespace bespeak::assessment
