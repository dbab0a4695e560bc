// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/json_fields.h"
#include "models/store/funding_projection.h"
#include "models/store/kept_records.h"
#include "models/store/production.h"
#include "models/store/production_log.h"
#include "models/store/sql_funding.h"
#include "models/store/sql_production.h"
#include "models/store/store.h"

#include <algorithm>
#include <map>
#include <set>

namespace bespeak::store
{

namespace
{

using namespace production;
using Json = nlohmann::json;

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
        Json facts = kept->facts;
        facts["note"] = note;
        if (std::string_view(state) == "received") {
            more[production_field::stock] = Json::array();
            for (const SourcedLine& line : readPurchase(id, kept->facts).lines) {
                more[production_field::stock].push_back(
                    {{"owner", ownStock}, {"part", line.part}, {"units", line.units}});
            }
        }
        return keep(connection, self, store.now(), formatKept("purchase", id, state, facts),
                    std::move(more));
    });
}

struct Market {
    std::vector<SupplierOffer> offers;
    std::map<std::string, Instant> listed; ///< when each supplier's newest offer came
};

Result<Market> readMarket(Connection& connection)
{
    auto kept = allKept(connection, "offer");
    if (!kept) {
        return failWith(kept);
    }
    std::optional<Error> problem;
    Market market;
    for (const Kept& one : *kept) {
        market.offers.push_back(readOffer(JsonFields(one.facts, "offer", problem)));
        Instant& newest = market.listed[market.offers.back().supplier];
        newest = std::max(newest, one.changed);
    }
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return market;
}

/// What lies here and is our own, and what is on its way.
struct Own {
    std::vector<StockRow> stock;
    std::vector<PurchaseOrder> coming;
};

Result<Own> ownOf(Store& store, const std::vector<KeptPurchase>& bought)
{
    const auto rows = stock(store);
    if (!rows) {
        return failWith(rows);
    }
    Own own;
    std::ranges::copy_if(*rows, std::back_inserter(own.stock),
                         [](const StockRow& row) { return row.owner == ownStock; });
    for (const KeptPurchase& kept : bought) {
        if (kept.state == "open") {
            own.coming.push_back(kept.order);
        }
    }
    return own;
}

std::vector<MaterialLine> materialsOf(const std::vector<Demand>& open,
                                      const std::vector<StockRow>& stock,
                                      const std::vector<PurchaseOrder>& bought)
{
    std::vector<StockRow> coming;
    for (const PurchaseOrder& order : bought) {
        for (const SourcedLine& line : order.lines) {
            coming.push_back({ownStock, line.part, line.units});
        }
    }
    return billOfMaterials(open, stock, coming, ownStock);
}

/// Suppliers that dropped out and have sent no list since.
std::set<std::string> droppedSuppliers(const Market& market,
                                       const std::vector<KeptPurchase>& bought)
{
    std::set<std::string> dropped;
    for (const KeptPurchase& kept : bought) {
        const auto listed = market.listed.find(kept.order.supplier);
        const bool cameBack = listed != market.listed.end() && listed->second > kept.changed;
        if (kept.state == "dropped" && !cameBack) {
            dropped.insert(kept.order.supplier);
        }
    }
    return dropped;
}

} // namespace

Result<void> keepOffers(Store& store, const Party& self, const std::vector<SupplierOffer>& offers)
{
    Json records = Json::array();
    for (const SupplierOffer& offer : offers) {
        records.push_back(
            formatKept("offer", offer.supplier + "\n" + offer.part, "offered", formatOffer(offer)));
    }
    return keepList(store, self, records);
}

Result<std::vector<MaterialLine>> materials(Store& store)
{
    const auto open = demands(store);
    const auto bought = open ? purchases(store) : Result<std::vector<KeptPurchase>>(failWith(open));
    const auto own = bought ? ownOf(store, *bought) : Result<Own>(failWith(bought));
    return own ? Result<std::vector<MaterialLine>>(materialsOf(*open, own->stock, own->coming))
               : failWith(own);
}

Result<std::vector<SupplierOffer>> offers(Store& store)
{
    return readMarket(store.connection()).map([](Market market) {
        return std::move(market.offers);
    });
}

Result<Supplies> supplies(Store& store, const Party& self, const SourcingLimits& limits)
{
    const auto bought = purchases(store);
    auto market = bought ? readMarket(store.connection()) : Result<Market>(failWith(bought));
    auto own = market ? ownOf(store, *bought) : Result<Own>(failWith(market));
    if (!own) {
        return failWith(own);
    }
    Supplies now{std::move(own->stock), std::move(own->coming), std::move(market->offers), limits};
    now.limits.dropped.merge(droppedSuppliers(*market, *bought));
    if (self.card) {
        now.limits.currency = self.card->currency;
    }
    return now;
}

Result<PurchasePlan> purchase(Store& store, const Party& self, const SourcingLimits& limits)
{
    PurchasePlan plan;
    // Read where it is written: two desks that buy at once do not buy the same twice.
    const auto written = store.write([&](Connection& connection) -> Result<void> {
        const auto now = supplies(store, self, limits);
        const auto open = now ? demands(store) : Result<std::vector<Demand>>(failWith(now));
        const auto number =
            open ? nextNumber(connection, "purchase", "PO") : Result<std::string>(failWith(open));
        if (!number) {
            return failWith(number);
        }
        plan = planPurchases(materialsOf(*open, now->stock, now->coming), now->offers, now->limits,
                             *number, store.now());
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
    list.reserve(kept->size());
    for (const Kept& one : *kept) {
        list.push_back(
            {readPurchase(one.id, one.facts), one.state, one.changed, textAt(one.facts, "note")});
    }
    return list;
}

} // namespace bespeak::store
