// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/engine_state.h"

#include <algorithm>
#include <numeric>

/// How the models of the layouts are made: one is looked at closely, and what serves well there is
/// the usual choice in all others, beside which their options are judged.
namespace bespeak::proposal
{

namespace
{

/// The choice beside which options are judged is exchanged for the best so often.
constexpr int mostRounds = 4;
constexpr std::size_t correctionsOfRound = 6;
/// So many layouts are looked at again, beside their own best, …
constexpr std::size_t mostSecondLooks = 8;
/// … if they promise to come as near to the best, in points.
constexpr std::int64_t secondLookWithin = 600;

/// A layout's model and the best that it leads to if nothing more is asked.
struct Model {
    LayoutProblem problem;
    LayoutAnswer best;
};

class ModelMaker
{
public:
    ModelMaker(const Engine::State& state, std::size_t layout, const StopWish& isStopped)
        : m_state(state)
        , m_candidates(state.layouts[layout]->candidates)
        , m_truths(state.layouts[layout]->truths)
        , m_isStopped(isStopped)
        , m_judge(state.base, state.catalogue, state.needs)
    {
    }

    std::optional<Model> make(const std::map<SlotKind, std::vector<ComponentId>>& kit)
    {
        return around(firstChoice(m_state.subject(), m_candidates, m_judge, kit, m_isStopped));
    }

    /// Beside the best that a model led to, and so on while that helps.
    std::optional<Model> improved(Model model, int rounds)
    {
        for (int round = 0; round < rounds; ++round) {
            const Assignment& best = model.best.assignment;
            if (best.empty() || best == model.problem.usual) {
                break;
            }
            std::optional<Model> next = around(best);
            if (!next) {
                return std::nullopt;
            }
            const bool isBetter = next->best.points > model.best.points;
            model = std::move(*next);
            if (!isBetter) {
                break;
            }
        }
        return model;
    }

private:
    std::optional<Model> around(const Assignment& usual)
    {
        auto problem =
            makeLayoutProblem(m_state.subject(), m_candidates, usual, m_judge, m_isStopped);
        if (!problem) {
            return std::nullopt;
        }
        LayoutAsk plain = m_state.forLayout(m_state.inNumbers({}), *problem);
        plain.mostCorrections = correctionsOfRound;
        LayoutAnswer best =
            searchLayout(m_state.subject(), *problem, plain, m_judge, m_truths, m_isStopped);
        problem->extras = best.extras;
        return Model{std::move(*problem), std::move(best)};
    }

    const Engine::State& m_state;
    const Candidates& m_candidates;
    Truths& m_truths;
    const StopWish& m_isStopped;
    Judge m_judge;
};

} // namespace

const LayoutProblem& Engine::State::rulesOf(std::size_t layout) const
{
    LayoutEntry& entry = *layouts[layout];
    const std::lock_guard lock(entry.building);
    if (entry.rules == nullptr) {
        entry.rules =
            std::make_unique<const LayoutProblem>(makeLayoutRules(subject(), entry.candidates));
    }
    return *entry.rules;
}

const LayoutProblem* Engine::State::problemOf(std::size_t layout, const StopWish& isStopped) const
{
    LayoutEntry& entry = *layouts[layout];
    const std::lock_guard lock(entry.building);
    if (entry.problem == nullptr) {
        if (std::optional<Model> made = ModelMaker(*this, layout, isStopped).make(kit)) {
            entry.problem = std::make_unique<const LayoutProblem>(std::move(made->problem));
        }
    }
    return entry.problem.get();
}

bool Engine::State::prepare(const StopWish& isStopped) const
{
    const std::lock_guard lock(preparing);
    if (isPrepared || layouts.empty()) {
        return true;
    }
    // What can be had there at most: the first look is at the layout that may hold most.
    const auto reference = static_cast<std::size_t>(
        std::ranges::max_element(layouts, {}, [](const auto& one) { return one->bound; }) -
        layouts.begin());
    std::vector<std::optional<Model>> models(layouts.size());
    ModelMaker maker(*this, reference, isStopped);
    models[reference] = maker.make({});
    if (models[reference]) {
        models[reference] = maker.improved(std::move(*models[reference]), mostRounds);
    }
    if (!models[reference]) {
        return false;
    }
    const LayoutAnswer& known = models[reference]->best;
    kit = kitOf(layouts[reference]->candidates,
                known.assignment.empty() ? models[reference]->problem.usual : known.assignment);
    const std::int64_t least = known.assignment.empty() ? INT64_MIN / 4 : known.points;
    inParallel(layouts.size(), threads, [&](std::size_t i) {
        if (i != reference && layouts[i]->bound >= least) {
            models[i] = ModelMaker(*this, i, isStopped).make(kit);
        }
    });
    if (isStopped && isStopped()) {
        return false;
    }
    std::int64_t best = INT64_MIN / 4;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < models.size(); ++i) {
        if (models[i] && !models[i]->best.assignment.empty()) {
            best = std::max(best, models[i]->best.points);
            found.push_back(i);
        }
    }
    const auto promiseOf = [&](std::size_t i) {
        return std::max(models[i]->best.points, models[i]->best.bound);
    };
    std::ranges::stable_sort(found, std::greater<>{}, promiseOf);
    found.resize(std::min(found.size(), mostSecondLooks));
    std::erase_if(found, [&](std::size_t i) { return promiseOf(i) < best - secondLookWithin; });
    inParallel(found.size(), threads, [&](std::size_t i) {
        models[found[i]] = ModelMaker(*this, found[i], isStopped)
                               .improved(std::move(*models[found[i]]), mostRounds);
    });
    if (isStopped && isStopped()) {
        return false;
    }
    inParallel(layouts.size(), threads, [&](std::size_t i) {
        if (models[i]) {
            layouts[i]->problem =
                std::make_unique<const LayoutProblem>(std::move(models[i]->problem));
            layouts[i]->roof = std::min(layouts[i]->bound, roofOf(*layouts[i]->problem));
        }
    });
    order.resize(layouts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // Those without a model yet last: their roof is only what the catalogue would allow.
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        const bool hasA = layouts[a]->problem != nullptr;
        const bool hasB = layouts[b]->problem != nullptr;
        return hasA != hasB ? hasA : layouts[a]->roof > layouts[b]->roof;
    });
    isPrepared = true;
    return true;
}

} // namespace bespeak::proposal
