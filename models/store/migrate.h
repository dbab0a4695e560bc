// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"
#include "models/store/schema.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace bespeak::store
{

/// The schema's version in this database; 0 if there is none yet.
/// Errors: store.not-a-store if the database holds something else.
Result<std::int64_t> schemaVersion(Connection& connection);

/// Brings the schema to the last step's version, all in one transaction. Before a schema that holds
/// data is changed, `backup` is called once. Two programs may do this at the same time: the second
/// one finds it done. Errors: those of databaseError() and of `backup`.
Result<void> migrate(Connection& connection, std::span<const Migration> steps,
                     const std::function<Result<void>(std::int64_t version)>& backup);

/// What a person says about the backup of a PostgreSQL store, which only its server can make.
enum class ServerBackup { NotSaid, Made };

/// Keeps what a step to a newer schema could spoil: a SQLite store is copied beside itself, as
/// "….v1.backup", "….v1-2.backup" if there is one already. A PostgreSQL store is changed only once
/// somebody says that it is backed up. Errors: store.backup-first, and those of backUpSqlite.
Result<void> saveBeforeStep(Connection& connection, const StoreUrl& url, std::int64_t version,
                            ServerBackup backup);

/// A copy of a SQLite store as of now, while others may write: VACUUM INTO, never a copy of the
/// file. Its owner alone may read it. `path` must not exist. Errors: store.backup-exists,
/// file.cannot-write, and databaseError()'s.
Result<void> backUpSqlite(Connection& connection, const std::string& path);

} // namespace bespeak::store
