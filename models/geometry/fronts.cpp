// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/solids.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::geometry
{

namespace
{

struct Cell {
    Vec2 least;
    Vec2 most;
};

void addQuad(Shell& shell, std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    shell.triangles.push_back({a, b, c});
    shell.triangles.push_back({a, c, d});
}

/// Where the ray from `middle` at `angle` leaves the cell.
Vec2 rimPoint(const Cell& cell, Vec2 middle, double angle)
{
    const Vec2 way{std::cos(angle), std::sin(angle)};
    const Vec2 wall{way.x > 0 ? cell.most.x : cell.least.x, way.y > 0 ? cell.most.y : cell.least.y};
    const double byX = std::abs(way.x) > 1e-12 ? (wall.x - middle.x) / way.x : 1e12;
    const double byY = std::abs(way.y) > 1e-12 ? (wall.y - middle.y) / way.y : 1e12;
    return middle + way * std::min(byX, byY);
}

/// Even angles around a hole, with the nearest of each corner moved onto the corner.
std::vector<double> angles(const Cell& cell, Vec2 middle, int segments)
{
    constexpr double turn = 2 * std::numbers::pi;
    const int count = std::max(8, segments);
    std::vector<double> result;
    result.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        result.push_back(turn * i / count);
    }
    for (const Vec2 corner : {cell.most, Vec2{cell.least.x, cell.most.y}, cell.least,
                              Vec2{cell.most.x, cell.least.y}}) {
        const Vec2 way = corner - middle;
        const double angle = std::fmod(std::atan2(way.y, way.x) + turn, turn);
        const auto nearest =
            static_cast<std::size_t>(std::lround(angle / turn * count)) % result.size();
        result[nearest] = nearest == 0 && angle > turn / 2 ? angle - turn : angle;
    }
    return result;
}

void addPiercedCell(Shell& shell, const Cell& cell, const RoundHole& hole, int segments)
{
    const double room = std::min({hole.middle.x - cell.least.x, cell.most.x - hole.middle.x,
                                  hole.middle.y - cell.least.y, cell.most.y - hole.middle.y});
    const double radius = std::max(0.0, std::min(hole.radius, room));
    const auto first = static_cast<std::uint32_t>(shell.points.size());
    const std::vector<double> around = angles(cell, hole.middle, segments);
    for (const double angle : around) {
        const Vec2 outer = rimPoint(cell, hole.middle, angle);
        const Vec2 inner = hole.middle + Vec2{std::cos(angle), std::sin(angle)} * radius;
        shell.points.push_back({outer.x, 0, outer.y});
        shell.points.push_back({inner.x, 0, inner.y});
    }
    const auto count = static_cast<std::uint32_t>(around.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t here = first + 2 * i;
        const std::uint32_t next = first + 2 * ((i + 1) % count);
        addQuad(shell, here, here + 1, next + 1, next);
    }
}

} // namespace

Shell piercedFront(double width, double height, std::vector<RoundHole> holes, int segments)
{
    const Cell whole{{-width / 2, -height / 2}, {width / 2, height / 2}};
    Shell shell;
    if (holes.empty()) {
        shell.points = {{whole.least.x, 0, whole.least.y},
                        {whole.least.x, 0, whole.most.y},
                        {whole.most.x, 0, whole.most.y},
                        {whole.most.x, 0, whole.least.y}};
        addQuad(shell, 0, 1, 2, 3);
        return shell;
    }
    Bounds spread;
    for (const RoundHole& hole : holes) {
        spread.include({hole.middle.x, 0, hole.middle.y});
    }
    const bool isRow = spread.size().x > spread.size().z;
    const auto place = [isRow](const RoundHole& hole) {
        return isRow ? hole.middle.x : hole.middle.y;
    };
    std::sort(holes.begin(), holes.end(),
              [&](const RoundHole& a, const RoundHole& b) { return place(a) < place(b); });
    double from = isRow ? whole.least.x : whole.least.y;
    for (std::size_t i = 0; i < holes.size(); ++i) {
        const bool isLast = i + 1 == holes.size();
        const double end = isRow ? whole.most.x : whole.most.y;
        const double to =
            isLast
                ? end
                : (place(holes[i]) + holes[i].radius + place(holes[i + 1]) - holes[i + 1].radius) /
                      2;
        const Cell cell = isRow ? Cell{{from, whole.least.y}, {to, whole.most.y}}
                                : Cell{{whole.least.x, from}, {whole.most.x, to}};
        addPiercedCell(shell, cell, holes[i], segments);
        from = to;
    }
    return shell;
}

Shell frame(Vec3 size, double barWidth)
{
    const double bar = std::clamp(barWidth, 1e-6, std::min(size.x, size.z) * 0.49);
    Shell shell = box({size.x, size.y, bar});
    append(shell, moved(box({size.x, size.y, bar}), {0, 0, size.z - bar}));
    const Shell side = box({bar, size.y, size.z - 2 * bar});
    append(shell, moved(side, {(bar - size.x) / 2, 0, bar}));
    append(shell, moved(side, {(size.x - bar) / 2, 0, bar}));
    return shell;
}

Shell slats(Vec3 size, double barWidth, double gap)
{
    constexpr double mostBars = 200;
    const double bars = std::clamp((size.x + gap) / std::max(barWidth + gap, 1e-6), 1.0, mostBars);
    const int count = static_cast<int>(bars);
    Shell shell;
    for (int i = 0; i < count; ++i) {
        const double room = count > 1 ? (size.x - barWidth) * i / (count - 1) : size.x / 2;
        append(shell,
               moved(box({barWidth, size.y, size.z}), {(barWidth - size.x) / 2 + room, 0, 0}));
    }
    return shell;
}

} // namespace bespeak::geometry
