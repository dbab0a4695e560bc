// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/standards/modes.h"

#include <array>
#include <span>

/// How long a room rings: the time of a 60 dB decay, in seconds. The formulas suppose a diffuse
/// field: they hold above the Schroeder frequency, within about 10 % where the absorption is spread
/// evenly, and overrate the decay where it is not. Below it they are no more than indicative.
namespace bespeak::standards
{

/// What a room has to absorb with.
struct AbsorbingRoom {
    double volume = 0;     ///< m³
    double surface = 0;    ///< m², walls, floor and ceiling
    double absorption = 0; ///< m² Sabine of all surfaces and things
    double air = 0;        ///< 1/m, energy attenuation of the air, see airAttenuation()
    double c = speedOfSound;
};

/// 24·ln 10/c·V/(A + 4mV). Source: Sabine 1922 (grade A). Holds for mean coefficients up to 0.2.
/// Errors: standards.out-of-range (also if nothing absorbs).
Result<double> sabineTime(const AbsorbingRoom& room);

/// 24·ln 10/c·V/(-S·ln(1 - A/S) + 4mV): the air's term is added, it shortens the decay.
/// Source: Eyring 1930 (grade A). The mean coefficient is held to 0.99.
/// Errors: standards.out-of-range (also if nothing absorbs).
Result<double> eyringTime(const AbsorbingRoom& room);

/// Pairs of opposite surfaces: their areas in m² and mean coefficients, along x, y and z.
struct AbsorbingAxes {
    double volume = 0;
    std::array<double, 3> areas{};
    std::array<double, 3> coefficients{}; ///< above 0, below 1
    double c = speedOfSound;
};

/// Geometric mean of the axes' Eyring times, weighted by area, for uneven absorption (carpet under
/// a bare ceiling). Source: Arau-Puchades 1988 (grade A). Errors: standards.out-of-range.
Result<double> arauTime(const AbsorbingAxes& room);
/// Arithmetic mean of the same. Source: Fitzroy 1959. Tends to be too long.
/// Errors: standards.out-of-range.
Result<double> fitzroyTime(const AbsorbingAxes& room);

/// The mean coefficient that gives a box its reverberation time, after Sabine, and the order of
/// image sources that reaches as far (as pyroomacoustics has it).
struct InverseSabine {
    double absorption = 0; ///< mean coefficient, 0–1
    int highestOrder = 0;
};
/// Errors: standards.out-of-range (also if not even full absorption is enough).
Result<InverseSabine> inverseSabine(const BoxSize& size, double reverberation,
                                    double c = speedOfSound);

/// Metres from a source at which direct and reverberant sound are equal: √(QR/16π),
/// R = Sα/(1-α). Source: Hopkins and Stryker 1948. Errors: standards.out-of-range.
/// @param directivity Q of the source, above 0. @param coefficient mean, above 0, below 1.
Result<double> criticalDistance(double directivity, double surface, double coefficient);

/// Mean time that a reference room should have from 200 Hz to 4 kHz: 0.25·(V/100)^⅓ s, ±0.05 s.
/// Source: EBU Tech 3276 (1998), ITU-R BS.1116 (grade B). @param volume m³, 1–100,000.
/// Errors: standards.out-of-range.
Result<double> referenceRoomTime(double volume);

/// What a living room should have, s: lively enough to talk in. IEC 268-13's average is 0.4 s.
/// Trade practice (grade B).
constexpr double livingRoomLowest = 0.3;
constexpr double livingRoomHighest = 0.5;

} // namespace bespeak::standards
