// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"
#include "models/room/room.h"

#include <array>
#include <utility>
#include <vector>

namespace bespeak::assessment
{

/// A room for the wave equation: its shape and how much its surfaces take.
struct WaveRoom {
    room::Room room;
    std::vector<double> walls; ///< statistical absorption coefficients, one for each wall
    double floor = 0;
    double ceiling = 0;
    double things = 0; ///< m² Sabine, spread over the whole air
    double volume = 0; ///< m³

    friend bool operator==(const WaveRoom&, const WaveRoom&) = default;
};

/// The room cut into cells by upright planes along its walls and evenly between them. Walls that do
/// not run along a plane cut their cells: such a cell has a smaller volume and smaller faces, so
/// that the air has its true shape and nothing is a staircase.
///
/// The arrays have one value for each cell and one row of empty cells around, x fastest.
struct WaveGrid {
    std::array<std::vector<double>, 3> lines; ///< planes along x, y and z, m
    std::array<std::size_t, 3> counts{};      ///< cells along each axis, the rim counted
    double step = 0;                          ///< s
    double largestCell = 0;                   ///< m
    std::size_t airCells = 0;

    /// What passes between a cell and the next one along x, y or z in a step: area/distance·c²·dt².
    std::array<std::vector<float>, 3> passes;
    std::vector<float> perVolume; ///< 1/m³; 0: no air
    std::vector<float> keep;      ///< 1/(1 + loss)
    std::vector<float> before;    ///< (1 - loss)/(1 + loss)

    std::size_t indexOf(std::size_t x, std::size_t y, std::size_t z) const
    {
        return (z * counts[1] + y) * counts[0] + x;
    }
};

/// Cells of at most `cell` metres. The time step is 0.95 of the largest that is stable for whole
/// cells (Courant, Friedrichs and Lewy); a cut cell's volume is held to what is stable with it, so
/// that the scheme is stable for any shape (Gershgorin's bound of the largest eigenvalue).
WaveGrid makeWaveGrid(const WaveRoom& room, double cell);

/// Weights of the cells around a place: they add up to 1, all on cells with air; at most
/// eight. Of a place without air about it, the nearest cell with air.
using CellWeights = std::vector<std::pair<std::size_t, float>>;
CellWeights cellsAround(const WaveGrid& grid, geometry::Vec3 place);

} // namespace bespeak::assessment
