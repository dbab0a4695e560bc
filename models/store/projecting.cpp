// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/projecting.h"

namespace bespeak::store
{

using Json = nlohmann::json;

Result<void> perform(Connection& connection, std::string_view statement,
                     const std::vector<Value>& values)
{
    auto done = connection.run(statement, values);
    return done ? Result<void>() : failWith(done);
}

std::string textAt(const Json& json, const char* field)
{
    const auto found = json.is_object() ? json.find(field) : json.end();
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberAt(const Json& json, const char* field)
{
    const auto found = json.is_object() ? json.find(field) : json.end();
    return found != json.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

} // namespace bespeak::store
