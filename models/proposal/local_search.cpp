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
    /// A table's column for what the other slot has chosen.
    struct Column {
        const std::int64_t* worth = nullptr; ///< by this slot's class
        const std::uint32_t* classOf = nullptr;
    };
    /// A limit that some option of the slot breaks.
    struct Tight {
        const std::int64_t* use = nullptr; ///< by option
        std::int64_t room = 0;             ///< that the other slots leave
        double unit = 1;
    };

    void addUse(std::size_t slot, std::int64_t sign)
    {
        const ModelSlot& from = m_model.slots[slot];
        for (const std::size_t r : from.limits) {
            m_use[r] += sign * from.use[r * from.options() + m_choice[slot]];
        }
    }

    /// Sees what the other slots' choices mean for this one.
    void lookFrom(std::size_t slot)
    {
        const ModelSlot& from = m_model.slots[slot];
        m_columns.clear();
        for (const TableEnd& end : from.ends) {
            const ModelTable& table = m_model.tables[end.table];
            const std::uint32_t other = table.classes(!end.isA)[m_choice[end.otherSlot]];
            const auto& worth = end.isA ? table.worthTransposed : table.worth;
            m_columns.push_back(
                {worth.data() + other * table.classCount(end.isA), table.classes(end.isA).data()});
        }
        m_tight.clear();
        for (const std::size_t r : from.limits) {
            const ModelLimit& limit = m_model.limits[r];
            const std::int64_t* const use = from.use.data() + r * from.options();
            const std::int64_t room = limit.cap - m_use[r] + use[m_choice[slot]];
            if (from.mostUse[r] > room) {
                m_tight.push_back({use, room, 1.0 / static_cast<double>(limit.largest)});
            }
        }
    }

    /// Worth of an option with the tables as the other slots have settled them; `broken` counts
    /// rules that it breaks.
    std::int64_t worthIn(const ModelSlot& from, std::uint32_t option, int& broken) const
    {
        std::int64_t worth = from.scores[option];
        for (const Column& column : m_columns) {
            const std::int64_t cell = column.worth[column.classOf[option]];
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

    double excessWith(std::uint32_t option) const
    {
        double sum = 0;
        for (const Tight& tight : m_tight) {
            const std::int64_t beyond = tight.use[option] - tight.room;
            sum += beyond > 0 ? static_cast<double>(beyond) * tight.unit : 0.0;
        }
        return sum;
    }

    void consider(std::size_t slot, Change& best)
    {
        lookFrom(slot);
        const ModelSlot& from = m_model.slots[slot];
        int brokenNow = 0;
        const std::int64_t worthNow = worthIn(from, m_choice[slot], brokenNow);
        const double wrongNow = excessWith(m_choice[slot]) + brokenNow;
        for (const std::uint32_t option : m_state.live[slot]) {
            int broken = 0;
            const std::int64_t worth = worthIn(from, option, broken) - worthNow;
            // Most options of a choice that breaks nothing are no better: no need to look further.
            if (wrongNow == 0 && (broken != 0 || worth <= 0)) {
                continue;
            }
            const double wrong = excessWith(option) + broken - wrongNow;
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
    std::vector<Column> m_columns;
    std::vector<Tight> m_tight;
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
