// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/funded_cases.h"

#include "models/store/campaigns.h"
#include "models/store/production.h"
#include "tests/support/campaign_desk.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

// A case that waits for a campaign goes where its pledge goes.
using namespace bespeak;
using namespace bespeak::funding;
using namespace bespeak::store;
using namespace bespeak::test;
using casework::CaseState;

namespace
{

constexpr Money price{100'000, {}};

/// A campaign of one piece or more at the desk of a case that is accepted.
struct Seats {
    explicit Seats(std::int64_t goal = 2)
    {
        desks.start({"T05", "T10"});
        CampaignTerms terms = someTerms(goal, 3, 2);
        terms.tiers = {{"usual", price, 3}};
        terms.deadline = desks.clock.now() + 10 * millisecondsPerDay;
        deadline = terms.deadline;
        REQUIRE_OK(draftCampaign(desks.retailer, first(), campaignId(), terms));
        for (const char* edge : {"C01", "C02"}) {
            REQUIRE_OK(stepCampaign(desks.retailer, first(), campaignId(), edge, {}));
        }
        REQUIRE_OK(markAllSent());
    }

    Party first() const { return desks.people.staff(); }
    Party second() const
    {
        Party other = desks.people.staff();
        other.key = &desks.people.strangerKey;
        other.card->staffKeys.push_back(
            {desks.people.strangerKey.publicKey(), {exchange::KeyRole::Sales}, {0}, std::nullopt});
        other.person = "Second";
        return other;
    }
    /// The files about campaigns are no messages of the case.
    Result<void> markAllSent()
    {
        const auto waiting = desks.retailer.outbox();
        for (const OutboxEntry& entry : *waiting) {
            if (entry.kind.starts_with("campaign") && entry.kind != "campaign-result") {
                REQUIRE_OK(desks.retailer.markSent(entry.document));
            }
        }
        return {};
    }
    Result<ActionOutcome> join(Money deposit = price, int pledge = 1)
    {
        ActionInput input{"T12", request::ConfirmationBody{true, deposit, {}}, {}, {}};
        input.seat = CampaignSeat{campaignId(), pledgeId(pledge), 0};
        return act(desks.retailer, first(), desks.id, input);
    }
    void tell()
    {
        REQUIRE_OK(markAllSent());
        desks.carryToCustomer();
    }
    void others(int count)
    {
        for (int i = 0; i < count; ++i) {
            REQUIRE_OK(recordPledge(desks.retailer, first(), campaignId(),
                                    {pledgeId(10 + i), "desk:" + std::to_string(i), 0, 1, {}}));
        }
    }
    void close()
    {
        desks.clock.set(deadline);
        REQUIRE_OK(runCampaigns(desks.retailer, first(), bank));
    }
    void pay(const std::set<int>& numbers)
    {
        REQUIRE_OK(movePayments(desks.retailer, first(), campaignId(), bank));
        const auto open = payments(desks.retailer, campaignId());
        REQUIRE_OK(open);
        for (const Payment& payment : *open) {
            const bool isMeant = std::ranges::any_of(numbers, [&](int number) {
                return payment.order.pledge == pledgeId(number).text();
            });
            if (payment.state == PaymentState::Asked && isMeant) {
                REQUIRE_OK(reportPayment(desks.retailer, second(), payment.order.key,
                                         payment.order.amount, "statement 7"));
                REQUIRE_OK(confirmPayment(desks.retailer, first(), payment.order.key));
            }
        }
    }
    void requireSound()
    {
        REQUIRE(*checkFunding(desks.retailer) == std::vector<std::string>{});
        REQUIRE(desks.retailer.check()->problems == std::vector<std::string>{});
        REQUIRE(desks.customer.check()->problems == std::vector<std::string>{});
    }

    TwoDesks desks;
    Instant deadline;
    BankEntries bank;
};

} // namespace

TEST_CASE("a case joins an open campaign: confirmation, pledge and receipt at once, or none")
{
    Seats seats;
    SECTION("with the price as its deposit")
    {
        REQUIRE_OK(seats.join());
        REQUIRE(seats.desks.atRetailer().state == CaseState::Funding);
        REQUIRE(campaign(seats.desks.retailer, campaignId())->tally.activeUnits.front() == 1);
        seats.tell();
        REQUIRE(seats.desks.atCustomer().state == CaseState::Funding);
        REQUIRE(seats.desks.atCustomer().pledgeLockedFrom ==
                Instant{(seats.deadline.milliseconds - 24 * oneHour) / 1000 * 1000});
    }
    SECTION("not with another deposit, not on a waiting list, not twice, not once it is closed")
    {
        REQUIRE(keyOf(seats.join({99'999, {}})) == "case.deposit-differs");
        const bool isFull = GENERATE(true, false);
        if (isFull) {
            seats.others(3);
            REQUIRE(keyOf(seats.join()) == "funding.no-room");
        } else {
            seats.close();
            REQUIRE(keyOf(seats.join()) == "funding.not-open");
        }
        REQUIRE(seats.desks.atRetailer().state == CaseState::Accepted);
        REQUIRE(keyOf(pledge(seats.desks.retailer, pledgeId(1))) == "funding.no-pledge");
    }
    seats.requireSound();
}

TEST_CASE("a funded campaign leads its case to be built on the pledge, and to nothing before")
{
    Seats seats;
    REQUIRE_OK(seats.join());
    seats.others(1);
    seats.close();
    REQUIRE(seats.desks.atRetailer().state == CaseState::Funding);
    REQUIRE(*refreshDemand(seats.desks.retailer, seats.first()) == 0);
    seats.pay({1});
    REQUIRE(seats.desks.atRetailer().state == CaseState::Funding); // the other has not paid
    REQUIRE(seats.desks.atRetailer().pledge == casework::PledgeState::Captured);
    seats.pay({10});
    REQUIRE_OK(runCampaigns(seats.desks.retailer, seats.first(), seats.bank));
    REQUIRE(seats.desks.atRetailer().state == CaseState::Funded);
    seats.tell();
    REQUIRE(seats.desks.atCustomer().state == CaseState::Funded);
    SECTION("every line cites the pledge, none the case beside it")
    {
        REQUIRE_OK(refreshDemand(seats.desks.retailer, seats.first()));
        const auto all = demands(seats.desks.retailer, DemandPart::All);
        REQUIRE_OK(all);
        std::set<std::string> sources;
        for (const production::Demand& demand : *all) {
            REQUIRE(demand.kind == production::DemandKind::FundedPledge);
            sources.insert(demand.source);
        }
        REQUIRE(sources == std::set<std::string>{pledgeId(1).text(), pledgeId(10).text()});
        REQUIRE(*refreshDemand(seats.desks.retailer, seats.first()) == 0);
    }
    SECTION("run twice it does nothing twice")
    {
        const auto before = *seats.desks.retailer.newestEvent();
        REQUIRE(runCampaigns(seats.desks.retailer, seats.first(), seats.bank)->empty());
        REQUIRE(followPledges(seats.desks.retailer, seats.first())->empty());
        REQUIRE(*seats.desks.retailer.newestEvent() == before);
    }
    seats.requireSound();
}

TEST_CASE("a campaign that fails, or a pledge that is not paid, leaves the case unfunded")
{
    Seats seats;
    REQUIRE_OK(seats.join());
    SECTION("the goal is missed")
    {
        seats.close();
    }
    SECTION("it is cancelled")
    {
        REQUIRE_OK(
            stepCampaign(seats.desks.retailer, seats.first(), campaignId(), "C15", "no supplier"));
    }
    SECTION("this pledge is not paid within the days, the others are")
    {
        seats.others(2);
        seats.close();
        seats.pay({10, 11});
        REQUIRE(campaign(seats.desks.retailer, campaignId())->record.state ==
                CampaignState::Released);
        seats.desks.clock.set(seats.deadline + 8 * millisecondsPerDay);
        REQUIRE_OK(runCampaigns(seats.desks.retailer, seats.first(), seats.bank));
    }
    SECTION("it is paid, then too little came in: only the money paid back ends the case")
    {
        seats.others(1);
        seats.close();
        seats.pay({1});
        seats.desks.clock.set(seats.deadline + 8 * millisecondsPerDay);
        REQUIRE_OK(runCampaigns(seats.desks.retailer, seats.first(), seats.bank));
        REQUIRE_OK(
            stepCampaign(seats.desks.retailer, seats.first(), campaignId(), "C13", "too few"));
        REQUIRE(seats.desks.atRetailer().state == CaseState::Funding);
        seats.pay({1});
    }
    REQUIRE(seats.desks.atRetailer().state == CaseState::Unfunded);
    seats.tell();
    REQUIRE(seats.desks.atCustomer().state == CaseState::Unfunded);
    REQUIRE_OK(refreshDemand(seats.desks.retailer, seats.first()));
    const auto all = demands(seats.desks.retailer, DemandPart::All);
    REQUIRE_OK(all);
    for (const production::Demand& demand : *all) {
        REQUIRE(demand.source != pledgeId(1).text());
    }
    seats.requireSound();
}

TEST_CASE("a case taken back before the lock takes its pledge along")
{
    Seats seats;
    REQUIRE_OK(seats.join());
    seats.others(2);
    REQUIRE_OK(recordPledge(seats.desks.retailer, seats.first(), campaignId(),
                            {pledgeId(20), "desk:last", 0, 1, {}}));
    REQUIRE(pledge(seats.desks.retailer, pledgeId(20))->state == PledgeState::Waiting);
    seats.tell();
    SECTION("in time: who waits moves up")
    {
        REQUIRE_OK(seats.desks.take("T16"));
        seats.desks.carryToRetailer();
        REQUIRE(seats.desks.atRetailer().state == CaseState::Withdrawn);
        REQUIRE(pledge(seats.desks.retailer, pledgeId(1))->state == PledgeState::Cancelled);
        REQUIRE(pledge(seats.desks.retailer, pledgeId(20))->state == PledgeState::Active);
        seats.close();
        REQUIRE(seats.desks.atRetailer().state == CaseState::Withdrawn);
    }
    SECTION("signed in time, heard of in the second of the close: the log decides")
    {
        seats.desks.clock.set(seats.deadline + -25 * oneHour);
        REQUIRE_OK(seats.desks.take("T16"));
        seats.close();
        seats.desks.carryToRetailer();
        REQUIRE(seats.desks.atRetailer().state == CaseState::Funding);
        REQUIRE(pledge(seats.desks.retailer, pledgeId(1))->state == PledgeState::Committed);
    }
    seats.requireSound();
}

namespace
{

/// Kills its own program when it is asked for the time once too often.
class DeadlyClock : public Clock
{
public:
    DeadlyClock(Instant now, int calls)
        : m_now(now)
        , m_calls(calls)
    {
    }
    Instant now() const override
    {
        if (--m_calls == 0) {
            kill(getpid(), SIGKILL);
        }
        return m_now;
    }

private:
    Instant m_now;
    mutable int m_calls;
};

/// Whether a program that closes what is due got to its end.
bool closesUntil(const StoreUrl& url, Instant now, int calls)
{
    const pid_t child = fork();
    if (child == 0) {
        setenv("BESPEAK_WORKER_STORE",
               (url.dialect == Dialect::Sqlite
                    ? url.path
                    : "postgresql://" + url.user + "@/" + url.database + "?host=" + url.host)
                   .c_str(),
               1);
        setenv("BESPEAK_WORKER_NOW", std::to_string(now.milliseconds).c_str(), 1);
        setenv("BESPEAK_WORKER_CALLS", std::to_string(calls).c_str(), 1);
        dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
        execl("/proc/self/exe", "test_store_funding", "[closing-worker]", nullptr);
        _exit(127);
    }
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    return WIFEXITED(status);
}

} // namespace

TEST_CASE("a program that closes and is killed", "[.][closing-worker]")
{
    const auto url = parseStoreUrl(std::getenv("BESPEAK_WORKER_STORE"));
    REQUIRE_OK(url);
    const DeadlyClock clock{Instant{std::atoll(std::getenv("BESPEAK_WORKER_NOW"))},
                            std::atoi(std::getenv("BESPEAK_WORKER_CALLS"))};
    const People people;
    Store store = openStoreOrFail(*url, clock);
    BankEntries bank;
    REQUIRE_OK(runCampaigns(store, people.staff(), bank));
}

TEST_CASE("a close that is killed at any moment is whole or not at all, and the next run ends it")
{
    Seats seats(3);
    REQUIRE_OK(seats.join());
    seats.others(1);
    int kills = 0;
    while (!closesUntil(seats.desks.retailer.url(), seats.deadline, kills + 1)) {
        REQUIRE(++kills < 200);
        const CampaignState state = campaign(seats.desks.retailer, campaignId())->record.state;
        const PledgeState pledged = pledge(seats.desks.retailer, pledgeId(1))->state;
        REQUIRE((state == CampaignState::Open) == (pledged == PledgeState::Active));
        const CaseState caseState = seats.desks.atRetailer().state;
        REQUIRE((caseState == CaseState::Funding || pledged == PledgeState::Released));
    }
    REQUIRE(kills > 3);
    REQUIRE(seats.desks.atRetailer().state == CaseState::Unfunded);
    REQUIRE(pledge(seats.desks.retailer, pledgeId(1))->state == PledgeState::Released);
    seats.desks.clock.set(seats.deadline);
    seats.tell();
    REQUIRE(seats.desks.atCustomer().state == CaseState::Unfunded);
    seats.requireSound();
}
