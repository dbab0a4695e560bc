// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/scene.h"
#include "models/standards/noise_rating.h"

#include <array>

/// What the people behind the walls, above and below hear of a film.
namespace bespeak::assessment
{

enum class Side : std::uint8_t { Wall, Ceiling, Floor };

/// A part of the room's shell that may have somebody behind it.
struct Boundary {
    Side side = Side::Wall;
    std::size_t wall = 0; ///< if it is a wall

    friend bool operator==(const Boundary&, const Boundary&) = default;
};

enum class Hours : std::uint8_t { Day, Night };

constexpr std::size_t neighbourBands = 7;

/// By octave, 63–4000 Hz. 63 Hz is indicative: no wall is measured there, its sound reduction is
/// taken as 6 dB below that of 125 Hz.
struct NeighbourNoise {
    static constexpr std::array<double, neighbourBands> hertz = {63,   125,  250, 500,
                                                                 1000, 2000, 4000};
    static constexpr std::size_t indicativeBands = 1; ///< the first of them

    std::array<double, neighbourBands> played{};         ///< in the room, dB
    std::array<double, neighbourBands> soundReduction{}; ///< of wall and doors together, dB
    std::array<double, neighbourBands> nextDoor{};       ///< dB
    std::array<double, neighbourBands> cap{}; ///< how loud each octave may be in the room, dB
    double area = 0;                          ///< of the common surface, m²
    double levelA = 0;                        ///< next door from 125 Hz on, dBA
    double limitA = 0;                        ///< for these hours, dBA
    double loudestA = 0;            ///< a film of that many dBA in the room just keeps the limit
    std::vector<std::string> needs; ///< what is missing: then the figures are all 0
};

/// The room next door is taken as 40 m³ with 0.5 s of reverberation; sound that goes round by
/// floors and side walls is left out, so that a built wall may be some 5 dB worse.
/// The cap is NC-20 next door by night and NC-30 by day.
NeighbourNoise neighbourNoise(const Scene& scene, Boundary boundary, Hours hours,
                              design::Loudness loudness);

/// How wrong the level next door may be, dB: own estimate.
constexpr double neighbourUncertainty = 5;

/// Every boundary that has neighbours behind it, walls first.
std::vector<Boundary> sharedBoundaries(const Scene& scene);
/// "wall 2", "the ceiling", "the floor".
std::string boundaryName(Boundary boundary);

/// Octaves 63–8000 Hz of a boundary with its openings; fills `needs` where it is not known what
/// they are built of. The two outermost octaves are continued.
std::optional<standards::NoiseOctaves> boundaryReduction(const Scene& scene, Boundary boundary,
                                                         std::vector<std::string>& needs);
/// Of its inner face with its openings, m².
double boundaryArea(const Scene& scene, Boundary boundary);
/// Room averages by octave 63–8000 Hz, s, by Sabine's formula; within 0.05–20 s. Surfaces of which
/// nothing is known absorb nothing.
standards::NoiseOctaves reverberationByOctave(const Scene& scene);

} // namespace bespeak::assessment
