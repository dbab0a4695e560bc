// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <string>
#include <string_view>

namespace bespeak::store
{

enum class Dialect { Sqlite, Postgres };

/// Where a store is: a SQLite file, or a database of a PostgreSQL server.
struct StoreUrl {
    Dialect dialect = Dialect::Sqlite;
    std::string path; ///< SQLite: the file
    std::string host; ///< PostgreSQL: a host name, or the folder of a socket (begins with "/")
    int port = 5432;
    std::string database;
    std::string user;
    std::string password;

    friend bool operator==(const StoreUrl&, const StoreUrl&) = default;
};

/// Reads a file path, or `postgresql://user:password@host:port/database?host=/socket/folder`.
/// `postgres://` is the same; percent escapes are decoded; what is left out takes libpq's default.
/// Errors: store.url-unreadable.
Result<StoreUrl> parseStoreUrl(std::string_view text);

/// The same for people and logs, never with the password.
std::string formatStoreUrl(const StoreUrl& url);

/// True for file systems whose locks cannot be trusted by SQLite: "nfs4", "cifs", "fuse.sshfs" …
bool isNetworkFileSystem(std::string_view type);

} // namespace bespeak::store
