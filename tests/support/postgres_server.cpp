// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/postgres_server.h"

#include "models/base/expects.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <unistd.h>

namespace bespeak::test
{

namespace fs = std::filesystem;

namespace
{

const fs::path binaries = "/usr/lib/postgresql/15/bin";

/// Databases that a test case may use at the same time. All that a program ever made would fill a
/// disk: each takes 8 MB.
constexpr std::size_t mostKept = 12;

/// Runs a command as a user that PostgreSQL accepts: it refuses root.
int runCommand(const std::string& command)
{
    const std::string asUser =
        geteuid() == 0 ? "runuser -u postgres -- sh -c '" + command + "'" : command;
    return std::system(asUser.c_str());
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

void require(int exitCode, const fs::path& log)
{
    if (exitCode != 0) {
        throw std::runtime_error("PostgreSQL did not start: " + contentOf(log));
    }
}

std::string optionsOf(const ServerSettings& settings)
{
    // Durability is the disk's business here: what is tested is what the program asks for. Little
    // is kept for recovery: a server of many fresh databases would take gigabytes.
    return std::string(settings.isDurable ? "" : " -c fsync=off") +
           (settings.isReplicated ? " -c wal_level=logical -c max_logical_replication_workers=12"
                                    " -c wal_retrieve_retry_interval=200ms"
                                  : " -c wal_level=minimal -c max_wal_senders=0") +
           " -c max_connections=30 -c shared_buffers=16MB -c max_wal_size=32MB "
           "-c min_wal_size=4MB";
}

} // namespace

PostgresServer& PostgresServer::instance()
{
    static PostgresServer server;
    return server;
}

PostgresServer::PostgresServer(const ServerSettings& settings)
{
    if (!fs::exists(binaries / "initdb")) {
        throw std::runtime_error(
            "These tests need PostgreSQL 15: install the package postgresql-15.");
    }
    std::string pattern = "/tmp/bespeak-pg-XXXXXX"; // not in memory: a cluster takes 40 MB
    expects(mkdtemp(pattern.data()) != nullptr, "a temporary folder can be made");
    m_folder = pattern;
    if (geteuid() == 0) {
        require(std::system(("chown postgres " + pattern).c_str()), {});
    }
    const std::string log = (m_folder / "log").string();
    const std::string data = (m_folder / "data").string();
    require(
        runCommand("cd " + pattern + " && " + (binaries / "initdb").string() + " -D " + data +
                   " -U bespeak -A trust -E UTF8 --locale=C.UTF-8 --wal-segsize=1 --no-sync > " +
                   log + " 2>&1"),
        log);
    const std::string options =
        "-c listen_addresses= -c unix_socket_directories=" + pattern + optionsOf(settings);
    require(runCommand("cd " + pattern + " && " + (binaries / "pg_ctl").string() + " -D " + data +
                       " -w -o \"" + options + "\" -l " + log + " start > /dev/null 2>&1"),
            log);
}

PostgresServer::~PostgresServer()
{
    const std::string data = (m_folder / "data").string();
    runCommand("cd / && " + (binaries / "pg_ctl").string() + " -D " + data +
               " -m immediate -w stop > /dev/null 2>&1");
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

std::string PostgresServer::url(const std::string& database) const
{
    return "postgresql://bespeak@/" + database + "?host=" + m_folder.string();
}

std::string PostgresServer::freshDatabase()
{
    const std::string name = "store_" + std::to_string(++m_databases);
    require(runCommand("cd / && " + (binaries / "createdb").string() + " -h " + m_folder.string() +
                       " -U bespeak " + name),
            m_folder / "log");
    m_kept.push_back(name);
    if (m_kept.size() > mostKept) {
        require(runCommand("cd / && " + (binaries / "dropdb").string() + " --force -h " +
                           m_folder.string() + " -U bespeak " + m_kept.front()),
                m_folder / "log");
        m_kept.pop_front();
    }
    return url(name);
}

} // namespace bespeak::test
