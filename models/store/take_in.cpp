// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/take_in.h"

#include "models/store/answer_request.h"
#include "models/store/case_clock.h"
#include "models/store/case_log.h"
#include "models/store/first_outcome.h"
#include "models/store/funded_cases.h"
#include "models/store/import_checks.h"
#include "models/store/key_news.h"
#include "models/store/sql.h"
#include "models/store/store.h"
#include "models/store/take_message.h"
#include "models/store/trust.h"

#include <array>
#include <set>
#include <utility>

namespace bespeak::store
{

namespace
{

using casework::CaseRecord;
using request::CaseMessage;
using request::MessageKind;

/// One file on its way into the store, inside its transaction.
class Import
{
public:
    Import(Store& store, const Party& self, const exchange::KeyLookup& keys)
        : m_store(store)
        , m_connection(store.connection())
        , m_self(self)
        , m_keys(keys)
    {
    }

    Result<ImportOutcome> run(const CaseMessage& message)
    {
        ImportOutcome outcome = blankOutcome(message);
        auto known = findDocument(m_connection, message.document());
        if (!known) {
            return failWith(known);
        }
        auto taken = *known ? takeKnown(message, outcome) : takeNew(message, outcome);
        if (!taken) {
            return failWith(taken);
        }
        if (outcome.status == ImportStatus::Applied || outcome.status == ImportStatus::Kept) {
            if (auto released = releaseWaiting(message.caseId, outcome); !released) {
                return failWith(released);
            }
        }
        if (outcome.status == ImportStatus::Quarantined || !outcome.released.empty()) {
            return withPresentState(std::move(outcome));
        }
        return outcome;
    }

    /// Set when the message is refused because of its author: to be told after the line is logged.
    const std::optional<Error>& stranger() const { return m_stranger; }

private:
    static ImportOutcome blankOutcome(const CaseMessage& message)
    {
        ImportOutcome outcome;
        outcome.caseId = message.caseId;
        outcome.kind = message.body.kind;
        outcome.document = message.document();
        return outcome;
    }

    /// Where the case stands: a message that waits moved nothing, one that was waited for more than
    /// its own step.
    Result<ImportOutcome> withPresentState(ImportOutcome outcome)
    {
        auto record = findRecord(m_connection, outcome.caseId);
        if (!record) {
            return failWith(record);
        }
        if (*record) {
            outcome.after = (*record)->state;
            if (outcome.status == ImportStatus::Quarantined) {
                outcome.before = outcome.after;
            }
        }
        return outcome;
    }

    bool isRetailer() const { return m_self.side == Side::Retailer; }

    Result<void> takeKnown(const CaseMessage& message, ImportOutcome& outcome)
    {
        auto waiting = waitingIn(message.caseId);
        if (!waiting) {
            return failWith(waiting);
        }
        if (waiting->contains(message.document())) {
            return decide(message, outcome, *waiting);
        }
        auto first = firstOutcome(m_connection, outcome);
        if (!first) {
            return failWith(first);
        }
        outcome = std::move(*first);
        outcome.status = ImportStatus::Duplicate;
        if (auto record = findRecord(m_connection, message.caseId);
            record && *record && outcome.transition.empty()) {
            outcome.before = outcome.after = (*record)->state;
        }
        return logNote(m_connection, message.caseId,
                       {.kind = event_kind::importDuplicate,
                        .document = message.document(),
                        .actorKid = message.opened.header.author.text(),
                        .at = m_store.now()});
    }

    Result<void> takeNew(const CaseMessage& message, ImportOutcome& outcome)
    {
        auto record = findRecord(m_connection, message.caseId);
        if (!record) {
            return failWith(record);
        }
        if (auto addressed = checkAddress(m_connection, m_self, message, *record); !addressed) {
            return addressed;
        }
        if (auto timely = checkTime(m_connection, message, m_store.now(), outcome.warnings);
            !timely) {
            return timely;
        }
        if (auto author = checkAuthor(m_store, m_self, message, *record); !author) {
            m_stranger = author.error();
            return logNote(m_connection, message.caseId,
                           {.kind = event_kind::refusedTransition,
                            .document = {},
                            .actorKid = message.opened.header.author.text(),
                            .at = m_store.now(),
                            .body = {{"message", message.opened.header.kind},
                                     {"message_id", message.document()},
                                     {event_field::reason, author.error().key}}});
        }
        auto put = putDocument(m_connection, message, Direction::In, m_store.now());
        if (!put) {
            return put;
        }
        auto twin = findTwin(message);
        if (!twin) {
            return failWith(twin);
        }
        if (*twin) {
            return freeze(message, **twin, outcome);
        }
        auto waiting = waitingIn(message.caseId);
        if (!waiting) {
            return failWith(waiting);
        }
        return decide(message, outcome, *waiting);
    }

    /// Another message to which the same author gave the same number.
    Result<std::optional<DocumentInfo>> findTwin(const CaseMessage& message)
    {
        auto rows =
            m_connection.rows(sql::documentsOfAuthorSeq, {message.opened.header.author.text(),
                                                          message.opened.header.authorSequence});
        if (!rows) {
            return failWith(rows);
        }
        for (const Row& row : *rows) {
            if (row.text(0) != message.document()) {
                return findDocument(m_connection, row.text(0));
            }
        }
        return std::optional<DocumentInfo>();
    }

    Result<void> freeze(const CaseMessage& message, const DocumentInfo& twin,
                        ImportOutcome& outcome)
    {
        if (auto waits = quarantine(message, "store.case-frozen", outcome); !waits) {
            return waits;
        }
        std::set<std::string> cases = {message.caseId.text(), twin.caseId};
        for (const std::string& id : cases) {
            const auto parsed = CaseId::parse(id);
            if (!parsed) {
                continue;
            }
            auto logged = logNote(m_connection, *parsed,
                                  {.kind = event_kind::equivocation,
                                   .document = message.document(),
                                   .actorKid = message.opened.header.author.text(),
                                   .at = m_store.now(),
                                   .body = {{"twin", twin.id},
                                            {"author_seq", message.opened.header.authorSequence}}});
            if (!logged) {
                return logged;
            }
        }
        return {};
    }

    Result<void> quarantine(const CaseMessage& message, const char* reason, ImportOutcome& outcome)
    {
        outcome.status = ImportStatus::Quarantined;
        outcome.reason = Error{reason, {{"case", message.caseId.text()}}};
        const auto& previous = message.opened.header.previous;
        return logNote(
            m_connection, message.caseId,
            {.kind = event_kind::messageQuarantined,
             .document = message.document(),
             .actorKid = message.opened.header.author.text(),
             .at = m_store.now(),
             .body = {{event_field::reason, reason},
                      {event_field::previous, previous ? previous->text() : std::string()}}});
    }

    Result<std::set<std::string>> waitingIn(const CaseId& id)
    {
        auto rows = m_connection.rows(sql::quarantineOfCase, {id.text()});
        if (!rows) {
            return failWith(rows);
        }
        std::set<std::string> waiting;
        for (const Row& row : *rows) {
            waiting.insert(row.text(0));
        }
        return waiting;
    }

    Result<void> decide(const CaseMessage& message, ImportOutcome& outcome,
                        std::set<std::string> waiting)
    {
        const bool hadWaited = waiting.erase(message.document()) > 0;
        auto frozen = isCaseFrozen(m_connection, message.caseId);
        if (!frozen) {
            return failWith(frozen);
        }
        auto arrival = arrivalOf(message, waiting);
        if (!arrival) {
            return failWith(arrival);
        }
        arrival->hadWaited = hadWaited;
        const Place place = arrival->place.place;
        const char* obstacle = *frozen                  ? "store.case-frozen"
                               : place == Place::Waits  ? "store.previous-missing"
                               : place == Place::Behind ? "store.does-not-follow"
                                                        : nullptr;
        if (obstacle != nullptr) {
            if (hadWaited) { // it is listed already
                outcome.status = ImportStatus::Quarantined;
                outcome.reason = Error{obstacle, {{"case", message.caseId.text()}}};
                return {};
            }
            return quarantine(message, obstacle, outcome);
        }
        if (auto taken = takeMessage(m_connection, *arrival, outcome); !taken) {
            return taken;
        }
        if (outcome.status == ImportStatus::Applied && outcome.transition == "T16" &&
            isRetailer()) {
            return leaveSeat(m_connection, m_self, m_store.now(), message.caseId);
        }
        if (outcome.status != ImportStatus::Applied || arrival->record) {
            return {};
        }
        return welcome(message, outcome);
    }

    Result<Arrival> arrivalOf(const CaseMessage& message, const std::set<std::string>& waiting)
    {
        Arrival arrival;
        arrival.message = &message;
        arrival.received = m_store.now();
        arrival.isOnCustomersSide = !isRetailer();
        auto record = findRecord(m_connection, message.caseId);
        if (!record) {
            return failWith(record);
        }
        arrival.record = std::move(*record);
        if (arrival.record && isRetailer()) {
            auto due = takeDueEdges(m_connection, *arrival.record, arrival.received);
            if (!due) {
                return failWith(due);
            }
            arrival.record = std::move(*due);
        }
        const exchange::MessageHeader& header = message.opened.header;
        auto roles = rolesInCase(m_store, m_self, header, arrival.record);
        if (!roles) {
            return failWith(roles);
        }
        arrival.roles = std::move(*roles);
        auto documents = documentsOfCase(m_connection, message.caseId.text());
        if (!documents) {
            return failWith(documents);
        }
        auto former = formerKeys(m_connection, message.caseId);
        if (!former) {
            return failWith(former);
        }
        for (DocumentInfo& document : *documents) {
            // The same person as today: who crossed whom is asked of sides, not of keys.
            if (arrival.record && former->contains(document.authorKid)) {
                document.authorKid = arrival.record->customerKid;
            }
        }
        if (arrival.record) {
            arrival.place = placeInChain(*documents, waiting, arrival.record->head,
                                         header.previous ? header.previous->text() : std::string(),
                                         arrival.record->customerKid, header.author.text());
        }
        return arrival;
    }

    /// A case has begun: its customer's key is bound to it, and a retailer answers at once.
    Result<void> welcome(const CaseMessage& message, ImportOutcome& outcome)
    {
        const exchange::PublicKey& key = message.opened.authorKey;
        auto bound =
            m_connection.run(sql::insertKey, {key.id().text(), Bytes{std::string(key.bytes())},
                                              m_store.now().milliseconds});
        if (!bound) {
            return failWith(bound);
        }
        if (!isRetailer()) {
            return {};
        }
        return answerRequest(m_connection, m_self, message, m_store.now(), outcome);
    }

    /// What waited for this message may go on now, and what waited for that.
    Result<void> releaseWaiting(const CaseId& id, ImportOutcome& outcome)
    {
        bool goesOn = true;
        while (goesOn) {
            goesOn = false;
            auto waiting = waitingIn(id);
            if (!waiting) {
                return failWith(waiting);
            }
            for (const std::string& document : *waiting) {
                auto released = retry(document, *waiting);
                if (!released) {
                    return failWith(released);
                }
                if (*released) {
                    outcome.released.push_back(document);
                    goesOn = true;
                    break;
                }
            }
        }
        return {};
    }

    Result<bool> retry(const std::string& document, const std::set<std::string>& waiting)
    {
        auto bytes = containerOf(m_connection, document);
        if (!bytes) {
            return false; // its contact was erased: it cannot be read again
        }
        const auto message = request::openCaseMessage(*bytes, m_keys);
        if (!message) {
            return false;
        }
        ImportOutcome outcome = blankOutcome(*message);
        if (auto decided = decide(*message, outcome, waiting); !decided) {
            return failWith(decided);
        }
        return outcome.status != ImportStatus::Quarantined;
    }

    Store& m_store;
    Connection& m_connection;
    const Party& m_self;
    const exchange::KeyLookup& m_keys;
    std::optional<Error> m_stranger;
};

} // namespace

Result<TakenIn> takeIn(Store& store, const Party& self, const exchange::KeyLookup& keys,
                       const CaseMessage& message)
{
    Import import(store, self, keys);
    auto outcome = import.run(message);
    if (!outcome) {
        return failWith(outcome);
    }
    return TakenIn{std::move(*outcome), import.stranger()};
}

} // namespace bespeak::store
