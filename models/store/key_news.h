// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/exchange/key_statement.h"
#include "models/store/connection.h"
#include "models/store/party.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// What owners of keys say about them, and what follows for cases.
namespace bespeak::store
{

class Store;

namespace event_kind
{
/// A key of a case was replaced by another one of the same person; `set` says so.
constexpr std::string_view keyRotated = "key-rotated";
constexpr std::string_view keyRevoked = "key-revoked";
} // namespace event_kind

/// What a statement about a key changed here.
struct KeyNews {
    std::string kid;
    std::string successor = {};     ///< of a rotation
    std::string retailer = {};      ///< whose root key was replaced: the name
    std::vector<CaseId> cases = {}; ///< of a customer, that go on with the successor
    std::optional<exchange::KeyRevocation> revocation = {};
    std::int64_t doubtful = 0; ///< messages of the key that came since it was not safe any more
};

/// Takes a statement in: a customer's key is replaced in all of their open cases, or a key signs no
/// more, or a retailer's root key has a successor, whose card comes along. Who may say so: the key
/// itself; of a staff key also the root of its card. A key that is revoked cannot be replaced: its
/// thief could. The same statement again changes nothing. Errors: openKeyRotation's and
/// openKeyRevocation's, followRoot's, store.unknown-key, store.key-revoked, key-statement.older,
/// key-statement.not-yours, message.kind for every other file.
Result<KeyNews> takeKeyStatement(Store& store, const Party& self, std::string_view bytes);

/// Verified again whenever it is read: the database is not what is trusted.
Result<std::optional<exchange::KeyRevocation>> findRevocation(Store& store, const Party& self,
                                                              const std::string& kid);

/// Of signers whose messages come in now. Errors: store.key-revoked.
Result<void> checkNotRevoked(Store& store, const Party& self,
                             const std::vector<exchange::KeyId>& signers, Instant now);

/// Keys that the customer of a case had before the present one.
Result<std::set<std::string>> formerKeys(Connection& connection, const CaseId& id);

} // namespace bespeak::store
