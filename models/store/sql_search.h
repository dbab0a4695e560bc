// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Statements of the search index, the only ones that differ between the databases: FTS5 on SQLite,
/// pg_trgm on PostgreSQL. Tables are made in schema_search.cpp.
namespace bespeak::store::sql
{

// --- SQLite: the index is written beside what it finds
constexpr std::string_view numberCases =
    "INSERT INTO search_number (found_key) SELECT case_id FROM case_record";
constexpr std::string_view numberContacts =
    "INSERT INTO search_number (found_key) SELECT doc_sha256 FROM contact";
constexpr std::string_view fillCaseSearch =
    "INSERT INTO case_search (case_search) VALUES ('rebuild')";
constexpr std::string_view fillContactSearch =
    "INSERT INTO contact_search (contact_search) VALUES ('rebuild')";
constexpr std::string_view clearCaseSearch =
    "INSERT INTO case_search (case_search) VALUES ('delete-all')";
constexpr std::string_view clearContactSearch =
    "INSERT INTO contact_search (contact_search) VALUES ('delete-all')";
constexpr std::string_view clearNumbers = "DELETE FROM search_number";

constexpr std::string_view insertNumber = "INSERT INTO search_number (found_key) VALUES (?)";
constexpr std::string_view insertCaseSearch =
    "INSERT INTO case_search (rowid, search) SELECT number, ? FROM search_number "
    "WHERE found_key = ?";
constexpr std::string_view insertContactSearch =
    "INSERT INTO contact_search (rowid, search) SELECT number, ? FROM search_number "
    "WHERE found_key = ?";
/// FTS5 is told the text that goes: the one of the row before it changes.
constexpr std::string_view forgetCaseSearch =
    "INSERT INTO case_search (case_search, rowid, search) SELECT 'delete', n.number, c.search "
    "FROM case_record c JOIN search_number n ON n.found_key = c.case_id "
    "WHERE c.case_id = ? AND c.search <> ?";
constexpr std::string_view forgetContactSearch =
    "INSERT INTO contact_search (contact_search, rowid, search) SELECT 'delete', n.number, "
    "c.search FROM contact c JOIN search_number n ON n.found_key = c.doc_sha256 "
    "WHERE c.case_id = ?";
constexpr std::string_view forgetContactNumbers =
    "DELETE FROM search_number WHERE found_key IN (SELECT doc_sha256 FROM contact "
    "WHERE case_id = ?)";
constexpr std::string_view tidyContactSearch =
    "INSERT INTO contact_search (contact_search) VALUES ('optimize')";

constexpr std::string_view notNumbered =
    "SELECT (SELECT COUNT(*) FROM case_record c WHERE NOT EXISTS (SELECT 1 FROM search_number n "
    "WHERE n.found_key = c.case_id)) + (SELECT COUNT(*) FROM contact c WHERE NOT EXISTS "
    "(SELECT 1 FROM search_number n WHERE n.found_key = c.doc_sha256))";
/// 1: compared with the texts themselves, not with itself alone.
constexpr std::string_view compareCaseSearch =
    "INSERT INTO case_search (case_search, rank) VALUES ('integrity-check', 1)";
constexpr std::string_view compareContactSearch =
    "INSERT INTO contact_search (contact_search, rank) VALUES ('integrity-check', 1)";

/// A store that was never written since an older version has none.
constexpr std::string_view hasSearch =
    "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'case_search'";
constexpr std::string_view countFound =
    "SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM case_search WHERE case_search MATCH ? LIMIT ?)) + "
    "(SELECT COUNT(*) FROM (SELECT 1 FROM contact_search WHERE contact_search MATCH ? LIMIT ?))";
constexpr std::string_view found =
    "SELECT n.found_key AS case_id FROM case_search JOIN search_number n "
    "ON n.number = case_search.rowid WHERE case_search MATCH ? "
    "UNION SELECT k.case_id FROM contact_search JOIN search_number n "
    "ON n.number = contact_search.rowid JOIN contact k ON k.doc_sha256 = n.found_key "
    "WHERE contact_search MATCH ?";

// --- PostgreSQL: the server keeps its indexes itself
/// The extension comes with the server's own packages and may be made by whoever may create in the
/// database. Where it is not to be had, searches look at every case, as before. A desk's role may
/// not make an index.
constexpr std::string_view makePostgresSearch = R"(DO $$
DECLARE
    place text;
BEGIN
    IF to_regclass('case_search') IS NULL THEN
        CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
        SELECT n.nspname INTO place FROM pg_extension e
            JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm';
        EXECUTE format('CREATE INDEX case_search ON case_record USING gin (search %I.gin_trgm_ops)',
                       place);
        EXECUTE format('CREATE INDEX contact_search ON contact USING gin (search %I.gin_trgm_ops)',
                       place);
    END IF;
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported
    OR invalid_schema_name THEN
    NULL;
END $$)";
constexpr std::string_view hasPostgresSearch =
    "SELECT COUNT(*) FROM pg_class WHERE oid = to_regclass('case_search')";
constexpr std::string_view countFoundPostgres =
    "SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM case_record WHERE search LIKE ? ESCAPE '!' "
    "LIMIT ?) a) + (SELECT COUNT(*) FROM (SELECT 1 FROM contact WHERE search LIKE ? ESCAPE '!' "
    "LIMIT ?) b)";
constexpr std::string_view foundPostgres =
    "SELECT case_id FROM case_record WHERE search LIKE ? ESCAPE '!' "
    "UNION SELECT case_id FROM contact WHERE search LIKE ? ESCAPE '!'";

} // namespace bespeak::store::sql
