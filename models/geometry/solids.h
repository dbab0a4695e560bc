// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/shell.h"

#include <vector>

/// Bodies from which furniture is made. Metres; each stands on z = 0 with its middle on the z axis
/// unless it says otherwise. Sizes of 0 or less become 1 µm; closed unless it says otherwise.
namespace bespeak::geometry
{

using Outline = std::vector<Vec2>;

/// An ellipse of `segments` corners (at least 3), turning from x towards y.
Outline ellipseOutline(double width, double depth, int segments);
/// A rectangle with round corners; `cornerSegments` 0 makes them sharp.
Outline rectangleOutline(double width, double depth, double radius, int cornerSegments);

Shell box(Vec3 size);

/// How a box is softened.
struct Softness {
    double radius = 0;    ///< of all edges; at most half the least size
    int edgeSegments = 1; ///< segments of an eighth of a turn; 0: sharp
    Vec3 crown{};         ///< how far the faces across x, y and z bulge out
    int faceSegments = 1; ///< of a face between its edges; more for a crown
};

/// A box with rounded edges, or with bulging faces a cushion. Its size includes the crown.
Shell softBox(Vec3 size, const Softness& softness);

/// An outline (simple polygon, turning from x towards y, concave too) pulled up to that height.
Shell prism(const Outline& outline, double height);
Shell cylinder(double radius, double height, int segments);
/// A cone's stump; a radius of 0 makes a point.
Shell cone(double bottomRadius, double topRadius, double height, int segments);
Shell ellipsoid(Vec3 size, int segments);

/// A point of a profile: distance from the axis and height.
struct ProfilePoint {
    double radius = 0;
    double height = 0;
};
/// A profile, from bottom to top along its outside, turned about the z axis.
Shell lathe(const std::vector<ProfilePoint>& profile, int segments, Ends ends = Ends::Capped);

/// A round bar along a path (at least 2 points); `radii`: one for all points, or one a point.
Shell tube(const std::vector<Vec3>& path, const std::vector<double>& radii, int segments);

/// Points of an arc from start to end bent by a control point (quadratic), start and end included.
std::vector<Vec3> bow(Vec3 start, Vec3 control, Vec3 end, int segments);

/// A hole in a front: its middle and radius.
struct RoundHole {
    Vec2 middle;
    double radius = 0;
};
/// A flat front in the x-z plane facing y+, width x height about the origin, with round holes
/// (Vec2: x and z) that lie in one column or one row. Open at its rim and holes.
Shell piercedFront(double width, double height, std::vector<RoundHole> holes, int segments);

/// A square-edged frame in the x-z plane, facing y+, of bars that wide: its outer size and depth.
Shell frame(Vec3 size, double barWidth);

/// A grille: bars of that width and gap across a front of the size, running up and down.
Shell slats(Vec3 size, double barWidth, double gap);

} // namespace bespeak::geometry
