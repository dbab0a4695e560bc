// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/schema.h"

#include "models/base/json_fields.h"

#include <algorithm>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace bespeak::catalogue
{

namespace
{

using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// {"<root>", "[options]", "[1]", "[id]"} -> "options[1].id"
std::string placeOf(const std::vector<std::string>& context)
{
    std::string place;
    for (auto step = context.begin() + (context.empty() ? 0 : 1); step != context.end(); ++step) {
        const std::string name = step->size() > 2 ? step->substr(1, step->size() - 2) : *step;
        const bool isIndex = std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
        if (isIndex) {
            place += "[" + name + "]";
        } else {
            place += (place.empty() ? "" : ".") + name;
        }
    }
    return place.empty() ? "the entry" : place;
}

/// The pattern matcher recurses for each character of a text.
constexpr std::size_t longestText = 4'000;

bool hasLongText(const nlohmann::json& value)
{
    if (value.is_string()) {
        return value.get_ref<const std::string&>().size() > longestText;
    }
    return value.is_structured() && std::any_of(value.begin(), value.end(), hasLongText);
}

} // namespace

struct JsonSchema::Content {
    valijson::Schema schema;
};

JsonSchema::JsonSchema(std::shared_ptr<const Content> content)
    : m_content(std::move(content))
{
}

Result<JsonSchema> JsonSchema::create(std::string_view text, const std::string& definition)
{
    const Result<nlohmann::json> json = parseJson(text);
    if (!json || !json->is_object() || !json->contains("$defs") ||
        !json->at("$defs").contains(definition)) {
        return fail("schema.unreadable", {{"definition", definition}});
    }
    const nlohmann::json root = {{"$defs", json->at("$defs")}, {"$ref", "#/$defs/" + definition}};
    auto content = std::make_shared<Content>();
    try {
        // Draft 7 has every keyword that our schemas use.
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(Adapter(root), content->schema);
    } catch (const std::exception&) {
        return fail("schema.unreadable", {{"definition", definition}});
    }
    return JsonSchema(std::move(content));
}

Result<void> JsonSchema::check(const nlohmann::json& value) const
{
    if (hasLongText(value)) {
        return fail("catalogue.against-schema",
                    {{"place", "the entry"}, {"reason", "a text in it is too long"}});
    }
    valijson::ValidationResults results;
    try {
        valijson::Validator validator;
        if (validator.validate(m_content->schema, Adapter(value), &results)) {
            return {};
        }
    } catch (const std::exception& exception) {
        return fail("catalogue.against-schema",
                    {{"place", "the entry"}, {"reason", exception.what()}});
    }
    // The innermost comes first.
    const auto first = results.begin();
    if (first == results.end()) {
        return fail("catalogue.against-schema",
                    {{"place", "the entry"}, {"reason", "it does not fit"}});
    }
    std::string reason = first->description;
    if (reason.ends_with('.')) {
        reason.pop_back();
    }
    return fail("catalogue.against-schema",
                {{"place", placeOf(first->context)}, {"reason", std::move(reason)}});
}

} // namespace bespeak::catalogue
