// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/sqlite_settings.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace bespeak::store
{

namespace
{

namespace fs = std::filesystem;

std::int64_t bigEndian(std::string_view bytes, std::size_t at)
{
    std::int64_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        number = number * 256 + static_cast<unsigned char>(bytes[at + i]);
    }
    return number;
}

struct Setting {
    const char* name;
    std::string value;
};

std::string shown(const std::optional<Row>& row)
{
    if (!row) {
        return {};
    }
    const std::string text = row->text(0);
    return text.empty() ? std::to_string(row->integer(0)) : text;
}

Result<void> assertSetting(Connection& connection, const Setting& setting)
{
    const std::string pragma = std::string("PRAGMA ") + setting.name;
    if (auto set = connection.execute(pragma + " = " + setting.value); !set) {
        return set;
    }
    // SQLite says nothing when it leaves a setting as it was: only reading it back tells.
    auto row = connection.row(pragma);
    if (!row) {
        return failWith(row);
    }
    if (shown(*row) != setting.value) {
        return fail("store.setting-refused", {{"setting", setting.name}, {"found", shown(*row)}});
    }
    return {};
}

} // namespace

namespace
{

Result<SqliteHeader> readOnce(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return fail("file.cannot-read", {{"path", path}, {"reason", "it cannot be opened"}});
    }
    std::array<char, 100> bytes{};
    file.read(bytes.data(), bytes.size());
    const auto count = static_cast<std::size_t>(file.gcount());
    const std::string_view read(bytes.data(), count);
    SqliteHeader header;
    header.exists = count > 0;
    std::error_code error;
    const std::uintmax_t journal = fs::file_size(path + "-journal", error);
    header.hasJournal = !error && journal > 0;
    constexpr std::string_view magic("SQLite format 3\0", 16);
    header.isSqlite = count == bytes.size() && read.starts_with(magic);
    if (header.isSqlite) {
        header.applicationId = bigEndian(read, 68);
        header.version = bigEndian(read, 60);
    }
    return header;
}

} // namespace

Result<SqliteHeader> readSqliteHeader(const std::string& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        return SqliteHeader{};
    }
    if (!fs::is_regular_file(status)) {
        return fail("store.not-a-store", {{"path", path}});
    }
    auto header = readOnce(path);
    if (header && !header->hasJournal && header->applicationId == 0) {
        // Another program may just have made it: its journal was gone when we looked for it, so
        // what is there now is whole.
        header = readOnce(path);
    }
    return header;
}

Result<void> checkDrive(const std::string& path)
{
    const QFileInfo file(QString::fromStdString(path));
    const QStorageInfo drive(file.absolutePath());
    const std::string type = drive.fileSystemType().toStdString();
    if (isNetworkFileSystem(type)) {
        return fail("store.network-drive", {{"path", path}, {"type", type}});
    }
    return {};
}

Result<void> assertSqliteSettings(Connection& connection, int patienceMs)
{
    const std::array<Setting, 9> settings = {{{"busy_timeout", std::to_string(patienceMs)},
                                              {"journal_mode", "delete"},
                                              {"synchronous", "3"},
                                              {"foreign_keys", "1"},
                                              {"recursive_triggers", "1"},
                                              {"trusted_schema", "0"},
                                              {"cell_size_check", "1"},
                                              {"mmap_size", "0"},
                                              {"secure_delete", "1"}}};
    for (const Setting& setting : settings) {
        if (auto set = assertSetting(connection, setting); !set) {
            return set;
        }
    }
    return {};
}

Result<void> assertPostgresSettings(Connection& connection, int patienceMs)
{
    for (const std::string& statement : {std::string("SET client_min_messages = 'warning'"),
                                         "SET lock_timeout = " + std::to_string(patienceMs),
                                         std::string("SET standard_conforming_strings = on"),
                                         std::string("SET bytea_output = 'hex'")}) {
        if (auto set = connection.execute(statement); !set) {
            return set;
        }
    }
    auto encoding = connection.row("SELECT current_setting('server_encoding')");
    if (!encoding) {
        return failWith(encoding);
    }
    if (shown(*encoding) != "UTF8") {
        return fail("store.setting-refused",
                    {{"setting", "server_encoding"}, {"found", shown(*encoding)}});
    }
    return {};
}

} // namespace bespeak::store
