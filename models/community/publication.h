// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/entry.h"
#include "models/exchange/key.h"
#include "models/exchange/message.h"
#include "models/exchange/randomness.h"

#include <string>
#include <string_view>

namespace bespeak::community
{

/// A design on its way to be shown.
struct Publication {
    Entry entry;
    exchange::KeyId author; ///< a key of this publication alone
    /// The pseudonym under which the author votes on this very cohort: its own support counts
    /// nothing.
    std::string voter;
    exchange::DocumentId id;
};

/// A fresh name of 32 hex digits.
std::string drawHandle(exchange::Randomness& randomness);

/// The key of one publication: another for each handle, so that two designs of one author, or a
/// design and a request, cannot be told to belong together.
exchange::SigningKey publicationKey(const exchange::SigningKey& customer,
                                    const std::string& handle);

/// The consent is the signature over exactly what leaves.
Result<exchange::ComposedMessage> composePublication(const Entry& entry,
                                                     const exchange::SigningKey& customer,
                                                     const exchange::KeyId& retailer, Instant now);

/// Errors: those of exchange::openMessage, community.not-for-us, community.entry-unreadable.
Result<Publication> openPublication(std::string_view bytes, const exchange::KeyId& retailer);

/// The consent taken back. Only the publication's own key can.
Result<exchange::ComposedMessage> composeWithdrawal(const std::string& handle,
                                                    const exchange::SigningKey& customer,
                                                    const exchange::KeyId& retailer, Instant now);

struct Withdrawal {
    std::string handle;
    exchange::KeyId author;
    exchange::DocumentId id;
};

/// Errors: those of exchange::openMessage, community.not-for-us, community.entry-unreadable.
Result<Withdrawal> openWithdrawal(std::string_view bytes, const exchange::KeyId& retailer);

} // namespace bespeak::community
