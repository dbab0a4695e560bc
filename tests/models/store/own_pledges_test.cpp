// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/own_pledges.h"

#include "models/store/campaign_messages.h"
#include "tests/support/campaign_desk.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::funding;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

/// A desk with an open campaign, and a backer at home who exchange files.
struct Fair {
    explicit Fair(const CampaignTerms& terms = someTerms())
        : desk(terms)
        , home(openStoreOrFail(freshUrl(desk.folder, "customer"), desk.clock,
                               {.side = Side::Customer}))
        , backer(desk.people.customer())
    {
        // Both persons of the desk stand on the card.
        const auto card = exchange::composeRetailerCard(*desk.second().card, desk.people.rootKey,
                                                        {.issued = desk.clock.now()});
        REQUIRE_OK(card);
        REQUIRE_OK(home.pinCard(card->bytes));
        REQUIRE_OK(takeCampaignFile(home, backer, filesOfDesk().front()));
    }

    /// Everything that waits at the desk; it leaves.
    std::vector<std::string> filesOfDesk()
    {
        std::vector<std::string> files;
        const auto waiting = desk.store.outbox();
        REQUIRE_OK(waiting);
        for (const OutboxEntry& entry : *waiting) {
            const auto bytes = desk.store.container(entry.document);
            REQUIRE_OK(bytes);
            files.push_back(*bytes);
            REQUIRE_OK(desk.store.markSent(entry.document));
        }
        return files;
    }
    std::string file(const Result<std::string>& document)
    {
        REQUIRE_OK(document);
        const auto bytes = home.container(*document);
        REQUIRE_OK(bytes);
        return *bytes;
    }
    std::string pledge(std::size_t tier = 1, std::int64_t units = 2)
    {
        return file(sendPledge(home, backer, campaignId(), pledgeId(9), tier, units));
    }
    std::string amend(std::size_t tier, std::int64_t units)
    {
        return file(sendAmendment(home, backer, campaignId(), tier, units));
    }
    std::string withdraw(const std::string& reason = {})
    {
        return file(sendWithdrawal(home, backer, campaignId(), reason));
    }
    Result<TakenPledge> give(const std::string& bytes)
    {
        return importPledge(desk.store, desk.first(), bytes);
    }
    void hear()
    {
        for (const std::string& bytes : filesOfDesk()) {
            REQUIRE_OK(takeCampaignFile(home, backer, bytes));
        }
    }
    OwnPledge own()
    {
        const auto known = ownCampaign(home, backer, campaignId());
        REQUIRE_OK(known);
        REQUIRE(known->pledge);
        return *known->pledge;
    }
    void requireSound()
    {
        REQUIRE(*checkFunding(desk.store) == std::vector<std::string>{});
        REQUIRE(desk.store.check()->problems == std::vector<std::string>{});
        REQUIRE(home.check()->problems == std::vector<std::string>{});
    }

    CampaignDesk desk;
    Store home;
    Party backer;
};

} // namespace

TEST_CASE("a customer pledges by a signed file and is told by a signed receipt")
{
    Fair fair;
    REQUIRE(ownCampaigns(fair.home, fair.backer)->readable.front().offer.terms == someTerms());
    REQUIRE(keyOf(sendPledge(fair.home, fair.backer, campaignId(), pledgeId(8), 1, 3)) ==
            "funding.too-many-units");
    const std::string file = fair.pledge();
    REQUIRE(fair.own().record.state == PledgeState::Draft);
    REQUIRE(!fair.own().isAnswered);
    REQUIRE(keyOf(sendPledge(fair.home, fair.backer, campaignId(), pledgeId(8), 1, 1)) ==
            "funding.already-pledged");
    const auto taken = fair.give(file);
    REQUIRE_OK(taken);
    REQUIRE(taken->record.backer == fair.desk.people.customerKey.id().text());
    REQUIRE(taken->record.state == PledgeState::Active);
    REQUIRE_OK(fair.give(file));
    const auto replies = fair.filesOfDesk();
    REQUIRE(replies.size() == 1);
    const auto receipt = takeCampaignFile(fair.home, fair.backer, replies.front());
    REQUIRE_OK(receipt);
    REQUIRE(receipt->receipt->amount == Money{399'802, {}});
    REQUIRE_OK(takeCampaignFile(fair.home, fair.backer, replies.front()));
    REQUIRE(fair.own().isAnswered);
    REQUIRE(fair.own().record.state == PledgeState::Active);
    // Each side takes only what the other one writes.
    REQUIRE(keyOf(fair.give(replies.front())) == "message.kind");
    REQUIRE(keyOf(takeCampaignFile(fair.home, fair.backer, file)) == "message.kind");
    std::string damaged = file;
    damaged[damaged.size() / 2] ^= 1;
    REQUIRE(!fair.give(damaged));
    fair.requireSound();
}

TEST_CASE("a pledge is changed and taken back by signed files, in whatever order they arrive")
{
    Fair fair;
    REQUIRE_OK(fair.give(fair.pledge()));
    fair.hear();
    const std::string fewer = fair.amend(0, 1);
    REQUIRE(!fair.own().isAnswered);
    REQUIRE(fair.own().record.units == 2); // what holds until it is answered
    const std::string back = fair.withdraw("too dear");
    SECTION("as they were signed")
    {
        const auto changed = fair.give(fewer);
        REQUIRE_OK(changed);
        REQUIRE(changed->record.units == 1);
        REQUIRE(changed->record.tier == 0);
        REQUIRE_OK(fair.give(back));
    }
    SECTION("the later one first: the earlier one is overtaken")
    {
        REQUIRE_OK(fair.give(back));
        REQUIRE(keyOf(fair.give(fewer)) == "funding.overtaken");
    }
    REQUIRE_OK(fair.give(back)); // once more changes nothing
    REQUIRE(activeUnits(fair.desk.view().tally) == 0);
    fair.hear();
    REQUIRE(fair.own().record.state == PledgeState::Cancelled);
    REQUIRE(fair.own().isAnswered);
    // Free again: one live pledge a person, not one pledge a life.
    REQUIRE_OK(sendPledge(fair.home, fair.backer, campaignId(), pledgeId(10), 0, 1));
    fair.requireSound();
}

TEST_CASE("what the campaign does not allow is refused by a receipt that says why")
{
    Fair fair;
    REQUIRE_OK(fair.give(fair.pledge(0, 1)));
    fair.desk.pledge(1, 0, 1);
    fair.desk.pledge(2, 1, 1); // the goal of three is met
    fair.hear();
    SECTION("in the last hours a pledge that carries the goal stays")
    {
        fair.desk.clock.set(campaignDeadline + -oneHour);
        const auto taken = fair.give(fair.withdraw());
        REQUIRE_OK(taken);
        REQUIRE(taken->refused->key == "funding.locked");
        fair.hear();
        REQUIRE(fair.own().refused == "funding.locked");
        REQUIRE(fair.own().record.state == PledgeState::Active);
    }
    SECTION("taken back before the deadline, heard of after the close: the log decides")
    {
        fair.desk.clock.set(campaignDeadline + -1);
        const std::string back = fair.withdraw();
        fair.desk.clock.set(campaignDeadline);
        REQUIRE_OK(runCampaigns(fair.desk.store, fair.desk.first(), fair.desk.bank));
        REQUIRE(fair.give(back)->refused);
        fair.hear();
        REQUIRE(fair.own().record.state == PledgeState::Committed);
        REQUIRE(!fair.own().refused.empty());
        REQUIRE(keyOf(sendWithdrawal(fair.home, fair.backer, campaignId(), {})) ==
                "funding.deadline-passed");
    }
    REQUIRE(activeUnits(fair.desk.view().tally) + fair.desk.view().tally.collecting == 3);
    fair.requireSound();
}

TEST_CASE("a backer hears of every state of the pledge, from receipts and from news for everybody")
{
    Fair fair;
    REQUIRE_OK(fair.give(fair.pledge(0, 1)));
    fair.hear();
    SECTION("collected, and given back when the bank takes it back")
    {
        fair.desk.pledge(1, 0, 1);
        fair.desk.pledge(2, 1, 1);
        fair.desk.clock.set(campaignDeadline);
        REQUIRE_OK(runCampaigns(fair.desk.store, fair.desk.first(), fair.desk.bank));
        fair.hear();
        REQUIRE(fair.own().record.state == PledgeState::Committed);
        REQUIRE_OK(movePayments(fair.desk.store, fair.desk.first(), campaignId(), fair.desk.bank));
        fair.hear();
        REQUIRE(fair.own().record.state == PledgeState::Capturing);
        fair.desk.payAll();
        // News of the release and the receipt of the payment may come in any order.
        auto files = fair.filesOfDesk();
        std::ranges::reverse(files);
        for (const std::string& bytes : files) {
            REQUIRE_OK(takeCampaignFile(fair.home, fair.backer, bytes));
        }
        REQUIRE(fair.own().record.state == PledgeState::Captured);
        REQUIRE(ownCampaign(fair.home, fair.backer, campaignId())->news->state ==
                CampaignState::Released);
        REQUIRE_OK(stepPledge(fair.desk.store, fair.desk.first(), pledgeId(9), "P16", "doubt"));
        REQUIRE_OK(stepPledge(fair.desk.store, fair.desk.first(), pledgeId(9), "P18", "gone"));
        fair.hear();
        REQUIRE(fair.own().record.state == PledgeState::Refunded);
    }
    SECTION("the goal is missed: free again, and no money was asked for")
    {
        fair.desk.clock.set(campaignDeadline);
        REQUIRE_OK(runCampaigns(fair.desk.store, fair.desk.first(), fair.desk.bank));
        fair.hear();
        REQUIRE(fair.own().record.state == PledgeState::Released);
        REQUIRE(payments(fair.desk.store, campaignId())->empty());
    }
    SECTION("over the cap it waits, and moves up when another leaves")
    {
        REQUIRE_OK(fair.give(fair.withdraw()));
        fair.desk.pledge(1, 1, 2);
        fair.desk.pledge(2, 1, 2);
        fair.hear();
        REQUIRE_OK(fair.give(
            fair.file(sendPledge(fair.home, fair.backer, campaignId(), pledgeId(11), 1, 2))));
        fair.hear();
        REQUIRE(fair.own().record.state == PledgeState::Waiting);
        REQUIRE_OK(cancelPledge(fair.desk.store, fair.desk.first(), pledgeId(1), "backer-1", {}));
        fair.hear();
        REQUIRE(fair.own().record.state == PledgeState::Active);
    }
    fair.requireSound();
}

TEST_CASE("nobody changes or withdraws the pledge of another")
{
    Fair fair;
    REQUIRE_OK(fair.give(fair.pledge(0, 1)));
    fair.hear();
    Store other = openStoreOrFail(freshUrl(fair.desk.folder, "other"), fair.desk.clock,
                                  {.side = Side::Customer});
    REQUIRE_OK(other.pinCard(fair.desk.people.cardBytes));
    Party stranger = fair.backer;
    stranger.key = &fair.desk.people.strangerKey;
    const auto offer =
        fair.home.container(ownCampaign(fair.home, fair.backer, campaignId())->offer.document);
    REQUIRE_OK(takeCampaignFile(other, stranger, *offer));
    REQUIRE(keyOf(sendWithdrawal(other, stranger, campaignId(), {})) == "funding.no-pledge");
    // The same id, signed by another key.
    const auto forged = sendPledge(other, stranger, campaignId(), pledgeId(9), 1, 1);
    REQUIRE_OK(forged);
    REQUIRE(keyOf(fair.give(*other.container(*forged))) == "funding.other-backer");
    REQUIRE(fair.desk.store.outbox()->empty());
    fair.requireSound();
}

TEST_CASE("a campaign of which a file cannot be read hides no other")
{
    Fair fair;
    fair.pledge();
    // Another one whose signed terms were lost.
    REQUIRE_OK(fair.home.connection().run(
        "INSERT INTO document (doc_sha256, case_id, kind, rev, prev, author_kid, author_seq, "
        "issued_ms, received_ms, direction, envelope) VALUES (?, ?, 'campaign', 1, '', '', 1, 0, "
        "1, 'in', '')",
        {std::string(64, '7'), pledgeId(77).text()}));
    const auto all = ownCampaigns(fair.home, fair.backer);
    REQUIRE_OK(all);
    REQUIRE(all->readable.size() == 1);
    REQUIRE(all->readable.front().offer.id == campaignId());
    REQUIRE(all->readable.front().pledge);
    REQUIRE(all->unreadable.size() == 1);
    REQUIRE(all->unreadable.front().key == "store.document-damaged");
}

TEST_CASE("a long reason is cut between two letters, and the desk can read it")
{
    Fair fair;
    REQUIRE_OK(fair.give(fair.pledge(0, 1)));
    fair.hear();
    // 1,000 bytes end in the middle of one of these.
    std::string reason = "x";
    for (int i = 0; i < 600; ++i) {
        reason += "é";
    }
    REQUIRE_OK(fair.give(fair.withdraw(reason)));
    fair.hear();
    REQUIRE(fair.own().record.state == PledgeState::Cancelled);
    fair.requireSound();
}
