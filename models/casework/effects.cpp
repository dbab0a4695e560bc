// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/casework/effects.h"

#include "models/request/alternates.h"

namespace bespeak::casework
{

namespace
{

void takeRequest(CaseRecord& record, const Evidence& evidence, const request::RequestBody& request)
{
    record.customerKid = evidence.author;
    if (record.retailerKid.empty()) {
        record.retailerKid = evidence.to;
    }
    record.region = request.region;
    record.title = request.designName;
    record.requestDocument = evidence.document;
    record.requestRevision = evidence.revision;
    record.total = request.listTotal;
    record.clarificationDocument.clear();
    record.quoteDocument.clear();
    record.validUntil.reset();
}

void takeQuote(CaseRecord& record, const Evidence& evidence, const request::QuoteBody& quote)
{
    record.quoteDocument = evidence.document;
    record.quoteRevision = evidence.revision;
    record.total = quote.totals.gross;
    record.noticeSha256 = quote.noticeSha256;
    record.billOfMaterialsSha256 = quote.billOfMaterialsSha256;
    record.validUntil = quote.validUntil;
}

/// What was picked decides what it costs and what is built.
void takeAcceptance(CaseRecord& record, const Step& step, const request::AcceptanceBody& acceptance)
{
    record.acceptanceDocument = step.evidence->document;
    record.total = acceptance.total;
    if (acceptance.picks.empty() || !step.quote) {
        return;
    }
    if (const auto picked = request::quoteWithPicks(*step.quote, acceptance.picks)) {
        record.billOfMaterialsSha256 = picked->billOfMaterialsSha256;
    }
}

void takeConfirmation(CaseRecord& record, const request::ConfirmationBody& confirmation,
                      Instant now)
{
    record.deposit = confirmation.deposit;
    const bool pledged = confirmation.deposit.minor > 0;
    record.pledge = pledged ? PledgeState::Active : PledgeState::None;
    if (confirmation.intoFunding) {
        // A campaign of one has no deadline at which others would be let down: the pledge is free
        // until its money arrives.
        record.pledgeLockedFrom.reset();
    } else if (pledged) {
        record.pledge = PledgeState::Committed;
        record.pledgeLockedFrom = now;
    }
}

void takeBuildUpdate(CaseRecord& record, const request::BuildUpdateBody& update)
{
    if (update.step == request::BuildStep::Progress) {
        record.buildStage = update.stage;
        record.buildPercent = update.percent;
    }
}

void startBuilding(CaseRecord& record, const Transition& edge)
{
    if (edge.from == CaseState::Delivered) {
        record.claimDocument.clear();
        record.deliveredAt.reset();
    }
    record.buildStage = -1;
    record.buildPercent = 0;
}

/// A pledge that nothing was captured from ends when its case does not go on.
void releasePledge(CaseRecord& record)
{
    if (record.pledge == PledgeState::Active || record.pledge == PledgeState::Committed) {
        record.pledge = PledgeState::Released;
    }
}

void applyContent(CaseRecord& record, const Step& step)
{
    const Evidence& evidence = *step.evidence;
    const request::Content& content = evidence.body.content;
    if (const auto* request = std::get_if<request::RequestBody>(&content)) {
        takeRequest(record, evidence, *request);
    } else if (const auto* quote = std::get_if<request::QuoteBody>(&content)) {
        takeQuote(record, evidence, *quote);
    } else if (const auto* confirmation = std::get_if<request::ConfirmationBody>(&content)) {
        takeConfirmation(record, *confirmation, step.now);
    } else if (const auto* update = std::get_if<request::BuildUpdateBody>(&content)) {
        takeBuildUpdate(record, *update);
    } else if (const auto* delivery = std::get_if<request::DeliveryBody>(&content)) {
        record.deliveredAt = delivery->deliveredAt;
    } else if (const auto* acceptance = std::get_if<request::AcceptanceBody>(&content)) {
        takeAcceptance(record, step, *acceptance);
    } else if (evidence.body.kind == request::MessageKind::Clarification) {
        record.clarificationDocument = evidence.document;
    }
}

} // namespace

void applyEffects(CaseRecord& record, const Transition& edge, const Step& step)
{
    if (step.evidence) {
        applyContent(record, step);
        record.head = step.evidence->document;
        if (step.evidence->author != record.customerKid) {
            record.untoldSteps.clear();
        }
    } else {
        record.untoldSteps.emplace_back(edge.id);
    }
    const bool ends = edge.to == CaseState::Unfunded || edge.to == CaseState::Withdrawn ||
                      edge.to == CaseState::Rejected || edge.to == CaseState::Cancelled;
    if (edge.id == "T16") {
        record.pledge = PledgeState::Cancelled;
    } else if (ends) {
        releasePledge(record);
    }
    if (edge.to == CaseState::Building && edge.from != CaseState::Building &&
        edge.from != CaseState::OnHold) {
        startBuilding(record, edge);
    }
    if (edge.from == CaseState::Draft) {
        record.opened = step.now;
    }
    record.state = edge.to;
    record.updated = step.now;
}

} // namespace bespeak::casework
