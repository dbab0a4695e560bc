// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/engine_state.h"

#include "models/proposal/offered.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bespeak::proposal
{

namespace
{

/// What may be heard next door where that is firm, in the units of heardNextDoor().
constexpr std::int64_t firmNoise = 1'000;
constexpr std::int64_t firmNoiseAtNight = 400;

std::vector<ComponentId> sorted(std::vector<ComponentId> components)
{
    std::ranges::sort(components);
    return components;
}

bool isAllowed(const Ask& ask, SlotKind slot, const Option& option)
{
    for (const auto& [locked, components] : ask.only) {
        if (locked == slot && sorted(components) != sorted(option.components)) {
            return false;
        }
    }
    return std::ranges::none_of(option.components, [&](const ComponentId& component) {
        return std::ranges::find(ask.never, component) != ask.never.end();
    });
}

} // namespace

bool isBetter(const RoomAnswer& one, const RoomAnswer& other)
{
    if (!other.isFound() || !one.isFound()) {
        return one.isFound();
    }
    if (one.answer.points != other.answer.points) {
        return one.answer.points > other.answer.points;
    }
    return one.price != other.price ? one.price < other.price : one.layout < other.layout;
}

bool isLifted(const Ask& ask, std::string_view key)
{
    return std::ranges::find(ask.lifted, key) != ask.lifted.end();
}

std::int64_t relaxedBy(const Ask& ask, std::string_view key)
{
    std::int64_t amount = 0;
    for (const auto& [limit, added] : ask.relaxed) {
        amount += limit == key ? added : 0;
    }
    return amount;
}

std::unique_ptr<Engine::State> Engine::State::make(design::Design base,
                                                   catalogue::Catalogue catalogue, Needs needs,
                                                   int threads, const StopWish& isStopped)
{
    auto state = std::make_unique<State>();
    state->base = std::move(base);
    state->catalogue = std::move(catalogue);
    state->needs = std::move(needs);
    state->threads = std::max(1, threads);
    state->bare = bareRoomOf(state->base, state->catalogue);
    Offered offered = offeredOf(state->base, state->catalogue, state->needs);
    state->offered = std::move(offered.catalogue);
    state->leftOut = offered.leftOut;
    // A room in which nobody can sit has no layout: what is asked of it is then infeasible.
    const Result<Layouts> found = layoutsOf(state->base, state->offered, state->needs);
    if (found) {
        state->missingPlaces = found->missingPlaces;
        for (const Layout& layout : found->layouts) {
            state->layouts.push_back(std::make_unique<LayoutEntry>());
            state->layouts.back()->layout = layout;
        }
    }
    std::atomic<bool> wasStopped = false;
    inParallel(state->layouts.size(), state->threads, [&](std::size_t i) {
        if (wasStopped || (isStopped && isStopped())) {
            wasStopped = true;
            return;
        }
        LayoutEntry& entry = *state->layouts[i];
        entry.candidates = candidatesOf(state->base, state->offered, state->needs, entry.layout);
        entry.choices = 1;
        for (const Choice& choice : entry.candidates.slots) {
            entry.choices *= static_cast<double>(choice.options.size());
        }
        entry.bound = entry.roof = quickBound(state->subject(), entry.candidates);
    });
    for (const auto& layout : state->layouts) {
        for (const Choice& choice : layout->candidates.slots) {
            state->leftOut += choice.leftOut;
        }
    }
    return wasStopped ? nullptr : std::move(state);
}

RoomAsk Engine::State::inNumbers(const Ask& ask) const
{
    RoomAsk numbers;
    numbers.ask = ask;
    numbers.atLeast = ask.leastPoints;
    if (ask.mostMinor) {
        numbers.priceCap = ask.mostMinor;
    } else if (needs.budget) {
        (needs.isBudgetFirm ? numbers.priceCap : numbers.softBudget) = needs.budget->minor;
    }
    if (needs.isQuietFirm) {
        const auto cap = static_cast<double>(needs.neighboursSleep ? firmNoiseAtNight : firmNoise);
        const double millibels = static_cast<double>(relaxedBy(ask, "neighbours"));
        numbers.noiseCap = std::llround(
            std::clamp(cap * std::pow(10, millibels / 1'000), 0.0, static_cast<double>(noCap)));
    }
    return numbers;
}

LayoutAsk Engine::State::forLayout(const RoomAsk& ask, const LayoutProblem& layout) const
{
    LayoutAsk local;
    local.priceCap = ask.priceCap;
    local.softBudget = ask.softBudget;
    local.noiseCap = ask.noiseCap;
    local.atLeast = ask.atLeast;
    local.isAnyEnough = ask.isAnyEnough;
    for (const Choice& choice : layout.candidates->slots) {
        std::vector<std::uint32_t> allowed;
        for (std::uint32_t which = 0; which < choice.options.size(); ++which) {
            if (isAllowed(ask.ask, choice.slot, choice.options[which])) {
                allowed.push_back(which);
            }
        }
        local.allowed.emplace_back();
        if (allowed.size() < choice.options.size()) {
            local.allowed.back() = std::move(allowed);
        }
    }
    return local;
}

LayoutAnswer Engine::State::searchOne(std::size_t layout, const RoomAsk& ask,
                                      const StopWish& isStopped) const
{
    const LayoutProblem* const problem =
        ask.isAnyEnough ? &rulesOf(layout) : problemOf(layout, isStopped);
    if (problem == nullptr) {
        LayoutAnswer none;
        none.bound = layouts[layout]->roof;
        return none;
    }
    Judge judge(subject());
    return searchLayout(subject(), *problem, forLayout(ask, *problem), judge,
                        layouts[layout]->truths, isStopped);
}

RoomAnswer Engine::State::search(const RoomAsk& ask, const StopWish& isStopped) const
{
    RoomAnswer best;
    best.status = Status::Infeasible;
    if (!ask.isAnyEnough && !prepare(isStopped)) {
        // What was found serves who asked for nothing in particular.
        const bool isPlain = ask.ask == Ask{} && !ask.atLeast;
        RoomAnswer stopped = isPlain ? soFar : RoomAnswer{};
        stopped.status = stopped.isFound() ? Status::Feasible : Status::Unknown;
        return stopped;
    }
    bool isCut = false; // something was not searched to its end
    std::int64_t openBound = INT64_MIN / 4;
    std::vector<std::size_t> left = order;
    if (left.empty()) {
        left.resize(layouts.size());
        std::iota(left.begin(), left.end(), std::size_t{0});
    }
    for (std::size_t from = 0; from < left.size() && !(ask.isAnyEnough && best.isFound());) {
        RoomAsk now = ask;
        if (best.isFound()) {
            now.atLeast = std::max(now.atLeast.value_or(best.answer.points), best.answer.points);
        }
        std::vector<std::size_t> some;
        while (some.size() < wave && from < left.size()) {
            const std::size_t next = left[from++];
            if (now.atLeast && layouts[next]->roof < *now.atLeast) {
                ++best.searched; // it cannot be better
            } else {
                some.push_back(next);
            }
        }
        std::vector<RoomAnswer> answers(some.size());
        inParallel(some.size(), threads, [&](std::size_t i) {
            answers[i].layout = some[i];
            answers[i].answer = searchOne(some[i], now, isStopped);
            if (answers[i].isFound()) {
                answers[i].price = priceOf(rulesOf(some[i]), answers[i].answer.assignment);
            }
        });
        for (const RoomAnswer& one : answers) {
            best.nodes += one.answer.nodes;
            ++best.searched;
            const Status status = one.answer.status;
            if (status == Status::Feasible || status == Status::Unknown) {
                isCut = true;
                openBound = std::max(openBound, one.answer.bound);
            }
            if (isBetter(one, best)) {
                best.layout = one.layout;
                best.answer = one.answer;
                best.price = one.price;
            }
        }
        if (isStopped && isStopped()) {
            isCut = true;
            break;
        }
    }
    const bool isComplete = best.searched == layouts.size();
    if (best.isFound()) {
        const std::int64_t bound =
            isCut ? std::max(openBound, best.answer.points) : best.answer.points;
        best.status =
            isComplete && bound == best.answer.points ? Status::Optimal : Status::Feasible;
        if (isComplete) {
            best.bound = bound;
        }
    } else {
        best.status = isComplete && !isCut ? Status::Infeasible : Status::Unknown;
    }
    return best;
}

} // namespace bespeak::proposal
