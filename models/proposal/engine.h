// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/scoring.h"
#include "models/proposal/solve.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The search over all layouts of a room for the configuration that serves a brief best.
namespace bespeak::proposal
{

/// Asked between steps, from any thread; true ends the search with the best so far.
using StopWish = std::function<bool()>;

/// What a search is for.
enum class Goal : std::uint8_t {
    Points, ///< most points
    Price,  ///< the cheapest of what is worth at least Ask::leastPoints
    Quiet,  ///< least heard next door of what is worth at least Ask::leastPoints
};

/// What fills a slot.
struct Chosen {
    SlotKind slot = SlotKind::Seats;
    Option option;

    friend bool operator==(const Chosen&, const Chosen&) = default;
};

/// What is asked of one search beyond the brief.
struct Ask {
    Goal goal = Goal::Points;
    std::optional<std::int64_t> mostMinor;   ///< firm price cap in place of the budget
    std::optional<std::int64_t> leastPoints; ///< only what is worth at least this
    /// Exactly these components in the slot, in any order; none: the slot stays empty.
    std::vector<std::pair<SlotKind, std::vector<ComponentId>>> only;
    std::vector<ComponentId> never; ///< beside those of the brief
    /// Keys of limits (see limitKeys) that are not kept.
    std::vector<std::string> lifted;
    /// Limit to the amount that is added to it: minor units for "budget", places for "viewers".
    std::vector<std::pair<std::string, std::int64_t>> relaxed;

    friend bool operator==(const Ask&, const Ask&) = default;
};

/// One complete choice, realised.
struct Configuration {
    std::size_t layout = 0; ///< index; with a limit lifted or relaxed, of layouts of its own
    Assignment assignment;  ///< an option of each of the layout's slots
    std::int64_t points = 0;
    Money price;                   ///< of what is not owned or there already
    int days = 0;                  ///< longest lead time of what has to be bought; 0: nothing says
    design::Design design;         ///< realised and polished
    std::vector<Points> breakdown; ///< sums to `points`
    std::vector<Belief> beliefs;   ///< of every figure that was scored
    std::int64_t polishedBy = 0;   ///< points that polishing added to the grid's optimum
    std::vector<Chosen> chosen;    ///< the assignment's options, by slot

    friend bool operator==(const Configuration&, const Configuration&) = default;
};

struct Outcome {
    /// Optimal: as modelled no layout has a configuration that serves the ask better. The model:
    /// each option changes what it changes beside a good choice of the other slots, as the whole
    /// assessment says; what several change together is added as it comes up. Feasible: stopped, or
    /// the model and the assessment did not come together. Infeasible: proven so, in every layout.
    Status status = Status::Unknown;
    std::optional<Configuration> best;
    /// As modelled nothing is worth more points (Goal::Points), in the same scale as `points`
    /// before polishing; nothing if it was stopped. With the other goals: of what the goal asks
    /// for.
    std::optional<std::int64_t> bound;
    std::uint64_t nodes = 0;
    std::size_t layoutsSearched = 0; ///< of Engine::layouts(); also those that cannot be better

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// The keys of the limits that a search can give up, the firmest first: "viewers", "neighbours",
/// "drilling", "subwoofers", "never", "budget".
std::span<const std::string_view> limitKeys();

/// Everything that one room, one catalogue and one brief need, made once; each question is then
/// answered from it. Const calls may come from several threads. The same input gives the same
/// output on any number of threads.
class Engine
{
public:
    /// Makes layouts and their candidates; what is worth what is judged by the first search. A room
    /// in which nobody can sit has no layout, and nothing is possible in it.
    /// Errors: proposal.stopped.
    static Result<Engine> create(design::Design base, catalogue::Catalogue catalogue, Needs needs,
                                 const StopWish& isStopped = {}, int threads = 1);
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;
    ~Engine();

    const design::Design& base() const;
    const catalogue::Catalogue& catalogue() const;
    const Needs& needs() const;
    std::size_t layouts() const;
    /// Slots and options of a layout, as the assignments of its configurations index them.
    const Candidates& candidates(std::size_t layout) const;
    /// How many there are to choose from, over all layouts. A double because there are more than
    /// 64 bits can count.
    double configurations() const;

    /// Components and options of a large catalogue that are not tried: see Offered::leftOut and
    /// Choice::leftOut. What is called proven is so of the others.
    std::size_t leftOut() const;

    /// The best there is.
    Outcome best(const Ask& ask, const StopWish& isStopped = {}) const;
    /// The best under each of these price caps (minor units), in their order.
    std::vector<Outcome> along(const Ask& ask, std::span<const std::int64_t> caps,
                               const StopWish& isStopped = {}) const;
    /// The best configurations that have another choice of components in a slot, each different:
    /// `configuration` with all else kept where that goes, else solved again.
    std::vector<Configuration> runnersUp(const Ask& ask, const Configuration& configuration,
                                         SlotKind slot, std::size_t count,
                                         const StopWish& isStopped = {}) const;
    /// A smallest set of limits (see limitKeys) and locks ("only.<slot>") that cannot be had
    /// together; empty if all can, or if nothing helps. Nothing if it was stopped.
    std::optional<std::vector<std::string>> conflict(const Ask& ask,
                                                     const StopWish& isStopped = {}) const;
    /// The configuration with its things moved off the grid where that makes nothing worse; best()
    /// has done so already.
    Configuration polish(Configuration configuration, const StopWish& isStopped = {}) const;
    /// A configuration as it is scored, without polishing; nothing if it breaks a firm limit.
    std::optional<Configuration> scored(std::size_t layout, const Assignment& assignment) const;

    struct State; ///< only for engine*.cpp

private:
    explicit Engine(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace bespeak::proposal
