// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/alternatives.h"
#include "tests/models/proposal/random_problem.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace bespeak::proposal;
using namespace bespeak::proposal::testing;

namespace
{

std::size_t differences(const Assignment& one, const Assignment& other)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        count += one[i] != other[i] ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("Each alternative is the best of those that differ enough from all before")
{
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        auto rest = tryAll(problem);
        const std::size_t difference = std::min<std::size_t>(2, problem.slots.size());
        INFO("seed " << seed);
        for (const Solution& solution : solveDiverse(problem, 4, difference)) {
            const auto best = greatest(rest);
            CHECK((solution.status == Status::Optimal) == best.has_value());
            if (!best) {
                break;
            }
            CHECK(solution.objective == *best);
            std::erase_if(rest, [&](const auto& each) {
                return differences(each.first, solution.assignment) < difference;
            });
        }
    }
}

TEST_CASE("The front of price and score is the one that trying all gives")
{
    int points = 0;
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        RandomShape shape = randomShape(seed);
        shape.limits = 2;
        const Problem problem = randomProblem(seed, shape);
        INFO("seed " << seed);
        // By falling use: the greatest score within each.
        std::map<std::int64_t, std::int64_t> bestByUse;
        for (const auto& [choice, objective] : tryAll(problem)) {
            const std::int64_t use = useOf(problem.linears.front(), choice);
            const auto [at, isNew] = bestByUse.emplace(use, objective);
            at->second = std::max(at->second, objective);
        }
        std::vector<std::pair<std::int64_t, std::int64_t>> expected;
        for (const auto& [use, objective] : bestByUse) {
            if (expected.empty() || objective > expected.back().second) {
                expected.emplace_back(use, objective);
            }
        }
        std::ranges::reverse(expected);
        std::vector<std::pair<std::int64_t, std::int64_t>> front;
        for (const Solution& solution : paretoFront(problem, 0)) {
            front.emplace_back(useOf(problem.linears.front(), solution.assignment),
                               solution.objective);
        }
        CHECK(front == expected);
        points += static_cast<int>(front.size());
    }
    CHECK(points > 60);
}

TEST_CASE("More money never buys less")
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        RandomShape shape = randomShape(seed);
        shape.limits = 1;
        const Problem problem = randomProblem(seed, shape);
        std::vector<std::int64_t> caps;
        for (std::int64_t cap = -40; cap <= 240; cap += 20) {
            caps.push_back(cap);
        }
        const auto along = solveAlong(problem, 0, caps);
        REQUIRE(along.size() == caps.size());
        bool wasPossible = false;
        std::int64_t before = 0;
        for (std::size_t i = 0; i < caps.size(); ++i) {
            Problem fresh = problem;
            fresh.linears.front().cap = caps[i];
            CHECK(along[i].objective == solve(fresh).objective);
            if (along[i].status == Status::Optimal) {
                CHECK((!wasPossible || along[i].objective >= before));
                wasPossible = true;
                before = along[i].objective;
            } else {
                CHECK_FALSE(wasPossible);
            }
        }
    }
}
