// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/conflict.h"

#include "models/proposal/solve.h"

#include <algorithm>
#include <numeric>

namespace bespeak::proposal
{

namespace
{

template <typename Elements>
void addDemands(std::vector<Demand>& demands, Demand::Kind kind, const Elements& elements)
{
    for (std::size_t i = 0; i < elements.size(); ++i) {
        demands.push_back({kind, i, elements[i].name});
    }
}

bool saysNothing(const Problem& problem, const Demand& demand)
{
    if (demand.kind == Demand::Kind::Pins) {
        return !problem.slots[demand.index].allowed;
    }
    if (demand.kind == Demand::Kind::Rule) {
        const PairTable& pair = problem.pairs[demand.index];
        return pair.forbidden.empty() && std::ranges::find(pair.allow, 0) == pair.allow.end();
    }
    return false;
}

/// Nothing but the shape: scores that do not matter, no limit, no rule, no pin.
Problem liftAll(const Problem& problem)
{
    Problem lifted = problem;
    lifted.wishes.clear();
    for (Slot& slot : lifted.slots) {
        slot.allowed.reset();
        std::ranges::fill(slot.scores, 0);
    }
    lifted.linears.clear();
    lifted.pairs.clear();
    return lifted;
}

void demand(Problem& made, const Problem& from, const Demand& what)
{
    switch (what.kind) {
    case Demand::Kind::Rule:
        made.pairs.push_back(from.pairs[what.index]);
        made.pairs.back().scores.clear();
        return;
    case Demand::Kind::Limit:
        made.linears.push_back(from.linears[what.index]);
        return;
    case Demand::Kind::Pins:
        if (from.slots[what.index].allowed) {
            limitTo(made.slots[what.index], *from.slots[what.index].allowed);
        }
        return;
    case Demand::Kind::Wish:
        const Wish& wish = from.wishes[what.index];
        if (wish.slot) {
            limitTo(made.slots[*wish.slot], wish.options);
        } else if (wish.linear) {
            made.linears.push_back(from.linears[*wish.linear]);
            made.linears.back().cap = wish.cap;
        }
        return;
    }
}

using Indices = std::vector<std::size_t>;

Indices joined(Indices one, const Indices& other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

/// QuickXplain's recursion.
/// @param hasNew whether `background` grew since it was last asked about.
Indices explain(const Indices& background, bool hasNew, const Indices& demands,
                const GoTogether& goTogether)
{
    if (hasNew && !goTogether(background)) {
        return {};
    }
    if (demands.size() == 1) {
        return demands;
    }
    const auto middle = demands.begin() + static_cast<std::ptrdiff_t>(demands.size() / 2);
    const Indices first(demands.begin(), middle);
    const Indices second(middle, demands.end());
    const Indices fromSecond = explain(joined(background, first), true, second, goTogether);
    Indices fromFirst =
        explain(joined(background, fromSecond), !fromSecond.empty(), first, goTogether);
    return joined(std::move(fromFirst), fromSecond);
}

} // namespace

std::vector<Demand> demandsOf(const Problem& problem)
{
    std::vector<Demand> demands;
    addDemands(demands, Demand::Kind::Rule, problem.pairs);
    addDemands(demands, Demand::Kind::Limit, problem.linears);
    addDemands(demands, Demand::Kind::Pins, problem.slots);
    addDemands(demands, Demand::Kind::Wish, problem.wishes);
    std::erase_if(demands, [&](const Demand& each) { return saysNothing(problem, each); });
    return demands;
}

Problem demandOnly(const Problem& problem, const std::vector<Demand>& demands)
{
    Problem made = liftAll(problem);
    for (const Demand& what : demands) {
        demand(made, problem, what);
    }
    return made;
}

std::optional<bool> isPossible(const Problem& problem, const std::function<bool()>& isStopped)
{
    SolveOptions options;
    options.isStopped = isStopped;
    options.isAnyEnough = true;
    options.atLeast = 0; // with scores of nothing, a bound below it proves that there is no choice
    const Solution solution = solve(problem, options);
    if (solution.status == Status::Unknown) {
        return std::nullopt;
    }
    return solution.status != Status::Infeasible;
}

std::vector<std::size_t> smallestConflict(std::size_t count, const GoTogether& goTogether)
{
    // The recursion keeps to what comes first in its list.
    Indices all(count);
    std::iota(all.rbegin(), all.rend(), std::size_t{0});
    if (all.empty() || goTogether(all) || !goTogether({})) {
        return {};
    }
    Indices conflict = explain({}, false, all, goTogether);
    std::ranges::sort(conflict);
    return conflict;
}

std::optional<std::vector<Demand>> findConflict(const Problem& problem,
                                                const std::vector<Demand>& background,
                                                const std::vector<Demand>& demands,
                                                const std::function<bool()>& isStopped)
{
    bool wasStopped = false;
    const auto goTogether = [&](const Indices& some) {
        if (wasStopped) {
            return true;
        }
        std::vector<Demand> asked = background;
        for (const std::size_t i : some) {
            asked.push_back(demands[i]);
        }
        const std::optional<bool> possible = isPossible(demandOnly(problem, asked), isStopped);
        wasStopped = !possible;
        return possible.value_or(true);
    };
    std::vector<Demand> conflict;
    for (const std::size_t i : smallestConflict(demands.size(), goTogether)) {
        conflict.push_back(demands[i]);
    }
    if (wasStopped) {
        return std::nullopt;
    }
    return conflict;
}

} // namespace bespeak::proposal
