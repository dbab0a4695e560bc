// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/answer_request.h"

#include "models/store/case_log.h"
#include "models/store/compose.h"
#include "models/store/documents.h"

namespace bespeak::store
{

Result<void> answerRequest(Connection& connection, const Party& self,
                           const request::CaseMessage& request, Instant now, ImportOutcome& outcome)
{
    auto record = findRecord(connection, request.caseId);
    if (!record) {
        return failWith(record);
    }
    const Instant wholeSecond{now.milliseconds / 1000 * 1000};
    auto receipt = composeMessage(connection, self, now, **record,
                                  {.kind = request::MessageKind::Receipt,
                                   .content = request::ReceiptBody{wholeSecond},
                                   .cites = request.document(),
                                   .text = {},
                                   .parts = {}});
    if (!receipt) {
        return failWith(receipt);
    }
    auto next = casework::advance(**record, {.transition = "T02",
                                             .actor = casework::Actor::Engine,
                                             .evidence = evidenceOf(*receipt),
                                             .now = now,
                                             .note = {}});
    if (!next) {
        return failWith(next);
    }
    if (auto put = putDocument(connection, *receipt, Direction::Out, now); !put) {
        return put;
    }
    auto body = transitionBody("T02", casework::Actor::Engine, **record, *next);
    body[event_field::outbox] = fileNameOf(*receipt);
    body["message"] = receipt->opened.header.kind;
    body["answers"] = request.document();
    outcome.after = next->state;
    outcome.replies.push_back(receipt->document());
    return logChange(connection, *record, *next,
                     {.kind = event_kind::transition,
                      .document = receipt->document(),
                      .actorKid = self.key->id().text(),
                      .at = now,
                      .body = std::move(body)});
}

} // namespace bespeak::store
