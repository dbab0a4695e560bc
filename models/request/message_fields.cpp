// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/message_fields.h"

#include <algorithm>

namespace bespeak::request
{

namespace
{

constexpr std::int64_t largestAmount = 9'007'199'254'740'991;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

} // namespace

nlohmann::json formatMoneyField(const Money& money)
{
    return {{"minor", money.minor}, {"currency", money.currency.code()}};
}

bool MessageFields::flag(const char* field) const
{
    if (!has(field)) {
        refuse(placeOf(field), "true or false");
    }
    return flagOr(field, false);
}

std::string MessageFields::hash(const char* field) const
{
    std::string value = text(field, 64);
    if (!value.empty() && (value.size() != 64 || !std::ranges::all_of(value, isHex))) {
        refuse(placeOf(field), "64 hexadecimal digits");
    }
    return value;
}

std::string MessageFields::date(const char* field) const
{
    std::string value = text(field, 10);
    if (!value.empty() && !parseDate(value)) {
        refuse(placeOf(field), "a date such as 2026-11-22");
    }
    return value;
}

Instant MessageFields::instant(const char* field) const
{
    const Result<Instant> value = parseInstant(text(field, 20));
    if (!value) {
        refuse(placeOf(field), "a moment such as 2026-11-22T10:00:00Z");
        return {};
    }
    return *value;
}

Currency MessageFields::currency(const char* field) const
{
    const Result<Currency> value = Currency::parse(text(field, 3));
    if (!value) {
        refuse(placeOf(field), "an ISO 4217 currency");
        return {};
    }
    return *value;
}

Money MessageFields::money(const char* field) const
{
    const MessageFields fields = part(field);
    return {fields.integer("minor", 0, largestAmount), fields.currency("currency")};
}

std::vector<std::string> MessageFields::texts(const char* field, std::size_t count,
                                              std::size_t bytes) const
{
    requireArray(field);
    std::vector<std::string> values;
    each(field, count, [&](const nlohmann::json& element, const std::string& place) {
        if (!element.is_string() || element.get_ref<const std::string&>().size() > bytes) {
            refuse(place, "a text of at most " + std::to_string(bytes) + " bytes");
        } else {
            values.push_back(element.get<std::string>());
        }
    });
    return values;
}

MessageFields MessageFields::part(const char* field) const
{
    const JsonFields fields = object(field);
    return MessageFields(fields);
}

void MessageFields::requireArray(const char* field) const
{
    if (!has(field)) {
        refuse(placeOf(field), "an array");
    }
}

} // namespace bespeak::request
