// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"

#include <array>
#include <cstdint>
#include <vector>

namespace bespeak::geometry
{

/// The skin of a body, before it has normals and a finish: points in metres and triangles between
/// them. Points are shared by the triangles that meet in them, so a closed body has each edge
/// twice.
struct Shell {
    std::vector<Vec3> points;
    std::vector<std::array<std::uint32_t, 3>> triangles; ///< cross() of the edges points outwards

    friend bool operator==(const Shell&, const Shell&) = default;
};

enum class Axis { X, Y, Z };

/// A box along the axes from `least` to `most`. Of nothing: least > most.
struct Bounds {
    Vec3 least{1, 1, 1};
    Vec3 most{-1, -1, -1};

    bool isEmpty() const { return least.x > most.x; }
    Vec3 size() const { return isEmpty() ? Vec3{} : most - least; }
    void include(Vec3 point);
};

Bounds bounds(const Shell& shell);

using Ring = std::vector<Vec3>;
enum class Ends {
    Open,   ///< the first and last ring stay open
    Capped, ///< closed by flat (or cone-like) lids around each ring's middle
    Joined, ///< the last ring is joined with the first, as in a torus
};

/// A skin over rings of equally many points (at least 3), which turn about the way from ring to
/// ring as x to y turns about z. Rings or points that coincide are welded.
Shell loft(const std::vector<Ring>& rings, Ends ends);

/// A body of that thickness behind a grid of points (at least 2 rows of at least 2, all equally
/// long). Its face points along cross(along a row, from row to row); `thickness` in metres.
Shell slab(const std::vector<Ring>& rows, double thickness);

/// Joins points that are nearer than a hundred-thousandth of the extent along each axis, and drops
/// triangles that have lost their area by that.
Shell welded(const Shell& shell);

Shell moved(Shell shell, Vec3 by);
/// Turned about an axis through the origin: about Z from x to y, about X from y to z, about Y from
/// z to x. Radians.
Shell turned(Shell shell, Axis about, double radians);
/// Each factor positive.
Shell scaled(Shell shell, Vec3 factors);
/// The mirror image at the plane through the origin to which `across` is normal.
Shell mirrored(Shell shell, Axis across);
void append(Shell& to, const Shell& more);

/// The volume inside, m³; positive for a closed shell whose triangles face outwards.
double signedVolume(const Shell& shell);
/// True if every edge has exactly one triangle on either side.
bool isClosed(const Shell& shell);

} // namespace bespeak::geometry
