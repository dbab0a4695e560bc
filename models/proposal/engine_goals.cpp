// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/engine_state.h"

#include <algorithm>

/// Searches for the least of a sum (price, noise) among what is worth enough: caps are tried until
/// nothing lies between the least that is possible and the most that is not.
namespace bespeak::proposal
{

namespace
{

/// Brief without the limits that an ask lifts, before candidates are made.
Needs without(Needs needs, const Ask& ask)
{
    if (isLifted(ask, "viewers")) {
        needs.isSeatingFirm = false;
    }
    needs.viewers = std::max(1, needs.viewers - static_cast<int>(std::clamp<std::int64_t>(
                                                    relaxedBy(ask, "viewers"), 0, 40)));
    if (isLifted(ask, "neighbours")) {
        needs.isQuietFirm = false;
        needs.neighboursSleep = false;
    }
    if (isLifted(ask, "drilling")) {
        needs.mayDrill = needs.mayCutWalls = true;
    }
    if (isLifted(ask, "subwoofers")) {
        needs.mostSubwoofers = 4;
    }
    if (isLifted(ask, "never")) {
        needs.never.clear();
    }
    if (isLifted(ask, "budget")) {
        needs.budget.reset();
        needs.isBudgetFirm = false;
    } else if (needs.budget) {
        needs.budget->minor += relaxedBy(ask, "budget");
    }
    if (ask.mostMinor && needs.budget && *ask.mostMinor > needs.budget->minor) {
        // The cap is in place of the budget: what lies between them must be among the candidates.
        needs.isBudgetFirm = false;
    }
    return needs;
}

std::string nameOf(const Needs& needs)
{
    std::string name = std::to_string(needs.viewers) + (needs.isSeatingFirm ? "f" : "s") +
                       (needs.isQuietFirm ? "q" : "-") + (needs.neighboursSleep ? "n" : "-") +
                       (needs.mayDrill ? "d" : "-") + (needs.mayCutWalls ? "c" : "-") +
                       std::to_string(needs.mostSubwoofers) + " " +
                       std::to_string(needs.never.size()) + (needs.isBudgetFirm ? "f" : "s");
    return needs.budget ? name + std::to_string(needs.budget->minor) : name;
}

} // namespace

std::shared_ptr<const Engine::State> Engine::State::lifted(const Ask& ask,
                                                           const StopWish& isStopped) const
{
    Needs wanted = without(needs, ask);
    if (wanted == needs) {
        return {std::shared_ptr<const State>{}, this}; // not owned: the engine outlives the call
    }
    const std::string name = nameOf(wanted);
    const std::lock_guard lock(makingVariants);
    std::shared_ptr<const State>& variant = variants[name];
    if (variant == nullptr) {
        variant = make(base, catalogue, std::move(wanted), threads, isStopped);
    }
    return variant;
}

RoomAnswer Engine::State::searchGoal(const Ask& ask, const StopWish& isStopped) const
{
    // Places are firm: where not everybody can sit, nothing is possible until that is given up.
    if (missingPlaces > 0 && needs.isSeatingFirm) {
        RoomAnswer none;
        none.status = Status::Infeasible;
        return none;
    }
    RoomAsk numbers = inNumbers(ask);
    RoomAnswer best = search(numbers, isStopped);
    if (ask.goal == Goal::Points || !best.isFound()) {
        return best;
    }
    std::optional<std::int64_t>& cap =
        ask.goal == Goal::Price ? numbers.priceCap : numbers.noiseCap;
    const auto useOf = [&](const RoomAnswer& answer) {
        const LayoutProblem& problem = rulesOf(answer.layout);
        return ask.goal == Goal::Price ? priceOf(problem, answer.answer.assignment)
                                       : noiseOf(problem, answer.answer.assignment);
    };
    if (!numbers.atLeast) {
        numbers.atLeast = best.answer.points; // nothing may be lost
    }
    std::int64_t impossible = -1;
    std::int64_t possible = useOf(best);
    bool isProven = best.status == Status::Optimal;
    std::uint64_t nodes = best.nodes;
    const std::size_t searched = best.searched;
    while (possible - impossible > 1) {
        cap = impossible + (possible - impossible) / 2;
        RoomAnswer found = search(numbers, isStopped);
        nodes += found.nodes;
        if (found.isFound()) {
            best = std::move(found);
            possible = useOf(best);
        } else {
            isProven = isProven && found.status == Status::Infeasible;
            impossible = *cap;
        }
        if (isStopped && isStopped()) {
            isProven = false;
            break;
        }
    }
    best.status = isProven ? Status::Optimal : Status::Feasible;
    best.bound = isProven ? std::optional(possible) : std::nullopt;
    best.nodes = nodes;
    best.searched = searched;
    return best;
}

} // namespace bespeak::proposal
