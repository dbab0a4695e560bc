// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/room_following.h"

#include <algorithm>

namespace bespeak::design
{

namespace
{

using geometry::Vec2;
using room::Opening;
using room::RoomParts;

Vec2 cornerAt(const RoomParts& parts, std::size_t corner)
{
    return parts.corners[corner % parts.corners.size()].inMetres();
}

Length offsetAfter(const RoomParts& before, const RoomParts& parts, const Opening& opening)
{
    const std::size_t wall = opening.wall;
    const std::size_t next = (wall + 1) % parts.corners.size();
    if (before.corners[wall] == parts.corners[wall]) {
        return opening.offset;
    }
    if (before.corners[next] == parts.corners[next]) {
        return opening.offset + lengthOf(parts, wall) - lengthOf(before, wall);
    }
    const Vec2 from = cornerAt(before, wall);
    const Vec2 near =
        from + normalised(cornerAt(before, wall + 1) - from) * opening.offset.inMetres();
    const Vec2 newFrom = cornerAt(parts, wall);
    return Length::metres(dot(near - newFrom, normalised(cornerAt(parts, wall + 1) - newFrom)));
}

} // namespace

Length lengthOf(const RoomParts& parts, std::size_t wall)
{
    return Length::metres(length(cornerAt(parts, wall + 1) - cornerAt(parts, wall)));
}

void fitAlongWall(RoomParts& parts, std::size_t wall)
{
    std::vector<Opening*> openings;
    Length sum;
    for (Opening& opening : parts.openings) {
        if (opening.wall == wall) {
            openings.push_back(&opening);
            sum += opening.width;
        }
    }
    std::ranges::stable_sort(openings, {}, &Opening::offset);
    const Length space = lengthOf(parts, wall);
    if (sum > space) {
        const double share = space.inMetres() / sum.inMetres();
        for (Opening* opening : openings) {
            opening->width = Length::micrometres(static_cast<std::int64_t>(
                static_cast<double>(opening->width.inMicrometres()) * share));
        }
    }
    Length low;
    for (Opening* opening : openings) {
        opening->offset = std::max(opening->offset, low);
        low = opening->offset + opening->width;
    }
    Length high = space;
    for (auto opening = openings.rbegin(); opening != openings.rend(); ++opening) {
        (*opening)->offset = std::min((*opening)->offset, high - (*opening)->width);
        high = (*opening)->offset;
    }
}

void followWalls(const RoomParts& before, RoomParts& parts)
{
    for (Opening& opening : parts.openings) {
        opening.offset = offsetAfter(before, parts, opening);
    }
    for (std::size_t wall = 0; wall < parts.walls.size(); ++wall) {
        fitAlongWall(parts, wall);
    }
}

void fitUnderCeiling(RoomParts& parts)
{
    for (room::CeilingSlope& slope : parts.slopes) {
        slope.kneeHeight = std::min(slope.kneeHeight, parts.ceilingHeight);
    }
    for (Opening& opening : parts.openings) {
        const Length lower = std::max(parts.ceilingHeight - opening.height, Length());
        opening.sill = std::min(opening.sill, lower);
        opening.height = std::min(opening.height, parts.ceilingHeight);
    }
}

void markChangedWalls(const RoomParts& before, RoomParts& parts, room::Certainty certainty)
{
    for (std::size_t wall = 0; wall < parts.walls.size(); ++wall) {
        if (lengthOf(before, wall) != lengthOf(parts, wall)) {
            parts.walls[wall].certainty = certainty;
        }
    }
}

} // namespace bespeak::design
