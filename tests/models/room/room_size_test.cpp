// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/room_size.h"

#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::literals;

TEST_CASE("A room's size is read as people type it")
{
    struct Row {
        const char* text;
        UnitSystem units;
        Length width, depth;
    };
    const Row row = GENERATE(values<Row>({
        {"4.2 x 3.6", UnitSystem::Metric, 4200_mm, 3600_mm},
        {"4,2x3,6", UnitSystem::Metric, 4200_mm, 3600_mm},
        {" 4.20 m × 3.60 m ", UnitSystem::Metric, 4200_mm, 3600_mm},
        {"420 x 360 cm", UnitSystem::Metric, 4200_mm, 3600_mm},
        {"420x360", UnitSystem::Metric, 4200_mm, 3600_mm},
        {"4200*3600", UnitSystem::Metric, 4200_mm, 3600_mm},
        {"4.2 mal 3.6", UnitSystem::Metric, 4200_mm, 3600_mm},
        {"4.2 by 3.6", UnitSystem::Metric, 4200_mm, 3600_mm},
        {"13'9 x 11'10", UnitSystem::Metric, Length::micrometres(4'191'000),
         Length::micrometres(3'606'800)},
        {"14 x 12", UnitSystem::Imperial, Length::micrometres(4'267'200),
         Length::micrometres(3'657'600)},
        {"14 x 12 ft", UnitSystem::Metric, Length::micrometres(4'267'200),
         Length::micrometres(3'657'600)},
    }));
    INFO(row.text);
    const Result<room::RoomSize> size = room::parseRoomSize(row.text, row.units);
    REQUIRE_OK(size);
    CHECK(size->width == row.width);
    CHECK(size->depth == row.depth);
    CHECK_FALSE(size->height);
}

TEST_CASE("A third number is the height")
{
    const Result<room::RoomSize> size = room::parseRoomSize("4.2 x 3.6 x 2.5");
    REQUIRE_OK(size);
    CHECK(size->height == 2500_mm);
}

TEST_CASE("What is not a room's size is refused in words")
{
    const char* text = GENERATE("", "4.2", "x", "4.2 x", "a x b", "4 x 3 x 2 x 1", "-4 x 3", "0x3",
                                "4.2 x 3.6 parsecs", "xxxxxxxxxxxxxxxxxxxxxxx");
    INFO(text);
    const Result<room::RoomSize> size = room::parseRoomSize(text);
    CHECK(test::keyOf(size) == "room.size-unreadable");
}

TEST_CASE("numbers that would be metres and centimetres are asked about, with units they are clear")
{
    for (const char* text : {"50x10", "4 x 360", "4200 x 360", "49 x 50"}) {
        INFO(text);
        CHECK(test::keyOf(room::parseRoomSize(text)) == "room.size-mixed");
    }
    const auto clear = room::parseRoomSize("50 m x 10 m");
    REQUIRE(clear);
    CHECK(clear->width == 50'000_mm);
    CHECK(room::parseRoomSize("420 x 360 x 2.5")->height == 2500_mm);
}
