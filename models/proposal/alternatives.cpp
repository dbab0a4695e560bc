// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/alternatives.h"

#include "models/proposal/conflict.h"

#include <algorithm>

namespace bespeak::proposal
{

namespace
{

/// Counts the slots in which a choice is as it was in `shown`: no more than `most`.
Linear differsFrom(const Problem& problem, const Assignment& shown, std::size_t most)
{
    Linear limit{.name = "differs", .cap = static_cast<std::int64_t>(most), .coefficients = {}};
    for (std::size_t i = 0; i < problem.slots.size(); ++i) {
        limit.coefficients.emplace_back(problem.slots[i].scores.size(), 0);
        limit.coefficients[i][shown[i]] = 1;
    }
    return limit;
}

} // namespace

std::vector<Solution> solveDiverse(const Problem& problem, std::size_t count,
                                   std::size_t difference, const SolveOptions& options)
{
    Problem rest = problem;
    const std::size_t slots = problem.slots.size();
    std::vector<Solution> found;
    while (found.size() < count) {
        found.push_back(solve(rest, options));
        if (found.back().assignment.empty()) {
            if (found.size() > 1) {
                found.pop_back();
            }
            break;
        }
        rest.linears.push_back(
            differsFrom(problem, found.back().assignment, slots - std::min(slots, difference)));
    }
    return found;
}

std::vector<Solution> solveAlong(const Problem& problem, std::size_t linear,
                                 const std::vector<std::int64_t>& caps, const SolveOptions& options)
{
    Problem changed = problem;
    std::vector<Solution> found;
    std::shared_ptr<const WarmStart> warm = options.warm;
    SolveOptions each = options;
    each.keepWarm = &warm;
    for (const std::int64_t cap : caps) {
        changed.linears[linear].cap = cap;
        each.warm = warm;
        if (!found.empty() && !found.back().assignment.empty()) {
            each.hint = found.back().assignment;
        }
        found.push_back(solve(changed, each));
    }
    return found;
}

std::int64_t useOf(const Linear& linear, const Assignment& assignment)
{
    std::int64_t use = 0;
    for (std::size_t i = 0; i < assignment.size(); ++i) {
        use += linear.coefficients[i][assignment[i]];
    }
    return use;
}

Problem withWishes(const Problem& problem)
{
    Problem asked = problem;
    asked.wishes.clear();
    for (const Wish& wish : problem.wishes) {
        if (wish.linear) {
            Linear& linear = asked.linears[*wish.linear];
            linear.cap = std::min(linear.cap, wish.cap);
            continue;
        }
        limitTo(asked.slots[*wish.slot], wish.options);
    }
    return asked;
}

std::vector<Solution> paretoFront(const Problem& problem, std::size_t linear,
                                  const SolveOptions& options)
{
    Problem changed = problem;
    std::vector<Solution> front;
    std::shared_ptr<const WarmStart> warm = options.warm;
    SolveOptions each = options;
    each.keepWarm = &warm;
    while (true) {
        each.warm = warm;
        const Solution best = solve(changed, each);
        if (best.status != Status::Optimal) {
            return front;
        }
        if (!front.empty() && front.back().objective == best.objective) {
            front.pop_back(); // worth as much for less
        }
        front.push_back(best);
        changed.linears[linear].cap = useOf(changed.linears[linear], best.assignment) - 1;
    }
}

} // namespace bespeak::proposal
