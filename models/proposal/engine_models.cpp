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
        , m_rules(state.rulesOf(layout))
        , m_candidates(*m_rules.candidates)
        , m_truths(state.layouts[layout]->truths)
        , m_isStopped(isStopped)
        , m_judge(state.subject())
    {
    }

    std::optional<Model> make(const std::map<SlotKind, std::vector<ComponentId>>& kit)
    {
        return around(firstChoice(m_state.subject(), m_candidates, m_judge, kit, m_isStopped));
    }

    /// Beside the best that a model led to, and so on while that helps.
    std::optional<Model> improved(Model model, int rounds)
    {
        for (int round = 0; round < rounds && !model.best.assignment.empty(); ++round) {
            Assignment best = model.best.assignment;
            if (best == model.problem.usual) {
                const LayoutAnswer neighbour = bestNeighbour(model);
                if (neighbour.points <= model.best.points) {
                    break;
                }
                best = neighbour.assignment;
            }
            std::optional<Model> next = around(best);
            if (!next) {
                return std::nullopt;
            }
            model = std::move(*next);
        }
        return model;
    }

private:
    LayoutAsk plain(const LayoutProblem& problem) const
    {
        LayoutAsk ask = m_state.forLayout(m_state.inNumbers({}), problem);
        ask.mostCorrections = correctionsOfRound;
        return ask;
    }

    /// The best with something else in one of the slots, as the whole assessment says: what several
    /// exchanges bring together is in no model until it comes up.
    LayoutAnswer bestNeighbour(const Model& model)
    {
        LayoutAnswer best;
        best.points = INT64_MIN / 4;
        for (std::size_t slot = 0; slot < model.problem.slots(); ++slot) {
            const std::vector<Option>& options = m_candidates.slots[slot].options;
            const std::uint32_t now = model.best.assignment[slot];
            const std::vector<ComponentId> products = productsOf(options[now]);
            const auto tryOthers = [&](const auto& isOther) {
                LayoutAsk ask = plain(model.problem);
                keepOptions(ask, slot, options.size(), isOther);
                LayoutAnswer answer = searchLayout(m_state.subject(), model.problem, ask, m_judge,
                                                   m_truths, m_isStopped);
                if (!answer.assignment.empty() && answer.points > best.points) {
                    best = std::move(answer);
                }
            };
            tryOthers([&](std::uint32_t which) { return which != now; });
            tryOthers([&](std::uint32_t which) { return productsOf(options[which]) != products; });
        }
        return best;
    }

    std::optional<Model> around(const Assignment& usual)
    {
        auto problem = makeLayoutProblem(m_state.subject(), m_rules, usual, m_judge, m_isStopped);
        if (!problem) {
            return std::nullopt;
        }
        LayoutAnswer best = searchLayout(m_state.subject(), *problem, plain(*problem), m_judge,
                                         m_truths, m_isStopped);
        problem->extras = best.extras;
        problem->constant += best.shift;
        problem->warm = best.warm;
        return Model{std::move(*problem), std::move(best)};
    }

    const Engine::State& m_state;
    const LayoutProblem& m_rules;
    const Candidates& m_candidates;
    Truths& m_truths;
    const StopWish& m_isStopped;
    Judge m_judge;
};

/// The first looks at all layouts, and the second ones at those that promise most.
class FirstSearch
{
public:
    FirstSearch(const Engine::State& state, const StopWish& isStopped)
        : m_state(state)
        , m_isStopped(isStopped)
        , m_models(state.layouts.size())
    {
    }

    /// @return false if it was stopped.
    bool run()
    {
        return lookAtReference() && lookAtAll() && lookAgain(mostSecondLooks, INT64_MIN / 4) &&
               lookAgain(m_models.size(), best() + 1) && settleBest();
    }

    const std::map<SlotKind, std::vector<ComponentId>>& kit() const { return m_kit; }
    /// The best of the models that there are: what a search that is stopped has.
    RoomAnswer soFar() const
    {
        RoomAnswer found;
        for (std::size_t i = 0; i < m_models.size(); ++i) {
            const std::optional<Model>& model = m_models[i];
            found.searched += model ? 1 : 0;
            const bool isBetter = model && !model->best.assignment.empty() &&
                                  (!found.isFound() || model->best.points > found.answer.points);
            if (isBetter) {
                found.layout = i;
                found.answer = model->best;
                found.price = priceOf(model->problem, model->best.assignment);
            }
        }
        found.status = found.isFound() ? Status::Feasible : Status::Unknown;
        return found;
    }
    std::vector<std::optional<Model>>& models() { return m_models; }

private:
    bool isStopped() const { return m_isStopped && m_isStopped(); }

    std::int64_t best() const
    {
        std::int64_t best = INT64_MIN / 4;
        for (const std::optional<Model>& model : m_models) {
            if (model && !model->best.assignment.empty()) {
                best = std::max(best, model->best.points);
            }
        }
        return best;
    }

    /// A model that is stopped on the way stays what it was.
    void improve(std::size_t layout)
    {
        std::optional<Model> better =
            ModelMaker(m_state, layout, m_isStopped).improved(*m_models[layout], mostRounds);
        if (better) {
            m_models[layout] = std::move(better);
        }
    }

    bool lookAtReference()
    {
        // The first look is at the layout that may hold most, whatever is assessed.
        const auto& layouts = m_state.layouts;
        const auto reference = static_cast<std::size_t>(
            std::ranges::max_element(layouts, {}, [](const auto& one) { return one->bound; }) -
            layouts.begin());
        ModelMaker maker(m_state, reference, m_isStopped);
        std::optional<Model>& model = m_models[reference];
        model = maker.make({});
        if (!model) {
            return false;
        }
        improve(reference);
        m_kit =
            kitOf(layouts[reference]->candidates,
                  model->best.assignment.empty() ? model->problem.usual : model->best.assignment);
        return true;
    }

    bool lookAtAll()
    {
        const std::int64_t least = best();
        inParallel(m_models.size(), m_state.threads, [&](std::size_t i) {
            LayoutEntry& entry = *m_state.layouts[i];
            if (m_models[i] || entry.bound < least || isStopped()) {
                return;
            }
            entry.bound =
                std::min(entry.bound, pictureBound(m_state.subject(), entry.candidates, least));
            entry.roof = std::min(entry.roof, entry.bound);
            if (entry.bound >= least) {
                m_models[i] = ModelMaker(m_state, i, m_isStopped).make(m_kit);
            }
        });
        return !isStopped();
    }

    /// Of those not yet looked at again that promise at least so much, the most promising.
    bool lookAgain(std::size_t most, std::int64_t least)
    {
        const auto promiseOf = [&](std::size_t i) {
            return std::max(m_models[i]->best.points, m_models[i]->best.bound);
        };
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_models.size(); ++i) {
            const bool isOpen = m_models[i] && !m_models[i]->best.assignment.empty() &&
                                std::ranges::find(m_again, i) == m_again.end();
            if (isOpen && promiseOf(i) >= std::max(least, best() - secondLookWithin)) {
                found.push_back(i);
            }
        }
        std::ranges::stable_sort(found, std::greater<>{}, promiseOf);
        found.resize(std::min(found.size(), most));
        inParallel(found.size(), m_state.threads, [&](std::size_t i) { improve(found[i]); });
        m_again.insert(m_again.end(), found.begin(), found.end());
        return !isStopped();
    }

    /// Until the best of all stands in a model beside itself, and no neighbour of it is better.
    bool settleBest()
    {
        for (std::size_t round = 0; round < mostSecondLooks && !isStopped(); ++round) {
            const auto winner = std::ranges::max_element(m_models, {}, [](const auto& model) {
                return model && !model->best.assignment.empty() ? model->best.points
                                                                : INT64_MIN / 4;
            });
            if (!*winner || (*winner)->best.assignment == (*winner)->problem.usual) {
                break;
            }
            improve(static_cast<std::size_t>(winner - m_models.begin()));
        }
        return !isStopped();
    }

    const Engine::State& m_state;
    const StopWish& m_isStopped;
    std::vector<std::optional<Model>> m_models;
    std::vector<std::size_t> m_again; ///< layouts that were looked at a second time
    std::map<SlotKind, std::vector<ComponentId>> m_kit;
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
    ModelMaker maker(*this, layout, isStopped); // needs the rules, so before the lock
    const std::lock_guard lock(entry.building);
    if (entry.problem == nullptr) {
        if (std::optional<Model> made = maker.make(kit)) {
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
    FirstSearch first(*this, isStopped);
    if (!first.run()) {
        soFar = first.soFar();
        return false;
    }
    kit = first.kit();
    inParallel(layouts.size(), threads, [&](std::size_t i) {
        if (std::optional<Model>& model = first.models()[i]) {
            layouts[i]->problem = std::make_unique<const LayoutProblem>(std::move(model->problem));
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
