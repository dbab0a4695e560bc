// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/log.h"

#include "models/base/expects.h"
#include "models/base/sha256.h"
#include "models/exchange/jcs.h"
#include "models/store/sql.h"

#include <map>
#include <utility>

namespace bespeak::store
{

namespace
{

constexpr std::int64_t pageSize = 1000;

Event eventOf(const Row& row)
{
    return {row.integer(0), row.text(1),      row.integer(2), row.text(3), row.text(4),
            row.text(5),    {row.integer(6)}, row.text(7),    row.text(8), row.text(9)};
}

Result<std::vector<Event>> events(Connection& connection, std::string_view statement,
                                  const std::vector<Value>& values)
{
    auto rows = connection.rows(statement, values);
    if (!rows) {
        return failWith(rows);
    }
    std::vector<Event> events;
    events.reserve(rows->size());
    for (const Row& row : *rows) {
        events.push_back(eventOf(row));
    }
    return events;
}

/// Collects what is wrong with a chain, line by line.
class ChainCheck
{
public:
    ChainCheck(LogEnd start, std::size_t most)
        : m_last(std::move(start))
        , m_isWhole(m_last.seq == 0)
        , m_most(most)
    {
    }

    void see(const Event& event)
    {
        if (event.seq != m_last.seq + 1) {
            note("Event " + std::to_string(m_last.seq + 1) + " is missing.");
        }
        if (event.previousHash != m_last.hash) {
            note("Event " + std::to_string(event.seq) + " does not follow the one before it.");
        }
        if (hashOf(event) != event.hash) {
            note("Event " + std::to_string(event.seq) + " was changed.");
        }
        const std::int64_t before = m_isWhole ? 0 : event.caseSeq - 1;
        std::int64_t& last = m_caseSeq.try_emplace(event.caseId, before).first->second;
        if (event.caseSeq != last + 1) {
            note("Event " + std::to_string(event.seq) + " has a wrong number in its case.");
        }
        last = event.caseSeq;
        m_last = {event.seq, event.hash};
    }

    std::vector<std::string> finish(const LogEnd& end)
    {
        if (end.seq != m_last.seq || end.hash != m_last.hash) {
            note("The log ends at event " + std::to_string(m_last.seq) + ", not at " +
                 std::to_string(end.seq) + ".");
        }
        return std::move(m_problems);
    }

private:
    void note(std::string problem)
    {
        if (m_problems.size() < m_most) {
            m_problems.push_back(std::move(problem));
        }
    }

    LogEnd m_last;
    bool m_isWhole;
    std::size_t m_most;
    std::map<std::string, std::int64_t> m_caseSeq;
    std::vector<std::string> m_problems;
};

} // namespace

std::string hashOf(const Event& event)
{
    nlohmann::json row = {{"seq", event.seq},
                          {"case_id", event.caseId},
                          {"case_seq", event.caseSeq},
                          {"kind", event.kind},
                          {"doc_sha256", event.document},
                          {"actor_kid", event.actorKid},
                          {"at_ms", event.at.milliseconds},
                          {"body", event.body},
                          {"prev_hash", event.previousHash}};
    // Only a damaged row has numbers or text that cannot be canonical: its hash is none.
    const auto canonical = exchange::canonicalJson(row);
    return canonical ? sha256("evt1\n" + event.previousHash + *canonical).text() : std::string();
}

Result<LogEnd> logEnd(Connection& connection)
{
    auto row = connection.row(sql::logHead);
    if (!row) {
        return failWith(row);
    }
    if (!*row) {
        return fail("store.log-broken", {{"reason", "The log has no end."}});
    }
    return LogEnd{(*row)->integer(0), (*row)->text(1)};
}

Result<LogEnd> caseLogEnd(Connection& connection, const std::string& caseId)
{
    auto row = connection.row(sql::caseLogHead, {caseId});
    if (!row) {
        return failWith(row);
    }
    return *row ? LogEnd{(*row)->integer(0), (*row)->text(1)} : LogEnd{};
}

Result<Event> appendEvent(Connection& connection, const NewEvent& fresh)
{
    expects(connection.inTransaction(), "an event is written inside a transaction");
    auto body = exchange::canonicalJson(fresh.body);
    if (!body) {
        return failWith(body);
    }
    auto end = logEnd(connection);
    if (!end) {
        return failWith(end);
    }
    auto caseEnd = caseLogEnd(connection, fresh.caseId);
    if (!caseEnd) {
        return failWith(caseEnd);
    }
    Event event{end->seq + 1,     fresh.caseId,
                caseEnd->seq + 1, std::string(fresh.kind),
                fresh.document,   fresh.actorKid,
                fresh.at,         std::move(*body),
                end->hash,        {}};
    event.hash = hashOf(event);
    auto written = connection.run(sql::insertEvent, {event.seq, event.caseId, event.caseSeq,
                                                     event.kind, textOrNull(event.document),
                                                     event.actorKid, event.at.milliseconds,
                                                     event.body, event.previousHash, event.hash});
    if (!written) {
        return failWith(written);
    }
    auto moved = connection.run(sql::moveLogHead, {event.seq, event.hash});
    if (!moved) {
        return failWith(moved);
    }
    connection.noteAppended();
    return event;
}

Result<std::vector<Event>> eventsOfCase(Connection& connection, const std::string& caseId)
{
    return events(connection, sql::eventsOfCase, {caseId});
}

Result<std::vector<Event>> eventsOfDocument(Connection& connection, const std::string& document)
{
    return events(connection, sql::eventsOfDocument, {document});
}

Result<void> readLog(Connection& connection, std::int64_t after,
                     const std::function<Result<void>(const Event&)>& see)
{
    while (true) {
        auto page = events(connection, sql::eventsFrom, {after, pageSize});
        if (!page) {
            return failWith(page);
        }
        for (const Event& event : *page) {
            if (auto seen = see(event); !seen) {
                return seen;
            }
            after = event.seq;
        }
        if (static_cast<std::int64_t>(page->size()) < pageSize) {
            return {};
        }
    }
}

Result<std::vector<std::string>> checkChain(Connection& connection, std::int64_t after,
                                            std::size_t most)
{
    LogEnd start;
    if (after > 0) {
        auto before = events(connection, sql::eventsFrom, {after - 1, std::int64_t{1}});
        if (!before) {
            return failWith(before);
        }
        if (!before->empty()) {
            start = {before->front().seq, before->front().hash};
        }
    }
    ChainCheck check(start, most);
    auto read = readLog(connection, start.seq, [&](const Event& event) -> Result<void> {
        check.see(event);
        return {};
    });
    if (!read) {
        return failWith(read);
    }
    auto end = logEnd(connection);
    if (!end) {
        return failWith(end);
    }
    return check.finish(*end);
}

} // namespace bespeak::store
