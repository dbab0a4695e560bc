// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/key_news.h"

#include "models/store/key_statements.h"
#include "models/store/projection.h"
#include "models/store/roots.h"
#include "models/store/sql.h"
#include "models/store/sql_keys.h"
#include "models/store/store.h"
#include "models/store/trust.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace bespeak::store
{

namespace
{

using exchange::KeyId;
using Json = nlohmann::json;

Result<void> requireNewer(const KeptStatement& present, std::int64_t version)
{
    return version > present.version ? Result<void>() : fail("key-statement.older");
}

/// The key itself, or the root of a card that lists it.
Result<void> requireRight(Store& store, const Party& self, const KeyId& key, const KeyId& signer)
{
    if (key == signer) {
        return {};
    }
    auto cards = store.cards();
    if (!cards) {
        return failWith(cards);
    }
    if (self.card) {
        cards->push_back(*self.card);
    }
    const bool isAbove = std::ranges::any_of(*cards, [&](const exchange::RetailerCard& card) {
        return card.pin() == signer && card.keyLookup()(key);
    });
    return isAbove ? Result<void>() : fail("key-statement.not-yours");
}

Result<KeyNews> rotateCases(Store& store, const exchange::OpenedRotation& opened,
                            std::string_view bytes)
{
    const std::string from = opened.rotation.from.text();
    const exchange::PublicKey& to = opened.rotation.to;
    KeyNews news{.kid = from, .successor = to.id().text()};
    auto done = store.write([&](Connection& connection) -> Result<void> {
        news.cases.clear();
        auto bound = connection.run(sql::insertKey, {to.id().text(), Bytes{std::string(to.bytes())},
                                                     store.now().milliseconds});
        auto rows = bound ? connection.rows(sql::openCasesOfCustomer, {from})
                          : Result<std::vector<Row>>(failWith(bound));
        if (!rows) {
            return failWith(rows);
        }
        for (const Row& row : *rows) {
            auto event = recordEvent(
                connection, {.caseId = row.text(0),
                             .kind = event_kind::keyRotated,
                             .document = {},
                             .actorKid = from,
                             .at = store.now(),
                             .body = {{event_field::set, {{"customer_kid", to.id().text()}}},
                                      {"from", from},
                                      {"statement", opened.id.text()}}});
            const auto id = CaseId::parse(row.text(0));
            if (!event || !id) {
                return event ? failWith(id) : failWith(event);
            }
            news.cases.push_back(*id);
        }
        return keepStatement(connection, exchange::keyRotateKind, from,
                             {opened.version, opened.id.text(), std::string(bytes), store.now()});
    });
    return done ? Result<KeyNews>(std::move(news)) : failWith(done);
}

/// Errors: store.key-revoked, if it is.
Result<void> requireNotRevoked(Store& store, const Party& self, const KeyId& key)
{
    const auto revoked = findRevocation(store, self, key.text());
    if (!revoked) {
        return failWith(revoked);
    }
    return *revoked ? Result<void>(fail("store.key-revoked",
                                        {{"since", formatInstant((*revoked)->compromisedSince)}}))
                    : Result<void>();
}

/// Of a customer, or of who sits here.
Result<KeyNews> rotatePersonsKey(Store& store, const Party& self,
                                 const exchange::OpenedRotation& opened, std::string_view bytes)
{
    const std::string from = opened.rotation.from.text();
    const auto bound = store.findKey(from);
    const auto kept = readStatement(store.connection(), exchange::keyRotateKind, from);
    if (!bound || !kept) {
        return bound ? failWith(kept) : failWith(bound);
    }
    const bool isOwn = self.key != nullptr && self.key->id() == opened.rotation.from;
    if (!*bound && !isOwn) { // keys of staff are replaced on their card
        return fail("store.unknown-key", {{"key", from}});
    }
    if (kept->id == opened.id.text()) {
        return KeyNews{.kid = from, .successor = opened.rotation.to.id().text()};
    }
    auto newer = requireNewer(*kept, opened.version);
    return newer ? rotateCases(store, opened, bytes) : failWith(newer);
}

/// Whose root key it is or was; nothing if it is none.
Result<std::optional<std::string>> nameOfRoot(Store& store, const Party& self, const KeyId& key)
{
    const auto pinned = cardOfRoot(store.connection(), key.text());
    const auto former = pinned ? findFormerRoot(store.connection(), key) : failWith(pinned);
    if (!former) {
        return failWith(former);
    }
    if (*pinned) {
        return std::optional((*pinned)->name);
    }
    const bool isOwn = self.card && (*former || self.card->pin() == key);
    return isOwn ? std::optional(self.card->name) : std::nullopt;
}

Result<KeyNews> takeRotation(Store& store, const Party& self, std::string_view bytes)
{
    const auto keys = trustedKeys(store, self);
    const auto opened = keys ? exchange::openKeyRotation(bytes, *keys)
                             : Result<exchange::OpenedRotation>(failWith(keys));
    if (!opened) {
        return failWith(opened);
    }
    const KeyId from = opened->rotation.from;
    const auto holds = requireNotRevoked(store, self, from).and_then([&] {
        return requireNotRevoked(store, self, opened->rotation.to.id());
    });
    const auto name = holds ? nameOfRoot(store, self, from) : failWith(holds);
    if (!name) {
        return failWith(name);
    }
    if (!*name) {
        return rotatePersonsKey(store, self, *opened, bytes);
    }
    return followRoot(store, *opened, *(*keys)(from), bytes).map([&] {
        return KeyNews{
            .kid = from.text(), .successor = opened->rotation.to.id().text(), .retailer = **name};
    });
}

Result<void> keepRevocation(Store& store, const exchange::OpenedRevocation& opened,
                            std::string_view bytes)
{
    const exchange::KeyRevocation& said = opened.revocation;
    return store.write([&](Connection& connection) -> Result<void> {
        auto event =
            recordEvent(connection, {.caseId = {},
                                     .kind = event_kind::keyRevoked,
                                     .document = {},
                                     .actorKid = opened.signer.text(),
                                     .at = store.now(),
                                     .body = {{"key", said.key.text()},
                                              {"since", formatInstant(said.compromisedSince)},
                                              {"reason", exchange::nameOf(said.reason)},
                                              {"statement", opened.id.text()}}});
        return event ? keepStatement(
                           connection, exchange::keyRevokeKind, said.key.text(),
                           {opened.version, opened.id.text(), std::string(bytes), store.now()})
                     : failWith(event);
    });
}

Result<KeyNews> takeRevocation(Store& store, const Party& self, std::string_view bytes)
{
    const auto keys = trustedKeys(store, self);
    const auto opened = keys ? exchange::openKeyRevocation(bytes, *keys)
                             : Result<exchange::OpenedRevocation>(failWith(keys));
    if (!opened) {
        return failWith(opened);
    }
    const exchange::KeyRevocation& said = opened->revocation;
    const auto right = requireRight(store, self, said.key, opened->signer);
    const auto kept = readStatement(store.connection(), exchange::keyRevokeKind, said.key.text());
    if (!right || !kept) {
        return right ? failWith(kept) : failWith(right);
    }
    if (kept->id != opened->id.text()) {
        auto newer = requireNewer(*kept, opened->version);
        newer = newer ? keepRevocation(store, *opened, bytes) : newer;
        if (!newer) {
            return failWith(newer);
        }
    }
    auto row = store.connection().row(sql::receivedOfAuthorSince,
                                      {said.key.text(), said.compromisedSince.milliseconds});
    if (!row) {
        return failWith(row);
    }
    return KeyNews{
        .kid = said.key.text(), .revocation = said, .doubtful = *row ? (*row)->integer(0) : 0};
}

} // namespace

Result<KeyNews> takeKeyStatement(Store& store, const Party& self, std::string_view bytes)
{
    if (store.isReadOnly()) {
        return fail("store.read-only");
    }
    auto rotated = takeRotation(store, self, bytes);
    const bool isOther = !rotated && rotated.error().key == "message.kind";
    return isOther ? takeRevocation(store, self, bytes) : rotated;
}

Result<std::optional<exchange::KeyRevocation>> findRevocation(Store& store, const Party& self,
                                                              const std::string& kid)
{
    const auto kept = readStatement(store.connection(), exchange::keyRevokeKind, kid);
    if (!kept) {
        return failWith(kept);
    }
    if (kept->bytes.empty()) {
        return std::optional<exchange::KeyRevocation>();
    }
    const auto keys = trustedKeys(store, self);
    const auto opened = keys ? exchange::openKeyRevocation(kept->bytes, *keys)
                             : Result<exchange::OpenedRevocation>(failWith(keys));
    if (!opened) {
        return failWith(opened);
    }
    return std::optional(opened->revocation);
}

Result<void> checkNotRevoked(Store& store, const Party& self, const std::vector<KeyId>& signers,
                             Instant now)
{
    for (const KeyId& signer : signers) {
        const auto revoked = findRevocation(store, self, signer.text());
        if (!revoked) {
            return failWith(revoked);
        }
        // What arrives before that moment is before it in the log, and so it stays valid.
        if (*revoked && now >= (*revoked)->compromisedSince) {
            return fail("store.key-revoked",
                        {{"since", formatInstant((*revoked)->compromisedSince)}});
        }
    }
    return {};
}

Result<std::set<std::string>> formerKeys(Connection& connection, const CaseId& id)
{
    auto rows = connection.rows(sql::rotationsOfCase, {id.text()});
    if (!rows) {
        return failWith(rows);
    }
    std::set<std::string> former;
    for (const Row& row : *rows) {
        const Json body = Json::parse(row.text(0), nullptr, false);
        if (body.is_object()) {
            former.insert(body.value("from", ""));
        }
    }
    return former;
}

} // namespace bespeak::store
