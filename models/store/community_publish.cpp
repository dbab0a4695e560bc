// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/ranking.h"
#include "models/community/similarity.h"
#include "models/community/tally.h"
#include "models/community/vote_token.h"
#include "models/store/community_desk.h"
#include "models/store/community_facts.h"
#include "models/store/community_items.h"
#include "models/store/store.h"

#include <algorithm>
#include <cstdio>
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

std::string numberOf(std::int64_t version)
{
    char text[24];
    std::snprintf(text, sizeof text, "%012lld", static_cast<long long>(version));
    return text;
}

Result<std::vector<KeptFeed>> feedsFrom(Connection& connection, const std::string& number)
{
    auto items = itemsBetween(connection, community_kind::feed, number, "9");
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

/// All that the next feed is made of, read in one transaction.
class NextFeed
{
public:
    NextFeed(Connection& connection, Instant now)
        : m_connection(connection)
        , m_now(now)
        , m_week(community::weekOf(now))
    {
        m_feed.voting = community::weekAfter(m_week, -1);
    }

    Result<void> make(const exchange::SecretBytes& secret)
    {
        for (const auto step :
             {&NextFeed::readFeeds, &NextFeed::readDesigns, &NextFeed::readWithdrawn,
              &NextFeed::countDecks, &NextFeed::readWords, &NextFeed::makeCohortResults}) {
            if (auto done = (this->*step)(); !done) {
                return done;
            }
        }
        sortIntoFamilies();
        for (int ahead = 0; ahead < static_cast<int>(community::tokensAtOnce); ++ahead) {
            const IsoWeek cohort = community::weekAfter(m_feed.voting, ahead);
            m_feed.tokenKeys.emplace(cohort, community::announcedTokenKey(secret, cohort));
        }
        forgetWithdrawn();
        return {};
    }

    const Feed& feed() const { return m_feed; }
    const std::vector<std::string>& waiting() const { return m_waiting; }
    std::int64_t version() const { return m_feeds.empty() ? 1 : newest().version + 1; }

private:
    const community::OpenedFeed& newest() const { return m_feeds.back().opened; }

    Result<void> readFeeds()
    {
        auto feeds = feedsFrom(m_connection, "");
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

    Result<void> readDesigns()
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

    Result<void> readWithdrawn()
    {
        const IsoWeek first = community::weekAfter(m_week, -community::weeksShown - 1);
        auto items = itemsBetween(m_connection, community_kind::withdrawn,
                                  community::formatWeek(first), community::formatWeek(m_week));
        if (!items) {
            return failWith(items);
        }
        for (const CommunityItem& item : *items) {
            m_feed.tombstones.insert(item.subject);
        }
        return {};
    }

    /// Which family a design belongs to is decided once, when it is first shown.
    void sortIntoFamilies()
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

    Result<community::Tally> tallyOf(const IsoWeek& cohort, bool wholeTens)
    {
        const std::string period = community::formatWeek(cohort);
        auto items = itemsBetween(m_connection, community_kind::ballot, period, period);
        if (!items) {
            return failWith(items);
        }
        if (wholeTens) {
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

    Result<void> countDecks()
    {
        auto tally = tallyOf(m_feed.voting, true);
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

    Result<void> readWords()
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

    /// The heads of families that a cohort's decks were drawn from.
    std::vector<std::string> headsOf(const IsoWeek& cohort) const
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

public:
    Result<std::vector<community::RegionResult>> cohortResults(const IsoWeek& cohort)
    {
        auto tally = tallyOf(cohort, false);
        if (!tally) {
            return failWith(tally);
        }
        std::vector<community::Counters> counters;
        const std::vector<std::string> heads = headsOf(cohort);
        for (const std::string& handle : heads) {
            counters.push_back(tally->counters(handle));
        }
        return community::makeResults(*tally, cohort, heads, community::fitPooling(counters));
    }

    Result<void> prepare()
    {
        for (const auto step :
             {&NextFeed::readFeeds, &NextFeed::readDesigns, &NextFeed::readWithdrawn}) {
            if (auto done = (this->*step)(); !done) {
                return done;
            }
        }
        return {};
    }

private:
    /// What was told stays told; what is new is told once each finalist has a reason.
    Result<void> makeCohortResults()
    {
        const IsoWeek first = community::weekAfter(m_week, -community::weeksShown);
        for (IsoWeek cohort = first; cohort < m_feed.voting;
             cohort = community::weekAfter(cohort)) {
            std::vector<community::RegionResult> results;
            if (!m_feeds.empty()) {
                std::ranges::copy_if(newest().feed.results, std::back_inserter(results),
                                     [&](const auto& row) { return row.cohort == cohort; });
            }
            if (results.empty()) {
                auto fresh = cohortResults(cohort);
                if (!fresh) {
                    return failWith(fresh);
                }
                const auto open = community::withoutReason(*fresh, m_feed.reasons, m_feed.picks);
                m_waiting.insert(m_waiting.end(), open.begin(), open.end());
                if (open.empty()) {
                    results = std::move(*fresh);
                }
            }
            m_feed.results.insert(m_feed.results.end(), results.begin(), results.end());
        }
        return {};
    }

    /// A design that was taken back is named nowhere any more.
    void forgetWithdrawn()
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

    Connection& m_connection;
    Instant m_now;
    IsoWeek m_week;
    Feed m_feed;
    std::vector<KeptFeed> m_feeds;
    std::map<std::string, std::string> m_authors;
    std::vector<std::string> m_waiting;
};

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
        if (auto made = next.make(*secret); !made) {
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

Result<std::vector<community::RegionResult>> resultsOf(Store& store,
                                                       const community::IsoWeek& cohort)
{
    std::vector<community::RegionResult> results;
    auto read = store.read([&](Connection& connection) -> Result<void> {
        NextFeed next(connection, store.now());
        if (auto prepared = next.prepare(); !prepared) {
            return prepared;
        }
        auto made = next.cohortResults(cohort);
        if (!made) {
            return failWith(made);
        }
        results = std::move(*made);
        return {};
    });
    return read ? Result<std::vector<community::RegionResult>>(std::move(results)) : failWith(read);
}

} // namespace bespeak::store
