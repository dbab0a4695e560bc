// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/engine.h"

#include "models/pricing/price_design.h"
#include "models/proposal/engine_state.h"
#include "models/proposal/polish.h"

#include <algorithm>

namespace bespeak::proposal
{

namespace
{

constexpr std::array<std::string_view, 6> keys{"viewers",    "neighbours", "drilling",
                                               "subwoofers", "never",      "budget"};

/// The longest lead time of what has to be bought.
int daysOf(const design::Design& design, const catalogue::Catalogue& catalogue,
           const std::vector<Part>& parts, const Needs& needs)
{
    int days = 0;
    for (const pricing::PriceLine& line : pricing::priceDesign(design, catalogue).lines) {
        const bool isChosen =
            line.component && std::ranges::any_of(parts, [&](const Part& part) {
                return !part.option->isKept &&
                       std::ranges::find(part.option->components, *line.component) !=
                           part.option->components.end();
            });
        const bool isOwned = line.component && piecesOwned(needs, *line.component) > 0;
        days = isChosen && !isOwned ? std::max(days, line.leadDays) : days;
    }
    return days;
}

} // namespace

std::span<const std::string_view> limitKeys()
{
    return keys;
}

Engine::Engine(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Result<Engine> Engine::create(design::Design base, catalogue::Catalogue catalogue, Needs needs,
                              const StopWish& isStopped, int threads)
{
    auto state =
        State::make(std::move(base), std::move(catalogue), std::move(needs), threads, isStopped);
    if (state == nullptr) {
        return fail("proposal.stopped");
    }
    return Engine(std::move(state));
}

const design::Design& Engine::base() const
{
    return m_state->base;
}

const catalogue::Catalogue& Engine::catalogue() const
{
    return m_state->catalogue;
}

const Needs& Engine::needs() const
{
    return m_state->needs;
}

std::size_t Engine::layouts() const
{
    return m_state->layouts.size();
}

const Candidates& Engine::candidates(std::size_t layout) const
{
    return m_state->layouts[layout]->candidates;
}

double Engine::configurations() const
{
    double sum = 0;
    for (const auto& layout : m_state->layouts) {
        sum += layout->choices;
    }
    return sum;
}

std::size_t Engine::leftOut() const
{
    return m_state->leftOut;
}

Configuration Engine::polish(Configuration configuration, const StopWish& isStopped) const
{
    const std::size_t layout = configuration.layout;
    return polished(m_state->subject(), m_state->rulesOf(layout), std::move(configuration),
                    isStopped);
}

Configuration Engine::State::configurationOf(std::size_t layout, const Assignment& assignment,
                                             const std::optional<std::int64_t>& softBudget) const
{
    const LayoutProblem& problem = rulesOf(layout);
    const std::vector<Part> parts = problem.partsOf(assignment);
    Configuration made;
    made.layout = layout;
    made.assignment = assignment;
    made.price = {priceOf(problem, assignment), currencyOf(catalogue)};
    const Result<design::Design> design = realise(base, catalogue, *problem.candidates, assignment);
    if (!design) {
        return made;
    }
    made.design = *design;
    Judgement judgement = judgementOf(subject(), *design, parts);
    made.beliefs = std::move(judgement.beliefs);
    for (const Part& part : parts) {
        made.chosen.push_back({part.slot, *part.option});
        const std::vector<Points> own = pointsOfOption(*part.option, part.slot, needs, catalogue);
        made.breakdown.insert(made.breakdown.end(), own.begin(), own.end());
    }
    made.breakdown.insert(made.breakdown.end(), judgement.breakdown.begin(),
                          judgement.breakdown.end());
    if (softBudget) {
        const std::int64_t over = pointsOfBudget(made.price.minor, *softBudget);
        if (over != 0) {
            made.breakdown.push_back({"budget", SlotKind::Seats, over});
        }
    }
    made.points = sumOf(made.breakdown);
    made.days = daysOf(made.design, catalogue, parts, needs);
    return made;
}

Outcome Engine::State::outcomeOf(const RoomAnswer& answer, const Ask& ask,
                                 const StopWish& isStopped) const
{
    Outcome outcome;
    outcome.status = answer.status;
    outcome.bound = answer.bound;
    outcome.nodes = answer.nodes;
    outcome.layoutsSearched = answer.searched;
    if (answer.isFound()) {
        outcome.best = polished(
            subject(), rulesOf(answer.layout),
            configurationOf(answer.layout, answer.answer.assignment, inNumbers(ask).softBudget),
            isStopped);
    }
    return outcome;
}

Outcome Engine::best(const Ask& ask, const StopWish& isStopped) const
{
    const std::shared_ptr<const State> state = m_state->lifted(ask, isStopped);
    if (state == nullptr) {
        return {};
    }
    return state->outcomeOf(state->searchGoal(ask, isStopped), ask, isStopped);
}

std::vector<Outcome> Engine::along(const Ask& ask, std::span<const std::int64_t> caps,
                                   const StopWish& isStopped) const
{
    std::vector<Outcome> outcomes;
    for (const std::int64_t cap : caps) {
        Ask capped = ask;
        capped.mostMinor = cap;
        outcomes.push_back(best(capped, isStopped));
    }
    return outcomes;
}

std::optional<Configuration> Engine::scored(std::size_t layout, const Assignment& assignment) const
{
    const State& state = *m_state;
    state.prepare({});
    Judge judge(state.subject());
    const LayoutProblem* const problem = state.problemOf(layout, {});
    if (!judge.worthOf(problem->partsOf(assignment)).broken.empty()) {
        return std::nullopt;
    }
    return state.configurationOf(layout, assignment, state.inNumbers({}).softBudget);
}

} // namespace bespeak::proposal
