// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <optional>
#include <span>

/// How loud it gets. Levels in dB SPL, distances in metres, power in watts. Point sources in the
/// free field: the true level in a room is within about 3 dB. Errors: standards.out-of-range.
namespace bespeak::standards
{

struct SplInputs {
    double sensitivity = 0; ///< dB at 1 m for 1 W, 0 to 200
    double power = 0;       ///< W, above 0
    double distance = 0;    ///< m, above 0
    double speakers = 1;    ///< that play uncorrelated signals, 1 to 1,000
    double roomGain = 0;    ///< dB, -60 to 60. RP22 judges without: 0
};

/// S + 10·lg P − 20·lg d + 10·lg N + room gain. Holds beyond the near field (about 1 m).
Result<double> splAtSeat(const SplInputs& inputs);

/// The power that one loudspeaker needs for a level: the inverse of splAtSeat().
Result<double> powerNeeded(double target, double sensitivity, double distance, double roomGain = 0);

/// Sensitivity for 1 W from that for 2.83 V, which is 8/Z watts: S − 10·lg(8/Z).
/// @param ohms 0.5 to 1,000.
Result<double> sensitivityAtOneWatt(double sensitivityAt283, double ohms);

/// What an amplifier gives into a load: V²/Z with V = √(P·Z) of its rating, and no more than
/// I²·Z. Without a current limit the figure for loads below the rated one is an upper bound.
Result<double> amplifierPower(double ratedWatts, double ratedOhms, double loadOhms,
                              std::optional<double> currentLimit = {});

/// Sum of uncorrelated levels: 10·lg Σ 10^(L/10). Needs at least one level within ±1,000 dB.
Result<double> sumLevels(std::span<const double> levels);

/// Film reference: peaks of a screen channel at the seat, 85 dBC + 20 dB; the effects channel is
/// 10 dB above. Grade A.
constexpr double referencePeak = 105;
constexpr double referenceEffectsPeak = 115;
/// What "sensitivity plus watts" overstates, for heat and distortion. Our own choice, grade D.
constexpr double nominalDerating = 2;

} // namespace bespeak::standards
