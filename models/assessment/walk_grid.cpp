// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/walk_grid.h"

#include "models/geometry/polygon.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace bespeak::assessment
{

using geometry::Vec2;

namespace
{

constexpr float farEnough = 4;

/// The squared distance to the nearest 0 in each column; as it was where a column has none.
void measureColumns(std::vector<float>& squares, std::size_t columns, std::size_t rows)
{
    for (std::size_t column = 0; column < columns; ++column) {
        const auto along = [&](std::size_t row, float& away) {
            float& square = squares[row * columns + column];
            away = square == 0 ? 0 : away + 1;
            square = std::min(square, away * away);
        };
        const auto none = static_cast<float>(2 * (columns + rows)); // its square is far
        float away = none;
        for (std::size_t row = 0; row < rows; ++row) {
            along(row, away);
        }
        away = none;
        for (std::size_t row = rows; row-- > 0;) {
            along(row, away);
        }
    }
}

/// The squared distances along one line, from those across it (Felzenszwalb and Huttenlocher).
class LowerEnvelope
{
public:
    explicit LowerEnvelope(std::size_t count)
        : m_places(count)
        , m_bounds(count + 1)
    {
    }

    void operator()(const float* in, std::vector<float>& out)
    {
        const std::size_t count = m_places.size();
        std::size_t last = 0;
        m_places[0] = 0;
        m_bounds[0] = -std::numeric_limits<float>::infinity();
        m_bounds[1] = std::numeric_limits<float>::infinity();
        const auto meeting = [in](std::size_t a, std::size_t b) {
            const auto x = static_cast<float>(a);
            const auto y = static_cast<float>(b);
            return (in[a] + x * x - in[b] - y * y) / (2 * (x - y));
        };
        for (std::size_t at = 1; at < count; ++at) {
            float cut = meeting(at, m_places[last]);
            while (cut <= m_bounds[last]) {
                --last;
                cut = meeting(at, m_places[last]);
            }
            ++last;
            m_places[last] = at;
            m_bounds[last] = cut;
            m_bounds[last + 1] = std::numeric_limits<float>::infinity();
        }
        std::size_t parabola = 0;
        for (std::size_t at = 0; at < count; ++at) {
            const auto x = static_cast<float>(at);
            while (m_bounds[parabola + 1] < x) {
                ++parabola;
            }
            const float away = x - static_cast<float>(m_places[parabola]);
            out[at] = away * away + in[m_places[parabola]];
        }
    }

private:
    std::vector<std::size_t> m_places;
    std::vector<float> m_bounds;
};

/// Cells in buckets, first in first out in each.
class Buckets
{
public:
    explicit Buckets(std::size_t count)
        : m_first(count, none)
        , m_last(count, none)
    {
    }

    void add(std::size_t bucket, std::uint32_t cell)
    {
        const auto index = static_cast<std::uint32_t>(m_entries.size());
        m_entries.push_back({cell, none});
        (m_first[bucket] == none ? m_first[bucket] : m_entries[m_last[bucket]].next) = index;
        m_last[bucket] = index;
    }
    std::optional<std::uint32_t> take(std::size_t bucket)
    {
        if (m_first[bucket] == none) {
            return std::nullopt;
        }
        const Entry entry = m_entries[m_first[bucket]];
        m_first[bucket] = entry.next;
        return entry.cell;
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;
    struct Entry {
        std::uint32_t cell;
        std::uint32_t next;
    };

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_first, m_last;
};

} // namespace

double walkStep(const RoomFacts& room)
{
    constexpr double finest = 0.06;
    constexpr double mostCells = 6'000;
    const Vec2 size = room.high - room.low;
    return std::max(finest, std::sqrt(size.x * size.y / mostCells));
}

WalkGrid::WalkGrid(const Scene& scene, const std::vector<Obstacle>& obstacles)
{
    const Vec2 size = scene.room.high - scene.room.low;
    m_step = walkStep(scene.room);
    m_columns = static_cast<std::size_t>(std::max(1.0, std::ceil(size.x / m_step)));
    m_rows = static_cast<std::size_t>(std::max(1.0, std::ceil(size.y / m_step)));
    // Centred, so that the mirror image of a room has the mirror image of its cells.
    const Vec2 covered{static_cast<double>(m_columns) * m_step,
                       static_cast<double>(m_rows) * m_step};
    m_low = scene.room.low + (size - covered) * 0.5;
    measure(scene, obstacles);
}

Vec2 WalkGrid::centre(std::size_t cell) const
{
    const std::size_t column = cell % m_columns;
    const std::size_t row = cell / m_columns;
    return {m_low.x + (static_cast<double>(column) + 0.5) * m_step,
            m_low.y + (static_cast<double>(row) + 0.5) * m_step};
}

std::size_t WalkGrid::cellAt(Vec2 place) const
{
    const auto index = [this](double along, std::size_t count) {
        const double at = std::clamp(along / m_step, 0.0, static_cast<double>(count) - 0.5);
        return static_cast<std::size_t>(at);
    };
    return index(place.y - m_low.y, m_rows) * m_columns + index(place.x - m_low.x, m_columns);
}

void WalkGrid::measure(const Scene& scene, const std::vector<Obstacle>& obstacles)
{
    // Squared distances in cells: 0 where something stands, far elsewhere.
    const auto far = static_cast<float>(4 * (m_columns + m_rows) * (m_columns + m_rows));
    std::vector<float> squares(m_columns * m_rows, far);
    const bool isBox = scene.room.isBox && scene.room.outline.size() == 4;
    for (std::size_t cell = 0; cell < squares.size() && !isBox; ++cell) {
        squares[cell] = geometry::contains(scene.room.outline, centre(cell)) ? far : 0;
    }
    for (const Obstacle& obstacle : obstacles) {
        if (!obstacle.thing) {
            continue;
        }
        const PlacedThing& thing = scene.fit.things[*obstacle.thing];
        const std::size_t low = cellAt(thing.low);
        const std::size_t high = cellAt(thing.high);
        for (std::size_t row = low / m_columns; row <= high / m_columns; ++row) {
            for (std::size_t column = low % m_columns; column <= high % m_columns; ++column) {
                const std::size_t cell = row * m_columns + column;
                if (geometry::contains(thing.corners, centre(cell), m_step / 2)) {
                    squares[cell] = 0;
                }
            }
        }
    }
    measureColumns(squares, m_columns, m_rows);
    LowerEnvelope lowerEnvelope(m_columns);
    std::vector<float> done(m_columns);
    m_clearance.resize(squares.size());
    for (std::size_t row = 0; row < m_rows; ++row) {
        lowerEnvelope(squares.data() + row * m_columns, done);
        for (std::size_t column = 0; column < m_columns; ++column) {
            // Walls are at the edge of the grid: outside it nothing is free.
            const std::size_t edge =
                std::min({row + 1, column + 1, m_rows - row, m_columns - column});
            const float cells = std::min(std::sqrt(done[column]), static_cast<float>(edge) - 0.5F);
            m_clearance[row * m_columns + column] =
                std::min(farEnough, cells * static_cast<float>(m_step));
        }
    }
}

WalkGrid::Reached WalkGrid::spread(const std::vector<std::size_t>& sources) const
{
    // Widest ways first, in buckets of a centimetre: a cell is taken up once at its final width.
    constexpr std::size_t buckets = 401;
    Buckets waiting(buckets);
    Reached reached{std::vector<float>(size(), 0), std::vector<std::uint32_t>(size())};
    const auto offer = [&](std::size_t cell, float width, std::size_t before) {
        if (width > reached.width[cell]) {
            reached.width[cell] = width;
            reached.before[cell] = static_cast<std::uint32_t>(before);
            waiting.add(static_cast<std::size_t>(width * 100), static_cast<std::uint32_t>(cell));
        }
    };
    for (const std::size_t source : sources) {
        offer(source, m_clearance[source], source);
    }
    for (std::size_t bucket = buckets; bucket-- > 0;) {
        while (const auto taken = waiting.take(bucket)) {
            const std::size_t cell = *taken;
            const float width = reached.width[cell];
            if (static_cast<std::size_t>(width * 100) != bucket) {
                continue; // found by a wider way meanwhile
            }
            const std::size_t column = cell % m_columns;
            const std::size_t row = cell / m_columns;
            const auto pass = [&](std::size_t next) {
                offer(next, std::min(width, m_clearance[next]), cell);
            };
            if (column > 0) {
                pass(cell - 1);
            }
            if (column + 1 < m_columns) {
                pass(cell + 1);
            }
            if (row > 0) {
                pass(cell - m_columns);
            }
            if (row + 1 < m_rows) {
                pass(cell + m_columns);
            }
        }
    }
    return reached;
}

} // namespace bespeak::assessment
