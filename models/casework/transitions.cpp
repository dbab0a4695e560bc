// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/casework/transitions.h"

#include <algorithm>
#include <array>

namespace bespeak::casework
{

namespace
{

using enum CaseState;
using Kind = request::MessageKind;
using request::MessageKind;

constexpr auto none = std::nullopt;

/// The case machine. Read a row as: this edge, from, to, by whom, if what holds, proved by what.
constexpr std::array<Transition, 44> table{{
    {"T01", Draft, Submitted, Actor::Customer, Guard::CompleteRequest, Kind::Request},
    {"T02", Submitted, Received, Actor::Engine, Guard::NewForUs, Kind::Receipt},
    {"T03", Received, Clarifying, Actor::Sales, Guard::HasText, Kind::Clarification},
    {"T04", Clarifying, Received, Actor::Customer, Guard::AnswersClarification, Kind::Request},
    {"T05", Received, Quoted, Actor::Sales, Guard::QuoteHolds, Kind::Quote},
    {"T06", Quoted, Quoted, Actor::Sales, Guard::QuoteRevises, Kind::Quote},
    {"T07", Quoted, Expired, Actor::Clock, Guard::PastValidity, none},
    {"T08", Expired, Quoted, Actor::Sales, Guard::RequoteHolds, Kind::Quote},
    {"T09", Quoted, Received, Actor::Customer, Guard::RequestCitesQuote, Kind::Request},
    {"T10", Quoted, Accepted, Actor::Customer, Guard::AcceptsCurrentQuote, Kind::Acceptance},
    {"T11", Accepted, Ordered, Actor::Sales, Guard::DepositRule, Kind::Confirmation},
    {"T12", Accepted, Funding, Actor::Sales, Guard::PledgeCreated, Kind::Confirmation},
    {"T13", Accepted, Rejected, Actor::Sales, Guard::NoMoneyHeld, Kind::Rejection},
    {"T14", Funding, Funded, Actor::Engine, Guard::PledgeCaptured, Kind::CampaignResult},
    {"T15", Funding, Unfunded, Actor::Engine, Guard::PledgeDropped, Kind::CampaignResult},
    {"T16", Funding, Withdrawn, Actor::Customer, Guard::BeforePledgeLock, Kind::PledgeCancel},
    {"T17", Unfunded, Quoted, Actor::Sales, Guard::RequoteHolds, Kind::Quote},
    {"T18", Unfunded, Closed, Actor::Clock, Guard::MoneySettled, none},
    {"T19", Ordered, Building, Actor::Workshop, Guard::MaterialsAsQuoted, Kind::BuildStart},
    {"T20", Funded, Building, Actor::Workshop, Guard::MaterialsAsQuoted, Kind::BuildStart},
    {"T21", Building, Building, Actor::Workshop, Guard::StageGrows, Kind::BuildUpdate},
    {"T22", Building, OnHold, Actor::Workshop, Guard::HoldHasReason, Kind::BuildUpdate},
    {"T23", OnHold, Building, Actor::Workshop, Guard::Resumes, Kind::BuildUpdate},
    {"T24", Building, Built, Actor::Workshop, Guard::QaComplete, Kind::QaReport},
    {"T25", Built, Shipped, Actor::Logistics, Guard::BalanceSettled, Kind::Despatch},
    {"T26", Shipped, Delivered, Actor::Carrier, Guard::ProofOfDelivery, Kind::Delivery},
    {"T27", Shipped, Built, Actor::Carrier, Guard::HasText, none},
    {"T28", Delivered, Closed, Actor::Clock, Guard::ClaimWindowOver, Kind::Closing},
    {"T29", Delivered, Building, Actor::Sales, Guard::ClaimAccepted, Kind::ClaimDecision},
    {"T30", Submitted, Withdrawn, Actor::Customer, Guard::BeforeConfirmation, Kind::Withdraw},
    {"T30", Received, Withdrawn, Actor::Customer, Guard::BeforeConfirmation, Kind::Withdraw},
    {"T30", Clarifying, Withdrawn, Actor::Customer, Guard::BeforeConfirmation, Kind::Withdraw},
    {"T30", Quoted, Withdrawn, Actor::Customer, Guard::BeforeConfirmation, Kind::Withdraw},
    {"T30", Expired, Withdrawn, Actor::Customer, Guard::BeforeConfirmation, Kind::Withdraw},
    {"T30", Accepted, Withdrawn, Actor::Customer, Guard::BeforeConfirmation, Kind::Withdraw},
    {"T31", Received, Rejected, Actor::Sales, Guard::HasText, Kind::Rejection},
    {"T31", Clarifying, Rejected, Actor::Sales, Guard::HasText, Kind::Rejection},
    {"T31", Expired, Rejected, Actor::Clock, Guard::ExpiredLongAgo, none},
    {"T32", Ordered, Cancelled, Actor::Both, Guard::BothSignedOrLegal, Kind::Cancel},
    {"T32", Funded, Cancelled, Actor::Both, Guard::BothSignedOrLegal, Kind::Cancel},
    {"T32", Building, Cancelled, Actor::Both, Guard::BothSignedOrLegal, Kind::Cancel},
    {"T32", OnHold, Cancelled, Actor::Both, Guard::BothSignedOrLegal, Kind::Cancel},
    {"T32", Built, Cancelled, Actor::Both, Guard::BothSignedOrLegal, Kind::Cancel},
    {"T33", Cancelled, Closed, Actor::Sales, Guard::RefundsFinal, none},
}};

constexpr std::array<std::string_view, 9> actorNames{
    "customer", "sales", "approver", "workshop", "logistics", "carrier", "engine", "clock", "both"};

/// The retailer's program acts as engine and clock for whoever of its staff sits before it;
/// carriers have no key, so logistics, sales or the customer record what a carrier did.
bool standsFor(Actor actor, Actor needed)
{
    const bool staff = actor == Actor::Sales || actor == Actor::Approver ||
                       actor == Actor::Workshop || actor == Actor::Logistics;
    switch (needed) {
    case Actor::Sales:
        return actor == Actor::Approver;
    case Actor::Engine:
        return staff;
    case Actor::Clock:
        return staff || actor == Actor::Customer;
    case Actor::Carrier:
        return actor == Actor::Logistics || actor == Actor::Sales || actor == Actor::Approver ||
               actor == Actor::Customer;
    case Actor::Both:
        return actor == Actor::Sales || actor == Actor::Approver || actor == Actor::Customer;
    default:
        return false;
    }
}

} // namespace

std::string_view actorName(Actor actor)
{
    return actorNames[static_cast<std::size_t>(actor)];
}

std::optional<Actor> findActor(std::string_view name)
{
    const auto found = std::ranges::find(actorNames, name);
    if (found == actorNames.end()) {
        return std::nullopt;
    }
    return static_cast<Actor>(found - actorNames.begin());
}

std::span<const Transition> transitions()
{
    return table;
}

const Transition* findTransition(CaseState from, std::string_view id)
{
    const auto found = std::ranges::find_if(
        table, [&](const Transition& edge) { return edge.from == from && edge.id == id; });
    return found == table.end() ? nullptr : &*found;
}

std::vector<const Transition*> transitionsFrom(CaseState from)
{
    std::vector<const Transition*> edges;
    for (const Transition& edge : table) {
        if (edge.from == from) {
            edges.push_back(&edge);
        }
    }
    return edges;
}

bool mayAct(const Transition& transition, Actor actor)
{
    return actor == transition.actor || standsFor(actor, transition.actor);
}

} // namespace bespeak::casework
