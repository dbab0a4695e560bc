// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_state.h"
#include "models/request/message_kind.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace bespeak::casework
{

/// Who acts. Staff roles are those of the retailer card; an approver may do what sales may.
enum class Actor { Customer, Sales, Approver, Workshop, Logistics, Carrier, Engine, Clock, Both };

std::string_view actorName(Actor actor);
std::optional<Actor> findActor(std::string_view name);

/// What must hold beside state and actor; each is one function in guards.cpp.
enum class Guard {
    CompleteRequest,
    NewForUs,
    HasText,
    AnswersClarification,
    QuoteHolds,
    QuoteRevises,
    PastValidity,
    RequoteHolds,
    RequestCitesQuote,
    AcceptsCurrentQuote,
    DepositRule,
    PledgeCreated,
    NoMoneyHeld,
    PledgeCaptured,
    PledgeDropped,
    BeforePledgeLock,
    MoneySettled,
    MaterialsAsQuoted,
    StageGrows,
    HoldHasReason,
    QaComplete,
    BalanceSettled,
    ProofOfDelivery,
    Resumes,
    ClaimWindowOver,
    ClaimAccepted,
    BeforeConfirmation,
    ExpiredLongAgo,
    BothSignedOrLegal,
    RefundsFinal,
};

/// One edge of the case machine. What is not in the table is refused and logged.
struct Transition {
    std::string_view id; ///< "T05"; several edges may share an id
    CaseState from;
    CaseState to;
    Actor actor;
    Guard guard;
    /// The signed message that proves it; empty: an event of the log alone.
    std::optional<request::MessageKind> evidence;
};

/// The 44 edges of the table, in its order.
std::span<const Transition> transitions();

/// The edge of that id that leaves the state; nullptr if there is none.
const Transition* findTransition(CaseState from, std::string_view id);
/// All edges that leave a state.
std::vector<const Transition*> transitionsFrom(CaseState from);
/// True if a holder of this role may take the edge (an approver also what sales may).
bool mayAct(const Transition& transition, Actor actor);

} // namespace bespeak::casework
