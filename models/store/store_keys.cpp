// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/roots.h"
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
    auto pinned = write([&](Connection& connection) -> Result<void> {
        const auto known = connection.row(sql::newestCard, {opened->card.pin().text()});
        if (!known) {
            return failWith(known);
        }
        const bool isThere = *known && (*known)->text(1) == opened->id.text();
        const auto holds = exchange::checkNotEnded(opened->card, now());
        if (!holds && !isThere && ended == EndedCard::Refuse) {
            return holds;
        }
        return putCard(connection, *opened, bytes, now());
    });
    if (!pinned) {
        return failWith(pinned);
    }
    return opened;
}

Result<std::optional<exchange::RetailerCard>> Store::findCard(const std::string& rootKid)
{
    const auto root = currentRoot(*m_connection, rootKid);
    return root ? cardOfRoot(*m_connection, *root) : failWith(root);
}

Result<std::vector<exchange::RetailerCard>> Store::cards()
{
    auto all = allCards(*m_connection);
    if (!all) {
        return all;
    }
    std::vector<exchange::RetailerCard> ofToday;
    for (exchange::RetailerCard& card : *all) {
        const auto next = successionOf(*m_connection, card.pin().text());
        if (!next) {
            return failWith(next);
        }
        if (!*next) {
            ofToday.push_back(std::move(card));
        }
    }
    return ofToday;
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
