// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/json_fields.h"

#include "models/base/text.h"

namespace bespeak
{

namespace
{

constexpr int deepest = 40;

/// Brackets outside of strings, counted before any parser builds a tree of them.
bool isTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
        if (depth > deepest) {
            return true;
        }
    }
    return false;
}

std::string dumped(const nlohmann::ordered_json& value)
{
    return value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void appendLines(std::string& out, const nlohmann::ordered_json& value, int level)
{
    if (!value.is_structured() || value.empty() || level == 2) {
        out += dumped(value);
        return;
    }
    const std::string indent(static_cast<std::size_t>(level) + 1, ' ');
    out += value.is_object() ? "{\n" : "[\n";
    bool first = true;
    for (const auto& [name, member] : value.items()) {
        out += first ? indent : ",\n" + indent;
        first = false;
        if (value.is_object()) {
            out += dumped(name) + ": ";
        }
        appendLines(out, member, level + 1);
    }
    out += '\n' + std::string(static_cast<std::size_t>(level), ' ');
    out += value.is_object() ? '}' : ']';
}

} // namespace

JsonFields::JsonFields(const nlohmann::json& object, std::string place,
                       std::optional<Error>& problem)
    : m_object(&object)
    , m_place(std::move(place))
    , m_problem(problem)
{
    if (!object.is_object()) {
        refuse(m_place, "an object");
    }
}

std::string JsonFields::placeOf(const char* field) const
{
    return m_place.empty() ? field : m_place + "." + field;
}

const nlohmann::json* JsonFields::find(const char* field) const
{
    if (!m_object->is_object()) {
        return nullptr;
    }
    const auto at = m_object->find(field);
    return at == m_object->end() ? nullptr : &*at;
}

const nlohmann::json* JsonFields::need(const char* field) const
{
    const nlohmann::json* value = find(field);
    if (value == nullptr) {
        refuse(placeOf(field), "a value, but it is missing");
    }
    return value;
}

bool JsonFields::has(const char* field) const
{
    return find(field) != nullptr;
}

void JsonFields::refuse(const std::string& place, const std::string& expected) const
{
    if (!m_problem) {
        m_problem = Error{"json.bad-field",
                          {{"place", place.empty() ? "the top" : place}, {"expected", expected}}};
    }
}

std::int64_t JsonFields::integer(const char* field, std::int64_t low, std::int64_t high) const
{
    const nlohmann::json* value = need(field);
    if (value == nullptr) {
        return low;
    }
    const std::optional<std::int64_t> number = wholeNumber(*value, low, high);
    if (!number) {
        refuse(placeOf(field),
               "a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    }
    return number.value_or(low);
}

std::int64_t JsonFields::integerOr(const char* field, std::int64_t low, std::int64_t high,
                                   std::int64_t missing) const
{
    return has(field) ? integer(field, low, high) : missing;
}

bool JsonFields::flagOr(const char* field, bool missing) const
{
    const nlohmann::json* value = find(field);
    if (value == nullptr) {
        return missing;
    }
    if (!value->is_boolean()) {
        refuse(placeOf(field), "true or false");
        return missing;
    }
    return value->get<bool>();
}

std::string JsonFields::text(const char* field, std::size_t maximumBytes) const
{
    const nlohmann::json* value = need(field);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_string() ||
        flawOf(value->get_ref<const std::string&>(), maximumBytes) != TextFlaw::None) {
        refuse(placeOf(field), "a text of at most " + std::to_string(maximumBytes) +
                                   " bytes without control characters");
        return {};
    }
    return value->get<std::string>();
}

std::string JsonFields::textOr(const char* field, std::size_t maximumBytes,
                               std::string missing) const
{
    return has(field) ? text(field, maximumBytes) : std::move(missing);
}

std::vector<std::string> JsonFields::texts(const char* field, std::size_t maximumCount,
                                           std::size_t maximumBytes) const
{
    std::vector<std::string> texts;
    each(field, maximumCount, [&](const nlohmann::json& element, const std::string& place) {
        if (!element.is_string() ||
            flawOf(element.get_ref<const std::string&>(), maximumBytes) != TextFlaw::None) {
            refuse(place, "a text of at most " + std::to_string(maximumBytes) +
                              " bytes without control characters");
            return;
        }
        texts.push_back(element.get<std::string>());
    });
    return texts;
}

JsonFields JsonFields::object(const char* field) const
{
    static const nlohmann::json nothing = nlohmann::json::object();
    const nlohmann::json* value = need(field);
    return {value != nullptr ? *value : nothing, placeOf(field), m_problem};
}

void JsonFields::each(const char* field, std::size_t maximumCount, const TakeElement& take) const
{
    const nlohmann::json* value = find(field);
    if (value == nullptr) {
        return;
    }
    if (!value->is_array() || value->size() > maximumCount) {
        refuse(placeOf(field), "a list of at most " + std::to_string(maximumCount));
        return;
    }
    for (std::size_t i = 0; i < value->size() && !failed(); ++i) {
        take((*value)[i], placeOf(field) + "[" + std::to_string(i) + "]");
    }
}

void JsonFields::eachMember(const char* field, std::size_t maximumCount,
                            const TakeMember& take) const
{
    const nlohmann::json* value = find(field);
    if (value == nullptr) {
        return;
    }
    if (!value->is_object() || value->size() > maximumCount) {
        refuse(placeOf(field), "an object of at most " + std::to_string(maximumCount) + " fields");
        return;
    }
    for (const auto& [name, member] : value->items()) {
        take(name, member);
    }
}

std::optional<std::int64_t> wholeNumber(const nlohmann::json& value, std::int64_t low,
                                        std::int64_t high)
{
    if (!value.is_number_integer()) {
        return std::nullopt;
    }
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX) {
        return std::nullopt;
    }
    const auto number = value.get<std::int64_t>();
    return number >= low && number <= high ? std::optional(number) : std::nullopt;
}

Result<nlohmann::json> parseJson(std::string_view text)
{
    if (isTooDeep(text)) {
        return fail("json.unreadable", {{"reason", "it is nested too deep"}});
    }
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::exception&) {
        return fail("json.unreadable", {{"reason", "it is damaged or no JSON"}});
    }
}

std::string formatJson(const nlohmann::ordered_json& value)
{
    std::string out;
    appendLines(out, value, 0);
    return out + '\n';
}

} // namespace bespeak
