// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/event_facts.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;
using casework::CaseState;

namespace
{

void requireSound(Store& store)
{
    const auto checked = store.check();
    REQUIRE_OK(checked);
    for (const std::string& problem : checked->problems) {
        UNSCOPED_INFO(problem);
    }
    REQUIRE(checked->isOk());
    REQUIRE(checked->events > 0);
}

} // namespace

TEST_CASE("a case goes from the request to its end on both sides")
{
    using Path = std::vector<std::string_view>;
    const auto [path, end] = GENERATE(table<Path, CaseState>(
        {{{"T05", "T10", "T12", "T14", "T20", "T21", "T22", "T23", "T24", "T25", "T26", "T28"},
          CaseState::Closed},
         {{"T03", "T04", "T05", "T06", "T09", "T05", "T10", "T11", "T19", "T24"}, CaseState::Built},
         {{"T05", "T07", "T08", "T10", "T13"}, CaseState::Rejected},
         {{"T05", "T10", "T12", "T15", "T17", "T10", "T12", "T16"}, CaseState::Withdrawn},
         {{"T05", "T30"}, CaseState::Withdrawn},
         {{"T31"}, CaseState::Rejected}}));
    TwoDesks desks;
    desks.request();
    const auto arrived = desks.carryToRetailer();
    REQUIRE(arrived.size() == 1);
    REQUIRE(arrived.front().status == ImportStatus::Applied);
    REQUIRE(arrived.front().transition == "T01");
    REQUIRE(arrived.front().after == CaseState::Received);
    REQUIRE(arrived.front().replies.size() == 1);
    desks.carryToCustomer();
    REQUIRE(desks.atCustomer().state == CaseState::Received);

    desks.follow(path);

    REQUIRE(desks.atRetailer().state == end);
    REQUIRE(desks.atCustomer().state == end);
    REQUIRE(desks.atRetailer().head == desks.atCustomer().head);
    requireSound(desks.retailer);
    requireSound(desks.customer);
}

TEST_CASE("rebuilding makes the same cases from the log")
{
    TwoDesks desks;
    desks.request();
    desks.carryToRetailer();
    desks.carryToCustomer();
    desks.follow({"T05", "T10", "T12"});
    const auto before = desks.atRetailer();
    REQUIRE_OK(desks.retailer.connection().run("DELETE FROM case_record"));
    REQUIRE_OK(desks.retailer.connection().run("DELETE FROM outbox"));
    REQUIRE_FALSE(desks.retailer.check()->isOk());

    const auto rebuilt = desks.retailer.rebuild();

    REQUIRE_OK(rebuilt);
    REQUIRE(desks.atRetailer() == before);
    requireSound(desks.retailer);
}

TEST_CASE("a customer's store is made again from the files that were kept")
{
    TwoDesks desks;
    desks.start({"T05", "T10", "T12", "T14", "T20", "T21"});
    Store fresh =
        openStoreOrFail(freshUrl(desks.folder, "fresh"), desks.clock, {.side = Side::Customer});
    REQUIRE_OK(fresh.pinCard(desks.people.cardBytes));
    const auto documents = desks.customer.documents(desks.id);
    REQUIRE_OK(documents);
    for (const DocumentInfo& document : *documents) {
        const auto bytes = desks.customer.container(document.id);
        REQUIRE_OK(bytes);
        INFO(document.kind);
        REQUIRE_OK(importMessage(fresh, desks.people.customer(), *bytes));
    }
    const auto record = fresh.caseRecord(desks.id);
    REQUIRE_OK(record);
    REQUIRE(record->state == casework::CaseState::Building);
    REQUIRE(record->head == desks.atCustomer().head);
    requireSound(fresh);
}

TEST_CASE("the timeline tells what happened, by whom and why")
{
    TwoDesks desks;
    desks.start({"T05", "T07", "T08"});
    const auto read = [&](Store& store) {
        std::vector<std::string> lines;
        const auto events = store.events(desks.id);
        REQUIRE_OK(events);
        for (const Event& event : *events) {
            const EventFacts facts = factsOf(event);
            if (event.kind == event_kind::transition) {
                lines.push_back(facts.transition + " " + facts.actor + " " + facts.message +
                                (facts.steps.empty() ? "" : " told " + facts.steps.front()));
            }
        }
        return lines;
    };
    REQUIRE(read(desks.retailer) ==
            std::vector<std::string>{"T01 customer request", "T02 engine receipt",
                                     "T05 approver quote", "T07 clock ", "T08 approver quote"});
    REQUIRE(read(desks.customer) == std::vector<std::string>{"T01 customer request",
                                                             "T02 sales receipt", "T05 sales quote",
                                                             "T08 sales quote told T07"});
}
