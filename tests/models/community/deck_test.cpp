// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/deck.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"

#include <map>
#include <set>

using namespace bespeak;
using namespace bespeak::community;

namespace
{

const IsoWeek cohort{2026, 46};

exchange::DocumentId idOf(const std::string& text)
{
    return {sha256(text)};
}

std::string tokenOf(int voter)
{
    return sha256("token " + std::to_string(voter)).text();
}

} // namespace

TEST_CASE("a deck follows from feed and voter alone")
{
    const Feed feed = test::sampleFeed(100, cohort);
    const auto deck = assignDeck(feed, idOf("feed"), tokenOf(1));
    CHECK(deck.size() == deckSize);
    CHECK(std::set(deck.begin(), deck.end()).size() == deckSize);
    CHECK(assignDeck(feed, idOf("feed"), tokenOf(1)) == deck);
    CHECK(assignDeck(feed, idOf("feed"), tokenOf(2)) != deck);
    CHECK(assignDeck(feed, idOf("other feed"), tokenOf(1)) != deck);
    // The order of entries in the file decides nothing.
    Feed reversed = feed;
    std::ranges::reverse(reversed.entries);
    CHECK(assignDeck(reversed, idOf("feed"), tokenOf(1)) == deck);
}

TEST_CASE("a deck holds the cohort in turn: one of a family, none withdrawn, none of other weeks")
{
    Feed feed = test::sampleFeed(15, cohort);
    feed.entries[0].entry.cohort = weekAfter(cohort);
    feed.entries[1].family = feed.entries[2].entry.handle;
    feed.tombstones = {feed.entries[3].entry.handle};
    const auto deck = assignDeck(feed, idOf("feed"), tokenOf(1));
    CHECK(deck.size() == 12);
    for (const int left : {0, 1, 3}) {
        CHECK(std::ranges::find(deck, test::handleOf(left)) == deck.end());
    }
    CHECK(assignDeck(test::sampleFeed(5, cohort), idOf("feed"), tokenOf(1)).size() == 5);
    CHECK(assignDeck(test::sampleFeed(0, cohort), idOf("feed"), tokenOf(1)).empty());
}

TEST_CASE("who is supported or hardly known comes up more often than who is known and unloved")
{
    Feed feed = test::sampleFeed(60, cohort);
    for (std::size_t i = 0; i < 60; ++i) {
        feed.entries[i].counters = {200, i < 20 ? 50 : 5};
        if (i >= 40) {
            feed.entries[i].counters = {};
        }
    }
    std::map<std::string, int> seen;
    for (int voter = 0; voter < 300; ++voter) {
        for (const std::string& handle : assignDeck(feed, idOf("feed"), tokenOf(voter))) {
            ++seen[handle];
        }
    }
    int loved = 0;
    int unloved = 0;
    int unknown = 0;
    for (int i = 0; i < 60; ++i) {
        (i < 20 ? loved : i < 40 ? unloved : unknown) += seen[test::handleOf(i)];
    }
    CHECK(loved > 10 * unloved);
    CHECK(unknown > 3 * unloved);
}
