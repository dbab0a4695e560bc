// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/relaxation.h"

#include <algorithm>
#include <limits>

namespace bespeak::proposal
{

namespace
{

constexpr std::int64_t dropNothing = std::numeric_limits<std::int64_t>::max() / 4;

__extension__ using Int128 = __int128; // every compiler that builds this has it

/// What a cap is worth at its price; the product alone may need more than 64 bits.
std::int64_t roundedDown(std::int64_t factor, const ModelLimit& limit)
{
    const Int128 product = static_cast<Int128>(factor) * limit.cap;
    return static_cast<std::int64_t>(product >> limit.shift);
}

/// What the limits' caps are worth at their prices. Rounded down, as each option's part is: the sum
/// of the parts is never above it where the limit is kept.
std::int64_t worthOfCaps(const Model& model, const std::vector<std::int64_t>& factors)
{
    std::int64_t worth = 0;
    for (std::size_t r = 0; r < factors.size(); ++r) {
        worth += roundedDown(factors[r], model.limits[r]);
    }
    return worth;
}

/// Scores of the live options less what the limits charge for them.
void pricedScores(const Model& model, const Relaxation& state, std::size_t index,
                  std::vector<std::int64_t>& values)
{
    const ModelSlot& slot = model.slots[index];
    const auto& live = state.live[index];
    values.resize(live.size());
    for (std::size_t at = 0; at < live.size(); ++at) {
        values[at] = slot.scores[live[at]];
    }
    for (const std::size_t r : slot.limits) {
        const std::int64_t factor = state.factors[r];
        if (factor == 0) {
            continue;
        }
        const std::int64_t* const use = slot.use.data() + r * slot.options();
        const int shift = model.limits[r].shift;
        for (std::size_t at = 0; at < live.size(); ++at) {
            values[at] -= (factor * use[live[at]]) >> shift;
        }
    }
}

std::vector<std::int64_t>& messageTo(Relaxation& state, const TableEnd& end)
{
    return end.isA ? state.toA[end.table] : state.toB[end.table];
}

} // namespace

Sweeper::Sweeper(const Model& model)
    : m_model(model)
    , m_values(model.slots.size())
    , m_greatest(model.slots.size(), 0)
{
}

void Sweeper::pullWhereOnlyForbidden(const Relaxation& state, const TableEnd& end,
                                     std::vector<std::int64_t>& message)
{
    const ModelTable& table = m_model.tables[end.table];
    const auto& otherMessage = end.isA ? state.toB[end.table] : state.toA[end.table];
    const auto& worth = end.isA ? table.worth : table.worthTransposed;
    const std::size_t width = table.classCount(!end.isA);
    // The best that is allowed is among the first in this order, for almost every class: the others
    // are put in order only for a class to which all of these are forbidden.
    constexpr std::ptrdiff_t mostFirst = 12;
    const auto byMessage = [&](std::uint32_t v) { return otherMessage[v]; };
    m_byMessage = end.isA ? state.liveB[end.table] : state.liveA[end.table];
    auto sorted =
        m_byMessage.begin() + std::min(mostFirst, static_cast<std::ptrdiff_t>(m_byMessage.size()));
    std::ranges::partial_sort(m_byMessage, sorted, {}, byMessage);
    for (const std::uint32_t u : end.isA ? state.liveA[end.table] : state.liveB[end.table]) {
        const std::int64_t* const row = worth.data() + u * width;
        const auto isAllowed = [row](std::uint32_t v) { return row[v] == 0; };
        auto best = std::find_if(m_byMessage.begin(), sorted, isAllowed);
        if (best == sorted && sorted != m_byMessage.end()) {
            std::ranges::sort(sorted, m_byMessage.end(), {}, byMessage);
            best = std::find_if(sorted, m_byMessage.end(), isAllowed);
            sorted = m_byMessage.end();
        }
        const std::int64_t greatest = best != m_byMessage.end() ? -otherMessage[*best] : never;
        message[u] = greatest < hopeless ? never : greatest;
    }
}

void Sweeper::pull(const Relaxation& state, const TableEnd& end, std::vector<std::int64_t>& message)
{
    const ModelTable& table = m_model.tables[end.table];
    if (table.onlyForbids) {
        pullWhereOnlyForbidden(state, end, message);
        return;
    }
    const auto& mine = end.isA ? state.liveA[end.table] : state.liveB[end.table];
    const auto& others = end.isA ? state.liveB[end.table] : state.liveA[end.table];
    const auto& otherMessage = end.isA ? state.toB[end.table] : state.toA[end.table];
    const auto& worth = end.isA ? table.worth : table.worthTransposed;
    const std::size_t width = table.classCount(!end.isA);
    for (const std::uint32_t u : mine) {
        const std::int64_t* const row = worth.data() + u * width;
        std::int64_t greatest = never;
        for (const std::uint32_t v : others) {
            greatest = std::max(greatest, row[v] - otherMessage[v]);
        }
        message[u] = greatest < hopeless ? never : greatest;
    }
}

void Sweeper::settleExtras(const Relaxation& state)
{
    m_settled.assign(m_model.slots.size(), {});
    for (const ModelExtra& extra : m_model.extras) {
        const ExtraLeft left = leftOf(extra, state);
        // One that gains is never had without each of its options: any one of them bounds it.
        if (!left.isGone && (left.opens <= 1 || extra.worth > 0)) {
            m_settled[left.open.first].emplace_back(left.open.second, extra.worth);
        }
    }
}

std::int64_t Sweeper::pullAll(Relaxation& state, std::size_t slot)
{
    std::vector<std::int64_t>& values = m_values[slot];
    pricedScores(m_model, state, slot, values);
    const auto& live = state.live[slot];
    for (const auto& [option, worth] : m_settled[slot]) {
        const auto at = std::ranges::lower_bound(live, option);
        if (at != live.end() && *at == option) {
            values[static_cast<std::size_t>(at - live.begin())] += worth;
        }
    }
    for (const TableEnd& end : m_model.slots[slot].ends) {
        std::vector<std::int64_t>& message = messageTo(state, end);
        pull(state, end, message);
        const auto& classOf = m_model.tables[end.table].classes(end.isA);
        for (std::size_t at = 0; at < live.size(); ++at) {
            const std::int64_t part = message[classOf[live[at]]];
            values[at] = part == never || values[at] < hopeless ? never : values[at] + part;
        }
    }
    return values.empty() ? never : *std::ranges::max_element(values);
}

void Sweeper::push(Relaxation& state, std::size_t slot, std::int64_t greatest, bool isForward)
{
    const auto& ends = m_model.slots[slot].ends;
    const auto later =
        std::ranges::count_if(ends, [slot](const TableEnd& end) { return end.otherSlot > slot; });
    const auto shares =
        std::max<std::int64_t>(later, static_cast<std::int64_t>(ends.size()) - later);
    const auto& live = state.live[slot];
    const auto& values = m_values[slot];
    for (const TableEnd& end : ends) {
        if ((end.otherSlot > slot) != isForward) {
            continue;
        }
        const ModelTable& table = m_model.tables[end.table];
        const auto& classOf = table.classes(end.isA);
        m_share.assign(table.classCount(end.isA), never);
        for (std::size_t at = 0; at < live.size(); ++at) {
            std::int64_t& share = m_share[classOf[live[at]]];
            share = std::max(share, values[at] - greatest);
        }
        std::vector<std::int64_t>& message = messageTo(state, end);
        for (const std::uint32_t u : end.isA ? state.liveA[end.table] : state.liveB[end.table]) {
            message[u] -= m_share[u] / shares;
        }
    }
}

void Sweeper::filter(Relaxation& state, std::size_t slot, std::int64_t spare)
{
    std::vector<std::int64_t>& values = m_values[slot];
    const std::int64_t least = std::max(m_greatest[slot] - spare, hopeless);
    const auto& live = state.live[slot];
    if (std::ranges::none_of(values, [least](std::int64_t value) { return value < least; })) {
        return;
    }
    std::vector<std::uint32_t> left;
    std::vector<std::int64_t> leftValues;
    for (std::size_t at = 0; at < live.size(); ++at) {
        if (values[at] >= least) {
            left.push_back(live[at]);
            leftValues.push_back(values[at]);
        }
    }
    values = std::move(leftValues);
    keepOnly(m_model, state, slot, std::move(left));
}

SweepResult Sweeper::sweep(Relaxation& state, std::int64_t threshold)
{
    const std::size_t slots = m_model.slots.size();
    SweepResult result;
    result.best.resize(slots);
    result.optionBounds.resize(slots);
    settleExtras(state);
    std::int64_t total = worthOfCaps(m_model, state.factors);
    for (std::size_t i = 0; i < slots; ++i) {
        m_greatest[i] = pullAll(state, i);
        if (m_greatest[i] < hopeless) {
            result.isPossible = false;
            return result;
        }
        total += m_greatest[i];
        filter(state, i, dropNothing);
        push(state, i, m_greatest[i], true);
    }
    for (std::size_t i = slots; i-- > 0;) {
        total -= m_greatest[i];
        m_greatest[i] = pullAll(state, i);
        if (m_greatest[i] < hopeless || total + m_greatest[i] < threshold) {
            result.isPossible = false;
            return result;
        }
        total += m_greatest[i];
        filter(state, i, total - threshold);
        const auto& values = m_values[i];
        const auto best = std::ranges::max_element(values) - values.begin();
        result.best[i] = state.live[i][static_cast<std::size_t>(best)];
        result.optionBounds[i].resize(values.size());
        for (std::size_t at = 0; at < values.size(); ++at) {
            result.optionBounds[i][at] = total - m_greatest[i] + values[at];
        }
        push(state, i, m_greatest[i], false);
    }
    result.bound = total;
    state.bound = std::min(state.bound, total);
    return result;
}

} // namespace bespeak::proposal
