// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <filesystem>
#include <string>

namespace bespeak::test
{

/// A PostgreSQL 15 of this test program's own, on a socket in a temporary folder that nobody else
/// sees. Started at its first use, stopped and removed at the end of the program.
/// A test that needs it fails, and says which package to install, where it cannot be started.
class PostgresServer
{
public:
    static PostgresServer& instance();

    /// The URL of a new, empty database. The dozenth before it is removed.
    std::string freshDatabase();

    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

private:
    PostgresServer();
    ~PostgresServer();

    std::string url(const std::string& database) const;

    std::filesystem::path m_folder;
    int m_databases = 0;
    std::deque<std::string> m_kept;
};

} // namespace bespeak::test
