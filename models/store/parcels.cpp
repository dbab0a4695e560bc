// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/parcels.h"

#include "models/store/projection.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <array>
#include <map>
#include <utility>

namespace bespeak::store
{

namespace
{

using Json = nlohmann::json;

constexpr std::array<std::string_view, 7> stateNames = {
    "failed", "on-its-way", "acknowledged", "refused", "taken", "deferred", "turned-down"};

std::string directionName(Direction direction)
{
    return direction == Direction::In ? "in" : "out";
}

std::string formatReason(const std::optional<Error>& reason)
{
    if (!reason) {
        return {};
    }
    Json facts = Json::array();
    for (const auto& [name, value] : reason->facts) {
        facts.push_back({name, value});
    }
    return Json{{"key", reason->key}, {"facts", facts}}.dump(-1, ' ', false,
                                                             Json::error_handler_t::replace);
}

std::optional<Error> parseReason(const std::string& text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    Error reason{json.value("key", std::string()), {}};
    for (const Json& fact : json.value("facts", Json::array())) {
        if (fact.is_array() && fact.size() == 2 && fact[0].is_string() && fact[1].is_string()) {
            reason.facts.emplace_back(fact[0].get<std::string>(), fact[1].get<std::string>());
        }
    }
    return reason;
}

ParcelState stateOf(const std::string& name)
{
    const auto* found = std::ranges::find(stateNames, name);
    return found == stateNames.end() ? ParcelState::Failed
                                     : static_cast<ParcelState>(found - stateNames.begin());
}

ParcelNote noteOf(const Row& row)
{
    return {row.text(0),
            row.text(1) == "in" ? Direction::In : Direction::Out,
            row.text(2),
            row.text(3),
            stateOf(row.text(4)),
            row.text(5),
            parseReason(row.text(6)),
            {row.integer(7)},
            {row.integer(8)},
            row.integer(9)};
}

Result<void> put(Connection& connection, const ParcelNote& note)
{
    auto done = connection.run(sql::putParcel,
                               {note.place, directionName(note.direction), note.sha256,
                                note.document, std::string(parcelStateName(note.state)),
                                note.receipt, formatReason(note.reason), note.since.milliseconds,
                                note.tried.milliseconds, note.attempts});
    return done ? Result<void>() : failWith(done);
}

} // namespace

std::string_view parcelStateName(ParcelState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

Result<void> noteParcel(Store& store, const ParcelNote& note)
{
    return store.write([&](Connection& connection) { return put(connection, note); });
}

Result<void> forgetParcel(Store& store, const ParcelNote& note)
{
    return store.write([&](Connection& connection) -> Result<void> {
        auto done = connection.run(sql::deleteParcel,
                                   {note.place, directionName(note.direction), note.sha256});
        return done ? Result<void>() : failWith(done);
    });
}

Result<std::vector<ParcelNote>> parcelsOf(Store& store, const std::string& place,
                                          Direction direction)
{
    auto rows = store.connection().rows(sql::parcelsOfPlace, {place, directionName(direction)});
    if (!rows) {
        return failWith(rows);
    }
    std::vector<ParcelNote> notes;
    notes.reserve(rows->size());
    for (const Row& row : *rows) {
        notes.push_back(noteOf(row));
    }
    return notes;
}

Result<std::vector<Delivery>> deliveries(Store& store, OutboxPart part)
{
    auto entries = store.outbox(part);
    if (!entries) {
        return failWith(entries);
    }
    auto rows = store.connection().rows(sql::parcelsOut);
    if (!rows) {
        return failWith(rows);
    }
    std::map<std::string, ParcelNote> newest;
    for (const Row& row : *rows) {
        ParcelNote note = noteOf(row);
        newest.insert_or_assign(note.document, note);
    }
    std::vector<Delivery> found;
    for (OutboxEntry& entry : *entries) {
        const auto note = newest.find(entry.document);
        found.push_back(
            {std::move(entry), note == newest.end() ? std::nullopt : std::optional(note->second)});
    }
    return found;
}

Result<std::optional<std::string>> placeOfCase(Store& store, const CaseId& id)
{
    auto row = store.connection().row(sql::placeOfCase, {id.text()});
    if (!row) {
        return failWith(row);
    }
    return *row ? std::optional((*row)->text(0)) : std::nullopt;
}

Result<std::optional<std::string>> placeOfAuthor(Store& store, const std::string& key)
{
    auto row = store.connection().row(sql::placeOfAuthor, {key});
    if (!row) {
        return failWith(row);
    }
    return *row ? std::optional((*row)->text(0)) : std::nullopt;
}

Result<void> acknowledgeParcel(Store& store, ParcelNote note, const std::string& receipt,
                               const std::optional<Error>& reason)
{
    note.state = reason ? ParcelState::Refused : ParcelState::Acknowledged;
    note.reason = reason;
    note.tried = store.now();
    return store.write([&](Connection& connection) -> Result<void> {
        auto document = findDocument(connection, note.document);
        if (!document) {
            return failWith(document);
        }
        if (!*document) {
            return fail("store.no-document", {{"document", note.document}});
        }
        Json body = {{"receipt", receipt}, {"place", note.place}};
        if (reason) {
            body[event_field::reason] = reason->key;
        }
        auto event = recordEvent(connection, {.caseId = (*document)->caseId,
                                              .kind = event_kind::messageAcknowledged,
                                              .document = note.document,
                                              .actorKid = {},
                                              .at = store.now(),
                                              .body = std::move(body)});
        return event ? put(connection, note) : failWith(event);
    });
}

} // namespace bespeak::store
