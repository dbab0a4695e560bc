// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/production_projection.h"

#include "models/store/sql_production.h"

namespace bespeak::store
{

namespace
{

using namespace production;
using Json = nlohmann::json;

Result<void> addStock(Connection& connection, const std::string& owner, const std::string& part,
                      std::int64_t change)
{
    auto row = connection.row(sql::stockOf, {owner, part});
    if (!row) {
        return failWith(row);
    }
    const std::int64_t before = *row ? (*row)->integer(0) : 0;
    return perform(connection, sql::putStock, {owner, part, before + change});
}

Result<void> putDemand(Connection& connection, const Json& lines)
{
    for (const Json& line : lines) {
        auto put = perform(connection, sql::putDemand,
                           {textAt(line, "id"), textAt(line, "kind"), textAt(line, "source"),
                            textAt(line, "part"), textAt(line, "name"), numberAt(line, "units"),
                            numberAt(line, "since_ms")});
        if (!put) {
            return put;
        }
    }
    return {};
}

Result<void> putBuild(Connection& connection, const Event& event, const Json& lines)
{
    std::int64_t number = 0;
    for (const Json& line : lines) {
        const std::int64_t units = numberAt(line, "units");
        auto put = perform(
            connection, sql::insertBuild,
            {event.seq, number++, textAt(line, "demand"), units, textAt(line, "work_order")});
        if (put) {
            put = perform(connection, sql::addBuilt, {units, textAt(line, "demand")});
        }
        if (!put) {
            return put;
        }
    }
    return {};
}

const Json& listAt(const Json& json, const char* field)
{
    static const Json none = Json::array();
    const auto found = json.is_object() ? json.find(field) : json.end();
    return found != json.end() && found->is_array() ? *found : none;
}

} // namespace

Result<void> projectProduction(Connection& connection, const Event& event, const Json& body)
{
    if (auto put = putDemand(connection, listAt(body, production_field::demand)); !put) {
        return put;
    }
    if (auto put = putBuild(connection, event, listAt(body, production_field::build)); !put) {
        return put;
    }
    for (const Json& change : listAt(body, production_field::stock)) {
        auto added = addStock(connection, textAt(change, "owner"), textAt(change, "part"),
                              numberAt(change, "units"));
        if (!added) {
            return added;
        }
    }
    return {};
}

Json formatDemand(const Demand& demand)
{
    return {{"id", demand.id},
            {"kind", nameOf(demand.kind)},
            {"source", demand.source},
            {"part", demand.part},
            {"name", demand.name},
            {"units", demand.units},
            {"since_ms", demand.since.milliseconds}};
}

Demand readDemandRow(const Row& row)
{
    return {row.text(0),    row.text(1) == "pledge" ? DemandKind::FundedPledge : DemandKind::Order,
            row.text(2),    row.text(3),
            row.text(4),    row.integer(5),
            row.integer(6), {row.integer(7)}};
}

Json formatPurchase(const PurchaseOrder& order)
{
    Json lines = Json::array();
    for (const SourcedLine& line : order.lines) {
        lines.push_back({{"part", line.part},
                         {"units", line.units},
                         {"minor", line.cost.minor},
                         {"unit_minor", line.unitPrice.minor},
                         {"handling_minor", line.handling.minor},
                         {"name", line.name},
                         {"days", line.days}});
    }
    return {{"supplier", order.supplier},
            {"currency", order.total.currency.code()},
            {"made_ms", order.made.milliseconds},
            {"lines", std::move(lines)},
            {"demands", order.demands}};
}

PurchaseOrder readPurchase(const std::string& id, const Json& json)
{
    PurchaseOrder order;
    order.id = id;
    order.supplier = textAt(json, "supplier");
    order.made = {numberAt(json, "made_ms")};
    const auto parsed = Currency::parse(textAt(json, "currency"));
    const Currency currency = parsed ? *parsed : Currency();
    order.total = {0, currency};
    for (const Json& line : listAt(json, "lines")) {
        const Money cost{numberAt(line, "minor"), currency};
        order.lines.push_back({order.supplier,
                               textAt(line, "part"),
                               numberAt(line, "units"),
                               cost,
                               static_cast<int>(numberAt(line, "days")),
                               {numberAt(line, "unit_minor"), currency},
                               {numberAt(line, "handling_minor"), currency},
                               textAt(line, "name")});
        order.total = order.total + cost;
    }
    for (const Json& demand : listAt(json, "demands")) {
        order.demands.push_back(demand.is_string() ? demand.get<std::string>() : std::string());
    }
    return order;
}

Json formatWorkOrder(const WorkOrder& order)
{
    Json lines = Json::array();
    for (const auto& [demand, units] : order.lines) {
        lines.push_back({{"demand", demand}, {"units", units}});
    }
    Json checks = Json::array();
    for (const QaCheck& check : order.checks) {
        Json defects = Json::array();
        for (const Defect& defect : check.defects) {
            defects.push_back(
                {{"what", defect.what}, {"by", defect.by}, {"at_ms", defect.at.milliseconds}});
        }
        checks.push_back({{"kind", nameOf(check.kind)},
                          {"name", check.name},
                          {"units", check.units},
                          {"signed_by", check.signedBy},
                          {"signed_ms", check.signedAt.milliseconds},
                          {"defects", std::move(defects)}});
    }
    return {{"source", order.source},
            {"done", order.isDone ? 1 : 0},
            {"lines", std::move(lines)},
            {"checks", std::move(checks)}};
}

namespace
{

QaCheck readCheck(const Json& json)
{
    QaCheck check;
    for (const QaKind kind : {QaKind::Plays, QaKind::Papers}) {
        if (textAt(json, "kind") == nameOf(kind)) {
            check.kind = kind;
        }
    }
    check.name = textAt(json, "name");
    check.units = numberAt(json, "units");
    check.signedBy = textAt(json, "signed_by");
    check.signedAt = {numberAt(json, "signed_ms")};
    for (const Json& defect : listAt(json, "defects")) {
        check.defects.push_back(
            {textAt(defect, "what"), textAt(defect, "by"), {numberAt(defect, "at_ms")}});
    }
    return check;
}

} // namespace

WorkOrder readWorkOrder(const std::string& id, const Json& json)
{
    WorkOrder order;
    order.id = id;
    order.source = textAt(json, "source");
    order.isDone = numberAt(json, "done") != 0;
    for (const Json& line : listAt(json, "lines")) {
        order.lines.emplace_back(textAt(line, "demand"), numberAt(line, "units"));
    }
    for (const Json& check : listAt(json, "checks")) {
        order.checks.push_back(readCheck(check));
    }
    return order;
}

} // namespace bespeak::store
