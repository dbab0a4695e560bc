// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/room.h"

#include "models/room/room_shape.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::room;
using namespace bespeak::literals;

namespace
{

RoomParts rectangle()
{
    return createRectangle(4_m, 3_m, 2500_mm).value().parts();
}

Opening window(std::uint32_t id, std::uint32_t wall, Length offset, Length width)
{
    return {id, OpeningKind::Window, wall, offset, width, 900_mm, 1200_mm};
}

struct Row {
    const char* key;
    std::function<void(RoomParts&)> spoil;
};

} // namespace

TEST_CASE("a new room is 4 x 3 m with its front wall at y = 0")
{
    const Room room;
    REQUIRE(floorArea(room) == Approx(12));
    REQUIRE(wallLine(room, 0).from == geometry::Vec2{0, 0});
    REQUIRE(wallLine(room, 0).to == geometry::Vec2{4, 0});
    REQUIRE(wallLine(room, 0).inward == geometry::Vec2{0, 1});
    REQUIRE(Room::create(room.parts()).value() == room);
}

TEST_CASE("a room that cannot be is refused with its reason")
{
    const auto row = GENERATE(values<Row>({
        {"room.too-few-corners",
         [](RoomParts& p) {
             p.corners.resize(2);
             p.walls.resize(2);
         }},
        {"room.too-many-corners", [](RoomParts& p) { p.corners.resize(65); }},
        {"room.bad-wall-index", [](RoomParts& p) { p.walls.pop_back(); }},
        {"room.wall-too-short", [](RoomParts& p) { p.corners[1].x = 10_mm; }},
        {"room.walls-cross", [](RoomParts& p) { std::swap(p.corners[0], p.corners[1]); }},
        {"room.too-small",
         [](RoomParts& p) {
             p.corners[2].y = 60_mm;
             p.corners[3].y = 60_mm;
         }},
        {"room.too-large", [](RoomParts& p) { p.corners[1].x = 201_m; }},
        {"room.too-large", [](RoomParts& p) { p.corners[1].x = Length::micrometres(INT64_MAX); }},
        {"room.too-large", [](RoomParts& p) { p.corners[1].y = Length::micrometres(INT64_MIN); }},
        {"room.ceiling-height", [](RoomParts& p) { p.ceilingHeight = 999_mm; }},
        {"room.ceiling-height", [](RoomParts& p) { p.ceilingHeight = 20'001_mm; }},
        {"room.wall-thickness", [](RoomParts& p) { p.walls[2].thickness = 9_mm; }},
        {"room.wall-thickness", [](RoomParts& p) { p.walls[2].thickness = 1501_mm; }},
        {"room.opening-size", [](RoomParts& p) { p.openings = {window(1, 0, 100_mm, 99_mm)}; }},
        {"room.opening-outside-wall",
         [](RoomParts& p) { p.openings = {window(1, 0, 3500_mm, 501_mm)}; }},
        {"room.opening-outside-wall",
         [](RoomParts& p) { p.openings = {window(1, 0, Length::micrometres(INT64_MAX), 500_mm)}; }},
        {"room.opening-outside-wall",
         [](RoomParts& p) {
             p.openings = {window(1, 0, 0_mm, 500_mm)};
             p.openings[0].sill = 1301_mm;
         }},
        {"room.opening-outside-wall",
         [](RoomParts& p) {
             p.openings = {window(1, 0, 0_mm, 500_mm)};
             p.slopes = {{0, 2000_mm, Angle::degrees(45)}};
         }},
        {"room.openings-overlap",
         [](RoomParts& p) {
             p.openings = {window(1, 0, 0_mm, 500_mm), window(2, 0, 499_mm, 500_mm)};
         }},
        {"room.duplicate-opening",
         [](RoomParts& p) {
             p.openings = {window(1, 0, 0_mm, 500_mm), window(1, 1, 0_mm, 500_mm)};
         }},
        {"room.bad-wall-index", [](RoomParts& p) { p.openings = {window(1, 4, 0_mm, 500_mm)}; }},
        {"room.too-many-openings", [](RoomParts& p) { p.openings.resize(101); }},
        {"room.bad-wall-index",
         [](RoomParts& p) {
             p.slopes = {{4, 1000_mm, Angle::degrees(45)}};
         }},
        {"room.bad-slope",
         [](RoomParts& p) {
             p.slopes = {{0, 1000_mm, Angle::degrees(90)}};
         }},
        {"room.bad-slope",
         [](RoomParts& p) {
             p.slopes = {{0, 2501_mm, Angle::degrees(9)}};
         }},
        {"room.bad-slope",
         [](RoomParts& p) {
             p.slopes.assign(2, {0, 1000_mm, Angle::degrees(45)});
         }},
        {"room.text-too-long", [](RoomParts& p) { p.name = std::string(201, 'a'); }},
        {"room.bad-text", [](RoomParts& p) { p.floorMaterial = "\x01"; }},
    }));
    RoomParts parts = rectangle();
    row.spoil(parts);
    INFO(row.key);
    REQUIRE(test::keyOf(Room::create(parts)) == row.key);
}

TEST_CASE("every reason to refuse a room has its sentence")
{
    RoomParts parts = rectangle();
    parts.corners[1].x = 10_mm;
    REQUIRE(describe(Room::create(parts).error()) == "Wall 1 would be shorter than 5 cm.");
}

TEST_CASE("corners against the turning order are reversed with all that hangs on walls")
{
    RoomParts parts = rectangle();
    parts.openings = {window(7, 1, 200_mm, 1_m)};
    parts.slopes = {{1, 2200_mm, Angle::degrees(30)}};
    parts.walls[1].thickness = 300_mm;
    const Room room = Room::create(parts).value();

    RoomParts backwards = parts;
    backwards.corners = {parts.corners[0], parts.corners[3], parts.corners[2], parts.corners[1]};
    backwards.walls = {parts.walls[3], parts.walls[2], parts.walls[1], parts.walls[0]};
    backwards.openings[0].wall = 2;
    backwards.openings[0].offset = 1800_mm;
    backwards.slopes[0].wall = 2;
    REQUIRE(Room::create(backwards).value() == room);
}

TEST_CASE("findOpening")
{
    RoomParts parts = rectangle();
    parts.openings = {window(7, 1, 200_mm, 1_m)};
    const Room room = Room::create(parts).value();
    REQUIRE(findOpening(room, 7)->wall == 1);
    REQUIRE(findOpening(room, 8) == nullptr);
}
