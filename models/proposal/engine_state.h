// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/engine.h"
#include "models/proposal/layout_search.h"

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

/// What an Engine keeps between questions. Only for engine*.cpp.
namespace bespeak::proposal
{

/// Layouts that are searched at the same time, all with the best of those before them: always so
/// many, so that the number of threads changes nothing.
constexpr std::size_t wave = 4;

/// Calls do(0) … do(count - 1), on as many threads.
template <typename Do>
void inParallel(std::size_t count, int threads, const Do& doOne)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            doOne(i);
        }
    };
    std::vector<std::jthread> helpers;
    for (int i = 1; i < threads && static_cast<std::size_t>(i) < count; ++i) {
        helpers.emplace_back(work);
    }
    work();
}

/// One layout: its candidates, and its problems once somebody has asked for them.
struct LayoutEntry {
    Layout layout;
    Candidates candidates;
    std::unique_ptr<const LayoutProblem> rules;   ///< without what the assessment says
    std::unique_ptr<const LayoutProblem> problem; ///< with it
    std::int64_t bound = 0; ///< no choice is worth more, whatever is asked, whatever is assessed
    std::int64_t roof = 0;  ///< the same as modelled; `bound` until there is a model
    double choices = 0;
    Truths truths;
    std::mutex building;
};

/// The best over all layouts.
struct RoomAnswer {
    Status status = Status::Unknown;
    std::size_t layout = 0;
    LayoutAnswer answer;
    std::int64_t price = 0;
    std::optional<std::int64_t> bound; ///< nothing: it was stopped
    std::uint64_t nodes = 0;
    std::size_t searched = 0; ///< layouts that were searched, or that cannot be better

    bool isFound() const { return !answer.assignment.empty(); }
};

/// An ask in numbers, before it is told to a layout.
struct RoomAsk {
    Ask ask;
    std::optional<std::int64_t> priceCap, softBudget, noiseCap, atLeast;
    bool isAnyEnough = false;
};

struct Engine::State {
    design::Design base;
    catalogue::Catalogue catalogue;
    catalogue::Catalogue offered; ///< what of it is tried
    std::size_t leftOut = 0;      ///< components and options that are not tried
    BareRoom bare;
    Needs needs;
    int threads = 1;
    int missingPlaces = 0;
    std::vector<std::unique_ptr<LayoutEntry>> layouts;
    /// Made by the first search: see prepare().
    mutable std::mutex preparing;
    mutable bool isPrepared = false;
    mutable std::map<SlotKind, std::vector<ComponentId>> kit; ///< products that serve well
    mutable std::vector<std::size_t> order; ///< of the layouts, the most promising first
    mutable RoomAnswer soFar;               ///< of a prepare() that was stopped
    mutable std::mutex makingVariants;
    /// Engines of a brief some of whose limits are lifted, by their keys.
    mutable std::map<std::string, std::shared_ptr<const State>> variants;

    Subject subject() const { return {base, catalogue, needs, bare}; }
    /// nullptr if it was stopped.
    static std::unique_ptr<State> make(design::Design base, catalogue::Catalogue catalogue,
                                       Needs needs, int threads, const StopWish& isStopped);

    /// Makes the models of all layouts that may hold the best, each beside a choice of its own, and
    /// looks again at those that promise most. Always the same, whatever was asked before.
    /// @return false if it was stopped.
    bool prepare(const StopWish& isStopped) const;
    /// The layout's model, made on the first call; nullptr if it was stopped.
    const LayoutProblem* problemOf(std::size_t layout, const StopWish& isStopped) const;
    /// Its rules alone: enough to tell what is possible.
    const LayoutProblem& rulesOf(std::size_t layout) const;
    /// Of an ask that was lifted() into this.
    RoomAsk inNumbers(const Ask& ask) const;
    LayoutAsk forLayout(const RoomAsk& ask, const LayoutProblem& layout) const;
    RoomAnswer search(const RoomAsk& ask, const StopWish& isStopped) const;
    LayoutAnswer searchOne(std::size_t layout, const RoomAsk& ask, const StopWish& isStopped) const;
    /// What an answer uses of what shall be least.
    using UseOf = std::function<std::int64_t(const RoomAnswer&)>;
    struct LayoutLeast {
        std::optional<std::int64_t> use; ///< nothing: not for the ask's cap
        bool isProven = true;
        std::uint64_t nodes = 0;
    };
    /// The least of a layout that keeps the cap, which is set: caps are tried until nothing lies
    /// between the least that is possible and the most that is not.
    LayoutLeast leastIn(std::size_t layout, RoomAsk ask, std::optional<std::int64_t> RoomAsk::*cap,
                        const UseOf& useOf, const StopWish& isStopped) const;
    /// The same of all layouts, and of the answers that use so little the best. Needs `atLeast`.
    /// @param best of the ask without a cap.
    RoomAnswer leastOf(RoomAnswer best, RoomAsk ask, std::optional<std::int64_t> RoomAsk::*cap,
                       const UseOf& useOf, const StopWish& isStopped) const;
    /// The search that the ask's goal wants.
    RoomAnswer searchGoal(const Ask& ask, const StopWish& isStopped) const;
    Configuration configurationOf(std::size_t layout, const Assignment& assignment,
                                  const std::optional<std::int64_t>& softBudget) const;
    Outcome outcomeOf(const RoomAnswer& answer, const Ask& ask, const StopWish& isStopped) const;
    /// This or the state of a brief without what the ask lifts; nullptr if it was stopped.
    std::shared_ptr<const State> lifted(const Ask& ask, const StopWish& isStopped) const;
};

/// Among equals the cheaper wins, then the earlier layout.
bool isBetter(const RoomAnswer& one, const RoomAnswer& other);
bool isLifted(const Ask& ask, std::string_view key);
std::int64_t relaxedBy(const Ask& ask, std::string_view key);

} // namespace bespeak::proposal
