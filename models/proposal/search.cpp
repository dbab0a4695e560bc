// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/search.h"

#include "models/proposal/local_search.h"

#include <algorithm>

namespace bespeak::proposal
{

namespace
{

constexpr int rootRounds = 30;
constexpr int warmRounds = 10; ///< of a root that begins where an earlier search has ended
constexpr int nodeRounds = 4;

bool ordersBefore(std::int64_t boundA, std::uint64_t orderA, std::int64_t boundB,
                  std::uint64_t orderB)
{
    return boundA != boundB ? boundA < boundB : orderA < orderB;
}

std::size_t smallestOpenSlot(const Relaxation& state)
{
    std::size_t chosen = state.live.size();
    for (std::size_t i = 0; i < state.live.size(); ++i) {
        const std::size_t count = state.live[i].size();
        if (count > 1 && (chosen == state.live.size() || count < state.live[chosen].size())) {
            chosen = i;
        }
    }
    return chosen;
}

std::size_t openSlots(const Relaxation& state)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(state.live, [](const auto& live) { return live.size() > 1; }));
}

void cleanMessages(std::vector<std::vector<std::int64_t>>& messages)
{
    for (auto& message : messages) {
        for (std::int64_t& value : message) {
            value = value < hopeless ? 0 : value;
        }
    }
}

bool haveSameShape(const std::vector<std::vector<std::int64_t>>& one,
                   const std::vector<std::vector<std::int64_t>>& other)
{
    return std::ranges::equal(
        one, other, {}, [](const auto& list) { return list.size(); },
        [](const auto& list) { return list.size(); });
}

} // namespace

Search::Search(const Model& model, const SolveOptions& options)
    : m_model(model)
    , m_options(options)
    , m_sweeper(model)
{
}

Relaxation Search::rootState()
{
    Relaxation state = makeRelaxation(m_model);
    if (m_options.warm && haveSameShape(m_options.warm->toA, state.toA) &&
        haveSameShape(m_options.warm->toB, state.toB) &&
        m_options.warm->factors.size() == state.factors.size()) {
        m_isWarm = true;
        state.toA = m_options.warm->toA;
        state.toB = m_options.warm->toB;
        for (std::size_t r = 0; r < state.factors.size(); ++r) {
            state.factors[r] =
                std::min(m_options.warm->factors[r], m_model.limits[r].largestFactor);
        }
    }
    return state;
}

bool Search::isAllowed(const Assignment& choice) const
{
    if (choice.size() != m_model.slots.size()) {
        return false;
    }
    for (std::size_t i = 0; i < choice.size(); ++i) {
        if (!std::ranges::binary_search(m_model.allowed[i], choice[i])) {
            return false;
        }
    }
    return true;
}

bool Search::isStopped()
{
    if (m_options.isStopped && m_options.isStopped()) {
        m_isEnded = true;
    }
    return m_isEnded;
}

std::vector<std::uint32_t> Search::optionsOf(const Open& open)
{
    if (!open.isWithout) {
        return {open.option};
    }
    std::vector<std::uint32_t> others = open.state->live[open.slot];
    std::erase(others, open.option);
    return others;
}

void Search::run(std::int64_t threshold, std::function<bool(const Assignment&, std::int64_t)> visit)
{
    m_threshold = threshold;
    m_visit = std::move(visit);
    m_currentBound = -never;
    if (isStopped()) {
        return;
    }
    if (!m_visit && isAllowed(m_options.hint)) {
        offer(m_options.hint);
    }
    expand(rootState(), m_isWarm ? warmRounds : rootRounds);
    while (!m_isEnded) {
        dropHopeless();
        if (m_open.empty()) {
            m_isComplete = true;
            break;
        }
        if (m_nodes >= m_options.mostNodes || isStopped()) {
            m_isEnded = true;
            break;
        }
        const Open next = takeNext();
        m_currentBound = next.bound;
        Relaxation child = *next.state;
        child.bound = std::min(child.bound, next.bound);
        keepOnly(m_model, child, next.slot, optionsOf(next));
        expand(std::move(child), nodeRounds);
    }
    if (!m_isEnded) {
        m_currentBound = never;
    }
}

void Search::dropHopeless()
{
    if (m_isBestFirst) {
        while (!m_open.empty() && m_open.front().bound < m_threshold) {
            m_open.clear(); // the greatest of the heap
        }
        return;
    }
    while (!m_open.empty() && m_open.back().bound < m_threshold) {
        m_open.pop_back();
    }
}

Search::Open Search::takeNext()
{
    const auto before = [](const Open& a, const Open& b) {
        return ordersBefore(a.bound, a.order, b.bound, b.order);
    };
    if (!m_isBestFirst && m_nodes >= m_options.dive) {
        std::erase_if(m_open, [this](const Open& open) { return open.bound < m_threshold; });
        std::ranges::make_heap(m_open, before);
        m_isBestFirst = true;
    }
    if (m_isBestFirst) {
        std::ranges::pop_heap(m_open, before);
    }
    Open next = std::move(m_open.back());
    m_open.pop_back();
    return next;
}

namespace
{

/// What a sweep found out is in the order of the options that it left: once others have dropped out
/// after it, it does not fit the state any more.
bool isInOrder(const Relaxation& state, const SweepResult& result)
{
    return std::ranges::equal(
        state.live, result.optionBounds, {}, [](const auto& live) { return live.size(); },
        [](const auto& bounds) { return bounds.size(); });
}

} // namespace

std::optional<SweepResult> Search::tighten(Relaxation& state, int rounds)
{
    const bool isRoot = m_nodes == 1;
    double temperature = typicalSpread(m_model) * (isRoot && !m_isWarm ? 0.1 : 0.02);
    Relaxation kept;
    std::optional<SweepResult> keptResult;
    for (int round = 0; round < rounds; ++round) {
        SweepResult result = m_sweeper.sweep(state, m_threshold);
        if (!result.isPossible || !propagate(m_model, state) || !keepNogoods(state)) {
            return std::nullopt;
        }
        if (!keptResult || result.bound <= keptResult->bound) {
            kept = state;
            keptResult = result;
        }
        if (isRoot || round + 1 == rounds) {
            offerNear(state, result);
        }
        if (isStopped() || openSlots(state) <= 1) {
            kept = state;
            keptResult = std::move(result);
            break;
        }
        if (isInOrder(state, result)) {
            m_sweeper.improveFactors(state, temperature);
        }
        temperature = std::max(temperature * 0.75, 0.2);
    }
    state = std::move(kept);
    return keptResult;
}

void Search::expand(Relaxation state, int rounds)
{
    ++m_nodes;
    if (!propagate(m_model, state) || !keepNogoods(state)) {
        return;
    }
    if (openSlots(state) <= 1) {
        close(state, smallestOpenSlot(state));
        return;
    }
    const std::optional<SweepResult> sweep = tighten(state, rounds);
    if (m_nodes == 1 && m_options.keepWarm != nullptr) {
        WarmStart warm{state.toA, state.toB, state.factors};
        cleanMessages(warm.toA);
        cleanMessages(warm.toB);
        *m_options.keepWarm = std::make_shared<const WarmStart>(std::move(warm));
    }
    if (!sweep) {
        return;
    }
    m_currentBound = std::min(m_currentBound, state.bound);
    if (m_isEnded) {
        return;
    }
    if (openSlots(state) <= 1) {
        close(state, smallestOpenSlot(state));
        return;
    }
    branch(std::move(state), *sweep);
}

std::optional<std::pair<std::size_t, std::uint32_t>>
Search::unsettledExtra(const Relaxation& state, const SweepResult& sweep) const
{
    for (const ModelExtra& extra : m_model.extras) {
        const ExtraLeft left = leftOf(extra, state);
        // One that gains misleads the search where the relaxation has its gain for a part of it,
        // one that pays where the relaxation would choose it.
        const bool isChosen = hasAll(sweep.best, extra.of);
        const bool misleads = extra.worth > 0
                                  ? !isChosen && sweep.best[left.open.first] == left.open.second
                                  : isChosen;
        if (!left.isGone && left.opens > 1 && misleads) {
            return left.open;
        }
    }
    return std::nullopt;
}

std::size_t Search::disputedSlot(const Relaxation& state, const SweepResult& sweep) const
{
    std::vector<std::size_t> disputes(m_model.slots.size(), 0);
    for (const ModelTable& table : m_model.tables) {
        const std::uint32_t u = table.classOfA[sweep.best[table.a]];
        const std::uint32_t v = table.classOfB[sweep.best[table.b]];
        if (table.worth[u * table.classesB + v] == never) {
            ++disputes[table.a];
            ++disputes[table.b];
        }
    }
    std::size_t chosen = smallestOpenSlot(state);
    for (std::size_t i = 0; i < disputes.size(); ++i) {
        const std::size_t count = state.live[i].size();
        if (count > 1 && (disputes[i] > disputes[chosen] ||
                          (disputes[i] == disputes[chosen] && count < state.live[chosen].size()))) {
            chosen = i;
        }
    }
    return chosen;
}

void Search::push(std::vector<Open> children)
{
    std::ranges::stable_sort(children, [](const Open& a, const Open& b) {
        return a.bound != b.bound ? a.bound < b.bound : a.option > b.option;
    });
    for (Open& child : children) {
        child.order = ++m_order;
        m_open.push_back(std::move(child));
        if (m_isBestFirst) {
            std::ranges::push_heap(m_open, [](const Open& a, const Open& b) {
                return ordersBefore(a.bound, a.order, b.bound, b.order);
            });
        }
    }
}

void Search::branch(Relaxation state, const SweepResult& sweep)
{
    if (const auto open = unsettledExtra(state, sweep)) {
        const std::int64_t bound = state.bound;
        const auto shared = std::make_shared<const Relaxation>(std::move(state));
        push({{bound, shared, open->first, open->second, 0, false},
              {bound, shared, open->first, open->second, 0, true}});
        return;
    }
    const std::size_t slot = disputedSlot(state, sweep);
    std::vector<Open> children;
    const auto shared = std::make_shared<const Relaxation>(std::move(state));
    // The state may have lost options since the sweep: bounds are looked up by what was live then.
    const auto& live = shared->live[slot];
    const auto& bounds = sweep.optionBounds[slot];
    for (std::size_t at = 0; at < live.size(); ++at) {
        const std::int64_t bound =
            bounds.size() == live.size() ? std::min(bounds[at], shared->bound) : shared->bound;
        if (bound >= m_threshold) {
            children.push_back({bound, shared, slot, live[at], 0, false});
        }
    }
    push(std::move(children));
}

void Search::close(const Relaxation& state, std::size_t openSlot)
{
    Assignment choice(m_model.slots.size());
    for (std::size_t i = 0; i < choice.size(); ++i) {
        choice[i] = state.live[i].front();
    }
    if (openSlot == choice.size()) {
        offer(choice);
        return;
    }
    for (const std::uint32_t option : state.live[openSlot]) {
        if (m_isEnded) {
            return;
        }
        choice[openSlot] = option;
        offer(choice);
    }
}

void Search::offerNear(const Relaxation& state, const SweepResult& sweep)
{
    if (m_visit || !m_options.usesLocalSearch || sweep.best == m_lastTried) {
        return;
    }
    m_lastTried = sweep.best;
    offer(improveLocally(m_model, state, sweep.best));
}

void Search::offer(const Assignment& choice)
{
    const std::int64_t worth = worthOf(m_model, choice);
    if (worth < hopeless || worth < m_threshold || breaksNogood(choice)) {
        return;
    }
    if (m_options.refuse) {
        if (std::optional<Nogood> nogood = m_options.refuse(choice)) {
            m_nogoods.push_back(std::move(*nogood));
            return;
        }
    }
    if (m_visit) {
        m_isEnded = m_isEnded || !m_visit(choice, worth);
        return;
    }
    m_best = choice;
    m_bestWorth = worth;
    m_threshold = worth + 1;
    m_isEnded = m_isEnded || m_options.isAnyEnough;
}

bool Search::breaksNogood(const Assignment& choice) const
{
    return std::ranges::any_of(m_nogoods, [&](const Nogood& nogood) {
        return std::ranges::all_of(nogood, [&](const auto& part) {
            return std::ranges::binary_search(part.second, choice[part.first]);
        });
    });
}

bool Search::keepNogoods(Relaxation& state) const
{
    for (const Nogood& nogood : m_nogoods) {
        const std::pair<std::size_t, std::vector<std::uint32_t>>* open = nullptr;
        std::size_t opens = 0;
        for (const auto& part : nogood) {
            if (!std::ranges::includes(part.second, state.live[part.first])) {
                open = &part;
                ++opens;
            }
        }
        if (opens == 0) {
            return false;
        }
        if (opens == 1) {
            std::vector<std::uint32_t> left;
            std::ranges::set_difference(state.live[open->first], open->second,
                                        std::back_inserter(left));
            if (left.empty()) {
                return false;
            }
            if (left.size() < state.live[open->first].size()) {
                keepOnly(m_model, state, open->first, std::move(left));
            }
        }
    }
    return true;
}

std::int64_t Search::bound() const
{
    std::int64_t greatest = m_bestWorth;
    if (!m_isComplete) {
        greatest = std::max(greatest, m_currentBound);
        for (const Open& open : m_open) {
            greatest = std::max(greatest, open.bound);
        }
    }
    return greatest;
}

} // namespace bespeak::proposal
