// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/casework/guards.h"

#include "models/base/expects.h"
#include "models/request/alternates.h"

#include <cmath>

#include <algorithm>

namespace bespeak::casework
{

namespace
{

using request::Body;

template <typename Content>
const Content& contentOf(const Step& step)
{
    const auto* content = std::get_if<Content>(&step.evidence->body.content);
    expects(content != nullptr, "a body's content is of its kind");
    return *content;
}

Result<void> require(bool holds, const char* key,
                     std::vector<std::pair<std::string, std::string>> facts = {})
{
    if (!holds) {
        return fail(key, std::move(facts));
    }
    return {};
}

/// "12.5"
std::string percentText(int basisPoints)
{
    std::string text = std::to_string(basisPoints / 100);
    if (const int rest = basisPoints % 100; rest != 0) {
        text += (rest < 10 ? ".0" : ".") + std::to_string(rest % 10 == 0 ? rest / 10 : rest);
    }
    return text;
}

bool daysHavePassed(std::optional<Instant> since, int days, Instant now)
{
    return since && now >= *since + days * millisecondsPerDay;
}

Result<void> checkRequest(const CaseRecord& record, const Step& step)
{
    const auto& request = contentOf<request::RequestBody>(step);
    if (auto held = require(!request.designSha256.empty(), "case.request-incomplete"); !held) {
        return held;
    }
    return require(record.customerKid.empty() || record.customerKid == step.evidence->author,
                   "case.other-customer");
}

Result<void> checkRevision(const CaseRecord& record, const Step& step)
{
    if (auto held = checkRequest(record, step); !held) {
        return held;
    }
    return require(step.evidence->revision == record.requestRevision + 1,
                   "case.revision-does-not-follow",
                   {{"expected", std::to_string(record.requestRevision + 1)},
                    {"found", std::to_string(step.evidence->revision)}});
}

/// By how much a quote lies below the list prices of the same design, basis points.
int belowList(const Step& step, const pricing::PriceList& quoted)
{
    const auto totals = pricing::computeTotals(quoted);
    if (!totals || !step.listTotal || step.listTotal->minor <= 0 ||
        step.listTotal->currency != totals->gross.currency) {
        return 0;
    }
    constexpr double whole = 10'000;
    const double share =
        static_cast<double>(totals->gross.minor) / static_cast<double>(step.listTotal->minor);
    return static_cast<int>(std::clamp(std::ceil((1 - share) * whole - 1e-6), 0.0, whole));
}

/// Held against the cheapest that the customer can pick: so alternates lead around no limit.
Result<void> checkDiscount(const Step& step, const request::QuoteBody& quote)
{
    if (step.actor == Actor::Approver) {
        return {};
    }
    pricing::PriceList cheapest = quote.prices;
    for (const request::Alternate& alternate : quote.alternates) {
        const auto index = static_cast<std::size_t>(alternate.replaces.value_or(-1));
        if (index < cheapest.lines.size()) {
            pricing::PriceLine& line = cheapest.lines[index];
            if (line.unitPrice.minor >= 0 && alternate.line.total().minor < line.total().minor) {
                line = alternate.line;
            }
        }
    }
    const int discount =
        std::max(pricing::discountBasisPoints(cheapest), belowList(step, cheapest));
    return require(discount <= step.discountLimitBasisPoints, "case.discount-needs-approver",
                   {{"discount", percentText(discount)},
                    {"limit", percentText(step.discountLimitBasisPoints)}});
}

Result<void> checkQuote(const CaseRecord& record, const Step& step)
{
    const auto& quote = contentOf<request::QuoteBody>(step);
    const Result<pricing::Totals> totals = pricing::computeTotals(quote.prices);
    if (!totals) {
        return failWith(totals);
    }
    if (auto held = require(*totals == quote.totals, "case.total-differs"); !held) {
        return held;
    }
    if (auto held = require(!quote.prices.lines.empty(), "case.quote-empty"); !held) {
        return held;
    }
    if (auto held = checkDiscount(step, quote); !held) {
        return held;
    }
    if (auto held = require(quote.validUntil > step.now, "case.validity-in-the-past"); !held) {
        return held;
    }
    if (auto held = require(step.evidence->body.cites == record.requestDocument,
                            "case.cites-other-request");
        !held) {
        return held;
    }
    return require(step.evidence->revision == record.quoteRevision + 1,
                   "case.revision-does-not-follow",
                   {{"expected", std::to_string(record.quoteRevision + 1)},
                    {"found", std::to_string(step.evidence->revision)}});
}

/// What the quote costs with what was picked of it.
Result<Money> acceptedTotal(const CaseRecord& record, const Step& step,
                            const request::AcceptanceBody& acceptance)
{
    if (acceptance.picks.empty()) {
        return record.total;
    }
    if (!step.quote) {
        return fail("case.quote-superseded");
    }
    return request::quoteWithPicks(*step.quote, acceptance.picks)
        .map([](const request::QuoteBody& quote) { return quote.totals.gross; });
}

Result<void> checkAcceptance(const CaseRecord& record, const Step& step)
{
    const auto& acceptance = contentOf<request::AcceptanceBody>(step);
    if (auto held =
            require(step.evidence->body.cites == record.quoteDocument, "case.quote-superseded");
        !held) {
        return held;
    }
    if (auto held = require(record.validUntil && step.now <= *record.validUntil + 999,
                            "case.quote-expired");
        !held) {
        return held;
    }
    auto total = acceptedTotal(record, step, acceptance);
    if (!total) {
        return failWith(total);
    }
    if (auto held = require(acceptance.total == *total, "case.total-differs"); !held) {
        return held;
    }
    return require(acceptance.noticeSha256 == record.noticeSha256, "case.notice-differs");
}

Result<void> checkConfirmation(const CaseRecord& record, const Step& step, bool intoFunding)
{
    const auto& confirmation = contentOf<request::ConfirmationBody>(step);
    if (auto held = require(confirmation.intoFunding == intoFunding, "case.wrong-evidence");
        !held) {
        return held;
    }
    const Money& deposit = confirmation.deposit;
    const bool currency = deposit.currency == record.total.currency;
    const bool range =
        deposit.minor >= (intoFunding ? 1 : 0) && deposit.minor <= record.total.minor;
    return require(currency && range, "case.deposit-out-of-range");
}

Result<void> checkBuildUpdate(const CaseRecord& record, const Step& step, request::BuildStep needed)
{
    const auto& update = contentOf<request::BuildUpdateBody>(step);
    if (auto held = require(update.step == needed, "case.wrong-evidence"); !held) {
        return held;
    }
    if (needed == request::BuildStep::Hold) {
        return require(!step.evidence->body.text.empty() && !update.nextDate.empty(),
                       "case.hold-needs-reason");
    }
    const bool later = update.stage > record.buildStage;
    const bool further = update.stage == record.buildStage && update.percent >= record.buildPercent;
    return require(needed == request::BuildStep::Resume || later || further, "case.stage-falls");
}

Result<void> checkQa(const Step& step)
{
    const auto& report = contentOf<request::QaReportBody>(step);
    const bool complete =
        !report.items.empty() && std::ranges::all_of(report.items, [](const auto& item) {
            return item.passed && !item.signedBy.empty();
        });
    return require(complete, "case.qa-incomplete");
}

Result<void> checkCancel(const CaseRecord& record, const Step& step)
{
    const auto& cancel = contentOf<request::CancelBody>(step);
    const auto& signers = step.evidence->signers;
    const bool customer = std::ranges::find(signers, record.customerKid) != signers.end();
    const bool both = customer && signers.size() >= 2;
    const bool legal = !cancel.legalGround.empty() && step.evidence->author != record.customerKid;
    return require(both || legal, "case.cancel-needs-both");
}

} // namespace

bool isOpen(Guard guard, const CaseRecord& record, Instant now, const CaseTimes& times)
{
    switch (guard) {
    case Guard::PastValidity:
        return record.validUntil && now > *record.validUntil + 999;
    case Guard::AcceptsCurrentQuote:
        return record.validUntil && now <= *record.validUntil + 999;
    case Guard::NoMoneyHeld:
    case Guard::RefundsFinal:
        return !holdsMoney(record);
    case Guard::PledgeCaptured:
        return record.pledge == PledgeState::Captured;
    case Guard::PledgeDropped:
        return record.pledge != PledgeState::Captured;
    case Guard::BeforePledgeLock:
        return !record.pledgeLockedFrom || now < *record.pledgeLockedFrom;
    case Guard::MoneySettled:
        return !holdsMoney(record) && daysHavePassed(record.updated, times.closeUnfundedDays, now);
    case Guard::ClaimWindowOver:
        return record.claimDocument.empty() &&
               daysHavePassed(record.deliveredAt, times.claimWindowDays, now);
    case Guard::ClaimAccepted:
        return !record.claimDocument.empty();
    case Guard::ExpiredLongAgo:
        return daysHavePassed(record.validUntil, times.rejectExpiredDays, now);
    default:
        return true;
    }
}

Result<void> checkGuard(Guard guard, const CaseRecord& record, const Step& step,
                        const CaseTimes& times)
{
    switch (guard) {
    case Guard::CompleteRequest:
        return checkRequest(record, step);
    case Guard::AnswersClarification: {
        auto held = require(step.evidence->body.cites == record.clarificationDocument,
                            "case.cites-other-question");
        return held ? checkRevision(record, step) : held;
    }
    case Guard::RequestCitesQuote: {
        auto held =
            require(step.evidence->body.cites == record.quoteDocument, "case.quote-superseded");
        return held ? checkRevision(record, step) : held;
    }
    case Guard::NewForUs:
        return require(step.evidence->body.cites == record.requestDocument,
                       "case.cites-other-request");
    case Guard::HasText: {
        const bool spoken = step.evidence ? !step.evidence->body.text.empty() : !step.note.empty();
        return require(spoken, "case.reason-missing");
    }
    case Guard::QuoteHolds:
    case Guard::QuoteRevises:
    case Guard::RequoteHolds:
        return checkQuote(record, step);
    case Guard::AcceptsCurrentQuote:
        return checkAcceptance(record, step);
    case Guard::DepositRule:
        return checkConfirmation(record, step, false);
    case Guard::PledgeCreated:
        return checkConfirmation(record, step, true);
    case Guard::NoMoneyHeld: {
        auto held = require(!holdsMoney(record), "case.money-held");
        return held ? require(!step.evidence->body.text.empty(), "case.reason-missing") : held;
    }
    case Guard::RefundsFinal:
        return require(!holdsMoney(record), "case.money-held");
    case Guard::PledgeCaptured: {
        const auto& result = contentOf<request::CampaignResultBody>(step);
        const bool captured = record.pledge == PledgeState::Captured;
        return require(result.funded && captured && result.captured == record.deposit,
                       "case.not-captured");
    }
    case Guard::PledgeDropped: {
        const auto& result = contentOf<request::CampaignResultBody>(step);
        return require(!result.funded && record.pledge != PledgeState::Captured, "case.money-held");
    }
    case Guard::BeforePledgeLock:
        return require(isOpen(guard, record, step.now, times), "case.pledge-locked");
    case Guard::MaterialsAsQuoted:
        return require(contentOf<request::BuildStartBody>(step).billOfMaterialsSha256 ==
                           record.billOfMaterialsSha256,
                       "case.materials-differ");
    case Guard::StageGrows:
        return checkBuildUpdate(record, step, request::BuildStep::Progress);
    case Guard::HoldHasReason:
        return checkBuildUpdate(record, step, request::BuildStep::Hold);
    case Guard::Resumes:
        return checkBuildUpdate(record, step, request::BuildStep::Resume);
    case Guard::QaComplete:
        return checkQa(step);
    case Guard::BalanceSettled:
        return require(contentOf<request::DespatchBody>(step).balancePaid, "case.balance-open");
    case Guard::ProofOfDelivery:
        return require(!contentOf<request::DeliveryBody>(step).receivedBy.empty(),
                       "case.no-proof-of-delivery");
    case Guard::ClaimWindowOver: {
        // The customer's own sign-off closes the window early; an open claim keeps it open.
        const bool signedOff = record.claimDocument.empty() && step.evidence &&
                               step.evidence->author == record.customerKid;
        return require(signedOff || isOpen(guard, record, step.now, times),
                       "case.claim-window-open");
    }
    case Guard::ClaimAccepted: {
        auto held = require(!record.claimDocument.empty(), "case.no-claim");
        return held ? require(step.evidence->body.cites == record.claimDocument,
                              "case.cites-other-claim")
                    : held;
    }
    case Guard::BothSignedOrLegal:
        return checkCancel(record, step);
    case Guard::PastValidity:
        return require(isOpen(guard, record, step.now, times), "case.quote-still-valid");
    case Guard::MoneySettled:
    case Guard::ExpiredLongAgo:
        return require(isOpen(guard, record, step.now, times), "case.too-early");
    case Guard::BeforeConfirmation:
        return {}; // the states that the edge leaves say it already
    }
    return {};
}

} // namespace bespeak::casework
