// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_record.h"
#include "models/casework/transitions.h"
#include "models/exchange/key.h"
#include "models/exchange/message.h"
#include "models/exchange/retailer_card.h"
#include "models/store/party.h"

#include <optional>
#include <vector>

namespace bespeak::store
{

class Store;

/// Whose signatures count here. Retailer: keys of the own card, and customers' keys that their
/// first request brought. Customer: keys of pinned cards, and the own.
Result<exchange::KeyLookup> trustedKeys(Store& store, const Party& self);

/// The roles that a card gives a key at a moment, as actors of the case machine.
std::vector<casework::Actor> rolesOf(const exchange::RetailerCard& card, const exchange::KeyId& key,
                                     Instant at);

/// The role in which the key may take the edge; none if its roles do not allow it.
std::optional<casework::Actor> roleFor(const exchange::RetailerCard& card,
                                       const exchange::KeyId& key, Instant at,
                                       const casework::Transition& edge);

/// Who the author of a message is in a case, at the moment of which the message speaks; nobody if
/// no card is pinned that says so.
Result<std::vector<casework::Actor>> rolesInCase(Store& store, const Party& self,
                                                 const exchange::MessageHeader& header,
                                                 const std::optional<casework::CaseRecord>& record);

} // namespace bespeak::store
