// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/solve.h"

#include "models/proposal/search.h"

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
    const Model model = makeModel(problem);
    Search search(model, options);
    search.run(options.atLeast ? *options.atLeast * scale : hopeless);
    Solution solution{.status = statusOf(search),
                      .assignment = search.best(),
                      .bound = points(search.bound()),
                      .nodes = search.nodes()};
    if (!solution.assignment.empty()) {
        solution.objective = evaluate(problem, solution.assignment).objective;
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

double choicesOf(const Problem& problem)
{
    double choices = 1;
    for (const Slot& slot : problem.slots) {
        choices *= static_cast<double>(slot.allowed ? slot.allowed->size() : slot.scores.size());
    }
    return choices;
}

} // namespace bespeak::proposal
