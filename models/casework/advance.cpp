// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/casework/advance.h"

#include "models/casework/effects.h"
#include "models/casework/guards.h"

#include <algorithm>

namespace bespeak::casework
{

namespace
{

using request::Author;
using request::MessageKind;

std::vector<std::pair<std::string, std::string>> edgeFacts(const CaseRecord& record,
                                                           const Step& step)
{
    return {{"transition", std::string(step.transition)},
            {"state", std::string(stateName(record.state))}};
}

/// Customer's messages carry the customer's key, the retailer's any key of its own.
bool signerFits(const CaseRecord& record, const Evidence& evidence)
{
    const bool byCustomer = record.customerKid.empty() || evidence.author == record.customerKid;
    switch (request::authorOf(evidence.body.kind)) {
    case Author::Customer:
        return byCustomer;
    case Author::Retailer:
        return !record.customerKid.empty() && !byCustomer;
    case Author::Either:
    case Author::Both:
        return true;
    }
    return false;
}

Result<void> checkEvidence(const CaseRecord& record, const Transition& edge, const Step& step)
{
    if (!edge.evidence) {
        return step.evidence ? Result<void>(fail("case.wrong-evidence", edgeFacts(record, step)))
                             : Result<void>();
    }
    if (!step.evidence) {
        return fail("case.evidence-missing", edgeFacts(record, step));
    }
    if (step.evidence->body.kind != *edge.evidence) {
        return fail("case.wrong-evidence", edgeFacts(record, step));
    }
    if (!signerFits(record, *step.evidence)) {
        return fail("case.wrong-signer", edgeFacts(record, step));
    }
    if (step.evidence->previous != record.head) {
        return fail("case.not-the-head", edgeFacts(record, step));
    }
    return {};
}

/// Edges that nobody takes by hand: the retailer's program answers, the clock strikes.
bool byItself(const Transition& edge)
{
    return edge.id == "T01" || edge.id == "T02";
}

const Transition* requestEdge(const CaseRecord& record)
{
    switch (record.state) {
    case CaseState::Draft:
        return findTransition(record.state, "T01");
    case CaseState::Clarifying:
        return findTransition(record.state, "T04");
    case CaseState::Quoted:
        return findTransition(record.state, "T09");
    default:
        return nullptr;
    }
}

const Transition* confirmationEdge(const CaseRecord& record, const request::Body& body)
{
    const auto* confirmation = std::get_if<request::ConfirmationBody>(&body.content);
    return findTransition(record.state,
                          confirmation != nullptr && confirmation->intoFunding ? "T12" : "T11");
}

const Transition* resultEdge(const CaseRecord& record, const request::Body& body)
{
    const auto* result = std::get_if<request::CampaignResultBody>(&body.content);
    return findTransition(record.state, result != nullptr && result->funded ? "T14" : "T15");
}

const Transition* updateEdge(const CaseRecord& record, const request::Body& body)
{
    const auto* update = std::get_if<request::BuildUpdateBody>(&body.content);
    if (update == nullptr) {
        return nullptr;
    }
    switch (update->step) {
    case request::BuildStep::Hold:
        return findTransition(record.state, "T22");
    case request::BuildStep::Resume:
        return findTransition(record.state, "T23");
    case request::BuildStep::Progress:
        break;
    }
    return findTransition(record.state, "T21");
}

} // namespace

Result<CaseRecord> advance(const CaseRecord& record, const Step& step, const CaseTimes& times)
{
    const Transition* edge = findTransition(record.state, step.transition);
    if (edge == nullptr) {
        return fail("case.no-such-transition", edgeFacts(record, step));
    }
    if (!mayAct(*edge, step.actor)) {
        auto facts = edgeFacts(record, step);
        facts.emplace_back("actor", std::string(actorName(step.actor)));
        return fail("case.wrong-actor", std::move(facts));
    }
    if (const Result<void> evidence = checkEvidence(record, *edge, step); !evidence) {
        return failWith(evidence);
    }
    if (const Result<void> guard = checkGuard(edge->guard, record, step, times); !guard) {
        return failWith(guard);
    }
    CaseRecord next = record;
    applyEffects(next, *edge, step);
    return next;
}

std::vector<const Transition*> allowedNow(const CaseRecord& record, Actor actor, Instant now,
                                          const CaseTimes& times)
{
    std::vector<const Transition*> edges = transitionsFrom(record.state);
    std::erase_if(edges, [&](const Transition* edge) {
        const bool signOff = edge->guard == Guard::ClaimWindowOver && actor == Actor::Customer &&
                             record.claimDocument.empty();
        return byItself(*edge) || !mayAct(*edge, actor) ||
               (!signOff && !isOpen(edge->guard, record, now, times));
    });
    return edges;
}

const Transition* transitionFor(const CaseRecord& record, const request::Body& body)
{
    switch (body.kind) {
    case MessageKind::Request:
        return requestEdge(record);
    case MessageKind::Confirmation:
        return confirmationEdge(record, body);
    case MessageKind::CampaignResult:
        return resultEdge(record, body);
    case MessageKind::BuildUpdate:
        return updateEdge(record, body);
    default:
        break;
    }
    for (const Transition* edge : transitionsFrom(record.state)) {
        if (edge->evidence == body.kind) {
            return edge;
        }
    }
    return nullptr;
}

std::vector<const Transition*> dueByClock(const CaseRecord& record, Instant now,
                                          const CaseTimes& times)
{
    std::vector<const Transition*> edges = transitionsFrom(record.state);
    std::erase_if(edges, [&](const Transition* edge) {
        return edge->actor != Actor::Clock || !isOpen(edge->guard, record, now, times);
    });
    return edges;
}

bool holdsMoney(const CaseRecord& record)
{
    return record.pledge == PledgeState::Captured;
}

Result<CaseRecord> capturePledge(const CaseRecord& record, Money amount)
{
    if (record.pledge != PledgeState::Active && record.pledge != PledgeState::Committed) {
        return fail("case.no-pledge", {{"pledge", std::string(pledgeStateName(record.pledge))}});
    }
    if (amount != record.deposit) {
        return fail("case.deposit-differs",
                    {{"expected", formatMoney(record.deposit)}, {"found", formatMoney(amount)}});
    }
    CaseRecord next = record;
    next.pledge = PledgeState::Captured;
    return next;
}

Result<CaseRecord> refundPledge(const CaseRecord& record)
{
    if (record.pledge != PledgeState::Captured) {
        return fail("case.nothing-to-refund");
    }
    CaseRecord next = record;
    next.pledge = PledgeState::Refunded;
    return next;
}

Result<CaseRecord> recordClaim(const CaseRecord& record, const Evidence& claim)
{
    const bool possible = record.state == CaseState::Delivered && record.claimDocument.empty() &&
                          claim.author == record.customerKid && !claim.body.text.empty();
    if (!possible) {
        return fail("case.claim-not-possible", {{"state", std::string(stateName(record.state))}});
    }
    if (claim.previous != record.head) {
        return fail("case.not-the-head",
                    {{"transition", "claim"}, {"state", std::string(stateName(record.state))}});
    }
    CaseRecord next = record;
    next.claimDocument = claim.document;
    next.head = claim.document;
    return next;
}

} // namespace bespeak::casework
