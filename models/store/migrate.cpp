// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/migrate.h"

#include "models/base/file.h"
#include "models/store/transaction.h"

#include <filesystem>

namespace bespeak::store
{

namespace
{

/// Two programs that make the same database at once wait for each other here.
constexpr std::string_view lockSchema = "SELECT pg_advisory_xact_lock(1114861675)";

Result<std::int64_t> number(Connection& connection, std::string_view statement)
{
    auto row = connection.row(statement);
    if (!row) {
        return failWith(row);
    }
    return *row ? (*row)->integer(0) : 0;
}

Result<std::int64_t> sqliteVersion(Connection& connection)
{
    auto tables = number(connection, "SELECT COUNT(*) FROM sqlite_schema");
    if (!tables) {
        return failWith(tables);
    }
    auto id = number(connection, "PRAGMA application_id");
    if (!id) {
        return failWith(id);
    }
    if (*id != applicationId && (*tables > 0 || *id != 0)) {
        return fail("store.not-a-store");
    }
    return number(connection, "PRAGMA user_version");
}

Result<std::int64_t> postgresVersion(Connection& connection)
{
    constexpr std::string_view count =
        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()";
    constexpr std::string_view ours =
        "SELECT COUNT(*) FROM information_schema.tables "
        "WHERE table_schema = current_schema() AND table_name = 'schema_version'";
    auto tables = number(connection, count);
    if (!tables) {
        return failWith(tables);
    }
    if (*tables == 0) {
        return 0;
    }
    auto marked = number(connection, ours);
    if (!marked) {
        return failWith(marked);
    }
    if (*marked == 0) {
        return fail("store.not-a-store");
    }
    auto row = connection.row("SELECT application, version FROM schema_version");
    if (!row) {
        return failWith(row);
    }
    if (!*row || (*row)->integer(0) != applicationId) {
        return fail("store.not-a-store");
    }
    return (*row)->integer(1);
}

Result<void> markVersion(Connection& connection, std::int64_t version)
{
    if (connection.dialect() == Dialect::Postgres) {
        return connection.execute("UPDATE schema_version SET version = " + std::to_string(version));
    }
    // Both stand in the file's header and are part of the transaction.
    if (auto id = connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
        !id) {
        return id;
    }
    return connection.execute("PRAGMA user_version = " + std::to_string(version));
}

Result<void> takeSteps(Connection& connection, std::span<const Migration> steps)
{
    if (connection.dialect() == Dialect::Postgres) {
        if (auto locked = connection.execute(lockSchema); !locked) {
            return locked;
        }
    }
    // Read again under the lock: another program may have been quicker.
    auto version = schemaVersion(connection);
    if (!version) {
        return failWith(version);
    }
    for (const Migration& step : steps) {
        if (step.version <= *version) {
            continue;
        }
        for (const std::string& statement : step.statements(connection.dialect())) {
            if (auto done = connection.execute(statement); !done) {
                return done;
            }
        }
        if (auto marked = markVersion(connection, step.version); !marked) {
            return marked;
        }
    }
    return {};
}

} // namespace

Result<std::int64_t> schemaVersion(Connection& connection)
{
    return connection.dialect() == Dialect::Sqlite ? sqliteVersion(connection)
                                                   : postgresVersion(connection);
}

Result<void> migrate(Connection& connection, std::span<const Migration> steps,
                     const std::function<Result<void>(std::int64_t version)>& backup)
{
    auto version = schemaVersion(connection);
    if (!version) {
        return failWith(version);
    }
    if (*version >= steps.back().version) {
        return {};
    }
    if (*version > 0) {
        if (auto saved = backup(*version); !saved) {
            return saved;
        }
    }
    auto transaction = Transaction::begin(connection, Transaction::Kind::Schema);
    if (!transaction) {
        return failWith(transaction);
    }
    if (auto taken = takeSteps(connection, steps); !taken) {
        return taken;
    }
    return transaction->commit();
}

Result<void> saveBeforeStep(Connection& connection, const StoreUrl& url, std::int64_t version,
                            ServerBackup backup)
{
    if (url.dialect == Dialect::Postgres) {
        return backup == ServerBackup::Made ? Result<void>() : fail("store.backup-first");
    }
    constexpr int mostCopies = 100;
    const std::string stem = url.path + ".v" + std::to_string(version);
    Result<void> saved = backUpSqlite(connection, stem + ".backup");
    // An earlier attempt, which a full disk ended, may have left its copy: it is kept.
    for (int copy = 2; copy <= mostCopies && !saved && saved.error().key == "store.backup-exists";
         ++copy) {
        saved = backUpSqlite(connection, stem + "-" + std::to_string(copy) + ".backup");
    }
    return saved;
}

Result<void> backUpSqlite(Connection& connection, const std::string& path)
{
    // SQLite fills an empty file: made here, it is nobody else's, and for its owner alone.
    auto made = writeNewFile(path, "", FileAccess::OwnerOnly);
    if (!made) {
        return made.error().key == "file.exists" ? fail("store.backup-exists", {{"path", path}})
                                                 : made;
    }
    auto copied = connection.run("VACUUM INTO ?", {path});
    if (!copied) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        return failWith(copied);
    }
    return {};
}

} // namespace bespeak::store
