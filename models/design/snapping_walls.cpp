// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/placed_box.h"
#include "models/design/snap_lines.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace bespeak::design
{

using catalogue::ComponentKind;
using geometry::Vec2;
using room::WallLine;

namespace
{

constexpr double quarter = std::numbers::pi / 2;
/// A wall attracts as if it were so much nearer: it comes before a front in line with a neighbour.
constexpr double wallsFirst = -0.08;
/// A turn that differs less than this from a wall's direction is meant to be square to it.
constexpr double squareTolerance = 0.02;

bool hasBack(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Rug:
    case ComponentKind::Table:
    case ComponentKind::Lamp:
    case ComponentKind::Plant:
    case ComponentKind::WheelchairPlace:
        return false;
    default:
        return true;
    }
}

/// Whether the thing stands square to some wall: a loudspeaker that is turned towards the seat
/// keeps its turn when it is moved along the wall.
bool isSquare(const Held& held)
{
    for (std::size_t i = 0; i < held.design.room.walls().size(); ++i) {
        const double wall = turnAlongWall(room::wallLine(held.design.room, i).inward);
        if (std::abs(std::remainder(held.turn - wall, quarter)) < squareTolerance) {
            return true;
        }
    }
    return false;
}

/// A line across a wall at `along` from its first corner.
SnapLine lineAcross(const WallLine& wall, double along, SnapReason reason, double handicap,
                    double depth)
{
    SnapLine line;
    line.normal = wall.direction();
    line.offset = line.guideOffset = dot(line.normal, wall.from) + along;
    line.reason = reason;
    line.handicap = handicap;
    const double face = dot(perpendicular(line.normal), wall.from);
    const double into = dot(perpendicular(line.normal), wall.inward) * depth;
    line.low = std::min(face, face + into);
    line.high = std::max(face, face + into);
    return line;
}

/// Where on its wall a thing likes to hang: the wall's middle, its ends, under or over others.
SnapLines linesAlongWall(const Held& held, std::size_t wallIndex)
{
    const room::Room& room = held.design.room;
    const WallLine wall = room::wallLine(room, wallIndex);
    const double half = held.width() / 2;
    SnapLines lines{lineAcross(wall, wall.length() / 2, SnapReason::CentreLine, 0, 0.6),
                    lineAcross(wall, half, SnapReason::Corner, 0, 0.3),
                    lineAcross(wall, wall.length() - half, SnapReason::Corner, 0, 0.3)};
    for (const room::Opening& opening : room.openings()) {
        const bool dresses = held.component.kind == ComponentKind::Curtain &&
                             opening.kind == room::OpeningKind::Window;
        if (opening.wall == wallIndex && dresses) {
            lines.push_back(lineAcross(wall, (opening.offset + opening.width / 2).inMetres(),
                                       SnapReason::Alignment, -0.02, 0.3));
        }
    }
    for (const Placement& other : held.design.placements) {
        const auto box = boxOf(other, held.catalogue);
        const double away = dot(flat(box.base) - wall.from, wall.inward);
        if (held.goesAlong.contains(other.id) || away < -0.5 || away > 1.2) {
            continue;
        }
        const double along = dot(flat(box.base) - wall.from, wall.direction());
        lines.push_back(lineAcross(wall, along, SnapReason::Alignment, 0.01, away + 0.1));
        if (other.mounting == Mounting::Wall) {
            const double reach = box.size.x / 2 + half;
            lines.push_back(lineAcross(wall, along - reach, SnapReason::Edge, 0.01, 0.3));
            lines.push_back(lineAcross(wall, along + reach, SnapReason::Edge, 0.01, 0.3));
        }
    }
    return lines;
}

double hangingHeight(const Held& held, Mounting mounting, Vec2 at)
{
    const bool keeps = held.moving != nullptr && held.moving->mounting == mounting;
    const double wish =
        keeps ? held.moving->position.z.inMetres() : held.component.mountingHeight.inMetres();
    const double highest = room::ceilingAt(held.design.room, at) - held.height();
    return std::max(0.0, std::min(wish, highest));
}

} // namespace

double turnAlongWall(Vec2 inward)
{
    return std::atan2(-inward.x, inward.y);
}

std::size_t nearestWall(const room::Room& room, Vec2 point)
{
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < room.walls().size(); ++i) {
        const WallLine wall = room::wallLine(room, i);
        // A point that looks at a wall's back is far from it, however near.
        const bool isBehind = dot(point - wall.from, wall.inward) < -1e-6;
        const double distance =
            geometry::distanceToSegment(point, wall.from, wall.to) + (isBehind ? 1e-6 : 0);
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void turnBackToWall(Held& held)
{
    const bool isFree = held.moving != nullptr && !isSquare(held);
    if (!hasBack(held.component.kind) || isFree) {
        return;
    }
    const double near = held.depth() / 2 + held.settings.reach;
    std::optional<double> nearestTurn;
    double least = near;
    for (std::size_t i = 0; i < held.design.room.walls().size(); ++i) {
        const WallLine wall = room::wallLine(held.design.room, i);
        const double away = geometry::distanceToSegment(held.at, wall.from, wall.to);
        const double turn = turnAlongWall(wall.inward);
        if (away >= near || dot(held.at - wall.from, wall.inward) < -1e-6) {
            continue;
        }
        // In a corner both walls are near: what has its back at one of them keeps it there.
        if (std::abs(std::remainder(held.turn - turn, 4 * quarter)) < squareTolerance) {
            held.turn = turn;
            return;
        }
        if (away < least) {
            least = away;
            nearestTurn = turn;
        }
    }
    held.turn = nearestTurn.value_or(held.turn);
}

Vec2 broughtInside(const room::Room& room, Vec2 point)
{
    if (room::contains(room, point)) {
        return point;
    }
    const std::vector<Vec2> outline = room::outline(room);
    Vec2 best = point;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Vec2 on =
            geometry::nearestOnSegment(point, outline[i], outline[(i + 1) % outline.size()]);
        if (length(on - point) < least) {
            least = length(on - point);
            best = on;
        }
    }
    return best;
}

void addWallLines(const Held& held, SnapLines& lines)
{
    for (std::size_t i = 0; i < held.design.room.walls().size(); ++i) {
        const WallLine wall = room::wallLine(held.design.room, i);
        const double away = dot(held.at - wall.from, wall.inward);
        const double along = dot(held.at - wall.from, wall.direction());
        const double half = held.halfAlong(wall.direction());
        const bool isBeside = along + half > 1e-6 && along - half < wall.length() - 1e-6;
        // Walls that show the thing their back bound another part of the room.
        if (!isBeside || away < -1e-6) {
            continue;
        }
        SnapLine line;
        line.normal = wall.inward;
        line.guideOffset = dot(wall.inward, wall.from);
        line.offset = line.guideOffset + held.halfAlong(wall.inward);
        line.isBarrier = true;
        line.handicap = wallsFirst;
        const double from = dot(perpendicular(wall.inward), wall.from);
        const double to = dot(perpendicular(wall.inward), wall.to);
        line.low = std::min(from, to);
        line.high = std::max(from, to);
        lines.push_back(line);
    }
}

Snapped hangOnWall(Held held, Mounting mounting)
{
    const std::size_t index = nearestWall(held.design.room, held.at);
    const WallLine wall = room::wallLine(held.design.room, index);
    held.turn = turnAlongWall(wall.inward);
    const double half = held.width() / 2;
    double along = dot(held.at - wall.from, wall.direction());
    const bool fits = wall.length() >= held.width();
    along = fits ? std::clamp(along, half, wall.length() - half) : wall.length() / 2;
    const double away = mounting == Mounting::InWall ? -held.depth() / 2 : held.depth() / 2;
    held.at = wall.from + wall.direction() * along + wall.inward * away;

    Snapped snapped;
    if (held.settings.enabled) {
        snapped.guides = stickHeld(held, linesAlongWall(held, index));
    }
    const double z = hangingHeight(held, mounting, held.at);
    snapped.position = geometry::Point3::fromMetres({held.at.x, held.at.y, z});
    snapped.turn = Angle::radians(held.turn).normalised();
    snapped.mounting = mounting;
    return snapped;
}

} // namespace bespeak::design
