// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/schema.h"

#include "models/catalogue/component_json.h"
#include "models/catalogue/specs_json.h"
#include "tests/models/catalogue/full_component.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <nlohmann/json.hpp>

using namespace bespeak;
using namespace bespeak::catalogue;
using namespace bespeak::test;

namespace
{

std::string schemaText()
{
    return test::readFile(sourceFolder() / "resources/catalogue/catalogue.schema.json");
}

/// Every definition that some `$ref` names.
void collectReferences(const nlohmann::json& json, std::vector<std::string>& references)
{
    if (json.is_object() && json.contains("$ref")) {
        references.push_back(json["$ref"].get<std::string>());
    }
    if (json.is_structured()) {
        for (const nlohmann::json& inner : json) {
            collectReferences(inner, references);
        }
    }
}

} // namespace

TEST_CASE("The schema refers only to definitions that it has")
{
    const nlohmann::json schema = nlohmann::json::parse(schemaText());
    std::vector<std::string> references;
    collectReferences(schema, references);
    REQUIRE(references.size() > 50);
    for (const std::string& reference : references) {
        INFO(reference);
        REQUIRE(reference.starts_with("#/$defs/"));
        REQUIRE(schema["$defs"].contains(reference.substr(8)));
    }
}

TEST_CASE("The schema knows exactly the kinds and words that the program knows")
{
    const nlohmann::json component =
        nlohmann::json::parse(schemaText())["$defs"]["component"]["properties"];
    REQUIRE(component["kind"]["enum"].size() == componentKindCount);
    for (const auto& kind : component["kind"]["enum"]) {
        REQUIRE(findKind(kind.get<std::string>()).has_value());
    }
    REQUIRE(component["mountings"]["items"]["enum"].size() == 6);
    for (const auto& mounting : component["mountings"]["items"]["enum"]) {
        REQUIRE(findMounting(mounting.get<std::string>()).has_value());
    }
}

TEST_CASE("What the program writes fits the schema, for every kind with all of its specs")
{
    const Result<JsonSchema> schema = JsonSchema::create(schemaText(), "component");
    REQUIRE_OK(schema);
    REQUIRE_OK(schema->check(toJson(fullComponent())));
    const std::vector<Specs> all = someOfAllSpecs();
    for (const ComponentKind kind : allKinds()) {
        INFO(kindName(kind));
        Component component = plainComponent("x", kind);
        component.specs = *std::ranges::find(all, specsNameOf(kind), specsName);
        REQUIRE_OK(schema->check(toJson(component)));
    }
}

TEST_CASE("Specs of another kind do not fit the schema")
{
    const Result<JsonSchema> schema = JsonSchema::create(schemaText(), "component");
    REQUIRE_OK(schema);
    for (const Specs& specs : someOfAllSpecs()) {
        if (specsName(specs).empty() || specsName(specs) == "lamp") {
            continue;
        }
        INFO(specsName(specs));
        Component lamp = plainComponent("x", ComponentKind::Lamp);
        lamp.specs = specs;
        REQUIRE(keyOf(schema->check(toJson(lamp))) == "catalogue.against-schema");
        Component plant = plainComponent("x", ComponentKind::Plant);
        plant.specs = specs;
        REQUIRE(keyOf(schema->check(toJson(plant))) == "catalogue.against-schema");
    }
}

TEST_CASE("A schema names the place that does not fit")
{
    const Result<JsonSchema> schema = JsonSchema::create(
        R"({"$defs": {"list": {"type": "array", "items": {"$ref": "#/$defs/thing"}},
            "thing": {"type": "object", "properties": {"size": {"type": "integer", "minimum": 1}},
            "required": ["size"], "additionalProperties": false}}})",
        "list");
    REQUIRE_OK(schema);
    REQUIRE_OK(schema->check(nlohmann::json::parse(R"([{"size": 1}, {"size": 2}])")));
    const auto placeOf = [&](const char* text) {
        const Result<void> fits = schema->check(nlohmann::json::parse(text));
        return fits ? std::string("fits") : fits.error().fact("place");
    };
    REQUIRE(placeOf(R"([{"size": 1}, {"size": 0}])") == "[1].size");
    REQUIRE(placeOf(R"([{"size": "1"}])") == "[0].size");
    REQUIRE(placeOf(R"([{}])") == "[0]");
    REQUIRE(placeOf(R"([{"size": 1, "more": 1}])") == "[0]");
    REQUIRE(placeOf(R"({})") == "the entry");
}

TEST_CASE("What is no schema is refused")
{
    for (const char* text : {"", "[]", "{}", R"({"$defs": {}})", R"({"$defs": {"x": 5}})",
                             R"({"$defs": {"x": {"$ref": "#/$defs/none"}}})",
                             R"({"$defs": {"x": {"type": "spaceship"}}})"}) {
        INFO(text);
        REQUIRE(keyOf(JsonSchema::create(text, "x")) == "schema.unreadable");
    }
}
