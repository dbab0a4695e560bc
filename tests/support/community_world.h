// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/catalogue/catalogue.h"
#include "models/exchange/key.h"
#include "models/store/community_desk.h"
#include "models/store/store.h"
#include "tests/support/temporary_folder.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace bespeak::test
{

struct WorldSize {
    int customers = 60;
    int regions = 2;
    int designs = 40; ///< published each week
    int weeks = 2;    ///< in which is voted
    int lost = 20;    ///< percent of decks that never arrive
    int fakes = 0;    ///< besides: verified customers who support one design of no merit
    std::uint64_t seed = 1;
};

/// What came of one cohort in one region.
struct WeekOutcome {
    std::string region;
    std::int64_t voters = 0;
    bool leaderIsTop = false; ///< the first by pooled rate is truly among the best twentieth
    bool hasWinner = false;   ///< of the region's own votes
    bool winnerIsTop = false;
    bool fakeLeads = false; ///< what the fakes support is first
    bool fakeWins = false;  ///< or the declared winner, wherever it was counted
};

/// Synthetic customers who publish, ask for tokens and return decks through signed messages and a
/// retailer's real store, day by day. Each design has a true rate of support, Beta(2, 18), the same
/// in all regions, that nobody but this class knows.
class CommunityWorld
{
public:
    explicit CommunityWorld(const WorldSize& size);

    /// Plays all weeks.
    std::vector<WeekOutcome> play();

    store::Store& store() { return *m_store; }
    store::Party self() const;
    FixedClock& clock() { return m_clock; }
    const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    const std::vector<std::string>& feeds() const { return m_feeds; } ///< every file that went out
    const std::string& lastFeed() const { return m_feeds.back(); }
    /// Texts that would give a customer away: keys, names.
    std::vector<std::string> secrets() const;
    /// Handles by cohort, in the order in which they were published; and whose they are.
    const std::vector<std::string>& handles(const community::IsoWeek& cohort)
    {
        return m_handles[cohort];
    }
    const exchange::SigningKey& customer(int number) const
    {
        return m_customers[static_cast<std::size_t>(number)];
    }
    std::int64_t refused() const { return m_refused; }

    void publishDesigns();
    void vote(int day);
    void publishFeed();

private:
    void askForTokens();
    std::string ballotOf(int customer);
    bool supports(int customer, const std::string& handle) const;
    std::string regionOf(int customer) const;
    bool isTop(const community::IsoWeek& cohort, const std::string& handle);
    std::vector<WeekOutcome> outcomes(const community::IsoWeek& cohort);
    void explainFinalists(const std::vector<std::string>& waiting);

    WorldSize m_size;
    TemporaryFolder m_folder;
    FixedClock m_clock;
    catalogue::Catalogue m_catalogue;
    exchange::RetailerCard m_card;
    exchange::SigningKey m_staff;
    std::unique_ptr<store::Store> m_store;
    std::vector<exchange::SigningKey> m_customers; ///< the fakes last
    std::vector<std::map<community::IsoWeek, std::string>> m_tokens;
    std::map<std::string, std::uint64_t> m_truth; ///< of 2^64, by handle
    std::map<community::IsoWeek, std::vector<std::string>> m_handles;
    std::vector<std::string> m_feeds;
    std::optional<community::OpenedFeed> m_feed;
    std::int64_t m_refused = 0;
};

} // namespace bespeak::test
