// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/community_world.h"

#include "models/community/ballot.h"
#include "models/community/deck.h"
#include "models/community/draws.h"
#include "models/community/publication.h"
#include "models/community/vote_token.h"
#include "models/exchange/base64url.h"
#include "tests/support/catch.h"
#include "tests/support/community_week.h"
#include "tests/support/two_desks.h"

#include <algorithm>

namespace bespeak::test
{

using namespace community;

CommunityWorld::CommunityWorld(const WorldSize& size)
    : m_size(size)
    , m_clock(communityMonday())
    , m_catalogue(sampleCatalogue())
    , m_card(communityCard())
    , m_staff(communityKey(901))
{
    m_store =
        std::make_unique<store::Store>(openStoreOrFail(freshUrl(m_folder, "community"), m_clock));
    for (int i = 0; i < size.customers + size.fakes; ++i) {
        m_customers.push_back(communityKey(10'000 + i));
        REQUIRE(store::verifyContact(*m_store, m_customers.back().id().text()));
    }
    m_tokens.resize(m_customers.size());
}

store::Party CommunityWorld::self() const
{
    return {.side = store::Side::Retailer,
            .key = &m_staff,
            .card = m_card,
            .actor = casework::Actor::Sales,
            .person = "Jo"};
}

std::vector<std::string> CommunityWorld::secrets() const
{
    std::vector<std::string> secrets;
    for (const exchange::SigningKey& key : m_customers) {
        secrets.push_back(key.id().text());
        secrets.push_back(exchange::encodeBase64url(key.publicKey().bytes()));
    }
    return secrets;
}

std::string CommunityWorld::regionOf(int customer) const
{
    static const std::vector<std::string> regions = {"DE-80", "DE-20", "AT-10", "CH-80"};
    return regions[static_cast<std::size_t>(customer % m_size.regions)];
}

void CommunityWorld::publishDesigns()
{
    const IsoWeek cohort = weekOf(m_clock.now());
    std::vector<std::string> files;
    const int first = static_cast<int>(m_handles.size()) * 10'000;
    for (int i = 0; i < m_size.designs; ++i) {
        const int number = first + i;
        const Entry entry = sampleEntry(number, cohort);
        Draws draws(sha256("truth " + std::to_string(m_size.seed) + entry.handle));
        m_truth[entry.handle] = draws.beta(2, 18);
        if (m_size.fakes > 0 && i == 0) {
            m_truth[entry.handle] /= 4; // what the fakes support is of no merit
        }
        m_handles[cohort].push_back(entry.handle);
        const auto& author = m_customers[static_cast<std::size_t>(i % m_size.customers)];
        files.push_back(
            composePublication(entry, author, m_card.pin(), m_clock.now()).value().bytes);
    }
    const auto outcomes = store::takeCommunity(*m_store, self(), m_catalogue, files);
    REQUIRE(outcomes);
    for (const store::CommunityOutcome& outcome : *outcomes) {
        REQUIRE(outcome.status == store::CommunityStatus::Taken);
    }
}

void CommunityWorld::askForTokens()
{
    std::vector<IsoWeek> cohorts;
    for (const auto& [cohort, key] : m_feed->feed.tokenKeys) {
        cohorts.push_back(cohort);
    }
    std::vector<std::string> files;
    for (const exchange::SigningKey& key : m_customers) {
        files.push_back(
            composeTokenRequest(cohorts, key, m_card.pin(), m_clock.now()).value().bytes);
    }
    const auto outcomes = store::takeCommunity(*m_store, self(), m_catalogue, files);
    REQUIRE(outcomes);
    for (std::size_t i = 0; i < m_customers.size(); ++i) {
        const auto tokens = openTokenAnswer((*outcomes)[i].reply, m_customers[i], m_card.pin(),
                                            m_card.keyLookup(), m_feed->feed.tokenKeys);
        REQUIRE(tokens);
        m_tokens[i] = *tokens;
    }
}

void CommunityWorld::publishFeed()
{
    auto published = store::publishFeed(*m_store, self());
    REQUIRE(published);
    m_feeds.push_back(std::move(published->bytes));
    m_feed = std::move(published->opened);
    explainFinalists(published->waiting);
}

void CommunityWorld::explainFinalists(const std::vector<std::string>& waiting)
{
    for (const std::string& handle : waiting) {
        REQUIRE(store::giveReason(*m_store, handle, "Fewer supported it than the winner."));
    }
}

/// The same customer says the same of the same design.
bool CommunityWorld::supports(int customer, const std::string& handle) const
{
    if (customer >= m_size.customers) {
        return handle == m_handles.at(m_feed->feed.voting).front();
    }
    Draws taste(sha256("taste " + std::to_string(m_size.seed) + handle + std::to_string(customer)));
    return taste.next() < m_truth.at(handle);
}

std::string CommunityWorld::ballotOf(int customer)
{
    const exchange::SigningKey& key = m_customers[static_cast<std::size_t>(customer)];
    const IsoWeek cohort = m_feed->feed.voting;
    const std::string& token = m_tokens[static_cast<std::size_t>(customer)].at(cohort);
    Ballot ballot{cohort, m_feed->id.text(), regionOf(customer), token, {}};
    for (const std::string& handle :
         assignDeck(m_feed->feed, m_feed->id, exchange::decodeBase64url(token).value())) {
        ballot.answers.push_back(
            {handle, supports(customer, handle) ? Answer::Support : Answer::NotForMe, {}});
    }
    return composeBallot(ballot, weeklyPseudonym(key, m_card.pin(), cohort), m_card.pin(),
                         m_clock.now())
        .value()
        .bytes;
}

void CommunityWorld::vote(int day)
{
    std::vector<std::string> files;
    for (int i = 0; i < static_cast<int>(m_customers.size()); ++i) {
        Draws chance(sha256("habit " + std::to_string(m_size.seed) + std::to_string(i) +
                            formatWeek(m_feed->feed.voting)));
        const bool comes = static_cast<int>(chance.next() % 7) == day;
        const bool isLost =
            i < m_size.customers && static_cast<int>(chance.next() % 100) < m_size.lost;
        if (comes && !isLost) {
            files.push_back(ballotOf(i));
        }
    }
    const auto outcomes = store::takeCommunity(*m_store, self(), m_catalogue, files);
    REQUIRE(outcomes);
    for (const store::CommunityOutcome& outcome : *outcomes) {
        m_refused += outcome.status == store::CommunityStatus::Taken ? 0 : 1;
    }
}

bool CommunityWorld::isTop(const IsoWeek& cohort, const std::string& handle)
{
    std::size_t better = 0;
    for (const std::string& other : m_handles[cohort]) {
        better += m_truth[other] > m_truth[handle] ? 1 : 0;
    }
    return better < (m_handles[cohort].size() + 19) / 20;
}

std::vector<WeekOutcome> CommunityWorld::outcomes(const IsoWeek& cohort)
{
    const auto results = store::resultsOf(*m_store, cohort);
    REQUIRE(results);
    std::vector<WeekOutcome> outcomes;
    const std::string& faked = m_handles[cohort].front();
    for (const RegionResult& result : *results) {
        REQUIRE_FALSE(result.best.empty());
        WeekOutcome outcome;
        outcome.region = result.region;
        outcome.voters = result.voters;
        outcome.leaderIsTop = isTop(cohort, result.best.front().handle);
        outcome.hasWinner = !result.winner.empty() && result.countedIn == result.region;
        outcome.winnerIsTop = !result.winner.empty() && isTop(cohort, result.winner);
        outcome.fakeLeads = result.best.front().handle == faked;
        outcome.fakeWins = result.winner == faked;
        outcomes.push_back(outcome);
    }
    return outcomes;
}

std::vector<WeekOutcome> CommunityWorld::play()
{
    std::vector<WeekOutcome> all;
    publishFeed();
    publishDesigns();
    for (int week = 0; week < m_size.weeks; ++week) {
        m_clock.set(startOf(weekAfter(weekOf(m_clock.now()))));
        publishDesigns();
        for (int day = 0; day < 7; ++day) {
            publishFeed();
            if (!m_tokens.front().contains(m_feed->feed.voting)) {
                askForTokens();
            }
            vote(day);
            m_clock.advance(millisecondsPerDay - 1000);
        }
        const auto done = outcomes(m_feed->feed.voting);
        all.insert(all.end(), done.begin(), done.end());
    }
    m_clock.set(startOf(weekAfter(weekOf(m_clock.now()))));
    publishFeed(); // says who waits for a reason
    publishFeed();
    return all;
}

} // namespace bespeak::test
