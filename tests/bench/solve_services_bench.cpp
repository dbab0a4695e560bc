// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/expects.h"
#include "models/proposal/alternatives.h"
#include "models/proposal/conflict.h"
#include "tests/bench/measure.h"
#include "tests/bench/solve_bench.h"
#include "tests/support/cbc.h"
#include "tests/support/draws.h"
#include "tests/support/instances.h"

#include <algorithm>
#include <array>

namespace bespeak::bench
{

namespace
{

using namespace proposal;
using test::InstanceShape;
using test::InstanceSize;

constexpr std::uint64_t seeds = 5;

/// What a customer changes: money, a pin, a ban, a weight, a pin taken back.
Problem changed(const Problem& problem, const Assignment& best, std::size_t kind)
{
    Problem made = problem;
    Slot& slot = made.slots[3 * kind % made.slots.size()];
    const std::uint32_t chosen = best[3 * kind % made.slots.size()];
    switch (kind) {
    case 0:
        made.linears.front().cap = made.linears.front().cap * 93 / 100;
        break;
    case 1:
        limitTo(slot, {slot.allowed->front(), slot.allowed->back()});
        break;
    case 2:
        std::erase(*slot.allowed, chosen);
        break;
    case 3:
        for (std::int64_t& score : slot.scores) {
            score = score * 3 / 2;
        }
        break;
    default:
        for (Slot& each : made.slots) {
            each.allowed.reset();
        }
        break;
    }
    return made;
}

constexpr std::array changeNames = {"budget", "pin", "exclude", "re-weigh", "un-pin"};

void benchChanges(const char* name, InstanceSize size, std::size_t asked)
{
    Table table(std::string("Again after one change, ") + name,
                {"change", "warm ms", "longest", "cold ms", "longest", "CBC ms", "CBC / warm"});
    for (std::size_t kind = 0; kind < changeNames.size(); ++kind) {
        std::vector<double> warmTimes;
        std::vector<double> coldTimes;
        std::string referee = "-";
        std::string ratio = "-";
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const Problem problem = test::makeInstance(test::shapeOf(size, seed));
            std::shared_ptr<const WarmStart> base;
            SolveOptions first;
            first.keepWarm = &base;
            const Solution before = solve(problem, first);
            const Problem next = changed(problem, before.assignment, kind);
            SolveOptions again;
            again.warm = base;
            again.hint = before.assignment;
            Solution warm;
            warmTimes.push_back(cpuTimeOf([&] { warm = solve(next, again); }));
            Solution cold;
            coldTimes.push_back(cpuTimeOf([&] { cold = solve(next); }));
            expects(warm.status == Status::Optimal || warm.status == Status::Infeasible,
                    "it is proven");
            expects(warm.assignment == cold.assignment, "warm and cold find the same");
            if (seed == 1 && kind < asked) {
                const test::CbcAnswer cbc = test::askCbc(next);
                expects(cbc.objective.value_or(0) == warm.objective, "CBC finds the same");
                referee = figure(cbc.cpuMilliseconds);
                ratio = figure(cbc.cpuMilliseconds / warmTimes.front());
            }
        }
        table.add({changeNames[kind], figure(median(warmTimes)),
                   figure(std::ranges::max(warmTimes)), figure(median(coldTimes)),
                   figure(std::ranges::max(coldTimes)), referee, ratio});
    }
}

/// Middle and greatest of a service over the seeds.
void addService(Table& table, const std::string& name,
                const std::function<std::string(std::uint64_t seed)>& serve)
{
    std::vector<double> times;
    std::string note;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        times.push_back(cpuTimeOf([&] { note += (note.empty() ? "" : " ") + serve(seed); }));
    }
    table.add({name, figure(median(times)), figure(std::ranges::max(times)), note});
}

void addFirst(Table& table, const char* name, InstanceSize size)
{
    std::vector<Problem> problems;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        problems.push_back(test::makeInstance(test::shapeOf(size, seed)));
    }
    addService(table, std::string("anything allowed, ") + name, [&](std::uint64_t seed) {
        SolveOptions options;
        options.isAnyEnough = true;
        return std::to_string(solve(problems[seed - 1], options).objective);
    });
}

void addConflicts(Table& table, const char* name, InstanceSize size, std::size_t wishes)
{
    std::vector<Problem> problems;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        InstanceShape shape = test::shapeOf(size, seed);
        shape.wishes = wishes;
        problems.push_back(test::makeInstance(shape));
    }
    addService(table, "conflict of " + std::to_string(wishes) + " wishes, " + name,
               [&](std::uint64_t seed) {
                   std::vector<Demand> firm = demandsOf(problems[seed - 1]);
                   const auto soft = std::ranges::stable_partition(firm, [](const Demand& demand) {
                       return demand.kind != Demand::Kind::Wish;
                   });
                   const std::vector<Demand> asked(soft.begin(), soft.end());
                   firm.erase(soft.begin(), soft.end());
                   const auto conflict = findConflict(problems[seed - 1], firm, asked);
                   expects(conflict.has_value(), "nothing stopped it");
                   return std::to_string(conflict->size());
               });
}

void addAlternatives(Table& table, const char* name, InstanceSize size)
{
    std::vector<Problem> problems;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        problems.push_back(test::makeInstance(test::shapeOf(size, seed)));
    }
    addService(table, std::string("5 alternatives, ") + name, [&](std::uint64_t seed) {
        const auto found = solveDiverse(problems[seed - 1], 6, 3);
        for (const Solution& each : found) {
            expects(each.status == Status::Optimal, "each is proven");
        }
        return std::to_string(found.size() - 1);
    });
}

void addChart(Table& table, const char* name, InstanceSize size)
{
    std::vector<Problem> problems;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        problems.push_back(test::makeInstance(test::shapeOf(size, seed)));
    }
    addService(table, std::string("20 budgets, ") + name, [&](std::uint64_t seed) {
        const std::int64_t whole = problems[seed - 1].linears.front().cap;
        std::vector<std::int64_t> caps;
        for (std::int64_t step = 0; step < 20; ++step) {
            caps.push_back(whole * (1'000 - step * 400 / 19) / 1'000);
        }
        const auto found = solveAlong(problems[seed - 1], 0, caps);
        return std::to_string(std::ranges::count(found, Status::Optimal, &Solution::status));
    });
}

InstanceShape variant(std::uint64_t seed)
{
    test::Draws draws(seed);
    return {.slots = 14,
            .options = 200,
            .seed = 1'000 + seed,
            .forbidden = draws.between(0.1, 0.6),
            .pins = draws.below(4),
            .budget = draws.between(0.85, 1.5),
            .classes = 8 + draws.below(57),
            .strength = draws.between(0.5, 3),
            .isTight = draws.chance(0.5)};
}

} // namespace

void benchChangesAndServices()
{
    benchChanges("L", InstanceSize::L, 3);
    benchChanges("XL", InstanceSize::XL, 1);
    Table table("Other services (processor time, median of 5 instances)",
                {"", "ms", "longest", "found"});
    addFirst(table, "XL", InstanceSize::XL);
    addConflicts(table, "L", InstanceSize::L, 16);
    addConflicts(table, "XL", InstanceSize::XL, 24);
    addAlternatives(table, "M", InstanceSize::M);
    addAlternatives(table, "L", InstanceSize::L);
    addAlternatives(table, "XL", InstanceSize::XL);
    addChart(table, "M", InstanceSize::M);
    addChart(table, "L", InstanceSize::L);
    addChart(table, "XL", InstanceSize::XL);
}

void benchVariants()
{
    constexpr std::uint64_t count = 150;
    constexpr std::uint64_t asked = 3;
    std::vector<double> times;
    std::size_t proven = 0;
    Table table("Random variants of L (processor time)", {"variants", "proven", "median ms", "p90",
                                                          "p99", "longest", "CBC / ours, sampled"});
    std::string ratios;
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        const Problem problem = test::makeInstance(variant(seed));
        Solution solution;
        double spent = 0;
        SolveOptions options;
        int questions = 0;
        options.isStopped = [&questions] { return ++questions > 200'000; };
        spent = cpuTimeOf([&] { solution = solve(problem, options); });
        times.push_back(spent);
        proven += solution.status == Status::Optimal || solution.status == Status::Infeasible;
        if (seed <= asked) {
            const test::CbcAnswer cbc = test::askCbc(problem);
            expects(cbc.objective.value_or(0) == solution.objective, "CBC finds the same");
            ratios += (ratios.empty() ? "" : " ") + figure(cbc.cpuMilliseconds / spent);
        }
    }
    std::ranges::sort(times);
    table.add({std::to_string(count), std::to_string(proven), figure(median(times)),
               figure(times[count * 9 / 10]), figure(times[count * 99 / 100]), figure(times.back()),
               ratios});
}

} // namespace bespeak::bench
