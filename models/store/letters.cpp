// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/letters.h"

#include "models/base/sha256.h"
#include "models/exchange/message.h"
#include "models/store/community_items.h"
#include "models/store/store.h"

#include <nlohmann/json.hpp>

namespace bespeak::store
{

namespace
{

using nlohmann::json;

CommunityItem itemOf(const std::string& to, std::string_view kind, std::string_view bytes,
                     Instant at)
{
    return {std::string(community_kind::letter),
            to,
            sha256(bytes).text(),
            at,
            json{{"kind", kind}}.dump(),
            std::string(bytes)};
}

Letter letterOf(CommunityItem item)
{
    const json facts = json::parse(item.facts, nullptr, false);
    return {std::move(item.period), facts.is_object() ? facts.value("kind", "") : std::string(),
            std::move(item.subject), std::move(item.bytes)};
}

/// All of them: periods are root keys, or nothing.
Result<std::vector<CommunityItem>> allItems(Connection& connection)
{
    return itemsBetween(connection, community_kind::letter, "", "~");
}

} // namespace

Result<void> postLetter(Store& store, const std::string& to, std::string_view bytes)
{
    const auto nobody = [](const exchange::KeyId&) { return std::optional<exchange::PublicKey>(); };
    const auto opened =
        exchange::openMessage(bytes, nobody, {exchange::FirstContact::TakeKeyFromBody, {}});
    if (!opened) {
        return failWith(opened);
    }
    const CommunityItem item = itemOf(to, opened->header.kind, bytes, store.now());
    return store.write([&](Connection& connection) -> Result<void> {
        auto known = findItem(connection, item.kind, item.period, item.subject);
        if (!known || *known) {
            return known ? Result<void>() : failWith(known);
        }
        return keepItem(connection, item);
    });
}

Result<std::vector<Letter>> letters(Store& store)
{
    return allItems(store.connection()).map([](std::vector<CommunityItem> items) {
        std::vector<Letter> all;
        all.reserve(items.size());
        for (CommunityItem& item : items) {
            all.push_back(letterOf(std::move(item)));
        }
        return all;
    });
}

Result<void> dropLetter(Store& store, const Letter& letter)
{
    return store.write([&](Connection& connection) -> Result<void> {
        auto gone =
            eraseItem(connection, community_kind::letter, letter.to, letter.sha256, store.now());
        return gone ? Result<void>() : failWith(gone);
    });
}

Result<void> replaceFeedLetter(Connection& connection, std::string_view bytes, Instant now)
{
    auto before = itemsBetween(connection, community_kind::letter, "", "");
    if (!before) {
        return failWith(before);
    }
    for (const CommunityItem& item : *before) {
        if (auto gone = eraseItem(connection, item.kind, item.period, item.subject, now); !gone) {
            return failWith(gone);
        }
    }
    return keepItem(connection, itemOf({}, exchange::feedKind, bytes, now));
}

} // namespace bespeak::store
