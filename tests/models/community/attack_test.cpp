// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/deck.h"
#include "models/community/draws.h"
#include "models/community/ranking.h"
#include "models/community/tally.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"

using namespace bespeak;
using namespace bespeak::community;

namespace
{

const IsoWeek cohort{2026, 46};
constexpr int designs = 300;

/// One week of one region by the rules alone: the feed's counters follow each seventh of the decks.
struct Week {
    Week(int honest, int fakes, int seed)
    {
        Feed feed = test::sampleFeed(designs, cohort);
        std::vector<std::uint64_t> truth;
        for (int i = 0; i < designs; ++i) {
            Draws draws(sha256("truth " + std::to_string(seed) + " " + std::to_string(i)));
            truth.push_back(draws.beta(2, 18));
            heads.push_back(test::handleOf(i));
            number[heads.back()] = i;
        }
        // What the fakes want to win is of no merit to the others.
        truth[0] = truth[0] / 4;
        for (int day = 0; day < 7; ++day) {
            const exchange::DocumentId id{sha256("feed " + std::to_string(seed * 7 + day))};
            for (int voter = day; voter < honest + fakes; voter += 7) {
                const std::string name = std::to_string(seed) + " voter " + std::to_string(voter);
                Ballot ballot{cohort, {}, "DE-80", {}, {}};
                for (const std::string& handle : assignDeck(feed, id, name)) {
                    const int at = number[handle];
                    Draws taste(sha256(name + handle));
                    const bool likes = voter >= honest
                                           ? at == 0
                                           : taste.next() < truth[static_cast<std::size_t>(at)];
                    ballot.answers.push_back(
                        {handle, likes ? Answer::Support : Answer::NotForMe, {}});
                }
                tally.add(ballot, name);
            }
            for (FeedEntry& entry : feed.entries) {
                entry.counters = tally.counters(entry.entry.handle);
            }
        }
    }

    Tally tally{{}};
    std::vector<std::string> heads;
    std::map<std::string, int> number;
};

} // namespace

TEST_CASE("forty fake voters among 1,500 never win, because a deck counts as a whole")
{
    const int seed = GENERATE(1, 2);
    Week week(1500, 40, seed);
    const auto results = makeResults(week.tally, cohort, week.heads, {});
    REQUIRE(results.size() == 1);
    CHECK(results.front().winner != test::handleOf(0));
    CHECK(results.front().best.front().handle != test::handleOf(0));
    // They did come through, and a support that could come alone would have made it first.
    CHECK(week.tally.voters() == 1540);
    const RegionTally& region = week.tally.regions().at("DE-80");
    const Counters alone{40, 40};
    CHECK(wilson(alone).low > wilson(region.byHandle.at(results.front().best.front().handle)).low);
}

TEST_CASE("a design that is truly better is found, and one that is not moves nothing")
{
    Week week(600, 0, 3);
    const RegionTally& region = week.tally.regions().at("DE-80");
    const auto before = rankDesigns(region, region, week.heads, {}, "seed", 200);
    RegionTally more = region;
    // One more support for the last changes no place at the top.
    ++more.byHandle[before.back().handle].shown;
    ++more.byHandle[before.back().handle].supported;
    const auto after = rankDesigns(more, more, week.heads, {}, "seed", 200);
    CHECK(after.front().handle == before.front().handle);
    // A hundred of them do: the result follows the votes.
    more.byHandle[before.back().handle].shown += 100;
    more.byHandle[before.back().handle].supported += 100;
    CHECK(rankDesigns(more, more, week.heads, {}, "seed", 200).front().handle ==
          before.back().handle);
}
