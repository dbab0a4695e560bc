// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/take_edge.h"

#include "models/store/own_key.h"
#include "models/store/sql.h"
#include "models/store/trust.h"

#include <charconv>
#include <utility>

namespace bespeak::store
{

namespace
{

using casework::CaseRecord;
using request::MessageKind;

/// A pledge of a campaign of one can be taken back for so long; then the retailer may count on it.
constexpr std::int64_t pledgeFreeDays = 30;

std::string citedBy(const CaseRecord& record, MessageKind kind)
{
    switch (kind) {
    case MessageKind::Receipt:
    case MessageKind::Clarification:
    case MessageKind::Quote:
        return record.requestDocument;
    case MessageKind::Request:
        return record.state == casework::CaseState::Clarifying ? record.clarificationDocument
                                                               : record.quoteDocument;
    case MessageKind::Acceptance:
        return record.quoteDocument;
    case MessageKind::Confirmation:
        return record.acceptanceDocument;
    case MessageKind::ClaimDecision:
        return record.claimDocument;
    default:
        return record.head;
    }
}

/// What sales may give away at this desk. The settings are in no chain of hashes: one that cannot
/// be read is not believed.
Result<int> discountLimit(Connection& connection, const Party& self)
{
    if (self.side == Side::Customer) {
        return casework::Step().discountLimitBasisPoints;
    }
    auto row = connection.row(sql::setting, {"person." + std::string(discountLimitSetting)});
    if (!row) {
        return failWith(row);
    }
    const std::string text = *row ? (*row)->text(0) : std::string();
    int points = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), points);
    const bool isReadable = problem == std::errc() && end == text.data() + text.size() &&
                            points >= 0 && points <= 10'000;
    return isReadable ? points : usualDiscountLimit;
}

/// What the customer saw for the design that a quote is for; nothing if staff changed it.
Result<std::optional<Money>> listTotalOf(Connection& connection, const Party& self,
                                         const CaseRecord& record, const request::Body& body)
{
    const auto* const quote = std::get_if<request::QuoteBody>(&body.content);
    if (quote == nullptr || self.side != Side::Retailer || record.requestDocument.empty()) {
        return std::optional<Money>();
    }
    const auto asked = bodyOf(connection, record.requestDocument);
    if (!asked) {
        return failWith(asked);
    }
    const auto* const request = std::get_if<request::RequestBody>(&asked->content);
    const bool isSame = request != nullptr && request->designSha256 == quote->designSha256;
    return isSame ? std::optional(request->listTotal) : std::nullopt;
}

Error edgeError(const char* key, const CaseRecord& record, const std::string& transition)
{
    return {
        key,
        {{"transition", transition}, {"state", std::string(casework::stateName(record.state))}}};
}

Result<ActionOutcome> takeSilently(Connection& connection, const Party& self, Instant now,
                                   const CaseRecord& record, const ActionInput& input)
{
    auto next = casework::advance(record, {.transition = input.transition,
                                           .actor = self.actor,
                                           .evidence = std::nullopt,
                                           .now = now,
                                           .note = input.text});
    if (!next) {
        return failWith(next);
    }
    auto body = transitionBody(input.transition, self.actor, record, *next);
    body["note"] = input.text;
    auto logged = logChange(connection, record, *next,
                            {.kind = event_kind::transition,
                             .document = {},
                             .actorKid = self.key == nullptr ? "" : self.key->id().text(),
                             .at = now,
                             .body = std::move(body)});
    if (!logged) {
        return failWith(logged);
    }
    return ActionOutcome{std::move(*next), {}};
}

/// With the confirmation into funding goes the pledge and its receipt, in the same transaction.
Result<void> sendPledgeReceipt(Connection& connection, const Party& self, Instant now,
                               const std::optional<CampaignSeat>& seat, ActionOutcome& outcome)
{
    const CaseRecord before = outcome.record;
    Instant lockedFrom{(now.milliseconds + pledgeFreeDays * millisecondsPerDay) / 1000 * 1000};
    if (seat) {
        auto taken = takeSeat(connection, self, now, before, *seat);
        if (!taken) {
            return failWith(taken);
        }
        lockedFrom = *taken;
    }
    const std::string campaign = seat ? seat->campaign.text() : before.id.text();
    auto receipt =
        composeMessage(connection, self, now, before,
                       {.kind = MessageKind::PledgeReceipt,
                        .content = request::PledgeReceiptBody{before.deposit, campaign, lockedFrom},
                        .cites = before.head,
                        .text = {},
                        .parts = {}});
    if (!receipt) {
        return failWith(receipt);
    }
    outcome.record.head = receipt->document();
    outcome.record.pledgeLockedFrom = lockedFrom;
    outcome.documents.push_back(receipt->document());
    return sendMessage(connection, *receipt, before, outcome.record, Direction::Out,
                       {.kind = event_kind::messageKept,
                        .document = receipt->document(),
                        .actorKid = self.key->id().text(),
                        .at = now});
}

} // namespace

Result<void> checkPerson(const Party& self, const CaseRecord& record,
                         const casework::Transition& edge, Instant now)
{
    if (!casework::mayAct(edge, self.actor)) {
        Error error = edgeError("case.wrong-actor", record, std::string(edge.id));
        error.facts.emplace_back("actor", std::string(casework::actorName(self.actor)));
        return tl::make_unexpected(std::move(error));
    }
    if (self.key == nullptr) {
        return edge.evidence ? Result<void>(fail("store.key-locked")) : Result<void>();
    }
    if (self.side == Side::Customer) {
        const bool isTheirs =
            record.customerKid.empty() || record.customerKid == self.key->id().text();
        return isTheirs ? Result<void>() : Result<void>(fail("store.other-author"));
    }
    if (!self.card || !roleFor(*self.card, self.key->id(), now, edge)) {
        return fail("store.key-without-role");
    }
    return {};
}

Result<void> sendMessage(Connection& connection, const request::CaseMessage& message,
                         const std::optional<CaseRecord>& before, const CaseRecord& after,
                         Direction direction, CaseNote note)
{
    if (auto put = putDocument(connection, message, direction, note.at); !put) {
        return put;
    }
    note.body[event_field::outbox] = fileNameOf(message);
    note.body["message"] = message.opened.header.kind;
    return logChange(connection, before, after, std::move(note));
}

Result<ActionOutcome> takeEdge(Connection& connection, const Party& chosen, Instant now,
                               const std::optional<CaseRecord>& before, const CaseRecord& record,
                               const ActionInput& input)
{
    const casework::Transition* edge = casework::findTransition(record.state, input.transition);
    if (edge == nullptr) {
        return tl::make_unexpected(edgeError("case.no-such-transition", record, input.transition));
    }
    Party self = chosen;
    self.actor = actorFor(chosen, *edge, now);
    if (auto allowed = checkPerson(self, record, *edge, now); !allowed) {
        return failWith(allowed);
    }
    if (!edge->evidence) {
        return takeSilently(connection, self, now, record, input);
    }
    auto message = composeMessage(connection, self, now, record,
                                  {.kind = *edge->evidence,
                                   .content = input.content,
                                   .cites = before ? citedBy(record, *edge->evidence) : "",
                                   .text = input.text,
                                   .parts = input.parts});
    if (!message) {
        return failWith(message);
    }
    auto quote = pickedFrom(connection, record, message->body);
    auto limit = discountLimit(connection, self);
    if (!quote || !limit) {
        return tl::make_unexpected(!quote ? quote.error() : limit.error());
    }
    auto listed = listTotalOf(connection, self, record, message->body);
    if (!listed) {
        return failWith(listed);
    }
    auto next = casework::advance(record, {.transition = edge->id,
                                           .actor = self.actor,
                                           .evidence = evidenceOf(*message),
                                           .now = now,
                                           .note = input.text,
                                           .quote = std::move(*quote),
                                           .discountLimitBasisPoints = *limit,
                                           .listTotal = *listed});
    if (!next) {
        return failWith(next);
    }
    ActionOutcome outcome{std::move(*next), {message->document()}};
    auto sent = sendMessage(connection, *message, before, outcome.record, Direction::Out,
                            {.kind = event_kind::transition,
                             .document = message->document(),
                             .actorKid = self.key->id().text(),
                             .at = now,
                             .body = transitionBody(edge->id, self.actor, record, outcome.record)});
    if (sent && outcome.record.state == casework::CaseState::Funding) {
        sent = sendPledgeReceipt(connection, self, now, input.seat, outcome);
    }
    if (!sent) {
        return failWith(sent);
    }
    return outcome;
}

} // namespace bespeak::store
