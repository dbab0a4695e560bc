// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/move_store.h"

#include "models/store/check.h"
#include "models/store/log.h"
#include "models/store/open_store.h"
#include "models/store/projection.h"
#include "models/store/sql.h"
#include "models/store/transaction.h"

#include <array>

namespace bespeak::store
{

namespace
{

constexpr std::array<KeptTable, 10> tables = {{
    {"setting", "name", 1'000},
    {"document", "doc_sha256", 200},
    {"part", "sha256", 10},
    {"document_part", "doc_sha256, ordinal", 1'000},
    {"contact", "doc_sha256", 200},
    {"event", "seq", 1'000},
    {"known_key", "kid", 1'000},
    {"card", "root_kid, revision", 20},
    {"community_item", "kind, period, subject", 20},
    {"parcel", "place, direction, sha256", 200},
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

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

Result<void> copyTable(Connection& from, Connection& to, const KeptTable& table)
{
    const auto columns = columnsOf(from, table.name);
    if (!columns) {
        return failWith(columns);
    }
    const std::string names = joined(*columns);
    const std::string marks = joined(std::vector<std::string>(columns->size(), "?"));
    const std::string select = "SELECT " + names + " FROM " + std::string(table.name) +
                               " ORDER BY " + std::string(table.key) + " LIMIT ? OFFSET ?";
    const std::string insert =
        "INSERT INTO " + std::string(table.name) + " (" + names + ") VALUES (" + marks + ")";
    for (std::int64_t at = 0;; at += table.page) {
        const auto rows = from.rows(select, {table.page, at});
        if (!rows) {
            return failWith(rows);
        }
        for (const Row& row : *rows) {
            if (auto put = to.run(insert, row.values()); !put) {
                return failWith(put);
            }
        }
        if (static_cast<std::int64_t>(rows->size()) < table.page) {
            return {};
        }
    }
}

Result<std::int64_t> countOf(Connection& connection, const char* table)
{
    const auto row = connection.row("SELECT COUNT(*) FROM " + std::string(table));
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
    const auto events = countOf(to, "event");
    const auto documents = countOf(to, "document");
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
