// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/standards/inputs.h"

#include "models/base/json_fields.h"

namespace bespeak::standards
{

using nlohmann::json;

namespace
{

constexpr double largest = 1e12;
constexpr std::size_t longestText = 200;
const json none = json::object();

} // namespace

Inputs::Inputs(const json& object)
    : m_object(object.is_object() ? object : none)
{
    if (!object.is_object()) {
        refuse("inputs", "an object");
    }
}

bool Inputs::has(const char* field)
{
    allow(field);
    return m_object.contains(field);
}

void Inputs::refuse(const char* field, const char* expected)
{
    if (!m_problem) {
        m_problem = Error{"standards.bad-inputs", {{"field", field}, {"expected", expected}}};
    }
}

std::optional<Error> Inputs::findUnasked() const
{
    for (const auto& [field, value] : m_object.items()) {
        if (!m_asked.contains(field)) {
            return Error{"standards.unknown-input", {{"field", field.substr(0, longestText)}}};
        }
    }
    return std::nullopt;
}

const json* Inputs::need(const char* field)
{
    allow(field);
    const auto found = m_object.find(field);
    if (found == m_object.end()) {
        refuse(field, "given");
        return nullptr;
    }
    return &*found;
}

double Inputs::finite(const char* field, const json& value)
{
    const double number = value.is_number() ? value.get<double>() : largest * 2;
    if (number >= -largest && number <= largest) {
        return number;
    }
    refuse(field, "a finite number");
    return 1;
}

double Inputs::number(const char* field)
{
    const json* value = need(field);
    return value != nullptr ? finite(field, *value) : 1;
}

double Inputs::numberOr(const char* field, double missing)
{
    return has(field) ? number(field) : missing;
}

std::int64_t Inputs::whole(const char* field, std::int64_t low, std::int64_t high)
{
    const json* value = need(field);
    const auto number = value != nullptr ? wholeNumber(*value, low, high) : std::nullopt;
    if (!number) {
        refuse(field, "a whole number within its range");
    }
    return number.value_or(low);
}

bool Inputs::flag(const char* field)
{
    const json* value = need(field);
    if (value != nullptr && value->is_boolean()) {
        return value->get<bool>();
    }
    refuse(field, "true or false");
    return false;
}

std::string Inputs::text(const char* field)
{
    const json* value = need(field);
    if (value != nullptr && value->is_string() &&
        value->get_ref<const std::string&>().size() <= longestText) {
        return value->get<std::string>();
    }
    refuse(field, "a short text");
    return {};
}

std::vector<double> Inputs::numbers(const char* field, std::size_t count)
{
    const json* value = need(field);
    const bool fits = value != nullptr && value->is_array() && value->size() <= mostElements &&
                      (count == 0 || value->size() == count);
    if (!fits) {
        refuse(field, "a list of as many numbers as the formula needs");
        return std::vector<double>(std::max<std::size_t>(count, 1), 1.0);
    }
    std::vector<double> taken;
    for (const json& element : *value) {
        taken.push_back(finite(field, element));
    }
    return taken;
}

geometry::Vec3 Inputs::point(const char* field)
{
    const std::vector<double> taken = numbers(field, 3);
    return {taken[0], taken[1], taken[2]};
}

std::vector<geometry::Vec3> Inputs::points(const char* field)
{
    const json* value = need(field);
    std::vector<geometry::Vec3> taken;
    if (value == nullptr || !value->is_array() || value->size() > mostElements) {
        refuse(field, "a list of points [x, y, z]");
        return taken;
    }
    for (const json& element : *value) {
        if (!element.is_array() || element.size() != 3) {
            refuse(field, "a list of points [x, y, z]");
            break;
        }
        taken.push_back(
            {finite(field, element[0]), finite(field, element[1]), finite(field, element[2])});
    }
    return taken;
}

void Inputs::each(const char* field, const std::function<void(Inputs&)>& take)
{
    const json* value = need(field);
    if (value == nullptr || !value->is_array() || value->size() > mostElements) {
        refuse(field, "a list of objects");
        return;
    }
    for (const json& element : *value) {
        Inputs inner(element);
        take(inner);
        if (!m_problem) {
            m_problem = inner.m_problem ? inner.m_problem : inner.findUnasked();
        }
    }
}

} // namespace bespeak::standards
