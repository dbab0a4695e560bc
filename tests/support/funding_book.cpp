// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/funding_book.h"

#include <algorithm>
#include <set>

namespace bespeak::test
{

using namespace funding;

CampaignTerms someTerms(std::int64_t goal, std::int64_t cap, std::int64_t perBacker)
{
    CampaignTerms terms;
    terms.title = "Cinema under the roof";
    terms.designSha256 = std::string(64, 'a');
    terms.policy = "Nothing is binding before the goal is met.";
    terms.goal = goal;
    terms.floor = goal;
    terms.cap = cap;
    terms.unitsPerBacker = perBacker;
    terms.tiers = {{"early", {179'900, {}}, 2}, {"usual", {199'901, {}}, cap}};
    terms.deadline = campaignDeadline;
    terms.attempts = 2;
    return terms;
}

FundingBook::FundingBook(CampaignTerms terms)
{
    campaign.id = CampaignId{{}};
    campaign.terms = std::move(terms);
}

Tally FundingBook::tally() const
{
    Tally counted = emptyTally(campaign.terms);
    for (const PledgeRecord& pledge : pledges) {
        count(counted, campaign.terms, pledge, 1);
    }
    return counted;
}

const PledgeRecord* FundingBook::live(const std::string& backer) const
{
    const auto found = std::ranges::find_if(pledges, [&](const PledgeRecord& pledge) {
        return pledge.backer == backer && isLive(pledge.state);
    });
    return found == pledges.end() ? nullptr : &*found;
}

void FundingBook::follow(const CampaignRecord& before)
{
    std::vector<PledgeState> states;
    for (PledgeRecord& pledge : pledges) {
        for (const BulkMove& move : movesAfter(before, campaign)) {
            if (pledge.state == move.from) {
                pledge.state = move.to;
                break;
            }
        }
    }
}

Result<void> FundingBook::step(std::string_view edge, Actor actor, Instant now,
                               const std::string& reason)
{
    auto next = advance(campaign, {edge, actor, now, reason}, tally());
    if (!next) {
        return failWith(next);
    }
    const CampaignRecord before = std::exchange(campaign, std::move(*next));
    follow(before);
    return {};
}

Result<void> FundingBook::pledge(const std::string& backer, std::size_t tier, std::int64_t units,
                                 Instant now)
{
    if (live(backer) != nullptr) {
        return fail("funding.already-pledged");
    }
    PledgeRecord fresh;
    fresh.backer = backer;
    fresh.tier = tier;
    fresh.units = units;
    fresh.since = now;
    const bool waits =
        tier < campaign.terms.tiers.size() && mustWait(campaign.terms, tally(), tier, units);
    auto taken = advance(fresh, {waits ? "P02" : "P01", Actor::Engine, now}, campaign, tally());
    if (!taken) {
        return failWith(taken);
    }
    pledges.push_back(std::move(*taken));
    return {};
}

Result<void> FundingBook::move(const std::string& backer, std::string_view edge, Actor actor,
                               Instant now)
{
    const PledgeRecord* found = live(backer);
    if (found == nullptr) {
        return fail("funding.no-pledge");
    }
    auto next = advance(*found, {edge, actor, now}, campaign, tally());
    if (!next) {
        return failWith(next);
    }
    pledges[static_cast<std::size_t>(found - pledges.data())] = std::move(*next);
    promote(now);
    return {};
}

Result<void> FundingBook::amend(const std::string& backer, std::size_t tier, std::int64_t units,
                                Instant now)
{
    const PledgeRecord* found = live(backer);
    if (found == nullptr) {
        return fail("funding.no-pledge");
    }
    auto next = advance(*found, {"P04", Actor::Backer, now, tier, units}, campaign, tally());
    if (!next) {
        return failWith(next);
    }
    pledges[static_cast<std::size_t>(found - pledges.data())] = std::move(*next);
    promote(now);
    return {};
}

Result<void> FundingBook::cancel(const std::string& backer, Instant now)
{
    return move(backer, "P05", Actor::Backer, now);
}

void FundingBook::promote(Instant now)
{
    while (true) {
        std::vector<PledgeRecord> heads;
        std::vector<PledgeRecord*> places;
        std::set<std::size_t> seen;
        for (PledgeRecord& pledge : pledges) {
            if (pledge.state == PledgeState::Waiting && seen.insert(pledge.tier).second) {
                heads.push_back(pledge);
                places.push_back(&pledge);
            }
        }
        const auto next = nextUp(campaign.terms, tally(), heads);
        if (!next) {
            return;
        }
        auto up = advance(heads[*next], {"P03", Actor::Engine, now}, campaign, tally());
        if (!up) {
            return;
        }
        *places[*next] = std::move(*up);
    }
}

void FundingBook::tick(Instant now)
{
    while (const CampaignEdge* due = dueEdge(campaign, tally(), now)) {
        if (!step(due->id, due->actor, now, {})) {
            return;
        }
    }
}

std::optional<std::string> FundingBook::broken() const
{
    const Tally counted = tally();
    if (activeUnits(counted) > campaign.terms.cap) {
        return "more is pledged than the cap";
    }
    for (std::size_t i = 0; i < campaign.terms.tiers.size(); ++i) {
        if (counted.activeUnits[i] > campaign.terms.tiers[i].quantity) {
            return "more is pledged than there is at a price";
        }
    }
    const bool running = campaign.state == CampaignState::Open ||
                         campaign.state == CampaignState::Suspended ||
                         campaign.state == CampaignState::Closing;
    const bool takes = campaign.state == CampaignState::Settling ||
                       campaign.state == CampaignState::Released ||
                       campaign.state == CampaignState::Fulfilled;
    std::set<std::string> backers;
    for (const PledgeRecord& pledge : pledges) {
        if (isLive(pledge.state) && !backers.insert(pledge.backer).second) {
            return "one person has two live pledges";
        }
        const bool counts =
            pledge.state == PledgeState::Active || pledge.state == PledgeState::Waiting;
        if (counts && !running) {
            return "a pledge is neither committed nor released after the close";
        }
        if (pledge.state == PledgeState::Capturing && !takes) {
            return "money is asked for though the campaign did not come about";
        }
        const bool kept = pledge.state == PledgeState::Captured;
        if (kept && isEnd(campaign.state) && campaign.state != CampaignState::Fulfilled) {
            return "money is kept though the campaign did not come about";
        }
    }
    return std::nullopt;
}

std::string FundingBook::text() const
{
    std::string all(nameOf(campaign.state));
    all += " " + std::to_string(campaign.reached);
    for (const PledgeRecord& pledge : pledges) {
        all += "\n" + pledge.backer + " " + std::string(nameOf(pledge.state)) + " " +
               std::to_string(pledge.tier) + " " + std::to_string(pledge.units) + " " +
               std::to_string(pledge.attempts);
    }
    return all;
}

} // namespace bespeak::test
