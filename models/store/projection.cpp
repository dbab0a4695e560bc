// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/projection.h"

#include "models/store/projecting.h"

#include "models/exchange/jcs.h"
#include "models/store/folded_text.h"
#include "models/store/funding_projection.h"
#include "models/store/production_projection.h"
#include "models/store/record_json.h"
#include "models/store/search_index.h"
#include "models/store/sql.h"

#include <utility>

namespace bespeak::store
{

namespace
{

using Json = nlohmann::json;

Json bodyOfEvent(const Event& event)
{
    Json body = Json::parse(event.body, nullptr, false);
    return body.is_object() ? body : Json::object();
}

Error brokenCase(const std::string& caseId)
{
    return {"store.log-broken", {{"reason", "the record of case " + caseId + " is unreadable"}}};
}

Result<casework::CaseRecord> readRecord(const std::string& caseId, const Json& fields)
{
    const auto id = CaseId::parse(caseId);
    auto record = id ? parseRecord(*id, fields) : Result<casework::CaseRecord>(failWith(id));
    if (!record) {
        return tl::make_unexpected(brokenCase(caseId));
    }
    return record;
}

std::string searchText(const casework::CaseRecord& record)
{
    return foldedText(record.title + "\n" + record.region + "\n" + record.id.text() + "\n" +
                      record.customerKid);
}

Result<void> saveCase(Connection& connection, const std::string& caseId,
                      const ProjectedCase& projected, bool exists)
{
    auto record = readRecord(caseId, projected.fields);
    if (!record) {
        return failWith(record);
    }
    auto text = exchange::canonicalJson(projected.fields);
    if (!text) {
        return failWith(text);
    }
    const std::string search = searchText(*record);
    if (auto indexed = indexCase(connection, caseId, search, exists); !indexed) {
        return indexed;
    }
    std::vector<Value> values = {std::string(casework::stateName(record->state)),
                                 record->customerKid,
                                 record->region,
                                 record->title,
                                 record->total.minor,
                                 record->total.currency.code(),
                                 record->opened.milliseconds,
                                 record->updated.milliseconds,
                                 record->requestRevision,
                                 record->head,
                                 std::int64_t{projected.isFrozen ? 1 : 0},
                                 search,
                                 std::move(*text)};
    values.insert(exists ? values.end() : values.begin(), caseId);
    auto saved = connection.run(exists ? sql::updateCase : sql::insertCase, values);
    return saved ? Result<void>() : failWith(saved);
}

Result<std::optional<ProjectedCase>> loadCase(Connection& connection, const std::string& caseId)
{
    auto row = connection.row(sql::caseRecord, {caseId});
    if (!row) {
        return failWith(row);
    }
    if (!*row) {
        return std::optional<ProjectedCase>();
    }
    ProjectedCase projected{Json::parse((*row)->text(0), nullptr, false), (*row)->integer(1) != 0};
    if (!projected.fields.is_object()) {
        return tl::make_unexpected(brokenCase(caseId));
    }
    return projected;
}

bool touchesCase(const Event& event, const Json& body)
{
    return !event.caseId.empty() &&
           (body.contains(event_field::set) || event.kind == event_kind::equivocation ||
            event.kind == event_kind::caseReleased);
}

Result<void> projectMessages(Connection& connection, const Event& event, const Json& body)
{
    if (event.document.empty()) {
        return {};
    }
    if (const std::string file = textAt(body, event_field::outbox); !file.empty()) {
        return perform(
            connection, sql::insertOutbox,
            {event.document, event.caseId, textAt(body, "message"), file, event.at.milliseconds});
    }
    if (event.kind == event_kind::messageSent) {
        return perform(connection, sql::markSent, {event.at.milliseconds, event.document});
    }
    if (event.kind == event_kind::messageQuarantined) {
        return perform(connection, sql::insertQuarantine,
                       {event.document, event.caseId, textAt(body, event_field::previous),
                        textAt(body, event_field::reason), event.at.milliseconds});
    }
    if (body.contains("waited")) {
        return perform(connection, sql::deleteQuarantine, {event.document});
    }
    return {};
}

} // namespace

void projectCase(ProjectedCase& projected, const Event& event)
{
    const Json body = bodyOfEvent(event);
    if (const auto set = body.find(event_field::set); set != body.end() && set->is_object()) {
        projected.fields.update(*set);
    }
    if (event.kind == event_kind::equivocation) {
        projected.isFrozen = true;
    } else if (event.kind == event_kind::caseReleased) {
        projected.isFrozen = false;
    }
}

Result<void> project(Connection& connection, const Event& event)
{
    const Json body = bodyOfEvent(event);
    if (touchesCase(event, body)) {
        auto loaded = loadCase(connection, event.caseId);
        if (!loaded) {
            return failWith(loaded);
        }
        const bool exists = loaded->has_value();
        ProjectedCase projected = loaded->value_or(ProjectedCase{});
        projectCase(projected, event);
        // A case whose first message was refused has no record, and cannot be frozen.
        if (!projected.fields.empty()) {
            if (auto saved = saveCase(connection, event.caseId, projected, exists); !saved) {
                return saved;
            }
        }
    }
    if (auto funded = projectFunding(connection, event, body); !funded) {
        return funded;
    }
    if (auto produced = projectProduction(connection, event, body); !produced) {
        return produced;
    }
    return projectMessages(connection, event, body);
}

Result<Event> recordEvent(Connection& connection, const NewEvent& fresh)
{
    auto event = appendEvent(connection, fresh);
    if (!event) {
        return event;
    }
    if (auto projected = project(connection, *event); !projected) {
        return failWith(projected);
    }
    return event;
}

Result<void> rebuildProjections(Connection& connection)
{
    for (const std::string_view statement :
         {sql::clearCases, sql::clearOutbox, sql::clearQuarantine}) {
        if (auto cleared = connection.run(statement); !cleared) {
            return failWith(cleared);
        }
    }
    if (auto cleared = clearFunding(connection); !cleared) {
        return cleared;
    }
    if (auto cleared = clearSearch(connection); !cleared) {
        return cleared;
    }
    auto read =
        readLog(connection, 0, [&](const Event& event) { return project(connection, event); });
    return read ? completeSearch(connection) : read;
}

Result<std::optional<casework::CaseRecord>> findRecord(Connection& connection, const CaseId& id)
{
    auto loaded = loadCase(connection, id.text());
    if (!loaded) {
        return failWith(loaded);
    }
    if (!*loaded) {
        return std::optional<casework::CaseRecord>();
    }
    auto record = readRecord(id.text(), (*loaded)->fields);
    if (!record) {
        return failWith(record);
    }
    return std::optional<casework::CaseRecord>(std::move(*record));
}

Result<bool> isCaseFrozen(Connection& connection, const CaseId& id)
{
    auto loaded = loadCase(connection, id.text());
    if (!loaded) {
        return failWith(loaded);
    }
    return loaded->has_value() && (*loaded)->isFrozen;
}

} // namespace bespeak::store
