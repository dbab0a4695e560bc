// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/countersign.h"
#include "models/store/case_actions.h"
#include "models/store/import_checks.h"
#include "models/store/store.h"
#include "models/store/take_edge.h"
#include "models/store/trust.h"

#include <utility>

// A cancellation by both sides: one message, two signatures.
namespace bespeak::store
{

namespace
{

using casework::CaseRecord;
using request::CaseMessage;

const casework::Transition* cancelEdge(const CaseRecord& record)
{
    return casework::findTransition(record.state, "T32");
}

tl::unexpected<Error> noEdge(const CaseRecord& record)
{
    return fail("case.no-such-transition",
                {{"transition", "T32"}, {"state", std::string(casework::stateName(record.state))}});
}

Result<std::string> draftIn(Connection& connection, const Party& self, Instant now,
                            const CaseRecord& record, const MessageDraft& draft)
{
    auto file = composeFile(connection, self, now, record, draft);
    if (!file) {
        return failWith(file);
    }
    const auto message = request::openCaseMessage(
        file->bytes, [&](const exchange::KeyId& id) -> std::optional<exchange::PublicKey> {
            return id == self.key->id() ? std::optional(self.key->publicKey()) : std::nullopt;
        });
    if (!message) {
        return failWith(message);
    }
    auto reserved =
        reserveAuthorSeq(connection, self, file->id, message->opened.header.authorSequence);
    if (!reserved) {
        return failWith(reserved);
    }
    auto logged = logNote(connection, record.id,
                          {.kind = event_kind::messageDrafted,
                           .document = {},
                           .actorKid = self.key->id().text(),
                           .at = now,
                           .body = {{"message", "cancel"}, {"message_id", file->id.text()}}});
    if (!logged) {
        return failWith(logged);
    }
    return std::move(file->bytes);
}

Result<ActionOutcome> cancelIn(Connection& connection, const Party& self, Instant now,
                               const CaseRecord& record, const CaseMessage& message)
{
    const casework::Transition* edge = cancelEdge(record);
    if (edge == nullptr) {
        return noEdge(record);
    }
    if (auto allowed = checkPerson(self, record, *edge, now); !allowed) {
        return failWith(allowed);
    }
    auto next = casework::advance(record, {.transition = "T32",
                                           .actor = self.actor,
                                           .evidence = evidenceOf(message),
                                           .now = now,
                                           .note = {}});
    if (!next) {
        return failWith(next);
    }
    auto sent = sendMessage(connection, message, record, *next, Direction::In,
                            {.kind = event_kind::transition,
                             .document = message.document(),
                             .actorKid = self.key->id().text(),
                             .at = now,
                             .body = transitionBody("T32", self.actor, record, *next)});
    if (!sent) {
        return failWith(sent);
    }
    return ActionOutcome{std::move(*next), {message.document()}};
}

/// The record, if the case may go on; refusals as everywhere.
Result<CaseRecord> movable(Store& store, const CaseId& id)
{
    auto frozen = store.isFrozen(id);
    if (!frozen) {
        return failWith(frozen);
    }
    if (*frozen) {
        return fail("store.case-frozen", {{"case", id.text()}});
    }
    return store.caseRecord(id);
}

} // namespace

Result<std::string> draftCancel(Store& store, const Party& self, const CaseId& id,
                                const request::CancelBody& body, const std::string& text)
{
    std::string bytes;
    auto done = store.write([&](Connection& connection) -> Result<void> {
        auto record = movable(store, id);
        if (!record) {
            return failWith(record);
        }
        const casework::Transition* edge = cancelEdge(*record);
        if (edge == nullptr) {
            return noEdge(*record);
        }
        if (auto allowed = checkPerson(self, *record, *edge, store.now()); !allowed) {
            return allowed;
        }
        auto drafted = draftIn(connection, self, store.now(), *record,
                               {.kind = request::MessageKind::Cancel,
                                .content = body,
                                .cites = record->head,
                                .text = text,
                                .parts = {}});
        if (!drafted) {
            return failWith(drafted);
        }
        bytes = std::move(*drafted);
        return {};
    });
    if (!done) {
        return failWith(done);
    }
    return bytes;
}

std::optional<CancelProposal> findCancelProposal(Store& store, const Party& self,
                                                 std::string_view bytes)
{
    const auto keys = trustedKeys(store, self);
    const auto message =
        keys ? request::openCaseMessage(bytes, *keys) : Result<CaseMessage>(failWith(keys));
    if (!message || message->opened.signers.size() != 1) {
        return std::nullopt;
    }
    const auto* cancel = std::get_if<request::CancelBody>(&message->body.content);
    const auto record = store.caseRecord(message->caseId);
    if (cancel == nullptr || !cancel->legalGround.empty() || !record) {
        return std::nullopt;
    }
    const bool byCustomer = message->opened.header.author.text() == record->customerKid;
    if (byCustomer == (self.side == Side::Customer) || cancelEdge(*record) == nullptr) {
        return std::nullopt;
    }
    return CancelProposal{message->caseId, message->body.person, *cancel, message->body.text};
}

Result<ActionOutcome> countersignCancel(Store& store, const Party& self, std::string_view bytes)
{
    if (self.key == nullptr) {
        return fail("store.key-locked");
    }
    auto keys = trustedKeys(store, self);
    if (!keys) {
        return failWith(keys);
    }
    auto both = exchange::countersignMessage(bytes, *keys, *self.key);
    if (!both) {
        return failWith(both);
    }
    auto message = request::openCaseMessage(*both, *keys);
    if (!message) {
        return failWith(message);
    }
    if (message->body.kind != request::MessageKind::Cancel) {
        return fail("store.wrong-kind");
    }
    ActionOutcome outcome;
    auto done = store.write([&](Connection& connection) -> Result<void> {
        auto record = movable(store, message->caseId);
        if (!record) {
            return failWith(record);
        }
        if (auto known = checkSigners(store, self, *message, *record); !known) {
            return known;
        }
        auto cancelled = cancelIn(connection, self, store.now(), *record, *message);
        if (!cancelled) {
            return failWith(cancelled);
        }
        outcome = std::move(*cancelled);
        return {};
    });
    if (!done) {
        return failWith(done);
    }
    return outcome;
}

} // namespace bespeak::store
