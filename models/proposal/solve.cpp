// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/solve.h"

#include "models/base/expects.h"
#include "models/proposal/search.h"

#include <algorithm>

namespace bespeak::proposal
{

namespace
{

std::int64_t points(std::int64_t worth)
{
    return worth >> scaleBits;
}

Status statusOf(const Search& search)
{
    if (search.best().empty()) {
        return search.isComplete() ? Status::Infeasible : Status::Unknown;
    }
    return search.isComplete() ? Status::Optimal : Status::Feasible;
}

} // namespace

Solution solve(const Problem& problem, const SolveOptions& options)
{
    Model model = makeModel(problem);
    for (const Extra& extra : options.extras) {
        expects(!extra.of.empty(), "an extra is about something");
        model.extras.push_back({extra.of, extra.points * scale});
    }
    Search search(model, options);
    search.run(options.atLeast ? *options.atLeast * scale : hopeless);
    Solution solution{.status = statusOf(search),
                      .assignment = search.best(),
                      .bound = points(search.bound()),
                      .nodes = search.nodes()};
    if (!solution.assignment.empty()) {
        solution.objective = evaluate(problem, solution.assignment).objective;
        for (const Extra& extra : options.extras) {
            solution.objective += extra.isAbout(solution.assignment) ? extra.points : 0;
        }
    }
    return solution;
}

bool enumerate(const Problem& problem, std::int64_t floor,
               const std::function<bool(const Assignment&, std::int64_t)>& take,
               const std::function<bool()>& isStopped)
{
    const Model model = makeModel(problem);
    SolveOptions options;
    options.isStopped = isStopped;
    Search search(model, options);
    search.run(floor * scale, [&](const Assignment& choice, std::int64_t worth) {
        return take(choice, points(worth));
    });
    return search.isComplete();
}

std::vector<std::vector<std::uint32_t>> possibleOptions(const Problem& problem)
{
    const Model model = makeModel(problem);
    Relaxation state = makeRelaxation(model);
    constexpr int rounds = 2; // what a table leaves of one slot matters to those before it
    for (int round = 0; round < rounds; ++round) {
        if (!propagate(model, state) || !Sweeper(model).sweep(state, hopeless).isPossible) {
            return std::vector<std::vector<std::uint32_t>>(problem.slots.size());
        }
    }
    return state.live;
}

double choicesOf(const Problem& problem)
{
    double choices = 1;
    for (const Slot& slot : problem.slots) {
        choices *= static_cast<double>(slot.allowed ? slot.allowed->size() : slot.scores.size());
    }
    return choices;
}

} // namespace bespeak::proposal
