// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/search_index.h"

#include "models/store/folded_text.h"
#include "models/store/projecting.h"
#include "models/store/sql_search.h"

#include <algorithm>
#include <array>
#include <span>

namespace bespeak::store
{

namespace
{

constexpr std::size_t gramLength = 3;
/// More do not narrow it down; the text is compared as a whole afterwards.
constexpr std::size_t mostLetters = 60;
/// From here on the list's own order is quicker: a page of 200 among a million cases, of which
/// every 200th holds the text, is found in the first 40,000.
constexpr std::int64_t mostFound = 5000;

bool isSqlite(const Connection& connection)
{
    return connection.dialect() == Dialect::Sqlite;
}

Result<void> performAll(Connection& connection, std::span<const std::string_view> statements)
{
    for (const std::string_view statement : statements) {
        if (auto done = perform(connection, statement, {}); !done) {
            return done;
        }
    }
    return {};
}

/// Where each letter of a UTF-8 text begins, and its end.
std::vector<std::size_t> lettersOf(const std::string& text)
{
    std::vector<std::size_t> begins;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
            begins.push_back(i);
        }
    }
    begins.push_back(text.size());
    return begins;
}

/// A text as FTS5 is asked for it: its threes of letters one after the other, between double
/// quotes.
std::string matchOf(const std::string& folded, const std::vector<std::size_t>& letters)
{
    std::string match = "\"";
    for (const char c : folded.substr(0, letters[std::min(mostLetters, letters.size() - 1)])) {
        match += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return match + "\"";
}

Result<std::int64_t> numberOf(Connection& connection, std::string_view statement,
                              const std::vector<Value>& values = {})
{
    auto row = connection.row(statement, values);
    if (!row) {
        return failWith(row);
    }
    return *row ? (*row)->integer(0) : 0;
}

} // namespace

Result<void> indexCase(Connection& connection, const std::string& caseId, const std::string& text,
                       bool exists)
{
    if (!isSqlite(connection)) {
        return {};
    }
    if (exists) {
        auto forgotten = connection.run(sql::forgetCaseSearch, {caseId, text});
        if (!forgotten || *forgotten == 0) { // the text stays as it is
            return forgotten ? Result<void>() : failWith(forgotten);
        }
    } else if (auto numbered = perform(connection, sql::insertNumber, {caseId}); !numbered) {
        return numbered;
    }
    return perform(connection, sql::insertCaseSearch, {text, caseId});
}

Result<void> indexContact(Connection& connection, const std::string& document,
                          const std::string& text)
{
    if (!isSqlite(connection)) {
        return {};
    }
    if (auto numbered = perform(connection, sql::insertNumber, {document}); !numbered) {
        return numbered;
    }
    return perform(connection, sql::insertContactSearch, {text, document});
}

Result<void> forgetContacts(Connection& connection, const std::string& caseId)
{
    if (!isSqlite(connection)) {
        return {};
    }
    auto forgotten = connection.run(sql::forgetContactSearch, {caseId});
    if (!forgotten || *forgotten == 0) {
        return forgotten ? Result<void>() : failWith(forgotten);
    }
    if (auto removed = perform(connection, sql::forgetContactNumbers, {caseId}); !removed) {
        return removed;
    }
    return perform(connection, sql::tidyContactSearch, {});
}

Result<void> clearSearch(Connection& connection)
{
    if (!isSqlite(connection)) {
        return {};
    }
    return performAll(connection,
                      std::array{sql::clearCaseSearch, sql::clearContactSearch, sql::clearNumbers});
}

Result<void> completeSearch(Connection& connection)
{
    if (!isSqlite(connection)) {
        return connection.execute(sql::makePostgresSearch);
    }
    return performAll(connection, std::array{sql::numberContacts, sql::fillContactSearch});
}

Result<std::vector<std::string>> searchProblems(Connection& connection)
{
    std::vector<std::string> problems;
    if (!isSqlite(connection)) {
        return problems; // the server's own
    }
    auto missing = numberOf(connection, sql::notNumbered);
    if (!missing) {
        return failWith(missing);
    }
    bool differs = *missing > 0;
    for (const std::string_view statement : {sql::compareCaseSearch, sql::compareContactSearch}) {
        auto compared = connection.run(statement);
        if (!compared && compared.error().key != "store.corrupt") {
            return failWith(compared);
        }
        differs = differs || !compared;
    }
    if (differs) {
        problems.emplace_back("The search index differs from what it should find.");
    }
    return problems;
}

Result<std::optional<IndexedSearch>> findIndexed(Connection& connection, const std::string& text)
{
    const std::string folded = foldedText(text);
    const auto letters = lettersOf(folded);
    if (letters.size() <= gramLength) {
        return std::optional<IndexedSearch>();
    }
    const bool sqlite = isSqlite(connection);
    auto has = numberOf(connection, sqlite ? sql::hasSearch : sql::hasPostgresSearch);
    if (!has || *has == 0) {
        return has ? Result<std::optional<IndexedSearch>>(std::nullopt) : failWith(has);
    }
    const std::string sought = sqlite ? matchOf(folded, letters) : searchPattern(text);
    const std::int64_t most = mostFound + 1;
    auto count = numberOf(connection, sqlite ? sql::countFound : sql::countFoundPostgres,
                          {sought, most, sought, most});
    if (!count || *count > mostFound) {
        return count ? Result<std::optional<IndexedSearch>>(std::nullopt) : failWith(count);
    }
    return std::optional<IndexedSearch>(
        IndexedSearch{std::string(sqlite ? sql::found : sql::foundPostgres), {sought, sought}});
}

} // namespace bespeak::store
