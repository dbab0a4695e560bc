// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/take_message.h"

#include "models/store/case_log.h"
#include "models/store/log.h"
#include "models/store/record_json.h"

#include <algorithm>
#include <utility>

namespace bespeak::store
{

namespace
{

using casework::CaseRecord;
using casework::CaseState;
using request::MessageKind;
using Json = nlohmann::json;

CaseRecord draftOf(const CaseId& id)
{
    CaseRecord record;
    record.id = id;
    return record;
}

/// One message on its way into its case.
class Taking
{
public:
    Taking(Connection& connection, const Arrival& arrival, ImportOutcome& outcome)
        : m_connection(connection)
        , m_arrival(arrival)
        , m_message(*arrival.message)
        , m_outcome(outcome)
        , m_evidence(evidenceOf(m_message))
    {
        m_current = arrival.record.value_or(draftOf(m_message.caseId));
        m_record = m_current;
        // A retailer decided by its own clock, when it wrote.
        m_now = arrival.isOnCustomersSide ? m_message.opened.header.issued : arrival.received;
    }

    Result<void> take()
    {
        m_outcome.before = m_current.state;
        m_outcome.after = m_current.state;
        if (m_arrival.place.place == Place::Crosses) {
            return takeCrossing();
        }
        return takeNext();
    }

private:
    bool byRetailer() const { return m_arrival.isOnCustomersSide && !isOwn(); }
    bool isOwn() const
    {
        return std::ranges::find(m_arrival.roles, casework::Actor::Customer) !=
                   m_arrival.roles.end() &&
               m_arrival.isOnCustomersSide;
    }

    Result<void> takeCrossing()
    {
        if (!m_arrival.isOnCustomersSide) {
            return takeCrossingAtRetailer();
        }
        auto quote = quoteOf(m_connection, m_current.quoteDocument);
        if (!quote) {
            return failWith(quote);
        }
        switch (crossingAtCustomer(m_current, *quote, m_message.body, m_arrival.place.unseen)) {
        case Crossing::OursStands:
            return keepVoid();
        case Crossing::ValidityExtended:
            return extendValidity();
        case Crossing::TheirsWins:
            break;
        }
        auto base = recordBefore(m_arrival.place.unseen.back().id);
        if (!base) {
            return failWith(base);
        }
        m_record = std::move(*base);
        m_record.head = m_evidence.previous;
        return takeNext();
    }

    /// A quote that is void was one all the same: the next one counts on from it.
    Result<void> keepVoid()
    {
        CaseRecord next = m_current;
        if (m_evidence.body.kind == MessageKind::Quote) {
            next.quoteRevision = std::max(next.quoteRevision, m_evidence.revision);
        }
        return keepChanged(next, Error{"store.crossed", {}});
    }

    /// The customer had not seen our newest message. What still makes sense now is taken as if they
    /// had; what does not is kept, and the next message of ours says so.
    Result<void> takeCrossingAtRetailer()
    {
        m_evidence.previous = m_current.head;
        if (m_evidence.body.kind == MessageKind::Request) {
            m_evidence.body.cites = m_current.state == CaseState::Clarifying
                                        ? m_current.clarificationDocument
                                        : m_current.quoteDocument;
        }
        if (m_evidence.body.kind == MessageKind::Acceptance &&
            m_evidence.body.cites != m_current.quoteDocument) {
            auto same = acceptsSameOffer();
            if (!same) {
                return failWith(same);
            }
            if (*same) {
                m_evidence.body.cites = m_current.quoteDocument;
            }
        }
        return takeNext();
    }

    /// The quote that they accepted was replaced by one that only lasts longer.
    Result<bool> acceptsSameOffer()
    {
        auto before = recordBefore(m_current.quoteDocument);
        if (!before) {
            return failWith(before);
        }
        auto accepted = quoteOf(m_connection, before->quoteDocument);
        auto current = quoteOf(m_connection, m_current.quoteDocument);
        if (!accepted || !current) {
            return tl::make_unexpected(!accepted ? accepted.error() : current.error());
        }
        return *accepted && *current && before->quoteDocument == m_evidence.body.cites &&
               onlyExtendsValidity(**accepted, **current);
    }

    Result<void> extendValidity()
    {
        const auto& quote = std::get<request::QuoteBody>(m_message.body.content);
        CaseRecord next = m_current;
        next.quoteDocument = m_message.document();
        next.quoteRevision = m_message.opened.header.revision;
        next.validUntil = quote.validUntil;
        return keepChanged(next, Error{"store.crossed", {}});
    }

    /// The record as it was before the event of a message.
    Result<CaseRecord> recordBefore(const std::string& document)
    {
        auto events = eventsOfCase(m_connection, m_current.id.text());
        if (!events) {
            return failWith(events);
        }
        ProjectedCase projected;
        for (const Event& event : *events) {
            if (event.document == document) {
                break;
            }
            projectCase(projected, event);
        }
        if (projected.fields.empty()) {
            return draftOf(m_current.id);
        }
        return parseRecord(m_current.id, projected.fields);
    }

    Result<void> takeNext()
    {
        if (auto told = takeToldSteps(); !told) {
            return settleRefusal(told.error());
        }
        const casework::Transition* edge = casework::transitionFor(m_record, m_evidence.body);
        if (edge == nullptr) {
            return takeWithoutEdge();
        }
        const auto actor = actorFor(*edge);
        if (!actor) {
            return settleRefusal({"case.wrong-actor",
                                  {{"transition", std::string(edge->id)},
                                   {"state", std::string(casework::stateName(m_record.state))},
                                   {"actor", "another role"}}});
        }
        if (auto paid = takeToldPayment(); !paid) {
            return settleRefusal(paid.error());
        }
        auto quote = pickedFrom(m_connection, m_record, m_evidence.body);
        if (!quote) {
            return failWith(quote);
        }
        auto next = casework::advance(m_record, {.transition = edge->id,
                                                 .actor = *actor,
                                                 .evidence = m_evidence,
                                                 .now = m_now,
                                                 .note = {},
                                                 .quote = std::move(*quote)});
        if (!next) {
            return settleRefusal(next.error());
        }
        return apply(*edge, *actor, std::move(*next));
    }

    /// What happened at the retailer without a message of its own.
    Result<void> takeToldSteps()
    {
        if (!byRetailer()) {
            return {};
        }
        for (const std::string& id : m_message.body.steps) {
            const casework::Transition* edge = casework::findTransition(m_record.state, id);
            if (edge == nullptr || edge->evidence) {
                continue; // it is behind us already
            }
            auto next = casework::advance(m_record, {.transition = edge->id,
                                                     .actor = edge->actor,
                                                     .evidence = std::nullopt,
                                                     .now = m_now,
                                                     .note = m_message.document()});
            if (!next) {
                return failWith(next);
            }
            m_record = std::move(*next);
            m_steps.push_back(id);
        }
        return {};
    }

    /// A campaign's result says that the deposit was captured: that is how the customer's store
    /// hears.
    Result<void> takeToldPayment()
    {
        const auto* result = std::get_if<request::CampaignResultBody>(&m_message.body.content);
        if (!byRetailer() || result == nullptr || !result->funded ||
            m_record.pledge == casework::PledgeState::Captured) {
            return {};
        }
        auto paid = casework::capturePledge(m_record, result->captured);
        if (!paid) {
            return failWith(paid);
        }
        m_record = std::move(*paid);
        return {};
    }

    std::optional<casework::Actor> actorFor(const casework::Transition& edge) const
    {
        const auto role = std::ranges::find_if(
            m_arrival.roles, [&](casework::Actor actor) { return casework::mayAct(edge, actor); });
        return role == m_arrival.roles.end() ? std::nullopt : std::optional(*role);
    }

    Result<void> takeWithoutEdge()
    {
        if (m_evidence.body.kind == MessageKind::Claim) {
            auto claimed = casework::recordClaim(m_record, m_evidence);
            if (!claimed) {
                return settleRefusal(claimed.error());
            }
            claimed->updated = m_now;
            return keepChanged(*claimed, std::nullopt);
        }
        if (m_evidence.body.kind == MessageKind::PledgeReceipt ||
            m_evidence.body.kind == MessageKind::Receipt) {
            CaseRecord next = m_record;
            if (m_arrival.place.place == Place::Follows) {
                next.head = m_message.document();
            }
            const auto* receipt = std::get_if<request::PledgeReceiptBody>(&m_message.body.content);
            if (receipt != nullptr && next.state == CaseState::Funding) {
                next.pledgeLockedFrom = receipt->lockedFrom;
            }
            return keepChanged(next, Error{"store.for-information", {}});
        }
        return settleRefusal({"case.no-such-transition",
                              {{"transition", std::string(request::kindName(m_evidence.body.kind))},
                               {"state", std::string(casework::stateName(m_record.state))}}});
    }

    Result<void> apply(const casework::Transition& edge, casework::Actor actor, CaseRecord next)
    {
        next.updated = m_arrival.received;
        Json body = transitionBody(edge.id, actor, m_current, next);
        addCircumstances(body);
        m_outcome.status = ImportStatus::Applied;
        m_outcome.transition = edge.id;
        m_outcome.after = next.state;
        return logChange(m_connection, m_arrival.record, next,
                         note(event_kind::transition, std::move(body)));
    }

    void addCircumstances(Json& body) const
    {
        body["message"] = request::kindName(m_evidence.body.kind);
        if (!m_steps.empty()) {
            body["steps"] = m_steps;
        }
        if (m_arrival.place.place == Place::Crosses || m_crossedExpiry) {
            body["crossed"] = true;
            for (const DocumentInfo& document : m_arrival.place.unseen) {
                body["unseen"].push_back(document.id);
            }
        }
        if (m_arrival.hadWaited) {
            body["waited"] = true;
        }
    }

    CaseNote note(std::string_view kind, Json body) const
    {
        return {.kind = kind,
                .document = m_message.document(),
                .actorKid = m_evidence.author,
                .at = m_arrival.received,
                .body = std::move(body)};
    }

    Result<void> keepChanged(const CaseRecord& next, std::optional<Error> reason)
    {
        Json body = Json::object();
        addCircumstances(body);
        if (reason) {
            body[event_field::reason] = reason->key;
        }
        m_outcome.status = ImportStatus::Kept;
        m_outcome.reason = std::move(reason);
        m_outcome.after = next.state;
        return logChange(m_connection, m_current, next,
                         note(event_kind::messageKept, std::move(body)));
    }

    Result<void> keep(Error reason) { return keepChanged(m_current, std::move(reason)); }

    /// One that crossed was right when it was written, and lost; any other breaks the rules.
    Result<void> settleRefusal(const Error& reason)
    {
        if (m_arrival.place.place == Place::Crosses && m_arrival.record) {
            return keep(reason);
        }
        if (cameAfterExpiry()) {
            m_crossedExpiry = true;
            return keep({"case.quote-expired", {}});
        }
        Json body = {{"state", casework::stateName(m_current.state)},
                     {event_field::reason, reason.key}};
        addCircumstances(body);
        m_outcome.status = ImportStatus::Refused;
        m_outcome.reason = reason;
        return logNote(m_connection, m_message.caseId,
                       note(event_kind::refusedTransition, std::move(body)));
    }

    /// An acceptance that crossed the end of its quote is answered by a new quote, never confirmed.
    bool cameAfterExpiry() const
    {
        return !m_arrival.isOnCustomersSide && m_current.state == CaseState::Expired &&
               m_evidence.body.kind == MessageKind::Acceptance;
    }

    Connection& m_connection;
    const Arrival& m_arrival;
    const request::CaseMessage& m_message;
    ImportOutcome& m_outcome;
    casework::Evidence m_evidence;
    CaseRecord m_current; ///< as the store has it
    CaseRecord m_record;  ///< from which the step is taken
    std::vector<std::string> m_steps;
    bool m_crossedExpiry = false;
    Instant m_now;
};

} // namespace

Result<void> takeMessage(Connection& connection, const Arrival& arrival, ImportOutcome& outcome)
{
    return Taking(connection, arrival, outcome).take();
}

} // namespace bespeak::store
