// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/kept_records.h"

#include "models/store/funding_projection.h"
#include "models/store/production_log.h"
#include "models/store/sql_funding.h"
#include "models/store/sql_production.h"
#include "models/store/store.h"

namespace bespeak::store
{

using Json = nlohmann::json;

namespace
{

Kept keptOf(const Row& row)
{
    return {row.text(0), row.text(1), {row.integer(2)}, Json::parse(row.text(3), nullptr, false)};
}

} // namespace

Result<void> keep(Connection& connection, const Party& self, Instant now, Json record, Json more,
                  const std::string& subject)
{
    more[funding_field::records] = Json::array();
    more[funding_field::records].push_back(std::move(record));
    return logProduction(connection, self, now, event_kind::productionNoted, std::move(more),
                         subject);
}

Result<void> keepList(Store& store, const Party& self, const Json& records)
{
    return store.write([&](Connection& connection) {
        Json body = Json::object();
        body[funding_field::records] = records;
        return logProduction(connection, self, store.now(), event_kind::productionNoted,
                             std::move(body));
    });
}

Result<std::vector<Kept>> allKept(Connection& connection, const char* kind)
{
    auto rows = connection.rows(sql::keptOfKind, {std::string(kind)});
    if (!rows) {
        return failWith(rows);
    }
    std::vector<Kept> list;
    list.reserve(rows->size());
    for (const Row& row : *rows) {
        list.push_back(keptOf(row));
    }
    return list;
}

Result<std::optional<Kept>> findKept(Connection& connection, const char* kind,
                                     const std::string& id)
{
    auto row = connection.row(sql::keptById, {std::string(kind), id});
    if (!row) {
        return failWith(row);
    }
    return *row ? std::optional(keptOf(**row)) : std::nullopt;
}

Result<Kept> needKept(Connection& connection, const char* kind, const std::string& id)
{
    auto found = findKept(connection, kind, id);
    if (!found) {
        return failWith(found);
    }
    if (!*found) {
        return fail("production.no-order", {{"order", id}});
    }
    return std::move(**found);
}

Result<std::string> nextNumber(Connection& connection, const char* kind, const char* prefix)
{
    auto row = connection.row(sql::countKept, {std::string(kind)});
    if (!row) {
        return failWith(row);
    }
    return prefix + std::to_string((*row ? (*row)->integer(0) : 0) + 1);
}

} // namespace bespeak::store
