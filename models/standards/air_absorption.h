// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

namespace bespeak::standards
{

/// The air that sound goes through.
struct Air {
    double temperature = 20;   ///< °C, -20–50
    double humidity = 50;      ///< relative, %, 1–100
    double pressure = 101.325; ///< kPa, 50–200
};

/// Attenuation of a pure tone, dB/m: ISO 9613-1:1993, formulas (3) to (5) (grade A), ±10 %.
/// @param frequency 20–20,000 Hz. Errors: standards.out-of-range.
Result<double> airAttenuation(const Air& air, double frequency);

/// The same as energy, 1/m: the m of 4mV in the formulas of reverberation. It matters from 4 kHz.
Result<double> airEnergyAttenuation(const Air& air, double frequency);

} // namespace bespeak::standards
