// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/bass_transfer.h"
#include "models/assessment/scene.h"
#include "models/assessment/wave_grid.h"
#include "models/base/result.h"

#include <functional>
#include <stop_token>

namespace bespeak::assessment
{

/// The air of a room between loudspeakers and heads: all that the wave solver needs, as a value
/// that a thread can take along. Two equal tasks have equal results.
struct WaveTask {
    WaveRoom room;
    double decay = 0;                    ///< s, expected of the bass: decides how long is computed
    std::vector<geometry::Vec3> sources; ///< subwoofers, or the front loudspeakers without any
    std::vector<geometry::Vec3> seats;   ///< ears
    double planeHeight = 0;              ///< of the map, m

    friend bool operator==(const WaveTask&, const WaveTask&) = default;
};

WaveTask makeWaveTask(const Scene& scene);

/// How fine the waves are computed.
struct WaveQuality {
    double highest = highestBass; ///< Hz, 40–200
    double perWave = 16;          ///< cells in the shortest wave, 8–32
    double mostWork = 3e9;        ///< cell steps of all sources: more lowers `highest`

    friend bool operator==(const WaveQuality&, const WaveQuality&) = default;
};

/// A first look, in about a tenth of a second: up to 80 Hz.
constexpr WaveQuality coarseWaves{80, 20, 3e8};
/// What verdicts are given from.
constexpr WaveQuality fineWaves{};

struct WaveResult {
    WaveTask task;
    BassTransfer seats;
    BassTransfer plane; ///< receivers: the plane's points by rows of x
    std::size_t columns = 0;
    std::size_t rows = 0;
    geometry::Vec2 origin;            ///< of the first point
    double step = 0;                  ///< m between points
    std::vector<std::uint8_t> inside; ///< by point, 1: in the room

    double cell = 0;       ///< m, the largest
    double timeStep = 0;   ///< s
    double dispersion = 0; ///< share by which the grid slows a wave of the highest frequency
    std::size_t airCells = 0;
    std::size_t steps = 0;
};

/// Finite differences in time on the room's true shape, one run for each source (the air is linear:
/// what subwoofers do together is their sum), Courant number 0.95. The grid's own error of speed
/// is below 0.5 % at the highest frequency with 16 cells to the shortest wave. Walls react locally
/// and alike at all frequencies, as their octave of 125 Hz says.
/// Of a room so large that it would take more than quality.mostWork, only the lower frequencies
/// are computed: see BassTransfer::highest.
/// @param progress called with 0–1 from the caller's thread, some hundred times; may be empty.
/// Errors: assessment.waves-cancelled, assessment.nothing-sounds (no source or no seat),
/// assessment.room-too-large-for-waves (not even 40 Hz).
Result<WaveResult> solveWaves(const WaveTask& task, const WaveQuality& quality,
                              const std::stop_token& stop,
                              const std::function<void(double)>& progress);

} // namespace bespeak::assessment
