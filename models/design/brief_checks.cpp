// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/brief_checks.h"

#include "models/base/sha256.h"
#include "models/design/edit_checks.h"

#include <algorithm>
#include <set>

namespace bespeak::design
{

namespace
{

Result<void> checkCount(std::size_t count, std::size_t limit, const char* error)
{
    if (count > limit) {
        return fail(error, {{"limit", std::to_string(limit)}});
    }
    return {};
}

Result<void> checkBudget(const Brief& brief)
{
    if (brief.budget && (brief.budget->minor < 0 || brief.budget->minor > maximumBudgetMinor)) {
        return fail("design.bad-budget");
    }
    return {};
}

Result<void> checkChildren(const Brief& brief)
{
    const bool fits = brief.childAges.size() <= maximumChildren &&
                      std::ranges::all_of(brief.childAges,
                                          [](int age) { return age >= 0 && age <= oldestChild; });
    if (!fits) {
        return fail("design.bad-children", {{"oldest", std::to_string(oldestChild)},
                                            {"most", std::to_string(maximumChildren)}});
    }
    return {};
}

Result<void> checkFigures(const Brief& brief)
{
    if (brief.viewers && (*brief.viewers < 1 || *brief.viewers > mostViewers)) {
        return fail("design.bad-viewers", {{"most", std::to_string(mostViewers)}});
    }
    const Uses& uses = brief.uses;
    for (const std::optional<int>& use : {uses.films, uses.music, uses.games, uses.sport}) {
        if (use && (*use < 0 || *use > mostUse)) {
            return fail("design.bad-use", {{"most", std::to_string(mostUse)}});
        }
    }
    const Weights& weights = brief.weights;
    for (const int weight :
         {weights.picture, weights.sound, weights.bass, weights.looks, weights.price}) {
        if (weight < 0 || weight > mostWeight) {
            return fail("design.bad-weight", {{"most", std::to_string(mostWeight)}});
        }
    }
    return {};
}

Result<void> checkCounts(const Brief& brief)
{
    return checkCount(brief.compromises.size(), maximumCompromises, "design.too-many-compromises")
        .and_then(
            [&] { return checkCount(brief.pins.size(), maximumPins, "design.too-many-pins"); })
        .and_then(
            [&] { return checkCount(brief.owned.size(), maximumOwned, "design.too-many-owned"); })
        .and_then(
            [&] { return checkCount(brief.never.size(), maximumNever, "design.too-many-never"); })
        .and_then([&] {
            return checkCount(brief.givenUp.size(), maximumGivenUp, "design.too-many-given-up");
        });
}

Result<void> checkCompromises(const Brief& brief)
{
    Result<void> checked;
    for (const Compromise& one : brief.compromises) {
        if (one.parameter.empty()) {
            return fail("design.bad-compromise");
        }
        checked = checked.and_then([&] { return checkText(one.parameter, maximumParameterBytes); })
                      .and_then([&] { return checkText(one.subject, maximumSubjectBytes); })
                      .and_then([&] { return checkText(one.note, maximumCompromiseBytes); });
    }
    return checked;
}

Result<void> checkPins(const Brief& brief)
{
    Result<void> checked;
    std::set<std::string_view> ids;
    for (const Pin& pin : brief.pins) {
        const bool isSomething = pin.component || !pin.picture.empty() || !pin.title.empty();
        if (!isSomething || !isPinId(pin.id) || !isPictureName(pin.picture) ||
            !ids.insert(pin.id).second) {
            return fail("design.bad-pin");
        }
        checked = checked.and_then([&] { return checkText(pin.title, maximumPinTitleBytes); });
    }
    return checked;
}

Result<void> checkOwned(const Brief& brief)
{
    std::set<ComponentId> seen;
    for (const Owned& one : brief.owned) {
        if (one.pieces < 1 || one.pieces > mostOwnedPieces || !seen.insert(one.component).second) {
            return fail("design.bad-owned", {{"most", std::to_string(mostOwnedPieces)}});
        }
    }
    return {};
}

Result<void> checkGivenUp(const Brief& brief)
{
    Result<void> checked;
    std::set<std::string_view> wishes;
    for (const GivenUp& one : brief.givenUp) {
        if (one.wish.empty() || one.amount < 0 || one.amount > mostGivenUp ||
            !wishes.insert(one.wish).second) {
            return fail("design.bad-given-up");
        }
        checked = checked.and_then([&] { return checkText(one.wish, maximumWishBytes); })
                      .and_then([&] { return checkText(one.unit, maximumUnitBytes); })
                      .and_then([&] { return checkText(one.note, maximumCompromiseBytes); });
    }
    return checked;
}

} // namespace

bool isPinId(std::string_view text)
{
    return !text.empty() && text.size() <= maximumPinIdBytes &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == text.npos;
}

bool isPictureName(std::string_view text)
{
    return text.empty() || Sha256::parse(text).has_value();
}

Result<void> checkBrief(const Brief& brief)
{
    return checkText(brief.wishes, maximumWishesBytes)
        .and_then([&] { return checkChildren(brief); })
        .and_then([&] { return checkBudget(brief); })
        .and_then([&] { return checkFigures(brief); })
        .and_then([&] { return checkCounts(brief); })
        .and_then([&] { return checkCompromises(brief); })
        .and_then([&] { return checkPins(brief); })
        .and_then([&] { return checkOwned(brief); })
        .and_then([&] { return checkGivenUp(brief); });
}

Brief inOrder(Brief brief)
{
    std::ranges::sort(brief.childAges);
    std::ranges::sort(brief.never);
    brief.never.erase(std::unique(brief.never.begin(), brief.never.end()), brief.never.end());
    return brief;
}

} // namespace bespeak::design
