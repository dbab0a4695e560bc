// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"
#include "models/proposal/engine.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// Sentences that are true because they were computed: a key with words (proposal_words.h), what
/// fills its holes, and the points that it was computed from.
namespace bespeak::proposal
{

/// A criterion of the score, by its key; shown as its title.
struct CriterionFact {
    std::string criterion;

    friend bool operator==(const CriterionFact&, const CriterionFact&) = default;
};

/// A figure with the unit of the assessment ("dB", "m", "deg", "dBA", "%", "" …).
struct FigureFact {
    double value = 0;
    std::string unit;

    friend bool operator==(const FigureFact&, const FigureFact&) = default;
};

/// So many of something, with its word: "1 point", "12 points". Its sentence has no word for it.
struct CountFact {
    enum class Of : std::uint8_t { Points, People, Places, Subwoofers };
    std::int64_t count = 0;
    Of of = Of::Points;

    friend bool operator==(const CountFact&, const CountFact&) = default;
};

/// What fills a hole: the customer's own words, a number, money, a component, a criterion, what a
/// slot holds, a figure, or a count with its word. Whoever shows it chooses language and units.
using FactValue = std::variant<std::string, std::int64_t, Money, ComponentId, CriterionFact,
                               SlotKind, FigureFact, CountFact>;

struct Fact {
    std::string name; ///< of the hole: "{price}"
    FactValue value;

    friend bool operator==(const Fact&, const Fact&) = default;
};

struct Reason {
    std::string key; ///< of its sentence: "beats", "saves", "limit.budget" …
    std::vector<Fact> facts{};
    std::int64_t points = 0; ///< the difference of scores that it tells of; 0: it tells of none
    std::vector<Points> behind{}; ///< what `points` is made of: they sum to it

    friend bool operator==(const Reason&, const Reason&) = default;
};

/// A reason that tells of no difference of scores.
Reason plainReason(std::string key, std::vector<Fact> facts = {});

/// nullptr if the reason has none of that name.
const FactValue* findFact(const Reason& reason, std::string_view name);

/// What a breakdown gives more than another, by criterion and slot, the largest first; what is
/// equal is left out.
std::vector<Points> differenceOf(const std::vector<Points>& with,
                                 const std::vector<Points>& without);

/// What the configuration has in a slot; nullptr if it has no such slot.
const Option* optionIn(const Configuration& configuration, SlotKind slot);
/// The component that an option is called by; nothing if it has none.
std::optional<ComponentId> namesakeOf(const Option& option, const catalogue::Catalogue& catalogue);
/// The components that fill a slot of a configuration, in the order of their names, one for each
/// piece.
std::vector<ComponentId> componentsIn(const Configuration& configuration, SlotKind slot);

} // namespace bespeak::proposal
