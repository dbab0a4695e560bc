// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/brief.h"
#include "models/standards/noise_rating.h"

#include <optional>

/// How loud it is around a room, and how loud a room may be to its neighbours.
namespace bespeak::standards
{

struct OutdoorNoise {
    double day = 0;   ///< dBA, average 2 m before the façade
    double night = 0; ///< 22–06 h
};

/// Usual levels by kind of street; empty if nothing was said. Own choice within published ranges
/// (WHO 1999; ÖNORM via VELUX), within about 5 dB; grade D.
std::optional<OutdoorNoise> outdoorNoise(design::Street street);

/// Octave levels of road traffic of that many dBA. Source: spectrum 2 of ISO 717-1, with 63 and
/// 4000 Hz of its enlarged range, grade C; 8 kHz continued.
NoiseOctaves trafficSpectrum(double levelA);

/// Octave levels of a film's loud passages of that many dBA; 63 Hz is the effects. Own choice,
/// grade D: films differ by 10 dB in the bass.
NoiseOctaves filmSpectrum(double levelA);

/// Octave levels of a fan of that many dBA, shaped as the curve NC-25. Own choice, grade D.
NoiseOctaves fanSpectrum(double levelA);

/// dBA in the room when a film is played at the reference level (85 dBC), 12 or 20 dB below it.
/// Unsaid counts as normal. Grade D.
double filmLevel(design::Loudness loudness);
/// dBA of speech at the seat, for the same. Grade D.
double speechLevel(design::Loudness loudness);

/// Average level from outside in a living room, dBA. Source: WHO Guidelines for Community Noise
/// (1999), 16 hours of the day; grade A.
constexpr double livingRoomNoise = 35;
/// What a neighbour may hear, dBA. Source: TA Lärm (1998, amended 2017) 6.2, grade A: law for
/// plants, a measure for homes.
constexpr double neighbourAtDay = 35;
constexpr double neighbourAtNight = 25;

} // namespace bespeak::standards
