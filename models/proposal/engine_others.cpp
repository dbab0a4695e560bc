// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/conflict.h"
#include "models/proposal/engine_state.h"

#include <algorithm>

namespace bespeak::proposal
{

namespace
{

std::optional<std::size_t> indexOf(const Candidates& candidates, SlotKind slot)
{
    const auto found = std::ranges::find(candidates.slots, slot, &Choice::slot);
    return found == candidates.slots.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - candidates.slots.begin()));
}

/// Whether a limit asks for anything in this brief.
bool saysAnything(const Needs& needs, const Ask& ask, std::string_view key)
{
    if (key == "viewers") {
        return needs.isSeatingFirm;
    }
    if (key == "neighbours") {
        return needs.isQuietFirm || needs.neighboursSleep;
    }
    if (key == "drilling") {
        return !needs.mayDrill || !needs.mayCutWalls;
    }
    if (key == "subwoofers") {
        return needs.mostSubwoofers < 4;
    }
    if (key == "never") {
        return !needs.never.empty() || !ask.never.empty();
    }
    return (needs.budget && needs.isBudgetFirm) || ask.mostMinor;
}

constexpr std::string_view lockPrefix = "only.";

/// The ask with nothing kept of what is not in `kept`; somebody always sits.
Ask keeping(const Needs& needs, const Ask& ask, const std::vector<std::string>& all,
            const std::vector<std::string>& kept)
{
    Ask less = ask;
    for (const std::string& key : all) {
        if (std::ranges::find(kept, key) != kept.end()) {
            continue;
        }
        if (key.starts_with(lockPrefix)) {
            std::erase_if(less.only, [&](const auto& lock) {
                return slotName(lock.first) == std::string_view(key).substr(lockPrefix.size());
            });
            continue;
        }
        if (key == "viewers") {
            std::erase_if(less.relaxed, [](const auto& one) { return one.first == "viewers"; });
            less.relaxed.emplace_back("viewers", needs.viewers - 1);
            continue;
        }
        less.lifted.push_back(key);
        if (key == "budget") {
            less.mostMinor.reset();
        }
        if (key == "never") {
            less.never.clear();
        }
    }
    return less;
}

} // namespace

std::vector<Configuration> Engine::runnersUp(const Ask& ask, const Configuration& configuration,
                                             SlotKind slot, std::size_t count,
                                             const StopWish& isStopped) const
{
    std::vector<Configuration> runners;
    const std::shared_ptr<const State> state = m_state->lifted(ask, isStopped);
    if (state == nullptr || configuration.layout >= state->layouts.size()) {
        return runners;
    }
    Judge judge(state->subject());
    const LayoutProblem* const problem = state->problemOf(configuration.layout, isStopped);
    const auto where = problem != nullptr ? indexOf(*problem->candidates, slot) : std::nullopt;
    if (!where || configuration.assignment.size() != problem->slots()) {
        return runners;
    }
    const Choice& choice = problem->candidates->slots[*where];
    std::vector<std::vector<ComponentId>> taken{
        productsOf(choice.options[configuration.assignment[*where]])};
    const RoomAsk numbers = state->inNumbers(ask);
    Truths& truths = state->layouts[configuration.layout]->truths;
    const LayoutAsk free = state->forLayout(numbers, *problem);
    while (runners.size() < count && !(isStopped && isStopped())) {
        LayoutAsk fixed = free;
        keepOptions(fixed, *where, choice.options.size(), [&](std::uint32_t which) {
            return std::ranges::find(taken, productsOf(choice.options[which])) == taken.end();
        });
        LayoutAsk solvedAgain = fixed;
        for (std::size_t other = 0; other < problem->slots(); ++other) {
            if (other != *where) {
                fixed.allowed[other] = {{configuration.assignment[other]}};
            }
        }
        const Subject subject = state->subject();
        LayoutAnswer answer = searchLayout(subject, *problem, fixed, judge, truths, isStopped);
        if (answer.assignment.empty()) {
            answer = searchLayout(subject, *problem, solvedAgain, judge, truths, isStopped);
        }
        if (answer.assignment.empty()) {
            break;
        }
        taken.push_back(productsOf(choice.options[answer.assignment[*where]]));
        runners.push_back(
            state->configurationOf(configuration.layout, answer.assignment, numbers.softBudget));
    }
    std::ranges::stable_sort(runners, std::greater<>{}, &Configuration::points);
    return runners;
}

std::optional<std::vector<std::string>> Engine::conflict(const Ask& ask,
                                                         const StopWish& isStopped) const
{
    std::vector<std::string> all;
    for (const std::string_view key : limitKeys()) {
        if (!isLifted(ask, key) && saysAnything(m_state->needs, ask, key)) {
            all.emplace_back(key);
        }
    }
    for (const auto& [slot, components] : ask.only) {
        all.push_back(std::string(lockPrefix) + std::string(slotName(slot)));
    }
    bool wasStopped = false;
    const auto goTogether = [&](const std::vector<std::size_t>& some) {
        std::vector<std::string> kept;
        kept.reserve(some.size());
        for (const std::size_t i : some) {
            kept.push_back(all[i]);
        }
        const Ask less = keeping(m_state->needs, ask, all, kept);
        const std::shared_ptr<const State> state =
            wasStopped ? nullptr : m_state->lifted(less, isStopped);
        if (state == nullptr) {
            wasStopped = true;
            return true;
        }
        if (state->missingPlaces > 0 && state->needs.isSeatingFirm) {
            return false;
        }
        RoomAsk numbers = state->inNumbers(less);
        numbers.isAnyEnough = true;
        const RoomAnswer answer = state->search(numbers, isStopped);
        wasStopped = wasStopped || answer.status == Status::Unknown;
        return answer.isFound() || answer.status == Status::Unknown;
    };
    std::vector<std::string> conflict;
    for (const std::size_t i : smallestConflict(all.size(), goTogether)) {
        conflict.push_back(all[i]);
    }
    if (wasStopped) {
        return std::nullopt;
    }
    return conflict;
}

} // namespace bespeak::proposal
