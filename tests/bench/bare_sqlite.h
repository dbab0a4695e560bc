// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace bespeak::bench
{

/// SQLite without anything of ours around it, set as a store is: the floor of what a store does.
/// Ends the program if a statement fails.
class BareSqlite
{
public:
    explicit BareSqlite(const std::filesystem::path& path);
    ~BareSqlite();
    BareSqlite(const BareSqlite&) = delete;
    BareSqlite& operator=(const BareSqlite&) = delete;

    void execute(const std::string& statement);

private:
    friend class BareStatement;
    sqlite3* m_database = nullptr;
};

class BareStatement
{
public:
    BareStatement(BareSqlite& database, const std::string& text);
    ~BareStatement();
    BareStatement(const BareStatement&) = delete;
    BareStatement& operator=(const BareStatement&) = delete;

    /// Runs it with these bytes as its one value.
    void runWith(std::string_view bytes);
    /// Reads every row, copying the texts out. @return how many bytes they were
    std::size_t readAll();

private:
    void check(int code) const;

    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace bespeak::bench
