// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/feed.h"
#include "models/community/feed_json.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"

#include <nlohmann/json.hpp>

using namespace bespeak;
using namespace bespeak::community;
using bespeak::test::communityCard;
using bespeak::test::communityKey;
using bespeak::test::communityMonday;

namespace
{

const IsoWeek cohort{2026, 46};

/// Feeds of one line, each following the one before.
class Line
{
public:
    std::string next(Feed feed, int signer = 901)
    {
        feed.history = m_history;
        const auto bytes =
            composeFeed(feed, ++m_version, communityKey(signer), m_now).value().bytes;
        m_history.insert(m_history.begin(),
                         openFeed(bytes, communityCard())
                             .map([](const OpenedFeed& opened) { return opened.id.text(); })
                             .value_or(""));
        m_history.resize(std::min(m_history.size(), rememberedFeeds));
        m_now = m_now + millisecondsPerDay;
        return bytes;
    }
    Instant now() const { return m_now; }

private:
    std::int64_t m_version = 0;
    std::vector<std::string> m_history;
    Instant m_now = communityMonday();
};

Result<FeedMemory> take(const FeedMemory& memory, const std::string& bytes, Instant now)
{
    const exchange::RetailerCard card = communityCard();
    return openFeed(bytes, card).and_then([&](const OpenedFeed& opened) {
        return acceptFeed(memory, opened, card, now);
    });
}

std::string keyOf(const Result<FeedMemory>& taken)
{
    return taken ? "" : taken.error().key;
}

} // namespace

TEST_CASE("a feed says the same after it was signed and read")
{
    Feed feed = test::sampleFeed(600, cohort);
    feed.entries[3].counters = {40, 9};
    feed.entries[4].family = feed.entries[3].entry.handle;
    feed.tombstones = {test::handleOf(5000)};
    feed.results = {{cohort,
                     "DE-80",
                     "DE-8",
                     145,
                     test::handleOf(2),
                     {{test::handleOf(2), {45, 20}, 300, 210, 380, 900}}}};
    feed.reasons = {{test::handleOf(9), "Too large for the shelf."}};
    feed.picks = {{cohort, test::handleOf(11), "We like its wood."}};
    const auto bytes = composeFeed(feed, 3, communityKey(901), communityMonday());
    REQUIRE(bytes);
    const auto opened = openFeed(bytes->bytes, communityCard());
    REQUIRE(opened);
    CHECK(opened->feed == feed);
    CHECK(opened->version == 3);
    CHECK(opened->id == bytes->id);
}

TEST_CASE("only keys that speak for the retailer sign feeds")
{
    const Feed feed = test::sampleFeed(3, cohort);
    const auto workshop = composeFeed(feed, 1, communityKey(902), communityMonday());
    const auto stranger = composeFeed(feed, 1, communityKey(5), communityMonday());
    const auto asWorkshop = openFeed(workshop->bytes, communityCard());
    const auto asStranger = openFeed(stranger->bytes, communityCard());
    REQUIRE_FALSE(asWorkshop);
    CHECK(asWorkshop.error().key == "community.feed-signer");
    REQUIRE_FALSE(asStranger);
    CHECK(asStranger.error().key == "message.unknown-author");
}

TEST_CASE("no byte of a feed can be changed")
{
    std::string bytes =
        composeFeed(test::sampleFeed(3, cohort), 1, communityKey(901), communityMonday())->bytes;
    const std::size_t step = bytes.size() / 40;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 4);
        INFO("byte " << at);
        CHECK_FALSE(openFeed(changed, communityCard()));
    }
}

TEST_CASE("an older feed is never taken for the newest")
{
    Line line;
    const Feed feed = test::sampleFeed(3, cohort);
    const std::string first = line.next(feed);
    const std::string second = line.next(feed);
    const std::string third = line.next(feed);
    const auto memory = take({}, third, line.now());
    REQUIRE(memory);
    CHECK(keyOf(take(*memory, first, line.now())) == "community.feed-older");
    CHECK(keyOf(take(*memory, second, line.now())) == "community.feed-older");
    CHECK(take(*memory, third, line.now()) == memory);
}

TEST_CASE("a feed that ended is not taken, also not with a clock set back")
{
    Line line;
    const Feed feed = test::sampleFeed(3, cohort);
    const std::string first = line.next(feed);
    const Instant late = communityMonday() + daysOfFeed * millisecondsPerDay;
    CHECK(take({}, first, late + -1000));
    CHECK(keyOf(take({}, first, late)) == "community.feed-expired");
    for (int i = 0; i < 20; ++i) {
        line.next(feed);
    }
    const auto memory = take({}, line.next(feed), line.now());
    REQUIRE(memory);
    CHECK(keyOf(take(*memory, first, communityMonday())) == "community.feed-older");
    // A clock a year ahead of ours: what it says will be true is not.
    CHECK(keyOf(take({}, line.next(feed), communityMonday() + -365 * millisecondsPerDay)) ==
          "community.feed-ahead");
}

TEST_CASE("two feeds of one number, or of two lines, are found out")
{
    Line honest;
    Line other;
    const Feed feed = test::sampleFeed(3, cohort);
    const Feed different = test::sampleFeed(4, cohort);
    const std::string first = honest.next(feed);
    other.next(different);
    const auto memory = take({}, first, honest.now());
    REQUIRE(memory);
    SECTION("the same number")
    {
        Line third;
        CHECK(keyOf(take(*memory, third.next(different), honest.now())) == "community.feed-forked");
    }
    SECTION("the next one of another line")
    {
        CHECK(keyOf(take(*memory, other.next(different), other.now())) == "community.feed-forked");
    }
    SECTION("after several that were missed")
    {
        for (int i = 0; i < 5; ++i) {
            honest.next(feed);
            other.next(different);
        }
        CHECK(take(*memory, honest.next(feed), honest.now()));
        CHECK(keyOf(take(*memory, other.next(different), other.now())) == "community.feed-forked");
    }
    SECTION("a history left out")
    {
        const auto bytes = composeFeed(feed, 9, communityKey(901), honest.now())->bytes;
        CHECK(keyOf(take(*memory, bytes, honest.now())) == "community.feed-forked");
    }
}

TEST_CASE("a stolen key that counted far ahead does not lock readers out for ever")
{
    const Feed feed = test::sampleFeed(3, cohort);
    exchange::RetailerCard card = communityCard();
    const auto stolen =
        openFeed(composeFeed(feed, 1'000'000, communityKey(901), communityMonday())->bytes, card);
    const auto memory = acceptFeed({}, *stolen, card, communityMonday());
    REQUIRE(memory);
    card.staffKeys[0].validUntil = communityMonday() + millisecondsPerDay;
    card.staffKeys.push_back({communityKey(903).publicKey(),
                              {exchange::KeyRole::Sales},
                              communityMonday(),
                              std::nullopt});
    const Instant later = communityMonday() + 2 * millisecondsPerDay;
    const auto fresh = openFeed(composeFeed(feed, 12, communityKey(903), later)->bytes, card);
    REQUIRE(fresh);
    CHECK(acceptFeed(*memory, *fresh, card, later));
}

TEST_CASE("a design that was withdrawn is gone from every copy")
{
    Line line;
    Feed feed = test::sampleFeed(5, cohort);
    const std::string before = line.next(feed);
    feed.entries.erase(feed.entries.begin());
    feed.tombstones = {test::handleOf(0)};
    const std::string after = line.next(feed);
    const exchange::RetailerCard card = communityCard();
    const auto memory = take(*take({}, before, line.now()), after, line.now());
    REQUIRE(memory);
    // The old file lies on a stick; whoever saw the newer one does not see the design in it.
    const auto old = openFeed(before, card);
    const auto visible = visibleEntries(old->feed, *memory, line.now());
    CHECK(visible.size() == 4);
    for (const FeedEntry* entry : visible) {
        CHECK(entry->entry.handle != test::handleOf(0));
    }
    // Tombstones are remembered when later feeds no longer list them.
    feed.tombstones.clear();
    const auto later = take(*memory, line.next(feed), line.now());
    REQUIRE(later);
    CHECK(later->gone.contains(test::handleOf(0)));
}

TEST_CASE("a copy without any network ends by itself after its weeks")
{
    const Feed feed = test::sampleFeed(5, cohort);
    const Instant end = startOf(weekAfter(cohort, weeksShown + 1));
    CHECK(visibleEntries(feed, {}, end + -1).size() == 5);
    CHECK(visibleEntries(feed, {}, end).empty());
    // Setting the clock back brings nothing back once a feed has proven the time.
    FeedMemory memory;
    memory.newest = end;
    CHECK(visibleEntries(feed, memory, communityMonday()).empty());
}

TEST_CASE("what a reader remembers survives being written down")
{
    FeedMemory memory{7,
                      sha256("x").text(),
                      communityKey(901).id().text(),
                      communityMonday(),
                      {test::handleOf(1), test::handleOf(2)}};
    CHECK(parseMemory(formatMemory(memory).dump()) == memory);
    CHECK_FALSE(parseMemory("[]"));
    CHECK_FALSE(parseMemory(""));
}

TEST_CASE("a feed with anything more in its head is refused")
{
    const nlohmann::json good = formatFeedHead(test::sampleFeed(0, cohort));
    REQUIRE(parseFeedHead(good));
    nlohmann::json bad = good;
    bad["customers"] = {"Mustermann"};
    CHECK_FALSE(parseFeedHead(bad));
    nlohmann::json row = formatFeedEntry({test::sampleEntry(1, cohort), {}, test::handleOf(1)});
    REQUIRE(parseFeedEntry(row));
    row["author"] = "Mustermann";
    CHECK_FALSE(parseFeedEntry(row));
}
