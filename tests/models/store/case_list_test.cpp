// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/case_list.h"

#include "models/base/id_source.h"
#include "tests/support/case_steps.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <set>

using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;
using casework::CaseState;

namespace
{

/// A retailer's store with `count` requests, the first of which is rejected and the second quoted.
void fill(TwoDesks& desks, int count)
{
    for (int i = 1; i <= count; ++i) {
        desks.clock.advance(1000);
        desks.request(i);
        desks.carryToRetailer();
    }
    CountingIdSource ids;
    desks.id = ids.nextId<CaseId>();
    REQUIRE_OK(desks.take("T31"));
    desks.id = ids.nextId<CaseId>();
    REQUIRE_OK(desks.take("T05"));
}

std::vector<std::string> titlesOf(const CasePage& page)
{
    std::vector<std::string> titles;
    for (const CaseRow& row : page.rows) {
        titles.push_back(row.record.title);
    }
    return titles;
}

} // namespace

TEST_CASE("pages follow one another without gap or repetition in every order")
{
    const auto order = GENERATE(CaseOrder::NewestChangeFirst, CaseOrder::OldestChangeFirst,
                                CaseOrder::NewestFirst, CaseOrder::DearestFirst);
    TwoDesks desks;
    fill(desks, 7);
    CaseFilter filter;
    filter.order = order;
    const auto whole = desks.retailer.listCases(filter);
    REQUIRE_OK(whole);
    REQUIRE(whole->rows.size() == 7);
    REQUIRE_FALSE(whole->next.has_value());
    std::vector<std::string> titles;
    std::optional<CaseCursor> after;
    do {
        const auto page = desks.retailer.listCases(filter, 2, after);
        REQUIRE_OK(page);
        REQUIRE(page->rows.size() <= 2);
        for (const std::string& title : titlesOf(*page)) {
            titles.push_back(title);
        }
        after = page->next;
    } while (after);
    REQUIRE(titles == titlesOf(*whole));
}

TEST_CASE("a filter leaves what fits it")
{
    TwoDesks desks;
    fill(desks, 4);
    const auto titles = [&](const CaseFilter& filter) {
        const auto page = desks.retailer.listCases(filter);
        REQUIRE_OK(page);
        return titlesOf(*page);
    };
    CaseFilter filter;
    SECTION("by state")
    {
        filter.states = {CaseState::Rejected, CaseState::Quoted};
        REQUIRE(titles(filter) == std::vector<std::string>{"Living room 2", "Living room 1"});
    }
    SECTION("by text, whatever the case of letters, with no wildcards")
    {
        filter.text = "ROOM 3";
        REQUIRE(titles(filter) == std::vector<std::string>{"Living room 3"});
        filter.text = "%";
        REQUIRE(titles(filter).empty());
        filter.text = "room_3";
        REQUIRE(titles(filter).empty());
        filter.text = "'; DROP TABLE event; --";
        REQUIRE(titles(filter).empty());
    }
    SECTION("by region and key")
    {
        filter.region = "DE-10";
        filter.customerKid = desks.people.customerKey.id().text();
        REQUIRE(titles(filter).size() == 4);
        filter.region = "FR-75";
        REQUIRE(titles(filter).empty());
    }
}

TEST_CASE("cases are counted by state")
{
    TwoDesks desks;
    fill(desks, 5);
    const auto counts = desks.retailer.countByState();
    REQUIRE_OK(counts);
    REQUIRE(*counts == std::map<CaseState, std::int64_t>{{CaseState::Received, 3},
                                                         {CaseState::Quoted, 1},
                                                         {CaseState::Rejected, 1}});
}

TEST_CASE("the clock takes what is due, once")
{
    TwoDesks desks;
    desks.start({"T05"});
    REQUIRE(runClock(desks.retailer, desks.people.staff())->empty());
    desks.clock.advance(20 * millisecondsPerDay);
    REQUIRE(*runClock(desks.retailer, desks.people.staff()) == std::vector<CaseId>{desks.id});
    REQUIRE(runClock(desks.retailer, desks.people.staff())->empty());
    REQUIRE(desks.atRetailer().state == CaseState::Expired);
    REQUIRE(keyOf(desks.take("T06")) == "case.no-such-transition");
    desks.clock.advance(100 * millisecondsPerDay);
    REQUIRE(runClock(desks.retailer, desks.people.staff())->size() == 1);
    REQUIRE(desks.atRetailer().state == CaseState::Rejected);
}

TEST_CASE("a case closes by the clock with a signed message, if the key is unlocked")
{
    TwoDesks desks;
    desks.start({"T05", "T10", "T12", "T14", "T20", "T24", "T25", "T26"});
    desks.clock.advance(20 * millisecondsPerDay);
    Party locked = desks.people.staff();
    locked.key = nullptr;
    REQUIRE(runClock(desks.retailer, locked)->empty());
    REQUIRE(runClock(desks.retailer, desks.people.staff())->size() == 1);
    desks.carryToCustomer();
    REQUIRE(desks.atCustomer().state == CaseState::Closed);
}

TEST_CASE("what a case can say for itself is filled into the input of a step")
{
    TwoDesks desks;
    desks.start({"T05"});
    const auto accept = suggestedInput(desks.atCustomer(), "T10", desks.clock.now());
    REQUIRE_OK(act(desks.customer, desks.people.customer(), desks.id, accept));
    desks.carryToRetailer();
    for (const std::string_view transition : {"T12", "T14", "T20", "T21", "T22", "T23"}) {
        INFO(transition);
        if (transition == "T14") {
            REQUIRE_OK(capturePledge(desks.retailer, desks.people.staff(), desks.id,
                                     desks.atRetailer().deposit, "bank"));
        }
        const casework::Actor actor = transition == "T12" || transition == "T14"
                                          ? casework::Actor::Sales
                                          : casework::Actor::Workshop;
        auto input = suggestedInput(desks.atRetailer(), transition, desks.clock.now());
        input.text = "Waiting for the screen.";
        REQUIRE_OK(act(desks.retailer, desks.people.staff(actor), desks.id, input));
        desks.carryToCustomer();
    }
    REQUIRE(desks.atCustomer().state == CaseState::Building);
}
