// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"

#include <cstdint>
#include <string>

namespace bespeak::store
{

/// What the first 100 bytes of a file say about it, read without SQLite.
struct SqliteHeader {
    bool exists = false;     ///< there is a file with at least one byte
    bool isSqlite = false;   ///< it begins as a SQLite database
    bool hasJournal = false; ///< a transaction was cut off: SQLite has to repair it first
    std::int64_t applicationId = 0;
    std::int64_t version = 0; ///< user_version: the schema
};

/// Never changes the file. Errors: file.cannot-read, store.not-a-store for a folder.
Result<SqliteHeader> readSqliteHeader(const std::string& path);

/// Refuses a file on a network drive, where SQLite's locks cannot be trusted.
/// Errors: store.network-drive.
Result<void> checkDrive(const std::string& path);

/// Sets and reads back: rollback journal (the write-ahead log of SQLite before 3.51.3 can lose
/// commits), synchronous EXTRA, foreign keys, recursive triggers (without them INSERT OR REPLACE
/// slips past the guard against deletion), no trust in the schema, cell size checks, no mapped
/// memory, and erased rows are overwritten with zeros (an erased contact must be gone). Errors:
/// store.setting-refused with the `setting`.
Result<void> assertSqliteSettings(Connection& connection, int patienceMs);

/// What a server must be: UTF-8, and patient. Errors: store.setting-refused.
Result<void> assertPostgresSettings(Connection& connection, int patienceMs);

} // namespace bespeak::store
