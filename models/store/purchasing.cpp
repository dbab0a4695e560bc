// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/funding_projection.h"
#include "models/store/production.h"
#include "models/store/production_log.h"
#include "models/store/sql_funding.h"
#include "models/store/sql_production.h"
#include "models/store/store.h"

namespace bespeak::store
{

namespace
{

using namespace production;
using Json = nlohmann::json;

/// Keeps one thing under its kind and id.
Result<void> keep(Connection& connection, const Party& self, Instant now, Json record,
                  Json more = Json::object(), const std::string& subject = {})
{
    more[funding_field::records] = Json::array();
    more[funding_field::records].push_back(std::move(record));
    return logProduction(connection, self, now, event_kind::productionNoted, std::move(more),
                         subject);
}

struct Kept {
    std::string id;
    std::string state;
    Instant at;
    Json facts;
};

Kept keptOf(const Row& row)
{
    return {row.text(0), row.text(1), {row.integer(2)}, Json::parse(row.text(3), nullptr, false)};
}

Result<std::vector<Kept>> allKept(Connection& connection, const char* kind)
{
    auto rows = connection.rows(sql::keptOfKind, {std::string(kind)});
    if (!rows) {
        return failWith(rows);
    }
    std::vector<Kept> list;
    for (const Row& row : *rows) {
        list.push_back(keptOf(row));
    }
    return list;
}

Result<std::optional<Kept>> findKept(Connection& connection, const char* kind,
                                     const std::string& id)
{
    auto row = connection.row(sql::keptById, {std::string(kind), id});
    if (!row) {
        return failWith(row);
    }
    return *row ? std::optional(keptOf(**row)) : std::nullopt;
}

Result<Kept> needKept(Connection& connection, const char* kind, const std::string& id)
{
    auto found = findKept(connection, kind, id);
    if (!found) {
        return failWith(found);
    }
    if (!*found) {
        return fail("production.no-order", {{"order", id}});
    }
    return std::move(**found);
}

Result<std::string> nextNumber(Connection& connection, const char* kind, const char* prefix)
{
    auto row = connection.row(sql::countKept, {std::string(kind)});
    if (!row) {
        return failWith(row);
    }
    return prefix + std::to_string((*row ? (*row)->integer(0) : 0) + 1);
}

/// Ends an open purchase order, with what else happens then.
Result<void> endPurchase(Store& store, const Party& self, const std::string& id, const char* state,
                         const std::string& note)
{
    return store.write([&](Connection& connection) -> Result<void> {
        auto kept = needKept(connection, "purchase", id);
        if (!kept) {
            return failWith(kept);
        }
        if (kept->state != "open") {
            return fail("production.no-order", {{"order", id}});
        }
        Json more{{"note", note}};
        if (std::string_view(state) == "received") {
            more[production_field::stock] = Json::array();
            for (const SourcedLine& line : readPurchase(id, kept->facts, {}).lines) {
                more[production_field::stock].push_back(
                    {{"owner", ownStock}, {"part", line.part}, {"units", line.units}});
            }
        }
        return keep(connection, self, store.now(), formatKept("purchase", id, state, kept->facts),
                    std::move(more));
    });
}

CaseOwner ownerOf(const Json& facts)
{
    return {textAt(facts, "owner"), textAt(facts, "offered_to")};
}

Result<CaseOwner> changeOwner(Store& store, const Party& self, const CaseId& id,
                              const std::function<Result<CaseOwner>(std::optional<CaseOwner>)>& to)
{
    CaseOwner after;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto known = findRecord(connection, id);
        if (!known || !*known) {
            return known ? Result<void>(fail("store.no-case", {{"case", id.text()}}))
                         : failWith(known);
        }
        auto kept = findKept(connection, "owner", id.text());
        if (!kept) {
            return failWith(kept);
        }
        auto next = to(*kept ? std::optional(ownerOf((*kept)->facts)) : std::nullopt);
        if (!next) {
            return failWith(next);
        }
        after = *next;
        return keep(connection, self, store.now(),
                    formatKept("owner", id.text(), "named",
                               {{"owner", after.owner}, {"offered_to", after.offeredTo}}),
                    Json::object(), id.text());
    });
    return written ? Result<CaseOwner>(after) : failWith(written);
}

} // namespace

Result<void> keepOffers(Store& store, const Party& self, const std::vector<SupplierOffer>& offers)
{
    return store.write([&](Connection& connection) -> Result<void> {
        Json body = Json::object();
        body[funding_field::records] = Json::array();
        for (const SupplierOffer& offer : offers) {
            body[funding_field::records].push_back(formatKept(
                "offer", offer.supplier + "\n" + offer.part, "offered", formatOffer(offer)));
        }
        return logProduction(connection, self, store.now(), event_kind::productionNoted,
                             std::move(body));
    });
}

Result<std::vector<SupplierOffer>> offers(Store& store)
{
    auto kept = allKept(store.connection(), "offer");
    if (!kept) {
        return failWith(kept);
    }
    Json list{{"offers", Json::array()}};
    for (const Kept& one : *kept) {
        list["offers"].push_back(one.facts);
    }
    return parseOffers(list.dump());
}

Result<PurchasePlan> purchase(Store& store, const Party& self, const SourcingLimits& limits)
{
    auto needed = materials(store);
    auto offered = needed ? offers(store) : Result<std::vector<SupplierOffer>>(failWith(needed));
    auto bought = offered ? purchases(store) : Result<std::vector<KeptPurchase>>(failWith(offered));
    if (!bought) {
        return failWith(bought);
    }
    SourcingLimits within = limits;
    for (const KeptPurchase& kept : *bought) {
        if (kept.state == "dropped") {
            within.dropped.insert(kept.order.supplier);
        }
    }
    PurchasePlan plan;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto number = nextNumber(connection, "purchase", "PO");
        if (!number) {
            return failWith(number);
        }
        plan = planPurchases(*needed, *offered, within, *number, store.now());
        for (const PurchaseOrder& order : plan.orders) {
            auto kept = keep(connection, self, store.now(),
                             formatKept("purchase", order.id, "open", formatPurchase(order)));
            if (!kept) {
                return kept;
            }
        }
        return {};
    });
    return written ? Result<PurchasePlan>(std::move(plan)) : failWith(written);
}

Result<void> receivePurchase(Store& store, const Party& self, const std::string& id)
{
    return endPurchase(store, self, id, "received", {});
}

Result<void> dropPurchase(Store& store, const Party& self, const std::string& id,
                          const std::string& reason)
{
    return endPurchase(store, self, id, "dropped", reason);
}

Result<std::vector<KeptPurchase>> purchases(Store& store)
{
    auto kept = allKept(store.connection(), "purchase");
    if (!kept) {
        return failWith(kept);
    }
    std::vector<KeptPurchase> list;
    for (const Kept& one : *kept) {
        list.push_back({readPurchase(one.id, one.facts, one.at), one.state});
    }
    return list;
}

Result<WorkOrder> openWorkOrder(Store& store, const Party& self, const std::string& source)
{
    auto open = demands(store);
    if (!open) {
        return failWith(open);
    }
    std::erase_if(*open, [&](const Demand& demand) { return demand.source != source; });
    std::optional<WorkOrder> made;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto number = nextNumber(connection, "work-order", "W");
        if (!number) {
            return failWith(number);
        }
        auto order = makeWorkOrder(*number, *open);
        if (!order) {
            return failWith(order);
        }
        made = *order;
        return keep(connection, self, store.now(),
                    formatKept("work-order", *number, "open", formatWorkOrder(*order)));
    });
    if (!written) {
        return failWith(written);
    }
    return std::move(*made);
}

Result<WorkOrder> signCheck(Store& store, const Party& self, const std::string& id,
                            std::size_t check)
{
    std::optional<WorkOrder> after;
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        auto kept = needKept(connection, "work-order", id);
        if (!kept) {
            return failWith(kept);
        }
        WorkOrder order = readWorkOrder(id, kept->facts);
        if (check >= order.checks.size()) {
            return fail("production.no-order", {{"order", id}});
        }
        order.checks[check].isPassed = true;
        order.checks[check].signedBy = self.person;
        after = order;
        return keep(connection, self, store.now(),
                    formatKept("work-order", id, checkQuality(order) ? "checked" : "open",
                               formatWorkOrder(order)));
    });
    if (!written) {
        return failWith(written);
    }
    return std::move(*after);
}

Result<CaseOwner> takeCase(Store& store, const Party& self, const CaseId& id)
{
    return changeOwner(store, self, id, [&](std::optional<CaseOwner> now) -> Result<CaseOwner> {
        if (now) {
            return accept(*now, self.person);
        }
        return self.person.empty() ? Result<CaseOwner>(fail("production.no-owner"))
                                   : Result<CaseOwner>(CaseOwner{self.person, {}});
    });
}

Result<CaseOwner> offerCase(Store& store, const Party& self, const CaseId& id,
                            const std::string& to)
{
    return changeOwner(store, self, id, [&](const std::optional<CaseOwner>& now) {
        return offer(now.value_or(CaseOwner{}), to);
    });
}

Result<std::optional<CaseOwner>> caseOwner(Store& store, const CaseId& id)
{
    auto kept = findKept(store.connection(), "owner", id.text());
    if (!kept) {
        return failWith(kept);
    }
    return *kept ? std::optional(ownerOf((*kept)->facts)) : std::nullopt;
}

Result<std::vector<CaseId>> ownerlessCases(Store& store)
{
    auto rows = store.connection().rows(sql::ownerless);
    if (!rows) {
        return failWith(rows);
    }
    std::vector<CaseId> cases;
    for (const Row& row : *rows) {
        if (const auto id = CaseId::parse(row.text(0))) {
            cases.push_back(*id);
        }
    }
    return cases;
}

} // namespace bespeak::store
