// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/database_error.h"
#include "models/store/store.h"
#include "models/store/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <chrono>
#include <thread>

// What was measured to go wrong between QtSql and its databases.
using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

struct OneStore {
    TemporaryFolder folder;
    FixedClock clock{{1'795'000'000'000}};
    StoreUrl url = freshUrl(folder, "s");
    Store store = openStoreOrFail(url, clock);

    Connection& connection() { return store.connection(); }
};

} // namespace

TEST_CASE("an error inside a transaction rolls all of it back")
{
    OneStore one;
    const auto result = one.store.write([&](Connection& connection) -> Result<void> {
        REQUIRE_OK(connection.run("INSERT INTO setting (name, value) VALUES ('a', '1')"));
        const auto twice = connection.run("INSERT INTO setting (name, value) VALUES ('a', '2')");
        REQUIRE(keyOf(twice) == "store.constraint");
        return failWith(twice);
    });
    REQUIRE(keyOf(result) == "store.constraint");
    REQUIRE(one.connection().rows("SELECT * FROM setting WHERE name = 'a'")->empty());
    // And the connection goes on as before.
    REQUIRE_OK(one.store.putSetting("a", "3"));
    REQUIRE(*one.store.setting("a") == "3");
}

TEST_CASE("numbers of 64 bits come back exactly, and bytes as they were")
{
    OneStore one;
    Connection& connection = one.connection();
    REQUIRE_OK(connection.execute(
        one.url.dialect == Dialect::Sqlite
            ? "CREATE TABLE probe (id INTEGER, number INTEGER, bytes BLOB) STRICT"
            : "CREATE TABLE probe (id BIGINT, number BIGINT, bytes BYTEA)"));
    const std::int64_t number =
        GENERATE(as<std::int64_t>(), INT64_MAX, INT64_MIN, 0, -1, 9'007'199'254'740'993);
    std::string bytes;
    for (int i = 0; i < 256; ++i) {
        bytes += static_cast<char>(i);
    }
    REQUIRE_OK(connection.run("INSERT INTO probe (id, number, bytes) VALUES (?, ?, ?)",
                              {std::int64_t{1}, number, Bytes{bytes}}));
    const auto row = connection.row("SELECT number, bytes FROM probe");
    REQUIRE_OK(row);
    REQUIRE((*row)->integer(0) == number);
    REQUIRE((*row)->bytes(1) == bytes);
}

TEST_CASE("a text that is not a number does not get into a number's column")
{
    OneStore one;
    const auto wrong = one.connection().run(
        "INSERT INTO log_head (id, seq, hash) VALUES (?, 'many', '')", {std::int64_t{1}});
    REQUIRE_FALSE(wrong.has_value());
}

TEST_CASE("a second writer waits its time and is then told that the store is busy")
{
    OneStore one;
    auto other = Connection::open(one.url, Access::ReadWrite, 5000);
    REQUIRE_OK(other);
    const auto blocker = Transaction::begin(**other, Transaction::Kind::Write);
    REQUIRE_OK(blocker);
    auto patient = Store::open(one.url, one.clock, {.check = StartCheck::None, .patienceMs = 100});
    REQUIRE_OK(patient);
    const auto before = std::chrono::steady_clock::now();
    REQUIRE(keyOf(patient->putSetting("a", "1")) == "store.busy");
    const auto waited = std::chrono::steady_clock::now() - before;
    // Three attempts of a tenth of a second: QtSql's own transaction() would not wait at all.
    REQUIRE(waited > std::chrono::milliseconds(250));
}

TEST_CASE("a reader that still has rows to read keeps no writer out")
{
    OneStore one;
    REQUIRE_OK(one.store.putSetting("a", "1"));
    REQUIRE_OK(one.connection().rows("SELECT * FROM setting"));
    auto other = Store::open(one.url, one.clock, {.check = StartCheck::None, .patienceMs = 100});
    REQUIRE_OK(other);
    REQUIRE_OK(other->putSetting("a", "2"));
    REQUIRE(*one.store.setting("a") == "2");
}

TEST_CASE("two writers in two threads lose nothing and leave no gap")
{
    OneStore one;
    constexpr int each = 20;
    const auto work = [&](const std::string& name) {
        auto store = Store::open(one.url, one.clock, {.check = StartCheck::None});
        for (int i = 0; store && i < each; ++i) {
            const auto card = store->write([&](Connection& connection) -> Result<void> {
                auto row = connection.row("SELECT value FROM setting WHERE name = 'sum'");
                if (!row) {
                    return failWith(row);
                }
                const int sum = *row ? std::stoi((*row)->text(0)) : 0;
                auto put = connection.run("INSERT INTO setting (name, value) VALUES ('sum', ?) "
                                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                          {std::to_string(sum + 1)});
                return put ? Result<void>() : failWith(put);
            });
            static_cast<void>(card);
            static_cast<void>(name);
        }
    };
    std::thread first(work, "first");
    std::thread second(work, "second");
    first.join();
    second.join();
    const auto sum = one.connection().row("SELECT value FROM setting WHERE name = 'sum'");
    REQUIRE_OK(sum);
    REQUIRE((*sum)->text(0) == std::to_string(2 * each));
}

TEST_CASE("codes of both databases mean the same")
{
    const auto [dialect, code, key] = GENERATE(
        table<Dialect, std::string, std::string>({{Dialect::Sqlite, "5", "store.busy"},
                                                  {Dialect::Sqlite, "261", "store.busy"},
                                                  {Dialect::Sqlite, "275", "store.constraint"},
                                                  {Dialect::Sqlite, "1811", "store.constraint"},
                                                  {Dialect::Sqlite, "13", "store.full"},
                                                  {Dialect::Sqlite, "778", "store.io"},
                                                  {Dialect::Sqlite, "11", "store.corrupt"},
                                                  {Dialect::Sqlite, "26", "store.corrupt"},
                                                  {Dialect::Sqlite, "1", "store.failed"},
                                                  {Dialect::Postgres, "40001", "store.conflict"},
                                                  {Dialect::Postgres, "40P01", "store.conflict"},
                                                  {Dialect::Postgres, "55P03", "store.busy"},
                                                  {Dialect::Postgres, "23514", "store.constraint"},
                                                  {Dialect::Postgres, "P0001", "store.constraint"},
                                                  {Dialect::Postgres, "53100", "store.full"},
                                                  {Dialect::Postgres, "58030", "store.io"},
                                                  {Dialect::Postgres, "XX001", "store.corrupt"},
                                                  {Dialect::Postgres, "57P01", "store.lost"},
                                                  {Dialect::Postgres, "", "store.lost"},
                                                  {Dialect::Postgres, "42601", "store.failed"}}));
    REQUIRE(databaseError(dialect, code, "words").key == key);
}

TEST_CASE("a connection that the server cut is made again, by both sides")
{
    if (!testsPostgres()) {
        SUCCEED("SQLite has no server");
        return;
    }
    OneStore one;
    auto other = Store::open(one.url, one.clock);
    REQUIRE_OK(other);
    REQUIRE_OK(other->connection().rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
        "AND datname = current_database()"));
    REQUIRE_OK(one.store.putSetting("a", "1"));
    REQUIRE(one.store.setting("a").value() == "1");
    REQUIRE_OK(other->putSetting("a", "2"));
    REQUIRE(one.store.setting("a").value() == "2");
}

TEST_CASE("a disk that is full changes nothing and is told", "[sqlite]")
{
    TwoDesks desks;
    desks.start();
    Connection& connection = desks.retailer.connection();
    const auto pages = connection.row("PRAGMA page_count");
    REQUIRE_OK(pages);
    REQUIRE_OK(
        connection.execute("PRAGMA max_page_count = " + std::to_string((*pages)->integer(0) + 1)));
    Store& store = desks.retailer;
    const auto big = store.write([](Connection& inside) -> Result<void> {
        auto put = inside.run("INSERT INTO part (sha256, bytes) VALUES (?, ?)",
                              {std::string(64, 'a'), Bytes{std::string(200'000, 'x')}});
        return put ? Result<void>() : failWith(put);
    });
    REQUIRE(keyOf(big) == "store.full");
    REQUIRE(store.check()->isOk());
    const auto before = desks.atRetailer();
    // Messages do not fit either, however often they are tried.
    desks.request(2);
    const auto bytes = desks.customer.container(desks.atCustomer().requestDocument);
    REQUIRE_OK(bytes);
    REQUIRE(keyOf(importMessage(store, desks.people.staff(), *bytes)) == "store.full");
    REQUIRE(keyOf(importMessage(store, desks.people.staff(), *bytes)) == "store.full");
    REQUIRE(store.check()->isOk());
    REQUIRE(store.listCases()->rows.size() == 1);
    REQUIRE(*store.caseRecord(before.id) == before);
    REQUIRE_OK(connection.execute("PRAGMA max_page_count = 1000000"));
    REQUIRE(importMessage(store, desks.people.staff(), *bytes)->status == ImportStatus::Applied);
    REQUIRE(store.check()->isOk());
}
