// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/solve_among.h"
#include "tests/models/proposal/random_problem.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace bespeak::proposal;
using namespace bespeak::proposal::testing;

namespace
{

std::vector<Problem> severalProblems(std::uint64_t seed)
{
    std::vector<Problem> problems;
    for (std::uint64_t at = 0; at < 1 + seed % 5; ++at) {
        problems.push_back(randomProblem(seed * 10 + at, randomShape(seed * 10 + at)));
    }
    return problems;
}

SolveOptions plain(std::size_t)
{
    return {};
}

std::optional<std::int64_t> greatestOf(const std::vector<Problem>& problems)
{
    std::optional<std::int64_t> best;
    for (const Problem& problem : problems) {
        if (const auto one = greatest(tryAll(problem))) {
            best = std::max(best.value_or(*one), *one);
        }
    }
    return best;
}

} // namespace

TEST_CASE("The best of several problems is the best that trying all of each finds")
{
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        const std::vector<Problem> problems = severalProblems(seed);
        const auto best = greatestOf(problems);
        INFO("seed " << seed);
        const AmongSolution found = solveAmong(problems, plain);
        CHECK((found.solution.status == Status::Optimal) == best.has_value());
        CHECK(found.solution.objective == best.value_or(0));
        CHECK(found.solution.bound == best.value_or(0));
        if (best) {
            const Evaluation evaluation =
                evaluate(problems[found.which], found.solution.assignment);
            CHECK(evaluation.broken.empty());
            CHECK(evaluation.objective == *best);
            CHECK(found.solution.assignment == solve(problems[found.which]).assignment);
        }
    }
}

TEST_CASE("The order of the problems changes nothing but which one it is")
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        std::vector<Problem> problems = severalProblems(seed);
        const AmongSolution forwards = solveAmong(problems, plain);
        CHECK(forwards == solveAmong(problems, plain));
        std::ranges::reverse(problems);
        CHECK(solveAmong(problems, plain).solution.objective == forwards.solution.objective);
    }
}

TEST_CASE("Stopped between several problems, what is found is allowed and the bound holds")
{
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const std::vector<Problem> problems = severalProblems(seed);
        const auto best = greatestOf(problems);
        for (int steps = 0; steps < 60; steps += 4) {
            int asked = 0;
            const AmongSolution found = solveAmong(problems, [&](std::size_t) {
                SolveOptions options;
                options.isStopped = [&] { return ++asked > steps; };
                return options;
            });
            INFO("seed " << seed << ", stopped after " << steps);
            CHECK((!best || found.solution.bound >= *best));
            CHECK((best || found.solution.assignment.empty()));
            if (!found.solution.assignment.empty()) {
                CHECK(evaluate(problems[found.which], found.solution.assignment).broken.empty());
                CHECK(found.solution.objective <= *best);
            }
        }
    }
}
