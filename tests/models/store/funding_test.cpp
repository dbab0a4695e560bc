// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/case_actions.h"
#include "tests/support/campaign_desk.h"
#include "tests/support/catch.h"

#include <map>

using namespace bespeak;
using namespace bespeak::funding;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

void requireSound(CampaignDesk& desk)
{
    REQUIRE(*checkFunding(desk.store) == std::vector<std::string>{});
    REQUIRE(desk.store.check()->problems == std::vector<std::string>{});
}

/// A provider that charges a key once, and at chosen calls does so without the answer arriving, or
/// fails before it did anything.
class Unreliable : public PaymentProvider
{
public:
    Result<PaymentAnswer> ask(const PaymentOrder& order) override
    {
        const int call = ++calls;
        if (call == failsBefore) {
            return fail("file.cannot-read", {{"path", "the provider"}});
        }
        ++asked[order.key];
        charged.insert(order.key);
        if (call == failsAfter) {
            return fail("file.cannot-read", {{"path", "the provider"}});
        }
        return PaymentAnswer::Pending;
    }
    Result<PaymentAnswer> query(const PaymentOrder& order) override
    {
        return charged.contains(order.key) ? PaymentAnswer::Succeeded : PaymentAnswer::Unknown;
    }

    int failsBefore = 0;
    int failsAfter = 0;
    int calls = 0;
    std::set<std::string> charged;
    std::map<std::string, int> asked;
};

} // namespace

TEST_CASE("in the store a pledge counts until the last second before the deadline")
{
    const std::int64_t offset = GENERATE(-1'000, 0, 1'000);
    CampaignDesk desk;
    desk.pledge(1, 0, 2);
    desk.clock.set(campaignDeadline + offset);
    const auto late =
        recordPledge(desk.store, desk.first(), campaignId(), {pledgeId(2), "backer-2", 1, 1, {}});
    REQUIRE(keyOf(late) == (offset < 0 ? "ok" : "funding.deadline-passed"));
    desk.clock.set(campaignDeadline + 2'000);
    REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
    REQUIRE(desk.view().record.state ==
            (offset < 0 ? CampaignState::Settling : CampaignState::Failed));
    requireSound(desk);
}

TEST_CASE("who is noted in the shop pledges once, however the name is typed")
{
    CampaignDesk desk;
    const auto note = [&desk](int number, const std::string& name) {
        return keyOf(recordPledge(desk.store, desk.first(), campaignId(),
                                  {pledgeId(number), "desk:" + name, 0, 1, {}}));
    };
    CHECK(note(1, "Walk In") == "ok");
    for (const char* name : {"Walk In", "walk in", " Walk  In ", "WALK IN"}) {
        INFO(name);
        CHECK(note(2, name) == "funding.already-pledged");
    }
    CHECK(note(3, "Walk Inn") == "ok");
    CHECK(note(4, "  ") == "funding.other-backer");
}

TEST_CASE("a campaign goes from its draft to money that was collected and paid out")
{
    CampaignTerms terms = someTerms();
    terms.contributorBasisPoints = 333;
    CampaignDesk desk(terms);
    REQUIRE(keyOf(draftCampaign(desk.store, desk.first(), campaignId(), terms)) ==
            "funding.terms-fixed");
    desk.pledge(1, 0, 2);
    desk.pledge(2);
    REQUIRE_OK(announceStretch(desk.store, desk.first(), campaignId(), 4, "Walnut"));
    REQUIRE(desk.view().record.terms == terms);
    REQUIRE_OK(movePayments(desk.store, desk.first(), campaignId(), desk.bank));
    REQUIRE(payments(desk.store, campaignId())->empty());
    desk.clock.set(campaignDeadline);
    REQUIRE(runCampaigns(desk.store, desk.first(), desk.bank)->size() == 1);
    REQUIRE(runCampaigns(desk.store, desk.first(), desk.bank)->empty());
    desk.payAll();
    REQUIRE(desk.view().record.state == CampaignState::Released);
    std::map<Account, std::int64_t> balance;
    const auto entries = ledger(desk.store, campaignId());
    REQUIRE_OK(entries);
    for (const LedgerRow& row : *entries) {
        balance[row.account] += row.amount.minor;
    }
    const std::int64_t all = 2 * 179'900 + 199'901;
    REQUIRE(balance[Account::Backer] == -all);
    REQUIRE(balance[Account::Escrow] == 0);
    REQUIRE(balance[Account::Contributor] == scaled({all, {}}, 333, 10'000).minor);
    REQUIRE(balance[Account::Retailer] + balance[Account::Contributor] == all);
    requireSound(desk);
    SECTION("a payment in doubt that the bank takes back is a new entry, never an edit")
    {
        const auto before = ledger(desk.store, campaignId())->size();
        REQUIRE_OK(stepPledge(desk.store, desk.first(), pledgeId(2), "P16", "bank asks"));
        REQUIRE_OK(stepPledge(desk.store, desk.first(), pledgeId(2), "P18", "taken back"));
        REQUIRE(ledger(desk.store, campaignId())->size() > before);
        REQUIRE(pledge(desk.store, pledgeId(2))->state == PledgeState::Refunded);
        requireSound(desk);
    }
    SECTION("the log alone makes the same tables again")
    {
        const auto before = campaigns(desk.store);
        const auto rows = ledger(desk.store, campaignId())->size();
        REQUIRE_OK(desk.store.rebuild());
        REQUIRE(campaigns(desk.store)->front().record == before->front().record);
        REQUIRE(campaigns(desk.store)->front().tally == before->front().tally);
        REQUIRE(ledger(desk.store, campaignId())->size() == rows);
        requireSound(desk);
    }
}

TEST_CASE("a bank entry needs two persons, the whole amount, and is settled once")
{
    CampaignDesk desk;
    desk.pledge(1, 0, 2);
    desk.pledge(2);
    desk.clock.set(campaignDeadline);
    REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
    REQUIRE_OK(movePayments(desk.store, desk.first(), campaignId(), desk.bank));
    const Payment open = payments(desk.store, campaignId())->front();
    const std::string& key = open.order.key;
    REQUIRE(keyOf(confirmPayment(desk.store, desk.second(), key)) == "funding.not-reported");
    REQUIRE(keyOf(reportPayment(desk.store, desk.first(), key, {1, {}}, "x")) ==
            "funding.amount-differs");
    REQUIRE_OK(reportPayment(desk.store, desk.first(), key, open.order.amount, "statement 7"));
    REQUIRE(keyOf(confirmPayment(desk.store, desk.first(), key)) == "funding.same-person");
    Party sameName = desk.second();
    sameName.person = desk.first().person;
    REQUIRE(keyOf(confirmPayment(desk.store, sameName, key)) == "funding.same-person");
    REQUIRE(ledger(desk.store, campaignId())->empty());
    REQUIRE_OK(confirmPayment(desk.store, desk.second(), key));
    REQUIRE(keyOf(confirmPayment(desk.store, desk.second(), key)) == "funding.payment-settled");
    REQUIRE(ledger(desk.store, campaignId())->size() == 2);
    Party nobody = desk.first();
    nobody.key = nullptr;
    REQUIRE(keyOf(failPayment(desk.store, nobody, key, "x")) == "funding.key-needed");
    requireSound(desk);
}

TEST_CASE("nobody is charged twice, wherever the provider breaks off")
{
    const int at = GENERATE(range(1, 4));
    const bool before = GENERATE(true, false);
    CampaignDesk desk;
    desk.pledge(1, 0, 2);
    desk.pledge(2);
    desk.pledge(3);
    desk.clock.set(campaignDeadline);
    REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
    Unreliable provider;
    (before ? provider.failsBefore : provider.failsAfter) = at;
    REQUIRE(!movePayments(desk.store, desk.first(), campaignId(), provider));
    for (int again = 0; again < 3; ++again) {
        REQUIRE_OK(movePayments(desk.store, desk.first(), campaignId(), provider));
    }
    REQUIRE(provider.charged.size() == 3);
    for (const auto& [key, times] : provider.asked) {
        INFO(key);
        REQUIRE(times == 1);
    }
    REQUIRE(desk.view().tally.capturedUnits == 4);
    REQUIRE(desk.view().record.state == CampaignState::Released);
    requireSound(desk);
}

TEST_CASE("who does not pay is asked again, then let go; too little is paid back in full")
{
    CampaignDesk desk;
    desk.pledge(1, 0, 2);
    desk.pledge(2);
    desk.clock.set(campaignDeadline);
    REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
    REQUIRE_OK(movePayments(desk.store, desk.first(), campaignId(), desk.bank));
    const std::string paid = paymentKey(pledgeId(1).text(), PaymentKind::Charge, 1);
    REQUIRE_OK(reportPayment(desk.store, desk.first(), paid, {359'800, {}}, "statement 7"));
    REQUIRE_OK(confirmPayment(desk.store, desk.second(), paid));
    REQUIRE_OK(failPayment(desk.store, desk.first(),
                           paymentKey(pledgeId(2).text(), PaymentKind::Charge, 1), "no money"));
    REQUIRE(pledge(desk.store, pledgeId(2))->state == PledgeState::Errored);
    REQUIRE_OK(movePayments(desk.store, desk.first(), campaignId(), desk.bank));
    desk.clock.set(campaignDeadline + 7 * millisecondsPerDay);
    REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
    REQUIRE(pledge(desk.store, pledgeId(2))->state == PledgeState::Dropped);
    REQUIRE(desk.view().record.state == CampaignState::Decision);
    desk.clock.advance(14 * millisecondsPerDay);
    REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
    REQUIRE(desk.view().record.state == CampaignState::Failed);
    REQUIRE(pledge(desk.store, pledgeId(1))->state == PledgeState::Refunding);
    desk.payAll();
    REQUIRE(pledge(desk.store, pledgeId(1))->state == PledgeState::Refunded);
    std::int64_t backers = 0;
    const auto rows = ledger(desk.store, campaignId());
    REQUIRE_OK(rows);
    for (const LedgerRow& row : *rows) {
        backers += row.account == Account::Backer ? row.amount.minor : 0;
    }
    REQUIRE(backers == 0);
    requireSound(desk);
}

TEST_CASE("a campaign that failed leaves a dated record: no market at this price, and why")
{
    CampaignDesk desk;
    desk.pledge(1, 0, 2);
    desk.pledge(2);
    REQUIRE(keyOf(cancelPledge(desk.store, desk.first(), pledgeId(2), "somebody", "x")) ==
            "funding.other-backer");
    REQUIRE_OK(cancelPledge(desk.store, desk.first(), pledgeId(2), "backer-2", "too dear"));
    desk.clock.set(campaignDeadline + 5);
    REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
    const auto records = noMarkets(desk.store);
    REQUIRE_OK(records);
    REQUIRE(records->size() == 1);
    REQUIRE(records->front().at == campaignDeadline + 5);
    REQUIRE(records->front().goal == 3);
    REQUIRE(records->front().reached == 2);
    REQUIRE(records->front().prices.size() == 2);
    REQUIRE(records->front().reasons == std::vector<std::string>{"too dear"});
    REQUIRE(payments(desk.store, campaignId())->empty());
}

TEST_CASE("all campaigns together are the same as each by itself")
{
    CampaignDesk desk;
    desk.pledge(1, 0, 2);
    desk.pledge(2, 1);
    CampaignTerms other = someTerms();
    other.tiers = {{"only", {99'900, {}}, other.cap}};
    REQUIRE_OK(draftCampaign(desk.store, desk.first(), campaignId(2), other));
    const auto all = campaigns(desk.store);
    REQUIRE_OK(all);
    REQUIRE(all->size() == 2);
    for (const CampaignView& one : *all) {
        const auto alone = campaign(desk.store, one.record.id);
        REQUIRE_OK(alone);
        REQUIRE(one.record == alone->record);
        REQUIRE(one.tally == alone->tally);
    }
    REQUIRE(activeUnits(desk.view().tally) == 3);
}
