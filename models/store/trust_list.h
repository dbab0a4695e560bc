// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/exchange/key_statement.h"
#include "models/exchange/retailer_card.h"
#include "models/store/party.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::store
{

class Store;

/// Why signatures of a key count here.
enum class TrustGround {
    Own,         ///< the key of who sits before this store
    PinnedRoot,  ///< a retailer's root: its card was taken in, its words perhaps compared
    OnCard,      ///< staff: a root that is trusted lists it on its card
    FirstRequest ///< a customer: it came with their first request, and is held to since
};

/// "own", "pinned-root", "on-card", "first-request".
std::string_view nameOf(TrustGround ground);

/// Name of the setting that is "1" while the words of a retailer's root key are still to be
/// compared.
std::string unverifiedSetting(const std::string& rootKid);

struct TrustedKey {
    exchange::KeyId id;
    TrustGround ground = TrustGround::Own;
    std::string owner = {}; ///< retailer's or person's name; empty for a customer
    std::vector<exchange::KeyRole> roles = {}; ///< of staff
    std::optional<Instant> since = {};         ///< since when it counts
    std::optional<Instant> until = {};         ///< from when on it signs nothing more
    /// Of a pinned root: by a person, on this computer; or of the one that signed for it, unless
    /// that was revoked from before on.
    bool areWordsCompared = false;
    std::optional<exchange::KeyId> predecessor = {}; ///< of a root: the one that signed for it
    std::optional<exchange::KeyId> successor = {};   ///< of a root: the one that holds today
    std::int64_t cases = 0;                          ///< of a customer
    std::optional<exchange::KeyRevocation> revocation = {};

    bool signsAt(Instant at) const
    {
        return (!since || at >= *since) && (!until || at < *until) &&
               (!revocation || at < revocation->compromisedSince);
    }
};

/// Every key that counts in this store and why; of customers' keys the newest `mostCustomers`.
Result<std::vector<TrustedKey>> trustList(Store& store, const Party& self,
                                          std::int64_t mostCustomers = 200);

} // namespace bespeak::store
