// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/json_fields.h"
#include "models/production/week_plan.h"
#include "models/production/working_days.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>

namespace bespeak::production
{

namespace
{

/// Pieces of one part that are here, on their way, or would be bought.
struct Pool {
    Arrival arrival;
    std::int64_t units = 0;
};

using Pools = std::map<std::string, std::vector<Pool>>;

Pools poolsOf(const Supplies& supplies, Instant now)
{
    Pools pools;
    for (const StockRow& row : supplies.stock) {
        pools[row.part].push_back({{}, row.units});
    }
    for (const PurchaseOrder& order : supplies.coming) {
        for (const SourcedLine& line : order.lines) {
            // What should be here by now is not: it counts as of tomorrow.
            const int left =
                std::max(1, workingDaysUntil(now, afterWorkingDays(order.made, line.days)));
            pools[line.part].push_back({{Supply::Coming, left, order.id, {}}, line.units});
        }
    }
    for (auto& [part, list] : pools) {
        std::ranges::stable_sort(list, {}, [](const Pool& pool) { return pool.arrival.days; });
    }
    return pools;
}

std::int64_t unitsIn(const std::vector<Pool>& pools)
{
    std::int64_t sum = 0;
    for (const Pool& pool : pools) {
        sum += pool.units;
    }
    return sum;
}

/// What would be bought of a part, at the end of its pools.
void addPurchases(const std::string& part, std::int64_t missing, const Supplies& supplies,
                  std::vector<Pool>& pools)
{
    const auto lines = source(part, missing, supplies.offers, supplies.limits);
    if (!lines) {
        pools.push_back(
            {{Supply::Nowhere, 0, {}, std::string(lines.error().fact("reason"))}, missing});
        return;
    }
    std::vector<Pool> bought;
    for (const SourcedLine& line : *lines) {
        bought.push_back({{Supply::ToBuy, std::max(1, line.days), line.supplier, {}}, line.units});
    }
    std::ranges::stable_sort(bought, {}, [](const Pool& pool) { return pool.arrival.days; });
    pools.insert(pools.end(), bought.begin(), bought.end());
}

/// When the last of so many pieces is here.
Arrival take(std::vector<Pool>& pools, std::int64_t units)
{
    Arrival last;
    for (Pool& pool : pools) {
        const std::int64_t taken = std::min(units, pool.units);
        if (taken <= 0) {
            continue;
        }
        pool.units -= taken;
        units -= taken;
        const bool isLater = pool.arrival.days > last.days || last.supply == Supply::Here;
        if (pool.arrival.supply == Supply::Nowhere || (isLater && last.supply != Supply::Nowhere)) {
            last = pool.arrival;
        }
    }
    return last;
}

} // namespace

std::string_view nameOf(Supply supply)
{
    constexpr std::array<std::string_view, 4> names{"here", "coming", "to-buy", "nowhere"};
    return names.at(static_cast<std::size_t>(supply));
}

std::vector<Arrival> arrivalsOf(const std::vector<Demand>& demands, const Supplies& supplies,
                                Instant now)
{
    Pools pools = poolsOf(supplies, now);
    std::map<std::string, std::int64_t> needed;
    for (const Demand& demand : demands) {
        needed[demand.part] += demand.open();
    }
    for (const auto& [part, units] : needed) {
        std::vector<Pool>& list = pools[part];
        if (const std::int64_t missing = units - unitsIn(list); missing > 0) {
            addPurchases(part, missing, supplies, list);
        }
    }
    std::vector<Arrival> arrivals;
    arrivals.reserve(demands.size());
    for (const Demand& demand : demands) {
        arrivals.push_back(take(pools[demand.part], demand.open()));
    }
    return arrivals;
}

Method readMethod(const JsonFields& fields)
{
    constexpr std::int64_t largest = 1'000'000'000;
    constexpr std::int64_t longest = 100'000;
    const auto parsed = Currency::parse(fields.textOr("currency", 3, "EUR"));
    if (!parsed) {
        fields.refuse(fields.placeOf("currency"), "an ISO 4217 code");
    }
    return {fields.text("part", 300),
            fields.textOr("setup", 120, {}),
            {fields.integerOr("setup_minor", 0, largest, 0), parsed ? *parsed : Currency()},
            fields.integerOr("setup_minutes", 0, longest, 0),
            fields.integer("minutes", 0, longest),
            fields.integerOr("minimum_batch", 1, 1'000'000, 1)};
}

nlohmann::json formatMethod(const Method& method)
{
    return {{"part", method.part},
            {"setup", method.setup},
            {"setup_minor", method.setupCost.minor},
            {"currency", method.setupCost.currency.code()},
            {"setup_minutes", method.setupMinutes},
            {"minutes", method.minutesEach},
            {"minimum_batch", method.minimumBatch}};
}

Result<std::vector<Method>> parseMethods(std::string_view text)
{
    const auto json = parseJson(text);
    if (!json) {
        return failWith(json);
    }
    std::optional<Error> problem;
    std::vector<Method> methods;
    const JsonFields fields(*json, "methods", problem);
    fields.each("methods", 10'000, [&](const nlohmann::json& one, const std::string& place) {
        methods.push_back(readMethod(JsonFields(one, place, problem)));
    });
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return methods;
}

} // namespace bespeak::production
