// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/community/entry.h"
#include "models/exchange/document_id.h"
#include "models/exchange/message.h"
#include "models/exchange/retailer_card.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// The feed: one signed file that any web server, folder or stick can hold. It says everything that
// the community sees, so that who reads it needs nobody to answer.
namespace bespeak::community
{

constexpr std::size_t deckSize = 12;
constexpr int daysOfFeed = 10; ///< after which a feed is too old to vote by
constexpr std::size_t rememberedFeeds = 60;

/// What the decks that came back say of a design. A skip counts as shown.
struct Counters {
    std::int64_t shown = 0;
    std::int64_t supported = 0;

    friend bool operator==(const Counters&, const Counters&) = default;
};

struct FeedEntry {
    Entry entry;
    Counters counters; ///< over all regions, to draw decks by
    /// Handle of the earliest design of those so alike that they compete as one.
    std::string family;

    friend bool operator==(const FeedEntry&, const FeedEntry&) = default;
};

/// One design's place in a region.
struct Placed {
    std::string handle;
    Counters counters; ///< rounded to five, hidden (both 0) below ten
    int rate = 0;      ///< partly pooled, per mille
    int low = 0;       ///< Wilson's 95 % interval of its own counters, per mille
    int high = 0;
    int chance = 0; ///< that it belongs to the region's top 5 %, per mille

    friend bool operator==(const Placed&, const Placed&) = default;
};

/// How a cohort did in a region.
struct RegionResult {
    IsoWeek cohort;
    std::string region;
    std::string countedIn;    ///< the region, or what it was pooled with: "DE-8", "DE", ""
    std::int64_t voters = 0;  ///< rounded down to five
    std::string winner;       ///< handle; empty: too early to say
    std::vector<Placed> best; ///< at most five, the finalists

    friend bool operator==(const RegionResult&, const RegionResult&) = default;
};

/// Why a finalist was not chosen, in writing.
struct Reason {
    std::string handle;
    std::string text; ///< at most 400 bytes

    friend bool operator==(const Reason&, const Reason&) = default;
};

/// The retailer's own choice of a cohort: always labelled as such.
struct Pick {
    IsoWeek cohort;
    std::string handle;
    std::string text; ///< why, at most 400 bytes

    friend bool operator==(const Pick&, const Pick&) = default;
};

struct Feed {
    IsoWeek voting; ///< the cohort that is voted on
    std::vector<FeedEntry> entries;
    std::set<std::string> tombstones;           ///< handles withdrawn, to be forgotten everywhere
    std::map<IsoWeek, std::string> tokenKeys{}; ///< by week of voting, base64url
    std::vector<RegionResult> results{};
    std::vector<Reason> reasons{};
    std::vector<Pick> picks{};
    /// Ids of the feeds before this one, newest first: a reader who missed some still sees that
    /// this is their continuation.
    std::vector<std::string> history{};

    friend bool operator==(const Feed&, const Feed&) = default;
};

/// A feed that was opened: its version is the message's revision.
struct OpenedFeed {
    Feed feed;
    exchange::DocumentId id;
    std::int64_t version = 1;
    Instant issued;
    Instant expires;
    exchange::KeyId signer;
};

const FeedEntry* findEntry(const Feed& feed, std::string_view handle);

/// Writes and signs a feed. Errors: community.feed-too-large, those of exchange::composeMessage.
Result<exchange::ComposedMessage> composeFeed(const Feed& feed, std::int64_t version,
                                              const exchange::SigningKey& key, Instant issued);

/// Reads a feed that a key of the card has signed which might act for sales when it was issued.
/// Errors: those of exchange::openMessage, community.feed-signer, community.feed-unreadable,
/// community.entry-unreadable.
Result<OpenedFeed> openFeed(std::string_view bytes, const exchange::RetailerCard& card);

/// What a reader remembers of the newest feed that it took.
struct FeedMemory {
    std::int64_t version = 0; ///< 0: none yet
    std::string id;
    std::string signer;
    Instant newest;               ///< the latest moment that a feed has proven
    std::set<std::string> gone{}; ///< every handle that was ever withdrawn

    friend bool operator==(const FeedMemory&, const FeedMemory&) = default;
};

/// Whether the feed may replace the one remembered, and what to remember then. An older one is not
/// taken (rollback), nor one that is too old to be the newest (freeze), nor a second one of the
/// same number or from another line (fork). Should the key that signed the one remembered have been
/// ended on the card, its number no longer binds: whoever stole it may have counted far ahead.
/// Errors: community.feed-older, community.feed-expired, community.feed-forked,
/// community.feed-ahead.
Result<FeedMemory> acceptFeed(const FeedMemory& memory, const OpenedFeed& opened,
                              const exchange::RetailerCard& card, Instant now);

/// What of a feed may still be seen: neither withdrawn nor past its weeks, by the later of the
/// clock and what feeds have proven of the time. So also copies far from any network die out.
std::vector<const FeedEntry*> visibleEntries(const Feed& feed, const FeedMemory& memory,
                                             Instant now);

nlohmann::json formatMemory(const FeedMemory& memory);
/// Errors: community.feed-unreadable.
Result<FeedMemory> parseMemory(std::string_view text);

} // namespace bespeak::community
