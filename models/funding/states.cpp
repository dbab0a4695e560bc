// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/funding/states.h"

#include <algorithm>

namespace bespeak::funding
{

namespace
{

constexpr std::array<std::string_view, campaignStateCount> campaignNames{
    "draft",    "review",   "open",   "suspended", "closing",  "settling",
    "decision", "released", "failed", "cancelled", "fulfilled"};
constexpr std::array<std::string_view, pledgeStateCount> pledgeNames{
    "draft",    "active",  "waiting", "cancelled", "committed", "released", "capturing",
    "captured", "errored", "dropped", "refunding", "refunded",  "disputed"};
constexpr std::array<std::string_view, 5> actorNames{"backer", "sales", "approver", "engine",
                                                     "clock"};

template <typename State, std::size_t count>
std::optional<State> find(const std::array<std::string_view, count>& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<State>(found - names.begin());
}

} // namespace

std::string_view nameOf(CampaignState state)
{
    return campaignNames[static_cast<std::size_t>(state)];
}

std::string_view nameOf(PledgeState state)
{
    return pledgeNames[static_cast<std::size_t>(state)];
}

std::string_view nameOf(Actor actor)
{
    return actorNames[static_cast<std::size_t>(actor)];
}

std::optional<CampaignState> findCampaignState(std::string_view name)
{
    return find<CampaignState>(campaignNames, name);
}

std::optional<PledgeState> findPledgeState(std::string_view name)
{
    return find<PledgeState>(pledgeNames, name);
}

bool isEnd(CampaignState state)
{
    return state == CampaignState::Failed || state == CampaignState::Cancelled ||
           state == CampaignState::Fulfilled;
}

bool isEnd(PledgeState state)
{
    return state == PledgeState::Cancelled || state == PledgeState::Released ||
           state == PledgeState::Dropped || state == PledgeState::Refunded;
}

bool isLive(PledgeState state)
{
    return state != PledgeState::Draft && !isEnd(state);
}

} // namespace bespeak::funding
