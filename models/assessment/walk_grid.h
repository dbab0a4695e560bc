// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/free_space.h"

#include <cstdint>
#include <vector>

/// The free floor in cells, for finding ways. Only for free_space.
namespace bespeak::assessment
{

class WalkGrid
{
public:
    WalkGrid(const Scene& scene, const std::vector<Obstacle>& obstacles);

    std::size_t size() const { return m_clearance.size(); }
    geometry::Vec2 centre(std::size_t cell) const;
    /// The cell at a place; the nearest one outside.
    std::size_t cellAt(geometry::Vec2 place) const;
    /// Distance to the nearest obstacle, m; 0: not free. Farther than 4 m counts as 4 m.
    double clearance(std::size_t cell) const { return m_clearance[cell]; }
    double step() const { return m_step; }

    /// For each cell the least clearance along the widest way from the sources, and the cell before
    /// it on that way (itself for a source); 0 where nobody gets.
    struct Reached {
        std::vector<float> width;
        std::vector<std::uint32_t> before;
    };
    Reached spread(const std::vector<std::size_t>& sources) const;

private:
    void measure(const Scene& scene, const std::vector<Obstacle>& obstacles);

    geometry::Vec2 m_low;
    double m_step = 0.06;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    std::vector<float> m_clearance;
};

} // namespace bespeak::assessment
