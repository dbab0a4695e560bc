// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/schema_steps.h"

namespace bespeak::store
{

/// One table for all kinds: an item is what was said about a subject in a period, once. It may be
/// deleted, for consent can be taken back; it is never changed.
std::vector<std::string> communityStep(Dialect dialect)
{
    std::vector<std::string> statements = {inDialect(R"(CREATE TABLE community_item (
        kind {text} NOT NULL,
        period {text} NOT NULL,
        subject {text} NOT NULL,
        sha256 {text} NOT NULL CHECK (length(sha256) = 64),
        at_ms BIGINT NOT NULL,
        facts {text} NOT NULL,
        bytes {bytes} NOT NULL,
        PRIMARY KEY (kind, period, subject)){strict})",
                                                     dialect)};
    guardTable(statements, "community_item", "UPDATE", dialect);
    return statements;
}

} // namespace bespeak::store
