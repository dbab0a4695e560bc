// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/casework/case_record.h"
#include "models/store/connection.h"
#include "models/store/log.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace bespeak::store
{

/// Members of an event's body that projections read. Like the kinds, they are in files for ever.
namespace event_field
{
constexpr const char* set = "set";           ///< changed fields of the case's record
constexpr const char* outbox = "outbox";     ///< file name under which the message is to leave
constexpr const char* reason = "reason";     ///< key of the error
constexpr const char* previous = "previous"; ///< what a message in quarantine waits for
} // namespace event_field

/// A case as the log tells it.
struct ProjectedCase {
    nlohmann::json fields = nlohmann::json::object(); ///< of the record
    bool isFrozen = false;

    friend bool operator==(const ProjectedCase&, const ProjectedCase&) = default;
};

/// Writes an event and takes it into the projections. This is the only way in which they change, so
/// that a replay of the log makes the same ones.
Result<Event> recordEvent(Connection& connection, const NewEvent& event);

/// Takes one event of the log into the projections.
Result<void> project(Connection& connection, const Event& event);

/// The same for one case, in memory.
void projectCase(ProjectedCase& projected, const Event& event);

/// Empties all projections and makes them again from the log. Inside a write transaction.
Result<void> rebuildProjections(Connection& connection);

/// Errors: store.log-broken if the stored record cannot be read.
Result<std::optional<casework::CaseRecord>> findRecord(Connection& connection, const CaseId& id);
Result<bool> isCaseFrozen(Connection& connection, const CaseId& id);

} // namespace bespeak::store
