// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/burst.h"
#include "tests/support/catch.h"

#include <map>
#include <random>

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::test;

namespace
{

/// The worth of every subset of whole jobs, with none or one of those that may be split taking the
/// minutes that are left.
std::int64_t bestByBruteForce(const std::vector<Job>& given, std::int64_t minutes)
{
    std::vector<Job> jobs;
    std::vector<Job> splits;
    for (const Job& job : given) {
        (job.maySplit ? splits : jobs).push_back(job);
    }
    std::int64_t best = 0;
    for (std::size_t set = 0; set < (std::size_t{1} << jobs.size()); ++set) {
        struct Setup {
            std::int64_t cost = 0;
            std::int64_t minutes = 0;
            std::int64_t pieces = 0;
            std::int64_t minimum = 0;
        };
        std::map<std::string, Setup> setups;
        std::map<std::string, Setup> all;
        std::int64_t used = 0;
        std::int64_t value = 0;
        for (const Job& job : jobs) {
            Setup& setup = all[job.setup];
            setup.cost = std::max(setup.cost, job.setupMinor);
            setup.minutes = std::max(setup.minutes, job.setupMinutes);
            setup.minimum = std::max(setup.minimum, job.minimumBatch);
        }
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            if ((set >> i & 1U) != 0) {
                used += jobs[i].minutes;
                value += jobs[i].marginMinor + jobs[i].lateMinor;
                setups[jobs[i].setup].pieces += jobs[i].units;
            }
        }
        bool allowed = true;
        for (const auto& [name, setup] : setups) {
            used += all[name].minutes;
            value -= all[name].cost;
            allowed = allowed && setup.pieces >= all[name].minimum;
        }
        if (!allowed || used > minutes) {
            continue;
        }
        best = std::max(best, value);
        for (const Job& split : splits) {
            const bool isSetUp = setups.contains(split.setup);
            const std::int64_t room = minutes - used - (isSetUp ? 0 : split.setupMinutes);
            if (room > 0 && (isSetUp || split.units >= split.minimumBatch)) {
                const std::int64_t whole = split.marginMinor + split.lateMinor;
                const std::int64_t share = whole * std::min(room, split.minutes) / split.minutes;
                best = std::max(best, value + share - (isSetUp ? 0 : split.setupMinor));
            }
        }
    }
    return best;
}

} // namespace

TEST_CASE("the week's burst is the best there is, as trying everything shows")
{
    std::mt19937 random(GENERATE(range(1U, 41U)));
    const auto pick = [&](int count) {
        return static_cast<std::int64_t>(random() % static_cast<unsigned>(count));
    };
    std::vector<Job> jobs;
    for (int i = 0; i < 9; ++i) {
        jobs.push_back({std::to_string(i), std::string(1, static_cast<char>('a' + pick(3))),
                        pick(900), pick(60), 10 + pick(200), pick(1'200) - 200, 1 + pick(3),
                        1 + pick(4), pick(2) * pick(500)});
    }
    const std::int64_t minutes = 200 + pick(500);
    const Burst burst = planBurst(jobs, minutes);
    REQUIRE(burst.isProven);
    REQUIRE(burst.minutes <= minutes);
    REQUIRE(burst.valueMinor == bestByBruteForce(jobs, minutes));
}

TEST_CASE("work that is longer than the week takes the hours that others leave, at its best")
{
    std::mt19937 random(GENERATE(range(1U, 61U)));
    const auto pick = [&](int count) {
        return static_cast<std::int64_t>(random() % static_cast<unsigned>(count));
    };
    const std::int64_t minutes = 200 + pick(500);
    std::vector<Job> jobs;
    for (int i = 0; i < 9; ++i) {
        Job job{std::to_string(i),  std::string(1, static_cast<char>('a' + pick(4))),
                pick(900),          pick(60),
                10 + pick(200),     pick(1'200) - 200,
                1 + pick(3),        1 + pick(4),
                pick(2) * pick(500)};
        if (i < 3) {
            job.minutes += minutes;
            job.marginMinor = pick(9'000) - 500;
            job.maySplit = true;
        }
        jobs.push_back(job);
    }
    const Burst burst = planBurst(jobs, minutes);
    REQUIRE(burst.isProven);
    REQUIRE(burst.minutes <= minutes);
    REQUIRE(burst.valueMinor == bestByBruteForce(jobs, minutes));
    REQUIRE(burst.begun.empty() == (burst.begunMinutes == 0));
}

TEST_CASE("a search that was cut short says that it proves nothing")
{
    std::vector<Job> jobs;
    for (int i = 0; i < 14; ++i) {
        jobs.push_back({std::to_string(i), "one", 10, 1, 7 + i, 100 + i, 1, 1, 0});
    }
    REQUIRE(!planBurst(jobs, 60, 50).isProven);
    REQUIRE(planBurst({}, 60).isProven);
}

TEST_CASE("a promise is never earlier than the longest chain, in a thousand random plans")
{
    std::mt19937 random(7);
    for (int round = 0; round < 1'000; ++round) {
        std::vector<Activity> activities;
        std::vector<int> earliest;
        for (int i = 0; i < 8; ++i) {
            Activity activity{std::to_string(i), static_cast<int>(random() % 10), {}};
            int start = 0;
            for (int before = 0; before < i; ++before) {
                if (random() % 3 == 0) {
                    activity.after.push_back(std::to_string(before));
                    start = std::max(start, earliest[static_cast<std::size_t>(before)]);
                }
            }
            earliest.push_back(start + activity.days);
            activities.push_back(activity);
        }
        std::shuffle(activities.begin(), activities.end(), random);
        const auto path = criticalPath(activities);
        REQUIRE_OK(path);
        REQUIRE(path->days == *std::max_element(earliest.begin(), earliest.end()));
        int sum = 0;
        for (const std::string& name : path->names) {
            const auto found = std::find_if(activities.begin(), activities.end(),
                                            [&](const Activity& a) { return a.name == name; });
            sum += found->days;
        }
        REQUIRE(sum == path->days);
    }
}

TEST_CASE("a plan that goes in a circle or names what is not there is refused")
{
    REQUIRE(keyOf(criticalPath({{"a", 1, {"b"}}, {"b", 1, {"a"}}})) == "production.circle");
    REQUIRE(keyOf(criticalPath({{"a", 1, {"b"}}})) == "production.no-such-activity");
}
