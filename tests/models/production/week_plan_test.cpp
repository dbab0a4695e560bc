// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/promise.h"
#include "models/production/week_plan.h"
#include "models/production/working_days.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::test;

namespace
{

const Instant monday = parseInstant("2026-11-23T09:00:00Z").value();

PlannedDemand planned(const char* id, const char* part, std::int64_t units, std::int64_t margin,
                      Arrival arrival = {})
{
    PlannedDemand made;
    made.demand = {std::string(id) + "/1", DemandKind::Order, id, part, part, units, 0, {}};
    made.arrival = std::move(arrival);
    made.sale = {margin, {}};
    made.cost = {0, {}};
    return made;
}

Method method(const char* part, const char* setup, std::int64_t cost, std::int64_t minutes,
              std::int64_t batch = 1)
{
    return {part, setup, {cost, {}}, 60, minutes, batch};
}

Demand demand(const char* id, std::int64_t units)
{
    return {id, DemandKind::Order, id, "shelf", "Shelf", units, 0, {}};
}

} // namespace

TEST_CASE("each demand of the week has its verdict and its reason")
{
    const std::vector<Method> methods{
        method("oak", "oak", 1'000, 100), method("red", "red", 50'000, 100),
        method("blue", "blue", 100, 100, 4), Method{"big", "", {0, {}}, 300, 100, 1},
        method("dull", "", 0, 200)};
    const std::vector<PlannedDemand> demands{
        planned("a", "oak", 2, 20'000),
        planned("b", "red", 1, 10'000),
        planned("c", "blue", 3, 10'000),
        planned("d", "big", 1, 90'000),
        planned("e", "dull", 1, 100),
        planned("f", "lamp", 1, 100),
        planned("g", "oak", 1, 5'000, {Supply::Coming, 6, "PO1-1", {}}),
        planned("h", "lamp", 1, 100, {Supply::Nowhere, 0, {}, "nobody offers it"})};
    const WeekPlan plan = planWeeks(demands, methods, {.minutesAWeek = 300}, monday);
    using enum WeekVerdict;
    const WeekVerdict verdicts[] = {Chosen, NotWorthYet, BatchSmall, TooLong,
                                    NoTime, NoWork,      NotHere,    NotHere};
    for (std::size_t i = 0; i < demands.size(); ++i) {
        INFO(plan.jobs[i].demand);
        CHECK(plan.jobs[i].verdict == verdicts[i]);
    }
    CHECK(plan.isProven);
    CHECK(plan.minutes == 260); // one setup for both
    CHECK(plan.valueMinor == 19'000);
    CHECK(plan.jobs[2].batchShort == 1);
    // The dull one has its turn in the next week, what comes on the sixth day in the one after.
    CHECK(plan.jobs[4].week == 1);
    CHECK(plan.jobs[6].week == 2);
    CHECK_FALSE(plan.jobs[3].week);
    CHECK_FALSE(plan.jobs[7].week);
}

TEST_CASE("work that is longer than a week is begun, and its rest is carried on")
{
    // Ten hours a week, one of them to set up: 25 hours of work take three weeks.
    const Workshop workshop{.minutesAWeek = 600};
    const std::vector<Method> methods{method("big", "", 100, 1'500), method("dull", "", 0, 200)};
    std::vector<PlannedDemand> demands{planned("a", "big", 1, 90'000)};
    const WeekPlan alone = planWeeks(demands, methods, workshop, monday);
    CHECK(alone.jobs[0].verdict == WeekVerdict::Chosen);
    CHECK(alone.jobs[0].minutesNow == 540);
    CHECK(alone.jobs[0].minutes == 1'500);
    CHECK(alone.minutes == 600);
    CHECK(alone.jobs[0].week == 2);
    SECTION("the promise follows the week in which it is done")
    {
        const auto promise = promiseOf("a", demands, alone, workshop, monday, {});
        REQUIRE_OK(promise);
        // Three weeks, a day to check, two on the road.
        CHECK(promise->day == afterWorkingDays(monday, 18));
    }
    SECTION("what is worth more for its hours comes first, and the rest of the week goes to it")
    {
        demands.push_back(planned("b", "dull", 1, 50'000));
        const WeekPlan plan = planWeeks(demands, methods, workshop, monday);
        CHECK(plan.jobs[1].week == 0);
        CHECK(plan.jobs[0].minutesNow == 600 - 260 - 60);
        CHECK(plan.minutes == 600);
        CHECK(plan.jobs[0].week == 3);
    }
    SECTION("no minute is lost or made twice, whatever else there is to do")
    {
        const std::int64_t hours = GENERATE(2, 3, 7, 24, 25, 26, 40);
        const Workshop small{.minutesAWeek = hours * 60};
        const WeekPlan plan = planWeeks(demands, methods, small, monday);
        const std::int64_t aWeek = hours * 60 - 60;
        REQUIRE(plan.jobs[0].week);
        CHECK(*plan.jobs[0].week == (1'500 + aWeek - 1) / aWeek - 1);
    }
    SECTION("what would take more than half a year has no day")
    {
        demands[0] = planned("a", "big", 10, 90'000);
        CHECK_FALSE(planWeeks(demands, methods, workshop, monday).jobs[0].week);
    }
}

TEST_CASE("an expensive setup waits until its orders earn it, or until waiting costs more")
{
    const std::vector<Method> methods{method("red", "red", 15'000, 100)};
    std::vector<PlannedDemand> demands{planned("a", "red", 1, 10'000)};
    CHECK(planWeeks(demands, methods, {}, monday).jobs[0].verdict == WeekVerdict::NotWorthYet);
    demands.push_back(planned("b", "red", 1, 10'000));
    CHECK(planWeeks(demands, methods, {}, monday).jobs[0].verdict == WeekVerdict::Chosen);
    demands.pop_back();
    demands[0].promised = parseDate("2026-10-23").value();
    const Workshop strict{.lateBasisPoints = 2'000};
    CHECK(planWeeks(demands, methods, strict, monday).jobs[0].verdict == WeekVerdict::Chosen);
    // While the promise holds, waiting costs nothing.
    demands[0].promised = parseDate("2027-03-23").value();
    CHECK(planWeeks(demands, methods, strict, monday).jobs[0].late.minor == 0);
    CHECK(*planWeeks(demands, methods, strict, monday).jobs[0].week > 4);
}

TEST_CASE("pieces go to the demands in their order: what is here, what comes, what would be bought")
{
    const std::vector<Demand> demands{demand("a", 2), demand("b", 3), demand("c", 2),
                                      demand("d", 1)};
    PurchaseOrder order;
    order.id = "PO1-1";
    order.made = monday;
    order.lines = {{"north", "shelf", 2, {0, {}}, 4}};
    const SupplierOffer offer{"south", "shelf", {100, {}}, {}, 9, 1, 90, 10'000};
    Supplies supplies{{{"ours", "shelf", 3}}, {order}, {offer}};
    const auto arrivals = arrivalsOf(demands, supplies, monday);
    CHECK(arrivals[0] == Arrival{});
    CHECK(arrivals[1] == Arrival{Supply::Coming, 4, "PO1-1", {}});
    CHECK(arrivals[2] == Arrival{Supply::ToBuy, 9, "south", {}});
    CHECK(arrivals[3] == Arrival{Supply::ToBuy, 9, "south", {}});
    supplies.offers.clear();
    const auto nowhere = arrivalsOf(demands, supplies, monday);
    CHECK(nowhere[1].supply == Supply::Coming);
    CHECK(nowhere[3] == Arrival{Supply::Nowhere, 0, {}, "nobody offers it"});
    // An order that is overdue is not here; it counts as of tomorrow.
    supplies.coming[0].made = parseInstant("2026-10-01T00:00:00Z").value();
    CHECK(arrivalsOf(demands, supplies, monday)[1].days == 1);
}

TEST_CASE("how parts are made is read within limits, and comes back as it was")
{
    const Method one = method("oak", "oak varnish", 2'000, 40, 3);
    const nlohmann::json list = {{"methods", nlohmann::json::array({formatMethod(one)})}};
    const auto back = parseMethods(list.dump());
    REQUIRE_OK(back);
    CHECK(back->front() == one);
    CHECK(!parseMethods("{\"methods\":[{\"part\":\"x\",\"minutes\":-1}]}"));
    CHECK(!parseMethods("{\"methods\":[{\"part\":\"x\",\"minutes\":1,\"currency\":\"??\"}]}"));
    CHECK(!parseMethods("["));
}
