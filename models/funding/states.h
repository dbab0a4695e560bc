// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace bespeak::funding
{

/// One campaign's life.
enum class CampaignState {
    Draft,
    Review,
    Open,
    Suspended, ///< takes no pledges; the deadline stays where it is
    Closing,   ///< the deadline has come, nothing is counted yet
    Settling,  ///< funded: the money is collected
    Decision,  ///< less than the floor came in; the retailer decides
    Released,  ///< may be built
    Failed,
    Cancelled,
    Fulfilled,
};
constexpr std::size_t campaignStateCount = 11;

/// One backer's pledge. Money moves from Capturing on, never before.
enum class PledgeState {
    Draft,
    Active,  ///< counts towards the goal
    Waiting, ///< over the cap: moves up in the order of the log
    Cancelled,
    Committed, ///< the goal was met: the pledge binds
    Released,  ///< nothing was met or taken: free again
    Capturing, ///< the money was asked for
    Captured,
    Errored,
    Dropped,
    Refunding,
    Refunded,
    Disputed,
};
constexpr std::size_t pledgeStateCount = 13;

enum class Actor { Backer, Sales, Approver, Engine, Clock };

/// Names in files and databases: "settling", "errored", "approver".
std::string_view nameOf(CampaignState state);
std::string_view nameOf(PledgeState state);
std::string_view nameOf(Actor actor);
std::optional<CampaignState> findCampaignState(std::string_view name);
std::optional<PledgeState> findPledgeState(std::string_view name);

/// Failed, cancelled, fulfilled: nothing leads out.
bool isEnd(CampaignState state);
/// Cancelled, released, dropped, refunded: nothing leads out.
bool isEnd(PledgeState state);
/// Of those a backer has at most one in a campaign.
bool isLive(PledgeState state);

} // namespace bespeak::funding
