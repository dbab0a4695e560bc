// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/length.h"

#include <cmath>

namespace bespeak::geometry
{

/// A point or direction in the plan, metres: x to the right, y away from the front wall, as someone
/// sees it who sits in the room and looks at the front wall. The plan is drawn with the front wall
/// at the top, so y runs down the page as it does in Qt's scenes.
///
/// With z up this frame is left-handed. A positive turn goes from +x towards +y, which is clockwise
/// seen from above. Right-handed viewers (Qt3D, glTF: y up, z towards the eye) get (x, z, y), and
/// every triangle's order reversed.
struct Vec2 {
    double x = 0;
    double y = 0;

    friend bool operator==(const Vec2&, const Vec2&) = default;
};

/// A point or direction in the room, metres: x right, y away from the front wall, z up.
struct Vec3 {
    double x = 0;
    double y = 0;
    double z = 0;

    friend bool operator==(const Vec3&, const Vec3&) = default;
};

constexpr Vec2 operator+(Vec2 a, Vec2 b)
{
    return {a.x + b.x, a.y + b.y};
}
constexpr Vec2 operator-(Vec2 a, Vec2 b)
{
    return {a.x - b.x, a.y - b.y};
}
constexpr Vec2 operator-(Vec2 a)
{
    return {-a.x, -a.y};
}
constexpr Vec2 operator*(Vec2 a, double s)
{
    return {a.x * s, a.y * s};
}
constexpr double dot(Vec2 a, Vec2 b)
{
    return a.x * b.x + a.y * b.y;
}
/// Positive if a positive turn (x towards y) of less than 180 degrees leads from a to b.
constexpr double cross(Vec2 a, Vec2 b)
{
    return a.x * b.y - a.y * b.x;
}
inline double length(Vec2 a)
{
    return std::hypot(a.x, a.y);
}
/// The same direction with length 1; (1, 0) for a vector of no length.
inline Vec2 normalised(Vec2 a)
{
    const double size = length(a);
    return size > 0 ? Vec2{a.x / size, a.y / size} : Vec2{1, 0};
}
/// Turned by +90 degrees (x becomes y).
constexpr Vec2 perpendicular(Vec2 a)
{
    return {-a.y, a.x};
}

constexpr Vec3 operator+(Vec3 a, Vec3 b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
constexpr Vec3 operator-(Vec3 a, Vec3 b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
constexpr Vec3 operator*(Vec3 a, double s)
{
    return {a.x * s, a.y * s, a.z * s};
}
constexpr double dot(Vec3 a, Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
constexpr Vec3 cross(Vec3 a, Vec3 b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(Vec3 a)
{
    return std::sqrt(dot(a, a));
}
inline Vec3 normalised(Vec3 a)
{
    const double size = length(a);
    return size > 0 ? a * (1 / size) : Vec3{0, 0, 1};
}
constexpr Vec2 flat(Vec3 a)
{
    return {a.x, a.y};
}

/// An exact place in the plan; what is saved and signed.
struct Point2 {
    Length x;
    Length y;

    Vec2 inMetres() const { return {x.inMetres(), y.inMetres()}; }
    static Point2 fromMetres(Vec2 p) { return {Length::metres(p.x), Length::metres(p.y)}; }

    friend auto operator<=>(const Point2&, const Point2&) = default;
};

/// An exact place in the room; what is saved and signed.
struct Point3 {
    Length x;
    Length y;
    Length z;

    Vec3 inMetres() const { return {x.inMetres(), y.inMetres(), z.inMetres()}; }
    static Point3 fromMetres(Vec3 p)
    {
        return {Length::metres(p.x), Length::metres(p.y), Length::metres(p.z)};
    }

    friend auto operator<=>(const Point3&, const Point3&) = default;
};

/// Width (x), depth (y) and height (z) of a thing that faces the front; all positive.
struct Size3 {
    Length width;
    Length depth;
    Length height;

    friend bool operator==(const Size3&, const Size3&) = default;
};

} // namespace bespeak::geometry
