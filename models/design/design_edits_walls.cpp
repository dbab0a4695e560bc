// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"

#include "models/design/room_following.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>

namespace bespeak::design
{

namespace
{

using geometry::Point2;
using geometry::Vec2;
using room::Certainty;
using room::RoomParts;

constexpr Length farthest = Length::millimetres(1'000'000);
constexpr Length longest = Length::millimetres(200'000);
constexpr double nearlyParallel = 0.05; // sine of the angle, about 3 degrees

std::pair<std::string, std::string> wallFact(std::size_t wall)
{
    return {"wall", std::to_string(wall + 1)};
}

Result<void> checkWall(const Design& design, std::size_t wall)
{
    if (wall >= design.room.walls().size()) {
        return fail("room.bad-wall-index", {wallFact(wall)});
    }
    return {};
}

Result<void> checkReach(Length reach)
{
    if (reach < -longest || reach > longest) {
        return fail("room.too-large", {{"limit", formatLength(longest)}});
    }
    return {};
}

/// The corners of a room in metres, with numbers that run round.
class Ring
{
public:
    explicit Ring(const RoomParts& parts)
        : m_count(parts.corners.size())
    {
        for (const Point2& corner : parts.corners) {
            m_points.push_back(corner.inMetres());
        }
    }

    std::size_t count() const { return m_count; }
    Vec2& operator[](std::size_t i) { return m_points[i % m_count]; }
    Vec2 at(std::size_t i) const { return m_points[i % m_count]; }
    Vec2 direction(std::size_t wall) const { return normalised(at(wall + 1) - at(wall)); }
    double area() const { return geometry::signedArea(m_points); }

private:
    std::size_t m_count;
    std::vector<Vec2> m_points;
};

/// A wall that is turned round has been pushed through the room.
bool hasTurnedRound(const Ring& before, const Ring& after)
{
    for (std::size_t wall = 0; wall < before.count(); ++wall) {
        if (dot(before.direction(wall), after.at(wall + 1) - after.at(wall)) <= 0) {
            return true;
        }
    }
    return false;
}

Result<Design> withRoom(Design design, Result<room::Room> room)
{
    if (!room) {
        return failWith(room);
    }
    design.room = std::move(*room);
    return design;
}

/// Gives the room its new corners; only those that moved are rounded anew.
Result<Design> withCorners(Design design, const Ring& before, const Ring& after,
                           Certainty certainty)
{
    RoomParts parts = design.room.parts();
    for (std::size_t i = 0; i < before.count(); ++i) {
        const Vec2 to = after.at(i);
        if (!(std::abs(to.x) <= farthest.inMetres() && std::abs(to.y) <= farthest.inMetres())) {
            return fail("room.too-large", {{"limit", formatLength(longest)}});
        }
        if (!(to == before.at(i))) {
            parts.corners[i] = Point2::fromMetres(to);
        }
    }
    if (after.area() <= 0) {
        return fail("room.walls-cross");
    }
    followWalls(design.room.parts(), parts);
    markChangedWalls(design.room.parts(), parts, certainty);
    return withRoom(std::move(design), room::Room::create(std::move(parts)));
}

/// Moves the corners after `wall` so that the walls that follow keep their directions. The last one
/// that can slide along its next wall takes up the change.
void slideFollowing(const Ring& before, Ring& after, std::size_t wall, Vec2 shift)
{
    const Vec2 along = before.direction(wall);
    after[wall + 1] = before.at(wall + 1) + shift;
    for (std::size_t i = wall + 1; i + 1 < wall + before.count(); ++i) {
        const Vec2 here = before.direction(i);
        const Vec2 next = before.direction(i + 1);
        if (std::abs(cross(along, here)) < nearlyParallel) {
            return; // it runs on in the same line and only gets shorter or longer
        }
        const double sine = cross(here, next);
        if (std::abs(sine) < nearlyParallel) {
            after[i + 1] = before.at(i + 1) + shift;
            continue;
        }
        const double slide = cross(here, shift) / sine;
        after[i + 1] = before.at(i + 1) + next * slide;
        return;
    }
}

} // namespace

Result<Design> replaceRoom(Design design, room::Room room)
{
    design.room = std::move(room);
    return design;
}

Result<Design> moveCorner(Design design, std::size_t corner, const Point2& to)
{
    if (corner >= design.room.corners().size()) {
        return fail("room.no-such-corner", {{"corner", std::to_string(corner + 1)}});
    }
    if (abs(to.x) > farthest || abs(to.y) > farthest) {
        return fail("room.too-large", {{"limit", formatLength(longest)}});
    }
    const Ring before(design.room.parts());
    Ring after = before;
    after[corner] = to.inMetres();
    return withCorners(std::move(design), before, after, Certainty::Estimated);
}

Result<Design> moveWall(Design design, std::size_t wall, Length distance)
{
    const Result<void> checked =
        checkWall(design, wall).and_then([&] { return checkReach(distance); });
    if (!checked) {
        return failWith(checked);
    }
    const Ring before(design.room.parts());
    const std::size_t previous = wall + before.count() - 1;
    const Vec2 outward = -perpendicular(before.direction(wall));
    const double riseBefore = dot(before.direction(previous), outward);
    const double riseAfter = dot(before.direction(wall + 1), outward);
    if (std::abs(riseBefore) < nearlyParallel || std::abs(riseAfter) < nearlyParallel) {
        return fail("room.wall-cannot-move", {wallFact(wall)});
    }
    Ring after = before;
    after[wall] = before.at(wall) + before.direction(previous) * (distance.inMetres() / riseBefore);
    after[wall + 1] =
        before.at(wall + 1) + before.direction(wall + 1) * (distance.inMetres() / riseAfter);
    if (hasTurnedRound(before, after)) {
        return fail("room.walls-cross");
    }
    return withCorners(std::move(design), before, after, Certainty::Estimated);
}

Result<Design> setWallLength(Design design, std::size_t wall, Length length, Certainty certainty)
{
    const Result<void> checked =
        checkWall(design, wall).and_then([&] { return checkReach(length); });
    if (!checked) {
        return failWith(checked);
    }
    if (length < Length::millimetres(50)) {
        return fail("room.wall-too-short",
                    {wallFact(wall), {"limit", formatLength(Length::millimetres(50))}});
    }
    const Ring before(design.room.parts());
    const double more = (length - wallLength(design.room, wall)).inMetres();
    Ring after = before;
    slideFollowing(before, after, wall, before.direction(wall) * more);
    if (hasTurnedRound(before, after)) {
        return fail("room.walls-cross");
    }
    Result<Design> changed = withCorners(std::move(design), before, after, certainty);
    if (changed) {
        // Also where the length was right already: now it is known better.
        RoomParts parts = changed->room.parts();
        parts.walls[wall].certainty = certainty;
        return withRoom(std::move(*changed), room::Room::create(std::move(parts)));
    }
    return changed;
}

Result<Design> insertCorner(Design design, std::size_t wall, Length offset)
{
    if (Result<void> checked = checkWall(design, wall); !checked) {
        return failWith(checked);
    }
    const Length whole = wallLength(design.room, wall);
    if (offset <= Length() || offset >= whole) {
        return fail("room.wall-too-short",
                    {wallFact(wall), {"limit", formatLength(Length::millimetres(50))}});
    }
    RoomParts parts = design.room.parts();
    const room::WallLine line = wallLine(design.room, wall);
    const Vec2 at = line.from + line.direction() * offset.inMetres();
    const auto place = static_cast<std::ptrdiff_t>(wall) + 1;
    parts.walls[wall].certainty = Certainty::Estimated;
    parts.corners.insert(parts.corners.begin() + place, Point2::fromMetres(at));
    const room::Wall second = parts.walls[wall];
    parts.walls.insert(parts.walls.begin() + place, second);
    for (room::Opening& opening : parts.openings) {
        const bool behind = opening.wall == wall && opening.offset >= offset;
        opening.offset -= behind ? offset : Length();
        opening.wall += behind || opening.wall > wall ? 1 : 0;
    }
    std::vector<room::CeilingSlope> slopes;
    for (room::CeilingSlope slope : parts.slopes) {
        const bool halved = slope.wall == wall;
        slope.wall += slope.wall > wall ? 1 : 0;
        slopes.push_back(slope);
        if (halved) {
            slope.wall += 1;
            slopes.push_back(slope);
        }
    }
    parts.slopes = std::move(slopes);
    return withRoom(std::move(design), room::Room::create(std::move(parts)));
}

Result<Design> removeCorner(Design design, std::size_t corner)
{
    const std::size_t count = design.room.corners().size();
    if (corner >= count) {
        return fail("room.no-such-corner", {{"corner", std::to_string(corner + 1)}});
    }
    if (count <= 3) {
        return fail("room.too-few-corners");
    }
    RoomParts parts = design.room.parts();
    const std::size_t previous = (corner + count - 1) % count;
    const Length before = wallLength(design.room, previous);
    const auto newNumber = [&](std::size_t wall) {
        const std::size_t kept = wall == corner ? previous : wall;
        return static_cast<std::uint32_t>(kept > corner ? kept - 1 : kept);
    };
    for (room::Opening& opening : parts.openings) {
        opening.offset += opening.wall == corner ? before : Length();
        opening.wall = newNumber(opening.wall);
    }
    const bool sloped =
        std::ranges::find(parts.slopes, previous, &room::CeilingSlope::wall) != parts.slopes.end();
    std::erase_if(parts.slopes,
                  [&](const room::CeilingSlope& slope) { return sloped && slope.wall == corner; });
    for (room::CeilingSlope& slope : parts.slopes) {
        slope.wall = newNumber(slope.wall);
    }
    parts.walls[previous].certainty = Certainty::Estimated;
    parts.corners.erase(parts.corners.begin() + static_cast<std::ptrdiff_t>(corner));
    parts.walls.erase(parts.walls.begin() + static_cast<std::ptrdiff_t>(corner));
    if (Ring(parts).area() <= 0) {
        return fail("room.walls-cross");
    }
    fitAlongWall(parts, newNumber(previous));
    return withRoom(std::move(design), room::Room::create(std::move(parts)));
}

} // namespace bespeak::design
