// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/proposal_words.h"

#include "models/assessment/assessment.h"
#include "models/base/fill_sentence.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::proposal
{

namespace
{

struct Words {
    std::string_view key;
    const char* english;
};

constexpr Words slots[] = {
    {"seats", QT_TRANSLATE_NOOP("Proposal", "Seats")},
    {"picture", QT_TRANSLATE_NOOP("Proposal", "Picture")},
    {"front", QT_TRANSLATE_NOOP("Proposal", "Front loudspeakers")},
    {"centre", QT_TRANSLATE_NOOP("Proposal", "Centre loudspeaker")},
    {"surround", QT_TRANSLATE_NOOP("Proposal", "Surround loudspeakers")},
    {"height", QT_TRANSLATE_NOOP("Proposal", "Height loudspeakers")},
    {"bass", QT_TRANSLATE_NOOP("Proposal", "Subwoofers")},
    {"electronics", QT_TRANSLATE_NOOP("Proposal", "Electronics")},
    {"sources", QT_TRANSLATE_NOOP("Proposal", "Sources")},
    {"treatment", QT_TRANSLATE_NOOP("Proposal", "Acoustic treatment")},
    {"protection", QT_TRANSLATE_NOOP("Proposal", "Protection")},
};

constexpr Words criteria[] = {
    {"price", QT_TRANSLATE_NOOP("Proposal", "Price")},
    {"looks", QT_TRANSLATE_NOOP("Proposal", "Looks")},
    {"budget", QT_TRANSLATE_NOOP("Proposal", "Budget")},
    {"stereo", QT_TRANSLATE_NOOP("Proposal", "Left and right apart")},
    {"seating", QT_TRANSLATE_NOOP("Proposal", "Where the seats stand in the room")},
    {"picture-wall", QT_TRANSLATE_NOOP("Proposal", "The wall that carries the picture")},
    {"picture-size", QT_TRANSLATE_NOOP("Proposal", "How much of the view the picture fills")},
    {"next-door", QT_TRANSLATE_NOOP("Proposal", "Sent through the walls")},
    {"level", QT_TRANSLATE_NOOP("Proposal", "The weakest figure")},
};

const char* findWords(std::span<const Words> table, std::string_view key)
{
    const auto row = std::ranges::find(table, key, &Words::key);
    return row == table.end() ? nullptr : row->english;
}

std::string textOf(double value, const std::string& unit)
{
    return fmt::format("{:.3g}{}{}", value, unit.empty() || unit == "%" ? "" : " ", unit);
}

struct Describe {
    const catalogue::Catalogue& catalogue;

    std::string operator()(const std::string& words) const { return words; }
    std::string operator()(std::int64_t count) const { return std::to_string(count); }
    std::string operator()(const Money& money) const { return formatMoney(money); }
    std::string operator()(const ComponentId& id) const
    {
        const catalogue::Component* const component = catalogue.find(id);
        return component == nullptr ? id.text() : component->name.in("en");
    }
    std::string operator()(const CriterionFact& fact) const
    {
        const auto title = criterionTitle(fact.criterion);
        return title ? title->english : fact.criterion;
    }
    std::string operator()(SlotKind slot) const { return slotTitle(slot); }
    std::string operator()(const FigureFact& figure) const
    {
        return textOf(figure.value, figure.unit);
    }
    std::string operator()(const CountFact& fact) const
    {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 4> nouns{
            {{"point", "points"},
             {"person", "people"},
             {"place", "places"},
             {"subwoofer", "subwoofers"}}};
        const auto& [one, many] = nouns.at(static_cast<std::size_t>(fact.of));
        return fmt::format("{} {}", fact.count, fact.count == 1 ? one : many);
    }
};

} // namespace

const char* slotTitle(SlotKind slot)
{
    const char* const title = findWords(slots, slotName(slot));
    return title == nullptr ? "" : title;
}

std::optional<Title> criterionTitle(std::string_view criterion)
{
    if (const auto* const words = assessment::findParameterWords(criterion)) {
        return Title{"Assessment", words->title};
    }
    if (const char* const title = findWords(criteria, criterion)) {
        return Title{"Proposal", title};
    }
    if (criterion.starts_with("pin.")) {
        return Title{"Proposal", QT_TRANSLATE_NOOP("Proposal", "What you want to have")};
    }
    if (criterion.starts_with("liked.")) {
        return Title{"Proposal", QT_TRANSLATE_NOOP("Proposal", "What you like")};
    }
    constexpr std::string_view having = "has.";
    if (criterion.starts_with(having)) {
        if (const char* const title = findWords(slots, criterion.substr(having.size()))) {
            return Title{"Proposal", title};
        }
    }
    return std::nullopt;
}

std::string describe(const FactValue& value, const catalogue::Catalogue& catalogue)
{
    return std::visit(Describe{catalogue}, value);
}

std::string describe(const Reason& reason, const catalogue::Catalogue& catalogue)
{
    const char* const found = reasonSentence(reason.key);
    if (found == nullptr) {
        return reason.key;
    }
    std::vector<std::pair<std::string, std::string>> facts;
    for (const Fact& fact : reason.facts) {
        facts.emplace_back(fact.name, describe(fact.value, catalogue));
    }
    return fillSentence(found, facts);
}

} // namespace bespeak::proposal
