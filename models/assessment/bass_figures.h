// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/bass_sources.h"
#include "models/assessment/bass_transfer.h"

namespace bespeak::assessment
{

/// How loud the bass is at each seat when all sources play the same, each with its own roll-off.
struct BassResponse {
    std::vector<double> frequencies; ///< Hz
    std::vector<std::vector<double>>
        levels;             ///< by seat, dB re one source's range at 1 m in the open
    double highest = 0;     ///< Hz up to which the figures hold
    double uncertainty = 0; ///< dB

    friend bool operator==(const BassResponse&, const BassResponse&) = default;
};

/// dB of a squared pressure, at least -120.
double bassLevel(double power);

/// The seats' responses, smoothed by nothing. Sources as many as the transfer has.
BassResponse makeBassResponse(const BassTransfer& transfer, std::span<const BassSource> sources);

/// Power mean over a third octave around each frequency.
std::vector<double> smoothed(const std::vector<double>& frequencies,
                             const std::vector<double>& levels, double octaves = 1.0 / 3);

/// Where the subwoofers hand over, Hz; the bass is judged below it.
constexpr double crossover = 80;
constexpr double lowestJudged = 25;

struct BassFigures {
    double extension = 0; ///< Hz at which the main seat still gets its bass within 3 dB
    /// False: it does not get it so far as was computed; the extension is that bound.
    bool isExtensionReached = true;
    double deviation = 0;       ///< dB, worst third octave of the main seat against its own mean
    double deviationHz = 0;     ///< where
    double nullDepth = 0;       ///< dB, deepest dip of the main seat below what surrounds it
    double nullHz = 0;          ///< where
    std::vector<double> spread; ///< dB by seat: worst third octave against the main seat
    double worstSpread = 0;

    friend bool operator==(const BassFigures&, const BassFigures&) = default;
};

/// Has the receiver a room correction that takes peaks away?
enum class Correction { None, Cuts };

/// The response between lowestJudged (or the extension) and the crossover. A correction may cut
/// what stands out, at the cost of up to 6 dB of loudness, and raise by no more than 3 dB, alike
/// for all seats: it fills no deep dip and makes no seats alike (own choice). What a room adds to a
/// loudspeaker's own response below its range is believed up to 3 dB only.
/// Needs a main seat and a frequency.
BassFigures bassFigures(const BassResponse& response, std::span<const BassSource> sources,
                        std::size_t mainSeat, Correction correction);

} // namespace bespeak::assessment
