// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <array>

/// What a wall is rated as: one number from many. It ignores what happens below 100 Hz.
namespace bespeak::standards
{

/// A rating by ISO 717-1.
struct WeightedReduction {
    int rw = 0;              ///< R_w, dB
    double unfavourable = 0; ///< sum of the unfavourable deviations, dB
    /// R_w + C and R_w + C_tr before they are rounded, dB; only of third octaves.
    double againstPinkNoise = 0;
    double againstTraffic = 0;
    int c = 0;   ///< spectrum adaptation term C, dB
    int ctr = 0; ///< C_tr, dB
};

/// R_w, C and C_tr of third octaves 100–3150 Hz, each within -20..150 dB; they are rounded to
/// 0.1 dB first, so that a sum of exactly 32.0 dB still counts as kept.
/// Exact by the standard's procedure. Source: ISO 717-1:2020 clause 4 and Annex C, grade A.
/// Errors: standards.out-of-range.
Result<WeightedReduction> weightedReduction(const std::array<double, 16>& thirdOctaves);

/// R_w of octaves 125–2000 Hz (at most 10.0 dB of unfavourable deviations); C and C_tr stay 0.
/// Source: ISO 717-1:2020 clause 4, grade A. Errors: standards.out-of-range.
Result<WeightedReduction> weightedReductionOfOctaves(const std::array<double, 5>& octaves);

/// A rating by ASTM E413.
struct TransmissionClass {
    int stc = 0;
    int sumOfDeficiencies = 0;  ///< dB, at most 32
    int greatestDeficiency = 0; ///< dB, at most 8
};

/// STC of third octaves 125–4000 Hz, each within -20..150 dB and rounded to whole dB first. Both
/// limits hold, the sum of 32 dB and the 8 dB in any band. Source: ASTM E413-22, grade A.
/// Errors: standards.out-of-range.
Result<TransmissionClass> transmissionClass(const std::array<double, 16>& thirdOctaves);

} // namespace bespeak::standards
