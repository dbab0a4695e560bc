// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/feed.h"

#include <algorithm>

namespace bespeak::community
{

namespace
{

/// A retailer's clock may be a little ahead of ours.
constexpr std::int64_t mostAhead = millisecondsPerDay;

bool mayStillSign(const exchange::RetailerCard& card, const std::string& signer, Instant now)
{
    const auto key = exchange::KeyId::parse(signer);
    return key && card.mayAct(*key, exchange::KeyRole::Sales, now);
}

Result<void> checkLine(const FeedMemory& memory, const OpenedFeed& opened)
{
    const std::int64_t between = opened.version - memory.version - 1;
    if (between < 0) {
        return opened.version < memory.version ? fail("community.feed-older")
               : memory.id == opened.id.text() ? Result<void>()
                                               : fail("community.feed-forked");
    }
    const auto& history = opened.feed.history;
    if (between < static_cast<std::int64_t>(history.size())) {
        return history[static_cast<std::size_t>(between)] == memory.id
                   ? Result<void>()
                   : fail("community.feed-forked");
    }
    // A whole history that does not reach back so far proves nothing; a short one is another line.
    return history.size() == rememberedFeeds ? Result<void>() : fail("community.feed-forked");
}

} // namespace

const FeedEntry* findEntry(const Feed& feed, std::string_view handle)
{
    const auto found = std::ranges::find_if(
        feed.entries, [&](const FeedEntry& entry) { return entry.entry.handle == handle; });
    return found == feed.entries.end() ? nullptr : &*found;
}

Result<FeedMemory> acceptFeed(const FeedMemory& memory, const OpenedFeed& opened,
                              const exchange::RetailerCard& card, Instant now)
{
    if (opened.issued > now + mostAhead) {
        return fail("community.feed-ahead", {{"issued", formatInstant(opened.issued)}});
    }
    const bool binds = memory.version > 0 && mayStillSign(card, memory.signer, now);
    if (binds) {
        if (auto line = checkLine(memory, opened); !line) {
            return failWith(line);
        }
    }
    const Instant latest = binds ? std::max(now, memory.newest) : now;
    if (opened.expires <= latest) {
        return fail("community.feed-expired", {{"expires", formatInstant(opened.expires)}});
    }
    FeedMemory next = memory;
    next.version = opened.version;
    next.id = opened.id.text();
    next.signer = opened.signer.text();
    next.newest = binds ? std::max(memory.newest, opened.issued) : opened.issued;
    next.gone.insert(opened.feed.tombstones.begin(), opened.feed.tombstones.end());
    return next;
}

std::vector<const FeedEntry*> visibleEntries(const Feed& feed, const FeedMemory& memory,
                                             Instant now)
{
    const Instant latest = std::max(now, memory.newest);
    std::vector<const FeedEntry*> visible;
    for (const FeedEntry& entry : feed.entries) {
        const std::string& handle = entry.entry.handle;
        if (endOf(entry.entry) > latest && !memory.gone.contains(handle) &&
            !feed.tombstones.contains(handle)) {
            visible.push_back(&entry);
        }
    }
    return visible;
}

} // namespace bespeak::community
