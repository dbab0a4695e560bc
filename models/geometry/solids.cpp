// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/solids.h"

#include "models/base/expects.h"
#include "models/geometry/polygon.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bespeak::geometry
{

namespace
{

constexpr double turn = 2 * std::numbers::pi;

double positive(double value)
{
    return std::max(value, 1e-6);
}

Vec3 positive(Vec3 size)
{
    return {positive(size.x), positive(size.y), positive(size.z)};
}

Ring raised(const Outline& outline, double height)
{
    Ring ring;
    for (const Vec2 point : outline) {
        ring.push_back({point.x, point.y, height});
    }
    return ring;
}

Ring circle(double radius, double height, int segments)
{
    return raised(ellipseOutline(2 * radius, 2 * radius, segments), height);
}

/// Where a softened axis of half length `half` is cut: round ends by their tangents, so that the
/// facets of an edge are equally long, and even steps between.
std::vector<double> cuts(double half, double radius, int edgeSegments, int faceSegments)
{
    std::vector<double> result;
    const double core = half - radius;
    for (int i = 0; i < edgeSegments && radius > 0; ++i) {
        const double angle = turn / 8 * (edgeSegments - i) / edgeSegments;
        result.push_back(-core - radius * std::tan(angle));
    }
    const int steps = std::max(1, faceSegments);
    for (int i = 0; i <= steps; ++i) {
        result.push_back(-core + 2 * core * i / steps);
    }
    for (int i = edgeSegments - 1; i >= 0 && radius > 0; --i) {
        result.push_back(-result[static_cast<std::size_t>(i)]);
    }
    return result;
}

using Triple = std::array<double, 3>;

Vec3 asVector(const Triple& p)
{
    return {p[0], p[1], p[2]};
}

/// The six faces of a box, each cut into a grid by the cuts of its two axes.
Shell cutBox(const std::array<std::vector<double>, 3>& cut)
{
    Shell shell;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const std::size_t along = (axis + 1) % 3;
        const std::size_t across = (axis + 2) % 3;
        for (const bool far : {false, true}) {
            const std::size_t first = shell.points.size();
            Triple p{};
            p[axis] = far ? cut[axis].back() : cut[axis].front();
            for (const double v : cut[across]) {
                for (const double u : cut[along]) {
                    p[along] = u;
                    p[across] = v;
                    shell.points.push_back(asVector(p));
                }
            }
            const std::size_t count = cut[along].size();
            for (std::size_t r = 0; r + 1 < cut[across].size(); ++r) {
                for (std::size_t i = 0; i + 1 < count; ++i) {
                    const auto a = static_cast<std::uint32_t>(first + r * count + i);
                    const auto b = far ? a + 1 : static_cast<std::uint32_t>(a + count);
                    const auto d = far ? static_cast<std::uint32_t>(a + count) : a + 1;
                    const auto c = static_cast<std::uint32_t>(a + count + 1);
                    shell.triangles.push_back({a, b, c});
                    shell.triangles.push_back({a, c, d});
                }
            }
        }
    }
    return shell;
}

double bulge(double at, double half)
{
    return 1 - std::pow(std::min(1.0, std::abs(at) / half), 2.5);
}

} // namespace

Outline ellipseOutline(double width, double depth, int segments)
{
    const int count = std::max(3, segments);
    Outline outline;
    for (int i = 0; i < count; ++i) {
        const double angle = turn * i / count;
        outline.push_back({width / 2 * std::cos(angle), depth / 2 * std::sin(angle)});
    }
    return outline;
}

Outline rectangleOutline(double width, double depth, double radius, int cornerSegments)
{
    const double x = positive(width) / 2;
    const double y = positive(depth) / 2;
    const double r = cornerSegments > 0 ? std::clamp(radius, 0.0, std::min(x, y) * 0.999) : 0;
    const int steps = r > 0 ? cornerSegments : 0;
    const std::array<Vec2, 4> middles{Vec2{x - r, y - r}, Vec2{r - x, y - r}, Vec2{r - x, r - y},
                                      Vec2{x - r, r - y}};
    Outline outline;
    for (std::size_t corner = 0; corner < 4; ++corner) {
        for (int i = 0; i <= steps; ++i) {
            const double part = steps > 0 ? static_cast<double>(i) / steps : 0;
            const double angle = turn / 4 * (static_cast<double>(corner) + part);
            outline.push_back(middles[corner] + Vec2{std::cos(angle), std::sin(angle)} * r);
        }
    }
    return outline;
}

Shell box(Vec3 size)
{
    return softBox(size, {.radius = 0, .edgeSegments = 0});
}

Shell softBox(Vec3 size, const Softness& softness)
{
    const Vec3 whole = positive(size);
    const Vec3 most = whole * 0.25;
    const Vec3 crown{std::clamp(softness.crown.x, 0.0, most.x),
                     std::clamp(softness.crown.y, 0.0, most.y),
                     std::clamp(softness.crown.z, 0.0, most.z)};
    const Vec3 half = whole * 0.5 - crown;
    const double widest = std::min({half.x, half.y, half.z}) * 0.999;
    const double radius =
        softness.edgeSegments > 0 ? std::clamp(softness.radius, 0.0, widest) : 0.0;
    const auto cutsOf = [&](double length, bool isCrowned) {
        return cuts(length, radius, softness.edgeSegments, isCrowned ? softness.faceSegments : 1);
    };
    Shell shell = cutBox({cutsOf(half.x, crown.y > 0 || crown.z > 0),
                          cutsOf(half.y, crown.z > 0 || crown.x > 0),
                          cutsOf(half.z, crown.x > 0 || crown.y > 0)});
    for (Vec3& p : shell.points) {
        const Vec3 core{std::clamp(p.x, radius - half.x, half.x - radius),
                        std::clamp(p.y, radius - half.y, half.y - radius),
                        std::clamp(p.z, radius - half.z, half.z - radius)};
        if (radius > 0) {
            p = core + normalised(p - core) * radius;
        }
        const Vec3 b{bulge(p.x, half.x), bulge(p.y, half.y), bulge(p.z, half.z)};
        p = p + Vec3{crown.x * p.x / half.x * b.y * b.z, crown.y * p.y / half.y * b.z * b.x,
                     crown.z * p.z / half.z * b.x * b.y};
    }
    return moved(welded(shell), {0, 0, whole.z / 2});
}

Shell prism(const Outline& outline, double height)
{
    expects(outline.size() >= 3, "an outline has three corners");
    Shell shell = loft({raised(outline, 0), raised(outline, positive(height))}, Ends::Open);
    Shell lids;
    const auto count = static_cast<std::uint32_t>(outline.size());
    for (const double level : {0.0, positive(height)}) {
        const Ring ring = raised(outline, level);
        lids.points.insert(lids.points.end(), ring.begin(), ring.end());
    }
    for (const auto& [a, b, c] : triangulated(outline)) {
        lids.triangles.push_back({a, c, b});
        lids.triangles.push_back({a + count, b + count, c + count});
    }
    append(shell, lids);
    return welded(shell);
}

Shell cylinder(double radius, double height, int segments)
{
    return cone(radius, radius, height, segments);
}

Shell cone(double bottomRadius, double topRadius, double height, int segments)
{
    const double bottom = std::max(bottomRadius, topRadius > 0 ? 0.0 : 1e-6);
    return lathe({{bottom, 0}, {std::max(topRadius, 0.0), positive(height)}}, segments);
}

Shell ellipsoid(Vec3 size, int segments)
{
    const int rings = std::max(3, segments / 2);
    std::vector<ProfilePoint> profile;
    for (int i = 0; i <= rings; ++i) {
        const double angle = turn / 2 * i / rings;
        const bool isPole = i == 0 || i == rings;
        profile.push_back({isPole ? 0 : std::sin(angle) / 2, (1 - std::cos(angle)) / 2});
    }
    return scaled(lathe(profile, segments), positive(size));
}

Shell lathe(const std::vector<ProfilePoint>& profile, int segments, Ends ends)
{
    std::vector<Ring> rings;
    rings.reserve(profile.size());
    for (const ProfilePoint& point : profile) {
        rings.push_back(circle(std::max(0.0, point.radius), point.height, segments));
    }
    return loft(rings, ends);
}

Shell tube(const std::vector<Vec3>& path, const std::vector<double>& radii, int segments)
{
    expects(path.size() >= 2 && !radii.empty(), "a tube has a path of two points and a radius");
    Vec3 side;
    std::vector<Ring> rings;
    const Outline unit = ellipseOutline(2, 2, segments);
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Vec3 along =
            normalised(path[std::min(i + 1, path.size() - 1)] - path[i > 0 ? i - 1 : 0]);
        const Vec3 start = std::abs(along.z) < 0.9 ? Vec3{0, 0, 1} : Vec3{1, 0, 0};
        const Vec3 wanted = i == 0 ? cross(start, along) : side;
        side = normalised(wanted - along * dot(wanted, along));
        const Vec3 up = cross(along, side);
        const double radius = radii[std::min(i, radii.size() - 1)];
        Ring ring;
        for (const Vec2 corner : unit) {
            ring.push_back(path[i] + side * (corner.x * radius) + up * (corner.y * radius));
        }
        rings.push_back(ring);
    }
    return loft(rings, Ends::Capped);
}

std::vector<Vec3> bow(Vec3 start, Vec3 control, Vec3 end, int segments)
{
    std::vector<Vec3> points;
    const int steps = std::max(1, segments);
    for (int i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        points.push_back(start * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + end * (t * t));
    }
    return points;
}

} // namespace bespeak::geometry
