// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/check.h"

#include "models/exchange/jws.h"
#include "models/exchange/payload.h"
#include "models/store/community_items.h"
#include "models/store/documents.h"
#include "models/store/funding_projection.h"
#include "models/store/log.h"
#include "models/store/outbox.h"
#include "models/store/projection.h"
#include "models/store/sql.h"

#include <algorithm>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace bespeak::store
{

namespace
{

using Problems = std::vector<std::string>;

constexpr std::int64_t newestHashes = 1000;
constexpr std::int64_t pageSize = 1000;

Result<void> addRows(Connection& connection, std::string_view pragma, const char* what,
                     Problems& problems)
{
    auto rows = connection.rows(pragma);
    if (!rows) {
        return failWith(rows);
    }
    for (const Row& row : *rows) {
        if (row.text(0) != "ok") {
            problems.push_back(std::string(what) + row.text(0) + ".");
        }
    }
    return {};
}

Result<void> addAll(Result<Problems> found, Problems& problems)
{
    if (!found) {
        return failWith(found);
    }
    problems.insert(problems.end(), found->begin(), found->end());
    return {};
}

/// Reads a query that is ordered by its first column, a text, page by page.
Result<void> eachPage(Connection& connection, std::string_view statement,
                      const std::function<Result<void>(const Row&)>& see)
{
    std::string last;
    while (true) {
        auto page = connection.rows(statement, {last, pageSize});
        if (!page) {
            return failWith(page);
        }
        for (const Row& row : *page) {
            last = row.text(0);
            if (auto seen = see(row); !seen) {
                return seen;
            }
        }
        if (static_cast<std::int64_t>(page->size()) < pageSize) {
            return {};
        }
    }
}

constexpr const char* structure = "The database is damaged: ";
constexpr const char* reference = "A reference leads nowhere in the table ";

/// What the log says, held in memory while it is read once.
struct Replay {
    std::map<std::string, ProjectedCase> cases;
    std::map<std::string, bool> outbox; ///< document, and whether it was sent
    std::set<std::string> erasedCases;
    std::set<std::string> documents;
    CommunityReplay community;

    void see(const Event& event)
    {
        community.see(event);
        documents.insert(event.document);
        if (!event.caseId.empty()) {
            projectCase(cases[event.caseId], event);
        }
        if (event.kind == event_kind::contactErased) {
            erasedCases.insert(event.caseId);
        }
        const auto body = nlohmann::json::parse(event.body, nullptr, false);
        if (body.is_object() && body.contains(event_field::outbox)) {
            outbox.emplace(event.document, false);
        }
        if (event.kind == event_kind::messageSent) {
            outbox[event.document] = true;
        }
    }
};

Result<Replay> replayLog(Connection& connection)
{
    Replay replay;
    auto read = readLog(connection, 0, [&](const Event& event) -> Result<void> {
        replay.see(event);
        return {};
    });
    if (!read) {
        return failWith(read);
    }
    std::erase_if(replay.cases, [](const auto& entry) { return entry.second.fields.empty(); });
    return replay;
}

Result<void> checkDocuments(Connection& connection, const Replay& replay, Problems& problems)
{
    return eachPage(connection, sql::documentsFrom, [&](const Row& row) {
        if (!replay.documents.contains(row.text(0))) {
            problems.push_back("Message " + row.text(0) + " is in no event of the log.");
        }
        return addAll(checkDocument(connection, row.text(0)), problems);
    });
}

Result<void> checkCases(Connection& connection, Replay& replay, Problems& problems)
{
    auto read = eachPage(connection, sql::caseRecordsFrom, [&](const Row& row) -> Result<void> {
        const ProjectedCase stored{nlohmann::json::parse(row.text(1), nullptr, false),
                                   row.integer(2) != 0};
        const auto expected = replay.cases.find(row.text(0));
        if (expected == replay.cases.end() || expected->second != stored) {
            problems.push_back("Case " + row.text(0) + " differs from what the log tells.");
        }
        replay.cases.erase(row.text(0));
        return {};
    });
    for (const auto& [id, ignored] : replay.cases) {
        problems.push_back("Case " + id + " is missing from the list of cases.");
    }
    return read;
}

Result<void> checkOutbox(Connection& connection, const Replay& replay, Problems& problems)
{
    auto entries = outboxEntries(connection, OutboxPart::All);
    if (!entries) {
        return failWith(entries);
    }
    std::map<std::string, bool> stored;
    for (const OutboxEntry& entry : *entries) {
        stored.emplace(entry.document, entry.isSent);
    }
    if (stored != replay.outbox) {
        problems.emplace_back("The outbox differs from what the log tells.");
    }
    return {};
}

Result<void> checkCommunity(Connection& connection, const Replay& replay, Problems& problems)
{
    return addAll(replay.community.compare(connection), problems);
}

Result<void> checkContacts(Connection& connection, const Replay& replay, Problems& problems)
{
    auto rows = connection.rows(sql::contactsWithoutRow);
    if (!rows) {
        return failWith(rows);
    }
    for (const Row& row : *rows) {
        if (!replay.erasedCases.contains(row.text(1))) {
            problems.push_back("Message " + row.text(0) +
                               " lost its contact, and no event says that it was erased.");
        }
    }
    return {};
}

/// What our own signed message says about the log of its case; nothing if it says nothing. A
/// damaged envelope is reported where documents are checked.
std::optional<exchange::LogHead> witnessedHead(std::string_view envelope)
{
    const auto jws = exchange::parseGeneralJws(envelope);
    if (!jws) {
        return std::nullopt;
    }
    const auto json = exchange::parseCanonical(jws->payload);
    if (!json) {
        return std::nullopt;
    }
    const auto payload = exchange::parsePayload(*json);
    return payload ? payload->header.log : std::nullopt;
}

Result<void> checkWitness(Connection& connection, const Row& row, Problems& problems)
{
    const auto given = witnessedHead(row.text(1));
    if (!given || given->sequence == 0) {
        return {};
    }
    auto event = connection.row(sql::hashInCase, {row.text(2), given->sequence});
    if (!event) {
        return failWith(event);
    }
    if (!*event || (*event)->text(0) != given->head.text()) {
        problems.push_back("Message " + row.text(0) +
                           " witnesses another log than the one that is here.");
    }
    return {};
}

/// Heads of the log that were given away in our own signed messages: nobody can change those.
Result<void> checkWitnesses(Connection& connection, Problems& problems)
{
    return eachPage(connection, sql::ownEnvelopes,
                    [&](const Row& row) { return checkWitness(connection, row, problems); });
}

Result<void> checkStructure(Connection& connection, Problems& problems)
{
    if (connection.dialect() != Dialect::Sqlite) {
        return {};
    }
    if (auto whole = addRows(connection, "PRAGMA integrity_check", structure, problems); !whole) {
        return whole;
    }
    return addRows(connection, "PRAGMA foreign_key_check", reference, problems);
}

} // namespace

Result<Problems> checkQuickly(Connection& connection)
{
    Problems problems;
    if (connection.dialect() == Dialect::Sqlite) {
        for (const char* table : {"log_head", "event", "case_record", "outbox", "quarantine"}) {
            const std::string name = std::string("(") + table + ")";
            auto checked = addRows(connection, "PRAGMA quick_check" + name, structure, problems);
            if (checked && problems.empty()) {
                checked =
                    addRows(connection, "PRAGMA foreign_key_check" + name, reference, problems);
            }
            if (!checked) {
                return failWith(checked);
            }
        }
    }
    auto end = logEnd(connection);
    if (!end) {
        return failWith(end);
    }
    const std::int64_t after = std::max<std::int64_t>(0, end->seq - newestHashes);
    if (auto added = addAll(checkChain(connection, after), problems); !added) {
        return failWith(added);
    }
    return problems;
}

Result<Problems> checkThoroughly(Connection& connection, std::size_t most)
{
    Problems problems;
    if (auto checked = checkStructure(connection, problems); !checked) {
        return failWith(checked);
    }
    if (auto added = addAll(checkChain(connection, 0, most), problems); !added) {
        return failWith(added);
    }
    auto replay = replayLog(connection);
    if (!replay) {
        return failWith(replay);
    }
    for (const auto check : {&checkDocuments, &checkOutbox, &checkContacts, &checkCommunity}) {
        if (auto checked = check(connection, *replay, problems); !checked) {
            return failWith(checked);
        }
    }
    if (auto added = addAll(fundingProblems(connection), problems); !added) {
        return failWith(added);
    }
    if (auto checked = checkWitnesses(connection, problems); !checked) {
        return failWith(checked);
    }
    if (auto checked = checkCases(connection, *replay, problems); !checked) {
        return failWith(checked);
    }
    if (problems.size() > most) {
        problems.resize(most);
    }
    return problems;
}

} // namespace bespeak::store
