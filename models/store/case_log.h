// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/casework/advance.h"
#include "models/request/case_message.h"
#include "models/store/connection.h"
#include "models/store/projection.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace bespeak::store
{

/// Something that happened to a case and is to be logged.
struct CaseNote {
    std::string_view kind; ///< one of event_kind
    std::string document;
    std::string actorKid;
    Instant at;
    nlohmann::json body = nlohmann::json::object();
};

/// Logs a note and how the record changed by it; `before` is none for a case that begins.
Result<void> logChange(Connection& connection, const std::optional<casework::CaseRecord>& before,
                       const casework::CaseRecord& after, CaseNote note);

/// Logs a note that leaves the record as it is.
Result<void> logNote(Connection& connection, const CaseId& id, CaseNote note);

/// What the case machine is told of a verified message.
casework::Evidence evidenceOf(const request::CaseMessage& message);

/// A quote that is kept; nothing if the document is none, or there is none. Errors: those of
/// bodyOf().
Result<std::optional<request::QuoteBody>> quoteOf(Connection& connection,
                                                  const std::string& document);

/// The quote that an acceptance picks alternates from: the case's current one. Nothing for all
/// other messages. Errors: those of bodyOf().
Result<std::optional<request::QuoteBody>>
pickedFrom(Connection& connection, const casework::CaseRecord& record, const request::Body& body);

/// The body of a transition's event.
nlohmann::json transitionBody(std::string_view transition, casework::Actor actor,
                              const casework::CaseRecord& before,
                              const casework::CaseRecord& after);

} // namespace bespeak::store
