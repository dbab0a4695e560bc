// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/store/connection.h"

#include <string>
#include <vector>

namespace bespeak::store
{

/// A message of ours that the other side is to get.
struct OutboxEntry {
    std::string document;
    std::string caseId;
    std::string kind;
    std::string fileName; ///< "quote-r2-0192f3ab-5c0e1d22.bespoken"
    bool isSent = false;
    Instant created;
    Instant sent;
};

enum class OutboxPart { Waiting, All };

Result<std::vector<OutboxEntry>> outboxEntries(Connection& connection, OutboxPart part);

} // namespace bespeak::store
