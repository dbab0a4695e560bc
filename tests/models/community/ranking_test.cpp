// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/draws.h"
#include "models/community/ranking.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"

using namespace bespeak;
using namespace bespeak::community;

namespace
{

const IsoWeek cohort{2026, 46};

std::vector<std::string> headsOf(const RegionTally& tally)
{
    std::vector<std::string> heads;
    for (const auto& [handle, counters] : tally.byHandle) {
        heads.push_back(handle);
    }
    return heads;
}

RegionTally tallyOf(std::map<std::string, Counters> counters)
{
    return {300, std::move(counters)};
}

/// A tally of so many voters of each region who were each shown all designs.
Tally votesOf(const std::map<std::string, std::map<std::string, int>>& supports, int voters)
{
    Tally tally({});
    int number = 0;
    for (const auto& [region, designs] : supports) {
        for (int voter = 0; voter < voters; ++voter) {
            Ballot ballot{cohort, "", region, "", {}};
            for (const auto& [handle, share] : designs) {
                ballot.answers.push_back(
                    {handle,
                     (voter * 7 + static_cast<int>(handle.back())) % 100 < share ? Answer::Support
                                                                                 : Answer::NotForMe,
                     {}});
            }
            tally.add(ballot, "voter " + std::to_string(++number));
        }
    }
    return tally;
}

} // namespace

TEST_CASE("Wilson's interval has the known values")
{
    CHECK(wilson({2, 2}).low == 342);
    CHECK(wilson({300, 40}).low == Approx(100).margin(1));
    CHECK(wilson({101, 100}).low == Approx(946).margin(1));
    CHECK(wilson({}) == Interval{0, 1000});
}

TEST_CASE("few votes are drawn towards what others got")
{
    RegionTally region = tallyOf({{"few", {2, 2}}, {"some", {40, 8}}, {"many", {300, 40}}});
    // So many others that the mean is one in ten.
    region.byHandle["rest"] = {10'000, 1000};
    const auto ranked = rankDesigns(region, region, headsOf(region), {}, "seed", 50);
    REQUIRE(ranked.size() == 4);
    CHECK(ranked[0].handle == "few");
    CHECK(ranked[0].rate == Approx(182).margin(2));
    CHECK(ranked[1].handle == "some");
    CHECK(ranked[1].rate == Approx(167).margin(2));
    CHECK(ranked[2].handle == "many");
    CHECK(ranked[2].rate == Approx(131).margin(2));
}

TEST_CASE("a chance says how often a design is among the best twentieth")
{
    std::map<std::string, Counters> counters;
    for (int i = 0; i < 40; ++i) {
        counters["design " + std::to_string(i)] = {200, 20};
    }
    counters["design 7"] = {200, 90};
    const RegionTally region = tallyOf(counters);
    const auto ranked = rankDesigns(region, region, headsOf(region), {}, "seed");
    CHECK(ranked.front().handle == "design 7");
    CHECK(ranked.front().chance > 990);
    int sum = 0;
    for (const Candidate& candidate : ranked) {
        sum += candidate.chance;
    }
    CHECK(sum == Approx(2000).margin(60)); // a twentieth of 40 designs are two
}

TEST_CASE("without enough votes it is too early to say")
{
    const auto tally = votesOf({{"DE-80", {{"a1", 12}, {"b2", 10}, {"c3", 11}}}}, 12);
    const auto results = makeResults(tally, cohort, {"a1", "b2", "c3"}, {});
    REQUIRE(results.size() == 1);
    CHECK(results[0].winner.empty());
    CHECK(results[0].countedIn.empty());
    CHECK(results[0].best.size() == 3);
    CHECK(makeResults(votesOf({{"DE-80", {{"a1", 90}}}}, 9), cohort, {"a1"}, {}).empty());
}

TEST_CASE("a region with too few votes is pooled with its neighbours, and says so")
{
    std::map<std::string, int> designs;
    std::vector<std::string> heads;
    for (int i = 0; i < 30; ++i) {
        heads.push_back(test::handleOf(i));
        designs[heads.back()] = i == 4 ? 45 : 10;
    }
    const auto clear = makeResults(votesOf({{"DE-80", designs}}, 100), cohort, heads, {});
    REQUIRE(clear.size() == 1);
    CHECK(clear[0].winner == test::handleOf(4));
    CHECK(clear[0].countedIn == "DE-80");

    const auto few =
        makeResults(votesOf({{"DE-80", designs}, {"DE-81", designs}, {"DE-85", designs}}, 14),
                    cohort, heads, {});
    REQUIRE(few.size() == 3);
    for (const RegionResult& result : few) {
        CHECK((result.countedIn == "DE-8" || !result.winner.empty() || result.countedIn.empty()));
    }
}

TEST_CASE("what is published hides small counters and rounds the others")
{
    struct Row {
        Counters exact;
        Counters shown;
    };
    const auto row = GENERATE(values<Row>({{{9, 9}, {0, 0}},
                                           {{10, 3}, {10, 0}},
                                           {{12, 11}, {10, 10}},
                                           {{104, 27}, {105, 25}},
                                           {{103, 103}, {105, 105}}}));
    CHECK(roundedCounters(row.exact) == row.shown);
}

TEST_CASE("every finalist who was not chosen needs a written reason")
{
    RegionResult result{cohort, "DE-80", "DE-80", 300, "w", {}};
    for (const char* handle : {"w", "a", "b", "p"}) {
        result.best.push_back({handle, {}, 0, 0, 0, 0});
    }
    const std::vector<Pick> picks{{cohort, "p", "Ours."}};
    CHECK(withoutReason({result}, {}, picks) == std::vector<std::string>{"a", "b"});
    CHECK(withoutReason({result}, {{"a", "Too wide."}}, picks) == std::vector<std::string>{"b"});
    CHECK(withoutReason({result}, {{"a", "x"}, {"b", "y"}}, picks).empty());
}

TEST_CASE("the strength of pooling follows how much designs differ")
{
    CHECK(fitPooling({}) == Pooling{});
    const auto drawn = [](std::int64_t a, std::int64_t b) {
        Draws draws(sha256("pooling"));
        std::vector<Counters> past;
        for (int i = 0; i < 600; ++i) {
            const std::uint64_t truth = draws.beta(a, b);
            Counters counters{100, 0};
            for (int vote = 0; vote < 100; ++vote) {
                counters.supported += draws.next() < truth ? 1 : 0;
            }
            past.push_back(counters);
        }
        return fitPooling(past).design;
    };
    CHECK(drawn(2, 18) == Approx(20).margin(5));
    CHECK(drawn(8, 72) == Approx(80).margin(25));
}
