// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/carrier/folder_carrier.h"
#include "models/community/publication.h"
#include "models/store/campaigns.h"
#include "models/store/community_board.h"
#include "models/store/community_desk.h"
#include "models/store/community_home.h"
#include "models/store/letters.h"
#include "models/store/own_pledges.h"
#include "models/store/parcels.h"
#include "tests/support/campaign_desk.h"
#include "tests/support/community_week.h"
#include "tests/support/lossy_post.h"

#include <set>

using namespace bespeak;
using namespace bespeak::test;
using store::Side;

namespace
{

/// Another number than the case's: both count from one.
const funding::CampaignId campaign = campaignId(77);

/// What both sides know in the end.
struct End {
    funding::PledgeState pledgeAtDesk = funding::PledgeState::Draft;
    funding::PledgeState pledgeAtHome = funding::PledgeState::Draft;
    std::int64_t units = 0;
    bool isAnswered = false;
    std::string refused;
    std::vector<std::string> shown; ///< handles in the customer's feed
    std::set<std::string> withdrawn;
    std::int64_t decks = 0;
    store::DeckState deck = store::DeckState::NoFeed;

    friend bool operator==(const End&, const End&) = default;
};

/// A campaign and two weeks of the community between a retailer and a customer who meet at a
/// folder.
class Story
{
public:
    explicit Story(unsigned seed, Mischief mischief)
        : lossy(
              [this](Side side) {
                  return std::make_unique<carrier::FolderCarrier>(box.path(), side);
              },
              seed, mischief)
    {
        lossy.catalogue = &m_catalogue;
        clock().set(community::startOf(community::weekAfter(community::weekOf(clock().now()))));
        lossy.post.desks.request();
        meet();
    }

    void play()
    {
        openCampaign();
        meet();
        REQUIRE_OK(store::sendPledge(home(), kim(), campaign, pledgeId(9), 1, 2));
        meet();
        REQUIRE_OK(store::sendAmendment(home(), kim(), campaign, 1, 1));
        meet();
        showDesigns();
        meet();
        clock().set(community::startOf(community::weekAfter(cohort())));
        REQUIRE_OK(store::publishFeed(desk(), jo()));
        meet();
        REQUIRE_OK(store::verifyContact(desk(), kim().key->id().text()));
        post(store::askToVote(home(), kim(), root()));
        meet();
        vote();
        meet();
        post(store::withdrawDesign(home(), kim(), root(), handleOf(1)));
        meet();
        REQUIRE_OK(store::publishFeed(desk(), jo()));
        meet();
    }

    End end()
    {
        const auto own = store::ownCampaign(home(), kim(), campaign);
        const auto pledges = store::pledges(desk(), campaign);
        const auto view = store::communityView(home(), root());
        const auto board = store::communityBoard(desk(), cohort());
        const auto deck = store::findDeck(home(), root());
        REQUIRE_OK(own);
        REQUIRE_OK(pledges);
        REQUIRE_OK(view);
        REQUIRE_OK(board);
        REQUIRE_OK(deck);
        REQUIRE(own->pledge);
        REQUIRE(pledges->size() == 1);
        REQUIRE(*view);
        End end{pledges->front().record.state,
                own->pledge->record.state,
                pledges->front().record.units,
                own->pledge->isAnswered,
                own->pledge->refused,
                {},
                (*view)->opened.feed.tombstones,
                board->decks,
                deck->state};
        for (const community::FeedEntry& entry : (*view)->opened.feed.entries) {
            end.shown.push_back(entry.entry.handle);
        }
        return end;
    }

    /// Nothing is left on its way, and nothing of the community says where it came from.
    void requireSettled()
    {
        REQUIRE(store::letters(home())->empty());
        REQUIRE(store::letters(desk())->size() == 1); // the feed
        const auto sent = store::deliveries(home(), store::OutboxPart::All);
        REQUIRE_OK(sent);
        for (const store::Delivery& delivery : *sent) {
            INFO(delivery.entry.kind);
            REQUIRE(delivery.note);
            REQUIRE(delivery.note->state == store::ParcelState::Acknowledged);
        }
        const auto notes = store::parcelsOf(desk(), box.path().string(), store::Direction::In);
        REQUIRE_OK(notes);
        for (const store::ParcelNote& note : *notes) {
            // A replayed one lies there again, and is seen again.
            const bool liesThere =
                std::filesystem::exists(box / ("from-customer/" + note.sha256 + ".bespoken"));
            REQUIRE((liesThere || !note.document.empty()));
        }
        for (store::Store* store : {&desk(), &home()}) {
            REQUIRE(store->check()->problems == std::vector<std::string>{});
        }
    }

    TemporaryFolder box;
    LossyPost lossy;

private:
    store::Store& desk() { return lossy.post.desks.retailer; }
    store::Store& home() { return lossy.post.desks.customer; }
    store::Party jo() const { return lossy.post.desks.people.staff(); }
    store::Party kim() const { return lossy.post.desks.people.customer(); }
    FixedClock& clock() { return lossy.post.desks.clock; }
    std::string root() const { return lossy.post.desks.people.card.pin().text(); }
    community::IsoWeek cohort() const { return m_cohort; }
    void meet() { lossy.meet(LossyPost::Clocks::Right); }

    void openCampaign()
    {
        funding::CampaignTerms terms = someTerms();
        terms.deadline = clock().now() + 60 * millisecondsPerDay;
        REQUIRE_OK(store::draftCampaign(desk(), jo(), campaign, terms));
        REQUIRE_OK(store::stepCampaign(desk(), jo(), campaign, "C01", {}));
        REQUIRE_OK(store::stepCampaign(desk(), jo(), campaign, "C02", {}));
    }

    void post(const Result<std::string>& letter)
    {
        REQUIRE_OK(letter);
        REQUIRE_OK(store::postLetter(home(), root(), *letter));
    }

    /// One of Kim's, and one that a stranger brought as a file.
    void showDesigns()
    {
        m_cohort = community::weekOf(clock().now());
        post(store::publishDesign(home(), kim(), root(), sampleEntry(1, cohort())));
        const auto strangers = community::composePublication(
            sampleEntry(2, cohort()), lossy.post.desks.people.strangerKey,
            lossy.post.desks.people.card.pin(), clock().now());
        REQUIRE_OK(strangers);
        const auto taken = store::takeCommunity(desk(), jo(), m_catalogue, {strangers->bytes});
        REQUIRE_OK(taken);
        REQUIRE(taken->front().status == store::CommunityStatus::Taken);
    }

    void vote()
    {
        const auto deck = store::findDeck(home(), root());
        REQUIRE_OK(deck);
        REQUIRE(deck->state == store::DeckState::Open);
        std::vector<community::Answered> answers;
        for (const std::string& handle : deck->handles) {
            answers.push_back({handle, community::Answer::Support, {}});
        }
        post(store::returnDeck(home(), kim(), root(), "DE-10", answers));
    }

    catalogue::Catalogue m_catalogue = sampleCatalogue();
    community::IsoWeek m_cohort;
};

} // namespace

TEST_CASE("pledges, designs, rights to vote, decks and feeds travel by themselves")
{
    Story story(1, Mischief());
    story.play();
    story.requireSettled();
    const End end = story.end();
    CHECK(end.pledgeAtDesk == funding::PledgeState::Active);
    CHECK(end.pledgeAtHome == funding::PledgeState::Active);
    CHECK(end.units == 1);
    CHECK(end.isAnswered);
    CHECK(end.refused.empty());
    CHECK(end.shown == std::vector<std::string>{handleOf(2)});
    CHECK(end.withdrawn == std::set<std::string>{handleOf(1)});
    CHECK(end.decks == 1);
    CHECK(end.deck == store::DeckState::Returned);
}

TEST_CASE("they end the same when they are shuffled, lost, halved and replayed")
{
    const unsigned seed = GENERATE(range(1U, 4U));
    INFO("seed " << seed);
    Story calm(seed, Mischief());
    calm.play();
    Story wild(seed, {30, 20, 30, 20});
    wild.play();
    CHECK(wild.end() == calm.end());
    wild.requireSettled();
}
