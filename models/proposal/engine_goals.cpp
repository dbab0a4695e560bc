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
    const auto cap = ask.goal == Goal::Price ? &RoomAsk::priceCap : &RoomAsk::noiseCap;
    const UseOf useOf = [&](const RoomAnswer& answer) {
        const LayoutProblem& problem = rulesOf(answer.layout);
        return ask.goal == Goal::Price ? priceOf(problem, answer.answer.assignment)
                                       : noiseOf(problem, answer.answer.assignment);
    };
    if (!numbers.atLeast) {
        numbers.atLeast = best.answer.points; // nothing may be lost
    }
    const std::size_t searched = best.searched;
    RoomAnswer least = leastOf(std::move(best), numbers, cap, useOf, isStopped);
    least.searched = searched;
    return least;
}

Engine::State::LayoutLeast Engine::State::leastIn(std::size_t layout, RoomAsk ask,
                                                  std::optional<std::int64_t> RoomAsk::*cap,
                                                  const UseOf& useOf,
                                                  const StopWish& isStopped) const
{
    LayoutLeast least;
    std::int64_t impossible = -1;
    do {
        RoomAnswer found;
        found.layout = layout;
        found.answer = searchOne(layout, ask, isStopped);
        least.nodes += found.answer.nodes;
        if (found.isFound()) {
            least.use = useOf(found);
        } else {
            least.isProven = least.isProven && found.answer.status == Status::Infeasible;
            impossible = *(ask.*cap);
        }
        if (!least.use || (isStopped && isStopped())) {
            break;
        }
        ask.*cap = impossible + (*least.use - impossible) / 2;
    } while (*least.use - impossible > 1);
    return least;
}

RoomAnswer Engine::State::leastOf(RoomAnswer best, RoomAsk ask,
                                  std::optional<std::int64_t> RoomAsk::*cap, const UseOf& useOf,
                                  const StopWish& isStopped) const
{
    // One layout after another: most have nothing for as little as those before them, which one
    // search tells. The one that is known to hold something begins.
    std::vector<std::size_t> left = order;
    std::erase_if(left, [&](std::size_t layout) {
        return layout == best.layout || layouts[layout]->roof < *ask.atLeast;
    });
    left.insert(left.begin(), best.layout);
    ask.*cap = useOf(best);
    bool isProven = best.status == Status::Optimal;
    std::uint64_t nodes = best.nodes;
    std::vector<std::pair<std::int64_t, std::size_t>> found; // use and layout
    for (std::size_t from = 0; from < left.size() && !(isStopped && isStopped());) {
        // The first alone: it says how little is little.
        const std::size_t count = from == 0 ? 1 : std::min(wave, left.size() - from);
        std::vector<LayoutLeast> some(count);
        inParallel(count, threads, [&](std::size_t i) {
            some[i] = leastIn(left[from + i], ask, cap, useOf, isStopped);
        });
        for (std::size_t i = 0; i < count; ++i) {
            nodes += some[i].nodes;
            isProven = isProven && some[i].isProven;
            if (some[i].use) {
                found.emplace_back(*some[i].use, left[from + i]);
                ask.*cap = std::min(*(ask.*cap), *some[i].use);
            }
        }
        from += count;
    }
    // The most points of what needs so little.
    RoomAnswer least = std::move(best);
    bool isFirst = true;
    for (const auto& [use, layout] : found) {
        if (use > *(ask.*cap)) {
            continue;
        }
        RoomAnswer one;
        one.layout = layout;
        one.answer = searchOne(layout, ask, isStopped);
        nodes += one.answer.nodes;
        one.price = one.isFound() ? priceOf(rulesOf(layout), one.answer.assignment) : 0;
        if (one.isFound() && (isFirst || isBetter(one, least))) {
            least = std::move(one);
            isFirst = false;
        }
    }
    isProven = isProven && !(isStopped && isStopped());
    least.status = isProven ? Status::Optimal : Status::Feasible;
    least.bound = isProven ? std::optional(*(ask.*cap)) : std::nullopt;
    least.nodes = nodes;
    return least;
}

} // namespace bespeak::proposal
