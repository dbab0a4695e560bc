// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <filesystem>
#include <string>

namespace bespeak::test
{

/// What differs from a server that only tests.
struct ServerSettings {
    bool isDurable = false;    ///< each commit waits for the disk, as in earnest
    bool isReplicated = false; ///< its log can be read by other databases
};

/// A PostgreSQL 15 of this test program's own, on a socket in a temporary folder that nobody else
/// sees. Started at its first use, stopped and removed at the end of the program.
/// A test that needs it fails, and says which package to install, where it cannot be started.
class PostgresServer
{
public:
    /// The one that all cases share.
    static PostgresServer& instance();
    explicit PostgresServer(const ServerSettings& settings = {});
    ~PostgresServer();

    /// The URL of a new, empty database. The dozenth before it is removed.
    std::string freshDatabase();

    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

private:
    std::string url(const std::string& database) const;

    std::filesystem::path m_folder;
    int m_databases = 0;
    std::deque<std::string> m_kept;
};

} // namespace bespeak::test
