// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/transitions.h"
#include "models/store/party.h"

namespace bespeak::store
{

class Store;

/// Whether what the key of who sits here signs now would be believed: it is not revoked, and at a
/// desk the card names it. Who has no key yet signs nothing, and may go on.
/// Errors: store.key-revoked, store.key-not-on-card.
Result<void> checkOwnKey(Store& store, const Party& self);

/// The role in which staff take an edge: the one that they chose if the card gives it to their key,
/// else one that it does give. Nobody is more than their key is.
casework::Actor actorFor(const Party& self, const casework::Transition& edge, Instant now);

} // namespace bespeak::store
