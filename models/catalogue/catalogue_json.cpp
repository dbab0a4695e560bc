// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/catalogue_json.h"

#include "models/base/file.h"
#include "models/base/json_fields.h"
#include "models/base/sha256.h"
#include "models/catalogue/component_json.h"

#include <algorithm>
#include <unordered_set>

namespace bespeak::catalogue
{

namespace
{

constexpr std::string_view formatName = "bespeak-catalogue";
constexpr int knownVersion = 1;
/// A member has a comma: bounds the memory of the tree before it is built.
constexpr std::ptrdiff_t mostMembers = 6'000'000;

Result<nlohmann::json> parseDocument(std::string_view text)
{
    if (text.size() > largestCatalogueFile || std::ranges::count(text, ',') > mostMembers) {
        return fail("catalogue.too-large");
    }
    Result<nlohmann::json> json = parseJson(text);
    if (!json) {
        return fail("catalogue.no-json", {{"reason", json.error().fact("reason")}});
    }
    return json;
}

/// Empty if the document is a catalogue that this version can read.
std::optional<Error> flawOfHeader(const nlohmann::json& document)
{
    if (!document.is_object() || document.value("format", nlohmann::json()) != formatName) {
        return Error{"catalogue.wrong-format", {}};
    }
    const nlohmann::json version = document.value("version", nlohmann::json());
    if (!version.is_number_integer() || version < 1) {
        return Error{"catalogue.wrong-format", {}};
    }
    if (version > knownVersion) {
        return Error{"catalogue.newer", {{"version", version.dump()}}};
    }
    const nlohmann::json components = document.value("components", nlohmann::json());
    if (!components.is_array()) {
        return Error{"json.bad-field", {{"place", "components"}, {"expected", "a list"}}};
    }
    if (components.size() > mostComponents) {
        return Error{"catalogue.too-many", {{"most", std::to_string(mostComponents)}}};
    }
    return std::nullopt;
}

/// "components[12] lamp.x", so that the entry is found by number or by name.
std::string placeOfEntry(std::size_t index, const nlohmann::json& entry)
{
    std::string place = "components[" + std::to_string(index) + "]";
    if (entry.is_object() && entry.contains("id") && entry["id"].is_string()) {
        const auto& id = entry["id"].get_ref<const std::string&>();
        place += ComponentId::parse(id) ? " " + id : "";
    }
    return place;
}

Error placed(Error error, const std::string& entry)
{
    for (auto& [name, value] : error.facts) {
        if (name == "place") {
            value.insert(0, ": ").insert(0, entry);
            return error;
        }
    }
    error.facts.insert(error.facts.begin(), {"place", entry});
    return error;
}

Result<Component> readEntry(const nlohmann::json& entry, const JsonSchema& schema)
{
    Result<Component> component = componentFromJson(entry);
    if (!component) {
        return component;
    }
    if (const Result<void> fits = schema.check(entry); !fits) {
        return failWith(fits);
    }
    return component;
}

struct Entries {
    std::vector<Component> components;
    std::vector<Error> broken;
};

Entries readEntries(const nlohmann::json& entries, const JsonSchema& schema)
{
    Entries read;
    std::unordered_set<ComponentId> ids;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Result<Component> component = readEntry(entries[i], schema);
        const std::string place = placeOfEntry(i, entries[i]);
        if (!component) {
            read.broken.push_back(placed(component.error(), place));
        } else if (!ids.insert(component->id).second) {
            read.broken.push_back(Error{"catalogue.twice", {{"place", place}}});
        } else {
            read.components.push_back(*std::move(component));
        }
    }
    return read;
}

} // namespace

Result<CatalogueReport> parseCatalogue(std::string_view text, const JsonSchema& entrySchema)
{
    const Result<nlohmann::json> document = parseDocument(text);
    if (!document) {
        return failWith(document);
    }
    if (std::optional<Error> flaw = flawOfHeader(*document)) {
        return tl::make_unexpected(*std::move(flaw));
    }
    std::optional<Error> problem;
    const JsonFields fields(*document, "", problem);
    const std::string name = fields.text("name", 200);
    const Result<Date> priceDate = parseDate(fields.text("price_date", 10));
    if (!priceDate) {
        fields.refuse("price_date", "a date such as 2026-11-22");
    }
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    Entries entries = readEntries(document->at("components"), entrySchema);
    std::string hash = catalogueHash(name, *priceDate, entries.components);
    return CatalogueReport{
        Catalogue(name, std::move(entries.components), std::move(hash), *priceDate),
        std::move(entries.broken)};
}

Result<CatalogueReport> readCatalogue(const std::filesystem::path& path,
                                      const JsonSchema& entrySchema)
{
    const Result<std::string> bytes = readFile(path, largestCatalogueFile);
    if (!bytes) {
        return failWith(bytes);
    }
    return parseCatalogue(*bytes, entrySchema);
}

std::string catalogueHash(const std::string& name, const Date& priceDate,
                          const std::vector<Component>& components)
{
    std::vector<const Component*> ordered;
    ordered.reserve(components.size());
    for (const Component& component : components) {
        ordered.push_back(&component);
    }
    std::ranges::sort(ordered, {}, [](const Component* component) { return component->id; });
    nlohmann::json canonical = {{"name", name},
                                {"price_date", formatDate(priceDate)},
                                {"components", nlohmann::json::array()}};
    for (const Component* component : ordered) {
        canonical["components"].push_back(toJson(*component));
    }
    return sha256(canonical.dump()).text();
}

} // namespace bespeak::catalogue
