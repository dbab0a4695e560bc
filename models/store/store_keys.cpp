// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/projection.h"
#include "models/store/sql.h"
#include "models/store/store.h"

// Whom the store knows: pinned cards of retailers, keys of customers, settings of this
// installation.
namespace bespeak::store
{

Result<exchange::OpenedCard> Store::pinCard(std::string_view bytes, EndedCard ended)
{
    auto opened = exchange::openRetailerCard(bytes);
    if (!opened) {
        return opened;
    }
    const std::string root = opened->card.pin().text();
    const std::int64_t revision = opened->header.revision;
    auto pinned = write([&](Connection& connection) -> Result<void> {
        auto newest = connection.row(sql::newestCard, {root});
        if (!newest) {
            return failWith(newest);
        }
        if (*newest && (*newest)->text(1) == opened->id.text()) {
            return {};
        }
        if (*newest && (*newest)->integer(0) >= revision) {
            return fail("store.card-older");
        }
        auto holds = exchange::checkNotEnded(opened->card, now());
        if (!holds && ended == EndedCard::Refuse) {
            return holds;
        }
        auto put = connection.run(sql::insertCard,
                                  {root, revision, opened->id.text(), Bytes{std::string(bytes)}});
        if (!put) {
            return failWith(put);
        }
        auto event = recordEvent(connection,
                                 {.caseId = {},
                                  .kind = event_kind::cardPinned,
                                  .document = {},
                                  .actorKid = root,
                                  .at = now(),
                                  .body = {{"card", opened->id.text()}, {"revision", revision}}});
        return event ? Result<void>() : failWith(event);
    });
    if (!pinned) {
        return failWith(pinned);
    }
    return opened;
}

Result<std::optional<exchange::RetailerCard>> Store::findCard(const std::string& rootKid)
{
    auto row = m_connection->row(sql::newestCard, {rootKid});
    if (!row) {
        return failWith(row);
    }
    const auto pin = exchange::KeyId::parse(rootKid);
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

Result<std::vector<exchange::RetailerCard>> Store::cards()
{
    auto roots = m_connection->rows(sql::cardRoots);
    if (!roots) {
        return failWith(roots);
    }
    std::vector<exchange::RetailerCard> cards;
    for (const Row& row : *roots) {
        auto card = findCard(row.text(0));
        if (!card) {
            return failWith(card);
        }
        if (*card) {
            cards.push_back(std::move(**card));
        }
    }
    return cards;
}

Result<std::optional<exchange::PublicKey>> Store::findKey(const std::string& kid)
{
    auto row = m_connection->row(sql::key, {kid});
    if (!row) {
        return failWith(row);
    }
    if (!*row) {
        return std::optional<exchange::PublicKey>();
    }
    auto key = exchange::PublicKey::create((*row)->bytes(0));
    if (!key) {
        return failWith(key);
    }
    return std::optional<exchange::PublicKey>(std::move(*key));
}

Result<std::optional<std::string>> Store::setting(const std::string& name)
{
    auto row = m_connection->row(sql::setting, {"person." + name});
    if (!row) {
        return failWith(row);
    }
    return *row ? std::optional<std::string>((*row)->text(0)) : std::nullopt;
}

Result<void> Store::putSetting(const std::string& name, const std::string& value)
{
    return write([&](Connection& connection) -> Result<void> {
        auto put = connection.run(sql::putSetting, {"person." + name, value});
        return put ? Result<void>() : failWith(put);
    });
}

} // namespace bespeak::store
