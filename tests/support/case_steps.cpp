// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/case_steps.h"

#include "models/base/expects.h"

#include <cstdio>

namespace bespeak::test
{

using namespace casework;
using namespace request;

std::string documentId(int number)
{
    char text[65];
    std::snprintf(text, sizeof text, "%064x", static_cast<unsigned>(number));
    return text;
}

QuoteBody aQuote(Instant validUntil)
{
    QuoteBody quote;
    pricing::PriceLine sofa;
    sofa.text = "Sofa, three seats";
    sofa.component = *ComponentId::parse("sofa.three-seat");
    sofa.unitPrice = {119'900, Currency()};
    pricing::PriceLine labour;
    labour.text = "Delivery and set-up";
    labour.unitPrice = {14'900, Currency()};
    quote.prices.lines = {sofa, labour};
    const Result<pricing::Totals> totals = pricing::computeTotals(quote.prices);
    expects(totals.has_value(), "the quote of a test can be totalled");
    quote.totals = *totals;
    quote.validUntil = validUntil;
    quote.designSha256 = documentId(1);
    quote.billOfMaterialsSha256 = documentId(77);
    quote.notice = "Made to your measure: no right of return.";
    quote.noticeSha256 = documentId(78);
    return quote;
}

namespace
{

Content contentFor(const CaseRecord& record, const Transition& edge, Instant now)
{
    switch (*edge.evidence) {
    case MessageKind::Request: {
        RequestBody body;
        body.designSha256 = documentId(1);
        body.designName = "Living room";
        body.region = "DE-10";
        body.listTotal = {134'800, Currency()};
        return body;
    }
    case MessageKind::Receipt:
        return ReceiptBody{now};
    case MessageKind::Quote:
        return aQuote(now + 14 * millisecondsPerDay);
    case MessageKind::Acceptance:
        return AcceptanceBody{record.total, record.noticeSha256};
    case MessageKind::Confirmation:
        return ConfirmationBody{edge.id == "T12", {20'000, Currency()}, "2026-12-24"};
    case MessageKind::CampaignResult:
        return CampaignResultBody{edge.id == "T14", record.deposit};
    case MessageKind::BuildStart:
        return BuildStartBody{record.billOfMaterialsSha256, "WO-1"};
    case MessageKind::BuildUpdate: {
        BuildUpdateBody body;
        body.step = edge.id == "T22"   ? BuildStep::Hold
                    : edge.id == "T23" ? BuildStep::Resume
                                       : BuildStep::Progress;
        body.stage = record.buildStage + 1;
        body.nextDate = "2026-12-01";
        return body;
    }
    case MessageKind::QaReport:
        return QaReportBody{{{"Picture and sound", true, "Jo"}}};
    case MessageKind::Despatch:
        return DespatchBody{"Van", "1Z", true, "2026-12-24"};
    case MessageKind::Delivery:
        return DeliveryBody{now, "Kim"};
    case MessageKind::Cancel:
        return CancelBody{"", "Deposit back"};
    default:
        return PlainBody{};
    }
}

std::string citedBy(const CaseRecord& record, const Transition& edge)
{
    switch (*edge.evidence) {
    case MessageKind::Request:
        return edge.id == "T04" ? record.clarificationDocument : record.quoteDocument;
    case MessageKind::Receipt:
    case MessageKind::Quote:
        return record.requestDocument;
    case MessageKind::Acceptance:
        return record.quoteDocument;
    case MessageKind::ClaimDecision:
        return record.claimDocument;
    default:
        return record.head;
    }
}

std::int64_t revisionFor(const CaseRecord& record, MessageKind kind)
{
    if (kind == MessageKind::Request) {
        return record.requestRevision + 1;
    }
    return kind == MessageKind::Quote ? record.quoteRevision + 1 : 1;
}

} // namespace

Step validStep(const CaseRecord& record, const Transition& edge, Instant now, int number)
{
    Step step;
    step.transition = edge.id;
    step.actor = edge.actor;
    step.now = now;
    step.note = "noted";
    if (!edge.evidence) {
        return step;
    }
    Evidence evidence;
    evidence.document = documentId(1000 + number);
    evidence.previous = record.head;
    evidence.revision = revisionFor(record, *edge.evidence);
    const bool byCustomer = authorOf(*edge.evidence) == Author::Customer;
    evidence.author = byCustomer ? customerKid : staffKid;
    evidence.signers = {evidence.author};
    if (*edge.evidence == MessageKind::Cancel) {
        evidence.signers = {staffKid, customerKid};
    }
    evidence.to = byCustomer ? retailerRoot : customerKid;
    evidence.body.kind = *edge.evidence;
    evidence.body.cites = citedBy(record, edge);
    evidence.body.text = "Because.";
    evidence.body.content = contentFor(record, edge, now);
    step.evidence = std::move(evidence);
    return step;
}

} // namespace bespeak::test
