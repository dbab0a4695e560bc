// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
//
// What the catalogue that Bespeak ships promises.
#include "models/catalogue/catalogue_json.h"
#include "models/catalogue/shapes.h"
#include "models/catalogue/specs_json.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace bespeak;
using namespace bespeak::catalogue;
using namespace bespeak::test;

namespace
{

const CatalogueReport& generic()
{
    static const Result<CatalogueReport> report = [] {
        const auto folder = sourceFolder() / "resources/catalogue";
        const Result<JsonSchema> schema =
            JsonSchema::create(test::readFile(folder / "catalogue.schema.json"), "component");
        REQUIRE_OK(schema);
        return readCatalogue(folder / "generic.json", *schema);
    }();
    REQUIRE_OK(report);
    return *report;
}

const Component& component(const std::string& id)
{
    const Component* found = generic().catalogue.find(*ComponentId::parse(id));
    INFO(id);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("The generic catalogue loads whole and has at least 160 components of all kinds")
{
    for (const Error& error : generic().broken) {
        UNSCOPED_INFO(describe(error));
    }
    REQUIRE(generic().broken.empty());
    REQUIRE(generic().catalogue.components().size() >= 160);
    std::set<ComponentKind> kinds;
    for (const Component& each : generic().catalogue.components()) {
        kinds.insert(each.kind);
    }
    REQUIRE(kinds.size() == componentKindCount);
}

TEST_CASE("Every generic component has what a customer and a buyer need")
{
    const std::vector<std::string> names = shapeFamilies();
    const std::set<std::string> families(names.begin(), names.end());
    for (const Component& each : generic().catalogue.components()) {
        INFO(each.id.text());
        for (const char* language : {"en", "de"}) {
            REQUIRE_FALSE(each.name.byLanguage.at(language).empty());
            REQUIRE_FALSE(each.description.byLanguage.at(language).empty());
        }
        REQUIRE(each.offers.size() >= 2);
        REQUIRE(each.offers[0].supplier != each.offers[1].supplier);
        const Money net = scaled(each.listPrice, 10'000, 10'000 + each.vatBasisPoints);
        for (const Offer& offer : each.offers) {
            REQUIRE(offer.price.currency == each.listPrice.currency);
            const bool isFree = each.kind == ComponentKind::WheelchairPlace;
            REQUIRE((isFree ? offer.price.minor == 0 : offer.price.minor < net.minor));
        }
        REQUIRE(families.contains(each.shape.family));
        REQUIRE(specsName(each.specs) == specsNameOf(each.kind));
        REQUIRE(each.provenance.contains("size"));
        for (const auto& [field, provenance] : each.provenance) {
            REQUIRE(provenance == Provenance::Estimated);
        }
    }
}

TEST_CASE("Every spec of a generic component says where it comes from")
{
    for (const Component& each : generic().catalogue.components()) {
        INFO(each.id.text());
        const nlohmann::json specs = specsToJson(each.specs);
        for (const auto& [name, value] : specs.items()) {
            if (name != "type" && !value.is_object()) {
                INFO(name);
                REQUIRE(each.provenance.contains("specs." + name));
            }
        }
    }
}

TEST_CASE("Options of generic components offer a choice, and a better one costs more")
{
    for (const Component& each : generic().catalogue.components()) {
        INFO(each.id.text());
        for (const Option& option : each.options) {
            REQUIRE(option.values.size() >= 2);
            REQUIRE_FALSE(option.finish.empty());
            REQUIRE(option.values.front().surchargeMinor == 0);
            REQUIRE(option.values.front().extraDays == 0);
            for (const OptionValue& value : option.values) {
                REQUIRE(value.colour.has_value());
                REQUIRE(value.name.byLanguage.contains("de"));
            }
        }
    }
    const Option& wood = component("cabinet.low-180").options.at(0);
    REQUIRE(chosenValue(wood, {{"finish", "walnut"}})->surchargeMinor == 8000);
    REQUIRE(chosenValue(wood, {{"finish", "walnut"}})->extraDays == 10);
}

TEST_CASE("Standing surfaces of generic components lie on the component")
{
    int count = 0;
    for (const Component& each : generic().catalogue.components()) {
        INFO(each.id.text());
        for (const StandingSurface& surface : each.surfaces) {
            REQUIRE(surface.height <= each.size.height);
            REQUIRE(surface.width <= each.size.width);
            REQUIRE(surface.depth <= each.size.depth);
            REQUIRE(surface.maximumLoadGrams > 0);
            ++count;
        }
    }
    REQUIRE(count > 40);
}

TEST_CASE("Sizes of generic components are true to life")
{
    struct Row {
        const char* id;
        double width[2], depth[2], height[2]; // millimetres
        double mass[2];                       // kilograms
    };
    const Row row = GENERATE(values<Row>({
        {"display.lcd-65", {1430, 1460}, {40, 90}, {810, 850}, {15, 30}},
        {"display.oled-65", {1430, 1460}, {30, 80}, {810, 850}, {15, 35}},
        {"display.lcd-43", {940, 975}, {40, 90}, {540, 580}, {6, 12}},
        {"display.mini-led-98", {2165, 2200}, {40, 90}, {1215, 1265}, {45, 80}},
        {"display.lcd-55-feet", {1215, 1245}, {200, 350}, {720, 800}, {10, 20}},
        {"receiver.7-2", {400, 450}, {300, 420}, {140, 190}, {7, 14}},
        {"tower-speaker.three-way", {170, 300}, {250, 450}, {900, 1300}, {15, 35}},
        {"subwoofer.12in-ported", {350, 480}, {380, 560}, {380, 560}, {18, 40}},
        {"sofa.3-seat", {1900, 2400}, {800, 1100}, {700, 950}, {40, 90}},
        {"recliner.triple", {2000, 2700}, {850, 1100}, {950, 1200}, {90, 180}},
        {"wheelchair-place.standard", {900, 900}, {1250, 1250}, {1200, 1500}, {0, 0}},
        {"screen.fixed-100", {2300, 2450}, {20, 60}, {1350, 1480}, {6, 25}},
        {"rug.200x290", {2900, 2900}, {2000, 2000}, {5, 40}, {8, 30}},
    }));
    const Component& found = component(row.id);
    const auto isWithin = [](double value, const double(&range)[2]) {
        return value >= range[0] && value <= range[1];
    };
    INFO(row.id);
    REQUIRE(isWithin(found.size.width.inMillimetres(), row.width));
    REQUIRE(isWithin(found.size.depth.inMillimetres(), row.depth));
    REQUIRE(isWithin(found.size.height.inMillimetres(), row.height));
    REQUIRE(isWithin(static_cast<double>(found.massGrams) / 1000, row.mass));
}

TEST_CASE("Specs of generic components stay within what such things do")
{
    for (const Component& each : generic().catalogue.components()) {
        INFO(each.id.text());
        if (const auto* speaker = std::get_if<SpeakerSpecs>(&each.specs)) {
            REQUIRE(speaker->sensitivity.value_or(88) >= 80);
            REQUIRE(speaker->sensitivity.value_or(88) <= 95);
            REQUIRE(speaker->acousticHeight.value_or(Length()) <= each.size.height);
        }
        if (const auto* display = std::get_if<DisplaySpecs>(&each.specs)) {
            REQUIRE(*display->activeWidth < each.size.width);
            REQUIRE(*display->activeHeight < each.size.height);
            const double ratio =
                display->activeWidth->inMetres() / display->activeHeight->inMetres();
            REQUIRE(std::abs(ratio - 16.0 / 9) < 0.002);
        }
        if (const auto* screen = std::get_if<ScreenSpecs>(&each.specs)) {
            REQUIRE(*screen->imageWidth < each.size.width);
            REQUIRE(*screen->imageHeight < each.size.height);
        }
        if (const auto* seat = std::get_if<SeatSpecs>(&each.specs)) {
            REQUIRE(seat->places.value() >= 1);
            REQUIRE(seat->eyeHeight.value() > Length::millimetres(1000));
            REQUIRE(seat->eyeHeight.value() < Length::millimetres(1300));
        }
    }
}
