// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/advance.h"
#include "models/request/case_message.h"
#include "models/store/case_import.h"
#include "models/store/connection.h"
#include "models/store/crossing.h"
#include "models/store/party.h"

#include <optional>
#include <string>
#include <vector>

namespace bespeak::store
{

/// A message whose signature, addressee and author are in order, before the case has seen it.
struct Arrival {
    const request::CaseMessage* message = nullptr;
    std::optional<casework::CaseRecord> record; ///< none: it begins the case
    ChainPlace place;
    std::vector<casework::Actor> roles; ///< in which its author may act
    bool isOnCustomersSide = false;
    bool hadWaited = false; ///< it was in quarantine
    Instant received;
};

/// Lets the case machine decide over an arrival and logs the outcome: applied, kept or refused.
/// The message is stored already. Inside a write transaction; fails only with the database.
Result<void> takeMessage(Connection& connection, const Arrival& arrival, ImportOutcome& outcome);

} // namespace bespeak::store
