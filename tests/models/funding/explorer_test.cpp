// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/funding_book.h"

#include <deque>
#include <functional>
#include <set>

// Every order in which a campaign's steps can come, up to a depth, with a clock that stands at
// chosen moments around the deadline.
using namespace bespeak;
using namespace bespeak::funding;
using namespace bespeak::test;

namespace
{

struct World {
    FundingBook book;
    std::size_t moment = 0;
};

const std::vector<Instant> moments{
    campaignDeadline + -30 * oneHour,
    campaignDeadline + -1'000,
    campaignDeadline,
    campaignDeadline + 8 * millisecondsPerDay,
    campaignDeadline + 40 * millisecondsPerDay,
};

using Act = std::function<void(World&, Instant)>;

std::vector<Act> acts()
{
    std::vector<Act> all;
    for (const char* backer : {"anna", "ben", "cleo"}) {
        const std::int64_t units = backer[0] == 'a' ? 2 : 1;
        all.emplace_back([=](World& w, Instant now) {
            static_cast<void>(w.book.pledge(backer, backer[0] == 'c' ? 1 : 0, units, now));
        });
        all.emplace_back(
            [=](World& w, Instant now) { static_cast<void>(w.book.cancel(backer, now)); });
        for (const char* edge : {"P08", "P09", "P10", "P11", "P12", "P15"}) {
            all.emplace_back([=](World& w, Instant now) {
                static_cast<void>(w.book.move(backer, edge, Actor::Engine, now));
            });
        }
    }
    all.emplace_back(
        [](World& w, Instant now) { static_cast<void>(w.book.amend("anna", 1, 1, now)); });
    for (const char* edge : {"C04", "C05", "C12", "C13", "C15", "C16"}) {
        all.emplace_back([=](World& w, Instant now) {
            static_cast<void>(w.book.step(edge, Actor::Approver, now));
        });
    }
    all.emplace_back([](World& w, Instant now) { w.book.tick(now); });
    all.emplace_back(
        [](World& w, Instant) { w.moment = std::min(w.moment + 1, moments.size() - 1); });
    return all;
}

} // namespace

TEST_CASE("no order of steps breaks a promise of a campaign", "[explorer]")
{
    // Floor below the goal, so that some pledges may fail and the rest be built.
    CampaignTerms terms = someTerms(2, 3, 2);
    terms.floor = GENERATE(1, 2);
    World first{FundingBook(terms)};
    REQUIRE_OK(first.book.step("C01", Actor::Sales, moments[0]));
    REQUIRE_OK(first.book.step("C02", Actor::Approver, moments[0]));
    const std::vector<Act> all = acts();
    std::set<std::string> seen;
    std::set<CampaignState> reached;
    std::deque<std::pair<World, int>> queue{{first, 0}};
    constexpr int depth = 8;
    std::size_t transitions = 0;
    while (!queue.empty()) {
        const auto [world, level] = std::move(queue.front());
        queue.pop_front();
        reached.insert(world.book.campaign.state);
        for (std::size_t i = 0; level < depth && i < all.size(); ++i) {
            World next = world;
            all[i](next, moments[next.moment]);
            ++transitions;
            if (!seen.insert(next.book.text() + "@" + std::to_string(next.moment)).second) {
                continue;
            }
            const auto broken = next.book.broken();
            if (broken) {
                INFO(next.book.text());
                FAIL(*broken);
            }
            queue.emplace_back(std::move(next), level + 1);
        }
    }
    INFO(seen.size() << " states, " << transitions << " steps");
    REQUIRE(seen.size() > 300);
    // Nothing was promised of states that were never seen.
    for (const CampaignState state :
         {CampaignState::Open, CampaignState::Suspended, CampaignState::Settling,
          CampaignState::Decision, CampaignState::Released, CampaignState::Failed,
          CampaignState::Cancelled, CampaignState::Fulfilled}) {
        INFO(nameOf(state));
        REQUIRE(reached.contains(state));
    }
}
