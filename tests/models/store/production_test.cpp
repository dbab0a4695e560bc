// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/production.h"
#include "tests/support/campaign_desk.h"
#include "tests/support/catch.h"

#include <random>

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

struct Sums {
    std::int64_t spokenFor = 0;
    std::int64_t built = 0;
};

Sums sumsOf(Store& store)
{
    Sums sums;
    const auto all = demands(store, DemandPart::All);
    REQUIRE_OK(all);
    for (const Demand& demand : *all) {
        sums.spokenFor += demand.units;
        sums.built += demand.built;
        REQUIRE(demand.built <= demand.units);
    }
    return sums;
}

/// A campaign of which three pieces are funded and released.
void fund(CampaignDesk& desk)
{
    desk.pledge(1, 0, 2);
    desk.pledge(2);
    desk.clock.set(campaignDeadline);
    REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
    desk.payAll();
    REQUIRE(desk.view().record.state == funding::CampaignState::Released);
}

const std::string designPart = "design;" + std::string(64, 'a');

} // namespace

TEST_CASE("an order's parts may be built as often as they were ordered, and not once more")
{
    TwoDesks desks;
    desks.start({"T05", "T10"});
    REQUIRE(*refreshDemand(desks.retailer, desks.people.staff()) == 0);
    desks.follow({"T11"});
    REQUIRE(*refreshDemand(desks.retailer, desks.people.staff()) > 0);
    REQUIRE(*refreshDemand(desks.retailer, desks.people.staff()) == 0);
    const auto open = demands(desks.retailer);
    REQUIRE_OK(open);
    const Demand first = open->front();
    REQUIRE(first.source == desks.id.text());
    const Party staff = desks.people.staff();
    REQUIRE(keyOf(recordBuilt(desks.retailer, staff, {{"nothing/1", 1}}, {})) ==
            "production.no-demand");
    REQUIRE(keyOf(recordBuilt(desks.retailer, staff, {{first.id, first.units + 1}}, {})) ==
            "production.over-built");
    // All lines or none.
    REQUIRE(!recordBuilt(desks.retailer, staff, {{first.id, 1}, {"nothing/1", 1}}, {}));
    REQUIRE(sumsOf(desks.retailer).built == 0);
    REQUIRE_OK(recordBuilt(desks.retailer, staff, {{first.id, first.units}}, {}));
    REQUIRE(keyOf(recordBuilt(desks.retailer, staff, {{first.id, 1}}, {})) ==
            "production.over-built");
    // The table refuses it too, whatever a program does.
    REQUIRE(!desks.retailer.connection().run(
        "UPDATE demand SET built = built + 1 WHERE demand_id = ?", {first.id}));
    REQUIRE(desks.retailer.check()->problems == std::vector<std::string>{});
}

TEST_CASE("a campaign's design is built for pledges that were paid, after it is released")
{
    CampaignDesk desk;
    desk.pledge(7);
    REQUIRE(*refreshDemand(desk.store, desk.first()) == 0);
    REQUIRE_OK(cancelPledge(desk.store, desk.first(), pledgeId(7), "backer-7", {}));
    fund(desk);
    REQUIRE(*refreshDemand(desk.store, desk.first()) == 2);
    const auto lines = materials(desk.store);
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 1);
    REQUIRE(lines->front().part == designPart);
    REQUIRE(lines->front().funded == 3);
    SECTION("what is paid back before it is built is not built")
    {
        REQUIRE_OK(stepPledge(desk.store, desk.first(), pledgeId(2), "P19", "goodwill"));
        REQUIRE(*refreshDemand(desk.store, desk.first()) == 1);
        REQUIRE(materials(desk.store)->front().funded == 2);
        REQUIRE(!recordBuilt(desk.store, desk.first(), {{pledgeId(2).text() + "/1", 1}}, {}));
    }
}

TEST_CASE("what is missing is bought, comes into stock, and is used up by building")
{
    CampaignDesk desk;
    fund(desk);
    REQUIRE_OK(refreshDemand(desk.store, desk.first()));
    REQUIRE(purchase(desk.store, desk.first())->notSourced.size() == 1);
    REQUIRE_OK(keepOffers(desk.store, desk.first(),
                          {{"north", designPart, {100, {}}, {}, 5, 1, 90, 9'000},
                           {"south", designPart, {130, {}}, {}, 9, 1, 90, 9'900}}));
    const auto plan = purchase(desk.store, desk.first());
    REQUIRE_OK(plan);
    REQUIRE(plan->orders.front().supplier == "north");
    REQUIRE(plan->orders.front().lines.front().units == 3);
    REQUIRE(materials(desk.store)->front().missing() == 0);
    REQUIRE(purchase(desk.store, desk.first())->orders.empty());
    // North drops out: the next one buys elsewhere.
    REQUIRE_OK(dropPurchase(desk.store, desk.first(), plan->orders.front().id, "fire"));
    REQUIRE(materials(desk.store)->front().missing() == 3);
    const auto second = purchase(desk.store, desk.first());
    REQUIRE(second->orders.front().supplier == "south");
    REQUIRE_OK(receivePurchase(desk.store, desk.first(), second->orders.front().id));
    REQUIRE(!receivePurchase(desk.store, desk.first(), second->orders.front().id));
    REQUIRE(stock(desk.store)->front() == StockRow{ownStock, designPart, 3});
    REQUIRE(keyOf(moveStock(desk.store, desk.first(), {ownStock, designPart, -4}, "lost")) ==
            "production.no-stock");
    REQUIRE_OK(recordBuilt(desk.store, desk.first(), {{pledgeId(1).text() + "/1", 2}}, {}));
    REQUIRE(stock(desk.store)->front().units == 1);
    REQUIRE(materials(desk.store)->front().missing() == 0);
    const auto before = stock(desk.store);
    REQUIRE_OK(desk.store.rebuild());
    REQUIRE(*stock(desk.store) == *before);
    REQUIRE(desk.store.check()->problems == std::vector<std::string>{});
}

TEST_CASE("a supplier that dropped out is bought from again once its next list is here")
{
    CampaignDesk desk;
    fund(desk);
    REQUIRE_OK(refreshDemand(desk.store, desk.first()));
    const std::vector<SupplierOffer> list{{"north", designPart, {100, {}}, {}, 5, 1, 90, 9'000}};
    REQUIRE_OK(keepOffers(desk.store, desk.first(), list));
    const std::string first = purchase(desk.store, desk.first())->orders.front().id;
    desk.clock.advance(1'000);
    REQUIRE_OK(dropPurchase(desk.store, desk.first(), first, "fire"));
    REQUIRE(purchases(desk.store)->front().note == "fire");
    const auto none = purchase(desk.store, desk.first());
    REQUIRE(none->orders.empty());
    REQUIRE(none->notSourced.front().fact("reason") == nameOf(NotSourced::AllDropped));
    desk.clock.advance(1'000);
    REQUIRE_OK(keepOffers(desk.store, desk.first(), list));
    REQUIRE(purchase(desk.store, desk.first())->orders.front().supplier == "north");
    REQUIRE_OK(desk.store.rebuild());
    REQUIRE(purchases(desk.store)->back().note == "fire");
}

TEST_CASE("a part that one supplier has not enough of comes from two, and only the rest is bought "
          "again when one of them drops out")
{
    CampaignDesk desk;
    fund(desk);
    REQUIRE_OK(refreshDemand(desk.store, desk.first()));
    REQUIRE_OK(keepOffers(desk.store, desk.first(),
                          {{"north", designPart, {100, {}}, {}, 5, 1, 2, 9'000},
                           {"south", designPart, {130, {}}, {}, 9, 1, 90, 9'900}}));
    const auto plan = purchase(desk.store, desk.first());
    REQUIRE(plan->orders.size() == 2);
    REQUIRE(plan->orders[0].lines.front().units + plan->orders[1].lines.front().units == 3);
    REQUIRE_OK(dropPurchase(desk.store, desk.first(), plan->orders[0].id, "strike"));
    const auto again = purchase(desk.store, desk.first());
    REQUIRE(again->orders.size() == 1);
    REQUIRE(again->orders[0].supplier == "south");
    REQUIRE(again->orders[0].lines.front().units == 2);
}

TEST_CASE("stock is counted by owner, and only our own is material")
{
    CampaignDesk desk;
    fund(desk);
    REQUIRE_OK(refreshDemand(desk.store, desk.first()));
    REQUIRE_OK(moveStock(desk.store, desk.first(), {"north", designPart, 5}, "on consignment"));
    REQUIRE_OK(moveStock(desk.store, desk.first(), {ownStock, designPart, 1}, "left over"));
    REQUIRE(stock(desk.store)->size() == 2);
    REQUIRE(materials(desk.store)->front().onHand == 1);
    REQUIRE(keyOf(moveStock(desk.store, desk.first(), {ownStock, designPart, 1}, "")) ==
            "production.no-reason");
}

TEST_CASE("nothing leaves the workshop before every check is signed")
{
    CampaignDesk desk;
    fund(desk);
    REQUIRE_OK(refreshDemand(desk.store, desk.first()));
    const std::string source = pledgeId(1).text();
    const auto order = openWorkOrder(desk.store, desk.first(), source);
    REQUIRE_OK(order);
    const std::vector<BuildLine> built{{source + "/1", 2}};
    REQUIRE(keyOf(recordBuilt(desk.store, desk.first(), built, order->id)) ==
            "production.unchecked");
    REQUIRE(keyOf(recordBuilt(desk.store, desk.first(), built, {})) == "production.order-open");
    for (std::size_t i = 0; i < order->checks.size(); ++i) {
        REQUIRE_OK(signCheck(desk.store, desk.first(), order->id, i));
    }
    REQUIRE_OK(recordBuilt(desk.store, desk.first(), built, order->id));
    REQUIRE(keyOf(openWorkOrder(desk.store, desk.first(), source)) == "production.nothing-left");
}

TEST_CASE("a work order is opened once, keeps who signed when, sends defects back and builds what "
          "it says")
{
    CampaignDesk desk;
    fund(desk);
    REQUIRE_OK(refreshDemand(desk.store, desk.first()));
    const std::string source = pledgeId(1).text();
    const auto order = openWorkOrder(desk.store, desk.first(), source);
    REQUIRE_OK(order);
    REQUIRE(keyOf(openWorkOrder(desk.store, desk.first(), source)) == "production.nothing-left");
    for (std::size_t i = 0; i < order->checks.size(); ++i) {
        REQUIRE_OK(signCheck(desk.store, desk.first(), order->id, i));
    }
    const auto back = reportDefect(desk.store, desk.second(), order->id, 0, "a scratch");
    REQUIRE_OK(back);
    REQUIRE(keyOf(finishWorkOrder(desk.store, desk.first(), order->id)) == "production.unchecked");
    REQUIRE(demands(desk.store)->size() == 2);
    REQUIRE_OK(signCheck(desk.store, desk.first(), order->id, 0));
    REQUIRE_OK(finishWorkOrder(desk.store, desk.first(), order->id));
    REQUIRE(demands(desk.store)->size() == 1);
    REQUIRE(!finishWorkOrder(desk.store, desk.first(), order->id));
    const auto kept = workOrders(desk.store);
    REQUIRE(kept->front().isDone);
    REQUIRE(kept->front().checks[0].signedBy == desk.first().person);
    REQUIRE(kept->front().checks[0].signedAt == desk.clock.now());
    REQUIRE(kept->front().checks[0].defects.front().what == "a scratch");
    REQUIRE_OK(desk.store.rebuild());
    REQUIRE(*workOrders(desk.store) == *kept);
}

TEST_CASE("how parts are made is kept, the newest method of a part in place of the one before")
{
    CampaignDesk desk;
    REQUIRE_OK(keepMethods(desk.store, desk.first(), {{"shelf", "oak", {100, {}}, 5, 10, 1}}));
    REQUIRE_OK(keepMethods(desk.store, desk.first(), {{"shelf", "red", {100, {}}, 5, 10, 1}}));
    const auto kept = methods(desk.store);
    REQUIRE(kept->size() == 1);
    REQUIRE(kept->front().setup == "red");
}

TEST_CASE("every open case has a name, and a hand-over counts once it is accepted")
{
    TwoDesks desks;
    desks.start({});
    Party anna = desks.people.staff();
    anna.person = "Anna";
    Party ben = anna;
    ben.person = "Ben";
    REQUIRE(ownerlessCases(desks.retailer)->size() == 1);
    REQUIRE(keyOf(offerCase(desks.retailer, anna, desks.id, "Ben")) == "production.no-owner");
    REQUIRE(takeCase(desks.retailer, anna, desks.id)->owner == "Anna");
    REQUIRE(ownerlessCases(desks.retailer)->empty());
    REQUIRE(keyOf(takeCase(desks.retailer, ben, desks.id)) == "production.not-offered");
    REQUIRE_OK(offerCase(desks.retailer, anna, desks.id, "Ben"));
    REQUIRE((*caseOwner(desks.retailer, desks.id))->owner == "Anna");
    REQUIRE(takeCase(desks.retailer, ben, desks.id)->owner == "Ben");
    REQUIRE(desks.retailer.check()->problems == std::vector<std::string>{});
}

TEST_CASE("on random histories nothing is built that is not ordered or funded, at any step")
{
    const unsigned seed = GENERATE(range(1U, 9U));
    std::mt19937 random(seed);
    const auto pick = [&](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    CampaignDesk desk(someTerms(4, 8, 2));
    int pledges = 0;
    for (int i = 0; i < 50; ++i) {
        const int number = 1 + pick(8);
        switch (pick(8)) {
        case 0:
        case 1:
            ++pledges;
            static_cast<void>(recordPledge(desk.store, desk.first(), campaignId(),
                                           {pledgeId(pledges),
                                            "backer-" + std::to_string(pledges),
                                            static_cast<std::size_t>(pick(2)),
                                            1 + pick(2),
                                            {}}));
            break;
        case 2:
            static_cast<void>(cancelPledge(desk.store, desk.first(), pledgeId(number),
                                           "backer-" + std::to_string(number), {}));
            break;
        case 3:
            if (i > 15) {
                desk.clock.set(campaignDeadline);
            }
            REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
            desk.payAll();
            break;
        case 4:
            static_cast<void>(
                stepPledge(desk.store, desk.first(), pledgeId(number), "P19", "goodwill"));
            break;
        case 5:
            REQUIRE_OK(refreshDemand(desk.store, desk.first()));
            break;
        default:
            static_cast<void>(recordBuilt(desk.store, desk.first(),
                                          {{pledgeId(number).text() + "/1", 1 + pick(2)}}, {}));
            break;
        }
        const Sums sums = sumsOf(desk.store);
        INFO("seed " << seed << " step " << i);
        REQUIRE(sums.built <= sums.spokenFor);
        if (desk.view().record.state != funding::CampaignState::Released) {
            REQUIRE(sums.built == 0);
        }
    }
    REQUIRE(desk.store.check()->problems == std::vector<std::string>{});
}
