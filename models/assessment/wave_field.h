// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/wave_grid.h"

namespace bespeak::assessment
{

/// The sound pressure in the air of a grid, from one step to the next: the second-order scheme in
/// time, finite volumes in space. Each cell's pressure is
/// keep·(2p + perVolume·Σ passes·(neighbour - p)) - before·(p a step ago).
class WaveField
{
public:
    /// @param grid must outlive the field.
    explicit WaveField(const WaveGrid& grid);

    void advance();
    /// Adds to the step that advance() has just made.
    void drive(const CellWeights& cells, double source);
    float at(const CellWeights& cells) const;

private:
    /// A stretch of cells with air in a row.
    struct Run {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    const WaveGrid& m_grid;
    std::vector<Run> m_runs;
    std::vector<float> m_now;
    std::vector<float> m_last;
};

} // namespace bespeak::assessment
