// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/next_feed.h"

#include "models/community/similarity.h"
#include "models/community/vote_token.h"
#include "models/store/community_items.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace bespeak::store
{

namespace
{

using community::Feed;
using community::FeedEntry;
using community::IsoWeek;
using nlohmann::json;

/// A feed tells the sum of whole tens of decks, so that no two of them differ by one person's.
constexpr std::size_t decksAtOnce = 10;

Result<std::vector<KeptFeed>> allFeeds(Connection& connection)
{
    auto items = itemsBetween(connection, community_kind::feed, "", "9");
    if (!items) {
        return failWith(items);
    }
    std::vector<KeptFeed> feeds;
    for (const CommunityItem& item : *items) {
        auto feed = readFeedFacts(item);
        if (!feed) {
            return failWith(feed);
        }
        feeds.push_back(std::move(*feed));
    }
    return feeds;
}

} // namespace

NextFeed::NextFeed(Connection& connection, Instant now)
    : m_connection(connection)
    , m_now(now)
    , m_week(community::weekOf(now))
{
    m_feed.voting = community::weekAfter(m_week, -1);
}

Result<void> NextFeed::read()
{
    for (const auto step : {&NextFeed::readFeeds, &NextFeed::readDesigns, &NextFeed::readWithdrawn,
                            &NextFeed::readWords}) {
        if (auto done = (this->*step)(); !done) {
            return done;
        }
    }
    sortIntoFamilies();
    return {};
}

Result<void> NextFeed::make(const exchange::SecretBytes& secret)
{
    for (const auto step : {&NextFeed::countDecks, &NextFeed::makeCohortResults}) {
        if (auto done = (this->*step)(); !done) {
            return done;
        }
    }
    for (int ahead = 0; ahead < static_cast<int>(community::tokensAtOnce); ++ahead) {
        const IsoWeek cohort = community::weekAfter(m_feed.voting, ahead);
        m_feed.tokenKeys.emplace(cohort, community::announcedTokenKey(secret, cohort));
    }
    forgetWithdrawn();
    return {};
}

Result<void> NextFeed::readFeeds()
{
    auto feeds = allFeeds(m_connection);
    if (!feeds) {
        return failWith(feeds);
    }
    m_feeds = std::move(*feeds);
    if (!m_feeds.empty()) {
        m_feed.history = newest().feed.history;
        m_feed.history.insert(m_feed.history.begin(), newest().id.text());
        m_feed.history.resize(std::min(m_feed.history.size(), community::rememberedFeeds));
    }
    return {};
}

Result<void> NextFeed::readDesigns()
{
    const IsoWeek first = community::weekAfter(m_week, -community::weeksShown);
    auto items = itemsBetween(m_connection, community_kind::publication,
                              community::formatWeek(first), community::formatWeek(m_week));
    if (!items) {
        return failWith(items);
    }
    for (const CommunityItem& item : *items) {
        const auto facts = json::parse(item.facts, nullptr, false);
        auto entry = facts.is_object() && facts.contains("entry")
                         ? community::parseEntry(facts["entry"])
                         : fail("store.document-damaged", {{"document", item.subject}});
        if (!entry) {
            return failWith(entry);
        }
        m_authors[item.subject] = facts.value("voter", "");
        m_feed.entries.push_back({std::move(*entry), {}, item.subject});
    }
    return {};
}

Result<void> NextFeed::readWithdrawn()
{
    const IsoWeek first = community::weekAfter(m_week, -community::weeksShown - 1);
    auto items = itemsBetween(m_connection, community_kind::withdrawn, community::formatWeek(first),
                              community::formatWeek(m_week));
    if (!items) {
        return failWith(items);
    }
    for (const CommunityItem& item : *items) {
        m_feed.tombstones.insert(item.subject);
    }
    return {};
}

void NextFeed::sortIntoFamilies()
{
    std::map<std::string, std::string> known;
    if (!m_feeds.empty()) {
        known = m_feeds.back().families;
    }
    const bool isNew = std::ranges::any_of(m_feed.entries, [&](const FeedEntry& entry) {
        return !known.contains(entry.entry.handle);
    });
    if (isNew) {
        std::vector<const community::Entry*> entries;
        for (const FeedEntry& entry : m_feed.entries) {
            entries.push_back(&entry.entry);
        }
        for (auto& [handle, family] : community::findFamilies(entries)) {
            known.try_emplace(handle, family);
        }
    }
    for (FeedEntry& entry : m_feed.entries) {
        const std::string family = known[entry.entry.handle];
        // The head may have been taken back; then the next one stands for itself.
        const bool isThere = community::findEntry(m_feed, family) != nullptr;
        entry.family = isThere ? family : entry.entry.handle;
    }
}

Result<community::Tally> NextFeed::tallyOf(const IsoWeek& cohort, Decks decks)
{
    const std::string period = community::formatWeek(cohort);
    auto items = itemsBetween(m_connection, community_kind::ballot, period, period);
    if (!items) {
        return failWith(items);
    }
    if (decks == Decks::WholeTens) {
        items->resize(items->size() / decksAtOnce * decksAtOnce);
    }
    community::Tally tally(m_authors);
    for (const CommunityItem& item : *items) {
        auto ballot = readBallotFacts(item);
        if (!ballot) {
            return failWith(ballot);
        }
        tally.add(*ballot, item.subject);
    }
    return tally;
}

Result<void> NextFeed::countDecks()
{
    auto tally = tallyOf(m_feed.voting, Decks::WholeTens);
    if (!tally) {
        return failWith(tally);
    }
    for (FeedEntry& entry : m_feed.entries) {
        if (entry.entry.cohort == m_feed.voting) {
            entry.counters = tally->counters(entry.entry.handle);
        }
    }
    return {};
}

Result<void> NextFeed::readWords()
{
    const std::string first =
        community::formatWeek(community::weekAfter(m_week, -community::weeksShown));
    auto reasons = itemsBetween(m_connection, community_kind::reason, first, "9");
    auto picks = itemsBetween(m_connection, community_kind::pick, first, "9");
    if (!reasons || !picks) {
        return reasons ? failWith(picks) : failWith(reasons);
    }
    const auto textOf = [](const CommunityItem& item) {
        const auto facts = json::parse(item.facts, nullptr, false);
        return facts.is_object() ? facts.value("text", "") : std::string();
    };
    for (const CommunityItem& item : *reasons) {
        m_feed.reasons.push_back({item.subject, textOf(item)});
    }
    for (const CommunityItem& item : *picks) {
        if (const auto cohort = community::parseWeek(item.period)) {
            m_feed.picks.push_back({*cohort, item.subject, textOf(item)});
        }
    }
    return {};
}

std::vector<std::string> NextFeed::headsOf(const IsoWeek& cohort) const
{
    std::vector<std::string> heads;
    for (auto feed = m_feeds.rbegin(); feed != m_feeds.rend() && heads.empty(); ++feed) {
        if (feed->opened.feed.voting == cohort) {
            for (const FeedEntry& entry : feed->opened.feed.entries) {
                if (!m_feed.tombstones.contains(entry.entry.handle)) {
                    heads.push_back(entry.entry.handle);
                }
            }
        }
    }
    return heads;
}

std::vector<community::RegionResult> NextFeed::cohortResults(const IsoWeek& cohort,
                                                             const community::Tally& tally) const
{
    std::vector<community::Counters> counters;
    const std::vector<std::string> heads = headsOf(cohort);
    counters.reserve(heads.size());
    for (const std::string& handle : heads) {
        counters.push_back(tally.counters(handle));
    }
    return community::makeResults(tally, cohort, heads, community::fitPooling(counters));
}

Result<void> NextFeed::makeCohortResults()
{
    const IsoWeek first = community::weekAfter(m_week, -community::weeksShown);
    for (IsoWeek cohort = first; cohort < m_feed.voting; cohort = community::weekAfter(cohort)) {
        std::vector<community::RegionResult> results;
        if (!m_feeds.empty()) {
            std::ranges::copy_if(newest().feed.results, std::back_inserter(results),
                                 [&](const auto& row) { return row.cohort == cohort; });
        }
        if (results.empty()) {
            const auto tally = tallyOf(cohort, Decks::All);
            if (!tally) {
                return failWith(tally);
            }
            auto fresh = cohortResults(cohort, *tally);
            const auto open = community::withoutReason(fresh, m_feed.reasons, m_feed.picks);
            m_waiting.insert(m_waiting.end(), open.begin(), open.end());
            if (open.empty()) {
                results = std::move(fresh);
            }
        }
        m_feed.results.insert(m_feed.results.end(), results.begin(), results.end());
    }
    return {};
}

void NextFeed::forgetWithdrawn()
{
    const auto isGone = [&](const auto& row) { return m_feed.tombstones.contains(row.handle); };
    std::erase_if(m_feed.reasons, isGone);
    std::erase_if(m_feed.picks, isGone);
    for (community::RegionResult& result : m_feed.results) {
        std::erase_if(result.best, isGone);
        if (m_feed.tombstones.contains(result.winner)) {
            result.winner.clear();
        }
    }
}

} // namespace bespeak::store
