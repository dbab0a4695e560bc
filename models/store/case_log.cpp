// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/case_log.h"

#include "models/store/documents.h"
#include "models/store/record_json.h"

#include <utility>

namespace bespeak::store
{

Result<void> logNote(Connection& connection, const CaseId& id, CaseNote note)
{
    auto event = recordEvent(connection, {.caseId = id.text(),
                                          .kind = note.kind,
                                          .document = std::move(note.document),
                                          .actorKid = std::move(note.actorKid),
                                          .at = note.at,
                                          .body = std::move(note.body)});
    return event ? Result<void>() : failWith(event);
}

Result<void> logChange(Connection& connection, const std::optional<casework::CaseRecord>& before,
                       const casework::CaseRecord& after, CaseNote note)
{
    note.body[event_field::set] = before ? recordChanges(*before, after) : formatRecord(after);
    return logNote(connection, after.id, std::move(note));
}

casework::Evidence evidenceOf(const request::CaseMessage& message)
{
    const exchange::MessageHeader& header = message.opened.header;
    casework::Evidence evidence;
    evidence.document = message.document();
    evidence.previous = header.previous ? header.previous->text() : std::string();
    evidence.revision = header.revision;
    evidence.author = header.author.text();
    for (const exchange::KeyId& signer : message.opened.signers) {
        evidence.signers.push_back(signer.text());
    }
    evidence.to = header.to ? header.to->text() : std::string();
    evidence.body = message.body;
    return evidence;
}

Result<std::optional<request::QuoteBody>>
pickedFrom(Connection& connection, const casework::CaseRecord& record, const request::Body& body)
{
    const auto* acceptance = std::get_if<request::AcceptanceBody>(&body.content);
    if (acceptance == nullptr || acceptance->picks.empty() || record.quoteDocument.empty()) {
        return std::optional<request::QuoteBody>();
    }
    return quoteOf(connection, record.quoteDocument);
}

Result<std::optional<request::QuoteBody>> quoteOf(Connection& connection,
                                                  const std::string& document)
{
    if (document.empty()) {
        return std::optional<request::QuoteBody>();
    }
    auto body = bodyOf(connection, document);
    if (!body) {
        return failWith(body);
    }
    auto* quote = std::get_if<request::QuoteBody>(&body->content);
    return quote == nullptr ? std::optional<request::QuoteBody>()
                            : std::optional(std::move(*quote));
}

nlohmann::json transitionBody(std::string_view transition, casework::Actor actor,
                              const casework::CaseRecord& before, const casework::CaseRecord& after)
{
    return {{"transition", transition},
            {"actor", casework::actorName(actor)},
            {"from", casework::stateName(before.state)},
            {"to", casework::stateName(after.state)}};
}

} // namespace bespeak::store
