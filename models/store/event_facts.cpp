// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/event_facts.h"

#include <nlohmann/json.hpp>

namespace bespeak::store
{

namespace
{

std::string textOf(const nlohmann::json& body, const char* field)
{
    const auto found = body.find(field);
    return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

EventFacts factsOf(const Event& event)
{
    EventFacts facts;
    const auto body = nlohmann::json::parse(event.body, nullptr, false);
    if (!body.is_object()) {
        return facts;
    }
    facts.transition = textOf(body, "transition");
    facts.actor = textOf(body, "actor");
    facts.from = casework::findState(textOf(body, "from"));
    facts.to = casework::findState(textOf(body, "to"));
    facts.message = textOf(body, "message");
    facts.note = textOf(body, "note");
    if (facts.note.empty()) {
        facts.note = textOf(body, "reference");
    }
    facts.reason = textOf(body, "reason");
    if (const auto steps = body.find("steps"); steps != body.end() && steps->is_array()) {
        for (const auto& step : *steps) {
            facts.steps.push_back(step.is_string() ? step.get<std::string>() : std::string());
        }
    }
    facts.hasCrossed = body.contains("crossed");
    facts.hasWaited = body.contains("waited");
    return facts;
}

} // namespace bespeak::store
