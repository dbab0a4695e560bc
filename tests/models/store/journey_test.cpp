// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
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
