// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/store/connection.h"
#include "models/store/event.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{

/// Where a log ends.
struct LogEnd {
    std::int64_t seq = 0; ///< 0: nothing yet
    std::string hash;
};

/// What is to be written; the log gives number and hash.
struct NewEvent {
    std::string caseId;
    std::string_view kind;
    std::string document;
    std::string actorKid;
    Instant at;
    nlohmann::json body = nlohmann::json::object();
};

/// Writes an event at the end of the log. Only inside a write transaction.
Result<Event> appendEvent(Connection& connection, const NewEvent& event);

Result<LogEnd> logEnd(Connection& connection);
/// Number within the case and hash of its newest event.
Result<LogEnd> caseLogEnd(Connection& connection, const std::string& caseId);

/// In the order in which they happened.
Result<std::vector<Event>> eventsOfCase(Connection& connection, const std::string& caseId);
Result<std::vector<Event>> eventsOfDocument(Connection& connection, const std::string& document);

/// Calls `see` for every event after number `after`, in order, a thousand at a time.
Result<void> readLog(Connection& connection, std::int64_t after,
                     const std::function<Result<void>(const Event&)>& see);

/// Follows the chain from event number `after` (0: from the beginning) to the end: no number is
/// left out, every hash is that of its line and the one before, the log ends where it says.
/// One sentence for each fault, at most `most`.
Result<std::vector<std::string>> checkChain(Connection& connection, std::int64_t after,
                                            std::size_t most = 20);

} // namespace bespeak::store
