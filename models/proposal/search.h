// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/relaxation.h"
#include "models/proposal/solve.h"

namespace bespeak::proposal
{

struct WarmStart {
    std::vector<std::vector<std::int64_t>> toA, toB;
    std::vector<std::int64_t> factors;
};

/// Branch and bound over relaxations. Depth first, because that finds choices; after a while the
/// node of best bound first, because that closes the gap.
class Search
{
public:
    /// The model and the options must outlive it.
    Search(const Model& model, const SolveOptions& options);

    /// @param visit if set: called for every choice worth `threshold` or more instead of keeping
    /// the best; false ends the search.
    void run(std::int64_t threshold,
             std::function<bool(const Assignment&, std::int64_t)> visit = {});

    bool isComplete() const { return m_isComplete; }
    const Assignment& best() const { return m_best; }
    std::int64_t bestWorth() const { return m_bestWorth; }
    /// No allowed choice is worth more, in fixed point; never if there is none.
    std::int64_t bound() const;
    std::uint64_t nodes() const { return m_nodes; }

private:
    /// A decision that is still to be tried: this option in this slot of that state, or none but
    /// this one.
    struct Open {
        std::int64_t bound = 0;
        std::shared_ptr<const Relaxation> state;
        std::size_t slot = 0;
        std::uint32_t option = 0;
        std::uint64_t order = 0; ///< settles ties: the later first
        bool isWithout = false;
    };

    static std::vector<std::uint32_t> optionsOf(const Open& open);
    Relaxation rootState();
    bool isAllowed(const Assignment& choice) const;
    void expand(Relaxation state, int rounds);
    /// Sweeps until the bound stops falling. @return nothing if the state cannot be good enough.
    std::optional<SweepResult> tighten(Relaxation& state, int rounds);
    void branch(Relaxation state, const SweepResult& sweep);
    /// An option of an extra that the bound does not see yet; nothing if none matters.
    std::optional<std::pair<std::size_t, std::uint32_t>>
    unsettledExtra(const Relaxation& state, const SweepResult& sweep) const;
    /// The open slot about which the best options of all slots disagree most; the smallest of them.
    std::size_t disputedSlot(const Relaxation& state, const SweepResult& sweep) const;
    void push(std::vector<Open> children);
    void close(const Relaxation& state, std::size_t openSlot);
    void offer(const Assignment& choice);
    void offerNear(const Relaxation& state, const SweepResult& sweep);
    bool keepNogoods(Relaxation& state) const;
    bool breaksNogood(const Assignment& choice) const;
    Open takeNext();
    void dropHopeless();
    bool isStopped();

    const Model& m_model;
    const SolveOptions& m_options;
    std::function<bool(const Assignment&, std::int64_t)> m_visit;
    Sweeper m_sweeper;
    std::vector<Open> m_open;
    std::vector<Nogood> m_nogoods;
    std::int64_t m_threshold = never;
    Assignment m_best;
    std::int64_t m_bestWorth = never;
    std::int64_t m_currentBound = never; ///< of the node at work
    std::uint64_t m_nodes = 0;
    std::uint64_t m_order = 0;
    bool m_isWarm = false; ///< the root begins with what an earlier search learnt
    bool m_isBestFirst = false;
    bool m_isComplete = false;
    bool m_isEnded = false;
    Assignment m_lastTried;
};

} // namespace bespeak::proposal
