// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/catalogue.h"

#include "tests/models/catalogue/full_component.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::catalogue;
using namespace bespeak::test;

TEST_CASE("A catalogue finds its components by id")
{
    const Catalogue catalogue("Test", {plainComponent("a"), plainComponent("b")}, "hash",
                              {2026, 11, 1});
    REQUIRE(catalogue.components().size() == 2);
    REQUIRE(catalogue.find(*ComponentId::parse("b")) == &catalogue.components()[1]);
    REQUIRE(catalogue.find(*ComponentId::parse("c")) == nullptr);
    REQUIRE(Catalogue().components().empty());
}

TEST_CASE("A catalogue takes in remembered components that it lacks, as discontinued")
{
    const Catalogue catalogue("Test", {plainComponent("a")}, "hash", {2026, 11, 1});
    Component other = plainComponent("a");
    other.massGrams = 99;
    const Catalogue extended = catalogue.extendedBy(
        std::vector<Component>{other, plainComponent("old"), plainComponent("old")});
    REQUIRE(extended.components().size() == 2);
    REQUIRE(extended.find(*ComponentId::parse("a"))->massGrams == 0);
    REQUIRE(extended.find(*ComponentId::parse("old"))->discontinued);
    REQUIRE(extended.hash() == "hash");
    REQUIRE(extended.name() == "Test");
    REQUIRE(extended.priceDate() == Date{2026, 11, 1});
    REQUIRE(catalogue.components().size() == 1);
}

TEST_CASE("A text is in the language asked for, else in English")
{
    const LocalText text{{{"en", "lamp"}, {"de", "Lampe"}}};
    REQUIRE(text.in("de") == "Lampe");
    REQUIRE(text.in("fr") == "lamp");
    REQUIRE(LocalText().in("de").empty());
}

TEST_CASE("An option has its first value unless another is chosen")
{
    const Option option = fullComponent().options.front();
    REQUIRE(chosenValue(option, {})->id == "black");
    REQUIRE(chosenValue(option, {{"finish", "walnut"}})->id == "walnut");
    REQUIRE(chosenValue(option, {{"finish", "gone"}}) == nullptr);
    REQUIRE(chosenValue(option, {{"other", "gone"}})->id == "black");
}

TEST_CASE("Mountings and provenance have names that find them again")
{
    for (const auto mounting : {Mounting::Floor, Mounting::Wall, Mounting::Ceiling, Mounting::OnTop,
                                Mounting::InWall, Mounting::InCeiling}) {
        REQUIRE(findMounting(mountingName(mounting)) == mounting);
    }
    for (const auto provenance :
         {Provenance::Measured, Provenance::Maker, Provenance::Estimated, Provenance::Unknown}) {
        REQUIRE(findProvenance(provenanceName(provenance)) == provenance);
    }
    REQUIRE_FALSE(findMounting("moon").has_value());
}
