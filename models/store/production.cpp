// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/production.h"

#include "models/store/agreed_quote.h"
#include "models/store/documents.h"
#include "models/store/funded_cases.h"
#include "models/store/funding_projection.h"
#include "models/store/production_log.h"
#include "models/store/record_json.h"
#include "models/store/sql_funding.h"
#include "models/store/sql_production.h"
#include "models/store/store.h"

#include <algorithm>

namespace bespeak::store
{

namespace
{

using namespace production;
using Json = nlohmann::json;

Result<void> logDemand(Connection& connection, const Party& self, Instant now,
                       const std::vector<Demand>& lines)
{
    if (lines.empty()) {
        return {};
    }
    Json list = Json::array();
    for (const Demand& line : lines) {
        list.push_back(formatDemand(line));
    }
    Json body = Json::object();
    body[production_field::demand] = std::move(list);
    return logProduction(connection, self, now, event_kind::demandChanged, std::move(body));
}

/// The lines of the quote that the customer accepted: what was picked of the alternates is built,
/// not what it stands for.
Result<std::vector<Demand>> demandOfCase(Connection& connection, const casework::CaseRecord& record,
                                         DemandKind kind, const std::string& source, Instant now)
{
    const auto quote = agreedQuote(connection, record);
    if (quote) {
        return demandOf(kind, source, quote->prices.lines, 1, now);
    }
    if (quote.error().key == "quote.none-yet") {
        return std::vector<Demand>();
    }
    return failWith(quote);
}

Result<std::vector<Demand>> demandOfOrder(Connection& connection, const Row& row, Instant now)
{
    const auto id = CaseId::parse(row.text(0));
    if (!id) {
        return failWith(id);
    }
    const auto record = parseRecord(*id, Json::parse(row.text(1), nullptr, false));
    return record ? demandOfCase(connection, *record, DemandKind::Order, row.text(0), now)
                  : Result<std::vector<Demand>>(failWith(record));
}

/// A pledge that was made for a case is built as that case's quote says; every line cites the
/// pledge. Any other pledge is for the design of the campaign as a whole.
Result<std::vector<Demand>> demandOfPledge(Connection& connection, const Row& row, Instant now)
{
    const auto id = funding::PledgeId::parse(row.text(0));
    auto caseId = id ? caseOfPledge(connection, *id) : Result<std::optional<CaseId>>(failWith(id));
    if (!caseId) {
        return failWith(caseId);
    }
    if (*caseId) {
        auto record = findRecord(connection, **caseId);
        if (!record || !*record) {
            return record ? Result<std::vector<Demand>>(std::vector<Demand>{}) : failWith(record);
        }
        return demandOfCase(connection, **record, DemandKind::FundedPledge, row.text(0), now);
    }
    const Json terms = Json::parse(row.text(2), nullptr, false);
    const Json inner = terms.is_object() ? terms.value("terms", Json::object()) : Json();
    return std::vector<Demand>{{row.text(0) + "/1", DemandKind::FundedPledge, row.text(0),
                                "design;" + textAt(inner, "design"), textAt(inner, "title"),
                                row.integer(1), 0, now}};
}

Result<std::vector<Demand>> newDemand(Connection& connection, Instant now)
{
    auto orders = connection.rows(sql::newOrders);
    auto pledges = connection.rows(sql::newPledges);
    if (!orders || !pledges) {
        return failWith(orders ? pledges : orders);
    }
    std::vector<Demand> fresh;
    const auto add = [&](const std::vector<Row>& rows, auto demandOfRow) -> Result<void> {
        for (const Row& row : rows) {
            auto lines = demandOfRow(connection, row, now);
            if (!lines) {
                return failWith(lines);
            }
            fresh.insert(fresh.end(), lines->begin(), lines->end());
        }
        return {};
    };
    auto added = add(*orders, &demandOfOrder);
    added = added ? add(*pledges, &demandOfPledge) : added;
    if (!added) {
        return failWith(added);
    }
    return fresh;
}

Result<std::optional<Demand>> findDemand(Connection& connection, const std::string& id)
{
    auto row = connection.row(sql::demandById, {id});
    if (!row) {
        return failWith(row);
    }
    return *row ? std::optional(readDemandRow(**row)) : std::nullopt;
}

/// Parts that lie in our own stock are used up by what is built of them.
Result<Json> usedStock(Connection& connection, const Demand& demand, std::int64_t units)
{
    auto row = connection.row(sql::stockOf, {std::string(ownStock), demand.part});
    if (!row) {
        return failWith(row);
    }
    const std::int64_t used = std::min(units, *row ? (*row)->integer(0) : 0);
    return Json{{"owner", ownStock}, {"part", demand.part}, {"units", -used}};
}

Result<void> checkWorkOrder(Connection& connection, const std::string& id)
{
    if (id.empty()) {
        return {};
    }
    auto row = connection.row(sql::keptById, {std::string("work-order"), id});
    if (!row) {
        return failWith(row);
    }
    if (!*row) {
        return fail("production.no-order", {{"order", id}});
    }
    return checkQuality(readWorkOrder(id, Json::parse((*row)->text(3), nullptr, false)));
}

Result<std::vector<Demand>> demandRows(Store& store, std::string_view statement)
{
    auto rows = store.connection().rows(statement);
    if (!rows) {
        return failWith(rows);
    }
    std::vector<Demand> list;
    for (const Row& row : *rows) {
        list.push_back(readDemandRow(row));
    }
    return list;
}

} // namespace

Result<void> logProduction(Connection& connection, const Party& self, Instant now,
                           std::string_view kind, Json body, const std::string& subject)
{
    auto event =
        recordEvent(connection, {.caseId = subject,
                                 .kind = kind,
                                 .document = {},
                                 .actorKid = self.key == nullptr ? "" : self.key->id().text(),
                                 .at = now,
                                 .body = std::move(body)});
    return event ? Result<void>() : failWith(event);
}

Result<std::int64_t> refreshDemand(Store& store, const Party& self)
{
    std::int64_t changed = 0;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto lines = newDemand(connection, store.now());
        auto ended =
            lines ? connection.rows(sql::endedDemand) : Result<std::vector<Row>>(failWith(lines));
        if (!ended) {
            return failWith(ended);
        }
        for (const Row& row : *ended) {
            lines->push_back(readDemandRow(row));
        }
        changed = static_cast<std::int64_t>(lines->size());
        return logDemand(connection, self, store.now(), *lines);
    });
    return written ? Result<std::int64_t>(changed) : failWith(written);
}

Result<std::vector<Demand>> demands(Store& store, DemandPart part)
{
    return demandRows(store, part == DemandPart::Open ? sql::demandsOpen : sql::demandsAll);
}

Result<void> logBuilt(Connection& connection, const Party& self, Instant now,
                      const std::vector<BuildLine>& lines, const std::string& workOrder)
{
    if (auto checked = checkWorkOrder(connection, workOrder); !checked) {
        return checked;
    }
    for (const BuildLine& line : lines) {
        auto demand = findDemand(connection, line.demand);
        if (!demand) {
            return failWith(demand);
        }
        if (auto may = mayBuild(*demand ? &**demand : nullptr, line.units); !may) {
            return may;
        }
        auto used = usedStock(connection, **demand, line.units);
        if (!used) {
            return failWith(used);
        }
        Json body = Json::object();
        body[production_field::build] = Json::array();
        body[production_field::build].push_back(
            {{"demand", line.demand}, {"units", line.units}, {"work_order", workOrder}});
        body[production_field::stock] = Json::array();
        body[production_field::stock].push_back(std::move(*used));
        auto logged = logProduction(connection, self, now, event_kind::built, std::move(body));
        if (!logged) {
            return logged;
        }
    }
    return {};
}

namespace
{

/// What the workshop has an order for leaves it by that order alone, with its checks.
Result<void> checkNoneOpen(Store& store, const std::vector<BuildLine>& lines)
{
    const auto orders = workOrders(store);
    if (!orders) {
        return failWith(orders);
    }
    for (const production::WorkOrder& order : *orders) {
        const bool isTheirs = std::ranges::any_of(lines, [&order](const BuildLine& line) {
            return std::ranges::any_of(
                order.lines, [&line](const auto& asked) { return asked.first == line.demand; });
        });
        if (isTheirs && !order.isDone) {
            return fail("production.order-open", {{"order", order.id}});
        }
    }
    return {};
}

} // namespace

Result<void> recordBuilt(Store& store, const Party& self, const std::vector<BuildLine>& lines,
                         const std::string& workOrder)
{
    if (workOrder.empty()) {
        if (auto free = checkNoneOpen(store, lines); !free) {
            return free;
        }
    }
    return store.write([&](Connection& connection) {
        return logBuilt(connection, self, store.now(), lines, workOrder);
    });
}

Result<void> moveStock(Store& store, const Party& self, const StockRow& change,
                       const std::string& reason)
{
    if (reason.empty() || change.owner.empty() || change.part.empty()) {
        return fail("production.no-reason");
    }
    return store.write([&](Connection& connection) -> Result<void> {
        auto row = connection.row(sql::stockOf, {change.owner, change.part});
        if (!row) {
            return failWith(row);
        }
        if ((*row ? (*row)->integer(0) : 0) + change.units < 0) {
            return fail("production.no-stock", {{"part", change.part}});
        }
        Json body{{"note", reason}};
        body[production_field::stock] = Json::array();
        body[production_field::stock].push_back(
            {{"owner", change.owner}, {"part", change.part}, {"units", change.units}});
        return logProduction(connection, self, store.now(), event_kind::stockMoved,
                             std::move(body));
    });
}

Result<std::vector<StockRow>> stock(Store& store)
{
    auto rows = store.connection().rows(sql::stockAll);
    if (!rows) {
        return failWith(rows);
    }
    std::vector<StockRow> list;
    for (const Row& row : *rows) {
        list.push_back({row.text(0), row.text(1), row.integer(2)});
    }
    return list;
}

} // namespace bespeak::store
