// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/json_fields.h"
#include "models/base/money.h"

#include <string>
#include <vector>

namespace bespeak::request
{

/// Reads the fields that messages are made of. Everything is required; problems stay with the
/// reader as JsonFields says.
class MessageFields : public JsonFields
{
public:
    using JsonFields::JsonFields;
    explicit MessageFields(const JsonFields& fields)
        : JsonFields(fields)
    {
    }

    bool flag(const char* field) const;
    std::string hash(const char* field) const; ///< 64 hex digits, or empty
    std::string date(const char* field) const; ///< "2026-11-22", or empty
    Instant instant(const char* field) const;
    Money money(const char* field) const; ///< not negative
    Currency currency(const char* field) const;
    std::vector<std::string> texts(const char* field, std::size_t count, std::size_t bytes) const;
    MessageFields part(const char* field) const;
    /// Reads each object of a required array.
    template <typename T, typename Read>
    std::vector<T> list(const char* field, std::size_t count, Read read) const
    {
        std::vector<T> values;
        requireArray(field);
        each(field, count, [&](const nlohmann::json& element, const std::string& place) {
            if (!element.is_object()) {
                refuse(place, "an object");
            } else if (!failed()) {
                values.push_back(read(MessageFields(element, place, problem())));
            }
        });
        return values;
    }

private:
    void requireArray(const char* field) const;
};

nlohmann::json formatMoneyField(const Money& money);

} // namespace bespeak::request
