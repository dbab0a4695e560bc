// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <random>

using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

/// An edge that exists somewhere, at random; most do not leave the present state.
std::string anyEdge(std::mt19937& random)
{
    const auto all = casework::transitions();
    std::uniform_int_distribution<std::size_t> pick(0, all.size() - 1);
    return std::string(all[pick(random)].id);
}

/// An edge that leaves the present state.
std::string legalEdge(std::mt19937& random, casework::CaseState state)
{
    const auto edges = casework::transitionsFrom(state);
    std::uniform_int_distribution<std::size_t> pick(0, edges.size() - 1);
    return std::string(edges[pick(random)]->id);
}

std::int64_t refusals(Store& store, const CaseId& id)
{
    const auto events = store.events(id);
    REQUIRE_OK(events);
    return std::ranges::count(*events, event_kind::refusedTransition, &Event::kind);
}

} // namespace

TEST_CASE("random histories rebuild to the same cases, and what is illegal is refused and logged")
{
    const unsigned seed = GENERATE(range(1U, 13U));
    INFO("seed " << seed);
    std::mt19937 random(seed);
    TwoDesks desks;
    desks.start();
    int taken = 0;
    for (int i = 0; i < 40 && !casework::isEnd(desks.atRetailer().state); ++i) {
        const bool legal = random() % 4 != 0;
        const casework::CaseRecord before = desks.atRetailer();
        const std::string edge = legal ? legalEdge(random, before.state) : anyEdge(random);
        if (before.pledge == casework::PledgeState::Active && random() % 3 == 0) {
            REQUIRE_OK(capturePledge(desks.retailer, desks.people.staff(), desks.id, before.deposit,
                                     "bank"));
            continue;
        }
        if (random() % 5 == 0) {
            desks.clock.advance(10 * millisecondsPerDay);
        }
        const std::int64_t refusedBefore =
            refusals(desks.retailer, desks.id) + refusals(desks.customer, desks.id);
        const auto result = desks.take(edge);
        INFO(edge << " " << keyOf(result));
        if (result) {
            ++taken;
        } else if (result.error().key.starts_with("case.")) {
            REQUIRE(refusals(desks.retailer, desks.id) + refusals(desks.customer, desks.id) ==
                    refusedBefore + 1);
        }
        if (random() % 2 == 0) {
            desks.carryToCustomer();
        }
        desks.carryToRetailer();
    }
    desks.carryToCustomer();
    REQUIRE(taken > 0);
    for (Store* store : {&desks.retailer, &desks.customer}) {
        REQUIRE(store->check()->problems == std::vector<std::string>{});
        const auto before = store->caseRecord(desks.id);
        REQUIRE_OK(before);
        REQUIRE_OK(store->rebuild());
        REQUIRE(*store->caseRecord(desks.id) == *before);
        REQUIRE(store->check()->problems == std::vector<std::string>{});
    }
}
