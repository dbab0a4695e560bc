// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/standards/modes.h"

namespace bespeak::standards
{

/// A box with sources that play together, all alike.
struct ModalField {
    BoxSize size{};
    std::span<const geometry::Vec3> sources;
    double reverberation = 0; ///< s, the same for all modes: damping 6.91/T
    int highestOrder = 20;    ///< along each axis, 1–60
    double c = speedOfSound;
};

/// Level at a point, dB re what one source would give at 1 m in the open: the sum over all modes of
/// eps·psi(s)·psi(r)/(wn² - w² + 2j·delta·w), every order from 0 up to the highest.
/// Source: Kuttruff, Room Acoustics. Two independent methods agree within 0.3–4 dB on differences
/// between seats, 5 dB in a null: judge by steps of 3 dB. A plain loop: for many points use
/// assessment's ModalRoom.
/// @param frequency 1–1000 Hz. Errors: standards.out-of-range.
Result<double> modalLevel(const ModalField& field, geometry::Vec3 point, double frequency);

} // namespace bespeak::standards
