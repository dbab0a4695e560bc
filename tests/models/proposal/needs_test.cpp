// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/needs.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using proposal::Needs;
using proposal::needsOf;

namespace
{

const catalogue::Catalogue& nothing()
{
    static const catalogue::Catalogue catalogue;
    return catalogue;
}

Needs needsOfBrief(const design::Brief& brief)
{
    design::Design design;
    design.brief = brief;
    return needsOf(design, nothing());
}

} // namespace

TEST_CASE("An empty brief asks for two places, four bass boxes at most and no budget")
{
    const Needs needs = needsOfBrief({});
    CHECK(needs.viewers == 2);
    CHECK_FALSE(needs.isSeatingFirm);
    CHECK_FALSE(needs.budget);
    CHECK(needs.mayDrill);
    CHECK(needs.mostSubwoofers == 4);
    CHECK(needs.uses.films == 2);
    CHECK(needs.uses.games == 0);
}

TEST_CASE("Children count as viewers until somebody says how many watch")
{
    design::Brief brief;
    brief.childAges = {3, 9};
    CHECK(needsOfBrief(brief).viewers == 4);
    CHECK(needsOfBrief(brief).hasSmallChildren);
    brief.viewers = 3;
    CHECK(needsOfBrief(brief).viewers == 3);
    CHECK(needsOfBrief(brief).isSeatingFirm);
    brief.childAges = {9};
    CHECK_FALSE(needsOfBrief(brief).hasSmallChildren);
}

TEST_CASE("Who rents does not drill unless they said so, and cuts no wall even then")
{
    design::Brief brief;
    brief.tenure = design::Tenure::Rented;
    CHECK_FALSE(needsOfBrief(brief).mayDrill);
    brief.mayDrill = true;
    CHECK(needsOfBrief(brief).mayDrill);
    CHECK_FALSE(needsOfBrief(brief).mayCutWalls);
    brief.tenure = design::Tenure::Owned;
    CHECK(needsOfBrief(brief).mayCutWalls);
    brief.mayDrill = false;
    CHECK_FALSE(needsOfBrief(brief).mayCutWalls);
}

TEST_CASE("A budget in another currency limits nothing, and is said to")
{
    design::Brief brief;
    brief.budget = Money{400'000, *Currency::parse("USD")};
    brief.budgetIsFirm = true;
    const Needs needs = needsOfBrief(brief);
    CHECK_FALSE(needs.budget);
    CHECK_FALSE(needs.isBudgetFirm);
    CHECK(needs.isBudgetInOtherCurrency);
}

TEST_CASE("One signal changes only what it is about")
{
    const Needs plain = needsOfBrief({});
    Needs changed = plain;
    design::Brief brief;
    SECTION("an apartment")
    {
        brief.dwelling = design::Dwelling::Apartment;
        changed.mostSubwoofers = 2;
    }
    SECTION("pets")
    {
        brief.hasPets = true;
        changed.hasPets = true;
    }
    SECTION("a wheelchair")
    {
        brief.usesWheelchair = true;
        changed.usesWheelchair = true;
    }
    SECTION("firm quietness")
    {
        brief.quietness = design::Firmness::Firm;
        changed.isQuietFirm = true;
    }
    CHECK(needsOfBrief(brief) == changed);
}

TEST_CASE("A pin with nothing liked in particular is wanted itself")
{
    const catalogue::Catalogue catalogue = test::smallCatalogue();
    design::Design design;
    const ComponentId first = catalogue.components()[0].id;
    const ComponentId second = catalogue.components()[1].id;
    const ComponentId unknown = *ComponentId::parse("no.such-thing");
    design.brief.pins = {{"pin-1", "", "", first, {}},
                         {"pin-2", "", "", second, {.look = true}},
                         {"pin-3", "", "", unknown, {}},
                         {"pin-4", "", "", first, {}}};
    design.brief.never = {second, unknown};
    design.brief.owned = {{first, 2}};
    const Needs needs = needsOf(design, catalogue);
    CHECK(needs.wanted == std::vector{first});
    REQUIRE(needs.liked.size() == 1);
    CHECK(needs.liked.front().component == second);
    CHECK(proposal::isNeverWanted(needs, second));
    CHECK_FALSE(proposal::isNeverWanted(needs, unknown));
    CHECK(proposal::piecesOwned(needs, first) == 2);
    CHECK(proposal::piecesOwned(needs, second) == 0);
}
