// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/length.h"

#include "tests/support/catch.h"

using namespace bespeak;

TEST_CASE("parseLength")
{
    struct Row {
        const char* text;
        std::int64_t micrometres;
    };
    SECTION("reads what people type")
    {
        const auto row = GENERATE(values<Row>({
            {"4.2", 4'200'000},
            {"4,2", 4'200'000},
            {"4.2 m", 4'200'000},
            {"420cm", 4'200'000},
            {"4200 mm", 4'200'000},
            {"4 m 20 cm", 4'200'000},
            {"13'", 3'962'400},
            {"13' 9\"", 4'191'000},
            {"13 ft 9 in", 4'191'000},
            {"13' 9", 4'191'000},
            {"13' 9 1/2\"", 4'203'700},
            {"13′ 9½″", 4'203'700},
            {"1/2\"", 12'700},
            {"65 in", 1'651'000},
            {"-0.5", -500'000},
            {".5", 500'000},
            {"0", 0},
        }));
        INFO(row.text);
        REQUIRE(parseLength(row.text) == Length::micrometres(row.micrometres));
    }
    SECTION("a bare number is feet where feet are used")
    {
        REQUIRE(parseLength("10", UnitSystem::Imperial) == Length::micrometres(3'048'000));
    }
    SECTION("refuses what is no length")
    {
        const auto* text =
            GENERATE(values<const char*>({"", " ", "abc", "4.2.1", "4 2", "m", "4 kg", "--1",
                                          "1/0 in", "nan", "inf", "1e3", "9 in 2 ft"}));
        INFO(text);
        const Result<Length> length = parseLength(text);
        REQUIRE_FALSE(length.has_value());
        REQUIRE(length.error().key == "length.unreadable");
    }
    SECTION("refuses what is beyond measure")
    {
        REQUIRE(parseLength("10001 m").error().key == "length.out-of-range");
    }
}

TEST_CASE("formatLength")
{
    REQUIRE(formatLength(Length::millimetres(4200)) == "4.20 m");
    REQUIRE(formatLength(Length::millimetres(4200), UnitSystem::Metric, ',') == "4,20 m");
    REQUIRE(formatLength(Length::millimetres(850)) == "85 cm");
    REQUIRE(formatLength(Length::millimetres(853)) == "85.3 cm");
    REQUIRE(formatLength(Length::micrometres(4'203'700), UnitSystem::Imperial) == "13′ 9½″");
    REQUIRE(formatLength(Length::millimetres(-100)) == "-10 cm");
}

TEST_CASE("a formatted imperial length is read back")
{
    const Length length = Length::micrometres(4'203'700);
    REQUIRE(parseLength(formatLength(length, UnitSystem::Imperial)) == length);
}
