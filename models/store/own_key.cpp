// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/own_key.h"

#include "models/store/key_news.h"
#include "models/store/store.h"
#include "models/store/trust.h"

#include <algorithm>

namespace bespeak::store
{

Result<void> checkOwnKey(Store& store, const Party& self)
{
    if (self.key == nullptr) {
        return {};
    }
    if (auto valid = checkNotRevoked(store, self, {self.key->id()}, store.now()); !valid) {
        return valid;
    }
    if (self.side != Side::Retailer || !self.card) {
        return {};
    }
    // From when until when is asked at each step: a clock that is off keeps nobody from reading.
    const bool isListed =
        std::ranges::any_of(self.card->staffKeys, [&self](const exchange::StaffKey& staff) {
            return staff.key.id() == self.key->id();
        });
    return isListed ? Result<void>() : Result<void>(fail("store.key-not-on-card"));
}

casework::Actor actorFor(const Party& self, const casework::Transition& edge, Instant now)
{
    if (self.side != Side::Retailer || self.key == nullptr || !self.card) {
        return self.actor;
    }
    const auto roles = rolesOf(*self.card, self.key->id(), now);
    const bool isTheirs = std::ranges::find(roles, self.actor) != roles.end();
    return isTheirs ? self.actor
                    : roleFor(*self.card, self.key->id(), now, edge).value_or(self.actor);
}

} // namespace bespeak::store
