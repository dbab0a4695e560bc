// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <array>

/// How annoying a noise is: by ear, by NC and by NR.
namespace bespeak::standards
{

/// Levels in dB of the octaves 63, 125, 250, 500, 1000, 2000, 4000 and 8000 Hz; each -200..200.
using NoiseOctaves = std::array<double, 8>;

constexpr NoiseOctaves noiseOctaveHertz = {63, 125, 250, 500, 1000, 2000, 4000, 8000};
/// What the ear takes off at these octaves, dB. Source: IEC 61672-1:2013 Table 3, grade A.
constexpr NoiseOctaves octaveAWeights = {-26.2, -16.1, -8.6, -3.2, 0, 1.2, 1.0, -1.1};

/// The A weighting in dB at a frequency of 1–100,000 Hz; within 0.1 dB of the standard's table.
/// Source: IEC 61672-1:2013 Annex E, grade A. Errors: standards.out-of-range.
Result<double> aWeight(double hertz);

/// dBA of octave levels. Source: IEC 61672-1, grade A. Errors: standards.out-of-range.
Result<double> aWeightedLevel(const NoiseOctaves& octaves);

/// The lowest curve of NC-15, 20 … 70 that no octave exceeds; 15 means 15 or less. A rating by
/// tangency may differ by 5. Source: Beranek's curves as in ANSI/ASA S12.2, grade A.
/// Errors: standards.out-of-range (louder than NC-70).
Result<int> noiseCriterion(const NoiseOctaves& octaves);

/// The curve itself, in dB. @param nc 15, 20 … 70. Errors: standards.out-of-range.
Result<NoiseOctaves> noiseCriterionCurve(int nc);

struct NoiseRating {
    double nr = 0;
    double decidingHertz = 0; ///< the octave that reaches highest
};

/// NR of octave levels. Source: ISO R 1996:1971, constants as in AS 1469, grade A.
/// Errors: standards.out-of-range.
Result<NoiseRating> noiseRating(const NoiseOctaves& octaves);

} // namespace bespeak::standards
