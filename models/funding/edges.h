// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/funding/states.h"

#include <span>
#include <string_view>
#include <vector>

namespace bespeak::funding
{

/// What must hold beside state and actor; each is one row of checkGuard() in advance.cpp.
enum class CampaignGuard {
    TermsHold,
    DeadlineAhead,
    HasReason,
    DeadlinePassed,
    GoalMissed,
    GoalMet,
    FloorReached,
    FloorMissed, ///< nothing is left to collect, and it was too little
    DecisionInTime,
    DecisionOverdue,
};

struct CampaignEdge {
    std::string_view id; ///< "C05"
    CampaignState from;
    CampaignState to;
    Actor actor;
    CampaignGuard guard;
};

enum class PledgeGuard {
    HasRoom, ///< open, before the deadline, within cap, tier and units for one backer
    NoRoom,  ///< the same, but it must wait
    RoomAgain,
    AmendFits,
    BeforeLock,
    CampaignTakes, ///< settling or released: money may be asked for
    AttemptsLeft,
    AttemptsOver,
    GoalMet,     ///< the campaign was closed with its goal
    NothingOwed, ///< closed without its goal, cancelled, failed, or too late for the cap
    MustReturn,  ///< the campaign failed after all
    Always,
};

struct PledgeEdge {
    std::string_view id; ///< "P10"
    PledgeState from;
    PledgeState to;
    Actor actor;
    PledgeGuard guard;
};

/// Both machines. What is not in them is refused.
std::span<const CampaignEdge> campaignEdges();
std::span<const PledgeEdge> pledgeEdges();

/// Null if no edge of that id leaves the state.
const CampaignEdge* findEdge(CampaignState from, std::string_view id);
const PledgeEdge* findEdge(PledgeState from, std::string_view id);
std::vector<const CampaignEdge*> edgesFrom(CampaignState from);

/// An approver may do what sales may; staff stand for engine and clock.
bool mayAct(Actor needed, Actor actor);

} // namespace bespeak::funding
