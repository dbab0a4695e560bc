// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/scene.h"
#include "models/assessment/wave_solver.h"

namespace bespeak::assessment
{

/// How loud the bass is over the room, to be coloured. Fields lie `step` apart in rows of x; the
/// first field's middle is at `origin`.
struct BassMap {
    std::size_t columns = 0;
    std::size_t rows = 0;
    geometry::Vec2 origin;
    double step = 0;                  ///< m
    double height = 0;                ///< m above the floor
    std::vector<float> levels;        ///< dB re the mean of the map's inside; finite everywhere
    std::vector<std::uint8_t> inside; ///< 0: outside the room, or above its ceiling

    friend bool operator==(const BassMap&, const BassMap&) = default;
};

/// One frequency (low equal to high) or a band, Hz within 15–200.
struct BassBand {
    double low = 40;
    double high = 40;
};

/// Of a box, by the modal sum: a millisecond for a frequency, one for each sixth of an octave of a
/// band. Empty if the room is no box, nothing plays bass, or the band lies beyond what so large a
/// room is computed for.
std::optional<BassMap> boxBassMap(const Scene& scene, BassBand band, double step = 0.1);

/// Of any room, from the waves that were computed for it. Empty if they were computed for another
/// scene, or not up to the band.
std::optional<BassMap> wavesBassMap(const Scene& scene, const WaveResult& waves, BassBand band);

} // namespace bespeak::assessment
