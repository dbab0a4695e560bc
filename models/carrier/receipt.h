// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/sha256.h"
#include "models/exchange/key.h"

#include <string>
#include <string_view>

namespace bespeak::carrier
{

/// What a reader signs about a parcel, so that its sender can stop sending: it is in the reader's
/// store, or never will be. Unsigned, anybody with access to the place could make messages vanish.
struct Receipt {
    Sha256 parcel;
    std::string document; ///< id of the message in it, 64 hex digits
    std::string refusal;  ///< key of the error for which it cannot be taken; empty: it was taken
    Instant at;           ///< whole seconds

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

struct SignedReceipt {
    Receipt receipt;
    exchange::KeyId signer;
};

/// A JWS of type "bespeak-delivery+jws", two entries of one signer.
std::string signReceipt(const Receipt& receipt, const exchange::SigningKey& key);

/// Errors: those of exchange::verifyJws and parseCanonical, carrier.receipt-unreadable.
Result<SignedReceipt> openReceipt(std::string_view bytes, const exchange::KeyLookup& known);

} // namespace bespeak::carrier
