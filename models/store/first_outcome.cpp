// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/first_outcome.h"

#include "models/store/log.h"
#include "models/store/projection.h"

#include <nlohmann/json.hpp>

namespace bespeak::store
{

namespace
{

using Json = nlohmann::json;

std::string textOf(const Json& body, const char* field)
{
    const auto found = body.find(field);
    return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

void readTransition(const Event& event, const Json& body, bool isFirst, ImportOutcome& outcome)
{
    const auto from = casework::findState(textOf(body, "from"));
    const auto to = casework::findState(textOf(body, "to"));
    if (isFirst) {
        outcome.transition = textOf(body, "transition");
        outcome.before = from.value_or(outcome.before);
    }
    outcome.after = to.value_or(outcome.after);
    if (event.document != outcome.document) {
        outcome.replies.push_back(event.document);
    }
}

} // namespace

Result<ImportOutcome> firstOutcome(Connection& connection, const ImportOutcome& blank)
{
    auto events = eventsOfCase(connection, blank.caseId.text());
    if (!events) {
        return failWith(events);
    }
    ImportOutcome outcome = blank;
    bool isFirst = true;
    for (const Event& event : *events) {
        const Json body = Json::parse(event.body, nullptr, false);
        if (!body.is_object()) {
            continue;
        }
        const bool concerns =
            event.document == outcome.document || textOf(body, "answers") == outcome.document;
        if (concerns && event.kind == event_kind::transition) {
            readTransition(event, body, isFirst, outcome);
            isFirst = false;
        } else if (concerns && body.contains(event_field::reason)) {
            outcome.reason = Error{textOf(body, event_field::reason), {}};
        }
    }
    return outcome;
}

} // namespace bespeak::store
