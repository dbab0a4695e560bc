// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/case_list.h"

#include "models/store/folded_text.h"
#include "models/store/search_index.h"

#include <algorithm>

namespace bespeak::store
{

namespace
{

struct Ordering {
    const char* column;
    bool isDescending;
};

Ordering orderingOf(CaseOrder order)
{
    switch (order) {
    case CaseOrder::OldestChangeFirst:
        return {"updated_ms", false};
    case CaseOrder::NewestFirst:
        return {"opened_ms", true};
    case CaseOrder::DearestFirst:
        return {"total_minor", true};
    case CaseOrder::NewestChangeFirst:
        break;
    }
    return {"updated_ms", true};
}

/// A WHERE clause that grows, with its values.
struct Conditions {
    std::string text;
    std::vector<Value> values;

    void add(const std::string& condition, std::initializer_list<Value> more)
    {
        text += text.empty() ? " WHERE " : " AND ";
        text += condition;
        values.insert(values.end(), more);
    }
};

void addStates(Conditions& where, const std::vector<casework::CaseState>& states)
{
    std::string marks;
    std::vector<Value> names;
    for (const casework::CaseState state : states) {
        marks += marks.empty() ? "?" : ", ?";
        names.emplace_back(std::string(casework::stateName(state)));
    }
    where.add("c.state IN (" + marks + ")", {});
    where.values.insert(where.values.end(), names.begin(), names.end());
}

/// Where rows come from, and what they must fulfil.
struct Source {
    std::string from = "case_record c";
    Conditions where;
};

/// The cases that may hold the text that is sought, or all.
Result<Source> sourceOf(Connection& connection, const CaseFilter& filter)
{
    Source source;
    if (filter.text.empty()) {
        return source;
    }
    auto indexed = findIndexed(connection, filter.text);
    if (!indexed) {
        return failWith(indexed);
    }
    if (*indexed) {
        // CROSS JOIN is SQLite's word for taking the tables in this order.
        source.from = "(" + (*indexed)->query + ") h CROSS JOIN case_record c";
        source.where.values = std::move((*indexed)->values);
        source.where.add("c.case_id = h.case_id", {});
    }
    return source;
}

void addConditions(Conditions& where, const CaseFilter& filter, const Ordering& ordering,
                   const std::optional<CaseCursor>& after)
{
    if (!filter.states.empty()) {
        addStates(where, filter.states);
    }
    if (!filter.region.empty()) {
        where.add("c.region = ?", {filter.region});
    }
    if (!filter.customerKid.empty()) {
        where.add("c.customer_kid = ?", {filter.customerKid});
    }
    if (!filter.text.empty()) {
        const std::string pattern = searchPattern(filter.text);
        where.add("(c.search LIKE ? ESCAPE '!' OR EXISTS (SELECT 1 FROM contact s "
                  "WHERE s.case_id = c.case_id AND s.search LIKE ? ESCAPE '!'))",
                  {pattern, pattern});
    }
    if (after) {
        const std::string column = std::string("c.") + ordering.column;
        const std::string beyond = ordering.isDescending ? " < ?" : " > ?";
        where.add("(" + column + beyond + " OR (" + column + " = ? AND c.case_id" + beyond + "))",
                  {after->value, after->value, after->caseId});
    }
}

std::string statementOf(const Source& source, const Ordering& ordering)
{
    const std::string direction = ordering.isDescending ? " DESC" : "";
    const std::string contact =
        " FROM contact k WHERE k.case_id = c.case_id ORDER BY k.doc_sha256 LIMIT 1), ''), ";
    return "SELECT c.case_id, c.state, c.customer_kid, c.region, c.title, c.total_minor, "
           "c.currency, c.opened_ms, c.updated_ms, c.request_rev, c.frozen, "
           "COALESCE((SELECT k.name" +
           contact + "COALESCE((SELECT k.email" + contact + "c." + ordering.column + " FROM " +
           source.from + source.where.text + " ORDER BY c." + ordering.column + direction +
           ", c.case_id" + direction + " LIMIT ?";
}

constexpr std::size_t orderingColumn = 13;

/// Nothing if the projection was meddled with.
std::optional<CaseRow> rowOf(const Row& row)
{
    const auto id = CaseId::parse(row.text(0));
    const auto state = casework::findState(row.text(1));
    const auto currency = Currency::parse(row.text(6));
    if (!id || !state || !currency) {
        return std::nullopt;
    }
    return CaseRow{{.id = *id,
                    .state = *state,
                    .customerKid = row.text(2),
                    .region = row.text(3),
                    .title = row.text(4),
                    .total = {row.integer(5), *currency},
                    .opened = {row.integer(7)},
                    .updated = {row.integer(8)},
                    .requestRevision = row.integer(9)},
                   row.integer(10) != 0,
                   row.text(11),
                   row.text(12)};
}

} // namespace

Result<CasePage> listCases(Connection& connection, const CaseFilter& filter, std::int64_t limit,
                           const std::optional<CaseCursor>& after)
{
    limit = std::clamp<std::int64_t>(limit, 1, 10'000);
    const Ordering ordering = orderingOf(filter.order);
    auto source = sourceOf(connection, filter);
    if (!source) {
        return failWith(source);
    }
    Conditions& where = source->where;
    addConditions(where, filter, ordering, after);
    where.values.emplace_back(limit + 1); // one more tells whether there is a next page
    auto rows = connection.rows(statementOf(*source, ordering), where.values);
    if (!rows) {
        return failWith(rows);
    }
    CasePage page;
    page.rows.reserve(rows->size());
    for (const Row& row : *rows) {
        if (static_cast<std::int64_t>(page.rows.size()) == limit) {
            const Row& last = (*rows)[static_cast<std::size_t>(limit) - 1];
            page.next = CaseCursor{last.integer(orderingColumn), last.text(0)};
            break;
        }
        auto read = rowOf(row);
        if (!read) {
            return fail("store.log-broken",
                        {{"reason", "the record of case " + row.text(0) + " is unreadable"}});
        }
        page.rows.push_back(std::move(*read));
    }
    return page;
}

} // namespace bespeak::store
