// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/json_fields.h"
#include "models/store/funded_cases.h"
#include "models/store/funding_projection.h"
#include "models/store/kept_records.h"
#include "models/store/production.h"
#include "models/store/production_log.h"
#include "models/store/store.h"

#include <map>

namespace bespeak::store
{

namespace
{

using namespace production;
using Json = nlohmann::json;

constexpr const char* workOrderKind = "work-order";

/// What is spoken for of a source and in no work order that is still open.
Result<std::vector<Demand>> unassigned(Store& store, const std::string& source)
{
    auto open = demands(store);
    const auto orders = open ? workOrders(store) : Result<std::vector<WorkOrder>>(failWith(open));
    if (!orders) {
        return failWith(orders);
    }
    std::map<std::string, std::int64_t> assigned;
    for (const WorkOrder& order : *orders) {
        for (const auto& [demand, units] : order.lines) {
            assigned[demand] += order.isDone ? 0 : units;
        }
    }
    std::erase_if(*open, [&](const Demand& demand) { return demand.source != source; });
    for (Demand& demand : *open) {
        demand.built += assigned[demand.id];
    }
    return open;
}

Result<void> keepWorkOrder(Connection& connection, const Party& self, Instant now,
                           const WorkOrder& order)
{
    return keep(connection, self, now,
                formatKept(workOrderKind, order.id, std::string(stateOf(order)).c_str(),
                           formatWorkOrder(order)));
}

/// Changes one work order by a rule, in one transaction.
Result<WorkOrder> changeWorkOrder(Store& store, const Party& self, const std::string& id,
                                  const std::function<Result<WorkOrder>(const WorkOrder&)>& rule)
{
    std::optional<WorkOrder> after;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        const auto kept = needKept(connection, workOrderKind, id);
        if (!kept) {
            return failWith(kept);
        }
        auto changed = rule(readWorkOrder(id, kept->facts));
        if (!changed) {
            return failWith(changed);
        }
        after = std::move(*changed);
        return keepWorkOrder(connection, self, store.now(), *after);
    });
    if (!written) {
        return failWith(written);
    }
    return std::move(*after);
}

} // namespace

Result<void> keepMethods(Store& store, const Party& self, const std::vector<Method>& methods)
{
    Json records = Json::array();
    for (const Method& method : methods) {
        records.push_back(formatKept("method", method.part, "used", formatMethod(method)));
    }
    return keepList(store, self, records);
}

Result<std::vector<Method>> methods(Store& store)
{
    const auto kept = allKept(store.connection(), "method");
    if (!kept) {
        return failWith(kept);
    }
    std::optional<Error> problem;
    std::vector<Method> list;
    list.reserve(kept->size());
    for (const Kept& one : *kept) {
        list.push_back(readMethod(JsonFields(one.facts, "method", problem)));
    }
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return list;
}

Result<std::vector<WorkOrder>> workOrders(Store& store)
{
    const auto kept = allKept(store.connection(), workOrderKind);
    if (!kept) {
        return failWith(kept);
    }
    std::vector<WorkOrder> list;
    list.reserve(kept->size());
    for (const Kept& one : *kept) {
        list.push_back(readWorkOrder(one.id, one.facts));
    }
    return list;
}

Result<WorkOrder> openWorkOrder(Store& store, const Party& self, const std::string& source)
{
    std::optional<WorkOrder> made;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        const auto open = unassigned(store, source);
        const auto number =
            open ? nextNumber(connection, workOrderKind, "W") : Result<std::string>(failWith(open));
        auto order = number ? makeWorkOrder(*number, *open) : Result<WorkOrder>(failWith(number));
        if (!order) {
            return failWith(order);
        }
        made = std::move(*order);
        return keepWorkOrder(connection, self, store.now(), *made);
    });
    if (!written) {
        return failWith(written);
    }
    return std::move(*made);
}

Result<WorkOrder> signCheck(Store& store, const Party& self, const std::string& id,
                            std::size_t check)
{
    return changeWorkOrder(store, self, id, [&](const WorkOrder& order) {
        return sign(order, check, self.person, store.now());
    });
}

Result<WorkOrder> reportDefect(Store& store, const Party& self, const std::string& id,
                               std::size_t check, const std::string& what)
{
    return changeWorkOrder(store, self, id, [&](const WorkOrder& order) {
        return production::reportDefect(order, check, {what, self.person, store.now()});
    });
}

Result<std::vector<request::QaItem>> checkedItems(Store& store, const CaseId& id)
{
    const auto sources = sourcesOfCase(store.connection(), id);
    const auto orders =
        sources ? workOrders(store) : Result<std::vector<WorkOrder>>(failWith(sources));
    if (!orders) {
        return failWith(orders);
    }
    std::vector<request::QaItem> items;
    for (const WorkOrder& order : *orders) {
        if (!sources->contains(order.source)) {
            continue;
        }
        for (const QaCheck& check : order.checks) {
            items.push_back({textOf(check), check.isPassed(), check.signedBy});
        }
    }
    return items;
}

Result<void> finishWorkOrder(Store& store, const Party& self, const std::string& id)
{
    return store.write([&](Connection& connection) -> Result<void> {
        const auto kept = needKept(connection, workOrderKind, id);
        if (!kept) {
            return failWith(kept);
        }
        WorkOrder order = readWorkOrder(id, kept->facts);
        if (order.isDone) {
            return fail("production.no-order", {{"order", id}});
        }
        std::vector<BuildLine> lines;
        for (const auto& [demand, units] : order.lines) {
            lines.push_back({demand, units});
        }
        if (auto built = logBuilt(connection, self, store.now(), lines, id); !built) {
            return built;
        }
        order.isDone = true;
        return keepWorkOrder(connection, self, store.now(), order);
    });
}

} // namespace bespeak::store
