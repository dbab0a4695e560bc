// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/handover.h"

#include <algorithm>
#include <array>

namespace bespeak::production
{

std::string_view nameOf(QaKind kind)
{
    constexpr std::array<std::string_view, 3> names{"complete", "plays", "papers"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string textOf(const QaCheck& check)
{
    switch (check.kind) {
    case QaKind::Plays:
        return "Every device was switched on and plays";
    case QaKind::Papers:
        return "Accessories and papers lie with it";
    case QaKind::Complete:
        break;
    }
    return std::to_string(check.units) + " × " + check.name + ": complete, undamaged, as ordered";
}

std::string_view stateOf(const WorkOrder& order)
{
    if (order.isDone) {
        return "done";
    }
    if (std::ranges::all_of(order.checks, &QaCheck::isPassed)) {
        return "checked";
    }
    const auto isDefect = [](const QaCheck& check) {
        return !check.isPassed() && !check.defects.empty();
    };
    return std::ranges::any_of(order.checks, isDefect) ? "defect" : "open";
}

Result<WorkOrder> makeWorkOrder(const std::string& id, const std::vector<Demand>& demands)
{
    WorkOrder order;
    order.id = id;
    for (const Demand& demand : demands) {
        const std::int64_t open = demand.open();
        if (open <= 0) {
            continue;
        }
        order.source = demand.source;
        order.lines.emplace_back(demand.id, open);
        order.checks.push_back({QaKind::Complete, demand.name, open});
    }
    if (order.lines.empty()) {
        return fail("production.nothing-left");
    }
    order.checks.push_back({QaKind::Plays, {}, 0});
    order.checks.push_back({QaKind::Papers, {}, 0});
    return order;
}

namespace
{

Result<void> mayCheck(const WorkOrder& order, std::size_t check, const std::string& by)
{
    if (order.isDone) {
        return fail("production.no-order", {{"order", order.id}});
    }
    if (check >= order.checks.size()) {
        return fail("production.no-check", {{"order", order.id}});
    }
    return by.empty() ? Result<void>(fail("production.no-person")) : Result<void>();
}

} // namespace

Result<WorkOrder> sign(const WorkOrder& order, std::size_t check, const std::string& by,
                       Instant now)
{
    if (const auto may = mayCheck(order, check, by); !may) {
        return failWith(may);
    }
    WorkOrder after = order;
    after.checks[check].signedBy = by;
    after.checks[check].signedAt = now;
    return after;
}

Result<WorkOrder> reportDefect(const WorkOrder& order, std::size_t check, const Defect& defect)
{
    if (const auto may = mayCheck(order, check, defect.by); !may) {
        return failWith(may);
    }
    if (defect.what.empty()) {
        return fail("production.no-reason");
    }
    WorkOrder after = order;
    after.checks[check].signedBy.clear();
    after.checks[check].signedAt = {};
    after.checks[check].defects.push_back(defect);
    return after;
}

Result<void> checkQuality(const WorkOrder& order)
{
    for (const QaCheck& check : order.checks) {
        if (!check.isPassed()) {
            return fail("production.unchecked", {{"text", textOf(check)}});
        }
    }
    return {};
}

Result<CaseOwner> offer(const CaseOwner& now, const std::string& to)
{
    if (now.owner.empty() || to.empty()) {
        return fail("production.no-owner");
    }
    if (!now.offeredTo.empty()) {
        return fail("production.handover-open", {{"name", now.offeredTo}});
    }
    return CaseOwner{now.owner, to};
}

Result<CaseOwner> accept(const CaseOwner& now, const std::string& by)
{
    if (now.offeredTo.empty() || now.offeredTo != by) {
        return fail("production.not-offered", {{"name", by}});
    }
    return CaseOwner{by, {}};
}

} // namespace bespeak::production
