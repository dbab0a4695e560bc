// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/near_pairs.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace bespeak::assessment
{

namespace
{

constexpr double smallestCell = 0.4; // metres
constexpr std::int64_t mostCellsOfAThing = 64;

struct CellRange {
    std::int64_t left = 0, top = 0, right = 0, bottom = 0;

    std::int64_t count() const { return (right - left + 1) * (bottom - top + 1); }
};

/// One thing's stay in one cell. Sorted, equal cells stand together: a grid without a map.
struct Entry {
    std::int64_t column = 0, row = 0;
    std::size_t thing = 0;

    friend auto operator<=>(const Entry&, const Entry&) = default;
};

bool boundsMeet(const PlacedThing& a, const PlacedThing& b)
{
    return a.low.x < b.high.x && b.low.x < a.high.x && a.low.y < b.high.y && b.low.y < a.high.y;
}

class Grid
{
public:
    explicit Grid(std::span<const PlacedThing> things)
    {
        double total = 0;
        for (const PlacedThing& thing : things) {
            total += (thing.high.x - thing.low.x) + (thing.high.y - thing.low.y);
        }
        const double mean = things.empty() ? 0 : total / 2 / static_cast<double>(things.size());
        m_cell = std::max(smallestCell, mean);
        for (std::size_t i = 0; i < things.size(); ++i) {
            const CellRange range = cellsOf(things[i]);
            if (range.count() > mostCellsOfAThing) {
                m_large.push_back(i);
                continue;
            }
            for (std::int64_t column = range.left; column <= range.right; ++column) {
                for (std::int64_t row = range.top; row <= range.bottom; ++row) {
                    m_entries.push_back({column, row, i});
                }
            }
        }
        std::ranges::sort(m_entries);
    }

    /// Whether the pair's shared area begins in this cell: each pair is visited there alone.
    bool beginsIn(const Entry& cell, const PlacedThing& a, const PlacedThing& b) const
    {
        return index(std::max(a.low.x, b.low.x)) == cell.column &&
               index(std::max(a.low.y, b.low.y)) == cell.row;
    }

    const std::vector<Entry>& entries() const { return m_entries; }
    const std::vector<std::size_t>& large() const { return m_large; }

private:
    std::int64_t index(double metres) const
    {
        return static_cast<std::int64_t>(std::floor(metres / m_cell));
    }
    CellRange cellsOf(const PlacedThing& thing) const
    {
        return {index(thing.low.x), index(thing.low.y), index(thing.high.x), index(thing.high.y)};
    }

    double m_cell = smallestCell;
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_large;
};

Visit visitCells(const Grid& grid, std::span<const PlacedThing> things,
                 const std::function<Visit(std::size_t, std::size_t)>& visit)
{
    const std::vector<Entry>& entries = grid.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (std::size_t j = i + 1; j < entries.size(); ++j) {
            if (entries[i].column != entries[j].column || entries[i].row != entries[j].row) {
                break;
            }
            const PlacedThing& a = things[entries[i].thing];
            const PlacedThing& b = things[entries[j].thing];
            if (boundsMeet(a, b) && grid.beginsIn(entries[i], a, b) &&
                visit(entries[i].thing, entries[j].thing) == Visit::Stop) {
                return Visit::Stop;
            }
        }
    }
    return Visit::Continue;
}

} // namespace

void visitNearPairs(std::span<const PlacedThing> things,
                    const std::function<Visit(std::size_t, std::size_t)>& visit)
{
    const Grid grid(things);
    if (visitCells(grid, things, visit) == Visit::Stop) {
        return;
    }
    std::vector<bool> isLarge(things.size());
    for (const std::size_t large : grid.large()) {
        isLarge[large] = true;
        for (std::size_t other = 0; other < things.size(); ++other) {
            const bool isVisited = isLarge[other]; // itself, or a large one before it
            if (!isVisited && boundsMeet(things[large], things[other]) &&
                visit(std::min(large, other), std::max(large, other)) == Visit::Stop) {
                return;
            }
        }
    }
}

} // namespace bespeak::assessment
