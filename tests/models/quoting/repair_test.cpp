// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/repair.h"

#include "tests/models/assessment/room_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>

using namespace bespeak;
using namespace bespeak::quoting;
using namespace bespeak::test;

namespace
{

design::DesignFile theatreFile()
{
    auto design = livingRoom();
    design = withDisplay(design, "tv-65");
    design = withSofa(design, 2.25, 3.6);
    design = withSpeaker(design, "tower", {0.8, 0.4, 0});
    design = withSpeaker(design, "tower", {3.7, 0.4, 0});
    design::DesignFile file;
    file.design = design;
    file.remembered = design::usedComponents(design, theatreCatalogue());
    return file;
}

catalogue::Catalogue without(const std::string& gone)
{
    const auto catalogue = theatreCatalogue();
    std::vector<catalogue::Component> components(catalogue.components().begin(),
                                                 catalogue.components().end());
    std::erase_if(components, [&](const auto& row) { return row.id.text() == gone; });
    return {catalogue.name(), components, catalogue.hash(), catalogue.priceDate()};
}

} // namespace

TEST_CASE("a design of today's catalogue has not drifted")
{
    CHECK(driftOf(theatreFile(), theatreCatalogue()).empty());
}

TEST_CASE("what is gone comes first, then what changed, then what only costs another price")
{
    auto today = changed(without("tower"), "tv-65",
                         [](catalogue::Component& tv) { tv.listPrice.minor += 5'000; });
    today = changed(today, "sofa", [](catalogue::Component& sofa) {
        sofa.size.width = Length::metres(2.6);
        sofa.listPrice.minor += 1;
    });
    const auto drifted = driftOf(theatreFile(), today);
    REQUIRE(drifted.size() == 3);
    CHECK(drifted[0].component == componentId("tower"));
    CHECK(drifted[0].drift == Drift::Gone);
    CHECK(drifted[0].pieces == 2);
    CHECK(drifted[1].drift == Drift::Changed);
    CHECK(drifted[1].fields == std::vector<std::string>{"size", "price"});
    CHECK(drifted[2].drift == Drift::PriceChanged);
    CHECK_FALSE(drifted[2].needsRepair());
    CHECK(drifted[2].priceAfter.minor - drifted[2].priceBefore.minor == 5'000);
}

TEST_CASE("an option that is offered no more is found, and set back to the usual one")
{
    const auto withFabric = [](const std::string& only) {
        return changed(theatreCatalogue(), "sofa", [&](catalogue::Component& sofa) {
            catalogue::Option fabric;
            fabric.id = "fabric";
            fabric.values.resize(1);
            fabric.values[0].id = only;
            sofa.options = {fabric};
        });
    };
    design::DesignFile file = theatreFile();
    placementOf(file.design, 2).options = {{"fabric", "wool"}};
    file.remembered = design::usedComponents(file.design, withFabric("wool"));
    CHECK(driftOf(file, withFabric("wool")).empty());
    const auto drifted = driftOf(file, withFabric("grey"));
    REQUIRE(drifted.size() == 1);
    CHECK(drifted[0].drift == Drift::OptionGone);
    const auto mended = withoutGoneOptions(file.design, withFabric("grey"));
    CHECK(mended.placements[1].options.empty());
    CHECK(driftOf({mended, file.remembered, {}, {}}, withFabric("grey")).empty());
    CHECK(withoutGoneOptions(file.design, withFabric("wool")) == file.design);
}

TEST_CASE("substitutes are of the same kind, can be held likewise, and the least harm comes first")
{
    const design::DesignFile file = theatreFile();
    const auto today = without("tv-65").extendedBy(file.remembered);
    const auto ranked = rankSubstitutes(file.design, today, componentId("tv-65"));
    REQUIRE(ranked.size() >= 3);
    for (const Substitute& row : ranked) {
        CHECK(today.find(row.component)->kind == catalogue::ComponentKind::Display);
        CHECK(row.component != componentId("tv-65"));
    }
    const auto harm = [](const Substitute& row) {
        return std::tuple(row.loss.isLoss(), row.severity, row.unlikeness);
    };
    CHECK(std::ranges::is_sorted(ranked, {}, harm));
    // The picture of 43 inches is too small from this sofa: it cannot be the first choice.
    CHECK(ranked.front().component != componentId("tv-43"));
    CHECK(rankSubstitutes(file.design, today, componentId("tv-65"), 1).size() == 1);
    CHECK(rankSubstitutes(file.design, today, componentId("tv-98")).empty());
}

TEST_CASE("an exchange takes all pieces in their places, and keeps the options that it has")
{
    design::Design design = theatreFile().design;
    placementOf(design, 3).options = {{"colour", "oak"}};
    const auto exchanged =
        exchangeComponent(design, theatreCatalogue(), componentId("tower"), componentId("sub"));
    REQUIRE_OK(exchanged);
    CHECK(exchanged->placements[2].component == componentId("sub"));
    CHECK(exchanged->placements[3].component == componentId("sub"));
    CHECK(exchanged->placements[2].position == design.placements[2].position);
    CHECK(exchanged->placements[2].options.empty());
    CHECK(keyOf(exchangeComponent(design, theatreCatalogue(), componentId("rug"),
                                  componentId("sub"))) == "repair.not-placed");
    CHECK(keyOf(exchangeComponent(design, theatreCatalogue(), componentId("tower"),
                                  componentId("no-such-thing"))) == "repair.unknown-component");
}
