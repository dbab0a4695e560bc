// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/campaign_desk.h"
#include "tests/support/catch.h"

#include <random>

// The store against campaigns held in memory, the same steps on both; with the same seeds on SQLite
// and on PostgreSQL.
using namespace bespeak;
using namespace bespeak::funding;
using namespace bespeak::store;
using namespace bespeak::test;

namespace
{

class TwoWorlds
{
public:
    explicit TwoWorlds(unsigned seed)
        : m_random(seed)
        , desk(someTerms(6, 8, 2))
        , book(someTerms(6, 8, 2))
    {
        REQUIRE_OK(book.step("C01", Actor::Sales, desk.clock.now(), {}));
        REQUIRE_OK(book.step("C02", Actor::Approver, desk.clock.now(), {}));
    }

    void step()
    {
        const int backer = pick(7);
        const std::string name = "backer-" + std::to_string(backer);
        const auto tier = static_cast<std::size_t>(pick(2));
        const std::int64_t units = 1 + pick(2);
        const Instant now = desk.clock.now();
        switch (pick(8)) {
        case 0:
        case 1:
        case 2: {
            const int id = ++m_pledges;
            const bool mine = book.pledge(name, tier, units, now).has_value();
            const auto theirs = recordPledge(desk.store, desk.first(), campaignId(),
                                             {pledgeId(id), name, tier, units, {}});
            require(mine, theirs);
            if (mine) {
                m_ids[name] = id;
            }
            break;
        }
        case 3:
            if (m_ids.contains(name) && book.live(name) != nullptr) {
                require(book.cancel(name, now).has_value(),
                        cancelPledge(desk.store, desk.first(), pledgeId(m_ids[name]), name, ""));
            }
            break;
        case 4:
            if (m_ids.contains(name) && book.live(name) != nullptr) {
                require(book.amend(name, tier, units, now).has_value(),
                        amendPledge(desk.store, desk.first(), pledgeId(m_ids[name]), name, tier,
                                    units));
            }
            break;
        case 5: {
            const char* edges[] = {"C04", "C05", "C12", "C13"};
            const char* edge = edges[pick(4)];
            require(book.step(edge, Actor::Approver, now, "so").has_value(),
                    stepCampaign(desk.store, desk.first(), campaignId(), edge, "so"));
            break;
        }
        case 6:
            desk.clock.advance(pick(30) * oneHour);
            break;
        default:
            book.tick(desk.clock.now());
            REQUIRE_OK(runCampaigns(desk.store, desk.first(), desk.bank));
            break;
        }
    }

    void requireSame()
    {
        const CampaignView view = desk.view();
        REQUIRE(view.record.state == book.campaign.state);
        REQUIRE(view.tally == book.tally());
        REQUIRE(book.broken().value_or("") == "");
        const auto all = pledges(desk.store, campaignId());
        REQUIRE_OK(all);
        REQUIRE(all->size() == book.pledges.size());
        for (std::size_t i = 0; i < all->size(); ++i) {
            REQUIRE((*all)[i].record.state == book.pledges[i].state);
            REQUIRE((*all)[i].record.units == book.pledges[i].units);
        }
    }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    template <typename T>
    static void require(bool mine, const Result<T>& theirs)
    {
        INFO(keyOf(theirs));
        REQUIRE(mine == theirs.has_value());
    }

    std::mt19937 m_random;
    std::map<std::string, int> m_ids;
    int m_pledges = 0;

public:
    CampaignDesk desk;
    FundingBook book;
};

} // namespace

TEST_CASE("the store and memory tell the same of a campaign after each of many random steps")
{
    const unsigned seed = GENERATE(range(1U, 7U));
    INFO("seed " << seed);
    TwoWorlds worlds(seed);
    for (int i = 0; i < 60; ++i) {
        INFO("step " << i);
        worlds.step();
        worlds.requireSame();
    }
    REQUIRE(*checkFunding(worlds.desk.store) == std::vector<std::string>{});
    REQUIRE_OK(worlds.desk.store.rebuild());
    worlds.requireSame();
    REQUIRE(worlds.desk.store.check()->problems == std::vector<std::string>{});
}
