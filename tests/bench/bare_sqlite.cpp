// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bare_sqlite.h"

#include "models/base/expects.h"

#include <sqlite3.h>

namespace bespeak::bench
{

BareSqlite::BareSqlite(const std::filesystem::path& path)
{
    expects(sqlite3_open(path.c_str(), &m_database) == SQLITE_OK, "the folder can be written");
    execute("PRAGMA journal_mode = DELETE");
    execute("PRAGMA synchronous = EXTRA");
}

BareSqlite::~BareSqlite()
{
    sqlite3_close(m_database);
}

void BareSqlite::execute(const std::string& statement)
{
    const int code = sqlite3_exec(m_database, statement.c_str(), nullptr, nullptr, nullptr);
    expects(code == SQLITE_OK, sqlite3_errmsg(m_database));
}

BareStatement::BareStatement(BareSqlite& database, const std::string& text)
    : m_database(database.m_database)
{
    check(sqlite3_prepare_v2(m_database, text.c_str(), -1, &m_statement, nullptr));
}

BareStatement::~BareStatement()
{
    sqlite3_finalize(m_statement);
}

void BareStatement::check(int code) const
{
    expects(code == SQLITE_OK || code == SQLITE_DONE, sqlite3_errmsg(m_database));
}

void BareStatement::runWith(std::string_view bytes)
{
    check(sqlite3_bind_blob(m_statement, 1, bytes.data(), static_cast<int>(bytes.size()),
                            nullptr)); // the bytes outlive the call
    check(sqlite3_step(m_statement));
    check(sqlite3_reset(m_statement));
}

std::size_t BareStatement::readAll()
{
    std::size_t bytes = 0;
    std::vector<std::vector<std::string>> rows;
    const int columns = sqlite3_column_count(m_statement);
    while (sqlite3_step(m_statement) == SQLITE_ROW) {
        std::vector<std::string>& row = rows.emplace_back();
        for (int i = 0; i < columns; ++i) {
            const auto* text = static_cast<const char*>(sqlite3_column_blob(m_statement, i));
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, i));
            row.emplace_back(text == nullptr ? "" : text, text == nullptr ? 0 : size);
            bytes += size;
        }
    }
    check(sqlite3_reset(m_statement));
    return bytes;
}

} // namespace bespeak::bench
