// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/problem.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace bespeak::proposal
{

namespace
{

Result<void> bad(std::string place, std::string reason)
{
    return fail("proposal.bad-problem", {{"place", std::move(place)}, {"reason", reason}});
}

Result<void> tooLarge(std::string place)
{
    return fail("proposal.problem-too-large", {{"place", std::move(place)}});
}

bool within(std::int64_t value, std::int64_t limit)
{
    return value >= -limit && value <= limit;
}

bool areOptions(const std::vector<std::uint32_t>& options, std::size_t count)
{
    return std::ranges::all_of(options, [count](std::uint32_t option) { return option < count; });
}

Result<void> checkSlot(const Slot& slot, const std::string& place)
{
    if (slot.scores.empty()) {
        return bad(place, "it has no options");
    }
    if (slot.scores.size() > maximumOptions) {
        return tooLarge(place);
    }
    if (!std::ranges::all_of(slot.scores, [](auto score) { return within(score, largestScore); })) {
        return bad(place, "a score is out of range");
    }
    if (slot.allowed && (!areOptions(*slot.allowed, slot.scores.size()) ||
                         !std::ranges::is_sorted(*slot.allowed))) {
        return bad(place, "its allowed options are not ascending indices of options");
    }
    return {};
}

Result<void> checkLinear(const Problem& problem, const Linear& linear, const std::string& place)
{
    if (linear.coefficients.size() != problem.slots.size()) {
        return bad(place, "it needs one row of coefficients a slot");
    }
    for (std::size_t i = 0; i < problem.slots.size(); ++i) {
        if (linear.coefficients[i].size() != problem.slots[i].scores.size()) {
            return bad(place, "a row has not one coefficient an option");
        }
        for (const std::int64_t coefficient : linear.coefficients[i]) {
            if (!within(coefficient, largestCoefficient)) {
                return bad(place, "a coefficient is out of range");
            }
        }
    }
    if (!within(linear.cap, largestCoefficient * static_cast<std::int64_t>(maximumSlots))) {
        return bad(place, "its cap is out of range");
    }
    return {};
}

Result<void> checkClasses(const std::vector<std::uint32_t>& classes, std::size_t options,
                          std::size_t count, const std::string& place)
{
    if (classes.size() != options || !areOptions(classes, count)) {
        return bad(place, "it needs one class an option, below the number of classes");
    }
    return {};
}

Result<void> checkPair(const Problem& problem, const PairTable& pair, const std::string& place)
{
    const std::size_t n = problem.slots.size();
    if (pair.a >= n || pair.b >= n || pair.a == pair.b) {
        return bad(place, "it does not join two slots");
    }
    if (pair.classesA > maximumClasses || pair.classesB > maximumClasses) {
        return tooLarge(place);
    }
    const std::size_t optionsA = problem.slots[pair.a].scores.size();
    const std::size_t optionsB = problem.slots[pair.b].scores.size();
    if (auto checked = checkClasses(pair.classOfA, optionsA, pair.classesA, place); !checked) {
        return checked;
    }
    if (auto checked = checkClasses(pair.classOfB, optionsB, pair.classesB, place); !checked) {
        return checked;
    }
    const std::size_t cells = pair.classesA * pair.classesB;
    if (pair.allow.size() != cells || (!pair.scores.empty() && pair.scores.size() != cells)) {
        return bad(place, "its table is not of the size its classes say");
    }
    if (!std::ranges::all_of(pair.scores, [](auto score) { return within(score, largestScore); })) {
        return bad(place, "a score is out of range");
    }
    for (const auto& [k, l] : pair.forbidden) {
        if (k >= optionsA || l >= optionsB) {
            return bad(place, "it forbids an option that is not there");
        }
    }
    return {};
}

Result<void> checkWish(const Problem& problem, const Wish& wish, const std::string& place)
{
    if (wish.slot.has_value() == wish.linear.has_value()) {
        return bad(place, "it names neither a slot nor a limit");
    }
    if (wish.linear &&
        (*wish.linear >= problem.linears.size() || !within(wish.cap, largestCoefficient * 64))) {
        return bad(place, "it names a limit that is not there, or its cap is out of range");
    }
    if (wish.slot && (*wish.slot >= problem.slots.size() ||
                      !areOptions(wish.options, problem.slots[*wish.slot].scores.size()) ||
                      !std::ranges::is_sorted(wish.options))) {
        return bad(place, "its options are not ascending indices of a slot's options");
    }
    return {};
}

std::string placeOf(const char* what, std::size_t index)
{
    return std::string(what) + "[" + std::to_string(index) + "]";
}

/// Calls `check` for each element with its place; the first failure is the result.
template <typename Elements, typename Check>
Result<void> checkEach(const char* what, const Elements& elements, Check check)
{
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (Result<void> checked = check(elements[i], placeOf(what, i)); !checked) {
            return checked;
        }
    }
    return {};
}

Result<void> checkSizes(const Problem& problem)
{
    if (problem.slots.empty()) {
        return bad("slots", "there are none");
    }
    std::size_t cells = 0;
    for (const PairTable& pair : problem.pairs) {
        cells += pair.allow.size();
    }
    if (problem.slots.size() > maximumSlots || problem.linears.size() > maximumLinears ||
        problem.pairs.size() > maximumPairs || problem.wishes.size() > maximumWishes ||
        cells > maximumTableCells) {
        return tooLarge("problem");
    }
    return {};
}

} // namespace

Result<void> checkProblem(const Problem& problem)
{
    Result<void> checked = checkSizes(problem);
    if (checked) {
        checked = checkEach("slots", problem.slots, checkSlot);
    }
    if (checked) {
        checked = checkEach("linear", problem.linears, [&](const auto& linear, const auto& place) {
            return checkLinear(problem, linear, place);
        });
    }
    if (checked) {
        checked = checkEach("pairs", problem.pairs, [&](const auto& pair, const auto& place) {
            return checkPair(problem, pair, place);
        });
    }
    if (checked) {
        checked = checkEach("wishes", problem.wishes, [&](const auto& wish, const auto& place) {
            return checkWish(problem, wish, place);
        });
    }
    return checked;
}

void limitTo(Slot& slot, const std::vector<std::uint32_t>& options)
{
    if (!slot.allowed) {
        slot.allowed = options;
        return;
    }
    std::vector<std::uint32_t> both;
    std::ranges::set_intersection(*slot.allowed, options, std::back_inserter(both));
    slot.allowed = std::move(both);
}

namespace
{

bool isForbidden(const PairTable& pair, std::uint32_t k, std::uint32_t l)
{
    return std::ranges::find(pair.forbidden, std::pair{k, l}) != pair.forbidden.end();
}

} // namespace

bool hasAll(std::span<const std::uint32_t> assignment, const Choices& choices)
{
    return std::ranges::all_of(
        choices, [&](const auto& one) { return assignment[one.first] == one.second; });
}

Evaluation evaluate(const Problem& problem, const Assignment& assignment)
{
    Evaluation evaluation;
    for (std::size_t i = 0; i < problem.slots.size(); ++i) {
        const Slot& slot = problem.slots[i];
        evaluation.objective += slot.scores[assignment[i]];
        if (slot.allowed && !std::ranges::binary_search(*slot.allowed, assignment[i])) {
            evaluation.broken.push_back(slot.name);
        }
    }
    for (const PairTable& pair : problem.pairs) {
        const std::uint32_t k = assignment[pair.a];
        const std::uint32_t l = assignment[pair.b];
        const std::uint32_t u = pair.classOfA[k];
        const std::uint32_t v = pair.classOfB[l];
        evaluation.objective += pair.scoreOf(u, v);
        if (pair.allow[u * pair.classesB + v] == 0 || isForbidden(pair, k, l)) {
            evaluation.broken.push_back(pair.name);
        }
    }
    for (const Linear& linear : problem.linears) {
        std::int64_t use = 0;
        for (std::size_t i = 0; i < assignment.size(); ++i) {
            use += linear.coefficients[i][assignment[i]];
        }
        if (use > linear.cap) {
            evaluation.broken.push_back(linear.name);
        }
    }
    return evaluation;
}

} // namespace bespeak::proposal
