// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/case_clock.h"

#include "models/casework/advance.h"
#include "models/store/case_actions.h"
#include "models/store/case_log.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <algorithm>

namespace bespeak::store
{

namespace
{

const casework::Transition* dueEvent(const casework::CaseRecord& record, Instant now)
{
    const auto due = casework::dueByClock(record, now);
    const auto found =
        std::ranges::find_if(due, [](const casework::Transition* edge) { return !edge->evidence; });
    return found == due.end() ? nullptr : *found;
}

const casework::Transition* dueMessage(const casework::CaseRecord& record, Instant now)
{
    const auto due = casework::dueByClock(record, now);
    const auto found = std::ranges::find_if(
        due, [](const casework::Transition* edge) { return edge->evidence.has_value(); });
    return found == due.end() ? nullptr : *found;
}

Result<bool> runEvents(Store& store, const CaseId& id)
{
    bool moved = false;
    auto done = store.write([&](Connection& connection) -> Result<void> {
        auto record = store.caseRecord(id);
        if (!record) {
            return failWith(record);
        }
        auto next = takeDueEdges(connection, *record, store.now());
        if (!next) {
            return failWith(next);
        }
        moved = next->state != record->state;
        return {};
    });
    if (!done) {
        return failWith(done);
    }
    return moved;
}

Result<bool> runMessages(Store& store, const Party& self, const CaseId& id)
{
    auto record = store.caseRecord(id);
    if (!record) {
        return failWith(record);
    }
    const casework::Transition* edge = dueMessage(*record, store.now());
    if (edge == nullptr || self.key == nullptr) {
        return false;
    }
    auto acted = act(store, self, id, suggestedInput(*record, edge->id, store.now()));
    if (!acted) {
        return failWith(acted);
    }
    return true;
}

} // namespace

Result<casework::CaseRecord> takeDueEdges(Connection& connection,
                                          const casework::CaseRecord& record, Instant now)
{
    casework::CaseRecord current = record;
    while (const casework::Transition* edge = dueEvent(current, now)) {
        auto next = casework::advance(current, {.transition = edge->id,
                                                .actor = casework::Actor::Clock,
                                                .evidence = std::nullopt,
                                                .now = now,
                                                .note = "the time is over"});
        if (!next) {
            return next;
        }
        auto logged =
            logChange(connection, current, *next,
                      {.kind = event_kind::transition,
                       .document = {},
                       .actorKid = {},
                       .at = now,
                       .body = transitionBody(edge->id, casework::Actor::Clock, current, *next)});
        if (!logged) {
            return failWith(logged);
        }
        current = std::move(*next);
    }
    return current;
}

Result<std::vector<CaseId>> runClock(Store& store, const Party& self)
{
    std::vector<CaseId> moved;
    if (store.side() != Side::Retailer) {
        return moved;
    }
    auto rows = store.connection().rows(sql::casesOfClock);
    if (!rows) {
        return failWith(rows);
    }
    for (const Row& row : *rows) {
        const auto id = CaseId::parse(row.text(0));
        if (!id) {
            continue;
        }
        auto record = store.caseRecord(*id);
        if (!record) {
            return failWith(record);
        }
        // Nearly every case has nothing due: it costs no transaction.
        if (casework::dueByClock(*record, store.now()).empty()) {
            continue;
        }
        auto events = runEvents(store, *id);
        auto messages = events ? runMessages(store, self, *id) : events;
        if (!messages) {
            return failWith(messages);
        }
        if (*events || *messages) {
            moved.push_back(*id);
        }
    }
    return moved;
}

} // namespace bespeak::store
