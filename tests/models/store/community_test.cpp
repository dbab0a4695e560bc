// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/ballot.h"
#include "models/community/publication.h"
#include "models/community/ranking.h"
#include "models/community/vote_token.h"
#include "models/exchange/base64url.h"
#include "models/exchange/blind_token.h"
#include "models/store/community_board.h"
#include "models/store/community_items.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"
#include "tests/support/community_world.h"
#include "tests/support/two_desks.h"

#include <algorithm>
#include <set>

using namespace bespeak;
using namespace bespeak::community;
using bespeak::store::CommunityOutcome;
using bespeak::store::CommunityStatus;
using bespeak::test::CommunityWorld;

namespace
{

CommunityOutcome takeOne(CommunityWorld& world, const std::string& bytes)
{
    const auto outcomes =
        store::takeCommunity(world.store(), world.self(), world.catalogue(), {bytes});
    REQUIRE(outcomes);
    return outcomes->front();
}

exchange::KeyId retailer()
{
    return test::communityCard().pin();
}

} // namespace

TEST_CASE("weeks of the community through messages and store, with nothing personal in any feed")
{
    CommunityWorld world({});
    const auto outcomes = world.play();
    CHECK(outcomes.size() == 4); // two regions, two weeks
    CHECK(world.refused() == 0);
    for (const std::string& feed : world.feeds()) {
        for (const std::string& secret : world.secrets()) {
            REQUIRE(feed.find(secret) == std::string::npos);
        }
    }
    const auto last = openFeed(world.lastFeed(), test::communityCard());
    REQUIRE(last);
    CHECK(last->version == static_cast<std::int64_t>(world.feeds().size()));
    CHECK_FALSE(last->feed.results.empty());
    for (const RegionResult& result : last->feed.results) {
        for (const Placed& placed : result.best) {
            CHECK(placed.counters == roundedCounters(placed.counters));
        }
    }
    const auto checked = world.store().check();
    REQUIRE(checked);
    CHECK(checked->problems == std::vector<std::string>{});
}

TEST_CASE("readers take each feed of the line in turn, and none of them backwards")
{
    CommunityWorld world({.customers = 12, .designs = 14, .weeks = 1});
    world.play();
    const exchange::RetailerCard card = test::communityCard();
    FeedMemory memory;
    for (const std::string& bytes : world.feeds()) {
        const auto opened = openFeed(bytes, card);
        REQUIRE(opened);
        const auto next = acceptFeed(memory, *opened, card, opened->issued);
        REQUIRE(next);
        memory = *next;
    }
    CHECK_FALSE(acceptFeed(memory, *openFeed(world.feeds()[1], card), card, memory.newest));
}

TEST_CASE("a design that is withdrawn is in no feed and no table any more")
{
    CommunityWorld world({.customers = 12, .designs = 14, .weeks = 1});
    world.publishFeed();
    world.publishDesigns();
    const IsoWeek cohort = weekOf(world.clock().now());
    const std::string handle = world.handles(cohort)[3];
    CHECK(takeOne(
              world,
              composeWithdrawal(handle, world.customer(4), retailer(), world.clock().now())->bytes)
              .reason.key == "community.other-author");
    const std::string good =
        composeWithdrawal(handle, world.customer(3), retailer(), world.clock().now())->bytes;
    CHECK(takeOne(world, good).status == CommunityStatus::Taken);
    CHECK(takeOne(world, good).status == CommunityStatus::Duplicate);
    world.publishFeed();
    const auto feed = openFeed(world.lastFeed(), test::communityCard());
    REQUIRE(feed);
    CHECK(feed->feed.tombstones == std::set<std::string>{handle});
    CHECK(findEntry(feed->feed, handle) == nullptr);
    CHECK(feed->feed.entries.size() == 13);
    // It cannot be brought back by sending the old publication again.
    const Entry entry = test::sampleEntry(3, cohort);
    CHECK(takeOne(
              world,
              composePublication(entry, world.customer(3), retailer(), world.clock().now())->bytes)
              .status == CommunityStatus::Duplicate);
    const auto rows = world.store().connection().rows(
        "SELECT facts, bytes FROM community_item WHERE kind = 'publication' AND subject = ?",
        {handle});
    REQUIRE(rows);
    CHECK(rows->empty());
    CHECK(world.store().check()->problems == std::vector<std::string>{});
}

TEST_CASE("a right to vote is for known customers, one a week, and never for the retailer's own")
{
    CommunityWorld world({.customers = 3, .designs = 14, .weeks = 1});
    world.publishFeed();
    const Instant now = world.clock().now();
    const IsoWeek cohort = weekAfter(weekOf(now), -1);
    const auto ask = [&](const exchange::SigningKey& key) {
        return takeOne(world, composeTokenRequest({cohort}, key, retailer(), now)->bytes);
    };
    CHECK(ask(world.customer(0)).status == CommunityStatus::Taken);
    CHECK(ask(world.customer(0)).status == CommunityStatus::Taken); // the same pseudonym again
    CHECK(ask(test::communityKey(3)).reason.key == "community.may-not-vote");
    REQUIRE(store::verifyContact(world.store(), test::communityKey(901).id().text()));
    CHECK(ask(test::communityKey(901)).reason.key == "community.may-not-vote");

    // A second pseudonym of the same customer in the same week.
    const auto other = exchange::blindInput(tokenInput(cohort, test::communityKey(8).id()),
                                            exchange::SecretBytes::copyOf(std::string(32, 'x')));
    auto message = exchange::openMessage(
        composeTokenRequest({cohort}, world.customer(0), retailer(), now)->bytes,
        [](const exchange::KeyId&) { return std::optional<exchange::PublicKey>(); },
        {exchange::FirstContact::TakeKeyFromBody, {}});
    message->body["tokens"][0]["point"] = exchange::encodeBase64url(other.point);
    const exchange::SigningKey* const signers[] = {&world.customer(0)};
    const auto second = exchange::composeMessage(message->header, message->body, {}, signers);
    REQUIRE(second);
    CHECK(takeOne(world, second->bytes).reason.key == "community.token-given");
}

TEST_CASE("a deck that comes twice is counted once, and one of a day too late not at all")
{
    CommunityWorld world({.customers = 12, .regions = 1, .designs = 14, .weeks = 1, .lost = 0});
    world.play();
    const auto ballots =
        store::itemsBetween(world.store().connection(), store::community_kind::ballot, "", "9");
    REQUIRE(ballots);
    CHECK(ballots->size() == 12);
    world.clock().set(ballots->front().at);
    CHECK(takeOne(world, ballots->front().bytes).status == CommunityStatus::Duplicate);
    CHECK(store::itemsBetween(world.store().connection(), store::community_kind::ballot, "", "9")
              ->size() == 12);
}

TEST_CASE("what is kept of the community is held against the log", "[sqlite]")
{
    CommunityWorld world({.customers = 3, .designs = 3, .weeks = 1});
    world.publishDesigns();
    REQUIRE(world.store().write([](store::Connection& connection) -> Result<void> {
        auto gone = connection.run("DELETE FROM community_item WHERE kind = 'publication'");
        return gone ? Result<void>() : failWith(gone);
    }));
    const auto checked = world.store().check();
    REQUIRE(checked);
    CHECK(checked->problems.size() == 3);
}

TEST_CASE("results wait until each finalist who was not chosen has a written reason")
{
    CommunityWorld world({.customers = 40, .regions = 1, .designs = 14, .weeks = 1, .lost = 0});
    world.play();
    const auto feed = openFeed(world.lastFeed(), test::communityCard());
    const auto before = openFeed(world.feeds()[world.feeds().size() - 2], test::communityCard());
    REQUIRE(feed);
    CHECK(before->feed.results.empty());
    REQUIRE_FALSE(feed->feed.results.empty());
    CHECK(withoutReason(feed->feed.results, feed->feed.reasons, feed->feed.picks).empty());
    CHECK_FALSE(feed->feed.reasons.empty());
}

TEST_CASE("hostile files are refused one by one and stop no other")
{
    CommunityWorld world({.customers = 3, .designs = 3, .weeks = 1});
    const Entry foreign = test::sampleEntry(77, weekAfter(weekOf(world.clock().now())));
    const auto early =
        composePublication(foreign, world.customer(0), retailer(), world.clock().now())->bytes;
    Entry unknown = test::sampleEntry(78, weekOf(world.clock().now()));
    unknown.things[0].component = *ComponentId::parse("mustermann.sofa");
    const auto named =
        composePublication(unknown, world.customer(0), retailer(), world.clock().now())->bytes;
    const Entry good = test::sampleEntry(79, weekOf(world.clock().now()));
    const auto fine =
        composePublication(good, world.customer(0), retailer(), world.clock().now())->bytes;
    const auto outcomes = store::takeCommunity(world.store(), world.self(), world.catalogue(),
                                               {"", "no zip", early, named, fine, early + "x"});
    REQUIRE(outcomes);
    CHECK((*outcomes)[0].status == CommunityStatus::Refused);
    CHECK((*outcomes)[1].status == CommunityStatus::Refused);
    CHECK((*outcomes)[2].reason.key == "community.other-week");
    CHECK((*outcomes)[3].reason.key == "community.unknown-component");
    CHECK((*outcomes)[4].status == CommunityStatus::Taken);
    CHECK((*outcomes)[5].status == CommunityStatus::Refused);
}

TEST_CASE("the desk sees of a cohort what the results say, and who still needs a reason")
{
    CommunityWorld world({});
    world.play();
    const IsoWeek cohort = weekAfter(store::votingCohort(world.store()), -1);
    auto board = store::communityBoard(world.store(), cohort);
    REQUIRE(board);
    REQUIRE_FALSE(board->entries.empty());
    CHECK(board->results == *store::resultsOf(world.store(), cohort));
    std::set<std::string> finalists;
    for (const RegionResult& result : board->results) {
        for (const Placed& placed : result.best) {
            finalists.insert(placed.handle);
        }
    }
    REQUIRE_FALSE(finalists.empty());
    for (const store::BoardEntry& row : board->entries) {
        CHECK(row.entry.cohort == cohort);
        CHECK(row.isFinalist == finalists.contains(row.entry.handle));
        CHECK((!row.needsReason || row.isFinalist));
    }
    // Whatever is said is read again, and takes the finalist off the list of those who wait.
    const std::string handle = *finalists.begin();
    REQUIRE(store::pickDesign(world.store(), handle, "We like it."));
    board = store::communityBoard(world.store(), cohort);
    const auto picked = std::find_if(board->entries.begin(), board->entries.end(),
                                     [&](const auto& row) { return row.entry.handle == handle; });
    REQUIRE(picked != board->entries.end());
    CHECK(picked->isPicked);
    CHECK(picked->words == "We like it.");
    CHECK_FALSE(picked->needsReason);
    REQUIRE(store::removeDesign(world.store(), handle));
    board = store::communityBoard(world.store(), cohort);
    CHECK(board->withdrawn == std::vector{handle});
}
