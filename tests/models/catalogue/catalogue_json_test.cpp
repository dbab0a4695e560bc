// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/catalogue_json.h"

#include "models/catalogue/component_json.h"
#include "tests/models/catalogue/full_component.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <nlohmann/json.hpp>

using namespace bespeak;
using namespace bespeak::catalogue;
using namespace bespeak::test;

namespace
{

const JsonSchema& entrySchema()
{
    static const Result<JsonSchema> schema = JsonSchema::create(
        test::readFile(sourceFolder() / "resources/catalogue/catalogue.schema.json"), "component");
    REQUIRE_OK(schema);
    return *schema;
}

nlohmann::json fileOf(const std::vector<nlohmann::json>& components)
{
    return {{"format", "bespeak-catalogue"},
            {"version", 1},
            {"name", "Test"},
            {"price_date", "2026-11-01"},
            {"components", components}};
}

nlohmann::json plainFile()
{
    return fileOf({toJson(plainComponent("lamp.a")), toJson(plainComponent("lamp.b")),
                   toJson(fullComponent())});
}

Result<CatalogueReport> parse(const nlohmann::json& file)
{
    return parseCatalogue(file.dump(), entrySchema());
}

} // namespace

TEST_CASE("A catalogue file loads with all that it says")
{
    const Result<CatalogueReport> report = parse(plainFile());
    REQUIRE_OK(report);
    REQUIRE(report->broken.empty());
    REQUIRE(report->catalogue.name() == "Test");
    REQUIRE(report->catalogue.priceDate() == Date{2026, 11, 1});
    REQUIRE(report->catalogue.components().size() == 3);
    REQUIRE(*report->catalogue.find(fullComponent().id) == fullComponent());
    REQUIRE(report->catalogue.hash().size() == 64);
}

TEST_CASE("A broken entry is named with its place and the rest still loads")
{
    struct Row {
        const char* pointer;
        nlohmann::json value;
        std::string key;
        std::string place;
    };
    const Row row = GENERATE(values<Row>({
        {"/size/width", 0, "json.bad-field", "components[1] lamp.b: size.width"},
        {"/size/width", "wide", "json.bad-field", "components[1] lamp.b: size.width"},
        {"/kind", "teapot", "json.bad-field", "components[1] lamp.b: kind"},
        {"/id", "Lamp B", "json.bad-field", "components[1]: id"},
        {"/id", "lamp.a", "catalogue.twice", "components[1] lamp.a"},
        {"/id", 5, "json.bad-field", "components[1]: id"},
        {"/colour", "red", "catalogue.against-schema", "components[1] lamp.b: the entry"},
        {"/size/girth", 5, "catalogue.against-schema", "components[1] lamp.b: size"},
        {"/specs", {{"type", "rug"}}, "json.bad-field", "components[1] lamp.b: specs.type"},
        {"/specs",
         {{"type", "cable"}, {"awg", 12}},
         "catalogue.against-schema",
         "components[1] lamp.b: specs.type"},
        {"/specs",
         {{"type", "lamp"}, {"lumen", "12"}},
         "catalogue.against-schema",
         "components[1] lamp.b: specs"},
        {"/specs",
         {{"type", "lamp"}, {"lumens", 12}},
         "json.bad-field",
         "components[1] lamp.b: specs.lumens"},
        {"", {{"type", "lamp"}}, "json.bad-field", "components[1]: id"},
        {"", "lamp", "json.bad-field", "components[1]: id"},
        {"", nullptr, "json.bad-field", "components[1]: id"},
    }));
    nlohmann::json file = plainFile();
    file["components"][1][nlohmann::json::json_pointer(row.pointer)] = row.value;
    const Result<CatalogueReport> report = parse(file);
    REQUIRE_OK(report);
    REQUIRE(report->catalogue.components().size() == 2);
    REQUIRE(report->broken.size() == 1);
    INFO(describe(report->broken[0]));
    REQUIRE(report->broken[0].key == row.key);
    if (!file["components"][1].is_object()) {
        REQUIRE(report->broken[0].fact("place") == "components[1]: the top");
    } else {
        REQUIRE(report->broken[0].fact("place") == row.place);
    }
    REQUIRE(describe(report->broken[0]).find('{') == std::string::npos);
}

TEST_CASE("Broken entries are reported in the order of the file")
{
    nlohmann::json file = plainFile();
    file["components"][2].erase("price");
    file["components"][0]["mass_g"] = -1;
    const Result<CatalogueReport> report = parse(file);
    REQUIRE_OK(report);
    REQUIRE(report->broken.size() == 2);
    REQUIRE(report->broken[0].fact("place") == "components[0] lamp.a: mass_g");
    REQUIRE(report->broken[1].fact("place") == "components[2] tower-speaker.test: price");
}

TEST_CASE("What is no catalogue of a known version is refused whole")
{
    const auto changed = [](const char* name, const nlohmann::json& value) {
        nlohmann::json file = plainFile();
        file[name] = value;
        return file.dump();
    };
    struct Row {
        std::string text;
        std::string key;
    };
    const Row row = GENERATE_COPY(values<Row>({
        {"", "catalogue.no-json"},
        {"{\"format\":", "catalogue.no-json"},
        {"\xff\xfe{}", "catalogue.no-json"},
        {std::string(100'000, '['), "catalogue.no-json"},
        {std::string(7'000'000, ','), "catalogue.too-large"},
        {std::string(largestCatalogueFile + 1, ' '), "catalogue.too-large"},
        {"[]", "catalogue.wrong-format"},
        {"{}", "catalogue.wrong-format"},
        {"null", "catalogue.wrong-format"},
        {changed("format", "bespeak-design"), "catalogue.wrong-format"},
        {changed("format", 3), "catalogue.wrong-format"},
        {changed("version", "1"), "catalogue.wrong-format"},
        {changed("version", 0), "catalogue.wrong-format"},
        {changed("version", 2), "catalogue.newer"},
        {changed("version", 99999999999), "catalogue.newer"},
        {changed("components", 5), "json.bad-field"},
        {changed("components", nlohmann::json::array_t(20'001, 0)), "catalogue.too-many"},
        {changed("name", 5), "json.bad-field"},
        {changed("price_date", "soon"), "json.bad-field"},
    }));
    INFO(row.text.substr(0, 80));
    const Result<CatalogueReport> report = parseCatalogue(row.text, entrySchema());
    REQUIRE(keyOf(report) == row.key);
    REQUIRE(describe(report.error()).find('{') == std::string::npos);
}

TEST_CASE("A text cut anywhere never crashes the reader")
{
    const std::string text = plainFile().dump();
    for (std::size_t length = 0; length < text.size(); length += 7) {
        REQUIRE(keyOf(parseCatalogue(text.substr(0, length), entrySchema())) ==
                "catalogue.no-json");
    }
}

TEST_CASE("A byte changed anywhere is told, or leaves what can be read")
{
    const std::string text = plainFile().dump();
    for (const char byte : {'"', '}', '0', '-', '\\', '\x80', '\0'}) {
        for (std::size_t at = 0; at < text.size(); at += 3) {
            std::string damaged = text;
            damaged[at] = byte;
            const Result<CatalogueReport> report = parseCatalogue(damaged, entrySchema());
            if (report) {
                REQUIRE(report->catalogue.components().size() + report->broken.size() == 3);
            } else {
                REQUIRE(describe(report.error()).find('{') == std::string::npos);
            }
        }
    }
}

TEST_CASE("A very long text in an entry breaks that entry alone")
{
    nlohmann::json file = plainFile();
    // It stands where only the schema looks, and there a pattern would judge it.
    file["components"][1]["specs"] = {{"type", "cable"}, {"lumens", std::string(3'000'000, '1')}};
    const Result<CatalogueReport> report = parse(file);
    REQUIRE_OK(report);
    REQUIRE(report->broken.size() == 1);
    REQUIRE(report->catalogue.components().size() == 2);
}

TEST_CASE("The hash names the content, whatever the layout of the file")
{
    const nlohmann::json file = plainFile();
    const std::string hash = parse(file)->catalogue.hash();

    nlohmann::json turned = file;
    std::reverse(turned["components"].begin(), turned["components"].end());
    REQUIRE(parseCatalogue(file.dump(3), entrySchema())->catalogue.hash() == hash);
    REQUIRE(parse(turned)->catalogue.hash() == hash);

    for (const char* pointer : {"/components/0/mass_g", "/components/1/size/width",
                                "/components/2/price/minor", "/components/2/offers/0/lead_days"}) {
        INFO(pointer);
        nlohmann::json other = file;
        nlohmann::json& value = other[nlohmann::json::json_pointer(pointer)];
        value = value.get<std::int64_t>() + 1;
        REQUIRE(parse(other)->catalogue.hash() != hash);
    }
    nlohmann::json renamed = file;
    renamed["name"] = "Other";
    REQUIRE(parse(renamed)->catalogue.hash() != hash);
    nlohmann::json later = file;
    later["price_date"] = "2026-11-02";
    REQUIRE(parse(later)->catalogue.hash() != hash);
}

TEST_CASE("A catalogue is read from a file")
{
    const TemporaryFolder folder;
    test::writeFile(folder / "c.json", plainFile().dump());
    REQUIRE(readCatalogue(folder / "c.json", entrySchema())->catalogue.components().size() == 3);
    REQUIRE(keyOf(readCatalogue(folder / "none.json", entrySchema())) == "file.cannot-read");
}
