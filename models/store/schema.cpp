// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/schema.h"

#include "models/store/schema_steps.h"

#include <array>
#include <string_view>

namespace bespeak::store
{

namespace
{

constexpr std::array<std::string_view, 24> tables = {{
    R"(CREATE TABLE log_head (
        id BIGINT PRIMARY KEY CHECK (id = 1), seq BIGINT NOT NULL, hash {text} NOT NULL){strict})",
    R"(CREATE TABLE setting (name {text} PRIMARY KEY, value {text} NOT NULL){strict})",
    R"(CREATE TABLE document (
        doc_sha256 {text} PRIMARY KEY CHECK (length(doc_sha256) = 64),
        case_id {text} NOT NULL,
        kind {text} NOT NULL,
        rev BIGINT NOT NULL,
        prev {text} NOT NULL,
        author_kid {text} NOT NULL,
        author_seq BIGINT NOT NULL,
        issued_ms BIGINT NOT NULL,
        received_ms BIGINT NOT NULL,
        direction {text} NOT NULL CHECK (direction IN ('in', 'out')),
        envelope {text} NOT NULL){strict})",
    "CREATE INDEX document_case ON document (case_id)",
    "CREATE INDEX document_author ON document (author_kid, author_seq)",
    R"(CREATE TABLE part (
        sha256 {text} PRIMARY KEY CHECK (length(sha256) = 64),
        bytes {bytes} NOT NULL){strict})",
    R"(CREATE TABLE document_part (
        doc_sha256 {text} NOT NULL REFERENCES document (doc_sha256),
        ordinal BIGINT NOT NULL,
        name {text} NOT NULL,
        media_type {text} NOT NULL,
        size BIGINT NOT NULL,
        sha256 {text} NOT NULL,
        PRIMARY KEY (doc_sha256, ordinal)){strict})",
    R"(CREATE TABLE contact (
        doc_sha256 {text} PRIMARY KEY REFERENCES document (doc_sha256),
        case_id {text} NOT NULL,
        sha256 {text} NOT NULL,
        bytes {bytes} NOT NULL,
        name {text} NOT NULL,
        email {text} NOT NULL,
        search {text} NOT NULL){strict})",
    "CREATE INDEX contact_case ON contact (case_id)",
    R"(CREATE TABLE event (
        seq BIGINT PRIMARY KEY CHECK (seq > 0),
        case_id {text} NOT NULL,
        case_seq BIGINT NOT NULL CHECK (case_seq > 0),
        kind {text} NOT NULL,
        doc_sha256 {text} REFERENCES document (doc_sha256),
        actor_kid {text} NOT NULL,
        at_ms BIGINT NOT NULL,
        body {text} NOT NULL,
        prev_hash {text} NOT NULL,
        hash {text} NOT NULL UNIQUE,
        UNIQUE (case_id, case_seq)){strict})",
    "CREATE INDEX event_document ON event (doc_sha256)",
    R"(CREATE TABLE known_key (
        kid {text} PRIMARY KEY, public_key {bytes} NOT NULL, first_seen_ms BIGINT NOT NULL){strict})",
    R"(CREATE TABLE card (
        root_kid {text} NOT NULL, revision BIGINT NOT NULL, doc_sha256 {text} NOT NULL,
        bytes {bytes} NOT NULL, PRIMARY KEY (root_kid, revision)){strict})",
    R"(CREATE TABLE case_record (
        case_id {text} PRIMARY KEY,
        state {text} NOT NULL,
        customer_kid {text} NOT NULL,
        region {text} NOT NULL,
        title {text} NOT NULL,
        total_minor BIGINT NOT NULL,
        currency {text} NOT NULL,
        opened_ms BIGINT NOT NULL,
        updated_ms BIGINT NOT NULL,
        request_rev BIGINT NOT NULL,
        head {text} NOT NULL,
        frozen BIGINT NOT NULL CHECK (frozen IN (0, 1)),
        search {text} NOT NULL,
        record {text} NOT NULL){strict})",
    "CREATE INDEX case_updated ON case_record (updated_ms, case_id)",
    "CREATE INDEX case_state ON case_record (state, updated_ms, case_id)",
    "CREATE INDEX case_opened ON case_record (opened_ms, case_id)",
    "CREATE INDEX case_total ON case_record (total_minor, case_id)",
    "CREATE INDEX case_region ON case_record (region, updated_ms, case_id)",
    "CREATE INDEX case_customer ON case_record (customer_kid, updated_ms, case_id)",
    R"(CREATE TABLE outbox (
        doc_sha256 {text} PRIMARY KEY REFERENCES document (doc_sha256),
        case_id {text} NOT NULL,
        kind {text} NOT NULL,
        file_name {text} NOT NULL,
        state {text} NOT NULL CHECK (state IN ('waiting', 'sent')),
        created_ms BIGINT NOT NULL,
        sent_ms BIGINT NOT NULL){strict})",
    R"(CREATE TABLE quarantine (
        doc_sha256 {text} PRIMARY KEY REFERENCES document (doc_sha256),
        case_id {text} NOT NULL,
        prev {text} NOT NULL,
        reason {text} NOT NULL,
        since_ms BIGINT NOT NULL){strict})",
    "CREATE INDEX quarantine_case ON quarantine (case_id)",
    "INSERT INTO log_head (id, seq, hash) VALUES (1, 0, '')",
}};

/// What is written once. A contact may be deleted: that is what its own table is for.
constexpr std::array<std::string_view, 5> writtenOnce = {"event", "document", "document_part",
                                                         "part", "contact"};

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from)) {
        text.replace(at, from.size(), to);
    }
}

std::vector<std::string> first(Dialect dialect)
{
    std::vector<std::string> statements;
    statements.reserve(tables.size());
    for (const std::string_view table : tables) {
        statements.push_back(inDialect(table, dialect));
    }
    if (dialect == Dialect::Postgres) {
        statements.emplace_back("CREATE TABLE schema_version (application BIGINT NOT NULL, "
                                "version BIGINT NOT NULL)");
        statements.emplace_back("INSERT INTO schema_version (application, version) VALUES (" +
                                std::to_string(applicationId) + ", 0)");
        statements.emplace_back(
            "CREATE FUNCTION written_once() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION '% is written once', TG_TABLE_NAME; END $$");
    }
    for (const std::string_view table : writtenOnce) {
        guardTable(statements, table, "UPDATE", dialect);
        if (table != "contact") {
            guardTable(statements, table, "DELETE", dialect);
        }
        if (dialect == Dialect::Postgres && table != "contact") {
            guardTable(statements, table, "TRUNCATE", dialect);
        }
    }
    return statements;
}

} // namespace

void guardTable(std::vector<std::string>& statements, std::string_view table,
                std::string_view event, Dialect dialect)
{
    const std::string trigger = std::string(table) + "_no_" + std::string(event);
    const std::string head =
        "CREATE TRIGGER " + trigger + " BEFORE " + std::string(event) + " ON " + std::string(table);
    if (dialect == Dialect::Sqlite) {
        statements.push_back(head + " BEGIN SELECT RAISE(ABORT, '" + std::string(table) +
                             " is written once'); END");
    } else {
        statements.push_back(head + " FOR EACH STATEMENT EXECUTE FUNCTION written_once()");
    }
}

std::string inDialect(std::string_view statement, Dialect dialect)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    std::string text(statement);
    replaceAll(text, "{text}", sqlite ? "TEXT" : "TEXT COLLATE \"C\"");
    replaceAll(text, "{bytes}", sqlite ? "BLOB" : "BYTEA");
    replaceAll(text, "{strict}", sqlite ? " STRICT" : "");
    // STRICT knows INTEGER alone; both are 64 bits.
    if (sqlite) {
        replaceAll(text, "BIGINT", "INTEGER");
    }
    return text;
}

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> steps = {
        {1, &first}, {2, &fundingStep}, {3, &communityStep}, {4, &parcelStep}, {5, &searchStep}};
    return steps;
}

std::int64_t currentVersion()
{
    return migrations().back().version;
}

} // namespace bespeak::store
