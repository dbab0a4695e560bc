// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/scene_parts.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

using geometry::Vec2;

namespace
{

constexpr double straightSine = 0.01745;   // 1 degree
constexpr double oppositeTolerance = 0.02; // of the length

/// The outline without corners at which the wall just goes on.
std::vector<Vec2> withoutStraightCorners(const std::vector<Vec2>& outline)
{
    std::vector<Vec2> corners;
    const std::size_t n = outline.size();
    for (std::size_t i = 0; i < n; ++i) {
        const Vec2 in = normalised(outline[i] - outline[(i + n - 1) % n]);
        const Vec2 out = normalised(outline[(i + 1) % n] - outline[i]);
        if (std::abs(cross(in, out)) > straightSine || dot(in, out) < 0) {
            corners.push_back(outline[i]);
        }
    }
    return corners;
}

bool isRectangleAlongAxes(const std::vector<Vec2>& outline)
{
    const std::vector<Vec2> corners = withoutStraightCorners(outline);
    if (corners.size() != 4) {
        return false;
    }
    std::array<Vec2, 4> sides;
    for (std::size_t i = 0; i < 4; ++i) {
        sides[i] = corners[(i + 1) % 4] - corners[i];
        const double size = length(sides[i]);
        if (std::min(std::abs(sides[i].x), std::abs(sides[i].y)) > straightSine * size) {
            return false;
        }
    }
    const auto alike = [](Vec2 a, Vec2 b) {
        return std::abs(length(a) - length(b)) <= oppositeTolerance * length(a);
    };
    return alike(sides[0], sides[2]) && alike(sides[1], sides[3]);
}

} // namespace

RoomFacts makeRoomFacts(const room::Room& room)
{
    RoomFacts facts;
    facts.outline = room::outline(room);
    facts.area = room::floorArea(room);
    facts.volume = room::volume(room);
    facts.height = room.ceilingHeight().inMetres();
    facts.isBox = room.slopes().empty() && isRectangleAlongAxes(facts.outline);
    facts.low = facts.high = facts.outline.front();
    for (const Vec2 corner : facts.outline) {
        facts.low = {std::min(facts.low.x, corner.x), std::min(facts.low.y, corner.y)};
        facts.high = {std::max(facts.high.x, corner.x), std::max(facts.high.y, corner.y)};
    }
    facts.parts = room.parts();
    return facts;
}

} // namespace bespeak::assessment
