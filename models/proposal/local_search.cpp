// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/local_search.h"

#include <algorithm>

namespace bespeak::proposal
{

namespace
{

constexpr int mostSteps = 80;

/// A choice under repair with the use of each limit.
class Repair
{
public:
    Repair(const Model& model, const Relaxation& state, Assignment start)
        : m_model(model)
        , m_state(state)
        , m_choice(std::move(start))
        , m_use(model.limits.size(), 0)
    {
        for (std::size_t i = 0; i < m_choice.size(); ++i) {
            addUse(i, +1);
        }
    }

    /// Takes the best change of one slot. @return false if none is better.
    bool step()
    {
        Change best;
        for (std::size_t i = 0; i < m_choice.size(); ++i) {
            consider(i, best);
        }
        if (!best.isBetter) {
            return false;
        }
        addUse(best.slot, -1);
        m_choice[best.slot] = best.option;
        addUse(best.slot, +1);
        return true;
    }

    Assignment take() { return std::move(m_choice); }

private:
    struct Change {
        bool isBetter = false;
        double wrong = 0; ///< change of what is broken, less is better
        std::int64_t worth = 0;
        std::size_t slot = 0;
        std::uint32_t option = 0;
    };

    void addUse(std::size_t slot, std::int64_t sign)
    {
        const ModelSlot& from = m_model.slots[slot];
        for (std::size_t r = 0; r < m_use.size(); ++r) {
            m_use[r] += sign * from.use[r * from.options() + m_choice[slot]];
        }
    }

    double excess(std::size_t limit, std::int64_t use) const
    {
        const ModelLimit& of = m_model.limits[limit];
        return use <= of.cap ? 0.0
                             : static_cast<double>(use - of.cap) / static_cast<double>(of.largest);
    }

    /// Worth of an option with the tables as the other slots have settled them; `broken` counts
    /// rules that it breaks.
    std::int64_t worthIn(std::size_t slot, std::uint32_t option, int& broken) const
    {
        const ModelSlot& from = m_model.slots[slot];
        std::int64_t worth = from.scores[option];
        for (const TableEnd& end : from.ends) {
            const ModelTable& table = m_model.tables[end.table];
            const std::uint32_t u = table.classes(end.isA)[option];
            const std::uint32_t v = table.classes(!end.isA)[m_choice[end.otherSlot]];
            const std::int64_t cell =
                end.isA ? table.worth[u * table.classesB + v] : table.worth[v * table.classesB + u];
            if (cell == never) {
                ++broken;
            } else {
                worth += cell;
            }
        }
        for (const auto& [other, gone] : from.excludes[option]) {
            broken += m_choice[other] == gone ? 1 : 0;
        }
        return worth;
    }

    double excessWith(std::size_t slot, std::uint32_t option) const
    {
        const ModelSlot& from = m_model.slots[slot];
        double sum = 0;
        for (std::size_t r = 0; r < m_use.size(); ++r) {
            const std::int64_t* const use = from.use.data() + r * from.options();
            sum += excess(r, m_use[r] - use[m_choice[slot]] + use[option]);
        }
        return sum;
    }

    void consider(std::size_t slot, Change& best) const
    {
        int brokenNow = 0;
        const std::int64_t worthNow = worthIn(slot, m_choice[slot], brokenNow);
        const double wrongNow = excessWith(slot, m_choice[slot]) + brokenNow;
        for (const std::uint32_t option : m_state.live[slot]) {
            int broken = 0;
            const std::int64_t worth = worthIn(slot, option, broken) - worthNow;
            const double wrong = excessWith(slot, option) + broken - wrongNow;
            const bool helps = wrong < -1e-12 || (wrong <= 1e-12 && worth > 0);
            const bool beats = !best.isBetter || wrong < best.wrong - 1e-12 ||
                               (wrong <= best.wrong + 1e-12 && worth > best.worth);
            if (helps && beats) {
                best = {true, wrong, worth, slot, option};
            }
        }
    }

    const Model& m_model;
    const Relaxation& m_state;
    Assignment m_choice;
    std::vector<std::int64_t> m_use;
};

} // namespace

Assignment improveLocally(const Model& model, const Relaxation& state, Assignment start)
{
    Repair repair(model, state, std::move(start));
    for (int steps = 0; steps < mostSteps && repair.step(); ++steps) {
    }
    return repair.take();
}

} // namespace bespeak::proposal
