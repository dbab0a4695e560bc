// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/polygon.h"

#include "models/base/expects.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace bespeak::geometry
{

namespace
{

constexpr std::int64_t farthest = 1'000'000'000; // micrometres: products of two stay below 2^63

/// Sign of the turn a -> b -> c, exact.
int turnOf(const Point2& a, const Point2& b, const Point2& c)
{
    const auto across = [](Length u, Length v) { return u.inMicrometres() * v.inMicrometres(); };
    const std::int64_t left = across(b.x - a.x, c.y - a.y);
    const std::int64_t right = across(b.y - a.y, c.x - a.x);
    return left > right ? 1 : left < right ? -1 : 0;
}

/// Is c, which lies on the line a–b, between the two (or one of them)?
bool isBetween(const Point2& a, const Point2& b, const Point2& c)
{
    return std::min(a.x, b.x) <= c.x && c.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= c.y &&
           c.y <= std::max(a.y, b.y);
}

bool meet(const Point2& a, const Point2& b, const Point2& c, const Point2& d)
{
    const int c1 = turnOf(a, b, c);
    const int d1 = turnOf(a, b, d);
    const int a1 = turnOf(c, d, a);
    const int b1 = turnOf(c, d, b);
    if (c1 * d1 < 0 && a1 * b1 < 0) {
        return true;
    }
    return (c1 == 0 && isBetween(a, b, c)) || (d1 == 0 && isBetween(a, b, d)) ||
           (a1 == 0 && isBetween(c, d, a)) || (b1 == 0 && isBetween(c, d, b));
}

/// Does the side b–c run back over the side a–b?
bool foldsBack(const Point2& a, const Point2& b, const Point2& c)
{
    if (turnOf(a, b, c) != 0) {
        return false;
    }
    return isBetween(a, b, c) || isBetween(b, c, a);
}

/// Cuts ears off a ring of corners, the best-shaped first: slivers are left to the end.
class EarClipper
{
public:
    explicit EarClipper(std::span<const Vec2> polygon)
        : m_points(polygon)
        , m_sign(signedArea(polygon) < 0 ? -1 : 1)
    {
        for (std::uint32_t i = 0; i < polygon.size(); ++i) {
            m_ring.push_back(i);
        }
    }

    std::vector<Triangle> run()
    {
        std::vector<Triangle> triangles;
        while (m_ring.size() >= 3) {
            const std::size_t best = bestEar();
            if (turnAt(best) > 0) {
                triangles.push_back(triangleAt(best));
            }
            m_ring.erase(m_ring.begin() + static_cast<std::ptrdiff_t>(best));
        }
        return triangles;
    }

private:
    Triangle triangleAt(std::size_t i) const
    {
        const std::size_t n = m_ring.size();
        return {m_ring[(i + n - 1) % n], m_ring[i], m_ring[(i + 1) % n]};
    }

    double turnAt(std::size_t i) const
    {
        const Triangle t = triangleAt(i);
        return m_sign * cross(m_points[t[1]] - m_points[t[0]], m_points[t[2]] - m_points[t[1]]);
    }

    /// Height of the flattest corner, 0 or less if this is no ear.
    double shapeOf(std::size_t i) const
    {
        const double twiceArea = turnAt(i);
        const Triangle t = triangleAt(i);
        const double longest = std::max({length(m_points[t[1]] - m_points[t[0]]),
                                         length(m_points[t[2]] - m_points[t[1]]),
                                         length(m_points[t[0]] - m_points[t[2]])});
        if (twiceArea <= 0 || longest <= 0 || holdsAnother(t)) {
            return 0;
        }
        return twiceArea / longest;
    }

    bool holdsAnother(const Triangle& t) const
    {
        const Vec2 a = m_points[t[0]];
        const Vec2 b = m_points[t[1]];
        const Vec2 c = m_points[t[2]];
        return std::ranges::any_of(m_ring, [&](std::uint32_t index) {
            const Vec2 p = m_points[index];
            if (p == a || p == b || p == c) {
                return false;
            }
            return m_sign * cross(b - a, p - a) >= 0 && m_sign * cross(c - b, p - b) >= 0 &&
                   m_sign * cross(a - c, p - c) >= 0;
        });
    }

    /// The ear with the best shape; if none is left, the flattest corner, which loses least.
    std::size_t bestEar() const
    {
        std::size_t best = 0;
        std::size_t flattest = 0;
        double bestShape = 0;
        for (std::size_t i = 0; i < m_ring.size(); ++i) {
            const double shape = shapeOf(i);
            if (shape > bestShape) {
                bestShape = shape;
                best = i;
            }
            if (std::abs(turnAt(i)) < std::abs(turnAt(flattest))) {
                flattest = i;
            }
        }
        return bestShape > 0 ? best : flattest;
    }

    std::span<const Vec2> m_points;
    double m_sign;
    std::vector<std::uint32_t> m_ring;
};

} // namespace

double signedArea(std::span<const Vec2> polygon)
{
    if (polygon.empty()) {
        return 0;
    }
    double twice = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        twice += cross(polygon[i] - polygon[0], polygon[(i + 1) % polygon.size()] - polygon[0]);
    }
    return twice / 2;
}

Vec2 centroid(std::span<const Vec2> polygon)
{
    if (polygon.empty()) {
        return {};
    }
    const Vec2 origin = polygon[0];
    double twice = 0;
    Vec2 weighted;
    Vec2 sum;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vec2 a = polygon[i] - origin;
        const Vec2 b = polygon[(i + 1) % polygon.size()] - origin;
        const double area = cross(a, b);
        twice += area;
        weighted = weighted + (a + b) * (area / 3);
        sum = sum + a;
    }
    if (std::abs(twice) < 1e-12) {
        return origin + sum * (1.0 / static_cast<double>(polygon.size()));
    }
    return origin + weighted * (1 / twice);
}

namespace
{

/// Most points are far from most edges, and that is told without a root.
bool isNearBounds(Vec2 point, Vec2 a, Vec2 b, double distance)
{
    constexpr double rounding = 1e-9;
    const double reach = distance + rounding;
    return point.x >= std::min(a.x, b.x) - reach && point.x <= std::max(a.x, b.x) + reach &&
           point.y >= std::min(a.y, b.y) - reach && point.y <= std::max(a.y, b.y) + reach;
}

} // namespace

bool contains(std::span<const Vec2> polygon, Vec2 point, double edge)
{
    bool inside = false;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vec2 a = polygon[i];
        const Vec2 b = polygon[(i + 1) % polygon.size()];
        if (isNearBounds(point, a, b, edge) && distanceToSegment(point, a, b) <= edge) {
            return true;
        }
        const bool straddles = (a.y > point.y) != (b.y > point.y);
        if (straddles && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x)) {
            inside = !inside;
        }
    }
    return inside;
}

bool crossesItself(std::span<const Point2> polygon)
{
    const std::size_t n = polygon.size();
    for (const Point2& p : polygon) {
        expects(abs(p.x).inMicrometres() <= farthest && abs(p.y).inMicrometres() <= farthest,
                "a polygon that is checked lies within 1 km");
    }
    for (std::size_t i = 0; i < n; ++i) {
        const Point2& a = polygon[i];
        const Point2& b = polygon[(i + 1) % n];
        if (foldsBack(a, b, polygon[(i + 2) % n])) {
            return true;
        }
        for (std::size_t j = i + 2; j < n; ++j) {
            const bool neighbours = i == 0 && j == n - 1;
            if (!neighbours && meet(a, b, polygon[j], polygon[(j + 1) % n])) {
                return true;
            }
        }
    }
    return false;
}

Vec2 nearestOnSegment(Vec2 point, Vec2 from, Vec2 to)
{
    const Vec2 along = to - from;
    const double square = dot(along, along);
    if (square <= 0) {
        return from;
    }
    return from + along * std::clamp(dot(point - from, along) / square, 0.0, 1.0);
}

double distanceToSegment(Vec2 point, Vec2 from, Vec2 to)
{
    return length(point - nearestOnSegment(point, from, to));
}

double distanceToOutline(std::span<const Vec2> polygon, Vec2 point)
{
    double nearest = std::numeric_limits<double>::infinity(); // squared
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vec2 away =
            point - nearestOnSegment(point, polygon[i], polygon[(i + 1) % polygon.size()]);
        nearest = std::min(nearest, dot(away, away));
    }
    return std::sqrt(nearest);
}

std::vector<Vec2> clipped(std::span<const Vec2> polygon, Vec2 normal, double offset)
{
    std::vector<Vec2> kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vec2 a = polygon[i];
        const Vec2 b = polygon[(i + 1) % polygon.size()];
        const double beyondA = dot(normal, a) - offset;
        const double beyondB = dot(normal, b) - offset;
        if (beyondA <= 0) {
            kept.push_back(a);
        }
        if ((beyondA < 0 && beyondB > 0) || (beyondA > 0 && beyondB < 0)) {
            kept.push_back(a + (b - a) * (beyondA / (beyondA - beyondB)));
        }
    }
    if (kept.size() < 3) {
        kept.clear();
    }
    return kept;
}

std::vector<Triangle> triangulated(std::span<const Vec2> polygon)
{
    return EarClipper(polygon).run();
}

} // namespace bespeak::geometry
