// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/room_shape.h"

#include "models/base/expects.h"
#include "models/geometry/polygon.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::room
{

namespace
{

using geometry::Vec2;

constexpr double longestMitre = 4; // times the wall's thickness: sharp corners are cut off

/// Height of one slope's plane; under the wall's own line (an alcove beside it) it stays level.
double slopeAt(const WallLine& line, const CeilingSlope& slope, Vec2 point)
{
    const double away = std::max(0.0, dot(point - line.from, line.inward));
    return slope.kneeHeight.inMetres() + away * std::tan(slope.pitch.inRadians());
}

using Polygon = std::vector<Vec2>;

/// Cuts every piece along the line where dot(normal, p) = offset.
void cutAll(std::vector<Polygon>& pieces, Vec2 normal, double offset)
{
    std::vector<Polygon> parts;
    for (const Polygon& piece : pieces) {
        for (Polygon part : {geometry::clipped(piece, normal, offset),
                             geometry::clipped(piece, -normal, -offset)}) {
            if (std::abs(geometry::signedArea(part)) > 1e-9) {
                parts.push_back(std::move(part));
            }
        }
    }
    pieces = std::move(parts);
}

/// Convex pieces of the floor over each of which one plane is the ceiling.
std::vector<Polygon> piecesUnderOnePlane(const Room& room)
{
    struct Plane {
        Vec2 slope; ///< height = dot(slope, p) + height0
        double height0 = 0;
    };
    const Polygon floor = outline(room);
    std::vector<Polygon> pieces;
    for (const geometry::Triangle& t : geometry::triangulated(floor)) {
        pieces.push_back({floor[t[0]], floor[t[1]], floor[t[2]]});
    }
    std::vector<Plane> planes{{{0, 0}, room.ceilingHeight().inMetres()}};
    for (const CeilingSlope& slope : room.slopes()) {
        const WallLine line = wallLine(room, slope.wall);
        const double rise = std::tan(slope.pitch.inRadians());
        cutAll(pieces, line.inward, dot(line.inward, line.from));
        planes.push_back(
            {line.inward * rise, slope.kneeHeight.inMetres() - rise * dot(line.from, line.inward)});
        planes.push_back({{0, 0}, slope.kneeHeight.inMetres()});
    }
    for (std::size_t i = 0; i < planes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const Vec2 between = planes[i].slope - planes[j].slope;
            const double size = length(between);
            if (size > 1e-9) {
                cutAll(pieces, between * (1 / size),
                       (planes[j].height0 - planes[i].height0) / size);
            }
        }
    }
    return pieces;
}

} // namespace

double WallLine::length() const
{
    return geometry::length(to - from);
}

Vec2 WallLine::direction() const
{
    return normalised(to - from);
}

WallLine wallLine(const Room& room, std::size_t wall)
{
    expects(wall < room.corners().size(), "the wall is one of the room's");
    const Vec2 from = room.corners()[wall].inMetres();
    const Vec2 to = room.corners()[(wall + 1) % room.corners().size()].inMetres();
    return {from, to, perpendicular(normalised(to - from))};
}

Length wallLength(const Room& room, std::size_t wall)
{
    return Length::metres(wallLine(room, wall).length());
}

std::vector<Vec2> outline(const Room& room)
{
    std::vector<Vec2> points;
    points.reserve(room.corners().size());
    for (const geometry::Point2& corner : room.corners()) {
        points.push_back(corner.inMetres());
    }
    return points;
}

std::vector<Vec2> outerOutline(const Room& room)
{
    const std::size_t n = room.corners().size();
    std::vector<Vec2> points;
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t before = (i + n - 1) % n;
        const Vec2 n1 = -wallLine(room, before).inward;
        const Vec2 n2 = -wallLine(room, i).inward;
        const double t1 = room.walls()[before].thickness.inMetres();
        const double t2 = room.walls()[i].thickness.inMetres();
        const double thickest = std::max(t1, t2);
        const double sine = cross(n1, n2);
        // Straight on, the two outer faces never meet: the thicker wall decides.
        Vec2 out = n2 * thickest;
        if (std::abs(sine) > 1e-6) {
            out = {(t1 * n2.y - t2 * n1.y) / sine, (t2 * n1.x - t1 * n2.x) / sine};
        }
        const double reach = length(out);
        const double most = longestMitre * thickest;
        points.push_back(room.corners()[i].inMetres() + out * (reach > most ? most / reach : 1));
    }
    return points;
}

double floorArea(const Room& room)
{
    return geometry::signedArea(outline(room));
}

double volume(const Room& room)
{
    if (room.slopes().empty()) {
        return floorArea(room) * room.ceilingHeight().inMetres();
    }
    double sum = 0;
    for (const Polygon& piece : piecesUnderOnePlane(room)) {
        // The ceiling is flat over a piece: its mean height is that over the centre of gravity.
        sum += std::abs(geometry::signedArea(piece)) * ceilingAt(room, geometry::centroid(piece));
    }
    return sum;
}

bool contains(const Room& room, Vec2 point)
{
    return geometry::contains(outline(room), point);
}

double ceilingAt(const Room& room, Vec2 point)
{
    double height = room.ceilingHeight().inMetres();
    for (const CeilingSlope& slope : room.slopes()) {
        height = std::min(height, slopeAt(wallLine(room, slope.wall), slope, point));
    }
    return height;
}

std::vector<Vec2> doorSwing(const Room& room, const Opening& door)
{
    if (door.kind != OpeningKind::Door || door.swing != Swing::Inward) {
        return {};
    }
    constexpr int steps = 12;
    const WallLine line = wallLine(room, door.wall);
    const bool left = door.hinge == Hinge::Left;
    const double width = door.width.inMetres();
    const double near = door.offset.inMetres();
    const Vec2 hinge = line.from + line.direction() * (left ? near : near + width);
    const Vec2 closed = left ? line.direction() : -line.direction();
    std::vector<Vec2> sector{hinge};
    for (int i = 0; i <= steps; ++i) {
        const double angle = std::numbers::pi / 2 * i / steps;
        sector.push_back(hinge +
                         (closed * std::cos(angle) + line.inward * std::sin(angle)) * width);
    }
    return sector;
}

std::pair<Vec2, Vec2> openingEnds(const Room& room, const Opening& opening)
{
    const WallLine line = wallLine(room, opening.wall);
    const Vec2 near = line.from + line.direction() * opening.offset.inMetres();
    return {near, near + line.direction() * opening.width.inMetres()};
}

} // namespace bespeak::room
