// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/viewing.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::standards
{

namespace
{

constexpr double degree = std::numbers::pi / 180;
constexpr double steepest = 1e9;

double inDegrees(double radians)
{
    return radians / degree;
}

} // namespace

Result<ScreenSize> screenSize(double diagonal, double aspect)
{
    if (!isPositive(diagonal)) {
        return outOfRange("the diagonal", "above 0");
    }
    if (!isWithin(aspect, 0.1, 10)) {
        return outOfRange("the aspect ratio", "between 0.1 and 10");
    }
    const double height = diagonal / std::sqrt(1 + aspect * aspect);
    return ScreenSize{height * aspect, height};
}

Result<double> horizontalAngle(double width, double distance)
{
    return offAxisAngle(width, distance, 0);
}

Result<double> offAxisAngle(double width, double distance, double offset)
{
    if (!isPositive(width)) {
        return outOfRange("the width of the picture", "above 0");
    }
    if (!isPositive(distance)) {
        return outOfRange("the distance", "above 0");
    }
    if (!isWithin(offset, -steepest, steepest)) {
        return outOfRange("the offset to the side", "a finite length");
    }
    return inDegrees(std::atan((width / 2 - offset) / distance) -
                     std::atan((-width / 2 - offset) / distance));
}

Result<double> distanceForAngle(double width, double angle)
{
    if (!isPositive(width)) {
        return outOfRange("the width of the picture", "above 0");
    }
    if (!(angle > 0 && angle < 180)) {
        return outOfRange("the angle", "above 0 and below 180 degrees");
    }
    return width / (2 * std::tan(angle * degree / 2));
}

Result<double> thxDistance(double diagonal)
{
    constexpr double ratio = 0.84;
    if (!isPositive(diagonal)) {
        return outOfRange("the diagonal", "above 0");
    }
    return diagonal / ratio;
}

Result<double> acuityDistance(double width, double pixelsAcross, double arcMinutes)
{
    if (!isPositive(width)) {
        return outOfRange("the width of the picture", "above 0");
    }
    if (!isWithin(pixelsAcross, 1, 100'000)) {
        return outOfRange("the number of pixels across", "between 1 and 100,000");
    }
    if (!isWithin(arcMinutes, 0.01, 60)) {
        return outOfRange("the angle of a pixel", "between 0.01 and 60 arc minutes");
    }
    return width / pixelsAcross / std::tan(arcMinutes / 60 * degree);
}

Result<VerticalAngles> verticalAngles(double eyeHeight, double bottom, double pictureHeight,
                                      double distance)
{
    if (!isPositive(distance) || !isPositive(pictureHeight)) {
        return outOfRange("the distance and the height of the picture", "above 0");
    }
    if (!isWithin(eyeHeight, -steepest, steepest) || !isWithin(bottom, -steepest, steepest)) {
        return outOfRange("the heights above the floor", "finite lengths");
    }
    const auto elevation = [&](double height) {
        return inDegrees(std::atan2(height - eyeHeight, distance));
    };
    return VerticalAngles{elevation(bottom + pictureHeight), elevation(bottom + pictureHeight / 2)};
}

Result<double> neededEyeHeight(const RowSight& rows)
{
    const bool ordered = isPositive(rows.frontDistance) && isPositive(rows.rearDistance) &&
                         rows.frontDistance < rows.rearDistance;
    if (!ordered) {
        return outOfRange("the front row", "nearer to the picture than the rear row");
    }
    for (const double height : {rows.frontHeadTop, rows.pictureBottom, rows.clearance}) {
        if (!isWithin(height, -steepest, steepest)) {
            return outOfRange("the heights above the floor", "finite lengths");
        }
    }
    const double share = rows.frontDistance / rows.rearDistance;
    return (rows.frontHeadTop + rows.clearance - rows.pictureBottom * (1 - share)) / share;
}

Result<double> riserHeight(const RowSight& rows)
{
    if (!isWithin(rows.eyeHeight, -steepest, steepest)) {
        return outOfRange("the heights above the floor", "finite lengths");
    }
    return neededEyeHeight(rows).map(
        [&](double needed) { return std::max(0.0, needed - rows.eyeHeight); });
}

} // namespace bespeak::standards
