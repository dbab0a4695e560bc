// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/version.h"
#include "models/community/feed.h"
#include "models/community/feed_json.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace bespeak::community
{

namespace
{

using exchange::Json;

/// So many entries a part stay below the limit of one document of JSON.
constexpr std::size_t entriesOfPart = 256;
constexpr std::size_t mostParts = 60;

std::string partName(std::size_t number)
{
    char name[40];
    std::snprintf(name, sizeof name, "parts/entries-%03zu.json", number);
    return name;
}

Result<std::vector<exchange::MessagePart>> entryParts(const std::vector<FeedEntry>& entries)
{
    std::vector<exchange::MessagePart> parts;
    for (std::size_t from = 0; from < entries.size(); from += entriesOfPart) {
        Json rows = Json::array();
        for (std::size_t i = from; i < std::min(entries.size(), from + entriesOfPart); ++i) {
            rows.push_back(formatFeedEntry(entries[i]));
        }
        auto text = exchange::canonicalJson(rows);
        if (!text) {
            return failWith(text);
        }
        parts.push_back({partName(parts.size()), "application/json", std::move(*text)});
    }
    return parts;
}

Result<std::vector<FeedEntry>> readEntries(const std::vector<exchange::MessagePart>& parts)
{
    std::vector<FeedEntry> entries;
    for (const exchange::MessagePart& part : parts) {
        // A part that no reader knows could carry anything.
        const auto rows = part.name == partName(entries.size() / entriesOfPart)
                              ? exchange::parseCanonical(part.bytes)
                              : fail("community.feed-unreadable");
        if (!rows || !rows->is_array() || rows->size() > entriesOfPart) {
            return fail("community.feed-unreadable");
        }
        for (const Json& row : *rows) {
            auto entry = parseFeedEntry(row);
            if (!entry) {
                return failWith(entry);
            }
            entries.push_back(std::move(*entry));
        }
    }
    return entries;
}

} // namespace

Result<exchange::ComposedMessage> composeFeed(const Feed& feed, std::int64_t version,
                                              const exchange::SigningKey& key, Instant issued)
{
    if (feed.entries.size() > entriesOfPart * mostParts) {
        return fail("community.feed-too-large",
                    {{"limit", std::to_string(entriesOfPart * mostParts)}});
    }
    const auto parts = entryParts(feed.entries);
    if (!parts) {
        return failWith(parts);
    }
    const Instant second{issued.milliseconds / 1000 * 1000};
    const exchange::MessageHeader header{std::string(exchange::feedKind),
                                         {},
                                         version,
                                         {},
                                         key.id(),
                                         version,
                                         {},
                                         {},
                                         second,
                                         second + daysOfFeed * millisecondsPerDay,
                                         {.version = std::string(programVersion)},
                                         {},
                                         {}};
    const std::array<const exchange::SigningKey*, 1> signers = {&key};
    return exchange::composeMessage(header, formatFeedHead(feed), *parts, signers);
}

Result<OpenedFeed> openFeed(std::string_view bytes, const exchange::RetailerCard& card)
{
    const auto message = exchange::openMessage(
        bytes, card.keyLookup(), {exchange::FirstContact::Refuse, std::string(exchange::feedKind)});
    if (!message) {
        return failWith(message);
    }
    const exchange::MessageHeader& header = message->header;
    if (!card.mayAct(header.author, exchange::KeyRole::Sales, header.issued)) {
        return fail("community.feed-signer");
    }
    // A feed without an end, or with one far off, could be held back for ever.
    if (!header.expires || *header.expires > header.issued + daysOfFeed * millisecondsPerDay) {
        return fail("community.feed-unreadable");
    }
    auto feed = parseFeedHead(message->body);
    if (!feed) {
        return failWith(feed);
    }
    auto entries = readEntries(message->parts);
    if (!entries) {
        return failWith(entries);
    }
    feed->entries = std::move(*entries);
    return OpenedFeed{std::move(*feed), message->id,     header.revision,
                      header.issued,    *header.expires, header.author};
}

} // namespace bespeak::community
