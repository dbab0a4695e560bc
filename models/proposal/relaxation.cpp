// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/relaxation.h"

#include <algorithm>
#include <array>

namespace bespeak::proposal
{

std::size_t Relaxation::bytes() const
{
    std::size_t words = 0;
    for (const auto* lists : {&live, &liveA, &liveB}) {
        for (const auto& list : *lists) {
            words += list.capacity() / 2 + 3;
        }
    }
    for (const auto* lists : {&toA, &toB}) {
        for (const auto& list : *lists) {
            words += list.capacity() + 3;
        }
    }
    return sizeof(Relaxation) + 8 * (words + factors.capacity());
}

namespace
{

void refreshClasses(const Model& model, Relaxation& state, std::size_t slot)
{
    std::vector<std::uint8_t> seen;
    for (const TableEnd& end : model.slots[slot].ends) {
        const ModelTable& table = model.tables[end.table];
        const auto& classOf = table.classes(end.isA);
        seen.assign(table.classCount(end.isA), 0);
        for (const std::uint32_t option : state.live[slot]) {
            seen[classOf[option]] = 1;
        }
        auto& left = end.isA ? state.liveA[end.table] : state.liveB[end.table];
        left.clear();
        for (std::uint32_t u = 0; u < seen.size(); ++u) {
            if (seen[u] != 0) {
                left.push_back(u);
            }
        }
    }
}

/// Removes what `isGone` says. @return true if there was any.
template <typename IsGone>
bool dropOptions(const Model& model, Relaxation& state, std::size_t slot, IsGone isGone)
{
    if (std::erase_if(state.live[slot], isGone) == 0) {
        return false;
    }
    refreshClasses(model, state, slot);
    return true;
}

bool hasEmptySlot(const Relaxation& state)
{
    return std::ranges::any_of(state.live, [](const auto& live) { return live.empty(); });
}

/// The least that a slot can use of a limit.
std::int64_t leastUse(const Model& model, const Relaxation& state, std::size_t slot,
                      std::size_t limit)
{
    const ModelSlot& from = model.slots[slot];
    const std::int64_t* const use = from.use.data() + limit * from.options();
    std::int64_t least = use[state.live[slot].front()];
    for (const std::uint32_t option : state.live[slot]) {
        least = std::min(least, use[option]);
    }
    return least;
}

/// @param isStale receives the limits that have to be looked at again.
void propagateLimit(const Model& model, Relaxation& state, std::size_t limit,
                    std::vector<std::uint8_t>& isStale)
{
    const std::vector<std::size_t>& slots = model.limits[limit].slots;
    std::array<std::int64_t, maximumSlots> least{};
    std::int64_t sum = 0;
    for (const std::size_t i : slots) {
        least[i] = leastUse(model, state, i, limit);
        sum += least[i];
    }
    const std::int64_t spare = model.limits[limit].cap - sum;
    for (const std::size_t i : slots) {
        const ModelSlot& slot = model.slots[i];
        const std::int64_t* const use = slot.use.data() + limit * slot.options();
        const bool isFewer = dropOptions(
            model, state, i, [&](std::uint32_t option) { return use[option] - least[i] > spare; });
        if (state.live[i].empty()) {
            return;
        }
        if (isFewer) {
            // A limit's own least uses stay: dropping what uses more changes nothing for it.
            for (const std::size_t other : slot.limits) {
                isStale[other] = other != limit || isStale[other] ? 1 : 0;
            }
        }
    }
}

void propagateLimits(const Model& model, Relaxation& state)
{
    std::vector<std::uint8_t> isStale(model.limits.size(), 1);
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (std::size_t r = 0; r < model.limits.size(); ++r) {
            if (isStale[r] == 0 || !model.limits[r].canBind) {
                continue;
            }
            isStale[r] = 0;
            propagateLimit(model, state, r, isStale);
            if (hasEmptySlot(state)) {
                return;
            }
            goesOn = true;
        }
    }
}

bool propagateExclusions(const Model& model, Relaxation& state)
{
    bool changed = false;
    for (std::size_t i = 0; i < model.slots.size(); ++i) {
        if (state.live[i].size() != 1) {
            continue;
        }
        for (const auto& [other, gone] : model.slots[i].excludes[state.live[i].front()]) {
            changed |= dropOptions(model, state, other,
                                   [gone = gone](std::uint32_t option) { return option == gone; });
            if (state.live[other].empty()) {
                return true;
            }
        }
    }
    return changed;
}

} // namespace

Relaxation makeRelaxation(const Model& model)
{
    Relaxation state;
    state.live = model.allowed;
    for (const ModelTable& table : model.tables) {
        state.toA.emplace_back(table.classesA, 0);
        state.toB.emplace_back(table.classesB, 0);
    }
    state.liveA.resize(model.tables.size());
    state.liveB.resize(model.tables.size());
    for (std::size_t i = 0; i < model.slots.size(); ++i) {
        refreshClasses(model, state, i);
    }
    state.factors.assign(model.limits.size(), 0);
    state.bound = -never;
    return state;
}

void keepOnly(const Model& model, Relaxation& state, std::size_t slot,
              std::vector<std::uint32_t> options)
{
    state.live[slot] = std::move(options);
    refreshClasses(model, state, slot);
}

ExtraLeft leftOf(const ModelExtra& extra, const Relaxation& state)
{
    ExtraLeft left{.open = extra.of.front()};
    for (const auto& part : extra.of) {
        const auto& live = state.live[part.first];
        if (live.size() > 1 ? !std::ranges::binary_search(live, part.second)
                            : live.front() != part.second) {
            left.isGone = true;
            break;
        }
        if (live.size() > 1) {
            left.open = part;
            ++left.opens;
        }
    }
    return left;
}

bool propagate(const Model& model, Relaxation& state)
{
    if (hasEmptySlot(state)) {
        return false;
    }
    do {
        propagateLimits(model, state);
    } while (!hasEmptySlot(state) && propagateExclusions(model, state) && !hasEmptySlot(state));
    return !hasEmptySlot(state);
}

} // namespace bespeak::proposal
