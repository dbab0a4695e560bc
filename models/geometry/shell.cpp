// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/shell.h"

#include "models/base/expects.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace bespeak::geometry
{

namespace
{

std::uint32_t index(std::size_t i)
{
    return static_cast<std::uint32_t>(i);
}

void addLid(Shell& shell, std::size_t firstPoint, std::size_t count, bool facesOnward)
{
    Vec3 middle;
    for (std::size_t i = 0; i < count; ++i) {
        middle = middle + shell.points[firstPoint + i];
    }
    const auto hub = index(shell.points.size());
    shell.points.push_back(middle * (1.0 / static_cast<double>(count)));
    for (std::size_t i = 0; i < count; ++i) {
        const auto here = index(firstPoint + i);
        const auto next = index(firstPoint + (i + 1) % count);
        if (facesOnward) {
            shell.triangles.push_back({hub, here, next});
        } else {
            shell.triangles.push_back({hub, next, here});
        }
    }
}

void addQuad(Shell& shell, std::size_t a, std::size_t b, std::size_t c, std::size_t d)
{
    shell.triangles.push_back({index(a), index(b), index(c)});
    shell.triangles.push_back({index(a), index(c), index(d)});
}

/// Area-weighted normals at the points of a grid of rows x columns.
std::vector<Vec3> gridNormals(const Shell& grid)
{
    std::vector<Vec3> normals(grid.points.size());
    for (const auto& [a, b, c] : grid.triangles) {
        const Vec3 normal = cross(grid.points[b] - grid.points[a], grid.points[c] - grid.points[a]);
        for (const std::uint32_t corner : {a, b, c}) {
            normals[corner] = normals[corner] + normal;
        }
    }
    std::transform(normals.begin(), normals.end(), normals.begin(),
                   [](Vec3 normal) { return normalised(normal); });
    return normals;
}

} // namespace

void Bounds::include(Vec3 point)
{
    if (isEmpty()) {
        least = most = point;
        return;
    }
    least = {std::min(least.x, point.x), std::min(least.y, point.y), std::min(least.z, point.z)};
    most = {std::max(most.x, point.x), std::max(most.y, point.y), std::max(most.z, point.z)};
}

Bounds bounds(const Shell& shell)
{
    Bounds result;
    for (const Vec3 point : shell.points) {
        result.include(point);
    }
    return result;
}

Shell loft(const std::vector<Ring>& rings, Ends ends)
{
    expects(rings.size() >= 2 && rings.front().size() >= 3, "a loft has two rings of three points");
    const std::size_t count = rings.front().size();
    Shell shell;
    for (const Ring& ring : rings) {
        expects(ring.size() == count, "the rings of a loft have equally many points");
        shell.points.insert(shell.points.end(), ring.begin(), ring.end());
    }
    const std::size_t steps = ends == Ends::Joined ? rings.size() : rings.size() - 1;
    for (std::size_t step = 0; step < steps; ++step) {
        const std::size_t low = step * count;
        const std::size_t high = (step + 1) % rings.size() * count;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t next = (i + 1) % count;
            addQuad(shell, low + i, low + next, high + next, high + i);
        }
    }
    if (ends == Ends::Capped) {
        addLid(shell, 0, count, false);
        addLid(shell, (rings.size() - 1) * count, count, true);
    }
    return welded(shell);
}

Shell slab(const std::vector<Ring>& rows, double thickness)
{
    expects(rows.size() >= 2 && rows.front().size() >= 2, "a slab has two rows of two points");
    const std::size_t count = rows.front().size();
    Shell shell;
    for (const Ring& row : rows) {
        expects(row.size() == count, "the rows of a slab have equally many points");
        shell.points.insert(shell.points.end(), row.begin(), row.end());
    }
    for (std::size_t r = 0; r + 1 < rows.size(); ++r) {
        for (std::size_t i = 0; i + 1 < count; ++i) {
            const std::size_t at = r * count + i;
            addQuad(shell, at, at + 1, at + count + 1, at + count);
        }
    }
    const std::vector<Vec3> normals = gridNormals(shell);
    const std::size_t behind = shell.points.size();
    for (std::size_t i = 0; i < behind; ++i) {
        shell.points.push_back(shell.points[i] - normals[i] * thickness);
    }
    const std::size_t faces = shell.triangles.size();
    for (std::size_t t = 0; t < faces; ++t) {
        const auto [a, b, c] = shell.triangles[t];
        shell.triangles.push_back({index(behind + a), index(behind + c), index(behind + b)});
    }
    const auto addRim = [&](std::size_t a, std::size_t b) {
        addQuad(shell, b, a, behind + a, behind + b);
    };
    const std::size_t last = (rows.size() - 1) * count;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        addRim(i, i + 1);
        addRim(last + i + 1, last + i);
    }
    for (std::size_t r = 0; r + 1 < rows.size(); ++r) {
        addRim((r + 1) * count, r * count);
        addRim(r * count + count - 1, (r + 1) * count + count - 1);
    }
    return welded(shell);
}

Shell welded(const Shell& shell)
{
    const Vec3 extent = bounds(shell).size();
    const double widest = std::max({extent.x, extent.y, extent.z, 1e-9});
    const auto cellOf = [widest](double value, double along) {
        return std::llround(value / std::max(along * 1e-5, widest * 1e-12));
    };
    std::map<std::array<long long, 3>, std::uint32_t> known;
    std::vector<std::uint32_t> place;
    Shell result;
    for (const Vec3 point : shell.points) {
        const std::array<long long, 3> key{cellOf(point.x, extent.x), cellOf(point.y, extent.y),
                                           cellOf(point.z, extent.z)};
        const auto [found, isNew] = known.try_emplace(key, index(result.points.size()));
        if (isNew) {
            result.points.push_back(point);
        }
        place.push_back(found->second);
    }
    for (const auto& corners : shell.triangles) {
        const std::uint32_t a = place[corners[0]];
        const std::uint32_t b = place[corners[1]];
        const std::uint32_t c = place[corners[2]];
        if (a != b && b != c && c != a) {
            result.triangles.push_back({a, b, c});
        }
    }
    return result;
}

Shell moved(Shell shell, Vec3 by)
{
    for (Vec3& point : shell.points) {
        point = point + by;
    }
    return shell;
}

Shell turned(Shell shell, Axis about, double radians)
{
    const double c = std::cos(radians);
    const double s = std::sin(radians);
    for (Vec3& p : shell.points) {
        switch (about) {
        case Axis::X:
            p = {p.x, c * p.y - s * p.z, s * p.y + c * p.z};
            break;
        case Axis::Y:
            p = {c * p.x + s * p.z, p.y, c * p.z - s * p.x};
            break;
        case Axis::Z:
            p = {c * p.x - s * p.y, s * p.x + c * p.y, p.z};
            break;
        }
    }
    return shell;
}

Shell scaled(Shell shell, Vec3 factors)
{
    expects(factors.x > 0 && factors.y > 0 && factors.z > 0,
            "a shell is scaled by positive factors");
    for (Vec3& p : shell.points) {
        p = {p.x * factors.x, p.y * factors.y, p.z * factors.z};
    }
    return shell;
}

Shell mirrored(Shell shell, Axis across)
{
    for (Vec3& p : shell.points) {
        p = {across == Axis::X ? -p.x : p.x, across == Axis::Y ? -p.y : p.y,
             across == Axis::Z ? -p.z : p.z};
    }
    for (auto& triangle : shell.triangles) {
        std::swap(triangle[1], triangle[2]);
    }
    return shell;
}

void append(Shell& to, const Shell& more)
{
    const auto offset = index(to.points.size());
    to.points.insert(to.points.end(), more.points.begin(), more.points.end());
    for (const auto& [a, b, c] : more.triangles) {
        to.triangles.push_back({a + offset, b + offset, c + offset});
    }
}

double signedVolume(const Shell& shell)
{
    double volume = 0;
    for (const auto& [a, b, c] : shell.triangles) {
        volume += dot(shell.points[a], cross(shell.points[b], shell.points[c])) / 6;
    }
    return volume;
}

bool isClosed(const Shell& shell)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, int> passes;
    for (const auto& [a, b, c] : shell.triangles) {
        ++passes[{a, b}];
        ++passes[{b, c}];
        ++passes[{c, a}];
    }
    return std::all_of(passes.begin(), passes.end(), [&](const auto& pass) {
        const auto back = passes.find({pass.first.second, pass.first.first});
        return pass.second == 1 && back != passes.end() && back->second == 1;
    });
}

} // namespace bespeak::geometry
