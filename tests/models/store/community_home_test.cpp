// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/vote_token.h"
#include "models/store/community_desk.h"
#include "models/store/community_home.h"
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
