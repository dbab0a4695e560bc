// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"
#include "models/exchange/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak::exchange
{

/// What a member of staff may sign.
enum class KeyRole { Sales, Approver, Workshop, Logistics };

/// "sales", "approver", "workshop", "logistics".
std::string_view nameOf(KeyRole role);

/// A key that signs for the retailer, from when until when.
struct StaffKey {
    PublicKey key;
    std::vector<KeyRole> roles; ///< at least one, each once
    Instant validFrom;
    std::optional<Instant> validUntil; ///< the first moment at which it is no longer valid

    friend bool operator==(const StaffKey&, const StaffKey&) = default;
};

/// A rate of value added tax in hundredths of a percent: {"standard", 1900}.
struct CardVatRate {
    std::string name;
    int basisPoints = 0; ///< 0–10000

    friend bool operator==(const CardVatRate&, const CardVatRate&) = default;
};

/// The standard rate of a country (two letters), and its reduced one; for a country that Bespeak
/// does not know a rate to begin with.
std::vector<CardVatRate> usualVatRates(std::string_view country);

/// Who the retailer is and who signs for them, signed by the root key, of which the customer pins
/// the name (words or QR code on the retailer's paper).
struct RetailerCard {
    std::string name;                      ///< 1–120 bytes
    PublicKey rootKey;                     ///< its id is the pin
    std::vector<StaffKey> staffKeys;       ///< at most 64
    std::vector<std::string> contactLines; ///< at most 12 of at most 120 bytes
    std::string country;                   ///< two capital letters
    Currency currency;
    std::vector<CardVatRate> vatRates; ///< at most 8
    Sha256 termsHash;                  ///< of the contract terms that apply
    /// The first moment at which the card no longer holds: what was signed before stays proven, but
    /// nobody asks this retailer anew until there is a newer card. Travels in the message's header.
    std::optional<Instant> expires = {};

    bool hasEnded(Instant at) const { return expires && at >= *expires; }
    const KeyId& pin() const { return rootKey.id(); }
    /// The root and every key of staff, whether valid today or not: whoever asks about a signature
    /// of last year needs last year's key. Keeps a copy.
    KeyLookup keyLookup() const;
    /// Whether this key may act in this role at this moment.
    bool mayAct(const KeyId& key, KeyRole role, Instant at) const;

    friend bool operator==(const RetailerCard&, const RetailerCard&) = default;
};

/// How long a card holds from its issue unless its owner says otherwise.
constexpr int yearsOfCard = 2;
constexpr std::int64_t lifeOfCard = yearsOfCard * 365 * millisecondsPerDay;

/// When a card is made, and what it follows.
struct CardIssue {
    Instant issued;
    std::int64_t revision = 1; ///< counts up: a client keeps the highest that it has seen
    std::optional<DocumentId> replaces = {};
    MessageApp app = {};
};

struct OpenedCard {
    RetailerCard card;
    DocumentId id;
    MessageHeader header;
};

/// The root key must be the card's, which is a promise. Errors: card.field, and composeMessage's.
Result<ComposedMessage> composeRetailerCard(const RetailerCard& card, const SigningKey& rootKey,
                                            const CardIssue& issue);

/// Reads a card that nobody has pinned yet: it proves to be whole and signed by the key that it
/// names, not that this is the retailer. Errors: openMessage's, card.field, card.unreadable.
Result<OpenedCard> openRetailerCard(std::string_view bytes);

/// Reads a card of a retailer whose root key is known. Errors: those above, card.other-root.
Result<OpenedCard> openPinnedCard(std::string_view bytes, const KeyId& pin);

/// Whether something new may be signed or asked for under the card. Errors: card.ended.
Result<void> checkNotEnded(const RetailerCard& card, Instant now);

} // namespace bespeak::exchange
