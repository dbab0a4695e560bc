// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/funding/edges.h"

#include <algorithm>
#include <array>

namespace bespeak::funding
{

namespace
{

using C = CampaignState;
using P = PledgeState;
using CG = CampaignGuard;
using PG = PledgeGuard;

/// Read a row as: this edge, from, to, by whom, if what holds.
constexpr std::array<CampaignEdge, 17> campaignTable{{
    {"C01", C::Draft, C::Review, Actor::Sales, CG::TermsHold},
    {"C02", C::Review, C::Open, Actor::Approver, CG::DeadlineAhead},
    {"C03", C::Review, C::Draft, Actor::Sales, CG::HasReason},
    {"C04", C::Open, C::Suspended, Actor::Sales, CG::HasReason},
    {"C05", C::Suspended, C::Open, Actor::Approver, CG::DeadlineAhead},
    {"C06", C::Open, C::Closing, Actor::Clock, CG::DeadlinePassed},
    {"C07", C::Suspended, C::Failed, Actor::Clock, CG::DeadlinePassed},
    {"C08", C::Closing, C::Failed, Actor::Engine, CG::GoalMissed},
    {"C09", C::Closing, C::Settling, Actor::Engine, CG::GoalMet},
    {"C10", C::Settling, C::Released, Actor::Engine, CG::FloorReached},
    {"C11", C::Settling, C::Decision, Actor::Engine, CG::FloorMissed},
    {"C12", C::Decision, C::Released, Actor::Approver, CG::DecisionInTime},
    {"C13", C::Decision, C::Failed, Actor::Approver, CG::DecisionInTime},
    {"C14", C::Decision, C::Failed, Actor::Clock, CG::DecisionOverdue},
    {"C15", C::Open, C::Cancelled, Actor::Approver, CG::HasReason},
    {"C15", C::Suspended, C::Cancelled, Actor::Approver, CG::HasReason},
    {"C16", C::Released, C::Fulfilled, Actor::Sales, CG::HasReason},
}};

constexpr std::array<PledgeEdge, 24> pledgeTable{{
    {"P01", P::Draft, P::Active, Actor::Engine, PG::HasRoom},
    {"P02", P::Draft, P::Waiting, Actor::Engine, PG::NoRoom},
    {"P03", P::Waiting, P::Active, Actor::Engine, PG::RoomAgain},
    {"P04", P::Active, P::Active, Actor::Backer, PG::AmendFits},
    {"P05", P::Active, P::Cancelled, Actor::Backer, PG::BeforeLock},
    {"P05", P::Waiting, P::Cancelled, Actor::Backer, PG::Always},
    {"P06", P::Active, P::Committed, Actor::Engine, PG::GoalMet},
    {"P07", P::Active, P::Released, Actor::Engine, PG::NothingOwed},
    {"P07", P::Waiting, P::Released, Actor::Engine, PG::Always},
    {"P08", P::Committed, P::Capturing, Actor::Engine, PG::CampaignTakes},
    {"P09", P::Capturing, P::Captured, Actor::Engine, PG::Always},
    {"P10", P::Capturing, P::Errored, Actor::Engine, PG::Always},
    {"P11", P::Errored, P::Capturing, Actor::Engine, PG::AttemptsLeft},
    {"P12", P::Errored, P::Dropped, Actor::Engine, PG::AttemptsOver},
    {"P12", P::Committed, P::Dropped, Actor::Engine, PG::AttemptsOver},
    {"P13", P::Committed, P::Released, Actor::Engine, PG::NothingOwed},
    {"P13", P::Errored, P::Released, Actor::Engine, PG::NothingOwed},
    {"P14", P::Captured, P::Refunding, Actor::Engine, PG::MustReturn},
    {"P15", P::Refunding, P::Refunded, Actor::Engine, PG::Always},
    {"P16", P::Captured, P::Disputed, Actor::Sales, PG::Always},
    {"P17", P::Disputed, P::Captured, Actor::Sales, PG::Always},
    {"P18", P::Disputed, P::Refunded, Actor::Sales, PG::Always},
    {"P19", P::Captured, P::Refunding, Actor::Approver, PG::Always},
    {"P20", P::Disputed, P::Refunding, Actor::Engine, PG::MustReturn},
}};

} // namespace

std::span<const CampaignEdge> campaignEdges()
{
    return campaignTable;
}

std::span<const PledgeEdge> pledgeEdges()
{
    return pledgeTable;
}

const CampaignEdge* findEdge(CampaignState from, std::string_view id)
{
    const auto found = std::ranges::find_if(campaignTable, [&](const CampaignEdge& edge) {
        return edge.from == from && edge.id == id;
    });
    return found == campaignTable.end() ? nullptr : &*found;
}

const PledgeEdge* findEdge(PledgeState from, std::string_view id)
{
    const auto found = std::ranges::find_if(
        pledgeTable, [&](const PledgeEdge& edge) { return edge.from == from && edge.id == id; });
    return found == pledgeTable.end() ? nullptr : &*found;
}

std::vector<const CampaignEdge*> edgesFrom(CampaignState from)
{
    std::vector<const CampaignEdge*> edges;
    for (const CampaignEdge& edge : campaignTable) {
        if (edge.from == from) {
            edges.push_back(&edge);
        }
    }
    return edges;
}

bool mayAct(Actor needed, Actor actor)
{
    if (needed == actor) {
        return true;
    }
    const bool staff = actor == Actor::Sales || actor == Actor::Approver;
    switch (needed) {
    case Actor::Sales:
        return actor == Actor::Approver;
    case Actor::Engine:
    case Actor::Clock:
        return staff;
    case Actor::Backer:
    case Actor::Approver:
        return false;
    }
    return false;
}

} // namespace bespeak::funding
