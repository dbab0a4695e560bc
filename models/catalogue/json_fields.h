// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/length.h"
#include "models/base/money.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace bespeak::catalogue
{

/// What a whole number may be.
struct IntegerRange {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

/// Reads the members of one JSON object from outside. The first fault is kept with its place
/// ("options[1].values[0].id") and reading goes on harmlessly, so that the code that reads needs
/// no branch for each member; who began it looks at the fault at the end.
/// Errors: catalogue.missing, catalogue.wrong-type, catalogue.out-of-range, catalogue.too-long,
/// catalogue.too-many, catalogue.not-a-choice.
class JsonFields
{
public:
    /// `fault` and `object` must outlive this. What is no object is a fault, and reads as empty.
    JsonFields(const nlohmann::json& object, std::string place, std::optional<Error>& fault);

    const std::string& place() const { return m_place; }
    std::string placeOf(std::string_view name) const;
    /// Keeps a fault at a member, unless there is one already.
    void report(std::string key, std::string_view name,
                std::vector<std::pair<std::string, std::string>> facts = {});

    bool has(const char* name) const { return m_object->contains(name); }
    /// The member, or a null value with a fault.
    const nlohmann::json& need(const char* name);

    std::string text(const char* name, std::size_t longest);
    /// Empty if there is none.
    std::string optionalText(const char* name, std::size_t longest);
    std::int64_t integer(const char* name, IntegerRange range);
    std::optional<std::int64_t> optionalInteger(const char* name, IntegerRange range);
    std::optional<bool> optionalTruth(const char* name);
    Length length(const char* name, IntegerRange micrometres);
    std::optional<Length> optionalLength(const char* name, IntegerRange micrometres);
    /// A decimal string such as "88.5", of a size of at most 1e9.
    std::optional<double> optionalDecimal(const char* name);
    /// {"minor": 12900, "currency": "EUR"}
    Money money(const char* name);
    JsonFields object(const char* name);

    /// Calls `each(JsonFields, index)` for each entry of an array of objects; none if it is absent.
    template <typename Each>
    void forEach(const char* name, std::size_t most, Each each)
    {
        const nlohmann::json& array = optionalArray(name, most);
        for (std::size_t i = 0; i < array.size() && !m_fault->has_value(); ++i) {
            each(JsonFields(array[i], placeOf(name) + "[" + std::to_string(i) + "]", *m_fault), i);
        }
    }
    /// Calls `each(key, value)` for each member of an object; none if it is absent.
    template <typename Each>
    void forEachMember(const char* name, std::size_t most, Each each)
    {
        const nlohmann::json& members = optionalObject(name, most);
        for (auto member = members.begin(); member != members.end(); ++member) {
            each(member.key(), member.value());
        }
    }
    /// The texts of an array of texts; none if it is absent.
    std::vector<std::string> texts(const char* name, std::size_t most, std::size_t longest);

private:
    const nlohmann::json& optionalArray(const char* name, std::size_t most);
    const nlohmann::json& optionalObject(const char* name, std::size_t most);

    const nlohmann::json* m_object;
    std::string m_place;
    std::optional<Error>* m_fault;
};

/// The shortest decimal that reads back as the same number: 88.5 -> "88.5", 3 -> "3".
std::string formatDecimal(double value);
/// Accepts `-?digits(.digits)?` of at most 32 characters and a size of at most 1e9.
std::optional<double> parseDecimal(std::string_view text);

} // namespace bespeak::catalogue
