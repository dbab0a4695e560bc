// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/plan_drawing.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>

namespace bespeak::design
{

using geometry::Vec2;

namespace
{

constexpr Length headHeights[] = {Length::millimetres(1500), Length::millimetres(2000)};
constexpr double shortest = 0.05;   ///< metres; less is no line
constexpr double tolerance = 0.005; ///< metres of height

/// The parts of an endless line that lie inside the outline.
std::vector<PlanLine> partsInside(const std::vector<Vec2>& outline, Vec2 point, Vec2 direction)
{
    const Vec2 across{-direction.y, direction.x};
    std::vector<double> cuts;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Vec2 from = outline[i] - point;
        const Vec2 to = outline[(i + 1) % outline.size()] - point;
        const double a = dot(from, across);
        const double b = dot(to, across);
        if ((a < 0) != (b < 0)) {
            const double share = a / (a - b);
            cuts.push_back(dot(from, direction) * (1 - share) + dot(to, direction) * share);
        }
    }
    std::ranges::sort(cuts);
    std::vector<PlanLine> parts;
    for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
        if (cuts[i + 1] - cuts[i] > shortest) {
            parts.push_back({point + direction * cuts[i], point + direction * cuts[i + 1]});
        }
    }
    return parts;
}

} // namespace

std::vector<HeadHeightDrawing> drawHeadHeights(const room::Room& room)
{
    const std::vector<Vec2> outline = room::outline(room);
    std::vector<HeadHeightDrawing> lines;
    for (const room::CeilingSlope& slope : room.slopes()) {
        const room::WallLine wall = room::wallLine(room, slope.wall);
        const double rise = std::tan(slope.pitch.inRadians());
        for (const Length height : headHeights) {
            if (height <= slope.kneeHeight || height >= room.ceilingHeight()) {
                continue;
            }
            const double away = (height - slope.kneeHeight).inMetres() / rise;
            for (const PlanLine& line :
                 partsInside(outline, wall.from + wall.inward * away, wall.direction())) {
                // Where another slope is lower, this line means nothing.
                const Vec2 middle = (line.from + line.to) * 0.5;
                if (room::ceilingAt(room, middle) > height.inMetres() - tolerance) {
                    lines.push_back({line, height});
                }
            }
        }
    }
    return lines;
}

} // namespace bespeak::design
