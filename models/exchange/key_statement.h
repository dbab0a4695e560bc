// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/message.h"
#include "models/exchange/retailer_card.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// What the owner of a key says about it. Belongs to no case, and is to a retailer or a customer as
// every message is, or to nobody in particular: whoever knows the key may read it.
namespace bespeak::exchange
{

constexpr std::string_view keyRotateKind = "key-rotate";
constexpr std::string_view keyRevokeKind = "key-revoke";

/// Another key signs from now on. Signed by both, so that neither half can be claimed by a thief:
/// who found the old one does not have the new one's owner, and nobody can take over a stranger's.
struct KeyRotation {
    KeyId from;
    PublicKey to;

    friend bool operator==(const KeyRotation&, const KeyRotation&) = default;
};

/// Why a key signs no more.
enum class RevocationReason { Lost, Compromised, Left };

/// "lost", "compromised", "left".
std::string_view nameOf(RevocationReason reason);
std::optional<RevocationReason> findRevocationReason(std::string_view name);

/// A key signs no more. What a retailer's log had received before `compromisedSince` stays valid:
/// when a message says it was signed proves nothing, a thief would date it back.
struct KeyRevocation {
    KeyId key;
    RevocationReason reason = RevocationReason::Lost;
    Instant compromisedSince; ///< whole seconds

    friend bool operator==(const KeyRevocation&, const KeyRevocation&) = default;
};

/// When a statement is made, and what it follows.
struct KeyStatementIssue {
    Instant issued;
    std::int64_t version = 1; ///< counts up: of two about one key, the higher one holds
    MessageApp app = {};
};

/// `from` and `to` must differ, which is a promise. Of a retailer's root key the new one's card
/// comes along: who pinned the old one needs nothing else. Errors: composeMessage's.
Result<ComposedMessage> composeKeyRotation(const SigningKey& from, const SigningKey& to,
                                           const KeyStatementIssue& issue,
                                           std::string_view card = {});
/// The card of the same retailer under a new root key. What the old one might sign as staff the new
/// one may from now on, and the old one no longer; all other keys stay.
RetailerCard underNewRoot(RetailerCard card, const PublicKey& root, Instant now);
/// By the key itself, or by the root under which it stands (a retailer card names it).
/// Errors: composeMessage's.
Result<ComposedMessage> composeKeyRevocation(const KeyRevocation& revocation,
                                             const SigningKey& signer,
                                             const KeyStatementIssue& issue);

struct OpenedRotation {
    KeyRotation rotation;
    std::int64_t version = 1;
    DocumentId id;
    std::string card = {}; ///< of a root key: the bytes of the new one's card, not read yet
};

struct OpenedRevocation {
    KeyRevocation revocation;
    KeyId signer; ///< the key itself, or one whom the reader must know to stand above it
    std::int64_t version = 1;
    DocumentId id;
};

/// `known` must know the old key. Errors: openMessage's, key-statement.unreadable,
/// key-statement.not-both.
Result<OpenedRotation> openKeyRotation(std::string_view bytes, const KeyLookup& known);
/// Errors: openMessage's, key-statement.unreadable.
Result<OpenedRevocation> openKeyRevocation(std::string_view bytes, const KeyLookup& known);

} // namespace bespeak::exchange
