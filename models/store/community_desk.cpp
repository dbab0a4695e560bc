// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/community_desk.h"

#include "models/base/text.h"
#include "models/store/community_items.h"
#include "models/store/store.h"

#include <nlohmann/json.hpp>

namespace bespeak::store
{

namespace
{

using nlohmann::json;

constexpr std::size_t longestText = 400;

Result<CommunityItem> publicationOf(Connection& connection, const std::string& handle)
{
    auto items = itemsOf(connection, community_kind::publication, handle);
    if (!items) {
        return failWith(items);
    }
    return items->empty() ? fail("community.no-design", {{"handle", handle}})
                          : Result<CommunityItem>(items->front());
}

Result<void> checkText(const std::string& text)
{
    return !text.empty() && flawOf(text, longestText) == TextFlaw::None
               ? Result<void>()
               : fail("community.bad-text", {{"limit", std::to_string(longestText)}});
}

/// Puts what staff say about a published design in place of what they said before.
Result<void> say(Store& store, std::string_view kind, const std::string& handle,
                 const std::string& text)
{
    if (auto fine = checkText(text); !fine) {
        return fine;
    }
    return store.write([&](Connection& connection) -> Result<void> {
        auto published = publicationOf(connection, handle);
        if (!published) {
            return failWith(published);
        }
        auto earlier = itemsBetween(connection, kind, published->period, published->period);
        if (!earlier) {
            return failWith(earlier);
        }
        for (const CommunityItem& item : *earlier) {
            // There is one pick a cohort, and one reason a design.
            if (kind != community_kind::pick && item.subject != handle) {
                continue;
            }
            if (auto gone = eraseItem(connection, kind, item.period, item.subject, store.now());
                !gone) {
                return failWith(gone);
            }
        }
        return keepItem(connection, {std::string(kind), published->period, handle, store.now(),
                                     json{{"text", text}}.dump()});
    });
}

} // namespace

Result<void> giveReason(Store& store, const std::string& handle, const std::string& text)
{
    return say(store, community_kind::reason, handle, text);
}

Result<void> pickDesign(Store& store, const std::string& handle, const std::string& text)
{
    return say(store, community_kind::pick, handle, text);
}

Result<void> removeDesign(Store& store, const std::string& handle)
{
    return store.write([&](Connection& connection) -> Result<void> {
        auto published = publicationOf(connection, handle);
        if (!published) {
            return failWith(published);
        }
        auto gone = eraseItem(connection, community_kind::publication, published->period, handle,
                              store.now());
        if (!gone) {
            return failWith(gone);
        }
        return keepItem(connection, {std::string(community_kind::withdrawn), published->period,
                                     handle, store.now()});
    });
}

Result<void> verifyContact(Store& store, const std::string& customerKid)
{
    if (auto kid = exchange::KeyId::parse(customerKid); !kid) {
        return failWith(kid);
    }
    return store.write([&](Connection& connection) -> Result<void> {
        auto known = findItem(connection, community_kind::verified, "", customerKid);
        if (!known || *known) {
            return known ? Result<void>() : failWith(known);
        }
        return keepItem(connection,
                        {std::string(community_kind::verified), "", customerKid, store.now()});
    });
}

} // namespace bespeak::store
