// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/templates.h"

#include "models/base/file.h"
#include "models/base/json_fields.h"

#include <algorithm>
#include <tuple>

namespace bespeak::design
{

namespace
{

constexpr std::uint64_t largestTemplate = 4 * 1024 * 1024;
constexpr std::size_t longestId = 60;
constexpr std::size_t longestText = 400;
constexpr std::size_t maximumLanguages = 40;
constexpr const char* extension = ".json";

bool isTemplateId(const std::string& id)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !id.empty() && id.size() <= longestId && std::ranges::all_of(id, plain);
}

catalogue::LocalText parseText(const JsonFields& fields, const char* field)
{
    catalogue::LocalText text;
    const JsonFields texts = fields.object(field);
    texts.text("en", longestText);
    fields.eachMember(field, maximumLanguages,
                      [&](const std::string& language, const nlohmann::json&) {
                          text.byLanguage[language] = texts.text(language.c_str(), longestText);
                      });
    return text;
}

} // namespace

Result<Template> parseTemplate(const std::string& id, std::string_view json)
{
    if (!isTemplateId(id)) {
        return fail("design.no-such-template", {{"template", id.substr(0, longestId)}});
    }
    Result<DesignFile> file = parseDesign(json);
    if (!file) {
        return failWith(file);
    }
    const Result<nlohmann::json> value = parseJson(json);
    if (!value) {
        return failWith(value);
    }
    std::optional<Error> problem;
    const JsonFields fields = JsonFields(*value, "", problem).object("template");
    const TemplateName name{id, parseText(fields, "name"), parseText(fields, "description"),
                            static_cast<int>(fields.integer("order", 0, 1'000))};
    if (problem) {
        return fail("design-file.bad-field", problem->facts);
    }
    return Template{name, std::move(*file)};
}

std::vector<TemplateName> listTemplates(const std::filesystem::path& folder)
{
    std::vector<TemplateName> names;
    std::error_code unreadable;
    for (std::filesystem::directory_iterator at(folder, unreadable), end; at != end;
         at.increment(unreadable)) {
        if (unreadable || at->path().extension() != extension) {
            continue;
        }
        const Result<std::string> text = readFile(at->path(), largestTemplate);
        const auto known = text.and_then([&](const std::string& json) {
            return parseTemplate(at->path().stem().string(), json);
        });
        if (known) {
            names.push_back(known->name);
        }
    }
    std::ranges::sort(names, {}, [](const TemplateName& name) {
        return std::tuple(name.order, std::cref(name.id).get());
    });
    return names;
}

Result<DesignFile> loadTemplate(const std::filesystem::path& folder, const std::string& id)
{
    if (!isTemplateId(id)) {
        return fail("design.no-such-template", {{"template", id.substr(0, longestId)}});
    }
    return readFile(folder / (id + extension), largestTemplate)
        .and_then([&](const std::string& json) { return parseTemplate(id, json); })
        .map([](Template read) { return std::move(read.file); });
}

} // namespace bespeak::design
