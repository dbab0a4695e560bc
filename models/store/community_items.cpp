// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/community_items.h"

#include "models/base/sha256.h"
#include "models/store/projection.h"
#include "models/store/sql.h"

namespace bespeak::store
{

namespace
{

using nlohmann::json;

CommunityItem itemOf(const Row& row)
{
    return {row.text(0), row.text(1), row.text(2), {row.integer(4)}, row.text(5), row.bytes(6)};
}

Result<std::vector<CommunityItem>> itemsFrom(Connection& connection, std::string_view statement,
                                             const std::vector<Value>& values)
{
    auto rows = connection.rows(statement, values);
    if (!rows) {
        return failWith(rows);
    }
    std::vector<CommunityItem> items;
    items.reserve(rows->size());
    for (const Row& row : *rows) {
        items.push_back(itemOf(row));
    }
    return items;
}

std::string nameOf(const std::string& kind, const std::string& period, const std::string& subject)
{
    return kind + " " + period + " " + subject;
}

} // namespace

std::string CommunityItem::sha256() const
{
    return bespeak::sha256(facts + "\n" + bytes).text();
}

Result<void> keepItem(Connection& connection, const CommunityItem& item, const std::string& actor)
{
    const std::string hash = item.sha256();
    auto put = connection.run(sql::insertCommunityItem,
                              {item.kind, item.period, item.subject, hash, item.at.milliseconds,
                               item.facts, Bytes{item.bytes}});
    if (!put) {
        return failWith(put);
    }
    auto event = recordEvent(connection, {.caseId = {},
                                          .kind = event_kind::communityKept,
                                          .document = {},
                                          .actorKid = actor,
                                          .at = item.at,
                                          .body = {{"item", item.kind},
                                                   {"period", item.period},
                                                   {"subject", item.subject},
                                                   {"sha256", hash}}});
    return event ? Result<void>() : failWith(event);
}

Result<bool> eraseItem(Connection& connection, std::string_view kind, std::string_view period,
                       std::string_view subject, Instant at)
{
    auto erased = connection.run(sql::deleteCommunityItem,
                                 {std::string(kind), std::string(period), std::string(subject)});
    if (!erased) {
        return failWith(erased);
    }
    if (*erased == 0) {
        return false;
    }
    auto event = recordEvent(connection, {.caseId = {},
                                          .kind = event_kind::communityErased,
                                          .document = {},
                                          .actorKid = {},
                                          .at = at,
                                          .body = {{"item", std::string(kind)},
                                                   {"period", std::string(period)},
                                                   {"subject", std::string(subject)}}});
    return event ? Result<bool>(true) : failWith(event);
}

Result<std::optional<CommunityItem>> findItem(Connection& connection, std::string_view kind,
                                              std::string_view period, std::string_view subject)
{
    auto row = connection.row(sql::communityItem,
                              {std::string(kind), std::string(period), std::string(subject)});
    if (!row) {
        return failWith(row);
    }
    return *row ? std::optional(itemOf(**row)) : std::nullopt;
}

Result<std::vector<CommunityItem>> itemsBetween(Connection& connection, std::string_view kind,
                                                std::string_view from, std::string_view to)
{
    return itemsFrom(connection, sql::communityItems,
                     {std::string(kind), std::string(from), std::string(to)});
}

Result<std::vector<CommunityItem>> itemsOf(Connection& connection, std::string_view kind,
                                           std::string_view subject)
{
    return itemsFrom(connection, sql::communityOfSubject,
                     {std::string(kind), std::string(subject)});
}

void CommunityReplay::see(const Event& event)
{
    if (event.kind != event_kind::communityKept && event.kind != event_kind::communityErased) {
        return;
    }
    const auto body = json::parse(event.body, nullptr, false);
    const auto text = [&](const char* name) {
        return body.is_object() && body.contains(name) && body[name].is_string()
                   ? body[name].get<std::string>()
                   : std::string();
    };
    const std::string name = nameOf(text("item"), text("period"), text("subject"));
    if (event.kind == event_kind::communityKept) {
        m_expected[name] = text("sha256");
    } else {
        m_expected.erase(name);
    }
}

Result<std::vector<std::string>> CommunityReplay::compare(Connection& connection) const
{
    auto rows = connection.rows(sql::allCommunityItems);
    if (!rows) {
        return failWith(rows);
    }
    std::vector<std::string> problems;
    std::map<std::string, std::string> expected = m_expected;
    for (const Row& row : *rows) {
        const CommunityItem item = itemOf(row);
        const std::string name = nameOf(item.kind, item.period, item.subject);
        const auto found = expected.find(name);
        if (found == expected.end() || found->second != item.sha256()) {
            problems.push_back("What is kept of the community (" + name +
                               ") differs from what the log tells.");
        }
        expected.erase(name);
    }
    for (const auto& [name, ignored] : expected) {
        problems.push_back("What was kept of the community (" + name + ") is missing.");
    }
    return problems;
}

} // namespace bespeak::store
