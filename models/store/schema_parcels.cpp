// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/schema_steps.h"

namespace bespeak::store
{

namespace
{

/// Not told by the log: if it is lost, everything is sent and taken in once more, which changes
/// nothing.
constexpr std::string_view parcelTable = R"(CREATE TABLE parcel (
        place {text} NOT NULL,
        direction {text} NOT NULL CHECK (direction IN ('in', 'out')),
        sha256 {text} NOT NULL CHECK (length(sha256) = 64),
        doc_sha256 {text} NOT NULL,
        state {text} NOT NULL,
        receipt {text} NOT NULL,
        reason {text} NOT NULL,
        since_ms BIGINT NOT NULL,
        tried_ms BIGINT NOT NULL,
        attempts BIGINT NOT NULL,
        PRIMARY KEY (place, direction, sha256)){strict})";

} // namespace

std::vector<std::string> parcelStep(Dialect dialect)
{
    return {inDialect(parcelTable, dialect), "CREATE INDEX parcel_document ON parcel (doc_sha256)"};
}

} // namespace bespeak::store
