// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/move_store.h"

#include "models/store/check.h"
#include "models/store/log.h"
#include "models/store/open_store.h"
#include "models/store/projection.h"
#include "models/store/sql.h"
#include "models/store/transaction.h"

#include <algorithm>
#include <array>

namespace bespeak::store
{

namespace
{

const std::array<KeptTable, 10> tables = {{
    {"setting", {"name"}, 1'000},
    {"document", {"doc_sha256"}, 200},
    {"part", {"sha256"}, 10},
    {"document_part", {"doc_sha256", "ordinal"}, 1'000},
    {"contact", {"doc_sha256"}, 200},
    {"event", {"seq"}, 1'000},
    {"known_key", {"kid"}, 1'000},
    {"card", {"root_kid", "revision"}, 20},
    {"community_item", {"kind", "period", "subject"}, 20},
    {"parcel", {"place", "direction", "sha256"}, 200},
}};

Result<std::vector<std::string>> columnsOf(Connection& connection, std::string_view table)
{
    const std::string name(table);
    auto rows = connection.rows(
        connection.dialect() == Dialect::Sqlite
            ? "SELECT name FROM pragma_table_info('" + name + "') ORDER BY cid"
            : "SELECT column_name::text FROM information_schema.columns WHERE table_schema = "
              "current_schema() AND table_name = '" +
                  name + "' ORDER BY ordinal_position");
    if (!rows) {
        return failWith(rows);
    }
    std::vector<std::string> columns;
    for (const Row& row : *rows) {
        columns.push_back(row.text(0));
    }
    return columns;
}

template <typename Words>
std::string joined(const Words& words)
{
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : ", ") + std::string(word);
    }
    return text;
}

std::string marks(std::size_t count)
{
    return joined(std::vector<std::string>(count, "?"));
}

/// Where a page ends: the key of its last row.
std::vector<Value> keyOf(const Row& row, const std::vector<std::string>& columns,
                         const KeptTable& table)
{
    std::vector<Value> key;
    for (const std::string_view wanted : table.key) {
        const auto at = std::ranges::find(columns, wanted) - columns.begin();
        key.push_back(row.values().at(static_cast<std::size_t>(at)));
    }
    return key;
}

Result<void> copyTable(Connection& from, Connection& to, const KeptTable& table)
{
    const auto columns = columnsOf(from, table.name);
    if (!columns) {
        return failWith(columns);
    }
    const std::string names = joined(*columns);
    const std::string keys = joined(table.key);
    const std::string into = "INSERT INTO " + std::string(table.name) + " (" + names +
                             ") VALUES (" + marks(columns->size()) + ")";
    const std::string first = "SELECT " + names + " FROM " + std::string(table.name);
    const std::string order = " ORDER BY " + keys + " LIMIT ?";
    const std::string next =
        first + " WHERE (" + keys + ") > (" + marks(table.key.size()) + ")" + order;
    for (std::vector<Value> after;;) {
        std::vector<Value> values = after;
        values.emplace_back(table.page);
        const auto rows = from.rows(after.empty() ? first + order : next, values);
        if (!rows) {
            return failWith(rows);
        }
        for (const Row& row : *rows) {
            if (auto put = to.run(into, row.values()); !put) {
                return failWith(put);
            }
        }
        if (static_cast<std::int64_t>(rows->size()) < table.page) {
            return {};
        }
        after = keyOf(rows->back(), *columns, table);
    }
}

Result<std::int64_t> countOf(Connection& connection, std::string_view statement)
{
    const auto row = connection.row(statement);
    if (!row) {
        return failWith(row);
    }
    return *row ? (*row)->integer(0) : 0;
}

/// What the copy holds, after a look at all of it.
Result<StoreMove> checkedCopy(Connection& to, const LogEnd& expected)
{
    const auto problems = checkThoroughly(to);
    if (!problems) {
        return failWith(problems);
    }
    const auto end = logEnd(to);
    const auto events = countOf(to, sql::countEvents);
    const auto documents = countOf(to, sql::countDocuments);
    if (!end || !events || !documents) {
        return fail("store.move-damaged", {{"reason", "the copy cannot be read"}});
    }
    if (!problems->empty() || end->seq != expected.seq || end->hash != expected.hash) {
        std::string reason = problems->empty() ? "the log ends elsewhere." : problems->front();
        reason.pop_back();
        return fail("store.move-damaged", {{"reason", reason}});
    }
    return StoreMove{*events, *documents, end->hash};
}

Result<StoreMove> copyAll(Connection& from, Connection& to)
{
    for (const KeptTable& table : tables) {
        if (auto copied = copyTable(from, to, table); !copied) {
            return failWith(copied);
        }
    }
    const auto end = logEnd(from);
    if (!end) {
        return failWith(end);
    }
    if (auto put = to.run("UPDATE log_head SET seq = ?, hash = ?", {end->seq, end->hash}); !put) {
        return failWith(put);
    }
    if (auto rebuilt = rebuildProjections(to); !rebuilt) {
        return failWith(rebuilt);
    }
    return checkedCopy(to, *end);
}

} // namespace

std::span<const KeptTable> keptTables()
{
    return tables;
}

Result<StoreMove> moveStore(Store& from, const StoreUrl& to)
{
    if (from.isReadOnly()) {
        return fail("store.read-only");
    }
    const auto made = makeEmptyStore(to);
    if (!made) {
        return failWith(made);
    }
    Connection& target = **made;
    Result<StoreMove> moved = fail("store.move-damaged", {{"reason", "nothing was copied"}});
    // The source is locked as for a write: nobody adds to it while it is copied, and the mark that
    // it has moved is set before anybody else can.
    const Result<void> done = from.write([&](Connection& source) -> Result<void> {
        Result<void> copied = writeIn(target, [&]() -> Result<void> {
            moved = copyAll(source, target);
            return moved ? Result<void>() : failWith(moved);
        });
        if (!copied) {
            return copied;
        }
        auto put = source.run(sql::putSetting, {std::string(movedSetting), formatStoreUrl(to)});
        return put ? Result<void>() : failWith(put);
    });
    if (!done) {
        return failWith(done);
    }
    return moved;
}

} // namespace bespeak::store
