// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/clock.h"

#include "tests/support/catch.h"

using namespace bespeak;

TEST_CASE("an instant's text goes both ways")
{
    const Result<Instant> instant = parseInstant("2026-11-22T10:00:00Z");
    REQUIRE_OK(instant);
    REQUIRE(instant->milliseconds == 1'795'341'600'000);
    REQUIRE(formatInstant(*instant) == "2026-11-22T10:00:00Z");
    REQUIRE(formatInstant(Instant{0}) == "1970-01-01T00:00:00Z");
}

TEST_CASE("parseInstant refuses every other spelling")
{
    const auto* text = GENERATE(
        values<const char*>({"", "2026-11-22", "2026-11-22T10:00:00", "2026-11-22T10:00:00+00",
                             "2026-13-22T10:00:00Z", "2026-02-30T10:00:00Z", "2026-11-22T24:00:00Z",
                             "2026-11-22t10:00:00Z", "2026-11-22T10:00:0xZ"}));
    INFO(text);
    REQUIRE(parseInstant(text).error().key == "instant.unreadable");
}

TEST_CASE("dates")
{
    REQUIRE(parseDate("2024-02-29") == Date{2024, 2, 29});
    REQUIRE(parseDate("2023-02-29").error().key == "date.unreadable");
    REQUIRE(dateOf(*parseInstant("2026-11-22T23:59:59Z")) == Date{2026, 11, 22});
}
