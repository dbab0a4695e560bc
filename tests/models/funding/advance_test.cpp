// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/funding_book.h"

#include <set>

using namespace bespeak;
using namespace bespeak::funding;
using namespace bespeak::test;

namespace
{

const Instant early = campaignDeadline + -100 * oneHour;
const Instant late = campaignDeadline + -1 * oneHour;

FundingBook opened(const CampaignTerms& terms = someTerms())
{
    FundingBook book(terms);
    REQUIRE_OK(book.step("C01", Actor::Sales, early));
    REQUIRE_OK(book.step("C02", Actor::Approver, early));
    return book;
}

/// Three pieces of three: the goal is met and everything committed.
FundingBook funded()
{
    FundingBook book = opened();
    REQUIRE_OK(book.pledge("anna", 0, 2, early));
    REQUIRE_OK(book.pledge("ben", 1, 1, early));
    book.tick(campaignDeadline);
    REQUIRE(book.campaign.state == CampaignState::Settling);
    return book;
}

PledgeState stateOf(const FundingBook& book, std::size_t index)
{
    return book.pledges.at(index).state;
}

} // namespace

TEST_CASE("both machines lead from their beginning to every state, and every state leads to an end")
{
    std::set<CampaignState> reached{CampaignState::Draft};
    for (int i = 0; i < 20; ++i) {
        for (const CampaignEdge& edge : campaignEdges()) {
            if (reached.contains(edge.from)) {
                reached.insert(edge.to);
            }
            REQUIRE(!isEnd(edge.from));
        }
    }
    REQUIRE(reached.size() == campaignStateCount);
    std::set<PledgeState> pledges{PledgeState::Draft};
    for (int i = 0; i < 20; ++i) {
        for (const PledgeEdge& edge : pledgeEdges()) {
            if (pledges.contains(edge.from)) {
                pledges.insert(edge.to);
            }
            REQUIRE(!isEnd(edge.from));
        }
    }
    REQUIRE(pledges.size() == pledgeStateCount);
}

TEST_CASE("a pledge counts until the last second before the deadline and not from it on")
{
    struct Row {
        std::int64_t offset;
        bool counts;
    };
    const Row row = GENERATE(values<Row>({{-1'000, true}, {0, false}, {1'000, false}}));
    FundingBook book = opened();
    REQUIRE_OK(book.pledge("anna", 0, 2, early));
    const Instant now = campaignDeadline + row.offset;
    REQUIRE(book.pledge("ben", 1, 1, now).has_value() == row.counts);
    REQUIRE((book.step("C06", Actor::Clock, now).has_value()) == !row.counts);
    book.tick(campaignDeadline + 1'000);
    REQUIRE(book.campaign.state == (row.counts ? CampaignState::Settling : CampaignState::Failed));
    REQUIRE(stateOf(book, 0) == (row.counts ? PledgeState::Committed : PledgeState::Released));
}

TEST_CASE("a suspended campaign takes nothing and fails at its deadline without charging anybody")
{
    FundingBook book = opened();
    REQUIRE_OK(book.pledge("anna", 0, 2, early));
    REQUIRE_OK(book.pledge("ben", 1, 1, early));
    REQUIRE_OK(book.step("C04", Actor::Sales, early, "votes under suspicion"));
    REQUIRE(keyOf(book.pledge("cleo", 1, 1, early)) == "funding.not-open");
    REQUIRE_OK(book.cancel("ben", early));
    book.tick(campaignDeadline);
    REQUIRE(book.campaign.state == CampaignState::Failed);
    REQUIRE(stateOf(book, 0) == PledgeState::Released);
}

TEST_CASE("who comes after the cap waits, and moves up in the order of the log")
{
    FundingBook book = opened();
    REQUIRE_OK(book.pledge("anna", 0, 2, early));
    REQUIRE_OK(book.pledge("ben", 1, 2, early));
    REQUIRE_OK(book.pledge("cleo", 1, 2, early));
    REQUIRE_OK(book.pledge("dora", 1, 1, early));
    REQUIRE_OK(book.amend("ben", 1, 1, early));
    // One piece is free, but Cleo came first and wants two.
    REQUIRE(stateOf(book, 2) == PledgeState::Waiting);
    REQUIRE(stateOf(book, 3) == PledgeState::Waiting);
    REQUIRE_OK(book.pledge("emil", 1, 1, early));
    REQUIRE(stateOf(book, 4) == PledgeState::Waiting);
    REQUIRE(keyOf(book.amend("ben", 1, 2, early)) == "funding.no-room");
    REQUIRE_OK(book.cancel("ben", early));
    REQUIRE(stateOf(book, 2) == PledgeState::Active);
    REQUIRE(stateOf(book, 3) == PledgeState::Waiting);
    book.tick(campaignDeadline);
    REQUIRE(stateOf(book, 3) == PledgeState::Released);
}

TEST_CASE("a pledge is free until the last hours, and then only if the goal stands without it")
{
    FundingBook book = opened();
    REQUIRE_OK(book.pledge("anna", 0, 2, early));
    REQUIRE_OK(book.pledge("ben", 1, 1, early));
    const Tally tally = book.tally();
    REQUIRE(canCancel(book.pledges[0], book.campaign, tally, early));
    REQUIRE(keyOf(book.cancel("anna", late)) == "funding.locked");
    REQUIRE(keyOf(book.amend("anna", 0, 1, late)) == "funding.locked");
    REQUIRE_OK(book.pledge("cleo", 1, 1, late));
    REQUIRE_OK(book.cancel("ben", late));
}

TEST_CASE("below the goal a pledge may leave even in the last hour")
{
    FundingBook book = opened();
    REQUIRE_OK(book.pledge("anna", 0, 2, early));
    REQUIRE_OK(book.cancel("anna", late));
}

TEST_CASE("one person has one live pledge, and may come back after taking it back")
{
    FundingBook book = opened();
    REQUIRE_OK(book.pledge("anna", 0, 1, early));
    REQUIRE(keyOf(book.pledge("anna", 1, 1, early)) == "funding.already-pledged");
    REQUIRE_OK(book.cancel("anna", early));
    REQUIRE_OK(book.pledge("anna", 1, 1, early));
}

TEST_CASE("money is asked for only once the goal was met")
{
    FundingBook book = opened();
    REQUIRE_OK(book.pledge("anna", 0, 2, early));
    REQUIRE(keyOf(book.move("anna", "P08", Actor::Engine, early)) == "funding.no-such-step");
    FundingBook settled = funded();
    REQUIRE_OK(settled.move("anna", "P08", Actor::Engine, campaignDeadline));
    REQUIRE_OK(settled.move("anna", "P09", Actor::Engine, campaignDeadline));
    REQUIRE(keyOf(settled.move("anna", "P08", Actor::Engine, campaignDeadline)) ==
            "funding.no-such-step");
}

TEST_CASE("funded and released to production are different facts: the floor lies between")
{
    FundingBook book = funded();
    for (const char* backer : {"anna", "ben"}) {
        REQUIRE_OK(book.move(backer, "P08", Actor::Engine, campaignDeadline));
    }
    REQUIRE_OK(book.move("anna", "P09", Actor::Engine, campaignDeadline));
    book.tick(campaignDeadline);
    REQUIRE(book.campaign.state == CampaignState::Settling);
    REQUIRE_OK(book.move("ben", "P09", Actor::Engine, campaignDeadline));
    book.tick(campaignDeadline);
    REQUIRE(book.campaign.state == CampaignState::Released);
}

TEST_CASE("too little collected is decided by a person in time, else all is paid back")
{
    FundingBook book = funded();
    REQUIRE_OK(book.move("anna", "P08", Actor::Engine, campaignDeadline));
    REQUIRE_OK(book.move("anna", "P09", Actor::Engine, campaignDeadline));
    for (int i = 0; i < 2; ++i) {
        REQUIRE_OK(book.move("ben", i == 0 ? "P08" : "P11", Actor::Engine, campaignDeadline));
        REQUIRE_OK(book.move("ben", "P10", Actor::Engine, campaignDeadline));
    }
    REQUIRE(keyOf(book.move("ben", "P11", Actor::Engine, campaignDeadline)) ==
            "funding.attempts-over");
    REQUIRE_OK(book.move("ben", "P12", Actor::Engine, campaignDeadline));
    book.tick(campaignDeadline);
    REQUIRE(book.campaign.state == CampaignState::Decision);
    const Instant due = campaignDeadline + 14 * millisecondsPerDay;
    REQUIRE(keyOf(book.step("C12", Actor::Approver, due + -1, "")) == "funding.reason-missing");
    REQUIRE(keyOf(book.step("C12", Actor::Sales, due + -1)) == "funding.wrong-actor");
    SECTION("for")
    {
        REQUIRE_OK(book.step("C12", Actor::Approver, due + -1, "we carry the difference"));
        REQUIRE(book.campaign.state == CampaignState::Released);
        REQUIRE(stateOf(book, 0) == PledgeState::Captured);
    }
    SECTION("against")
    {
        REQUIRE_OK(book.step("C13", Actor::Approver, due + -1, "not enough"));
        REQUIRE(stateOf(book, 0) == PledgeState::Refunding);
    }
    SECTION("nobody decides")
    {
        REQUIRE(keyOf(book.step("C12", Actor::Approver, due)) == "funding.decision-overdue");
        book.tick(due);
        REQUIRE(book.campaign.state == CampaignState::Failed);
        REQUIRE(stateOf(book, 0) == PledgeState::Refunding);
    }
}

TEST_CASE("whoever has not paid when the days are over is let go")
{
    FundingBook book = funded();
    const Instant over = campaignDeadline + 7 * millisecondsPerDay;
    REQUIRE(keyOf(book.move("anna", "P12", Actor::Engine, over + -1)) == "funding.attempts-left");
    REQUIRE(keyOf(book.move("anna", "P08", Actor::Engine, over)) == "funding.attempts-over");
    REQUIRE_OK(book.move("anna", "P12", Actor::Engine, over));
}

TEST_CASE("a stretch goal is an announcement within cap, above the goal, while pledges are taken")
{
    FundingBook book = opened();
    const CampaignTerms before = book.campaign.terms;
    REQUIRE_OK(checkStretch(book.campaign, 4, "Walnut for everybody from the next batch on"));
    REQUIRE(keyOf(checkStretch(book.campaign, 3, "x")) == "funding.bad-stretch");
    REQUIRE(keyOf(checkStretch(book.campaign, 5, "x")) == "funding.bad-stretch");
    REQUIRE(keyOf(checkStretch(book.campaign, 4, "")) == "funding.bad-stretch");
    REQUIRE(book.campaign.terms == before);
    book.tick(campaignDeadline);
    REQUIRE(keyOf(checkStretch(book.campaign, 4, "x")) == "funding.not-open");
}

TEST_CASE("a goal in money counts each piece at its own price")
{
    CampaignTerms terms = someTerms();
    terms.goalKind = GoalKind::Money;
    terms.goal = 2 * 179'900 + 199'901;
    terms.floor = terms.goal;
    FundingBook book = opened(terms);
    REQUIRE_OK(book.pledge("anna", 0, 2, early));
    REQUIRE(reachedOf(terms, book.tally()) == 2 * 179'900);
    REQUIRE_OK(book.pledge("ben", 1, 1, early));
    book.tick(campaignDeadline);
    REQUIRE(book.campaign.state == CampaignState::Settling);
}
