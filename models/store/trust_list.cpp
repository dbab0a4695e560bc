// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/trust_list.h"

#include "models/store/key_news.h"
#include "models/store/roots.h"
#include "models/store/sql_keys.h"
#include "models/store/store.h"

#include <algorithm>
#include <array>

namespace bespeak::store
{

namespace
{

using exchange::KeyId;

class Listing
{
public:
    Listing(Store& store, const Party& self)
        : m_store(store)
        , m_self(self)
    {
    }

    Result<void> addOwn()
    {
        if (m_self.key == nullptr) {
            return {};
        }
        TrustedKey own{.id = m_self.key->id(), .owner = m_self.person};
        return add(std::move(own));
    }

    /// With the staff of a card that holds; the root alone of one that was replaced.
    Result<void> addCard(const exchange::RetailerCard& card)
    {
        const std::string kid = card.pin().text();
        const auto open = m_store.setting(unverifiedSetting(kid));
        const auto next = open ? successionOf(m_store.connection(), kid) : failWith(open);
        if (!next) {
            return failWith(next);
        }
        TrustedKey root{.id = card.pin(), .ground = TrustGround::PinnedRoot, .owner = card.name};
        root.until = *next ? std::optional((*next)->taken) : card.expires;
        root.areWordsCompared = open->value_or("") != "1";
        if (*next) {
            root.successor = (*next)->successor;
        }
        auto added = add(std::move(root));
        return added && !*next ? addStaff(card) : added;
    }

    /// Once all cards are there: which root signed for which.
    void joinRoots()
    {
        for (const TrustedKey& old : m_keys) {
            const auto next = std::ranges::find_if(m_keys, [&](const TrustedKey& key) {
                return old.successor == key.id && key.ground == TrustGround::PinnedRoot;
            });
            if (!old.successor || next == m_keys.end()) {
                continue;
            }
            next->predecessor = old.id;
            if (old.revocation && old.until && old.revocation->compromisedSince <= *old.until) {
                next->areWordsCompared = false;
            }
        }
    }

    Result<void> addStaff(const exchange::RetailerCard& card)
    {
        for (const exchange::StaffKey& staff : card.staffKeys) {
            TrustedKey key{.id = staff.key.id(), .ground = TrustGround::OnCard, .owner = card.name};
            key.roles = staff.roles;
            key.since = staff.validFrom;
            key.until = staff.validUntil;
            if (auto added = add(std::move(key)); !added) {
                return added;
            }
        }
        return {};
    }

    Result<void> addCustomers(std::int64_t most)
    {
        auto rows = m_store.connection().rows(sql::newestKeys, {most});
        if (!rows) {
            return failWith(rows);
        }
        for (const Row& row : *rows) {
            const auto id = KeyId::parse(row.text(0));
            if (!id || (m_self.key != nullptr && *id == m_self.key->id())) {
                continue;
            }
            TrustedKey key{.id = *id, .ground = TrustGround::FirstRequest};
            key.since = Instant{row.integer(1)};
            key.cases = row.integer(2);
            if (auto added = add(std::move(key)); !added) {
                return added;
            }
        }
        return {};
    }

    std::vector<TrustedKey> take() { return std::move(m_keys); }

private:
    Result<void> add(TrustedKey key)
    {
        auto revoked = findRevocation(m_store, m_self, key.id.text());
        if (!revoked) {
            return failWith(revoked);
        }
        key.revocation = *revoked;
        m_keys.push_back(std::move(key));
        return {};
    }

    Store& m_store;
    const Party& m_self;
    std::vector<TrustedKey> m_keys;
};

} // namespace

std::string_view nameOf(TrustGround ground)
{
    constexpr std::array<std::string_view, 4> names = {"own", "pinned-root", "on-card",
                                                       "first-request"};
    return names.at(static_cast<std::size_t>(ground));
}

std::string unverifiedSetting(const std::string& rootKid)
{
    return "unverified:" + rootKid;
}

Result<std::vector<TrustedKey>> trustList(Store& store, const Party& self,
                                          std::int64_t mostCustomers)
{
    auto cards =
        self.side == Side::Customer
            ? allCards(store.connection())
            : Result<std::vector<exchange::RetailerCard>>(
                  self.card ? std::vector{*self.card} : std::vector<exchange::RetailerCard>());
    if (!cards) {
        return failWith(cards);
    }
    Listing listing(store, self);
    auto done = listing.addOwn();
    for (std::size_t i = 0; done && i < cards->size(); ++i) {
        done = listing.addCard((*cards)[i]);
    }
    listing.joinRoots();
    if (done) {
        done = listing.addCustomers(mostCustomers);
    }
    return done ? Result<std::vector<TrustedKey>>(listing.take()) : failWith(done);
}

} // namespace bespeak::store
