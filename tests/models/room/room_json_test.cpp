// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/room_json.h"

#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::room;
using namespace bespeak::literals;
using nlohmann::json;

namespace
{

Room attic()
{
    RoomParts parts =
        createRectangle(4200_mm, 3600_mm, 2500_mm, Certainty::Measured).value().parts();
    parts.name = "Dachstübchen";
    parts.openings = {
        {3, OpeningKind::Window, 0, 500_mm, 1_m, 900_mm, 1200_mm, Hinge::Right, Swing::Outward},
        {9, OpeningKind::Door, 2, 2_m, 900_mm, 0_mm, 2_m, Hinge::Left, Swing::Sliding,
         Certainty::Typed}};
    parts.slopes = {{1, 1200_mm, Angle::degrees(38.5)}};
    parts.floorMaterial = "a-material-of-tomorrow";
    return Room::create(std::move(parts)).value();
}

Result<Room> parsed(const json& value)
{
    std::optional<Error> problem;
    return parseRoom(JsonFields(value, "room", problem));
}

} // namespace

TEST_CASE("a room is the same after writing and reading")
{
    for (const Room& room : {Room(), attic()}) {
        REQUIRE(parsed(json(formatRoom(room))).value() == room);
    }
}

TEST_CASE("a room's bad field is named with its place")
{
    struct Row {
        const char* pointer;
        json value;
        const char* place;
    };
    const auto row = GENERATE(values<Row>({
        {"/corners/2", json::array({1}), "room.corners[2]"},
        {"/corners/2/0", 1.5, "room.corners[2]"},
        {"/corners", "none", "room.corners"},
        {"/walls/1/thickness", "thick", "room.walls[1].thickness"},
        {"/walls/1", 4, "room.walls[1]"},
        {"/walls/0/certainty", "guessed", "room.walls[0].certainty"},
        {"/openings/0/wall", -1, "room.openings[0].wall"},
        {"/openings/1/kind", "hole", "room.openings[1].kind"},
        {"/slopes/0/pitch", 90'000'000, "room.slopes[0].pitch"},
        {"/ceiling_height", nullptr, "room.ceiling_height"},
        {"/floor_material", std::string(81, 'x'), "room.floor_material"},
    }));
    json value = formatRoom(attic());
    value[json::json_pointer(row.pointer)] = row.value;
    INFO(row.pointer);
    const Result<Room> room = parsed(value);
    REQUIRE(test::keyOf(room) == "json.bad-field");
    REQUIRE(room.error().fact("place") == row.place);
}

TEST_CASE("a room from a file is checked like any other")
{
    json value = formatRoom(attic());
    value["openings"][0]["width"] = 9'000'000;
    REQUIRE(test::keyOf(parsed(value)) == "room.opening-outside-wall");
    value["walls"].erase(0);
    REQUIRE(test::keyOf(parsed(value)) == "room.bad-wall-index");
}
