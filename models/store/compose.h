// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/case_record.h"
#include "models/request/case_message.h"
#include "models/store/connection.h"
#include "models/store/party.h"

#include <string>
#include <vector>

namespace bespeak::store
{

/// What a message of ours says; all else comes from the log.
struct MessageDraft {
    request::MessageKind kind = request::MessageKind::Receipt;
    request::Content content;
    std::string cites;
    std::string text;
    std::vector<exchange::MessagePart> parts;
};

/// Signs the next message of a case, following its head, and reads it back as the other side will.
/// Inside a write transaction, which makes the author's numbers unique. Nothing is stored yet.
/// Errors: store.key-locked, and those of composeCaseMessage() and openCaseMessage().
Result<request::CaseMessage> composeMessage(Connection& connection, const Party& self, Instant now,
                                            const casework::CaseRecord& record,
                                            const MessageDraft& draft);

/// The same as a file, for a second signature.
Result<exchange::ComposedMessage> composeFile(Connection& connection, const Party& self,
                                              Instant now, const casework::CaseRecord& record,
                                              const MessageDraft& draft);

/// An author's newest number and message.
struct AuthorEnd {
    std::int64_t sequence = 0;
    std::string document;
};
/// Of a stored message, or of one that waits for a second signature.
Result<AuthorEnd> authorEnd(Connection& connection, const std::string& kid);

/// Notes that a number was given to a message that is not stored, so that it is not given again.
Result<void> reserveAuthorSeq(Connection& connection, const Party& self,
                              const exchange::DocumentId& document, std::int64_t sequence);

/// "quote-r2-0192f3ab-5c0e1d22.bespoken": kind, revision, ends of the case's and message's ids.
std::string fileNameOf(const request::CaseMessage& message);

} // namespace bespeak::store
