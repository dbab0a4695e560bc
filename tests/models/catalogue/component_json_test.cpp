// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/colour_text.h"
#include "models/catalogue/component_json.h"

#include "models/catalogue/decimal.h"
#include "models/catalogue/specs_json.h"
#include "tests/models/catalogue/full_component.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::catalogue;
using namespace bespeak::test;

namespace
{

bool hasFloat(const nlohmann::json& json)
{
    if (json.is_structured()) {
        return std::any_of(json.begin(), json.end(),
                           [](const auto& each) { return hasFloat(each); });
    }
    return json.is_number_float();
}

nlohmann::json without(nlohmann::json json, const char* pointer)
{
    const nlohmann::json::json_pointer place(pointer);
    json[place.parent_pointer()].erase(place.back());
    return json;
}

nlohmann::json with(nlohmann::json json, const char* pointer, const nlohmann::json& value)
{
    json[nlohmann::json::json_pointer(pointer)] = value;
    return json;
}

} // namespace

TEST_CASE("A component reads back as it was written")
{
    const Component component = fullComponent();
    const Result<Component> read = componentFromJson(toJson(component));
    REQUIRE_OK(read);
    REQUIRE(*read == component);

    const Component plain = plainComponent("lamp.plain");
    REQUIRE(componentFromJson(toJson(plain)) == plain);
}

TEST_CASE("Specs of every sort read back as they were written")
{
    const std::vector<Specs> all = someOfAllSpecs();
    REQUIRE(all.size() == std::variant_size_v<Specs>);
    for (const Specs& specs : all) {
        INFO(specsName(specs));
        Component component = plainComponent("x");
        component.specs = specs;
        REQUIRE(componentFromJson(nlohmann::json::parse(toJson(component).dump())) == component);
        REQUIRE_FALSE(hasFloat(toJson(component)));
    }
}

TEST_CASE("A written component has no floating point, so that it can be signed")
{
    REQUIRE_FALSE(hasFloat(toJson(fullComponent())));
}

TEST_CASE("A fault in a component is named with its place")
{
    struct Row {
        nlohmann::json json;
        std::string place;
    };
    const nlohmann::json good = toJson(fullComponent());
    const std::string longText(3000, 'x');
    const std::vector<Row> rows = {
        {42, "the top"},
        {nullptr, "the top"},
        {without(good, "/id"), "id"},
        {with(good, "/id", 7), "id"},
        {with(good, "/id", "No Spaces"), "id"},
        {with(good, "/kind", "spaceship"), "kind"},
        {without(good, "/name/en"), "name.en"},
        {with(good, "/name/en", longText), "name.en"},
        {with(good, "/name/en", "bell \x07"), "name.en"},
        {with(good, "/size", 3), "size"},
        {with(good, "/size/width", 0), "size.width"},
        {with(good, "/size/width", -5), "size.width"},
        {with(good, "/size/depth", 20'000'001), "size.depth"},
        {with(good, "/size/height", 1.5), "size.height"},
        {with(good, "/size/height", 18446744073709551615U), "size.height"},
        {with(good, "/price/minor", -1), "price.minor"},
        {with(good, "/price/currency", "XXX"), "price.currency"},
        {without(good, "/price"), "price"},
        {with(good, "/mountings", nlohmann::json::array()), "mountings"},
        {with(good, "/mountings/0", "moon"), "mountings"},
        {with(good, "/mountings/1", "floor"), "mountings"},
        {with(good, "/options/0/values", nlohmann::json::array()), "options[0].values"},
        {with(good, "/options/0/values/1/id", "black"), "options[0].values[1].id"},
        {with(good, "/options/0/values/0/colour", "#12345g"), "options[0].values[0].colour"},
        {with(good, "/options/0/values/0/colour", "#1234567"), "options[0].values[0].colour"},
        {with(good, "/offers/1/lead_days", 5000), "offers[1].lead_days"},
        {with(good, "/offers/0/minimum_quantity", 0), "offers[0].minimum_quantity"},
        {with(good, "/surfaces/0/width", 0), "surfaces[0].width"},
        {with(good, "/specs/type", "teapot"), "specs.type"},
        {with(good, "/specs/sensitivity_db", 88.5), "specs.sensitivity_db"},
        {with(good, "/specs/sensitivity_db", "1e5"), "specs.sensitivity_db"},
        {with(good, "/specs/power/standby_w", "-"), "specs.power.standby_w"},
        {with(good, "/shape/numbers/woofers", 2), "shape.numbers.woofers"},
        {with(good, "/provenance/size", "rumour"), "provenance"},
        {with(good, "/offers", nlohmann::json::array_t(51, good["offers"][0])), "offers"},
    };
    for (const Row& row : rows) {
        INFO(row.place);
        const Result<Component> read = componentFromJson(row.json);
        REQUIRE(keyOf(read) == "json.bad-field");
        REQUIRE(read.error().fact("place") == row.place);
        REQUIRE(describe(read.error()).find('{') == std::string::npos);
    }
}

TEST_CASE("Octave bands are six or a fault")
{
    Component component = plainComponent("rug.x", ComponentKind::Rug);
    TreatmentSpecs specs;
    specs.absorption = OctaveBands{0.1, 0.2, 0.3, 0.4, 0.5, 0.6};
    component.specs = specs;
    nlohmann::json json = toJson(component);
    json["specs"]["absorption"].erase(5);
    REQUIRE(keyOf(componentFromJson(json)) == "json.bad-field");
    json["specs"]["absorption"] = {"1", "1", "1", "1", "1", "1", "1"};
    REQUIRE(keyOf(componentFromJson(json)) == "json.bad-field");
}

TEST_CASE("Decimals keep their value and refuse what is not one")
{
    for (const double value : {0.0, 0.1, -12.5, 88.5, 999'999'999.25, 0.000001, 1.0 / 3}) {
        REQUIRE(parseDecimal(formatDecimal(value)) == value);
    }
    REQUIRE(formatDecimal(3) == "3");
    for (const char* text : {"", "-", ".", "1.", ".5", "+1", "1e3", "0x10", "inf", "nan", " 1",
                             "1,5", "99999999999", "0.00000000000000000000000000000000000001"}) {
        INFO(text);
        REQUIRE_FALSE(parseDecimal(text).has_value());
    }
}

TEST_CASE("Every sRGB colour of a channel reads back as it was written")
{
    for (int channel = 0; channel < 256; ++channel) {
        char text[8];
        std::snprintf(text, sizeof text, "#%02x%02x%02x", channel, 255 - channel, channel / 2);
        REQUIRE(formatColour(*parseColour(text)) == text);
    }
    REQUIRE_FALSE(parseColour("#12345").has_value());
    REQUIRE_FALSE(parseColour("1234567").has_value());
}
