// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/room.h"

#include "models/base/expects.h"
#include "models/base/text.h"
#include "models/geometry/polygon.h"
#include "models/room/materials.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace bespeak::room
{

namespace
{

using geometry::Point2;

constexpr Length shortestWall = Length::millimetres(50);
constexpr Length smallestOpening = Length::millimetres(100);
constexpr Length farthest = Length::millimetres(1'000'000);
constexpr Length widest = Length::millimetres(200'000);
constexpr Length lowestCeiling = Length::millimetres(1'000);
constexpr Length highestCeiling = Length::millimetres(20'000);
constexpr Length thinnestWall = Length::millimetres(10);
constexpr Length thickestWall = Length::millimetres(1'500);
constexpr double smallestArea = 0.5;
constexpr std::size_t longestMaterial = 80;
constexpr double tolerance = 1e-6; // metres: lengths are whole micrometres

std::string number(std::size_t value)
{
    return std::to_string(value);
}

/// Walls and openings are numbered from 1 for people.
std::pair<std::string, std::string> wallFact(std::size_t wall)
{
    return {"wall", number(wall + 1)};
}

std::vector<geometry::Vec2> inMetres(const std::vector<Point2>& corners)
{
    std::vector<geometry::Vec2> points;
    points.reserve(corners.size());
    for (const Point2& corner : corners) {
        points.push_back(corner.inMetres());
    }
    return points;
}

Result<void> checkText(const std::string& text, std::size_t limit)
{
    switch (flawOf(text, limit)) {
    case TextFlaw::TooLong:
        return fail("room.text-too-long", {{"limit", number(limit)}});
    case TextFlaw::BadCharacter:
        return fail("room.bad-text");
    case TextFlaw::None:
        break;
    }
    return {};
}

Result<void> checkTexts(const RoomParts& parts)
{
    if (Result<void> name = checkText(parts.name, maximumRoomName); !name) {
        return name;
    }
    std::vector<const std::string*> materials{&parts.floorMaterial, &parts.ceilingMaterial,
                                              &parts.floorConstruction, &parts.ceilingConstruction};
    for (const Wall& wall : parts.walls) {
        materials.push_back(&wall.material);
        materials.push_back(&wall.construction);
    }
    for (const Opening& opening : parts.openings) {
        materials.push_back(&opening.construction);
    }
    for (const std::string* material : materials) {
        if (Result<void> checked = checkText(*material, longestMaterial); !checked) {
            return checked;
        }
    }
    return {};
}

Result<void> checkCounts(const RoomParts& parts)
{
    if (parts.corners.size() < 3) {
        return fail("room.too-few-corners");
    }
    if (parts.corners.size() > maximumCorners) {
        return fail("room.too-many-corners", {{"limit", number(maximumCorners)}});
    }
    if (parts.walls.size() != parts.corners.size()) {
        return fail("room.bad-wall-index", {{"wall", number(parts.walls.size())}});
    }
    if (parts.slopes.size() > maximumSlopes) {
        return fail("room.bad-slope", {{"wall", number(maximumSlopes + 1)}});
    }
    if (parts.openings.size() > maximumOpenings) {
        return fail("room.too-many-openings", {{"limit", number(maximumOpenings)}});
    }
    return {};
}

Result<void> checkExtent(const RoomParts& parts)
{
    const auto [left, right] = std::ranges::minmax(parts.corners, {}, &Point2::x);
    const auto [front, back] = std::ranges::minmax(parts.corners, {}, &Point2::y);
    // Each bound by itself first: a difference of any two 64-bit numbers may not fit in 64 bits.
    const bool far =
        left.x < -farthest || right.x > farthest || front.y < -farthest || back.y > farthest;
    if (far || right.x - left.x > widest || back.y - front.y > widest) {
        return fail("room.too-large", {{"limit", formatLength(widest)}});
    }
    return {};
}

Result<void> checkOutline(const RoomParts& parts)
{
    const std::size_t n = parts.corners.size();
    const std::vector<geometry::Vec2> points = inMetres(parts.corners);
    for (std::size_t i = 0; i < n; ++i) {
        if (geometry::length(points[(i + 1) % n] - points[i]) <
            shortestWall.inMetres() - tolerance) {
            return fail("room.wall-too-short",
                        {wallFact(i), {"limit", formatLength(shortestWall)}});
        }
    }
    if (geometry::crossesItself(parts.corners)) {
        return fail("room.walls-cross");
    }
    if (std::abs(geometry::signedArea(points)) < smallestArea) {
        return fail("room.too-small");
    }
    return {};
}

Result<void> checkHeightAndThickness(const RoomParts& parts)
{
    if (parts.ceilingHeight < lowestCeiling || parts.ceilingHeight > highestCeiling) {
        return fail("room.ceiling-height", {{"least", formatLength(lowestCeiling)},
                                            {"most", formatLength(highestCeiling)}});
    }
    for (std::size_t i = 0; i < parts.walls.size(); ++i) {
        const Length thickness = parts.walls[i].thickness;
        if (thickness < thinnestWall || thickness > thickestWall) {
            return fail("room.wall-thickness", {wallFact(i),
                                                {"least", formatLength(thinnestWall)},
                                                {"most", formatLength(thickestWall)}});
        }
    }
    return {};
}

Result<void> checkSlopes(const RoomParts& parts)
{
    std::set<std::uint32_t> walls;
    for (const CeilingSlope& slope : parts.slopes) {
        if (slope.wall >= parts.walls.size()) {
            return fail("room.bad-wall-index", {wallFact(slope.wall)});
        }
        const bool kneeFits =
            slope.kneeHeight >= Length() && slope.kneeHeight <= parts.ceilingHeight;
        const bool pitchFits = slope.pitch > Angle() && slope.pitch < Angle::degrees(90);
        if (!kneeFits || !pitchFits || !walls.insert(slope.wall).second) {
            return fail("room.bad-slope", {wallFact(slope.wall)});
        }
    }
    return {};
}

/// Corners against the turning order, corner 0 kept: walls, openings and slopes follow.
void reverse(RoomParts& parts)
{
    const auto last = static_cast<std::uint32_t>(parts.walls.size() - 1);
    std::ranges::reverse(parts.corners.begin() + 1, parts.corners.end());
    std::ranges::reverse(parts.walls);
    for (Opening& opening : parts.openings) {
        opening.wall = last - opening.wall;
    }
    for (CeilingSlope& slope : parts.slopes) {
        slope.wall = last - slope.wall;
    }
}

Result<void> checkOpening(const Room& room, const Opening& opening)
{
    const std::pair<std::string, std::string> fact{"opening", number(opening.id)};
    if (opening.width < smallestOpening || opening.height < smallestOpening ||
        opening.width > widest || opening.height > highestCeiling) {
        return fail("room.opening-size", {fact, {"limit", formatLength(smallestOpening)}});
    }
    // Both ends by themselves: their sum could overflow.
    const Length wall = wallLength(room, opening.wall);
    const Length ceiling = room.ceilingHeight();
    if (opening.offset < Length() || opening.offset > wall - opening.width ||
        opening.sill < Length() || opening.sill > ceiling - opening.height) {
        return fail("room.opening-outside-wall", {fact, wallFact(opening.wall)});
    }
    const WallLine line = wallLine(room, opening.wall);
    const double top = (opening.sill + opening.height).inMetres();
    for (const Length end : {opening.offset, opening.offset + opening.width}) {
        const geometry::Vec2 at = line.from + line.direction() * end.inMetres();
        if (ceilingAt(room, at) < top - tolerance) {
            return fail("room.opening-outside-wall", {fact, wallFact(opening.wall)});
        }
    }
    return {};
}

bool overlap(const Opening& a, const Opening& b)
{
    return a.wall == b.wall && a.offset < b.offset + b.width && b.offset < a.offset + a.width;
}

Result<void> checkOpenings(const Room& room)
{
    const std::vector<Opening>& openings = room.openings();
    for (std::size_t i = 0; i < openings.size(); ++i) {
        if (Result<void> checked = checkOpening(room, openings[i]); !checked) {
            return checked;
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (openings[i].id == openings[j].id) {
                return fail("room.duplicate-opening", {{"opening", number(openings[i].id)}});
            }
            if (overlap(openings[i], openings[j])) {
                return fail("room.openings-overlap", {{"opening", number(openings[i].id)},
                                                      {"other", number(openings[j].id)}});
            }
        }
    }
    return {};
}

RoomParts rectangleParts(Length width, Length depth, Length height, Certainty certainty)
{
    const Wall wall{Length::millimetres(120), certainty, std::string(defaultWallMaterial)};
    RoomParts parts;
    parts.corners = {{Length(), Length()}, {width, Length()}, {width, depth}, {Length(), depth}};
    parts.walls.assign(4, wall);
    parts.ceilingHeight = height;
    parts.ceilingCertainty = certainty;
    parts.floorMaterial = defaultFloorMaterial;
    parts.ceilingMaterial = defaultCeilingMaterial;
    return parts;
}

} // namespace

Room::Room()
    : m_parts(rectangleParts(Length::millimetres(4'000), Length::millimetres(3'000),
                             Length::millimetres(2'500), Certainty::Estimated))
{
}

Result<Room> Room::create(RoomParts parts)
{
    for (const auto& check : {checkCounts, checkTexts, checkExtent, checkOutline,
                              checkHeightAndThickness, checkSlopes}) {
        if (Result<void> checked = check(parts); !checked) {
            return failWith(checked);
        }
    }
    for (const Opening& opening : parts.openings) {
        if (opening.wall >= parts.walls.size()) {
            return fail("room.bad-wall-index", {wallFact(opening.wall)});
        }
    }
    const bool backwards = geometry::signedArea(inMetres(parts.corners)) < 0;
    if (backwards) {
        reverse(parts);
    }
    Room room(std::move(parts));
    if (backwards) {
        for (Opening& opening : room.m_parts.openings) {
            // An offset that does not fit stays outside, for checkOpenings to refuse.
            const bool fits = opening.offset >= Length() && opening.offset <= widest &&
                              opening.width >= Length() && opening.width <= widest;
            opening.offset = fits ? wallLength(room, opening.wall) - opening.offset - opening.width
                                  : Length::micrometres(-1);
        }
    }
    if (Result<void> checked = checkOpenings(room); !checked) {
        return failWith(checked);
    }
    return room;
}

Result<Room> createRectangle(Length width, Length depth, Length height, Certainty certainty)
{
    if (width < Length() || depth < Length()) {
        return fail("room.too-small");
    }
    return Room::create(rectangleParts(width, depth, height, certainty));
}

const Opening* findOpening(const Room& room, std::uint32_t id)
{
    const auto at = std::ranges::find(room.openings(), id, &Opening::id);
    return at == room.openings().end() ? nullptr : &*at;
}

} // namespace bespeak::room
