// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/open_store.h"

#include "models/base/file.h"
#include "models/store/check.h"
#include "models/store/migrate.h"
#include "models/store/projection.h"
#include "models/store/schema.h"
#include "models/store/sql.h"
#include "models/store/sqlite_settings.h"
#include "models/store/transaction.h"

#include <utility>
#include <vector>

namespace bespeak::store
{

namespace
{

constexpr const char* sideSetting = "side";

std::string sideName(Side side)
{
    return side == Side::Retailer ? "retailer" : "customer";
}

/// Looks at the file before SQLite does, which would change a file to repair it.
/// Gives the schema's version, 0 if there is nothing yet.
Result<std::int64_t> inspectFile(const StoreUrl& url, const StoreOptions& options)
{
    auto header = readSqliteHeader(url.path);
    if (!header) {
        return failWith(header);
    }
    const bool mayMake =
        options.creation == Creation::IfMissing && options.access == Access::ReadWrite;
    if (!header->exists && !mayMake) {
        return fail("store.missing", {{"path", url.path}});
    }
    const bool isOurs = header->isSqlite && header->applicationId == applicationId;
    // With a journal beside it the file may be half a change of ours: SQLite puts it back first,
    // and the schema is asked then.
    if (header->exists && !isOurs && !header->hasJournal) {
        return fail("store.not-a-store", {{"path", url.path}});
    }
    if (auto drive = checkDrive(url.path); !drive) {
        return failWith(drive);
    }
    return isOurs ? header->version : 0;
}

Result<void> assertSettings(Connection& connection, int patienceMs)
{
    return connection.dialect() == Dialect::Sqlite ? assertSqliteSettings(connection, patienceMs)
                                                   : assertPostgresSettings(connection, patienceMs);
}

Result<void> bringUpToDate(Connection& connection, const StoreUrl& url, const StoreOptions& options)
{
    return migrate(connection, migrations(), [&](std::int64_t version) {
        return saveBeforeStep(connection, url, version, options.serverBackup);
    });
}

/// A store holds names and addresses: SQLite would make a file that everybody may read.
Result<void> makeFile(const StoreUrl& url)
{
    auto made = writeNewFile(url.path, "", FileAccess::OwnerOnly);
    if (!made && made.error().key != "file.exists") { // then another program was quicker
        return fail("store.cannot-open",
                    {{"store", formatStoreUrl(url)}, {"reason", made.error().fact("reason")}});
    }
    return {};
}

Result<std::optional<std::string>> readSide(Connection& connection)
{
    auto row = connection.row(sql::setting, {std::string(sideSetting)});
    if (!row) {
        return failWith(row);
    }
    return *row ? std::optional<std::string>((*row)->text(0)) : std::nullopt;
}

/// The first event of a store says whose it is.
Result<void> claimStore(Connection& connection, Side side, Instant now)
{
    return writeIn(connection, [&]() -> Result<void> {
        auto found = readSide(connection);
        if (!found || *found) {
            return found ? Result<void>() : failWith(found);
        }
        auto put = connection.run(sql::putSetting, {std::string(sideSetting), sideName(side)});
        if (!put) {
            return failWith(put);
        }
        auto event = recordEvent(connection, {.caseId = {},
                                              .kind = event_kind::storeCreated,
                                              .document = {},
                                              .actorKid = {},
                                              .at = now,
                                              .body = {{"side", sideName(side)}}});
        return event ? Result<void>() : failWith(event);
    });
}

/// What has moved takes nothing in any more; it can be read.
Result<void> checkStillHere(Connection& connection)
{
    auto row = connection.row(sql::setting, {std::string(movedSetting)});
    if (!row) {
        return failWith(row);
    }
    return *row ? fail("store.moved", {{"to", (*row)->text(0)}}) : Result<void>();
}

Result<void> checkSide(Connection& connection, const StoreOptions& options, Access access,
                       Instant now)
{
    auto found = readSide(connection);
    if (found && !*found && access == Access::ReadWrite) {
        if (auto claimed = claimStore(connection, options.side, now); !claimed) {
            return claimed;
        }
        found = readSide(connection);
    }
    if (!found) {
        return failWith(found);
    }
    const std::string expected = sideName(options.side);
    if (*found != expected) {
        return fail("store.other-side", {{"found", found->value_or("")}, {"expected", expected}});
    }
    return access == Access::ReadWrite ? checkStillHere(connection) : Result<void>();
}

Result<void> checkStart(Connection& connection)
{
    // On one unchanging view: another program may add to the log between two looks at it.
    std::vector<std::string> problems;
    auto looked = readIn(connection, [&]() -> Result<void> {
        auto found = checkQuickly(connection);
        if (!found) {
            return failWith(found);
        }
        problems = std::move(*found);
        return {};
    });
    if (!looked || problems.empty()) {
        return looked;
    }
    std::string reason = problems.front();
    reason.pop_back(); // its full stop
    return fail("store.log-broken", {{"reason", reason}});
}

Result<void> prepare(OpenedStore& store, const StoreUrl& url, const StoreOptions& options,
                     Instant now)
{
    Connection& connection = *store.connection;
    if (auto asserted = assertSettings(connection, options.patienceMs); !asserted) {
        return asserted;
    }
    if (url.dialect == Dialect::Postgres) {
        const bool isReadOnly = store.access == Access::ReadOnly;
        connection.prepareAgain([isReadOnly, patience = options.patienceMs](Connection& again) {
            auto set = assertPostgresSettings(again, patience);
            return set && isReadOnly ? again.execute("SET default_transaction_read_only = on")
                                     : set;
        });
    }
    auto version = schemaVersion(connection);
    if (!version) {
        return failWith(version);
    }
    store.isNewer = *version > currentVersion();
    if (store.isNewer) {
        store.access = Access::ReadOnly;
    }
    if (*version == 0 && store.access == Access::ReadOnly) {
        return fail("store.not-a-store");
    }
    if (store.access == Access::ReadWrite) {
        if (auto migrated = bringUpToDate(connection, url, options); !migrated) {
            return migrated;
        }
    } else if (url.dialect == Dialect::Postgres) {
        if (auto set = connection.execute("SET default_transaction_read_only = on"); !set) {
            return set;
        }
    }
    if (options.check == StartCheck::Quick) {
        if (auto checked = checkStart(connection); !checked) {
            return checked;
        }
    }
    return checkSide(connection, options, store.access, now);
}

} // namespace

Result<std::unique_ptr<Connection>> makeEmptyStore(const StoreUrl& url)
{
    const StoreOptions options;
    if (url.dialect == Dialect::Sqlite) {
        auto version = inspectFile(url, options);
        if (!version) {
            return failWith(version);
        }
        if (auto made = *version == 0 ? makeFile(url) : Result<void>(); !made) {
            return failWith(made);
        }
    }
    auto connection = Connection::open(url, Access::ReadWrite);
    if (!connection) {
        return connection;
    }
    Connection& fresh = **connection;
    auto ready = assertSettings(fresh, options.patienceMs);
    ready = ready ? bringUpToDate(fresh, url, options) : ready;
    if (!ready) {
        return failWith(ready);
    }
    auto used = fresh.row("SELECT (SELECT COUNT(*) FROM event) + (SELECT COUNT(*) FROM setting)");
    if (!used) {
        return failWith(used);
    }
    if (*used && (*used)->integer(0) > 0) {
        return fail("store.not-empty", {{"store", formatStoreUrl(url)}});
    }
    return connection;
}

Result<OpenedStore> openStore(const StoreUrl& url, const StoreOptions& options, Instant now)
{
    OpenedStore store;
    store.access = options.access;
    store.side = options.side;
    if (url.dialect == Dialect::Sqlite) {
        auto version = inspectFile(url, options);
        if (!version) {
            return failWith(version);
        }
        if (*version > currentVersion()) {
            store.access = Access::ReadOnly;
        }
        if (*version == 0 && store.access == Access::ReadWrite) {
            if (auto made = makeFile(url); !made) {
                return failWith(made);
            }
        }
    }
    auto connection = Connection::open(url, store.access, options.patienceMs);
    if (!connection) {
        return failWith(connection);
    }
    store.connection = std::move(*connection);
    if (auto prepared = prepare(store, url, options, now); !prepared) {
        Error error = prepared.error();
        if (error.key == "store.not-a-store") {
            error.facts = {{"path", formatStoreUrl(url)}};
        }
        return tl::make_unexpected(std::move(error));
    }
    return store;
}

} // namespace bespeak::store
