// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/trust_list.h"

#include "models/store/key_news.h"
#include "models/store/sql_keys.h"
#include "models/store/store.h"

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

    Result<void> addCard(const exchange::RetailerCard& card)
    {
        const auto open = m_store.setting("unverified:" + card.pin().text());
        if (!open) {
            return failWith(open);
        }
        TrustedKey root{.id = card.pin(), .ground = TrustGround::PinnedRoot, .owner = card.name};
        root.until = card.expires;
        root.areWordsCompared = open->value_or("").empty();
        if (auto added = add(std::move(root)); !added) {
            return added;
        }
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

Result<std::vector<TrustedKey>> trustList(Store& store, const Party& self,
                                          std::int64_t mostCustomers)
{
    auto cards =
        self.side == Side::Customer
            ? store.cards()
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
    if (done) {
        done = listing.addCustomers(mostCustomers);
    }
    return done ? Result<std::vector<TrustedKey>>(listing.take()) : failWith(done);
}

} // namespace bespeak::store
