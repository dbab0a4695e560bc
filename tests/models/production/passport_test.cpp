// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/passport.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::test;

TEST_CASE("a passport names a spare or a substitute for every part, or is none")
{
    const std::vector<Demand> demands{{"c/1", DemandKind::Order, "c", "screen", "Screen", 1, 0, {}},
                                      {"c/2", DemandKind::Order, "c", "lamp", "Lamp", 2, 2, {}}};
    const SupplierOffer screen{"north", "screen", {1, {}}, {}, 5, 1, 9, 10'000};
    REQUIRE(keyOf(makePassport("x", {}, demands, {screen}, {}, {})) == "production.no-spare");
    REQUIRE(keyOf(makePassport("x", {}, {}, {screen}, {}, {})) == "production.nothing-left");
    const auto passport = makePassport("x", {}, demands, {screen}, {{"lamp", "LED lamp"}},
                                       {{"screen", "Larger screen"}});
    REQUIRE_OK(passport);
    REQUIRE(passport->parts[0].spare == "north");
    REQUIRE(passport->parts[0].upgrade == "Larger screen");
    REQUIRE(passport->parts[1].isSubstitute);
    REQUIRE(formatPassport(*passport).find("can be replaced by LED lamp") != std::string::npos);
}
