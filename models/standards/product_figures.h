// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <string>
#include <string_view>

/// Figures by which products are told apart and rated.
namespace bespeak::standards
{

/// The check digit of a GTIN. @param body the digits before it: 7, 11, 12 or 13 of them.
/// Source: GS1 General Specifications 7.9, grade A. Errors: standards.bad-inputs.
Result<int> gtinCheckDigit(std::string_view body);

/// What a loudspeaker's preference rating is made of, from its measured spins.
struct PreferenceFigures {
    double narrowBandOnAxis = 0; ///< NBD_ON, dB, 0–10
    double narrowBandInRoom = 0; ///< NBD_PIR, dB, 0–10
    double lowestHz = 0;         ///< LFX, 10–1,000
    double smoothnessInRoom = 0; ///< SM_PIR, 0–1
};

/// Olive's preference rating, about 0–10; for one bookshelf-sized loudspeaker heard in mono.
/// Source: Olive, AES 6190 (2004), coefficients as the spinorama code has them; grade A.
/// Errors: standards.out-of-range.
Result<double> preferenceRating(const PreferenceFigures& figures);

} // namespace bespeak::standards
