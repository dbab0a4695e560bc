// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/standards/modes.h"

namespace bespeak::standards
{

/// Third-octave bands around 10^(n/10) Hz from 20 to 200 Hz; edges a factor 10^±0.05 away.
constexpr std::size_t bonelloBands = 11;

/// Bonello, JAES 29(9), 1981 (Handbook for Sound Engineers, p. 133; grade A): a room whose modes
/// grow denser from band to band sounds even. Holds for boxes alone.
struct Bonello {
    std::array<int, bonelloBands> counts{};
    bool isNondecreasing = false; ///< criterion 1
    /// Criterion 2: modes at the same frequency (nearer than a hundredth of a hertz) only where
    /// their band has five or more.
    bool coincidencesAreCovered = false;

    bool holds() const { return isNondecreasing && coincidencesAreCovered; }
    friend bool operator==(const Bonello&, const Bonello&) = default;
};

/// Errors: standards.out-of-range.
Result<Bonello> bonello(const BoxSize& size, double c = speedOfSound);

/// Centre of a band, Hz. Needs band < bonelloBands.
double bonelloCentre(std::size_t band);

} // namespace bespeak::standards
