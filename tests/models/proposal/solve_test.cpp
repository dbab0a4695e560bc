// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/search.h"
#include "models/proposal/solve.h"
#include "tests/models/proposal/changes.h"
#include "tests/models/proposal/random_problem.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace bespeak::proposal;
using namespace bespeak::proposal::testing;

namespace
{

constexpr std::uint64_t seeds = 400;

void checkAgainstAll(const Problem& problem, const Solution& solution)
{
    const auto best = greatest(tryAll(problem));
    if (!best) {
        CHECK(solution.status == Status::Infeasible);
        return;
    }
    REQUIRE(solution.status == Status::Optimal);
    CHECK(solution.objective == *best);
    CHECK(solution.bound == *best);
    const Evaluation evaluation = evaluate(problem, solution.assignment);
    CHECK(evaluation.broken.empty());
    CHECK(evaluation.objective == *best);
}

/// Some that pay and some that gain, of one slot up to all.
std::vector<Extra> randomExtras(const Problem& problem, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<Extra> extras(1 + random() % 6);
    for (Extra& extra : extras) {
        const std::size_t count = 1 + random() % problem.slots.size();
        for (std::size_t slot = 0; slot < count; ++slot) {
            extra.of.emplace_back(
                slot, static_cast<std::uint32_t>(random() % problem.slots[slot].scores.size()));
        }
        extra.points = static_cast<std::int64_t>(random() % 400) - 200;
    }
    return extras;
}

} // namespace

TEST_CASE("The best choice is the one that trying all finds")
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        REQUIRE(checkProblem(problem));
        INFO("seed " << seed);
        checkAgainstAll(problem, solve(problem));
    }
}

TEST_CASE("No allowed choice holds an option that is left out as impossible")
{
    std::size_t leftOut = 0;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        const auto possible = possibleOptions(problem);
        INFO("seed " << seed);
        REQUIRE(possible.size() == problem.slots.size());
        for (std::size_t slot = 0; slot < possible.size(); ++slot) {
            leftOut += problem.slots[slot].scores.size() - possible[slot].size();
        }
        for (const auto& [choice, points] : tryAll(problem)) {
            for (std::size_t slot = 0; slot < choice.size(); ++slot) {
                REQUIRE(std::ranges::binary_search(possible[slot], choice[slot]));
            }
        }
    }
    CHECK(leftOut > 1'000);
}

TEST_CASE("The bound alone finds it too, without local search to hide a wrong cut")
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        INFO("seed " << seed);
        SolveOptions options;
        options.usesLocalSearch = false;
        checkAgainstAll(problem, solve(problem, options));
    }
}

TEST_CASE("Taking the best bound first finds the same")
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        INFO("seed " << seed);
        SolveOptions options;
        options.usesLocalSearch = false;
        options.dive = 1;
        checkAgainstAll(problem, solve(problem, options));
    }
}

TEST_CASE("Every choice near the best is listed once, and no other")
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        INFO("seed " << seed);
        auto all = tryAll(problem);
        const std::int64_t near = greatest(all).value_or(0) * 95 / 100;
        std::erase_if(all, [near](const auto& each) { return each.second < near; });
        // Exactly the worst of them: what is cut a point too early is missed.
        std::int64_t floor = greatest(all).value_or(0);
        for (const auto& [choice, objective] : all) {
            floor = std::min(floor, objective);
        }
        std::map<Assignment, std::int64_t> listed;
        bool isTwice = false;
        CHECK(enumerate(problem, floor, [&](const Assignment& choice, std::int64_t objective) {
            isTwice |= !listed.emplace(choice, objective).second;
            return true;
        }));
        CHECK_FALSE(isTwice);
        CHECK(listed == all);
    }
}

TEST_CASE("A second search that begins with what the first learnt finds what a fresh one finds")
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        INFO("seed " << seed);
        std::shared_ptr<const WarmStart> warm;
        SolveOptions first;
        first.keepWarm = &warm;
        const Solution before = solve(problem, first);
        const Problem next = changed(problem, seed % changeKinds, seed / changeKinds);
        SolveOptions second;
        second.warm = warm;
        second.hint = before.assignment;
        const Solution after = solve(next, second);
        checkAgainstAll(next, after);
        CHECK(after.assignment == solve(next).assignment);
    }
}

TEST_CASE("A reason that tables cannot say is kept, and learnt from")
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        INFO("seed " << seed);
        // Stands for a walkway: the sum of the options' indices must be a multiple of three.
        const auto isRefused = [](const Assignment& choice) {
            std::uint32_t sum = 0;
            for (const std::uint32_t option : choice) {
                sum += option;
            }
            return sum % 3 != 0;
        };
        auto all = tryAll(problem);
        std::erase_if(all, [&](const auto& each) { return isRefused(each.first); });
        SolveOptions options;
        options.refuse = [&](const Assignment& choice) -> std::optional<Nogood> {
            if (!isRefused(choice)) {
                return std::nullopt;
            }
            Nogood nogood;
            for (std::size_t i = 0; i < choice.size(); ++i) {
                nogood.emplace_back(i, std::vector<std::uint32_t>{choice[i]});
            }
            return nogood;
        };
        const Solution solution = solve(problem, options);
        const auto best = greatest(all);
        CHECK((solution.status == Status::Optimal) == best.has_value());
        CHECK(solution.objective == best.value_or(0));
    }
}

TEST_CASE("What some choices are worth beyond slots and tables is counted, and bounded")
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        INFO("seed " << seed);
        const std::vector<Extra> extras = randomExtras(problem, seed);
        auto all = tryAll(problem);
        for (auto& [choice, objective] : all) {
            for (const Extra& extra : extras) {
                objective += extra.isAbout(choice) ? extra.points : 0;
            }
        }
        const auto best = greatest(all);
        for (const bool usesLocalSearch : {true, false}) {
            SolveOptions options;
            options.extras = extras;
            options.usesLocalSearch = usesLocalSearch;
            const Solution solution = solve(problem, options);
            REQUIRE((solution.status == Status::Optimal) == best.has_value());
            CHECK(solution.objective == best.value_or(0));
            CHECK((!best || solution.bound == *best));
        }
    }
}

TEST_CASE("A search that is stopped gives an allowed choice and a bound that holds")
{
    const Problem problem =
        randomProblem(5, {.slots = 8, .options = 12, .limits = 4, .tightness = 0.4});
    const Solution whole = solve(problem);
    REQUIRE(whole.status == Status::Optimal);
    // Without local search the best comes late, and the bound alone says what may be left.
    const bool usesLocalSearch = GENERATE(true, false);
    for (int steps = 0; steps < 600; steps += 3) {
        int asked = 0;
        SolveOptions options;
        options.usesLocalSearch = usesLocalSearch;
        options.isStopped = [&] { return ++asked > steps; };
        const Solution solution = solve(problem, options);
        INFO("stopped after " << steps);
        CHECK(solution.bound >= whole.objective);
        if (!solution.assignment.empty()) {
            CHECK(evaluate(problem, solution.assignment).broken.empty());
            CHECK(solution.objective <= whole.objective);
        }
    }
}

TEST_CASE("The same problem gives the same choice, and twice the score twice the worth")
{
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Problem problem = randomProblem(seed, randomShape(seed));
        const Solution once = solve(problem);
        CHECK(once == solve(problem));
        Problem doubled = problem;
        for (Slot& slot : doubled.slots) {
            for (std::int64_t& score : slot.scores) {
                score *= 2;
            }
        }
        for (PairTable& pair : doubled.pairs) {
            for (std::int64_t& score : pair.scores) {
                score *= 2;
            }
        }
        CHECK(solve(doubled).objective == 2 * once.objective);
    }
}

TEST_CASE("Large coefficients do not overflow")
{
    Problem problem = randomProblem(3, {.slots = 5, .options = 6, .limits = 2, .tightness = 0.5});
    for (Linear& linear : problem.linears) {
        linear.cap *= 10'000'000'000;
        for (auto& row : linear.coefficients) {
            for (std::int64_t& coefficient : row) {
                coefficient *= 10'000'000'000;
            }
        }
    }
    REQUIRE(checkProblem(problem));
    checkAgainstAll(problem, solve(problem));
}
