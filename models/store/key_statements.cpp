// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/key_statements.h"

#include "models/exchange/base64url.h"
#include "models/store/sql.h"

#include <nlohmann/json.hpp>

namespace bespeak::store
{

namespace
{

using Json = nlohmann::json;

std::string keptAs(std::string_view kind, const std::string& kid)
{
    return "person." + std::string(kind) + ":" + kid;
}

} // namespace

Result<KeptStatement> readStatement(Connection& connection, std::string_view kind,
                                    const std::string& kid)
{
    const auto row = connection.row(sql::setting, {keptAs(kind, kid)});
    if (!row) {
        return failWith(row);
    }
    const Json json = Json::parse(*row ? (*row)->text(0) : "", nullptr, false);
    if (!json.is_object()) {
        return KeptStatement();
    }
    const auto bytes = exchange::decodeBase64url(json.value("bytes", ""));
    const auto key = exchange::decodeBase64url(json.value("key", ""));
    return KeptStatement{.version = json.value("version", std::int64_t{0}),
                         .id = json.value("id", ""),
                         .bytes = bytes.value_or(""),
                         .taken = Instant{json.value("taken", std::int64_t{0})},
                         .key = key.value_or("")};
}

Result<void> keepStatement(Connection& connection, std::string_view kind, const std::string& kid,
                           const KeptStatement& statement)
{
    const Json json = {{"version", statement.version},
                       {"id", statement.id},
                       {"bytes", exchange::encodeBase64url(statement.bytes)},
                       {"taken", statement.taken.milliseconds},
                       {"key", exchange::encodeBase64url(statement.key)}};
    auto put = connection.run(sql::putSetting, {keptAs(kind, kid), json.dump()});
    return put ? Result<void>() : failWith(put);
}

} // namespace bespeak::store
