// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/outbox.h"

#include "models/store/sql.h"

namespace bespeak::store
{

Result<std::vector<OutboxEntry>> outboxEntries(Connection& connection, OutboxPart part)
{
    auto rows = connection.rows(part == OutboxPart::Waiting ? sql::outboxWaiting : sql::outboxAll);
    if (!rows) {
        return failWith(rows);
    }
    std::vector<OutboxEntry> entries;
    entries.reserve(rows->size());
    for (const Row& row : *rows) {
        entries.push_back({row.text(0),
                           row.text(1),
                           row.text(2),
                           row.text(3),
                           row.text(4) == "sent",
                           {row.integer(5)},
                           {row.integer(6)}});
    }
    return entries;
}

} // namespace bespeak::store
