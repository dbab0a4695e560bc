// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/id.h"
#include "models/base/id_source.h"

#include "tests/support/catch.h"

using namespace bespeak;

TEST_CASE("Uuid text goes both ways")
{
    CountingIdSource ids;
    const Uuid first = ids.next();
    REQUIRE(formatUuid(first) == "00000000-0000-7000-8000-000000000001");
    REQUIRE(parseUuid(formatUuid(first)) == first);
    REQUIRE_FALSE(parseUuid("00000000-0000-7000-8000-00000000000G").has_value());
    REQUIRE_FALSE(parseUuid("00000000-0000-7000-8000-00000000000A").has_value());
    REQUIRE_FALSE(parseUuid("00000000-0000-7000-8000-0000000000011").has_value());
    REQUIRE_FALSE(parseUuid("").has_value());
}

TEST_CASE("RandomIdSource makes version 7 ids in order of time")
{
    FixedClock clock(Instant{1'000'000});
    RandomIdSource ids(clock);
    const Uuid early = ids.next();
    clock.advance(1);
    const Uuid late = ids.next();
    REQUIRE(early < late);
    REQUIRE((early.bytes[6] >> 4) == 7);
    REQUIRE((early.bytes[8] >> 6) == 2);
}

TEST_CASE("ComponentId takes only safe characters")
{
    REQUIRE(ComponentId::parse("display.oled-65")->text() == "display.oled-65");
    const auto* text =
        GENERATE(values<const char*>({"", "-a", ".a", "A", "a b", "ä", "a/b", "../a"}));
    REQUIRE(ComponentId::parse(text).error().key == "component-id.unreadable");
}
