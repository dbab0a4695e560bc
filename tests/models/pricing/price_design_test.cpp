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

/// The small catalogue with an anchor kit, and a rack that brings its own.
catalogue::Catalogue withAnchorKits()
{
    const catalogue::Catalogue small = test::smallCatalogue();
    std::vector<catalogue::Component> all(small.components().begin(), small.components().end());
    catalogue::Component kit{test::componentId(std::string(anchorKitId))};
    kit.kind = catalogue::ComponentKind::Accessory;
    kit.name.byLanguage["en"] = "anchor";
    kit.listPrice = Money{1500, {}};
    all.push_back(kit);
    const auto rack = std::ranges::find(all, test::componentId("rack"), &catalogue::Component::id);
    catalogue::SupportSpecs specs;
    specs.anchorKit = true;
    rack->specs = specs;
    return {"Small", std::move(all), std::string(64, '0'), Date{}};
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

TEST_CASE("each anchored piece costs an anchor kit, unless it brings one")
{
    design::Design design = test::emptyDesign();
    design.placements = {placed(1, "tower", {1, 1, 0}), placed(2, "tower", {4, 1, 0}),
                         placed(3, "cabinet", {2, 0.3, 0}), placed(4, "rack", {3, 0.3, 0}),
                         placed(5, "plant", {0.5, 3, 0})};
    for (const std::size_t anchored : {0U, 2U, 3U}) {
        design.placements[anchored].anchored = true;
    }
    const PriceList list = priceDesign(design, withAnchorKits());
    REQUIRE(list.lines.size() == 5);
    const auto lineOf = [&](const std::string& id) {
        return *std::ranges::find(list.lines, test::componentId(id), &PriceLine::component);
    };
    CHECK(lineOf(std::string(anchorKitId)).quantity == 2);
    CHECK(lineOf("tower").quantity == 2);
    CHECK(lineOf("tower").anchored == 1);
    CHECK(lineOf("rack").anchored == 1);
    CHECK(lineOf("plant").anchored == 0);
    CHECK(computeTotals(list)->gross.minor == 2 * 59900 + 34900 + 19900 + 3990 + 2 * 1500);
}

TEST_CASE("an anchored piece of a catalogue without kits names the kit as unpriced")
{
    design::Design design = furnished();
    design.placements[2].anchored = true;
    const PriceList list = priceDesign(design, test::smallCatalogue());
    CHECK(list.unpriced == std::vector{test::componentId(std::string(anchorKitId))});
}
