// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/community/ranking.h"
#include "models/community/tally.h"
#include "models/store/community_facts.h"

#include <map>
#include <string>
#include <vector>

namespace bespeak::store
{

/// Which decks are counted: all, or for everybody to read whole tens, so that no two feeds differ
/// by one person's.
enum class Decks { All, WholeTens };

/// All that the next feed is made of, read in one transaction.
class NextFeed
{
public:
    NextFeed(Connection& connection, Instant now);

    /// Reads what feeds, designs, withdrawals and words there are; enough to look at a cohort.
    Result<void> read();
    /// After read(): what goes out.
    Result<void> make(const exchange::SecretBytes& secret);

    const community::Feed& feed() const { return m_feed; }
    /// Finalists who still need a reason.
    const std::vector<std::string>& waiting() const { return m_waiting; }
    std::int64_t version() const { return m_feeds.empty() ? 1 : newest().version + 1; }
    Result<community::Tally> tallyOf(const community::IsoWeek& cohort, Decks decks);
    /// What a cohort came to, by the sum of all its decks.
    std::vector<community::RegionResult> cohortResults(const community::IsoWeek& cohort,
                                                       const community::Tally& tally) const;

private:
    const community::OpenedFeed& newest() const { return m_feeds.back().opened; }
    Result<void> readFeeds();
    Result<void> readDesigns();
    Result<void> readWithdrawn();
    Result<void> readWords();
    /// Which family a design belongs to is decided once, when it is first shown.
    void sortIntoFamilies();
    Result<void> countDecks();
    /// The heads of families that a cohort's decks were drawn from.
    std::vector<std::string> headsOf(const community::IsoWeek& cohort) const;
    /// What was told stays told; what is new is told once each finalist has a reason.
    Result<void> makeCohortResults();
    /// A design that was taken back is named nowhere any more.
    void forgetWithdrawn();

    Connection& m_connection;
    Instant m_now;
    community::IsoWeek m_week;
    community::Feed m_feed;
    std::vector<KeptFeed> m_feeds;
    std::map<std::string, std::string> m_authors;
    std::vector<std::string> m_waiting;
};

} // namespace bespeak::store
