// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/model.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace bespeak::proposal
{

namespace
{

/// Among equals the earlier option wins, and every slot weighs it a little differently, so that two
/// machines show the same room. All slots together stay below one point.
std::int64_t tieBreak(std::size_t slot, std::size_t slots, std::size_t option, std::size_t options)
{
    const double most = static_cast<double>(scale) / static_cast<double>(slots) *
                        (1.0 - 0.3 * static_cast<double>(slot) / static_cast<double>(slots)) * 0.99;
    return static_cast<std::int64_t>(most * static_cast<double>(options - option - 1) /
                                     static_cast<double>(options));
}

ModelSlot makeSlot(const Problem& problem, std::size_t index)
{
    const Slot& slot = problem.slots[index];
    ModelSlot made;
    made.scores.reserve(slot.scores.size());
    for (std::size_t k = 0; k < slot.scores.size(); ++k) {
        made.scores.push_back(slot.scores[k] * scale +
                              tieBreak(index, problem.slots.size(), k, slot.scores.size()));
    }
    made.excludes.resize(slot.scores.size());
    return made;
}

ModelTable makeTable(const PairTable& pair, std::size_t index)
{
    ModelTable made{.pair = index,
                    .a = pair.a,
                    .b = pair.b,
                    .classesA = pair.classesA,
                    .classesB = pair.classesB,
                    .classOfA = pair.classOfA,
                    .classOfB = pair.classOfB,
                    .worth = std::vector<std::int64_t>(pair.allow.size()),
                    .worthTransposed = std::vector<std::int64_t>(pair.allow.size())};
    for (std::uint32_t u = 0; u < pair.classesA; ++u) {
        for (std::uint32_t v = 0; v < pair.classesB; ++v) {
            const bool isAllowed = pair.allow[u * pair.classesB + v] != 0;
            const std::int64_t worth = isAllowed ? pair.scoreOf(u, v) * scale : never;
            made.onlyForbids = made.onlyForbids && (worth == 0 || worth == never);
            made.worth[u * pair.classesB + v] = worth;
            made.worthTransposed[v * pair.classesA + u] = worth;
        }
    }
    return made;
}

/// Between what all slots' sums lie.
struct Reach {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

Reach reachOf(const Linear& linear)
{
    Reach reach;
    for (const auto& row : linear.coefficients) {
        const auto [least, most] = std::ranges::minmax(row);
        reach.least += least;
        reach.most += most;
    }
    return reach;
}

std::int64_t largestOf(const Linear& linear)
{
    std::int64_t largest = 1;
    for (const auto& row : linear.coefficients) {
        for (const std::int64_t coefficient : row) {
            largest = std::max(largest, coefficient < 0 ? -coefficient : coefficient);
        }
    }
    return largest;
}

void addLimit(Model& model, const Linear& linear, std::size_t limits)
{
    const Reach reach = reachOf(linear);
    // A cap that some choice can reach, so that sums stay within 64 bits.
    ModelLimit limit{.cap = std::clamp(linear.cap, reach.least - 1, reach.most),
                     .largest = largestOf(linear),
                     .canBind = linear.cap < reach.most};
    limit.shift = std::max(
        0, static_cast<int>(std::bit_width(static_cast<std::uint64_t>(limit.largest))) - 20);
    // All slots' parts of all limits together must stay far from the ends of 64 bits.
    const auto parts = static_cast<std::int64_t>(model.slots.size() * limits);
    const std::int64_t part = (std::int64_t{1} << 56) / parts;
    limit.largestFactor =
        std::min(part / limit.largest << limit.shift, (std::int64_t{1} << 62) / limit.largest);
    for (std::size_t i = 0; i < model.slots.size(); ++i) {
        const auto& row = linear.coefficients[i];
        model.slots[i].use.insert(model.slots[i].use.end(), row.begin(), row.end());
        model.slots[i].mostUse.push_back(*std::ranges::max_element(row));
        if (std::ranges::any_of(row, [](std::int64_t use) { return use != 0; })) {
            model.slots[i].limits.push_back(model.limits.size());
            limit.slots.push_back(i);
        }
    }
    model.limits.push_back(std::move(limit));
}

void addPair(Model& model, const PairTable& pair, std::size_t index)
{
    for (const auto& [k, l] : pair.forbidden) {
        model.slots[pair.a].excludes[k].emplace_back(pair.b, l);
        model.slots[pair.b].excludes[l].emplace_back(pair.a, k);
    }
    const bool saysSomething =
        !pair.scores.empty() || std::ranges::find(pair.allow, 0) != pair.allow.end();
    if (saysSomething) {
        model.slots[pair.a].ends.push_back({model.tables.size(), true, pair.b});
        model.slots[pair.b].ends.push_back({model.tables.size(), false, pair.a});
        model.tables.push_back(makeTable(pair, index));
    }
}

} // namespace

Model makeModel(const Problem& problem)
{
    Model model;
    for (std::size_t i = 0; i < problem.slots.size(); ++i) {
        model.slots.push_back(makeSlot(problem, i));
        if (problem.slots[i].allowed) {
            model.allowed.push_back(*problem.slots[i].allowed);
        } else {
            model.allowed.emplace_back(problem.slots[i].scores.size());
            std::iota(model.allowed.back().begin(), model.allowed.back().end(), 0U);
        }
    }
    for (const Linear& linear : problem.linears) {
        addLimit(model, linear, problem.linears.size());
    }
    for (std::size_t p = 0; p < problem.pairs.size(); ++p) {
        addPair(model, problem.pairs[p], p);
    }
    return model;
}

std::int64_t worthOf(const Model& model, std::span<const std::uint32_t> assignment)
{
    std::int64_t worth = 0;
    for (std::size_t i = 0; i < model.slots.size(); ++i) {
        const ModelSlot& slot = model.slots[i];
        worth += slot.scores[assignment[i]];
        for (const auto& [other, option] : slot.excludes[assignment[i]]) {
            if (assignment[other] == option) {
                return never;
            }
        }
    }
    for (const ModelTable& table : model.tables) {
        const std::uint32_t u = table.classOfA[assignment[table.a]];
        const std::uint32_t v = table.classOfB[assignment[table.b]];
        const std::int64_t cell = table.worth[u * table.classesB + v];
        if (cell == never) {
            return never;
        }
        worth += cell;
    }
    for (const ModelExtra& extra : model.extras) {
        worth += hasAll(assignment, extra.of) ? extra.worth : 0;
    }
    for (std::size_t r = 0; r < model.limits.size(); ++r) {
        std::int64_t use = 0;
        for (const std::size_t i : model.limits[r].slots) {
            use += model.slots[i].use[r * model.slots[i].options() + assignment[i]];
        }
        if (use > model.limits[r].cap) {
            return never;
        }
    }
    return worth;
}

} // namespace bespeak::proposal
