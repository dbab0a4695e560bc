// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/alternatives.h"
#include "models/proposal/solve.h"
#include "tests/models/proposal/certificate_check.h"
#include "tests/support/catch.h"
#include "tests/support/draws.h"
#include "tests/support/instances.h"

#include <algorithm>
#include <numeric>
#include <thread>

using namespace bespeak::proposal;
using namespace bespeak::proposal::testing;
using bespeak::test::Draws;
using bespeak::test::InstanceShape;
using bespeak::test::InstanceSize;
using bespeak::test::makeInstance;
using bespeak::test::shapeOf;

namespace
{

Problem madeFrom(std::uint64_t seed, std::size_t wishes = 0)
{
    InstanceShape shape = shapeOf(seed % 2 == 0 ? InstanceSize::S : InstanceSize::M, seed);
    shape.wishes = wishes;
    return makeInstance(shape);
}

std::vector<std::uint32_t> shuffled(Draws& draws, std::size_t count)
{
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t i = count; i > 1; --i) {
        std::swap(order[i - 1], order[draws.below(i)]);
    }
    return order;
}

template <typename Value>
std::vector<Value> inOrder(const std::vector<Value>& values,
                           const std::vector<std::uint32_t>& order)
{
    std::vector<Value> made;
    for (const std::uint32_t from : order) {
        made.push_back(values[from]);
    }
    return made;
}

/// The same with each slot's options in another order: order[i][k] is what option k was.
Problem withOptionsIn(const Problem& problem, const std::vector<std::vector<std::uint32_t>>& order)
{
    Problem made = problem;
    std::vector<std::vector<std::uint32_t>> now(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        now[i].resize(order[i].size());
        for (std::uint32_t k = 0; k < order[i].size(); ++k) {
            now[i][order[i][k]] = k;
        }
        made.slots[i].scores = inOrder(problem.slots[i].scores, order[i]);
        if (made.slots[i].allowed) {
            for (std::uint32_t& option : *made.slots[i].allowed) {
                option = now[i][option];
            }
            std::ranges::sort(*made.slots[i].allowed);
        }
        for (std::size_t r = 0; r < made.linears.size(); ++r) {
            made.linears[r].coefficients[i] = inOrder(problem.linears[r].coefficients[i], order[i]);
        }
    }
    for (PairTable& pair : made.pairs) {
        pair.classOfA = inOrder(pair.classOfA, order[pair.a]);
        pair.classOfB = inOrder(pair.classOfB, order[pair.b]);
        for (auto& [k, l] : pair.forbidden) {
            k = now[pair.a][k];
            l = now[pair.b][l];
        }
    }
    return made;
}

/// The same with the slots in another order: order[i] is what slot i was.
Problem withSlotsIn(const Problem& problem, const std::vector<std::uint32_t>& order)
{
    Problem made = problem;
    made.slots = inOrder(problem.slots, order);
    for (Linear& linear : made.linears) {
        linear.coefficients = inOrder(linear.coefficients, order);
    }
    for (PairTable& pair : made.pairs) {
        pair.a = static_cast<std::size_t>(std::ranges::find(order, pair.a) - order.begin());
        pair.b = static_cast<std::size_t>(std::ranges::find(order, pair.b) - order.begin());
    }
    return made;
}

} // namespace

TEST_CASE("The order of slots and options changes nothing of what is best")
{
    for (std::uint64_t seed = 20; seed < 26; ++seed) {
        const Problem problem = madeFrom(seed);
        const std::int64_t best = solve(problem).objective;
        Draws draws(seed);
        std::vector<std::vector<std::uint32_t>> order;
        for (const Slot& slot : problem.slots) {
            order.push_back(shuffled(draws, slot.scores.size()));
        }
        CHECK(solve(withOptionsIn(problem, order)).objective == best);
        CHECK(solve(withSlotsIn(problem, shuffled(draws, problem.slots.size()))).objective == best);
    }
}

TEST_CASE("An option that is there twice changes nothing of what is best")
{
    for (std::uint64_t seed = 30; seed < 36; ++seed) {
        const Problem problem = madeFrom(seed);
        const Solution solution = solve(problem);
        std::vector<std::vector<std::uint32_t>> order;
        for (std::size_t i = 0; i < problem.slots.size(); ++i) {
            order.emplace_back(problem.slots[i].scores.size());
            std::iota(order.back().begin(), order.back().end(), 0U);
        }
        const std::size_t slot = seed % problem.slots.size();
        Problem doubled = problem;
        const std::uint32_t chosen = solution.assignment[slot];
        const auto copy = static_cast<std::uint32_t>(problem.slots[slot].scores.size());
        doubled.slots[slot].scores.push_back(problem.slots[slot].scores[chosen]);
        doubled.slots[slot].allowed->push_back(copy);
        for (Linear& linear : doubled.linears) {
            linear.coefficients[slot].push_back(linear.coefficients[slot][chosen]);
        }
        for (PairTable& pair : doubled.pairs) {
            if (pair.a == slot) {
                pair.classOfA.push_back(pair.classOfA[chosen]);
            }
            if (pair.b == slot) {
                pair.classOfB.push_back(pair.classOfB[chosen]);
            }
        }
        REQUIRE(checkProblem(doubled));
        CHECK(solve(doubled).objective == solution.objective);
    }
}

TEST_CASE("A wish more never raises what is best, and one less never lowers it")
{
    for (std::uint64_t seed = 40; seed < 50; ++seed) {
        Problem problem = madeFrom(seed, 5);
        bool wasPossible = false;
        std::int64_t before = 0;
        while (true) {
            const Solution solution = solve(withWishes(problem));
            if (wasPossible) {
                REQUIRE(solution.status == Status::Optimal);
                CHECK(solution.objective >= before);
            }
            wasPossible = solution.status == Status::Optimal;
            before = solution.objective;
            if (problem.wishes.empty()) {
                break;
            }
            problem.wishes.pop_back();
        }
        CHECK(wasPossible);
    }
}

TEST_CASE("One unit of money more never buys less")
{
    for (std::uint64_t seed = 50; seed < 54; ++seed) {
        Problem problem = madeFrom(seed);
        std::int64_t before = solve(problem).objective;
        for (int step = 0; step < 6; ++step) {
            ++problem.linears.front().cap;
            const std::int64_t now = solve(problem).objective;
            CHECK(now >= before);
            before = now;
        }
    }
}

TEST_CASE("No bound of the first node is below what is best, at any size")
{
    const InstanceSize size = GENERATE(InstanceSize::S, InstanceSize::M, InstanceSize::L);
    const Problem problem = makeInstance(shapeOf(size, 61));
    const Solution best = solve(problem);
    REQUIRE(best.status == Status::Optimal);
    SolveOptions first;
    first.mostNodes = 1;
    const Solution root = solve(problem, first);
    CHECK(root.bound >= best.objective);
    CHECK(root.nodes == 1);
    CHECK((root.assignment.empty() || evaluate(problem, root.assignment).broken.empty()));
    SolveOptions plain;
    plain.usesLocalSearch = false;
    CHECK(solve(problem, plain).objective == best.objective);
    CHECK(evaluate(problem, best.assignment).broken.empty());
}

TEST_CASE("Several searches at once find what one alone finds")
{
    std::vector<Problem> problems;
    std::vector<Solution> alone;
    for (std::uint64_t seed = 70; seed < 76; ++seed) {
        problems.push_back(madeFrom(seed));
        alone.push_back(solve(problems.back()));
    }
    std::vector<std::vector<Solution>> together(4);
    std::vector<std::thread> threads;
    for (auto& found : together) {
        threads.emplace_back([&problems, &found] {
            for (const Problem& problem : problems) {
                found.push_back(solve(problem));
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (const auto& found : together) {
        CHECK(found == alone);
    }
}

TEST_CASE("Stopped at any moment of a larger search, the answer is allowed and the bound honest")
{
    InstanceShape shape = shapeOf(InstanceSize::M, 80);
    shape.isTight = true;
    const Problem problem = makeInstance(shape);
    int questions = 0;
    SolveOptions counting;
    counting.isStopped = [&questions] { return ++questions < 0; };
    counting.dive = 5;
    const Solution best = solve(problem, counting);
    REQUIRE(best.status == Status::Optimal);
    for (int steps = 0; steps < questions; steps += 1 + questions / 60) {
        int asked = 0;
        SolveOptions options;
        options.dive = 5;
        options.isStopped = [&] { return ++asked > steps; };
        const Solution solution = solve(problem, options);
        INFO("stopped after " << steps << " of " << questions);
        CHECK(solution.bound >= best.objective);
        CHECK(solution.status != Status::Infeasible);
        if (!solution.assignment.empty()) {
            CHECK(evaluate(problem, solution.assignment).broken.empty());
            CHECK(evaluate(problem, solution.assignment).objective == solution.objective);
            CHECK(solution.objective <= best.objective);
        }
    }
}

TEST_CASE("Ended after any number of nodes, the bound counts what was left for later")
{
    // Depth first, the search goes down the branch that promises most, finds less there, and ends
    // while the best lies in a branch that it left for later: only that branch's bound tells of it.
    std::size_t foundLess = 0;
    for (std::uint64_t seed = 90; seed < 110; ++seed) {
        InstanceShape shape = shapeOf(InstanceSize::S, seed);
        shape.isTight = true;
        const Problem problem = makeInstance(shape);
        SolveOptions options;
        options.usesLocalSearch = false; // it would find the best too early
        const Solution whole = solve(problem, options);
        REQUIRE(whole.status == Status::Optimal);
        for (options.mostNodes = 1; options.mostNodes < whole.nodes; ++options.mostNodes) {
            const Solution ended = solve(problem, options);
            INFO("seed " << seed << " after " << options.mostNodes << " of " << whole.nodes);
            CHECK(ended.bound >= whole.objective);
            CHECK((ended.assignment.empty() || ended.objective <= whole.objective));
            foundLess += ended.assignment.empty() || ended.objective < whole.objective ? 1U : 0U;
        }
    }
    CHECK(foundLess > 100);
}
