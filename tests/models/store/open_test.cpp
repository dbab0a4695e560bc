// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/migrate.h"
#include "models/store/sql.h"
#include "models/store/sqlite_settings.h"
#include "models/store/store.h"
#include "models/store/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/two_desks.h"

#include <array>

// What a SQLite file may be, and what becomes of it.
using namespace bespeak;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

StoreUrl fileUrl(const std::filesystem::path& path)
{
    StoreUrl url;
    url.path = path.string();
    return url;
}

const FixedClock clockOfTests{{1'795'000'000'000}};

Result<Store> openRetailer(const std::filesystem::path& path, const StoreOptions& options = {})
{
    return Store::open(fileUrl(path), clockOfTests, options);
}

/// A store with one case, closed again.
void makeStore(const std::filesystem::path& path)
{
    TwoDesks desks;
    desks.start({"T05"});
    REQUIRE_OK(desks.retailer.backup(path.string()));
}

std::vector<std::string> addColumn(Dialect)
{
    return {"ALTER TABLE case_record ADD COLUMN note TEXT NOT NULL DEFAULT ''"};
}

std::vector<std::string> failHalfway(Dialect)
{
    return {"ALTER TABLE case_record ADD COLUMN note TEXT NOT NULL DEFAULT ''",
            "SELECT * FROM no_such_table"};
}

} // namespace

TEST_CASE("a new store has every setting that was asked for", "[sqlite]")
{
    const auto [pragma, value] =
        GENERATE(table<std::string, std::int64_t>({{"application_id", 0x4273706b},
                                                   {"user_version", currentVersion()},
                                                   {"synchronous", 3},
                                                   {"foreign_keys", 1},
                                                   {"recursive_triggers", 1},
                                                   {"trusted_schema", 0},
                                                   {"cell_size_check", 1},
                                                   {"mmap_size", 0},
                                                   {"secure_delete", 1}}));
    TemporaryFolder folder;
    auto store = openRetailer(folder / "s.sqlite");
    REQUIRE_OK(store);
    INFO(pragma);
    const auto row = store->connection().row("PRAGMA " + pragma);
    REQUIRE_OK(row);
    REQUIRE((*row)->integer(0) == value);
    REQUIRE((*store->connection().row("PRAGMA journal_mode"))->text(0) == "delete");
    REQUIRE(store->check()->isOk());
}

TEST_CASE("a foreign file is refused and left as it is", "[sqlite]")
{
    TemporaryFolder folder;
    const auto path = folder / "foreign";
    SECTION("a text")
    {
        writeFile(path, "Dear diary, today I bought a sofa.");
    }
    SECTION("zeros")
    {
        writeFile(path, std::string(8192, '\0'));
    }
    SECTION("a database of another program")
    {
        const auto other = Connection::open(fileUrl(path), Access::ReadWrite);
        REQUIRE_OK(other);
        REQUIRE_OK((*other)->execute("CREATE TABLE recipe (name TEXT)"));
        REQUIRE_OK((*other)->execute("PRAGMA application_id = 1234"));
    }
    const std::string before = readFile(path);
    REQUIRE(keyOf(openRetailer(path)) == "store.not-a-store");
    REQUIRE(readFile(path) == before);
    REQUIRE(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a folder, and a file that is not there", "[sqlite]")
{
    TemporaryFolder folder;
    REQUIRE(keyOf(openRetailer(folder.path())) == "store.not-a-store");
    REQUIRE(keyOf(openRetailer(folder / "none", {.creation = Creation::Never})) == "store.missing");
    REQUIRE(keyOf(openRetailer(folder / "none", {.access = Access::ReadOnly})) == "store.missing");
    REQUIRE(keyOf(openRetailer(folder / "no" / "such" / "folder")) == "store.cannot-open");
}

TEST_CASE("a store belongs to one side", "[sqlite]")
{
    TemporaryFolder folder;
    makeStore(folder / "s");
    REQUIRE(keyOf(openRetailer(folder / "s", {.side = Side::Customer})) == "store.other-side");
    REQUIRE_OK(openRetailer(folder / "s"));
}

TEST_CASE("a damaged store is one clear error, or found by check", "[sqlite]")
{
    TemporaryFolder folder;
    const auto path = folder / "s";
    makeStore(path);
    const std::string whole = readFile(path);
    const auto tryIt = [&](const std::string& damaged) {
        writeFile(path, damaged);
        auto store = openRetailer(path);
        if (!store) {
            REQUIRE(readFile(path) == damaged);
            REQUIRE_FALSE(describe(store.error()).starts_with(store.error().key));
            return false;
        }
        const auto checked = store->check();
        const bool isFine = checked && checked->isOk();
        const auto listed = store->listCases();
        REQUIRE((isFine || !listed || listed->rows.size() <= 1));
        return isFine;
    };
    SECTION("cut short")
    {
        for (const std::size_t kept : {whole.size() / 2, whole.size() - 4096, std::size_t{150}}) {
            INFO(kept);
            REQUIRE_FALSE(tryIt(whole.substr(0, kept)));
        }
    }
    SECTION("pages of zeros")
    {
        for (std::size_t at = 4096; at + 4096 <= whole.size(); at += 4096 * 7) {
            std::string damaged = whole;
            std::fill_n(damaged.begin() + static_cast<std::ptrdiff_t>(at), 4096, '\0');
            INFO(at);
            // A page that nothing uses may be empty.
            tryIt(damaged);
        }
    }
    SECTION("single bytes flipped all over never crash the reader")
    {
        for (std::size_t at = 100; at < whole.size(); at += 1237) {
            std::string damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
            tryIt(damaged);
        }
    }
}

TEST_CASE("a store of a newer version can be read and not written", "[sqlite]")
{
    TemporaryFolder folder;
    const auto path = folder / "s";
    makeStore(path);
    {
        const auto connection = Connection::open(fileUrl(path), Access::ReadWrite);
        REQUIRE_OK(connection);
        REQUIRE_OK((*connection)->execute("PRAGMA user_version = 99"));
    }
    const std::string before = readFile(path);
    auto store = openRetailer(path);
    REQUIRE_OK(store);
    REQUIRE(store->isNewer());
    REQUIRE(store->isReadOnly());
    REQUIRE(store->listCases()->rows.size() == 1);
    REQUIRE(keyOf(store->putSetting("a", "b")) == "store.read-only");
    REQUIRE(keyOf(store->rebuild()) == "store.read-only");
    REQUIRE(readFile(path) == before);
}

TEST_CASE("a step to a newer schema is taken once, after a backup", "[sqlite]")
{
    TemporaryFolder folder;
    const auto path = folder / "s";
    makeStore(path);
    const auto connection = Connection::open(fileUrl(path), Access::ReadWrite);
    REQUIRE_OK(connection);
    std::vector<Migration> steps = migrations();
    steps.push_back({currentVersion() + 1, &addColumn});
    int backups = 0;
    const auto backup = [&](std::int64_t version) {
        ++backups;
        REQUIRE(version == currentVersion());
        return backUpSqlite(**connection, (folder / "backup").string());
    };
    REQUIRE_OK(migrate(**connection, steps, backup));
    REQUIRE_OK(migrate(**connection, steps, backup));
    REQUIRE(backups == 1);
    REQUIRE(*schemaVersion(**connection) == currentVersion() + 1);
    REQUIRE_OK((*connection)->rows("SELECT note FROM case_record"));
    auto old = openRetailer(folder / "backup");
    REQUIRE_OK(old);
    REQUIRE_FALSE(old->isNewer());
    REQUIRE(old->check()->isOk());
}

TEST_CASE("a step that fails halfway leaves the schema as it was", "[sqlite]")
{
    TemporaryFolder folder;
    const auto path = folder / "s";
    makeStore(path);
    const auto connection = Connection::open(fileUrl(path), Access::ReadWrite);
    REQUIRE_OK(connection);
    std::vector<Migration> steps = migrations();
    steps.push_back({currentVersion() + 1, &failHalfway});
    REQUIRE(keyOf(migrate(**connection, steps, [](std::int64_t) { return Result<void>(); })) ==
            "store.failed");
    REQUIRE(*schemaVersion(**connection) == currentVersion());
    REQUIRE_FALSE((*connection)->rows("SELECT note FROM case_record").has_value());
}

TEST_CASE("an earlier backup is kept beside the next one, and both are for their owner", "[sqlite]")
{
    TemporaryFolder folder;
    const auto path = folder / "s";
    makeStore(path);
    auto opened = openRetailer(path);
    REQUIRE_OK(opened);
    for (const char* name : {"s.v1.backup", "s.v1-2.backup"}) {
        INFO(name);
        REQUIRE_OK(saveBeforeStep(opened->connection(), fileUrl(path), 1, ServerBackup::NotSaid));
        REQUIRE(std::filesystem::status(folder / name).permissions() ==
                std::filesystem::perms(0600));
        REQUIRE(openRetailer(folder / name)->check()->isOk());
    }
}

TEST_CASE("a PostgreSQL store is not changed before somebody says that it is backed up")
{
    if (!testsPostgres()) {
        return;
    }
    TwoDesks desks;
    Connection& connection = desks.retailer.connection();
    const StoreUrl& url = desks.retailer.url();
    REQUIRE(keyOf(saveBeforeStep(connection, url, 1, ServerBackup::NotSaid)) ==
            "store.backup-first");
    REQUIRE_OK(saveBeforeStep(connection, url, 1, ServerBackup::Made));
}

TEST_CASE("a new store is for its owner alone", "[sqlite]")
{
    TemporaryFolder folder;
    REQUIRE_OK(openRetailer(folder / "s"));
    REQUIRE(std::filesystem::status(folder / "s").permissions() == std::filesystem::perms(0600));
}

// Run once for each version of the schema: test_store "[write-golden]". The file is never changed
// afterwards: it stands for what people have on their disks.
TEST_CASE("writing the golden store of this version", "[.][write-golden]")
{
    TwoDesks desks;
    desks.start({"T05", "T10", "T12", "T14", "T20", "T21", "T24", "T25", "T26", "T28"});
    const auto path = sourceFolder() / "tests/golden/databases" /
                      ("v" + std::to_string(currentVersion()) + ".sqlite");
    std::filesystem::create_directories(path.parent_path());
    REQUIRE_OK(desks.retailer.backup(path.string()));
}

TEST_CASE("the stores that earlier versions wrote open with all they hold", "[sqlite]")
{
    TemporaryFolder folder;
    const std::string name = GENERATE("v1.sqlite", "v4.sqlite", "v5.sqlite");
    INFO(name);
    const auto path = folder / name;
    writeFile(path, readFile(sourceFolder() / "tests/golden/databases" / name));
    auto store = openRetailer(path);
    REQUIRE_OK(store);
    const auto checked = store->check();
    REQUIRE_OK(checked);
    REQUIRE(checked->problems == std::vector<std::string>{});
    REQUIRE(checked->events == 26);
    REQUIRE(checked->documents == 13);
    const auto page = store->listCases();
    REQUIRE_OK(page);
    REQUIRE(page->rows.size() == 1);
    REQUIRE(page->rows.front().record.state == casework::CaseState::Closed);
    REQUIRE(page->rows.front().customerName == "Kim Example");
    const auto before = page->rows.front().record;
    REQUIRE_OK(store->rebuild());
    REQUIRE(store->listCases()->rows.front().record == before);
}

TEST_CASE("a backup is a store, and never replaces a file", "[sqlite]")
{
    TemporaryFolder folder;
    makeStore(folder / "copy");
    auto store = openRetailer(folder / "copy");
    REQUIRE_OK(store);
    REQUIRE(store->check()->isOk());
    REQUIRE(keyOf(store->backup((folder / "copy").string())) == "store.backup-exists");
}

TEST_CASE("network drives are known by the name of their file system")
{
    REQUIRE(isNetworkFileSystem("nfs4"));
    REQUIRE(isNetworkFileSystem("cifs"));
    REQUIRE(isNetworkFileSystem("fuse.sshfs"));
    REQUIRE_FALSE(isNetworkFileSystem("ext4"));
    REQUIRE_FALSE(isNetworkFileSystem("tmpfs"));
}
