// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/wave_grid.h"

#include "models/base/expects.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"
#include "models/standards/modes.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

namespace
{

using geometry::Vec2;
using geometry::Vec3;

constexpr double c = standards::speedOfSound;
constexpr double courant = 0.95;
constexpr double leastVolume = 0.02;   // of a cell's: less is no air
constexpr double admittance = 1.0 / 8; // of a locally reacting surface, per statistical coefficient

/// Planes through all the places, none nearer than half a cell to the last, and evenly between.
std::vector<double> linesThrough(std::vector<double> places, double cell)
{
    std::ranges::sort(places);
    std::vector<double> fixed{places.front()};
    for (const double place : places) {
        if (place - fixed.back() >= cell / 2) {
            fixed.push_back(place);
        }
    }
    if (fixed.size() < 2 || places.back() - fixed.back() > 0) {
        if (fixed.size() > 1) {
            fixed.pop_back(); // the outermost wall matters more than one just before it
        }
        fixed.push_back(places.back());
    }
    std::vector<double> lines{fixed.front()};
    for (std::size_t i = 1; i < fixed.size(); ++i) {
        const double width = fixed[i] - fixed[i - 1];
        const double parts = std::max(1.0, std::ceil(width / cell - 1e-9));
        for (double part = 1; part <= parts; ++part) {
            lines.push_back(fixed[i - 1] + width * part / parts);
        }
    }
    return lines;
}

/// One column of cells over a rectangle of the plan.
struct Column {
    double area = 0;                  ///< m² of it in the room
    double wallLoss = 0;              ///< admittance times length of the walls at it, m
    std::array<double, 9> ceilings{}; ///< at nine points of it, m
};

class GridMaker
{
public:
    GridMaker(const WaveRoom& room, double cell);
    WaveGrid make();

private:
    double lineAt(std::size_t axis, std::size_t i) const { return m_grid.lines[axis][i]; }
    double widthOf(std::size_t axis, std::size_t i) const
    {
        return lineAt(axis, i + 1) - lineAt(axis, i);
    }
    Column& column(std::size_t x, std::size_t y) { return m_columns[y * m_nx + x]; }
    std::size_t cellIndex(std::size_t x, std::size_t y, std::size_t z) const
    {
        return m_grid.indexOf(x + 1, y + 1, z + 1);
    }
    double shareBelow(double ceiling, std::size_t z) const;
    void chooseStep();
    void measureColumn(std::size_t x, std::size_t y);
    void addWallLosses();
    void fillCell(std::size_t x, std::size_t y, std::size_t z);
    void openFaces(std::size_t x, std::size_t y, std::size_t z);
    double sideShare(Vec2 from, Vec2 to, std::size_t z) const;
    void setPass(std::size_t axis, std::size_t one, std::size_t other, double pass);
    void settle();

    const WaveRoom& m_room;
    std::vector<Vec2> m_outline;
    WaveGrid m_grid;
    std::size_t m_nx = 0, m_ny = 0, m_nz = 0;
    std::vector<Column> m_columns;
    std::vector<double> m_volume; ///< by cell, m³
    std::vector<double> m_loss;   ///< by cell, admittance times area, m²
};

GridMaker::GridMaker(const WaveRoom& room, double cell)
    : m_room(room)
    , m_outline(room::outline(room.room))
{
    std::vector<double> xs;
    std::vector<double> ys;
    for (const Vec2 corner : m_outline) {
        xs.push_back(corner.x);
        ys.push_back(corner.y);
    }
    m_grid.lines = {linesThrough(xs, cell), linesThrough(ys, cell),
                    linesThrough({0, room.room.ceilingHeight().inMetres()}, cell)};
    m_nx = m_grid.lines[0].size() - 1;
    m_ny = m_grid.lines[1].size() - 1;
    m_nz = m_grid.lines[2].size() - 1;
    m_grid.counts = {m_nx + 2, m_ny + 2, m_nz + 2};
    const std::size_t cells = m_grid.counts[0] * m_grid.counts[1] * m_grid.counts[2];
    for (std::vector<float>& pass : m_grid.passes) {
        pass.assign(cells, 0);
    }
    m_volume.assign(cells, 0);
    m_loss.assign(cells, 0);
    m_columns.resize(m_nx * m_ny);
}

void GridMaker::chooseStep()
{
    double sum = 0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        double smallest = 1e9;
        for (std::size_t i = 0; i + 1 < m_grid.lines[axis].size(); ++i) {
            smallest = std::min(smallest, widthOf(axis, i));
            m_grid.largestCell = std::max(m_grid.largestCell, widthOf(axis, i));
        }
        sum += 1 / (smallest * smallest);
    }
    m_grid.step = courant / (c * std::sqrt(sum));
}

void GridMaker::measureColumn(std::size_t x, std::size_t y)
{
    const Vec2 low{lineAt(0, x), lineAt(1, y)};
    const Vec2 high{lineAt(0, x + 1), lineAt(1, y + 1)};
    std::vector<Vec2> part = geometry::clipped(m_outline, {1, 0}, high.x);
    part = geometry::clipped(part, {-1, 0}, -low.x);
    part = geometry::clipped(part, {0, 1}, high.y);
    part = geometry::clipped(part, {0, -1}, -low.y);
    Column& here = column(x, y);
    here.area = part.size() < 3 ? 0 : std::abs(geometry::signedArea(part));
    for (std::size_t i = 0; i < here.ceilings.size(); ++i) {
        const std::size_t column = i % 3;
        const std::size_t row = i / 3;
        const Vec2 point{low.x + (high.x - low.x) * (static_cast<double>(column) + 0.5) / 3,
                         low.y + (high.y - low.y) * (static_cast<double>(row) + 0.5) / 3};
        here.ceilings[i] = room::ceilingAt(m_room.room, point);
    }
}

/// Walks along each wall and gives its admittance to the nearest column inside that has air.
void GridMaker::addWallLosses()
{
    constexpr double pace = 0.02;
    const auto place = [](const std::vector<double>& lines, double at) {
        const auto above = std::ranges::upper_bound(lines, at) - lines.begin();
        return static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(above - 1, 0, std::ssize(lines) - 2));
    };
    for (std::size_t wall = 0; wall < m_outline.size(); ++wall) {
        const room::WallLine line = room::wallLine(m_room.room, wall);
        const double paces = std::max(1.0, std::round(line.length() / pace));
        const double share = line.length() / paces * admittance * m_room.walls[wall];
        for (double i = 0; i < paces; ++i) {
            const Vec2 at = line.from + (line.to - line.from) * ((i + 0.5) / paces);
            for (double deep = 0.001; deep < 4 * m_grid.largestCell;
                 deep += m_grid.largestCell / 2) {
                const Vec2 inside = at + line.inward * deep;
                const std::size_t x = place(m_grid.lines[0], inside.x);
                const std::size_t y = place(m_grid.lines[1], inside.y);
                if (column(x, y).area > leastVolume * widthOf(0, x) * widthOf(1, y)) {
                    column(x, y).wallLoss += share;
                    break;
                }
            }
        }
    }
}

/// How much of a layer lies under a ceiling, 0–1.
double GridMaker::shareBelow(double ceiling, std::size_t z) const
{
    return std::clamp((ceiling - lineAt(2, z)) / widthOf(2, z), 0.0, 1.0);
}

void GridMaker::fillCell(std::size_t x, std::size_t y, std::size_t z)
{
    const Column& here = column(x, y);
    double share = 0;
    double ends = 0; // of the column's points, those whose ceiling ends this cell
    for (const double ceiling : here.ceilings) {
        share += shareBelow(ceiling, z) / 9;
        const bool within = ceiling > lineAt(2, z) + 1e-9 && ceiling <= lineAt(2, z + 1) + 1e-9;
        ends += within ? 1.0 / 9 : 0;
    }
    const double whole = widthOf(0, x) * widthOf(1, y) * widthOf(2, z);
    const double volume = here.area * widthOf(2, z) * share;
    if (volume < leastVolume * whole) {
        return;
    }
    const std::size_t cell = cellIndex(x, y, z);
    m_volume[cell] = volume;
    m_loss[cell] = here.wallLoss * widthOf(2, z) * share +
                   (z == 0 ? here.area * admittance * m_room.floor : 0) +
                   ends * here.area * admittance * m_room.ceiling;
    ++m_grid.airCells;
}

/// How much of a face over a line of the plan is open, 0–1.
double GridMaker::sideShare(Vec2 from, Vec2 to, std::size_t z) const
{
    constexpr int samples = 8;
    double open = 0;
    for (int i = 0; i < samples; ++i) {
        const Vec2 at = from + (to - from) * ((i + 0.5) / samples);
        if (geometry::contains(m_outline, at)) {
            open += shareBelow(room::ceilingAt(m_room.room, at), z) / samples;
        }
    }
    return open;
}

void GridMaker::setPass(std::size_t axis, std::size_t one, std::size_t other, double pass)
{
    if (m_volume[one] > 0 && m_volume[other] > 0) {
        m_grid.passes[axis][one] = static_cast<float>(pass * c * c * m_grid.step * m_grid.step);
    }
}

void GridMaker::openFaces(std::size_t x, std::size_t y, std::size_t z)
{
    const std::size_t cell = cellIndex(x, y, z);
    if (m_volume[cell] <= 0) {
        return;
    }
    const Vec2 far{lineAt(0, x + 1), lineAt(1, y + 1)};
    if (x + 1 < m_nx && m_volume[cellIndex(x + 1, y, z)] > 0) {
        const double area =
            widthOf(1, y) * widthOf(2, z) * sideShare({far.x, lineAt(1, y)}, far, z);
        setPass(0, cell, cellIndex(x + 1, y, z), 2 * area / (widthOf(0, x) + widthOf(0, x + 1)));
    }
    if (y + 1 < m_ny && m_volume[cellIndex(x, y + 1, z)] > 0) {
        const double area =
            widthOf(0, x) * widthOf(2, z) * sideShare({lineAt(0, x), far.y}, far, z);
        setPass(1, cell, cellIndex(x, y + 1, z), 2 * area / (widthOf(1, y) + widthOf(1, y + 1)));
    }
    if (z + 1 < m_nz) {
        const std::array<double, 9>& ceilings = column(x, y).ceilings;
        const auto above = std::ranges::count_if(
            ceilings, [&](double ceiling) { return ceiling > lineAt(2, z + 1) + 1e-9; });
        const double area = column(x, y).area * static_cast<double>(above) / 9;
        setPass(2, cell, cellIndex(x, y, z + 1), 2 * area / (widthOf(2, z) + widthOf(2, z + 1)));
    }
}

/// Volumes to their stable size, losses to their factors.
void GridMaker::settle()
{
    const std::size_t cells = m_volume.size();
    const std::array<std::size_t, 3> strides{1, m_grid.counts[0],
                                             m_grid.counts[0] * m_grid.counts[1]};
    m_grid.perVolume.assign(cells, 0);
    m_grid.keep.assign(cells, 0);
    m_grid.before.assign(cells, 0);
    const double spread = c * m_room.things / (8 * m_room.volume); // 1/s
    for (std::size_t cell = 0; cell < cells; ++cell) {
        if (m_volume[cell] <= 0) {
            continue;
        }
        double through = 0;
        for (std::size_t axis = 0; axis < 3; ++axis) {
            through += m_grid.passes[axis][cell] + m_grid.passes[axis][cell - strides[axis]];
        }
        const double volume = std::max(m_volume[cell], through / 2);
        const double loss = m_grid.step * (c * m_loss[cell] / (2 * volume) + spread);
        m_grid.perVolume[cell] = static_cast<float>(1 / volume);
        m_grid.keep[cell] = static_cast<float>(1 / (1 + loss));
        m_grid.before[cell] = static_cast<float>((1 - loss) / (1 + loss));
    }
}

WaveGrid GridMaker::make()
{
    chooseStep();
    for (std::size_t y = 0; y < m_ny; ++y) {
        for (std::size_t x = 0; x < m_nx; ++x) {
            measureColumn(x, y);
        }
    }
    addWallLosses();
    const auto visit = [this](auto what) {
        for (std::size_t z = 0; z < m_nz; ++z) {
            for (std::size_t y = 0; y < m_ny; ++y) {
                for (std::size_t x = 0; x < m_nx; ++x) {
                    (this->*what)(x, y, z);
                }
            }
        }
    };
    visit(&GridMaker::fillCell);
    visit(&GridMaker::openFaces);
    settle();
    return std::move(m_grid);
}

/// What stands in a wall or beyond it sounds into the nearest air.
std::size_t nearestAir(const WaveGrid& grid, Vec3 place)
{
    std::size_t nearest = 0;
    double least = 1e300;
    for (std::size_t z = 1; z + 1 < grid.counts[2]; ++z) {
        for (std::size_t y = 1; y + 1 < grid.counts[1]; ++y) {
            for (std::size_t x = 1; x + 1 < grid.counts[0]; ++x) {
                const Vec3 middle{(grid.lines[0][x - 1] + grid.lines[0][x]) / 2,
                                  (grid.lines[1][y - 1] + grid.lines[1][y]) / 2,
                                  (grid.lines[2][z - 1] + grid.lines[2][z]) / 2};
                const Vec3 apart = middle - place;
                const std::size_t cell = grid.indexOf(x, y, z);
                if (grid.perVolume[cell] > 0 && dot(apart, apart) < least) {
                    least = dot(apart, apart);
                    nearest = cell;
                }
            }
        }
    }
    return nearest;
}

} // namespace

WaveGrid makeWaveGrid(const WaveRoom& room, double cell)
{
    expects(cell > 0.01 && room.walls.size() == room.room.walls().size() && room.volume > 0,
            "the cells have a size and each wall its absorption");
    return GridMaker(room, cell).make();
}

CellWeights cellsAround(const WaveGrid& grid, Vec3 place)
{
    std::array<std::array<std::pair<std::size_t, double>, 2>, 3> along;
    const std::array<double, 3> at{place.x, place.y, place.z};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const std::vector<double>& lines = grid.lines[axis];
        const auto above = std::ranges::upper_bound(lines, at[axis]) - lines.begin();
        const auto cell = static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(above - 1, 0, std::ssize(lines) - 2));
        const double middle = (lines[cell] + lines[cell + 1]) / 2;
        const bool next = at[axis] > middle;
        const std::size_t other =
            next ? std::min(cell + 1, lines.size() - 2) : (cell > 0 ? cell - 1 : cell);
        const double there = (lines[other] + lines[other + 1]) / 2;
        const double share =
            other == cell ? 0 : std::clamp((at[axis] - middle) / (there - middle), 0.0, 1.0);
        along[axis] = {{{cell + 1, 1 - share}, {other + 1, share}}};
    }
    CellWeights weights;
    double sum = 0;
    for (std::size_t corner = 0; corner < 8; ++corner) {
        const auto& [x, wx] = along[0][corner & 1U];
        const auto& [y, wy] = along[1][(corner >> 1U) & 1U];
        const auto& [z, wz] = along[2][corner >> 2U];
        const std::size_t cell = grid.indexOf(x, y, z);
        if (grid.perVolume[cell] > 0 && wx * wy * wz > 0) {
            weights.emplace_back(cell, static_cast<float>(wx * wy * wz));
            sum += wx * wy * wz;
        }
    }
    if (weights.empty()) {
        return {{nearestAir(grid, place), 1.0F}};
    }
    for (auto& [cell, weight] : weights) {
        weight = static_cast<float>(weight / sum);
    }
    return weights;
}

} // namespace bespeak::assessment
