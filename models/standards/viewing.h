// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

/// What a flat picture looks like from a seat: plane geometry, exact. Lengths in metres, angles in
/// degrees as the standards print them. All errors are standards.out-of-range; lengths must be
/// finite, above 0 and at most 1e9.
namespace bespeak::standards
{

struct ScreenSize {
    double width = 0;
    double height = 0;
};

/// w = D·a/√(1 + a²), h = D/√(1 + a²).
/// @param aspect width over height, 0.1 to 10.
Result<ScreenSize> screenSize(double diagonal, double aspect);

/// The angle that a picture fills, seen from straight before its middle: 2·atan(w/2d).
Result<double> horizontalAngle(double width, double distance);
/// The same from a seat that is `offset` metres to the side.
Result<double> offAxisAngle(double width, double distance, double offset);
/// The distance at which a picture fills an angle above 0 and below 180 degrees.
Result<double> distanceForAngle(double width, double angle);

/// Least horizontal angle for mixed use. SMPTE EG-18-1994 (withdrawn), grade B.
constexpr double leastViewingAngle = 30;
/// Where film feels large. THX for cinemas asks for it from the last row, grade A (thx.com).
constexpr double filmViewingAngle = 36;
/// Larger than this, faces and subtitles leave the comfortable field. Our own choice, grade D.
constexpr double largestViewingAngle = 50;

/// THX's rule for homes: diagonal/0.84, which gives 40.2 degrees on 16:9. THX booklet, grade B.
Result<double> thxDistance(double diagonal);

/// The distance beyond which a sharp eye no longer tells pixels apart: (w/N)/tan(angle).
/// @param pixelsAcross 1 to 100,000.
/// @param arcMinutes angle of a pixel; 1 is 20/20 vision (ITU-R BT.2022, BT.1845), 0.01 to 60.
Result<double> acuityDistance(double width, double pixelsAcross, double arcMinutes = 1);

struct VerticalAngles {
    double top = 0;    ///< elevation of the picture's upper edge above the eye, negative: below
    double centre = 0; ///< of its middle
};

/// Heights are above the floor. @param distance in the plan.
Result<VerticalAngles> verticalAngles(double eyeHeight, double bottom, double pictureHeight,
                                      double distance);

/// An upper edge higher than this bends necks. THX booklet for homes, grade B.
constexpr double highestPictureTop = 15;

/// Two rows that look at one picture.
struct RowSight {
    double eyeHeight = 0;     ///< of the rear row, without a riser
    double frontHeadTop = 0;  ///< top of the heads in front
    double pictureBottom = 0; ///< height of the picture's lower edge
    double frontDistance = 0; ///< of the front row's heads from the picture
    double rearDistance = 0;  ///< of the rear row's eyes; more than `frontDistance`
    double clearance = 0.05;  ///< what to see above a head; trade practice 0.05–0.10
};

/// How high the rear eye must be to see the picture's lower edge over the heads in front, by
/// similar triangles. May be below `eyeHeight`.
Result<double> neededEyeHeight(const RowSight& rows);
/// How high the rear row must be raised: 0 if it sees all.
Result<double> riserHeight(const RowSight& rows);

} // namespace bespeak::standards
