// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/schema_steps.h"

#include "models/store/sql_search.h"

namespace bespeak::store
{

namespace
{

/// A virtual table finds rows by a number that must never change, which SQLite promises for a
/// column of the table's own alone.
constexpr std::string_view numberTable = R"(CREATE TABLE search_number (
        number INTEGER PRIMARY KEY, found_key TEXT NOT NULL UNIQUE) STRICT)";
/// Two indexes: when a contact is erased, its own is written anew, and it is the smaller one. They
/// hold no text, only which three letters are in which row; the views are where FTS5 reads it.
constexpr std::string_view caseView =
    "CREATE VIEW case_search_text AS SELECT n.number, c.search FROM search_number n "
    "JOIN case_record c ON c.case_id = n.found_key";
constexpr std::string_view contactView =
    "CREATE VIEW contact_search_text AS SELECT n.number, c.search FROM search_number n "
    "JOIN contact c ON c.doc_sha256 = n.found_key";

std::string indexOver(const std::string& name)
{
    // The text is folded already. Where the letters stand is kept as well: numbers have most threes
    // of digits in common.
    return "CREATE VIRTUAL TABLE " + name + " USING fts5(search, content='" + name +
           "_text', content_rowid='number', tokenize='trigram case_sensitive 1', columnsize=0)";
}

} // namespace

std::vector<std::string> searchStep(Dialect dialect)
{
    if (dialect == Dialect::Postgres) {
        return {std::string(sql::makePostgresSearch)};
    }
    return {std::string(numberTable),           std::string(caseView),
            std::string(contactView),           indexOver("case_search"),
            indexOver("contact_search"),        std::string(sql::numberCases),
            std::string(sql::numberContacts),   std::string(sql::fillCaseSearch),
            std::string(sql::fillContactSearch)};
}

} // namespace bespeak::store
