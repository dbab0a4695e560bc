// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/wave_field.h"

#include "models/standards/modes.h"

#include <algorithm>

namespace bespeak::assessment
{

WaveField::WaveField(const WaveGrid& grid)
    : m_grid(grid)
    , m_now(grid.perVolume.size())
    , m_last(grid.perVolume.size())
{
    const std::size_t across = grid.counts[0];
    for (std::size_t row = 0; row < grid.perVolume.size(); row += across) {
        Run run{row, row};
        for (std::size_t cell = row; cell < row + across; ++cell) {
            if (grid.perVolume[cell] > 0) {
                run.begin = run.end == row ? cell : run.begin;
                run.end = cell + 1;
            }
        }
        if (run.end > run.begin) {
            m_runs.push_back(run);
        }
    }
}

void WaveField::advance()
{
    const std::size_t row = m_grid.counts[0];
    const std::size_t layer = row * m_grid.counts[1];
    const float* const passX = m_grid.passes[0].data();
    const float* const passY = m_grid.passes[1].data();
    const float* const passZ = m_grid.passes[2].data();
    const float* const perVolume = m_grid.perVolume.data();
    const float* const keep = m_grid.keep.data();
    const float* const before = m_grid.before.data();
    const float* const p = m_now.data();
    float* const next = m_last.data();
    for (const Run& run : m_runs) {
#if defined(__clang__)
#pragma clang loop vectorize(enable)
#else
#pragma GCC ivdep
#endif
        for (std::size_t i = run.begin; i < run.end; ++i) {
            const float here = p[i];
            const float through =
                passX[i] * (p[i + 1] - here) + passX[i - 1] * (p[i - 1] - here) +
                passY[i] * (p[i + row] - here) + passY[i - row] * (p[i - row] - here) +
                passZ[i] * (p[i + layer] - here) + passZ[i - layer] * (p[i - layer] - here);
            next[i] = keep[i] * (2 * here + perVolume[i] * through) - before[i] * next[i];
        }
    }
    std::swap(m_now, m_last);
}

void WaveField::drive(const CellWeights& cells, double source)
{
    const double push = source * m_grid.step * m_grid.step;
    for (const auto& [cell, weight] : cells) {
        m_now[cell] +=
            static_cast<float>(push * weight) * m_grid.perVolume[cell] * m_grid.keep[cell];
    }
}

float WaveField::at(const CellWeights& cells) const
{
    float sum = 0;
    for (const auto& [cell, weight] : cells) {
        sum += weight * m_now[cell];
    }
    return sum;
}

} // namespace bespeak::assessment
