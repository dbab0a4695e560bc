// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/key_news.h"

#include "models/exchange/base64url.h"
#include "models/store/projection.h"
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

/// Under which name the newest statement of a kind about a key is kept.
std::string keptAs(std::string_view kind, const std::string& kid)
{
    return std::string(kind) + ":" + kid;
}

struct Kept {
    std::int64_t version = 0;
    std::string id;
    std::string bytes;
};

Result<Kept> readKept(Store& store, std::string_view kind, const std::string& kid)
{
    const auto text = store.setting(keptAs(kind, kid));
    if (!text) {
        return failWith(text);
    }
    const Json json = Json::parse(text->value_or(""), nullptr, false);
    if (!json.is_object()) {
        return Kept();
    }
    const auto bytes = exchange::decodeBase64url(json.value("bytes", ""));
    return Kept{json.value("version", std::int64_t{0}), json.value("id", ""), bytes.value_or("")};
}

Result<void> keep(Connection& connection, std::string_view kind, const std::string& kid,
                  const Kept& kept)
{
    const Json json = {{"version", kept.version},
                       {"id", kept.id},
                       {"bytes", exchange::encodeBase64url(kept.bytes)}};
    auto put = connection.run(sql::putSetting, {"person." + keptAs(kind, kid), json.dump()});
    return put ? Result<void>() : failWith(put);
}

Result<void> requireNewer(const Kept& present, std::int64_t version)
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
    KeyNews news{.kid = from, .successor = to.id().text(), .cases = {}, .revocation = {}};
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
        return keep(connection, exchange::keyRotateKind, from,
                    {opened.version, opened.id.text(), std::string(bytes)});
    });
    return done ? Result<KeyNews>(std::move(news)) : failWith(done);
}

Result<KeyNews> takeRotation(Store& store, const Party& self, std::string_view bytes)
{
    const auto keys = trustedKeys(store, self);
    const auto opened = keys ? exchange::openKeyRotation(bytes, *keys)
                             : Result<exchange::OpenedRotation>(failWith(keys));
    if (!opened) {
        return failWith(opened);
    }
    const std::string from = opened->rotation.from.text();
    const auto bound = store.findKey(from);
    const auto revoked = findRevocation(store, self, from);
    const auto kept = readKept(store, exchange::keyRotateKind, from);
    if (!bound || !revoked || !kept) {
        return !bound ? failWith(bound) : !revoked ? failWith(revoked) : failWith(kept);
    }
    const bool isOwn = self.key != nullptr && self.key->id() == opened->rotation.from;
    if (!*bound && !isOwn) { // keys of staff are replaced on their card
        return fail("store.unknown-key", {{"key", from}});
    }
    if (*revoked) {
        return fail("store.key-revoked", {{"since", formatInstant((*revoked)->compromisedSince)}});
    }
    if (kept->id == opened->id.text()) {
        return KeyNews{.kid = from,
                       .successor = opened->rotation.to.id().text(),
                       .cases = {},
                       .revocation = {}};
    }
    auto newer = requireNewer(*kept, opened->version);
    return newer ? rotateCases(store, *opened, bytes) : failWith(newer);
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
        return event ? keep(connection, exchange::keyRevokeKind, said.key.text(),
                            {opened.version, opened.id.text(), std::string(bytes)})
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
    const auto kept = readKept(store, exchange::keyRevokeKind, said.key.text());
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
    return KeyNews{said.key.text(), {}, {}, said, *row ? (*row)->integer(0) : 0};
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
    const auto kept = readKept(store, exchange::keyRevokeKind, kid);
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
