// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/scene.h"

namespace bespeak::assessment
{

/// Octaves 125–4000 Hz.
using Bands = std::array<double, 6>;

constexpr std::array<double, 6> octaveCentres{125, 250, 500, 1000, 2000, 4000};

/// How the parts of a room absorb, summed up from the scene's absorbers.
struct RoomAbsorption {
    std::vector<Bands> walls; ///< mean coefficient of each wall, its openings counted
    Bands floor{};
    Bands ceiling{};
    Bands things{};      ///< m² Sabine of what stands and hangs in the room
    Bands total{};       ///< m² Sabine of everything
    double surface = 0;  ///< m², of walls, floor and ceiling
    bool isWhole = true; ///< false: something absorbs and nobody knows how much
};

RoomAbsorption makeRoomAbsorption(const Scene& scene);

/// Decay in each octave after Eyring, s, the air at 20 °C and 50 % counted; empty where the formula
/// does not hold (nothing absorbs).
std::array<std::optional<double>, 6> decayTimes(const Scene& scene,
                                                const RoomAbsorption& absorption);

/// A figure of the octave bands at a frequency: by the logarithm of it between the centres, level
/// beyond them.
double bandAt(const Bands& bands, double frequency);

/// Longest decay that a room of a home has in the bass, s: doors, windows and light walls let it
/// out, which coefficients of hard surfaces do not say. Own choice.
constexpr double longestBassDecay = 1.0;

/// By how much all coefficients are raised in the bass so that it decays within longestBassDecay;
/// 1 if it does so by itself.
double bassLossFactor(const Scene& scene, const RoomAbsorption& absorption);

} // namespace bespeak::assessment
