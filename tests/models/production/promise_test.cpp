// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/promise.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::test;

namespace
{

const Instant monday = parseInstant("2026-11-23T09:00:00Z").value();

PlannedDemand part(const char* name, Arrival arrival)
{
    PlannedDemand made;
    made.demand = {std::string("case/") + name, DemandKind::Order, "case", name, name, 1, 0, {}};
    made.arrival = std::move(arrival);
    made.sale = {10'000, {}};
    made.cost = {0, {}};
    made.promised = parseDate("2026-12-04").value();
    return made;
}

Result<Promise> promised(const std::vector<PlannedDemand>& demands,
                         const std::vector<Method>& methods = {},
                         const std::optional<Date>& slot = {})
{
    const Workshop workshop;
    return promiseOf("case", demands, planWeeks(demands, methods, workshop, monday), workshop,
                     monday, slot);
}

} // namespace

TEST_CASE("a promise is the longest chain, which is named from its first step to its last")
{
    const auto promise = promised({part("lamp", {Supply::ToBuy, 3, "north", {}}),
                                   part("shelf", {Supply::Coming, 7, "PO1-1", {}})});
    REQUIRE_OK(promise);
    // 7 days to come, 1 to check, 2 on the road: ten working days.
    CHECK(formatDate(*promise->day) == "2026-12-07");
    CHECK(promise->isLate());
    REQUIRE(promise->chain.size() == 3);
    CHECK(promise->chain[0] == PromiseStep{StepKind::Arrive, "shelf", "PO1-1", 7});
    CHECK(promise->chain[1].kind == StepKind::Check);
    CHECK(promise->chain[2].kind == StepKind::Deliver);
}

TEST_CASE("what is made waits for its week in the workshop")
{
    const Method oak{"shelf", "oak", {0, {}}, 0, 60, 1};
    const auto promise = promised({part("shelf", {Supply::Coming, 7, "PO1-1", {}})}, {oak});
    REQUIRE_OK(promise);
    // Here on the seventh day, made in the third week: 15 + 1 + 2.
    CHECK(formatDate(*promise->day) == "2026-12-17");
    CHECK(promise->chain[1] == PromiseStep{StepKind::Make, "shelf", "oak", 8});
}

TEST_CASE("agreed days for setting up are not promised earlier")
{
    const auto slot = parseDate("2026-12-14").value();
    const auto promise = promised({part("lamp", {})}, {}, slot);
    REQUIRE_OK(promise);
    CHECK(*promise->day == slot);
    REQUIRE(promise->chain.size() == 1);
    CHECK(promise->chain[0].kind == StepKind::SetUp);
    CHECK_FALSE(promised({part("lamp", {})})->isLate());
}

TEST_CASE("what cannot be had has no day, and the part and the reason are named")
{
    const auto promise =
        promised({part("lamp", {}), part("shelf", {Supply::Nowhere, 0, {}, "nobody offers it"})});
    REQUIRE_OK(promise);
    CHECK_FALSE(promise->day);
    CHECK(promise->isLate());
    CHECK(promise->blocked == "shelf");
    CHECK(promise->why == "nobody offers it");
    CHECK(keyOf(promised({})) == "production.nothing-left");
}
