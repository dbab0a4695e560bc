// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/pricing/price_design.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::pricing;
using test::placed;

namespace
{

design::Design furnished()
{
    design::Design design = test::emptyDesign();
    design.placements = {
        placed(1, "tower", {1, 1, 0}),
        placed(2, "tower", {4, 1, 0}),
        placed(3, "sofa", {2, 3, 0}),
        placed(4, "plant", {0.5, 3, 0}),
    };
    return design;
}

} // namespace

TEST_CASE("equal things are one line, in the order of their kinds")
{
    const PriceList list = priceDesign(furnished(), test::smallCatalogue());
    REQUIRE(list.lines.size() == 3);
    CHECK(list.lines[0].text == "tower");
    CHECK(list.lines[0].quantity == 2);
    CHECK(list.lines[1].text == "sofa");
    CHECK(list.lines[2].vatBasisPoints == 700);
    CHECK(list.mode == TaxMode::PricesIncludeTax);
    CHECK(computeTotals(list)->gross.minor == 2 * 59900 + 89900 + 3990);
}

TEST_CASE("an option's surcharge and days count, its default spelled out or not is the same")
{
    design::Design design = furnished();
    design.placements.push_back(placed(5, "sofa", {2, 2, 0}));
    design.placements.back().options["fabric"] = "grey";
    design.placements.push_back(placed(6, "sofa", {2, 1, 0}));
    design.placements.back().options["fabric"] = "wool";
    const PriceList list = priceDesign(design, test::smallCatalogue());
    REQUIRE(list.lines.size() == 4);
    CHECK(list.lines[1].quantity == 2);
    CHECK(list.lines[1].options.at("fabric") == "grey");
    CHECK(list.lines[2].unitPrice.minor == 89900 + 12000);
    CHECK(list.lines[2].leadDays == 20);
    CHECK(list.leadDays == 20);
}

TEST_CASE("what the catalogue does not sell is named and never guessed")
{
    design::Design design = furnished();
    design.placements.push_back(placed(5, "never-heard-of", {2, 2, 0}));
    design.placements.push_back(placed(6, "never-heard-of", {2, 2, 0}));
    design.placements.push_back(placed(7, "old-lamp", {2, 2, 0}));
    design.placements.push_back(placed(8, "sofa", {2, 2, 0}));
    design.placements.back().options["fabric"] = "velvet";
    const PriceList list = priceDesign(design, test::smallCatalogue());
    CHECK(list.unpriced == std::vector{test::componentId("never-heard-of"),
                                       test::componentId("old-lamp"), test::componentId("sofa")});
    CHECK(computeTotals(list)->gross.minor == 2 * 59900 + 89900 + 3990);
}

TEST_CASE("the order of the placements changes no price")
{
    design::Design design = furnished();
    const PriceList before = priceDesign(design, test::smallCatalogue());
    std::ranges::reverse(design.placements);
    CHECK(priceDesign(design, test::smallCatalogue()) == before);
}
