// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/clearance.h"

#include "models/standards/range.h"

#include <algorithm>
#include <cmath>

namespace bespeak::standards
{

namespace
{

bool isPlace(geometry::Vec2 point)
{
    return isWithin(point.x, -1'000, 1'000) && isWithin(point.y, -1'000, 1'000);
}

bool isRectangle(const PlanRectangle& rectangle)
{
    return isPlace(rectangle.low) && isPlace(rectangle.high) &&
           rectangle.low.x <= rectangle.high.x && rectangle.low.y <= rectangle.high.y;
}

} // namespace

Result<double> clearGap(const PlanRectangle& one, const PlanRectangle& other)
{
    if (!isRectangle(one) || !isRectangle(other)) {
        return outOfRange("a rectangle", "low before high, within 1,000 m");
    }
    const double x = std::max({0.0, other.low.x - one.high.x, one.low.x - other.high.x});
    const double y = std::max({0.0, other.low.y - one.high.y, one.low.y - other.high.y});
    return std::hypot(x, y);
}

Result<DoorSweep> doorSweep(geometry::Vec2 hinge, double leaf, const PlanRectangle& thing)
{
    if (!isRectangle(thing) || !isPlace(hinge) || !isWithin(leaf, 0.1, 10)) {
        return outOfRange("the door or the rectangle", "0.1 to 10 m wide, within 1,000 m");
    }
    const geometry::Vec2 nearest{std::clamp(hinge.x, thing.low.x, thing.high.x),
                                 std::clamp(hinge.y, thing.low.y, thing.high.y)};
    const bool isInQuarter = thing.high.x > hinge.x && thing.high.y > hinge.y;
    DoorSweep sweep;
    sweep.nearest = length(nearest - hinge);
    sweep.isClear = !isInQuarter || sweep.nearest >= leaf;
    return sweep;
}

Result<bool> canTurn(double width, double depth)
{
    if (!isWithin(width, 0, 1'000) || !isWithin(depth, 0, 1'000)) {
        return outOfRange("the free place", "0 to 1,000 m");
    }
    return std::min(width, depth) >= turningCircle;
}

Result<double> rowPitch(double reclinedDepth, double aisle)
{
    if (!isWithin(reclinedDepth, 0.3, 3) || !isWithin(aisle, 0, 10)) {
        return outOfRange("the seat or the way", "0.3 to 3 m and 0 to 10 m");
    }
    return reclinedDepth + aisle;
}

} // namespace bespeak::standards
