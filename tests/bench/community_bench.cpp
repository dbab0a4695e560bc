// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/similarity.h"
#include "tests/bench/measure.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"
#include "tests/support/community_world.h"

#include <cstdio>

using namespace bespeak;
using namespace bespeak::bench;
using namespace bespeak::community;

namespace
{

std::string percent(int part, int whole)
{
    return whole == 0 ? "-" : figure(100.0 * part / whole) + " %";
}

/// A table of one simulation each: it takes a minute, and is told when it is done.
void play(const char* name, const test::WorldSize& size)
{
    std::vector<test::WeekOutcome> outcomes;
    std::int64_t refused = 0;
    std::size_t problems = 0;
    const double time = timeOf([&] {
        test::CommunityWorld world(size);
        outcomes = world.play();
        refused = world.refused();
        problems = world.store().check().value().problems.size();
        // The small test looks for every key in every feed; here the last one must do.
        for (const std::string& secret : world.secrets()) {
            problems += world.lastFeed().find(secret) == std::string::npos ? 0 : 1;
        }
    });
    int leads = 0, spoke = 0, right = 0, fakeLeads = 0, fakeWins = 0;
    std::int64_t voters = 0;
    for (const test::WeekOutcome& outcome : outcomes) {
        voters += outcome.voters;
        leads += outcome.leaderIsTop ? 1 : 0;
        spoke += outcome.hasWinner ? 1 : 0;
        right += outcome.hasWinner && outcome.winnerIsTop ? 1 : 0;
        fakeLeads += outcome.fakeLeads ? 1 : 0;
        fakeWins += outcome.fakeWins ? 1 : 0;
    }
    const int weeks = static_cast<int>(outcomes.size());
    Table table("300 designs a week, eight weeks, through signed messages and the store",
                {"customers", "region-weeks", "decks counted", "first is truly top 5 %",
                 "winner of its own votes", "of them right", "fakes' design first",
                 "fakes' design wins", "refused or wrong", "time"});
    table.add({name, std::to_string(weeks), figure(static_cast<double>(voters) / weeks),
               percent(leads, weeks), percent(spoke, weeks), percent(right, spoke),
               percent(fakeLeads, size.fakes > 0 ? weeks : 0),
               percent(fakeWins, size.fakes > 0 ? weeks : 0),
               std::to_string(refused + static_cast<std::int64_t>(problems)),
               figure(time / 1000) + " s"});
}

} // namespace

TEST_CASE("eight weeks of a community of synthetic customers", "[community]")
{
    play("1,125 in 3 regions", {.customers = 1125, .regions = 3, .designs = 300, .weeks = 8});
    play("1,000 in 2 regions", {.customers = 1000, .regions = 2, .designs = 300, .weeks = 8});
    play("375 in 1 region", {.customers = 375, .regions = 1, .designs = 300, .weeks = 8});
    play("100 in 1 region", {.customers = 125, .regions = 1, .designs = 300, .weeks = 8});
    play("1,500 and 40 fakes",
         {.customers = 1500, .regions = 1, .designs = 300, .weeks = 8, .lost = 0, .fakes = 40});
    play("300 and 40 fakes",
         {.customers = 300, .regions = 1, .designs = 300, .weeks = 8, .lost = 0, .fakes = 40});
}

TEST_CASE("a feed of 10,000 designs", "[feed]")
{
    const IsoWeek cohort{2026, 46};
    const Feed feed = test::sampleFeed(10'000, cohort);
    Table table("A feed of 10,000 designs", {"what", "ms", "MB"});
    std::string bytes;
    const double made = timeOf([&] {
        bytes = composeFeed(feed, 1, test::communityKey(901), test::communityMonday())->bytes;
    });
    const double read = timeOf([&] { REQUIRE(openFeed(bytes, test::communityCard())); });
    std::vector<const Entry*> entries;
    for (const FeedEntry& entry : feed.entries) {
        entries.push_back(&entry.entry);
    }
    const double sorted = timeOf([&] { REQUIRE(findFamilies(entries).size() == 10'000); });
    const double like = timeOf([&] { REQUIRE(homesLike(*entries[5], entries, 12).size() == 12); });
    table.add(
        {"written and signed", figure(made), figure(static_cast<double>(bytes.size()) / 1e6)});
    table.add({"read and verified", figure(read), ""});
    table.add({"sorted into families", figure(sorted), ""});
    table.add({"twelve homes like one", figure(like), ""});
}
