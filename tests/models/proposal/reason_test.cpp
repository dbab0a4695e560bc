// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/reason.h"

#include "models/proposal/proposal_words.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <set>

using namespace bespeak;
using namespace bespeak::proposal;

namespace
{

Option optionOf(std::initializer_list<const char*> components)
{
    Option option;
    for (const char* const id : components) {
        option.components.push_back(test::componentId(id));
    }
    return option;
}

} // namespace

TEST_CASE("a difference of breakdowns sums to the difference of the points, the largest first")
{
    const std::vector<Points> with{{"price", SlotKind::Seats, -40},
                                   {"price", SlotKind::Picture, -90},
                                   {"looks", SlotKind::Picture, -5},
                                   {"has.bass", SlotKind::Bass, 800}};
    const std::vector<Points> without{{"price", SlotKind::Seats, -40},
                                      {"price", SlotKind::Picture, -30},
                                      {"looks", SlotKind::Picture, -20}};
    const std::vector<Points> difference = differenceOf(with, without);
    REQUIRE(difference == std::vector<Points>{{"has.bass", SlotKind::Bass, 800},
                                              {"price", SlotKind::Picture, -60},
                                              {"looks", SlotKind::Picture, 15}});
    REQUIRE(differenceOf(with, with).empty());
}

TEST_CASE("an option is called by its dearest thing that is not there for something else")
{
    const catalogue::Catalogue catalogue = test::smallCatalogue();
    REQUIRE(namesakeOf(optionOf({"cabinet", "tv"}), catalogue) == test::componentId("tv"));
    REQUIRE(namesakeOf(optionOf({"stand", "stand", "bookshelf"}), catalogue) ==
            test::componentId("bookshelf"));
    REQUIRE(namesakeOf(optionOf({"cabinet"}), catalogue) == test::componentId("cabinet"));
    REQUIRE_FALSE(namesakeOf(optionOf({}), catalogue));
    REQUIRE_FALSE(namesakeOf(optionOf({"no-such-thing"}), catalogue));
}

TEST_CASE("what fills a slot is told in the order of its names, each piece")
{
    Configuration configuration;
    configuration.chosen = {{SlotKind::Front, optionOf({"tower", "bookshelf", "tower"})},
                            {SlotKind::Centre, {}}};
    REQUIRE(componentsIn(configuration, SlotKind::Front) ==
            std::vector{test::componentId("bookshelf"), test::componentId("tower"),
                        test::componentId("tower")});
    REQUIRE(componentsIn(configuration, SlotKind::Centre).empty());
    REQUIRE(componentsIn(configuration, SlotKind::Bass).empty());
    REQUIRE(optionIn(configuration, SlotKind::Bass) == nullptr);
}

TEST_CASE("a reason is told with its facts, and what a fact holds is not filled in again")
{
    const catalogue::Catalogue catalogue = test::smallCatalogue();
    const Reason reason{.key = "given-up.figure",
                        .facts = {{"criterion", CriterionFact{"picture.viewing-angle"}},
                                  {"value", FigureFact{24.06, "deg"}},
                                  {"limit", std::string("{value}")}},
                        .points = 0,
                        .behind = {}};
    REQUIRE(describe(reason, catalogue) ==
            "“Viewing angle” falls short: 24.1 deg, where {value} is wanted.");
    REQUIRE(describe(Reason{.key = "no-such", .facts = {}, .points = 0, .behind = {}}, catalogue) ==
            "no-such");
    REQUIRE(describe(FactValue(Money{123450, Currency()}), catalogue) == "1,234.50 €");
    REQUIRE(describe(FactValue(SlotKind::Bass), catalogue) == "Subwoofers");
    REQUIRE(describe(FactValue(std::int64_t{7}), catalogue) == "7");
    REQUIRE(describe(FactValue(test::componentId("gone")), catalogue) == "gone");
    REQUIRE(describe(FactValue(CountFact{1}), catalogue) == "1 point");
    REQUIRE(describe(FactValue(CountFact{2}), catalogue) == "2 points");
    REQUIRE(describe(FactValue(CountFact{1, CountFact::Of::People}), catalogue) == "1 person");
    REQUIRE(describe(FactValue(CountFact{0, CountFact::Of::Places}), catalogue) == "0 places");
    REQUIRE(describe(FactValue(CountFact{3, CountFact::Of::Subwoofers}), catalogue) ==
            "3 subwoofers");
}

TEST_CASE("every slot and every criterion of the score has a title")
{
    std::set<std::string> titles;
    for (std::size_t i = 0; i < slotKindCount; ++i) {
        const auto slot = static_cast<SlotKind>(i);
        REQUIRE(titles.insert(slotTitle(slot)).second);
        const auto title = criterionTitle("has." + std::string(slotName(slot)));
        REQUIRE(title);
        REQUIRE(std::string(title->english) == slotTitle(slot));
    }
    for (const char* const criterion :
         {"price", "looks", "budget", "pin.tv", "liked.tv", "next-door", "stereo", "seating",
          "picture-wall", "picture-size", "picture.viewing-angle"}) {
        INFO(criterion);
        REQUIRE(criterionTitle(criterion));
    }
    REQUIRE_FALSE(criterionTitle("no-such"));
    REQUIRE_FALSE(criterionTitle("has.no-such"));
}
