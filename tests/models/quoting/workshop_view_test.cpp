// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/workshop_view.h"

#include "models/store/production.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::quoting;
using namespace bespeak::test;

TEST_CASE("an order is planned with its prices and promised by its longest chain")
{
    TwoDesks desks;
    desks.start({"T05", "T10", "T11"});
    const store::Party staff = desks.people.staff();
    REQUIRE_OK(store::refreshDemand(desks.retailer, staff));
    const auto bare = workshopView(desks.retailer, staff, {});
    REQUIRE_OK(bare);
    REQUIRE(bare->promises.size() == 1);
    CHECK(bare->promises[0].title == desks.atRetailer().title);
    CHECK(bare->promises[0].promise.source == desks.id.text());
    // Nobody offers the parts: no day, and a reason.
    CHECK_FALSE(bare->promises[0].promise.day);
    CHECK(bare->promises[0].promise.why == "nobody offers it");

    std::vector<production::SupplierOffer> offers;
    for (const auto& planned : bare->demands) {
        offers.push_back({"north", planned.demand.part, {100, {}}, {}, 6, 1, 90, 9'000});
    }
    REQUIRE_OK(store::keepOffers(desks.retailer, staff, offers));
    REQUIRE_OK(store::keepMethods(desks.retailer, staff,
                                  {{bare->demands[0].demand.part, "oak", {50, {}}, 30, 60, 1}}));
    const auto view = workshopView(desks.retailer, staff, workshopOf(desks.retailer));
    REQUIRE_OK(view);
    const auto& promise = view->promises[0].promise;
    REQUIRE(promise.day);
    CHECK(promise.chain.front().kind == production::StepKind::Arrive);
    CHECK(promise.chain.front().by == "north");
    CHECK(view->demands[0].sale.minor > 0);
    CHECK(view->demands[0].cost.minor == 100 * view->demands[0].demand.units);
    CHECK(view->plan.jobs[0].verdict == production::WeekVerdict::NotHere);
    CHECK(*view->plan.jobs[0].week == 2);

    // Bought and here: it is made this week.
    const auto plan = store::purchase(desks.retailer, staff);
    REQUIRE_OK(store::receivePurchase(desks.retailer, staff, plan->orders.front().id));
    const auto here = workshopView(desks.retailer, staff, {});
    CHECK(here->plan.jobs[0].verdict == production::WeekVerdict::Chosen);
    CHECK(*here->promises[0].promise.day < *promise.day);
}

TEST_CASE("the hours of the workshop are remembered")
{
    TwoDesks desks;
    CHECK(workshopOf(desks.retailer) == production::Workshop{});
    REQUIRE_OK(rememberHours(desks.retailer, 12));
    CHECK(workshopOf(desks.retailer).minutesAWeek == 720);
}
