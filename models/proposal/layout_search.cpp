// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/layout_search.h"

#include "models/proposal/alternatives.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace bespeak::proposal
{

namespace
{

/// Per cent of the budget that may be spent beyond it, step by step.
constexpr std::array<std::int64_t, 24> budgetSteps{0,  1,   2,   3,   4,   5,   6,    8,
                                                   10, 12,  15,  20,  25,  30,  40,   50,
                                                   70, 100, 150, 200, 300, 500, 1000, 10000};

std::int64_t allowanceOf(std::size_t step, std::int64_t budget)
{
    // An absurd budget must not overflow; one of nothing still has steps.
    const std::int64_t base = std::clamp<std::int64_t>(budget, 10'000, noCap / 1'000);
    return std::min(base / 100 * budgetSteps[step], noCap);
}

/// Gives the problem one more slot whose options no limit counts yet.
std::size_t addSlot(Problem& problem, std::string name, std::vector<std::int64_t> scores)
{
    for (Linear& linear : problem.linears) {
        linear.coefficients.emplace_back(scores.size(), 0);
    }
    problem.slots.push_back({std::move(name), std::move(scores), std::nullopt});
    return problem.slots.size() - 1;
}

class LayoutSearch
{
public:
    LayoutSearch(const Subject& subject, const LayoutProblem& layout, const LayoutAsk& ask,
                 Judge& judge, Truths& truths, const std::function<bool()>& isStopped)
        : m_subject(subject)
        , m_layout(layout)
        , m_ask(ask)
        , m_judge(judge)
        , m_known(truths)
        , m_isStopped(isStopped)
        , m_problem(layout.problem)
        , m_corrections(layout.extras)
        , m_warm(layout.warm)
    {
        prepare();
    }

    LayoutAnswer run()
    {
        LayoutAnswer answer;
        tryUsual();
        for (;;) {
            const Solution solution = solveOnce();
            answer.nodes += solution.nodes;
            if (solution.status == Status::Infeasible) {
                answer.status = m_best.empty() ? Status::Infeasible : Status::Optimal;
                answer.bound = m_best.empty() ? answer.bound : m_bestPoints;
                break;
            }
            answer.bound = std::max(solution.bound + constant(), m_bestPoints);
            if (solution.assignment.empty()) {
                answer.status = m_best.empty() ? Status::Unknown : Status::Feasible;
                break;
            }
            if (settle(solution, answer)) {
                break;
            }
        }
        answer.assignment = m_best;
        answer.points = m_bestPoints;
        answer.extras = m_corrections;
        answer.shift = m_shift;
        answer.warm = m_warm;
        return answer;
    }

private:
    using Truth = Worth;

    void prepare()
    {
        for (std::size_t slot = 0; slot < m_ask.allowed.size(); ++slot) {
            if (m_ask.allowed[slot]) {
                limitTo(m_problem.slots[slot], *m_ask.allowed[slot]);
            }
        }
        if (m_ask.noiseCap) {
            m_problem.linears[m_layout.noiseLimit].cap = *m_ask.noiseCap;
        }
        if (m_ask.priceCap) {
            m_problem.linears[m_layout.priceLimit].cap = *m_ask.priceCap;
        }
        if (m_ask.softBudget) {
            addSoftBudget(*m_ask.softBudget);
        }
    }

    void addSoftBudget(std::int64_t budget)
    {
        std::vector<std::int64_t> scores;
        scores.reserve(budgetSteps.size());
        for (const std::int64_t step : budgetSteps) {
            scores.push_back(std::max(pointsOverBudget * step, -largestScore));
        }
        Linear linear = m_problem.linears[m_layout.priceLimit];
        linear.name = "budget that is not firm";
        linear.cap = budget;
        const std::size_t slot = addSlot(m_problem, "over budget", std::move(scores));
        linear.coefficients.emplace_back();
        for (std::size_t step = 0; step < budgetSteps.size(); ++step) {
            linear.coefficients[slot].push_back(-allowanceOf(step, budget));
        }
        m_problem.linears.push_back(std::move(linear));
    }

    /// The choice beside which all was scored is worth what the problem says.
    void tryUsual()
    {
        const Assignment& usual = m_layout.usual;
        for (std::size_t slot = 0; slot < usual.size(); ++slot) {
            const auto& allowed = m_problem.slots[slot].allowed;
            if (allowed && !std::ranges::binary_search(*allowed, usual[slot])) {
                return;
            }
        }
        const bool isCapped = (m_ask.priceCap && priceOf(m_layout, usual) > *m_ask.priceCap) ||
                              (m_ask.noiseCap && noiseOf(m_layout, usual) > *m_ask.noiseCap);
        if (isCapped || !evaluate(m_layout.problem, usual).broken.empty()) {
            return;
        }
        const Truth& truth = truthOf(usual);
        if (truth.broken.empty() && (!m_ask.atLeast || truth.points >= *m_ask.atLeast)) {
            m_best = usual;
            m_bestPoints = truth.points;
        }
    }

    bool hasNothingAllowed() const
    {
        return std::ranges::any_of(m_problem.slots, [](const Slot& slot) {
            return slot.scores.empty() || (slot.allowed && slot.allowed->empty());
        });
    }

    Solution solveOnce()
    {
        if (hasNothingAllowed()) {
            Solution none;
            none.status = Status::Infeasible;
            return none;
        }
        SolveOptions options;
        options.isStopped = m_isStopped;
        options.isAnyEnough = m_ask.isAnyEnough;
        options.hint = hintOf();
        options.extras = m_corrections;
        options.warm = m_warm;
        options.keepWarm = &m_warm;
        std::optional<std::int64_t> least = m_ask.atLeast;
        if (!m_best.empty()) {
            least = std::max(least.value_or(m_bestPoints + 1), m_bestPoints + 1);
        }
        if (least) {
            options.atLeast = *least - constant();
        }
        options.refuse = [&](const Assignment& choice) { return refuse(real(choice)); };
        return solve(m_problem, options);
    }

    Assignment hintOf() const
    {
        Assignment hint = m_ask.hint.size() == m_layout.slots() ? m_ask.hint : Assignment{};
        if (!hint.empty()) {
            hint.resize(m_problem.slots.size(), 0);
        }
        return hint;
    }

    Assignment real(const Assignment& choice) const
    {
        return {choice.begin(), choice.begin() + static_cast<std::ptrdiff_t>(m_layout.slots())};
    }

    /// @return whether the search is over.
    bool settle(const Solution& solution, LayoutAnswer& answer)
    {
        const Assignment choice = real(solution.assignment);
        const std::int64_t points = truthOf(choice).points;
        const std::int64_t believed = solution.objective + constant();
        const bool isWorthIt = !m_ask.atLeast || points >= *m_ask.atLeast;
        if (isWorthIt && (m_best.empty() || points > m_bestPoints)) {
            m_best = choice;
            m_bestPoints = points;
        }
        if (m_ask.isAnyEnough && !m_best.empty()) {
            answer.status = Status::Optimal;
            return true;
        }
        if (solution.status != Status::Optimal) {
            answer.status = m_best.empty() ? Status::Unknown : Status::Feasible;
            return true;
        }
        if (points == believed) {
            answer.status = Status::Optimal;
            answer.bound = std::max(believed, m_bestPoints);
            return true;
        }
        if (m_learnt >= m_ask.mostCorrections) {
            answer.status = m_best.empty() ? Status::Unknown : Status::Feasible;
            return true;
        }
        correct(choice);
        return false;
    }

    const Truth& truthOf(const Assignment& choice)
    {
        const auto known = m_truths.find(choice);
        if (known != m_truths.end()) {
            return known->second;
        }
        Truth truth = assessed(choice);
        if (m_ask.softBudget) {
            truth.points += pointsOfBudget(priceOf(m_layout, choice), *m_ask.softBudget);
        }
        return m_truths.emplace(choice, std::move(truth)).first->second;
    }

    Truth assessed(const Assignment& choice)
    {
        if (auto kept = m_known.find(choice)) {
            return std::move(*kept);
        }
        Truth truth = m_judge.worthOf(m_layout.partsOf(choice));
        truth.points += m_layout.ownPoints(choice, m_subject.needs, m_subject.catalogue);
        m_known.keep(choice, truth);
        return truth;
    }

    std::int64_t believedOf(const Assignment& choice) const
    {
        std::int64_t points = constant() + evaluate(m_layout.problem, choice).objective;
        if (m_ask.softBudget) {
            points += pointsOfBudget(priceOf(m_layout, choice), *m_ask.softBudget);
        }
        for (const Extra& correction : m_corrections) {
            points += correction.isAbout(choice) ? correction.points : 0;
        }
        return points;
    }

    std::int64_t errorOf(const Assignment& choice)
    {
        return truthOf(choice).points - believedOf(choice);
    }

    /// Learns what the problem gets wrong of a choice: most of it of as few slots as it depends on,
    /// so that it is known of every choice that has these in common, then the rest.
    void correct(const Assignment& choice)
    {
        constexpr int mostParts = 3;
        for (int part = 0; part < mostParts && errorOf(choice) != 0; ++part) {
            learn(mainPart(choice));
        }
        ++m_learnt;
    }

    /// The choice with the usual wherever that leaves most of the error: little things that change
    /// with a slot must not hide what it is due to.
    Assignment mainPart(const Assignment& choice)
    {
        const std::int64_t error = errorOf(choice);
        Assignment part = choice;
        for (std::size_t slot = 0; slot < m_layout.slots(); ++slot) {
            Assignment without = part;
            without[slot] = m_layout.usual[slot];
            if (without[slot] == part[slot] || !holdsTogether(without)) {
                continue;
            }
            const std::int64_t left = errorOf(without);
            const bool isMost = error < 0 ? 2 * left <= error : 2 * left >= error;
            if (without == m_layout.usual ? left == error : isMost) {
                part = without;
            }
        }
        return part;
    }

    void learn(const Assignment& part)
    {
        Extra correction;
        correction.points = errorOf(part);
        for (std::size_t slot = 0; slot < m_layout.slots(); ++slot) {
            if (part[slot] != m_layout.usual[slot]) {
                correction.of.emplace_back(slot, part[slot]);
            }
        }
        if (correction.of.empty()) {
            // The usual choice itself is worth something else, and all with it.
            m_shift += correction.points;
        } else {
            m_corrections.push_back(std::move(correction));
        }
    }

    std::optional<Nogood> refuse(const Assignment& choice)
    {
        for (const Nogood& known : m_nogoods) {
            if (std::ranges::all_of(known, [&](const auto& part) {
                    return std::ranges::binary_search(part.second, choice[part.first]);
                })) {
                return known;
            }
        }
        if (truthOf(choice).broken.empty()) {
            return std::nullopt;
        }
        m_nogoods.push_back(blockingSet(choice));
        return m_nogoods.back();
    }

    /// The fewest slots whose choices alone break something already, and all options like them.
    Nogood blockingSet(const Assignment& choice)
    {
        std::vector<std::size_t> blocking = allSlots();
        for (std::size_t slot = 0; slot < m_layout.slots(); ++slot) {
            std::vector<std::size_t> fewer = blocking;
            std::erase(fewer, slot);
            if (isBroken(choice, fewer)) {
                blocking = std::move(fewer);
            }
        }
        const bool isAboutRoom = isBrokenByFit(choice, blocking);
        Nogood nogood;
        for (const std::size_t slot : blocking) {
            nogood.emplace_back(slot, isAboutRoom ? optionsShapedLike(slot, choice[slot])
                                                  : std::vector<std::uint32_t>{choice[slot]});
        }
        return nogood;
    }

    Worth judgeOnly(const Assignment& choice, const std::vector<std::size_t>& slots)
    {
        std::vector<Part> parts;
        parts.reserve(slots.size());
        const std::vector<Part> all = m_layout.partsOf(choice);
        for (const std::size_t slot : slots) {
            parts.push_back(all[slot]);
        }
        return m_judge.worthOf(parts);
    }

    /// A choice that rests on something needs it.
    bool standsAlone(const Assignment& choice, const std::vector<std::size_t>& slots) const
    {
        const std::vector<Part> all = m_layout.partsOf(choice);
        return std::ranges::all_of(slots, [&](std::size_t slot) {
            const std::string& rest = all[slot].option->rests;
            return rest.empty() || std::ranges::any_of(slots, [&](std::size_t other) {
                       return all[other].option->carries == rest;
                   });
        });
    }

    bool holdsTogether(const Assignment& choice) const { return standsAlone(choice, allSlots()); }

    std::vector<std::size_t> allSlots() const
    {
        std::vector<std::size_t> slots(m_layout.slots());
        std::iota(slots.begin(), slots.end(), std::size_t{0});
        return slots;
    }

    bool isBroken(const Assignment& choice, const std::vector<std::size_t>& slots)
    {
        return standsAlone(choice, slots) && !judgeOnly(choice, slots).broken.empty();
    }

    bool isBrokenByFit(const Assignment& choice, const std::vector<std::size_t>& slots)
    {
        return std::ranges::any_of(judgeOnly(choice, slots).broken,
                                   [](const std::string& key) { return key.starts_with("fit."); });
    }

    std::vector<std::uint32_t> optionsShapedLike(std::size_t slot, std::uint32_t option) const
    {
        std::vector<std::uint32_t> like;
        const std::vector<std::uint32_t>& shapes = m_layout.shapes[slot];
        for (std::uint32_t which = 0; which < shapes.size(); ++which) {
            if (shapes[which] == shapes[option]) {
                like.push_back(which);
            }
        }
        return like;
    }

    std::int64_t constant() const { return m_layout.constant + m_shift; }

    const Subject& m_subject;
    const LayoutProblem& m_layout;
    const LayoutAsk& m_ask;
    Judge& m_judge;
    Truths& m_known;
    const std::function<bool()>& m_isStopped;
    Problem m_problem;
    std::vector<Extra> m_corrections;
    std::int64_t m_shift = 0; ///< points by which the problem is wrong of every choice
    std::size_t m_learnt = 0;
    std::shared_ptr<const WarmStart> m_warm;
    std::vector<Nogood> m_nogoods;
    std::map<Assignment, Truth> m_truths;
    Assignment m_best;
    std::int64_t m_bestPoints = INT64_MIN / 4;
};

} // namespace

LayoutAnswer searchLayout(const Subject& subject, const LayoutProblem& layout, const LayoutAsk& ask,
                          Judge& judge, Truths& truths, const std::function<bool()>& isStopped)
{
    return LayoutSearch(subject, layout, ask, judge, truths, isStopped).run();
}

std::int64_t pointsOfBudget(std::int64_t minor, std::int64_t budget)
{
    for (std::size_t step = 0; step < budgetSteps.size(); ++step) {
        if (minor - budget <= allowanceOf(step, budget)) {
            return std::max(pointsOverBudget * budgetSteps[step], -largestScore);
        }
    }
    return -largestScore;
}

} // namespace bespeak::proposal
