// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/request/case_message.h"
#include "models/store/case_import.h"
#include "models/store/connection.h"
#include "models/store/party.h"

namespace bespeak::store
{

/// The retailer's receipt for the first request of a case (T02): signed, logged and put into the
/// outbox in the transaction that took the request in. Errors: store.key-locked, and those of
/// composing.
Result<void> answerRequest(Connection& connection, const Party& self,
                           const request::CaseMessage& request, Instant now,
                           ImportOutcome& outcome);

} // namespace bespeak::store
