// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/store.h"

#include "models/store/check.h"
#include "models/store/log.h"
#include "models/store/migrate.h"
#include "models/store/open_store.h"
#include "models/store/projection.h"
#include "models/store/search_index.h"
#include "models/store/sql.h"
#include "models/store/transaction.h"

#include <utility>

namespace bespeak::store
{

namespace
{

tl::unexpected<Error> noCase(const CaseId& id)
{
    return fail("store.no-case", {{"case", id.text()}});
}

} // namespace

Store::Store(StoreUrl url, const Clock& clock)
    : m_url(std::move(url))
    , m_clock(&clock)
{
}

Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const StoreUrl& url, const Clock& clock, const StoreOptions& options)
{
    auto opened = openStore(url, options, clock.now());
    if (!opened) {
        return failWith(opened);
    }
    Store store(url, clock);
    store.m_side = opened->side;
    store.m_access = opened->access;
    store.m_isNewer = opened->isNewer;
    store.m_connection = std::move(opened->connection);
    return store;
}

Result<void> Store::write(const std::function<Result<void>(Connection&)>& work)
{
    if (isReadOnly()) {
        return fail("store.read-only");
    }
    return writeIn(*m_connection, [&] { return work(*m_connection); });
}

Result<void> Store::read(const std::function<Result<void>(Connection&)>& work)
{
    return readIn(*m_connection, [&] { return work(*m_connection); });
}

Result<std::optional<casework::CaseRecord>> Store::findCase(const CaseId& id)
{
    return findRecord(*m_connection, id);
}

Result<casework::CaseRecord> Store::caseRecord(const CaseId& id)
{
    auto record = findRecord(*m_connection, id);
    if (!record) {
        return failWith(record);
    }
    if (!*record) {
        return noCase(id);
    }
    return std::move(**record);
}

Result<bool> Store::isFrozen(const CaseId& id)
{
    return isCaseFrozen(*m_connection, id);
}

Result<void> Store::releaseCase(const CaseId& id, const std::string& reason)
{
    return write([&](Connection& connection) -> Result<void> {
        auto record = caseRecord(id);
        if (!record) {
            return failWith(record);
        }
        auto frozen = isCaseFrozen(connection, id);
        if (!frozen || !*frozen) {
            return frozen ? Result<void>(fail("store.not-frozen", {{"case", id.text()}}))
                          : failWith(frozen);
        }
        auto event = recordEvent(connection, {.caseId = id.text(),
                                              .kind = event_kind::caseReleased,
                                              .document = {},
                                              .actorKid = {},
                                              .at = now(),
                                              .body = {{"note", reason}}});
        return event ? Result<void>() : failWith(event);
    });
}

Result<CasePage> Store::listCases(const CaseFilter& filter, std::int64_t limit,
                                  const std::optional<CaseCursor>& after)
{
    return store::listCases(*m_connection, filter, limit, after);
}

Result<std::map<casework::CaseState, std::int64_t>> Store::countByState()
{
    auto rows = m_connection->rows(sql::countByState);
    if (!rows) {
        return failWith(rows);
    }
    std::map<casework::CaseState, std::int64_t> counts;
    for (const Row& row : *rows) {
        if (const auto state = casework::findState(row.text(0))) {
            counts[*state] = row.integer(1);
        }
    }
    return counts;
}

Result<std::vector<Event>> Store::events(const CaseId& id)
{
    return eventsOfCase(*m_connection, id.text());
}

Result<std::int64_t> Store::newestEvent()
{
    const auto end = logEnd(*m_connection);
    return end ? Result<std::int64_t>(end->seq) : failWith(end);
}

Result<void> Store::readLog(std::int64_t after,
                            const std::function<Result<void>(const Event&)>& see)
{
    return store::readLog(*m_connection, after, see);
}

Result<std::vector<DocumentInfo>> Store::documents(const CaseId& id)
{
    return documentsOfCase(*m_connection, id.text());
}

Result<std::optional<DocumentInfo>> Store::findDocument(const std::string& id)
{
    return store::findDocument(*m_connection, id);
}

Result<std::string> Store::container(const std::string& id)
{
    return containerOf(*m_connection, id);
}

Result<std::string> Store::part(const std::string& id, std::string_view name)
{
    return partOf(*m_connection, id, name);
}

Result<request::Body> Store::body(const std::string& id)
{
    return bodyOf(*m_connection, id);
}

Result<std::vector<QuarantinedMessage>> Store::quarantine(const std::optional<CaseId>& id)
{
    auto rows = id ? m_connection->rows(sql::quarantineOfCase, {id->text()})
                   : m_connection->rows(sql::quarantineAll);
    if (!rows) {
        return failWith(rows);
    }
    std::vector<QuarantinedMessage> waiting;
    for (const Row& row : *rows) {
        waiting.push_back({row.text(0), row.text(1), row.text(2), row.text(3), {row.integer(4)}});
    }
    return waiting;
}

Result<std::optional<exchange::Contact>> Store::contact(const CaseId& id)
{
    auto row = m_connection->row(sql::contactOfCase, {id.text()});
    if (!row) {
        return failWith(row);
    }
    if (!*row) {
        return std::optional<exchange::Contact>();
    }
    auto contact = exchange::parseContact((*row)->bytes(0));
    if (!contact) {
        return failWith(contact);
    }
    return std::optional<exchange::Contact>(std::move(*contact));
}

Result<void> Store::eraseContact(const CaseId& id)
{
    return write([&](Connection& connection) -> Result<void> {
        if (auto record = caseRecord(id); !record) {
            return failWith(record);
        }
        if (auto forgotten = forgetContacts(connection, id.text()); !forgotten) {
            return forgotten;
        }
        auto erased = connection.run(sql::deleteContacts, {id.text()});
        if (!erased) {
            return failWith(erased);
        }
        auto event = recordEvent(connection, {.caseId = id.text(),
                                              .kind = event_kind::contactErased,
                                              .document = {},
                                              .actorKid = {},
                                              .at = now(),
                                              .body = {{"parts", *erased}}});
        return event ? Result<void>() : failWith(event);
    });
}

Result<std::vector<OutboxEntry>> Store::outbox(OutboxPart part)
{
    return outboxEntries(*m_connection, part);
}

Result<void> Store::markSent(const std::string& document)
{
    return write([&](Connection& connection) -> Result<void> {
        auto row = connection.row(sql::outboxEntry, {document});
        if (!row) {
            return failWith(row);
        }
        if (!*row) {
            return fail("store.no-document", {{"document", document}});
        }
        if ((*row)->text(4) == "sent") {
            return {};
        }
        auto event = recordEvent(connection, {.caseId = (*row)->text(1),
                                              .kind = event_kind::messageSent,
                                              .document = document,
                                              .actorKid = {},
                                              .at = now()});
        return event ? Result<void>() : failWith(event);
    });
}

Result<StoreCheck> Store::check()
{
    StoreCheck result;
    auto done = read([&](Connection& connection) -> Result<void> {
        auto events = connection.row(sql::countEvents);
        auto documents = connection.row(sql::countDocuments);
        if (!events || !documents) {
            return failWith(events ? documents : events);
        }
        result.events = (*events)->integer(0);
        result.documents = (*documents)->integer(0);
        auto problems = checkThoroughly(connection);
        if (!problems) {
            return failWith(problems);
        }
        result.problems = std::move(*problems);
        return {};
    });
    if (!done) {
        return failWith(done);
    }
    if (!isReadOnly()) {
        auto problems = searchProblems(*m_connection);
        if (!problems) {
            return failWith(problems);
        }
        result.problems.insert(result.problems.end(), problems->begin(), problems->end());
    }
    return result;
}

Result<void> Store::rebuild()
{
    return write([](Connection& connection) { return rebuildProjections(connection); });
}

Result<void> Store::backup(const std::string& path)
{
    if (m_url.dialect == Dialect::Postgres) {
        return fail("store.backup-elsewhere");
    }
    return backUpSqlite(*m_connection, path);
}

} // namespace bespeak::store
