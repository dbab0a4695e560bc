// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/publication.h"
#include "models/community/vote_token.h"
#include "models/store/community_board.h"
#include "models/store/community_desk.h"
#include "models/store/community_home.h"
#include "models/store/key_news.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"
#include "tests/support/community_world.h"
#include "tests/support/two_desks.h"

using namespace bespeak;
using namespace bespeak::community;
using bespeak::store::DeckState;
using bespeak::test::communityKey;
using bespeak::test::CommunityWorld;

namespace
{

/// A customer with a store of their own beside the world.
struct Home {
    explicit Home(CommunityWorld& world)
        : key(communityKey(10'000))
        , store(test::openStoreOrFail(test::freshUrl(folder, "home"), world.clock(),
                                      {.side = store::Side::Customer}))
    {
        const auto card = exchange::composeRetailerCard(test::communityCard(), communityKey(900),
                                                        {.issued = test::communityMonday()});
        REQUIRE(store.pinCard(card->bytes));
    }

    store::Party self() const
    {
        return {.side = store::Side::Customer,
                .key = &key,
                .card = {},
                .actor = casework::Actor::Customer,
                .person = "Kim"};
    }

    test::TemporaryFolder folder;
    exchange::SigningKey key;
    store::Store store;
    std::string root = test::communityCard().pin().text();
};

std::string replyOf(CommunityWorld& world, const std::string& bytes)
{
    const auto outcomes =
        store::takeCommunity(world.store(), world.self(), world.catalogue(), {bytes});
    REQUIRE(outcomes);
    REQUIRE(outcomes->front().status == store::CommunityStatus::Taken);
    return outcomes->front().reply;
}

std::vector<Answered> allSupported(const store::Deck& deck)
{
    std::vector<Answered> answers;
    for (const std::string& handle : deck.handles) {
        answers.push_back({handle, Answer::Support, {}});
    }
    return answers;
}

} // namespace

TEST_CASE("a customer publishes, asks to vote, answers the deck, and takes the design back")
{
    CommunityWorld world({.customers = 12, .designs = 5, .weeks = 1});
    Home home(world);
    CHECK(store::findDeck(home.store, home.root)->state == DeckState::NoFeed);

    const Entry mine = test::sampleEntry(500, weekOf(world.clock().now()));
    const auto published = store::publishDesign(home.store, home.self(), home.root, mine);
    REQUIRE(published);
    replyOf(world, *published);
    world.publishDesigns();

    world.clock().set(startOf(weekAfter(weekOf(world.clock().now()))));
    world.publishFeed();
    REQUIRE(store::takeFeed(home.store, home.root, world.lastFeed()));
    CHECK(store::findDeck(home.store, home.root)->state == DeckState::NoRight);

    const auto asked = store::askToVote(home.store, home.self(), home.root);
    REQUIRE(asked);
    const auto rights =
        store::takeRights(home.store, home.self(), home.root, replyOf(world, *asked));
    REQUIRE(rights);
    CHECK(*rights == static_cast<int>(tokensAtOnce));

    const auto deck = store::findDeck(home.store, home.root);
    REQUIRE(deck);
    CHECK(deck->state == DeckState::Open);
    CHECK(deck->handles.size() == 6);
    CHECK(deck->own == std::vector<std::string>{mine.handle});
    CHECK_FALSE(store::returnDeck(home.store, home.self(), home.root, "DE-80", {}));
    const auto ballot =
        store::returnDeck(home.store, home.self(), home.root, "DE-80", allSupported(*deck));
    REQUIRE(ballot);
    replyOf(world, *ballot);
    CHECK(store::findDeck(home.store, home.root)->state == DeckState::Returned);
    const auto again =
        store::returnDeck(home.store, home.self(), home.root, "DE-80", allSupported(*deck));
    REQUIRE_FALSE(again);
    CHECK(again.error().key == "community.deck-returned");

    const auto withdrawn = store::withdrawDesign(home.store, home.self(), home.root, mine.handle);
    REQUIRE(withdrawn);
    replyOf(world, *withdrawn);
    world.publishFeed();
    const auto view = store::takeFeed(home.store, home.root, world.lastFeed());
    REQUIRE(view);
    CHECK(view->visible(world.clock().now()).size() == 5);
    CHECK(home.store.check()->problems == std::vector<std::string>{});
    CHECK(world.store().check()->problems == std::vector<std::string>{});
}

TEST_CASE("an old feed stays out of the customer's store, also after a restart")
{
    CommunityWorld world({.customers = 12, .designs = 5, .weeks = 1});
    Home home(world);
    world.publishFeed();
    world.publishDesigns();
    world.publishFeed();
    REQUIRE(store::takeFeed(home.store, home.root, world.feeds()[1]));
    const auto older = store::takeFeed(home.store, home.root, world.feeds()[0]);
    REQUIRE_FALSE(older);
    CHECK(older.error().key == "community.feed-older");
    const auto view = store::communityView(home.store, home.root);
    REQUIRE(view);
    CHECK((*view)->opened.version == 2);
    CHECK_FALSE((*view)->hasEnded);
    world.clock().advance(11 * millisecondsPerDay);
    CHECK(store::communityView(home.store, home.root)->value().hasEnded);
    CHECK(store::findDeck(home.store, home.root)->state == DeckState::FeedEnded);
}

TEST_CASE("what is sent to a root key that was replaced counts, to a stranger's it does not")
{
    CommunityWorld world({.customers = 12, .designs = 5, .weeks = 1});
    Home home(world);
    world.publishDesigns();
    world.clock().set(startOf(weekAfter(weekOf(world.clock().now()))));
    world.publishFeed();
    REQUIRE(store::takeFeed(home.store, home.root, world.lastFeed()));
    const auto asked = store::askToVote(home.store, home.self(), home.root);
    REQUIRE(store::takeRights(home.store, home.self(), home.root, replyOf(world, asked.value())));

    // The retailer goes on under a new root key; customers hear of it sooner or later.
    const exchange::SigningKey fresh = communityKey(904);
    const auto card = exchange::composeRetailerCard(
        exchange::underNewRoot(test::communityCard(), fresh.publicKey(), world.clock().now()),
        fresh, {.issued = world.clock().now()});
    REQUIRE(card);
    const auto statement = exchange::composeKeyRotation(
        communityKey(900), fresh, {.issued = world.clock().now(), .version = 1}, card->bytes);
    REQUIRE(statement);
    REQUIRE(store::takeKeyStatement(world.store(), world.self(), statement->bytes));
    store::Party desk = world.self();
    desk.card = exchange::openRetailerCard(card->bytes)->card;

    const bool hasHeard = GENERATE(false, true);
    if (hasHeard) {
        REQUIRE(store::takeKeyStatement(home.store, home.self(), statement->bytes));
        home.root = fresh.id().text();
        const auto next = store::publishFeed(world.store(), desk);
        REQUIRE(store::takeFeed(home.store, home.root, next.value().bytes));
    }
    const auto deck = store::findDeck(home.store, home.root);
    REQUIRE(deck->state == DeckState::Open);
    const auto ballot =
        store::returnDeck(home.store, home.self(), home.root, "DE-80", allSupported(*deck));
    const Entry mine = test::sampleEntry(501, weekOf(world.clock().now()));
    const auto published = store::publishDesign(home.store, home.self(), home.root, mine);
    const auto stray = composePublication(test::sampleEntry(502, weekOf(world.clock().now())),
                                          home.key, communityKey(903).id(), world.clock().now());
    const auto outcomes = store::takeCommunity(
        world.store(), desk, world.catalogue(),
        {ballot.value(), published.value(), ballot.value(), stray.value().bytes});
    REQUIRE(outcomes);
    CHECK((*outcomes)[0].status == store::CommunityStatus::Taken);
    CHECK((*outcomes)[1].status == store::CommunityStatus::Taken);
    CHECK((*outcomes)[2].status == store::CommunityStatus::Duplicate);
    CHECK((*outcomes)[3].status == store::CommunityStatus::Refused);
    CHECK((*outcomes)[3].reason.key == "community.not-for-us");
    CHECK(store::communityBoard(world.store(), deck->cohort)->decks == 1);
    CHECK(store::findDeck(home.store, home.root)->state == DeckState::Returned);
}
