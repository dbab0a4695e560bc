// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/bonello.h"

#include "models/base/expects.h"

#include <algorithm>

namespace bespeak::standards
{

namespace
{

constexpr double halfBand = 0.05;
constexpr double sameFrequency = 0.01; // Hz
constexpr int coveredFrom = 5;

// Needs a frequency of at least the lowest band's lower edge.
std::size_t bandOf(double frequency)
{
    const double bands = (std::log10(frequency) - 1.3 + halfBand) * 10;
    return static_cast<std::size_t>(std::max(bands, 0.0));
}

bool coincidencesAreCovered(std::span<const Mode> modes,
                            const std::array<int, bonelloBands>& counts)
{
    for (std::size_t i = 1; i < modes.size(); ++i) {
        if (modes[i].frequency - modes[i - 1].frequency < sameFrequency &&
            counts[bandOf(modes[i].frequency)] < coveredFrom) {
            return false;
        }
    }
    return true;
}

} // namespace

double bonelloCentre(std::size_t band)
{
    expects(band < bonelloBands, "the band is one of the eleven");
    return std::pow(10.0, 1.3 + static_cast<double>(band) / 10);
}

Result<Bonello> bonello(const BoxSize& size, double c)
{
    const double low = bonelloCentre(0) * std::pow(10.0, -halfBand);
    const double high = bonelloCentre(bonelloBands - 1) * std::pow(10.0, halfBand);
    Result<std::vector<Mode>> modes = modesUpTo(size, high, c);
    if (!modes) {
        return failWith(modes);
    }
    std::erase_if(*modes, [&](const Mode& mode) {
        return mode.frequency < low || bandOf(mode.frequency) >= bonelloBands;
    });
    Bonello result;
    for (const Mode& mode : *modes) {
        ++result.counts[bandOf(mode.frequency)];
    }
    result.isNondecreasing = std::ranges::is_sorted(result.counts);
    result.coincidencesAreCovered = coincidencesAreCovered(*modes, result.counts);
    return result;
}

} // namespace bespeak::standards
