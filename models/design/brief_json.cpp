// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/brief_json.h"

#include "models/design/brief_lists_json.h"
#include "models/design/edit_checks.h"

#include <algorithm>

namespace bespeak::design
{

namespace
{

using nlohmann::json;
using nlohmann::ordered_json;

template <typename Value>
struct Word {
    const char* text;
    Value value;
};

// The first of each is what a file says that says nothing.
constexpr Word<Street> streets[] = {{"unsaid", Street::Unsaid},
                                    {"quiet-suburb", Street::QuietSuburb},
                                    {"town-street", Street::TownStreet},
                                    {"busy-street", Street::BusyStreet},
                                    {"arterial-road", Street::ArterialRoad}};
constexpr Word<Tenure> tenures[] = {
    {"unsaid", Tenure::Unsaid}, {"rented", Tenure::Rented}, {"owned", Tenure::Owned}};
constexpr Word<Loudness> loudnesses[] = {{"unsaid", Loudness::Unsaid},
                                         {"quiet", Loudness::Quiet},
                                         {"normal", Loudness::Normal},
                                         {"reference", Loudness::Reference}};
constexpr Word<ReflectionTaste> tastes[] = {{"unsaid", ReflectionTaste::Unsaid},
                                            {"damped", ReflectionTaste::Damped},
                                            {"lively", ReflectionTaste::Lively}};
constexpr Word<Dwelling> dwellings[] = {{"unsaid", Dwelling::Unsaid},
                                        {"apartment", Dwelling::Apartment},
                                        {"terraced", Dwelling::Terraced},
                                        {"detached", Dwelling::Detached}};
constexpr Word<Sleeper> sleepers[] = {{"unsaid", Sleeper::Unsaid},
                                      {"nobody", Sleeper::Nobody},
                                      {"own-family", Sleeper::OwnFamily},
                                      {"neighbour", Sleeper::Neighbour}};
constexpr Word<Firmness> quietnesses[] = {{"soft", Firmness::Soft}, {"firm", Firmness::Firm}};
constexpr Word<Firmness> seatings[] = {{"firm", Firmness::Firm}, {"soft", Firmness::Soft}};

template <typename Value>
struct Figure {
    const char* field;
    Value place; ///< a pointer to the member
};

constexpr Figure<std::optional<int> Uses::*> useFigures[] = {{"films", &Uses::films},
                                                             {"music", &Uses::music},
                                                             {"games", &Uses::games},
                                                             {"sport", &Uses::sport}};
constexpr Figure<int Weights::*> weightFigures[] = {{"picture", &Weights::picture},
                                                    {"sound", &Weights::sound},
                                                    {"bass", &Weights::bass},
                                                    {"looks", &Weights::looks},
                                                    {"price", &Weights::price}};

template <typename Value, std::size_t n>
void addWord(ordered_json& object, const char* field, const Word<Value> (&words)[n], Value value)
{
    if (value != words[0].value) {
        object[field] = std::ranges::find(words, value, &Word<Value>::value)->text;
    }
}

template <typename Value, std::size_t n>
Value parseWord(const JsonFields& fields, const char* field, const Word<Value> (&words)[n])
{
    const std::string text = fields.textOr(field, 20, words[0].text);
    for (const Word<Value>& word : words) {
        if (text == word.text) {
            return word.value;
        }
    }
    fields.refuse(fields.placeOf(field), "one of the known words");
    return words[0].value;
}

void addFlag(ordered_json& object, const char* field, bool flag)
{
    if (flag) {
        object[field] = true;
    }
}

void addUses(ordered_json& brief, const Uses& uses)
{
    for (const auto& [field, place] : useFigures) {
        if (const std::optional<int> said = uses.*place) {
            brief["uses"][field] = *said;
        }
    }
}

void addWeights(ordered_json& brief, const Weights& weights)
{
    if (weights == Weights()) {
        return;
    }
    for (const auto& [field, place] : weightFigures) {
        brief["weights"][field] = weights.*place;
    }
}

Uses parseUses(const JsonFields& fields)
{
    Uses uses;
    for (const auto& [field, place] : useFigures) {
        if (fields.has(field)) {
            uses.*place = static_cast<int>(fields.integer(field, 0, mostUse));
        }
    }
    return uses;
}

Weights parseWeights(const JsonFields& fields)
{
    Weights weights;
    for (const auto& [field, place] : weightFigures) {
        weights.*place = static_cast<int>(fields.integerOr(field, 0, mostWeight, weights.*place));
    }
    return weights;
}

void parseSignals(const JsonFields& fields, Brief& brief)
{
    brief.street = parseWord(fields, "street", streets);
    fields.each("child_ages", maximumChildren, [&](const json& value, const std::string& place) {
        if (const auto age = wholeNumber(value, 0, oldestChild)) {
            brief.childAges.push_back(static_cast<int>(*age));
        } else {
            fields.refuse(place, "whole years from 0 to 17");
        }
    });
    std::ranges::sort(brief.childAges);
    brief.hasPets = fields.flagOr("has_pets", false);
    brief.usesWheelchair = fields.flagOr("uses_wheelchair", false);
    brief.tenure = parseWord(fields, "tenure", tenures);
    if (fields.has("may_drill")) {
        brief.mayDrill = fields.flagOr("may_drill", false);
    }
    brief.loudness = parseWord(fields, "loudness", loudnesses);
    brief.reflections = parseWord(fields, "reflections", tastes);
}

void parseHome(const JsonFields& fields, Brief& brief)
{
    if (fields.has("viewers")) {
        brief.viewers = static_cast<int>(fields.integer("viewers", 1, mostViewers));
    }
    brief.dwelling = parseWord(fields, "dwelling", dwellings);
    brief.sleeper = parseWord(fields, "sleeper", sleepers);
    if (fields.has("uses")) {
        brief.uses = parseUses(fields.object("uses"));
    }
    if (fields.has("weights")) {
        brief.weights = parseWeights(fields.object("weights"));
    }
    brief.quietness = parseWord(fields, "quietness", quietnesses);
    brief.seating = parseWord(fields, "seating", seatings);
}

void addHome(ordered_json& value, const Brief& brief)
{
    if (brief.viewers) {
        value["viewers"] = *brief.viewers;
    }
    addWord(value, "dwelling", dwellings, brief.dwelling);
    addWord(value, "sleeper", sleepers, brief.sleeper);
    addUses(value, brief.uses);
    addWeights(value, brief.weights);
    addWord(value, "quietness", quietnesses, brief.quietness);
    addWord(value, "seating", seatings, brief.seating);
}

} // namespace

ordered_json formatBrief(const Brief& brief)
{
    ordered_json value = {{"wishes", brief.wishes}};
    if (brief.budget) {
        value["budget"] = {{"minor", brief.budget->minor},
                           {"currency", brief.budget->currency.code()}};
    }
    value["budget_is_firm"] = brief.budgetIsFirm;
    addWord(value, "street", streets, brief.street);
    if (!brief.childAges.empty()) {
        value["child_ages"] = brief.childAges;
    }
    addFlag(value, "has_pets", brief.hasPets);
    addFlag(value, "uses_wheelchair", brief.usesWheelchair);
    addWord(value, "tenure", tenures, brief.tenure);
    if (brief.mayDrill) {
        value["may_drill"] = *brief.mayDrill;
    }
    addWord(value, "loudness", loudnesses, brief.loudness);
    addWord(value, "reflections", tastes, brief.reflections);
    addHome(value, brief);
    addLists(value, brief);
    return value;
}

Brief parseBrief(const JsonFields& fields)
{
    Brief brief;
    brief.wishes = fields.textOr("wishes", maximumWishesBytes, "");
    brief.budgetIsFirm = fields.flagOr("budget_is_firm", false);
    if (fields.has("budget")) {
        const JsonFields budget = fields.object("budget");
        const Result<Currency> currency = Currency::parse(budget.text("currency", 3));
        if (!currency) {
            budget.refuse(budget.placeOf("currency"), "a known currency");
        }
        brief.budget =
            Money{budget.integer("minor", 0, maximumBudgetMinor), currency.value_or(Currency())};
    }
    parseSignals(fields, brief);
    parseHome(fields, brief);
    parseLists(fields, brief);
    return brief;
}

} // namespace bespeak::design
