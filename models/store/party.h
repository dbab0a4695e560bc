// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/transitions.h"
#include "models/exchange/key.h"
#include "models/exchange/retailer_card.h"

#include <optional>
#include <string>

namespace bespeak::store
{

/// Whose store it is. Written into the store when it is made.
enum class Side { Retailer, Customer };

/// Who sits before the store: the person, and the key that signs.
struct Party {
    Side side = Side::Retailer;
    /// Null while the key file is locked: then nothing can be signed. A customer can still import.
    const exchange::SigningKey* key = nullptr;
    /// The retailer's own card; of no use on the customer's side, whose store holds pinned cards.
    std::optional<exchange::RetailerCard> card;
    casework::Actor actor = casework::Actor::Customer; ///< the role in which the person acts
    std::string person;                                ///< the name that messages carry
};

} // namespace bespeak::store
