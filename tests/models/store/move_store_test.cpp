// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/move_store.h"
#include "tests/support/catch.h"
#include "tests/support/postgres_server.h"
#include "tests/support/two_desks.h"

#include <set>

using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

StoreUrl fileIn(const TemporaryFolder& folder, const char* name)
{
    StoreUrl url;
    url.path = (folder.path() / name).string();
    return url;
}

std::set<std::string> tablesOf(Connection& connection)
{
    const auto rows = connection.rows(
        connection.dialect() == Dialect::Sqlite
            ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            : "SELECT table_name::text FROM information_schema.tables "
              "WHERE table_schema = current_schema()");
    REQUIRE_OK(rows);
    std::set<std::string> names;
    for (const Row& row : *rows) {
        names.insert(row.text(0));
    }
    names.erase("schema_version");
    // SQLite's search index: made anew, and on PostgreSQL the server's own.
    std::erase_if(names, [](const std::string& name) {
        return name.starts_with("search_") || name.starts_with("case_search") ||
               name.starts_with("contact_search");
    });
    return names;
}

std::map<std::string, std::int64_t> countsOf(Connection& connection)
{
    std::map<std::string, std::int64_t> counts;
    for (const std::string& table : tablesOf(connection)) {
        const auto row = connection.row("SELECT COUNT(*) FROM " + table);
        REQUIRE_OK(row);
        counts[table] = (*row)->integer(0);
    }
    counts.erase("setting"); // the one that moved has one more
    return counts;
}

std::vector<std::string> hashesOf(Store& store)
{
    std::vector<std::string> hashes;
    REQUIRE_OK(store.readLog(0, [&](const Event& event) -> Result<void> {
        hashes.push_back(event.hash);
        return {};
    }));
    return hashes;
}

} // namespace

TEST_CASE("a store moves to a server and back, with the same hashes and all that it holds")
{
    TwoDesks desks;
    desks.start({"T05", "T10", "T11"});
    const TemporaryFolder folder;
    const std::vector<std::string> hashes = hashesOf(desks.retailer);
    const auto counts = countsOf(desks.retailer.connection());

    const auto server = parseStoreUrl(PostgresServer::instance().freshDatabase());
    REQUIRE_OK(server);
    const auto there = moveStore(desks.retailer, *server);
    REQUIRE_OK(there);
    CHECK(there->head == hashes.back());
    Store onServer = openStoreOrFail(*server, desks.clock);
    CHECK(hashesOf(onServer) == hashes);
    CHECK(countsOf(onServer.connection()) == counts);
    CHECK(onServer.check()->problems == std::vector<std::string>{});
    CHECK(onServer.findCase(desks.id).value() == desks.retailer.findCase(desks.id).value());

    const StoreUrl file = fileIn(folder, "back.db");
    const auto back = moveStore(onServer, file);
    REQUIRE_OK(back);
    CHECK(*back == *there);
    Store again = openStoreOrFail(file, desks.clock);
    CHECK(hashesOf(again) == hashes);
    CHECK(again.check()->problems == std::vector<std::string>{});
    // What it holds goes on there.
    REQUIRE_OK(again.putSetting("note", "here"));
}

TEST_CASE("every table is copied or made again from the log")
{
    TwoDesks desks;
    std::set<std::string> known{"log_head"};
    for (const KeptTable& table : keptTables()) {
        known.insert(std::string(table.name));
    }
    for (const char* const made :
         {"case_record", "outbox", "quarantine", "campaign", "campaign_tier", "pledge", "payment",
          "ledger", "demand", "build_line", "stock", "production_record"}) {
        known.insert(made);
    }
    CHECK(tablesOf(desks.retailer.connection()) == known);
}

TEST_CASE("what has moved takes nothing in any more, and can be read")
{
    TwoDesks desks;
    desks.start({"T05"});
    const TemporaryFolder folder;
    const StoreUrl old = desks.retailer.url();
    REQUIRE_OK(moveStore(desks.retailer, fileIn(folder, "new.db")));
    const auto opened = Store::open(old, desks.clock, {});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().key == "store.moved");
    CHECK(Store::open(old, desks.clock, {.access = Access::ReadOnly}));
}

TEST_CASE("a place that holds a store is left alone")
{
    TwoDesks desks;
    desks.start({"T05"});
    const StoreUrl taken = desks.customer.url();
    const auto moved = moveStore(desks.retailer, taken);
    REQUIRE_FALSE(moved);
    CHECK(moved.error().key == "store.not-empty");
    CHECK(desks.customer.check()->isOk());
    REQUIRE_OK(desks.retailer.putSetting("note", "still here"));
}
