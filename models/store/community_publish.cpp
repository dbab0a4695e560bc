// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/community_desk.h"
#include "models/store/community_facts.h"
#include "models/store/community_items.h"
#include "models/store/letters.h"
#include "models/store/next_feed.h"
#include "models/store/store.h"

#include <cstdio>

namespace bespeak::store
{

namespace
{

using community::IsoWeek;

std::string numberOf(std::int64_t version)
{
    char text[24];
    std::snprintf(text, sizeof text, "%012lld", static_cast<long long>(version));
    return text;
}

/// Decks are drawn from feeds of this week; older ones are of use only as the end of the line.
Result<void> dropOldFeeds(Connection& connection, const IsoWeek& voting, Instant now)
{
    auto items = itemsBetween(connection, community_kind::feed, "", "9");
    if (!items) {
        return failWith(items);
    }
    for (const CommunityItem& item : *items) {
        auto feed = readFeedFacts(item);
        if (!feed) {
            return failWith(feed);
        }
        // The last week's are needed until its results are told.
        if (feed->opened.feed.voting >= community::weekAfter(voting, -2)) {
            return {};
        }
        if (auto gone = eraseItem(connection, item.kind, item.period, item.subject, now); !gone) {
            return failWith(gone);
        }
    }
    return {};
}

/// Decks are kept thirteen weeks; then what they summed to is all that is left.
Result<void> dropOldDecks(Connection& connection, const IsoWeek& week, Instant now)
{
    constexpr int weeksKept = 13;
    const std::string last = community::formatWeek(community::weekAfter(week, -weeksKept));
    for (const std::string_view kind : {community_kind::ballot, community_kind::token}) {
        auto items = itemsBetween(connection, kind, "", last);
        if (!items) {
            return failWith(items);
        }
        for (const CommunityItem& item : *items) {
            auto gone = eraseItem(connection, kind, item.period, item.subject, now);
            if (!gone) {
                return failWith(gone);
            }
        }
    }
    return {};
}

} // namespace

Result<PublishedFeed> publishFeed(Store& store, const Party& self)
{
    if (self.key == nullptr || !self.card) {
        return fail("store.key-locked");
    }
    const auto secret = communitySecret(store);
    if (!secret) {
        return failWith(secret);
    }
    std::optional<PublishedFeed> published;
    auto written = store.write([&](Connection& connection) -> Result<void> {
        const Instant now = store.now();
        NextFeed next(connection, now);
        auto made = next.read();
        if (made) {
            made = next.make(*secret);
        }
        if (!made) {
            return made;
        }
        auto composed = community::composeFeed(next.feed(), next.version(), *self.key, now);
        if (!composed) {
            return failWith(composed);
        }
        // Read as everybody will read it.
        auto opened = community::openFeed(composed->bytes, *self.card);
        if (!opened) {
            return failWith(opened);
        }
        auto kept =
            keepItem(connection, {std::string(community_kind::feed), numberOf(opened->version),
                                  opened->id.text(), now, formatFeedFacts(*opened)});
        if (kept) {
            kept = replaceFeedLetter(connection, composed->bytes, now);
        }
        if (!kept) {
            return kept;
        }
        published = PublishedFeed{std::move(composed->bytes), std::move(*opened), next.waiting()};
        if (auto dropped = dropOldFeeds(connection, next.feed().voting, now); !dropped) {
            return dropped;
        }
        return dropOldDecks(connection, community::weekOf(now), now);
    });
    return written ? Result<PublishedFeed>(std::move(*published)) : failWith(written);
}

} // namespace bespeak::store
