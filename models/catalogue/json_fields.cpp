// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/json_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace bespeak::catalogue
{

namespace
{

constexpr double largestDecimal = 1e9;
constexpr IntegerRange amounts{0, 1'000'000'000'000};

const nlohmann::json nothing;
const nlohmann::json noMembers = nlohmann::json::object();
const nlohmann::json noEntries = nlohmann::json::array();

bool isInteger(const nlohmann::json& value)
{
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return value.is_number_integer() &&
           (!value.is_number_unsigned() || value.get<std::uint64_t>() <= most);
}

bool isReadable(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
    });
}

} // namespace

JsonFields::JsonFields(const nlohmann::json& object, std::string place, std::optional<Error>& fault)
    : m_object(object.is_object() ? &object : &noMembers)
    , m_place(std::move(place))
    , m_fault(&fault)
{
    if (!object.is_object()) {
        report("catalogue.wrong-type", "", {{"expected", "an object"}});
    }
}

std::string JsonFields::placeOf(std::string_view name) const
{
    if (m_place.empty() || name.empty()) {
        return m_place + std::string(name);
    }
    return m_place + "." + std::string(name);
}

void JsonFields::report(std::string key, std::string_view name,
                        std::vector<std::pair<std::string, std::string>> facts)
{
    if (!m_fault->has_value()) {
        const std::string where = placeOf(name);
        facts.insert(facts.begin(), {"place", where.empty() ? "the entry" : where});
        *m_fault = Error{std::move(key), std::move(facts)};
    }
}

const nlohmann::json& JsonFields::need(const char* name)
{
    const auto member = m_object->find(name);
    if (member == m_object->end()) {
        report("catalogue.missing", name);
        return nothing;
    }
    return *member;
}

std::string JsonFields::text(const char* name, std::size_t longest)
{
    need(name);
    return optionalText(name, longest);
}

std::string JsonFields::optionalText(const char* name, std::size_t longest)
{
    const auto member = m_object->find(name);
    if (member == m_object->end()) {
        return {};
    }
    if (!member->is_string() || !isReadable(member->get_ref<const std::string&>())) {
        report("catalogue.wrong-type", name, {{"expected", "a text"}});
        return {};
    }
    const auto& text = member->get_ref<const std::string&>();
    if (text.size() > longest) {
        report("catalogue.too-long", name, {{"most", std::to_string(longest)}});
        return {};
    }
    return text;
}

std::int64_t JsonFields::integer(const char* name, IntegerRange range)
{
    need(name);
    return optionalInteger(name, range).value_or(range.least);
}

std::optional<std::int64_t> JsonFields::optionalInteger(const char* name, IntegerRange range)
{
    const auto member = m_object->find(name);
    if (member == m_object->end()) {
        return std::nullopt;
    }
    if (!isInteger(*member)) {
        report("catalogue.wrong-type", name, {{"expected", "a whole number"}});
        return std::nullopt;
    }
    const auto value = member->get<std::int64_t>();
    if (value < range.least || value > range.most) {
        report("catalogue.out-of-range", name,
               {{"value", std::to_string(value)},
                {"least", std::to_string(range.least)},
                {"most", std::to_string(range.most)}});
        return std::nullopt;
    }
    return value;
}

std::optional<bool> JsonFields::optionalTruth(const char* name)
{
    const auto member = m_object->find(name);
    if (member == m_object->end()) {
        return std::nullopt;
    }
    if (!member->is_boolean()) {
        report("catalogue.wrong-type", name, {{"expected", "true or false"}});
        return std::nullopt;
    }
    return member->get<bool>();
}

Length JsonFields::length(const char* name, IntegerRange micrometres)
{
    return Length::micrometres(integer(name, micrometres));
}

std::optional<Length> JsonFields::optionalLength(const char* name, IntegerRange micrometres)
{
    const std::optional<std::int64_t> value = optionalInteger(name, micrometres);
    return value ? std::optional(Length::micrometres(*value)) : std::nullopt;
}

std::optional<double> JsonFields::optionalDecimal(const char* name)
{
    const auto member = m_object->find(name);
    if (member == m_object->end()) {
        return std::nullopt;
    }
    const std::optional<double> value =
        member->is_string() ? parseDecimal(member->get_ref<const std::string&>()) : std::nullopt;
    if (!value) {
        report("catalogue.wrong-type", name,
               {{"expected", "a decimal in quotes such as \"88.5\""}});
    }
    return value;
}

Money JsonFields::money(const char* name)
{
    JsonFields fields = object(name);
    const std::int64_t minor = fields.integer("minor", amounts);
    const Result<Currency> currency = Currency::parse(fields.text("currency", 3));
    if (!currency) {
        fields.report("catalogue.not-a-choice", "currency");
    }
    return {minor, currency.value_or(Currency())};
}

JsonFields JsonFields::object(const char* name)
{
    const nlohmann::json& member = need(name);
    return {m_object->contains(name) ? member : noMembers, placeOf(name), *m_fault};
}

std::vector<std::string> JsonFields::texts(const char* name, std::size_t most, std::size_t longest)
{
    std::vector<std::string> texts;
    for (const nlohmann::json& entry : optionalArray(name, most)) {
        if (!entry.is_string() || entry.get_ref<const std::string&>().size() > longest ||
            !isReadable(entry.get_ref<const std::string&>())) {
            report("catalogue.wrong-type", name, {{"expected", "a list of short texts"}});
            return {};
        }
        texts.push_back(entry.get<std::string>());
    }
    return texts;
}

const nlohmann::json& JsonFields::optionalArray(const char* name, std::size_t most)
{
    const auto member = m_object->find(name);
    if (member == m_object->end()) {
        return noEntries;
    }
    if (!member->is_array()) {
        report("catalogue.wrong-type", name, {{"expected", "a list"}});
        return noEntries;
    }
    if (member->size() > most) {
        report("catalogue.too-many", name, {{"most", std::to_string(most)}});
        return noEntries;
    }
    return *member;
}

const nlohmann::json& JsonFields::optionalObject(const char* name, std::size_t most)
{
    const auto member = m_object->find(name);
    if (member == m_object->end()) {
        return noMembers;
    }
    if (!member->is_object()) {
        report("catalogue.wrong-type", name, {{"expected", "an object"}});
        return noMembers;
    }
    if (member->size() > most) {
        report("catalogue.too-many", name, {{"most", std::to_string(most)}});
        return noMembers;
    }
    return *member;
}

std::string formatDecimal(double value)
{
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::fixed);
    return {buffer.data(), end.ptr};
}

std::optional<double> parseDecimal(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::string_view unsignedText = text.substr(text.starts_with('-') ? 1 : 0);
    const std::size_t point = unsignedText.find('.');
    const std::string_view whole = unsignedText.substr(0, point);
    const std::string_view decimals =
        point == std::string_view::npos ? "0" : unsignedText.substr(point + 1);
    if (text.size() > 32 || whole.empty() || decimals.empty() ||
        !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(decimals, isDigit)) {
        return std::nullopt;
    }
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return std::abs(value) <= largestDecimal ? std::optional(value) : std::nullopt;
}

} // namespace bespeak::catalogue
