// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/schema_steps.h"

#include <array>

namespace bespeak::store
{

namespace
{

/// All of them are projections of the log. What must never be is refused here once more, whatever
/// a program does: more than the cap, two live pledges of one person, a second charge while the
/// first may have gone through, more built than was asked for.
constexpr std::array<std::string_view, 14> tables = {{
    R"(CREATE TABLE campaign (
        campaign_id {text} PRIMARY KEY,
        state {text} NOT NULL,
        title {text} NOT NULL,
        deadline_ms BIGINT NOT NULL,
        cap BIGINT NOT NULL,
        active_units BIGINT NOT NULL CHECK (active_units >= 0 AND active_units <= cap),
        collecting BIGINT NOT NULL,
        holding BIGINT NOT NULL,
        captured_units BIGINT NOT NULL,
        captured_minor BIGINT NOT NULL,
        updated_ms BIGINT NOT NULL,
        record {text} NOT NULL){strict})",
    R"(CREATE TABLE campaign_tier (
        campaign_id {text} NOT NULL REFERENCES campaign (campaign_id),
        tier BIGINT NOT NULL,
        quantity BIGINT NOT NULL,
        active_units BIGINT NOT NULL CHECK (active_units >= 0 AND active_units <= quantity),
        waiting BIGINT NOT NULL CHECK (waiting >= 0),
        PRIMARY KEY (campaign_id, tier)){strict})",
    R"(CREATE TABLE pledge (
        pledge_id {text} PRIMARY KEY,
        campaign_id {text} NOT NULL REFERENCES campaign (campaign_id),
        backer {text} NOT NULL,
        state {text} NOT NULL,
        tier BIGINT NOT NULL,
        units BIGINT NOT NULL CHECK (units > 0),
        rev BIGINT NOT NULL,
        attempts BIGINT NOT NULL,
        since_ms BIGINT NOT NULL,
        document {text} NOT NULL,
        receipt_seq BIGINT NOT NULL){strict})",
    "CREATE UNIQUE INDEX pledge_live ON pledge (campaign_id, backer) WHERE state IN ('active', "
    "'waiting', 'committed', 'capturing', 'captured', 'errored', 'refunding', 'disputed')",
    "CREATE INDEX pledge_state ON pledge (campaign_id, state, tier, receipt_seq)",
    R"(CREATE TABLE payment (
        payment_key {text} PRIMARY KEY,
        pledge_id {text} NOT NULL REFERENCES pledge (pledge_id),
        campaign_id {text} NOT NULL,
        kind {text} NOT NULL CHECK (kind IN ('charge', 'refund')),
        state {text} NOT NULL,
        minor BIGINT NOT NULL CHECK (minor > 0),
        currency {text} NOT NULL,
        person_kid {text} NOT NULL,
        person {text} NOT NULL,
        reference {text} NOT NULL){strict})",
    "CREATE UNIQUE INDEX payment_once ON payment (pledge_id, kind) WHERE state <> 'failed'",
    "CREATE INDEX payment_campaign ON payment (campaign_id, state)",
    R"(CREATE TABLE ledger (
        seq BIGINT NOT NULL,
        line BIGINT NOT NULL,
        entry_key {text} NOT NULL,
        what {text} NOT NULL,
        campaign_id {text} NOT NULL,
        pledge_id {text} NOT NULL,
        account {text} NOT NULL,
        minor BIGINT NOT NULL CHECK (minor <> 0),
        currency {text} NOT NULL,
        at_ms BIGINT NOT NULL,
        PRIMARY KEY (entry_key, line)){strict})",
    "CREATE INDEX ledger_campaign ON ledger (campaign_id, seq, line)",
    R"(CREATE TABLE demand (
        demand_id {text} PRIMARY KEY,
        kind {text} NOT NULL CHECK (kind IN ('order', 'pledge')),
        source {text} NOT NULL,
        part {text} NOT NULL,
        name {text} NOT NULL,
        units BIGINT NOT NULL CHECK (units >= 0),
        built BIGINT NOT NULL CHECK (built >= 0 AND built <= units),
        since_ms BIGINT NOT NULL,
        record {text} NOT NULL){strict})",
    "CREATE INDEX demand_source ON demand (source)",
    R"(CREATE TABLE stock (
        owner {text} NOT NULL,
        part {text} NOT NULL,
        units BIGINT NOT NULL CHECK (units >= 0),
        PRIMARY KEY (owner, part)){strict})",
    R"(CREATE TABLE production_record (
        kind {text} NOT NULL,
        record_id {text} NOT NULL,
        state {text} NOT NULL,
        updated_ms BIGINT NOT NULL,
        record {text} NOT NULL,
        PRIMARY KEY (kind, record_id)){strict})",
}};

constexpr std::string_view buildLines = R"(CREATE TABLE build_line (
        seq BIGINT NOT NULL,
        line BIGINT NOT NULL,
        demand_id {text} NOT NULL REFERENCES demand (demand_id),
        units BIGINT NOT NULL CHECK (units > 0),
        work_order {text} NOT NULL,
        PRIMARY KEY (seq, line)){strict})";

} // namespace

std::vector<std::string> fundingStep(Dialect dialect)
{
    std::vector<std::string> statements;
    statements.reserve(tables.size() + 1);
    for (const std::string_view table : tables) {
        statements.push_back(inDialect(table, dialect));
    }
    statements.push_back(inDialect(buildLines, dialect));
    return statements;
}

} // namespace bespeak::store
