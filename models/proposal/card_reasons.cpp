// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/card_reasons.h"

#include "models/assessment/assessment.h"
#include "models/proposal/compromise.h"
#include "models/proposal/points.h"

#include <algorithm>
#include <cstdlib>

namespace bespeak::proposal
{

namespace
{

constexpr std::size_t mostReasons = 6;
constexpr std::size_t mostShortFigures = 5;
constexpr std::size_t mostLesserFigures = 3;

std::vector<SlotKind> slotsOf(const Configuration& configuration)
{
    std::vector<SlotKind> slots;
    for (const Chosen& one : configuration.chosen) {
        slots.push_back(one.slot);
    }
    return slots;
}

/// The criterion that speaks most for what the points are of.
std::string chiefCriterion(const std::vector<Points>& behind, bool isGain)
{
    for (const Points& one : behind) {
        if ((one.points > 0) == isGain) {
            return one.criterion;
        }
    }
    return behind.empty() ? std::string() : behind.front().criterion;
}

/// What one configuration has in a slot and the other has not, by its name there.
std::optional<ComponentId> namesakeBeside(const Engine& engine, const Configuration& one,
                                          const Configuration& other, SlotKind slot)
{
    Option rest;
    std::ranges::set_difference(componentsIn(one, slot), componentsIn(other, slot),
                                std::back_inserter(rest.components));
    return namesakeOf(rest, engine.catalogue());
}

std::optional<Reason> reasonAgainst(const Engine& engine, const Configuration& best,
                                    const Configuration& other, SlotKind slot)
{
    const auto name = namesakeBeside(engine, best, other, slot);
    const auto otherName = namesakeBeside(engine, other, best, slot);
    Reason reason;
    reason.points = best.points - other.points;
    reason.behind = differenceOf(best.breakdown, other.breakdown);
    if (reason.points <= 0 || (!name && !otherName)) {
        return std::nullopt;
    }
    reason.key = !name ? "beats-having" : !otherName ? "beats-nothing" : "beats";
    if (name) {
        reason.facts.push_back({"name", *name});
    }
    if (otherName) {
        reason.facts.push_back({"other", *otherName});
    }
    reason.facts.push_back({"slot", slot});
    reason.facts.push_back({"points", CountFact{reason.points}});
    reason.facts.push_back({"criterion", CriterionFact{chiefCriterion(reason.behind, true)}});
    return reason;
}

void sortByPoints(std::vector<Reason>& reasons)
{
    std::ranges::stable_sort(reasons, [](const Reason& a, const Reason& b) {
        return std::abs(a.points) > std::abs(b.points);
    });
}

std::int64_t priceOf(const Option* option)
{
    return option == nullptr ? 0 : option->price.minor;
}

Reason slotReason(const Engine& engine, const Configuration& configuration,
                  const Configuration& best, SlotKind slot, std::vector<Points> behind)
{
    const Option* const now = optionIn(configuration, slot);
    const Option* const then = optionIn(best, slot);
    const auto name = namesakeBeside(engine, configuration, best, slot);
    const auto other = namesakeBeside(engine, best, configuration, slot);
    const std::int64_t saved = priceOf(then) - priceOf(now);
    Reason reason;
    reason.behind = std::move(behind);
    reason.points = sumOf(reason.behind);
    const char* const first = !name ? "none" : !other ? "adds" : saved >= 0 ? "saves" : "costs";
    reason.key = std::string(first) + (reason.points < 0 ? "-loses" : "-gains");
    if (name) {
        reason.facts.push_back({"name", *name});
    }
    if (other) {
        reason.facts.push_back({"other", *other});
    }
    reason.facts.push_back({"slot", slot});
    reason.facts.push_back({"money", Money{std::abs(saved), currencyOf(engine.catalogue())}});
    reason.facts.push_back({"points", CountFact{std::abs(reason.points)}});
    return reason;
}

std::vector<Points> ofSlot(const std::vector<Points>& points, SlotKind slot)
{
    std::vector<Points> chosen;
    std::ranges::copy_if(points, std::back_inserter(chosen),
                         [slot](const Points& one) { return one.slot == slot; });
    return chosen;
}

Reason shortFigure(const assessment::Parameter& parameter)
{
    Reason reason{.key = "given-up.short", .facts = {}, .points = 0, .behind = {}};
    reason.facts.push_back({"criterion", CriterionFact{parameter.key}});
    const bool isAbove =
        parameter.highest && parameter.value && *parameter.value > *parameter.highest;
    const auto limit = isAbove ? parameter.highest : parameter.lowest;
    if (parameter.value && limit) {
        reason.key = "given-up.figure";
        reason.facts.push_back({"value", FigureFact{*parameter.value, parameter.unit}});
        reason.facts.push_back({"limit", FigureFact{*limit, parameter.unit}});
    }
    return reason;
}

/// What fails, what matters more first, each kind of figure once.
std::vector<Reason> shortFigures(const Engine& engine, const Configuration& configuration)
{
    auto parameters = assessment::assess(configuration.design, engine.catalogue()).parameters;
    std::ranges::stable_sort(parameters, {}, &assessment::Parameter::rank);
    std::vector<Reason> reasons;
    std::vector<std::string> said;
    for (const assessment::Parameter& one : parameters) {
        if (one.verdict == assessment::Verdict::Fail && !one.isKept &&
            std::ranges::count(said, one.key) == 0 && reasons.size() < mostShortFigures) {
            said.push_back(one.key);
            reasons.push_back(shortFigure(one));
        }
    }
    return reasons;
}

std::vector<Reason> lesserFigures(const Configuration& configuration, const Configuration& best)
{
    std::vector<Reason> reasons;
    for (const Points& one : differenceOf(configuration.breakdown, best.breakdown)) {
        if (one.points < 0 && reasons.size() < mostLesserFigures) {
            reasons.push_back({.key = "given-up.points",
                               .facts = {{"criterion", CriterionFact{one.criterion}},
                                         {"points", CountFact{-one.points}}},
                               .points = one.points,
                               .behind = {one}});
        }
    }
    return reasons;
}

/// What no home theatre should be without, where it is left out.
std::vector<Reason> emptySlots(const Configuration& configuration)
{
    std::vector<Reason> reasons;
    for (const SlotKind slot : {SlotKind::Seats, SlotKind::Picture, SlotKind::Front}) {
        const Option* const option = optionIn(configuration, slot);
        if (option != nullptr && option->isNothing) {
            reasons.push_back(
                {.key = "given-up.empty", .facts = {{"slot", slot}}, .points = 0, .behind = {}});
        }
    }
    return reasons;
}

} // namespace

std::vector<Neighbour> neighboursOf(const Engine& engine, const Ask& ask, const Configuration& best,
                                    const StopWish& isStopped)
{
    std::vector<Neighbour> neighbours;
    for (const SlotKind slot : slotsOf(best)) {
        if (isStopped && isStopped()) {
            break;
        }
        for (Configuration& other : engine.runnersUp(ask, best, slot, 1, isStopped)) {
            neighbours.push_back({slot, std::move(other)});
        }
    }
    return neighbours;
}

std::vector<Reason> reasonsForBest(const Engine& engine, const Configuration& best,
                                   const std::vector<Neighbour>& neighbours)
{
    std::vector<Reason> reasons;
    for (const Neighbour& other : neighbours) {
        if (auto reason = reasonAgainst(engine, best, other.configuration, other.slot)) {
            reasons.push_back(std::move(*reason));
        }
    }
    sortByPoints(reasons);
    // What is there speaks before what is not.
    std::stable_partition(reasons.begin(), reasons.end(),
                          [](const Reason& one) { return findFact(one, "name") != nullptr; });
    reasons.resize(std::min(reasons.size(), mostReasons));
    return reasons;
}

std::vector<Reason> reasonsBeside(const Engine& engine, const Configuration& configuration,
                                  const Configuration& best)
{
    const std::vector<Points> difference = differenceOf(configuration.breakdown, best.breakdown);
    std::vector<Reason> reasons;
    for (const SlotKind slot : slotsOf(configuration)) {
        if (componentsIn(configuration, slot) != componentsIn(best, slot)) {
            reasons.push_back(
                slotReason(engine, configuration, best, slot, ofSlot(difference, slot)));
        }
    }
    sortByPoints(reasons);
    reasons.resize(std::min(reasons.size(), mostReasons));
    return reasons;
}

std::vector<Reason> givenUpBy(const Engine& engine, const Configuration& configuration,
                              const Configuration* best)
{
    std::vector<Reason> reasons;
    for (const design::GivenUp& slack : slacksOf(engine, configuration)) {
        reasons.push_back(slackReason(engine, slack));
    }
    std::ranges::move(emptySlots(configuration), std::back_inserter(reasons));
    std::ranges::move(shortFigures(engine, configuration), std::back_inserter(reasons));
    if (best != nullptr) {
        std::ranges::move(lesserFigures(configuration, *best), std::back_inserter(reasons));
    }
    return reasons;
}

std::int64_t energyNextDoor(const Engine& engine, const Configuration& configuration)
{
    std::int64_t energy = 0;
    for (const Chosen& one : configuration.chosen) {
        energy += heardNextDoor(one.option, engine.base(), engine.catalogue());
    }
    return energy;
}

} // namespace bespeak::proposal
