// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/case_actions.h"
#include "models/store/case_log.h"
#include "models/store/compose.h"
#include "models/store/connection.h"
#include "models/store/documents.h"

#include <optional>

namespace bespeak::store
{

/// Whether this person may act in this case at all: the customer with the key of the case, staff
/// with a key on the card that has a role for the edge.
/// Errors: store.key-locked, store.other-author, store.key-without-role, case.wrong-actor.
Result<void> checkPerson(const Party& self, const casework::CaseRecord& record,
                         const casework::Transition& edge, Instant now);

/// One edge with its message, inside a write transaction. `before` is none for a case that begins,
/// `record` is what the step is taken from.
Result<ActionOutcome> takeEdge(Connection& connection, const Party& self, Instant now,
                               const std::optional<casework::CaseRecord>& before,
                               const casework::CaseRecord& record, const ActionInput& input);

/// Stores a message of ours, logs how the record changed, and puts it into the outbox.
Result<void> sendMessage(Connection& connection, const request::CaseMessage& message,
                         const std::optional<casework::CaseRecord>& before,
                         const casework::CaseRecord& after, Direction direction, CaseNote note);

} // namespace bespeak::store
