// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/solve_among.h"

#include "models/base/expects.h"

#include <algorithm>
#include <numeric>

namespace bespeak::proposal
{

namespace
{

/// A problem after its first bound.
struct Begun {
    SolveOptions options;
    Solution first;
    std::shared_ptr<const WarmStart> learnt;
};

bool isSettled(const Solution& solution)
{
    return solution.status == Status::Optimal || solution.status == Status::Infeasible;
}

/// Takes what is better than the best so far. @return whether it was.
bool takeBetter(AmongSolution& best, const Solution& solution, std::size_t which)
{
    const bool isBetter =
        !solution.assignment.empty() &&
        (best.solution.assignment.empty() || solution.objective > best.solution.objective);
    if (isBetter) {
        const std::uint64_t nodes = best.solution.nodes;
        best.which = which;
        best.solution = solution;
        best.solution.nodes = nodes;
    }
    return isBetter;
}

/// Searches one problem for what is better than the best so far; of the best's own problem also
/// for what is as good with earlier options.
Solution searchOn(Begun& begun, const Problem& problem, const AmongSolution& best,
                  std::size_t which)
{
    SolveOptions options = begun.options;
    options.warm = begun.learnt;
    options.hint = begun.first.assignment;
    if (!best.solution.assignment.empty()) {
        options.atLeast = best.solution.objective + (best.which == which ? 0 : 1);
    }
    return solve(problem, options);
}

} // namespace

AmongSolution solveAmong(const std::vector<Problem>& problems,
                         const std::function<SolveOptions(std::size_t which)>& optionsOf)
{
    expects(!problems.empty(), "there is a problem to solve");
    AmongSolution best;
    std::vector<Begun> begun(problems.size());
    for (std::size_t i = 0; i < problems.size(); ++i) {
        begun[i].options = optionsOf(i);
        SolveOptions once = begun[i].options;
        once.atLeast.reset();
        once.warm.reset();
        once.hint.clear();
        once.mostNodes = 1;
        once.keepWarm = &begun[i].learnt;
        begun[i].first = solve(problems[i], once);
        best.solution.nodes += begun[i].first.nodes;
        takeBetter(best, begun[i].first, i);
    }
    std::vector<std::size_t> order(problems.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::size_t i) { return begun[i].first.bound; });
    std::int64_t bound = best.solution.assignment.empty() ? std::numeric_limits<std::int64_t>::min()
                                                          : best.solution.objective;
    bool isComplete = true;
    for (const std::size_t i : order) {
        Begun& each = begun[i];
        const bool canBeBetter = best.solution.assignment.empty() ||
                                 each.first.bound > best.solution.objective ||
                                 (best.which == i && each.first.bound == best.solution.objective);
        if (isSettled(each.first) || !canBeBetter) {
            continue;
        }
        ++best.searched;
        const Solution solution = searchOn(each, problems[i], best, i);
        best.solution.nodes += solution.nodes;
        if (!takeBetter(best, solution, i) && best.which == i && !solution.assignment.empty()) {
            best.solution.assignment = solution.assignment;
        }
        if (!isSettled(solution)) {
            isComplete = false;
            bound = std::max(bound, std::min(solution.bound, each.first.bound));
        }
    }
    const bool isFound = !best.solution.assignment.empty();
    if (isComplete) {
        best.solution.status = isFound ? Status::Optimal : Status::Infeasible;
        best.solution.bound = isFound ? best.solution.objective : 0;
    } else {
        best.solution.status = isFound ? Status::Feasible : Status::Unknown;
        best.solution.bound = isFound ? std::max(bound, best.solution.objective) : bound;
    }
    return best;
}

} // namespace bespeak::proposal
