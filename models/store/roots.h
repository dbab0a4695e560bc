// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/exchange/key_statement.h"
#include "models/exchange/retailer_card.h"
#include "models/store/connection.h"
#include "models/store/party.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Root keys of retailers that took each other's place. Only the pin is trusted: each link of the
// way from it is a statement that the root before it has signed, verified whenever it is read.
namespace bespeak::store
{

class Store;

namespace event_kind
{
/// A retailer's root key was followed to another one.
constexpr std::string_view rootRotated = "root-rotated";
} // namespace event_kind

struct Succession {
    exchange::KeyId successor;
    Instant taken; ///< when this store followed it
};

/// Nothing if the root key still holds.
Result<std::optional<Succession>> successionOf(Connection& connection, const std::string& root);

/// The root that holds today for who pinned this one: itself, or the end of its successors.
/// Errors: the database's, and those of opening what was verified once.
Result<std::string> currentRoot(Connection& connection, const std::string& root);

/// The key of a root that was replaced: what it signed about itself is still to be read.
Result<std::optional<exchange::PublicKey>> findFormerRoot(Connection& connection,
                                                          const exchange::KeyId& id);

/// The newest cards of all roots, also of those that were replaced: they prove old messages.
Result<std::vector<exchange::RetailerCard>> allCards(Connection& connection);

/// The newest card of exactly this root.
Result<std::optional<exchange::RetailerCard>> cardOfRoot(Connection& connection,
                                                         const std::string& root);

/// Whether it is to the root key of our card, or to one before it: who wrote may not have heard of
/// the new one. Errors: store.not-for-us.
Result<void> checkForUs(Connection& connection, const Party& self, const std::string& to);

/// Keeps a card that was verified. Errors: store.card-older, store.root-replaced.
Result<void> putCard(Connection& connection, const exchange::OpenedCard& card,
                     std::string_view bytes, Instant now);

/// Follows a pinned root, the `old` one, to its successor, whose card comes with the statement.
/// What was missed can be followed later, in its order; a root that has a successor has no say any
/// more. Errors: key-statement.no-card, key-statement.second-successor, key-statement.loop, and
/// those of opening the card. The same statement again changes nothing.
Result<void> followRoot(Store& store, const exchange::OpenedRotation& opened,
                        const exchange::PublicKey& old, std::string_view bytes);

} // namespace bespeak::store
