// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/roots.h"

#include "models/store/key_statements.h"
#include "models/store/projection.h"
#include "models/store/sql.h"
#include "models/store/store.h"
#include "models/store/trust_list.h"

namespace bespeak::store
{

namespace
{

constexpr std::size_t mostSuccessors = 64;

exchange::KeyLookup only(const exchange::PublicKey& key)
{
    return [key](const exchange::KeyId& id) {
        return id == key.id() ? std::optional(key) : std::nullopt;
    };
}

/// Where a person has not compared the words of a root yet, its successor stands no better.
Result<void> inheritDoubt(Connection& connection, const std::string& from, const std::string& to)
{
    const auto doubt = connection.row(sql::setting, {"person." + unverifiedSetting(from)});
    if (!doubt || !*doubt) {
        return doubt ? Result<void>() : failWith(doubt);
    }
    auto put =
        connection.run(sql::putSetting, {"person." + unverifiedSetting(to), (*doubt)->text(0)});
    return put ? Result<void>() : failWith(put);
}

/// What the successor must not be: another one than the first, or one that went before.
Result<void> checkLink(Connection& connection, const std::string& from, const std::string& to)
{
    const auto present = readStatement(connection, exchange::keyRotateKind, from);
    const auto onward = readStatement(connection, exchange::keyRotateKind, to);
    if (!present || !onward) {
        return present ? failWith(onward) : failWith(present);
    }
    if (present->version > 0) {
        return fail("key-statement.second-successor");
    }
    return onward->version > 0 ? Result<void>(fail("key-statement.loop")) : Result<void>();
}

} // namespace

Result<std::optional<Succession>> successionOf(Connection& connection, const std::string& root)
{
    const auto kept = readStatement(connection, exchange::keyRotateKind, root);
    if (!kept || kept->key.empty()) {
        return kept ? Result<std::optional<Succession>>() : failWith(kept);
    }
    const auto key = exchange::PublicKey::create(kept->key);
    const auto opened = key ? exchange::openKeyRotation(kept->bytes, only(*key)) : failWith(key);
    if (!opened) {
        return failWith(opened);
    }
    if (opened->rotation.from.text() != root) {
        return fail("key-statement.unreadable");
    }
    return std::optional(Succession{opened->rotation.to.id(), kept->taken});
}

Result<std::string> currentRoot(Connection& connection, const std::string& root)
{
    std::string present = root;
    for (std::size_t i = 0; i < mostSuccessors; ++i) {
        const auto next = successionOf(connection, present);
        if (!next) {
            return failWith(next);
        }
        if (!*next) {
            return present;
        }
        present = (*next)->successor.text();
    }
    return fail("key-statement.loop");
}

Result<std::optional<exchange::PublicKey>> findFormerRoot(Connection& connection,
                                                          const exchange::KeyId& id)
{
    const auto kept = readStatement(connection, exchange::keyRotateKind, id.text());
    if (!kept || kept->key.empty()) {
        return kept ? Result<std::optional<exchange::PublicKey>>() : failWith(kept);
    }
    auto key = exchange::PublicKey::create(kept->key);
    if (!key) {
        return failWith(key);
    }
    return key->id() == id ? std::optional(std::move(*key)) : std::nullopt;
}

Result<std::vector<exchange::RetailerCard>> allCards(Connection& connection)
{
    auto roots = connection.rows(sql::cardRoots);
    if (!roots) {
        return failWith(roots);
    }
    std::vector<exchange::RetailerCard> cards;
    for (const Row& row : *roots) {
        auto card = cardOfRoot(connection, row.text(0));
        if (!card) {
            return failWith(card);
        }
        if (*card) {
            cards.push_back(std::move(**card));
        }
    }
    return cards;
}

Result<std::optional<exchange::RetailerCard>> cardOfRoot(Connection& connection,
                                                         const std::string& root)
{
    auto row = connection.row(sql::newestCard, {root});
    if (!row) {
        return failWith(row);
    }
    const auto pin = exchange::KeyId::parse(root);
    if (!*row || !pin) {
        return std::optional<exchange::RetailerCard>();
    }
    // Verified again: the database is not what is trusted.
    auto opened = exchange::openPinnedCard((*row)->bytes(2), *pin);
    if (!opened) {
        return failWith(opened);
    }
    return std::optional<exchange::RetailerCard>(std::move(opened->card));
}

Result<void> putCard(Connection& connection, const exchange::OpenedCard& card,
                     std::string_view bytes, Instant now)
{
    const std::string root = card.card.pin().text();
    const std::int64_t revision = card.header.revision;
    const auto newest = connection.row(sql::newestCard, {root});
    if (!newest) {
        return failWith(newest);
    }
    if (*newest && (*newest)->text(1) == card.id.text()) {
        return {};
    }
    if (*newest && (*newest)->integer(0) >= revision) {
        return fail("store.card-older");
    }
    const auto replaced = readStatement(connection, exchange::keyRotateKind, root);
    if (!replaced || replaced->version > 0) {
        return replaced ? Result<void>(fail("store.root-replaced")) : failWith(replaced);
    }
    auto put = connection.run(sql::insertCard,
                              {root, revision, card.id.text(), Bytes{std::string(bytes)}});
    if (!put) {
        return failWith(put);
    }
    auto event =
        recordEvent(connection, {.caseId = {},
                                 .kind = event_kind::cardPinned,
                                 .document = {},
                                 .actorKid = root,
                                 .at = now,
                                 .body = {{"card", card.id.text()}, {"revision", revision}}});
    return event ? Result<void>() : failWith(event);
}

Result<void> checkForUs(Connection& connection, const Party& self, const std::string& to)
{
    const std::string ours = self.card ? self.card->pin().text() : "";
    const auto root = to == ours ? Result<std::string>(to) : currentRoot(connection, to);
    if (!root) {
        return failWith(root);
    }
    return self.card && *root == ours ? Result<void>() : Result<void>(fail("store.not-for-us"));
}

Result<void> followRoot(Store& store, const exchange::OpenedRotation& opened,
                        const exchange::PublicKey& old, std::string_view bytes)
{
    const std::string from = old.id().text();
    const std::string to = opened.rotation.to.id().text();
    const auto kept = readStatement(store.connection(), exchange::keyRotateKind, from);
    if (!kept) {
        return failWith(kept);
    }
    if (kept->id == opened.id.text()) {
        return {};
    }
    if (opened.card.empty()) {
        return fail("key-statement.no-card");
    }
    const auto card = exchange::openPinnedCard(opened.card, opened.rotation.to.id());
    if (!card) {
        return failWith(card);
    }
    return store.write([&](Connection& connection) -> Result<void> {
        auto done = checkLink(connection, from, to);
        if (done) {
            done = putCard(connection, *card, opened.card, store.now());
        }
        // It may have been pinned before, even in a newer revision.
        done = !done && done.error().key == "store.card-older" ? Result<void>() : done;
        if (done) {
            done = inheritDoubt(connection, from, to);
        }
        if (!done) {
            return done;
        }
        auto event = recordEvent(
            connection, {.caseId = {},
                         .kind = event_kind::rootRotated,
                         .document = {},
                         .actorKid = from,
                         .at = store.now(),
                         .body = {{"from", from}, {"to", to}, {"statement", opened.id.text()}}});
        return event ? keepStatement(connection, exchange::keyRotateKind, from,
                                     {opened.version, opened.id.text(), std::string(bytes),
                                      store.now(), std::string(old.bytes())})
                     : failWith(event);
    });
}

} // namespace bespeak::store
