// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/trust.h"

#include "models/store/roots.h"
#include "models/store/store.h"

#include <array>
#include <utility>

namespace bespeak::store
{

namespace
{

struct RoleRow {
    exchange::KeyRole role;
    casework::Actor actor;
};

constexpr std::array<RoleRow, 4> roleTable = {
    {{exchange::KeyRole::Sales, casework::Actor::Sales},
     {exchange::KeyRole::Approver, casework::Actor::Approver},
     {exchange::KeyRole::Workshop, casework::Actor::Workshop},
     {exchange::KeyRole::Logistics, casework::Actor::Logistics}}};

std::optional<exchange::PublicKey> lookIn(const std::vector<exchange::KeyLookup>& lookups,
                                          const exchange::KeyId& id)
{
    for (const exchange::KeyLookup& lookup : lookups) {
        if (auto key = lookup(id)) {
            return key;
        }
    }
    return std::nullopt;
}

} // namespace

Result<exchange::KeyLookup> trustedKeys(Store& store, const Party& self)
{
    std::vector<exchange::KeyLookup> lookups;
    if (self.side == Side::Retailer && self.card) {
        lookups.push_back(self.card->keyLookup());
    }
    if (self.side == Side::Customer) {
        auto cards = allCards(store.connection());
        if (!cards) {
            return failWith(cards);
        }
        for (const exchange::RetailerCard& card : *cards) {
            lookups.push_back(card.keyLookup());
        }
    }
    if (self.key != nullptr) {
        lookups.emplace_back([own = self.key->publicKey()](const exchange::KeyId& id) {
            return id == own.id() ? std::optional(own) : std::nullopt;
        });
    }
    // Outlived by the store: a lookup serves one operation on it.
    lookups.emplace_back([&store](const exchange::KeyId& id) {
        auto key = store.findKey(id.text());
        return key ? *key : std::nullopt;
    });
    lookups.emplace_back([&store](const exchange::KeyId& id) {
        auto key = findFormerRoot(store.connection(), id);
        return key ? *key : std::nullopt;
    });
    return exchange::KeyLookup(
        [lookups = std::move(lookups)](const exchange::KeyId& id) { return lookIn(lookups, id); });
}

std::vector<casework::Actor> rolesOf(const exchange::RetailerCard& card, const exchange::KeyId& key,
                                     Instant at)
{
    std::vector<casework::Actor> roles;
    for (const RoleRow& row : roleTable) {
        if (card.mayAct(key, row.role, at)) {
            roles.push_back(row.actor);
        }
    }
    return roles;
}

std::optional<casework::Actor> roleFor(const exchange::RetailerCard& card,
                                       const exchange::KeyId& key, Instant at,
                                       const casework::Transition& edge)
{
    for (const casework::Actor actor : rolesOf(card, key, at)) {
        if (casework::mayAct(edge, actor)) {
            return actor;
        }
    }
    return std::nullopt;
}

Result<std::vector<casework::Actor>> rolesInCase(Store& store, const Party& self,
                                                 const exchange::MessageHeader& header,
                                                 const std::optional<casework::CaseRecord>& record)
{
    using Roles = std::vector<casework::Actor>;
    if (!record || header.author.text() == record->customerKid) {
        return Roles{casework::Actor::Customer};
    }
    if (self.side == Side::Retailer) {
        return rolesOf(*self.card, header.author, header.issued);
    }
    auto card = store.findCard(record->retailerKid);
    if (!card) {
        return failWith(card);
    }
    return *card ? rolesOf(**card, header.author, header.issued) : Roles{};
}

} // namespace bespeak::store
