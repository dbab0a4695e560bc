// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/sourcing.h"

#include "models/base/json_fields.h"
#include "models/base/text.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <tuple>

namespace bespeak::production
{

namespace
{

constexpr std::size_t mostOffers = 12;

struct Choice {
    std::vector<SourcedLine> lines;
    std::int64_t cost = 0;
    int days = 0;
    int kept = 10'000;
};

tl::unexpected<Error> notSourced(const std::string& part, NotSourced reason)
{
    return fail("production.not-sourced",
                {{"part", part}, {"reason", std::string(nameOf(reason))}});
}

/// Offers that the limits leave, or the first limit that leaves none.
Result<std::vector<SupplierOffer>> within(const std::string& part,
                                          const std::vector<SupplierOffer>& offers,
                                          const SourcingLimits& limits)
{
    std::vector<SupplierOffer> left;
    std::ranges::copy_if(offers, std::back_inserter(left),
                         [&](const SupplierOffer& offer) { return offer.part == part; });
    const auto keep = [&](NotSourced reason, auto&& fits) -> std::optional<NotSourced> {
        std::erase_if(left, [&](const SupplierOffer& offer) { return !fits(offer); });
        return left.empty() ? std::optional(reason) : std::nullopt;
    };
    auto none = keep(NotSourced::NobodyOffers, [](const SupplierOffer&) { return true; });
    if (!none) {
        none = keep(NotSourced::OtherCurrency, [&](const SupplierOffer& offer) {
            return offer.unitPrice.currency == limits.currency;
        });
    }
    if (!none) {
        none = keep(NotSourced::AllDropped, [&](const SupplierOffer& offer) {
            return !limits.dropped.contains(offer.supplier);
        });
    }
    if (!none) {
        none = keep(NotSourced::TooLate,
                    [&](const SupplierOffer& offer) { return offer.days <= limits.days; });
    }
    if (!none) {
        none = keep(NotSourced::RecordTooPoor, [&](const SupplierOffer& offer) {
            return offer.keptBasisPoints >= limits.keptBasisPoints;
        });
    }
    if (none) {
        return notSourced(part, *none);
    }
    return left;
}

/// The cheapest split among exactly these offers: each its minimum, the rest by price.
std::optional<Choice> splitAmong(std::vector<const SupplierOffer*> chosen, std::int64_t units)
{
    std::ranges::sort(chosen, [](const SupplierOffer* a, const SupplierOffer* b) {
        return a->unitPrice.minor < b->unitPrice.minor;
    });
    std::int64_t left = units;
    std::int64_t most = 0;
    for (const SupplierOffer* offer : chosen) {
        left -= offer->minimumLot;
        most += offer->available;
        if (offer->minimumLot > offer->available) {
            return std::nullopt;
        }
    }
    if (left < 0 || most < units) {
        return std::nullopt;
    }
    Choice choice;
    for (const SupplierOffer* offer : chosen) {
        const std::int64_t more = std::min(left, offer->available - offer->minimumLot);
        left -= more;
        const std::int64_t pieces = offer->minimumLot + more;
        const Money cost = offer->unitPrice * pieces + offer->perOrder;
        choice.lines.push_back({offer->supplier, offer->part, pieces, cost, offer->days,
                                offer->unitPrice, offer->perOrder});
        choice.cost += cost.minor;
        choice.days = std::max(choice.days, offer->days);
        choice.kept = std::min(choice.kept, offer->keptBasisPoints);
    }
    return choice;
}

auto rank(const Choice& choice)
{
    return std::tuple(choice.cost, choice.days, -choice.kept, choice.lines.size());
}

std::string csvCell(std::string text)
{
    if (!text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos) {
        text.insert(0, "'");
    }
    std::string cell = "\"";
    for (const char c : text) {
        cell += c;
        if (c == '"') {
            cell += '"';
        }
    }
    return cell + "\"";
}

std::string amount(Money money)
{
    const std::string text = formatMoney(money, '.', 0);
    return text.substr(0, text.find(' '));
}

} // namespace

std::string_view nameOf(NotSourced reason)
{
    constexpr std::string_view names[] = {"nobody offers it",
                                          "every price of it is in another currency",
                                          "every supplier of it has dropped out",
                                          "nobody delivers in time",
                                          "no supplier's record is good enough",
                                          "there are not enough of it",
                                          "the smallest lot is larger than what is needed"};
    return names[static_cast<std::size_t>(reason)];
}

Result<std::vector<SourcedLine>> source(const std::string& part, std::int64_t units,
                                        const std::vector<SupplierOffer>& offers,
                                        const SourcingLimits& limits)
{
    auto left = within(part, offers, limits);
    if (!left) {
        return failWith(left);
    }
    std::ranges::stable_sort(*left, {},
                             [](const SupplierOffer& offer) { return offer.unitPrice.minor; });
    if (left->size() > mostOffers) {
        left->resize(mostOffers, left->front());
    }
    std::optional<Choice> best;
    for (std::size_t set = 1; set < (std::size_t{1} << left->size()); ++set) {
        std::vector<const SupplierOffer*> chosen;
        for (std::size_t i = 0; i < left->size(); ++i) {
            if ((set >> i & 1U) != 0) {
                chosen.push_back(&(*left)[i]);
            }
        }
        auto choice = splitAmong(std::move(chosen), units);
        if (choice && (!best || rank(*choice) < rank(*best))) {
            best = std::move(choice);
        }
    }
    if (best) {
        return std::move(best->lines);
    }
    std::int64_t available = 0;
    for (const SupplierOffer& offer : *left) {
        available += offer.available;
    }
    return notSourced(part, available < units ? NotSourced::NotEnough : NotSourced::LotTooLarge);
}

PurchasePlan planPurchases(const std::vector<MaterialLine>& materials,
                           const std::vector<SupplierOffer>& offers, const SourcingLimits& limits,
                           const std::string& number, Instant now)
{
    PurchasePlan plan;
    std::map<std::string, PurchaseOrder> bySupplier;
    for (const MaterialLine& material : materials) {
        if (material.missing() == 0) {
            continue;
        }
        auto lines = source(material.part, material.missing(), offers, limits);
        if (!lines) {
            plan.notSourced.push_back(lines.error());
            continue;
        }
        for (SourcedLine& line : *lines) {
            line.name = material.name;
            PurchaseOrder& order = bySupplier[line.supplier];
            order.supplier = line.supplier;
            order.made = now;
            order.total = order.lines.empty() ? line.cost : Money(order.total + line.cost);
            order.demands.insert(order.demands.end(), material.demands.begin(),
                                 material.demands.end());
            order.lines.push_back(std::move(line));
        }
    }
    for (auto& [supplier, order] : bySupplier) {
        order.id = number + "-" + std::to_string(plan.orders.size() + 1);
        plan.orders.push_back(std::move(order));
    }
    return plan;
}

std::string formatPurchaseCsv(const PurchaseOrder& order)
{
    std::string csv =
        "order,supplier,part,name,quantity,unit price,handling,cost,currency,days\r\n";
    for (const SourcedLine& line : order.lines) {
        csv += csvCell(order.id) + "," + csvCell(order.supplier) + "," + csvCell(line.part) + "," +
               csvCell(line.name) + "," + std::to_string(line.units) + "," +
               amount(line.unitPrice) + "," + amount(line.handling) + "," + amount(line.cost) +
               "," + line.cost.currency.code() + "," + std::to_string(line.days) + "\r\n";
    }
    return csv;
}

SupplierOffer readOffer(const JsonFields& offer)
{
    constexpr std::int64_t largest = 1'000'000'000;
    const auto parsed = Currency::parse(offer.textOr("currency", 3, "EUR"));
    if (!parsed) {
        offer.refuse(offer.placeOf("currency"), "an ISO 4217 code");
    }
    const Currency currency = parsed ? *parsed : Currency();
    return {offer.text("supplier", 120),
            offer.text("part", 300),
            {offer.integer("unit_minor", 0, largest), currency},
            {offer.integerOr("per_order_minor", 0, largest, 0), currency},
            static_cast<int>(offer.integer("days", 0, 3650)),
            offer.integerOr("minimum_lot", 1, 1'000'000, 1),
            offer.integerOr("available", 0, 1'000'000, 1'000'000),
            static_cast<int>(offer.integerOr("kept_bp", 0, 10'000, 10'000))};
}

Result<std::vector<SupplierOffer>> parseOffers(std::string_view text)
{
    auto json = parseJson(text);
    if (!json) {
        return failWith(json);
    }
    std::optional<Error> problem;
    std::vector<SupplierOffer> offers;
    const JsonFields fields(*json, "offers", problem);
    fields.each("offers", 10'000, [&](const nlohmann::json& one, const std::string& place) {
        offers.push_back(readOffer(JsonFields(one, place, problem)));
    });
    if (problem) {
        return tl::make_unexpected(*problem);
    }
    return offers;
}

nlohmann::json formatOffer(const SupplierOffer& offer)
{
    return {{"supplier", offer.supplier},
            {"part", offer.part},
            {"unit_minor", offer.unitPrice.minor},
            {"per_order_minor", offer.perOrder.minor},
            {"currency", offer.unitPrice.currency.code()},
            {"days", offer.days},
            {"minimum_lot", offer.minimumLot},
            {"available", offer.available},
            {"kept_bp", offer.keptBasisPoints}};
}

} // namespace bespeak::production
