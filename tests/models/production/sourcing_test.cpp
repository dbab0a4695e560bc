// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/sourcing.h"
#include "tests/support/catch.h"

#include <functional>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::test;

namespace
{

SupplierOffer anOffer(const char* supplier, std::int64_t unit, std::int64_t lot = 1,
                      std::int64_t available = 100, int days = 5, int kept = 9'000)
{
    return {supplier, "shelf", {unit, {}}, {0, {}}, days, lot, available, kept};
}

std::int64_t costOf(const std::vector<SourcedLine>& lines)
{
    std::int64_t cost = 0;
    for (const SourcedLine& line : lines) {
        cost += line.cost.minor;
    }
    return cost;
}

/// Every number of pieces from every supplier.
std::int64_t bruteForce(const std::vector<SupplierOffer>& offers, std::int64_t units)
{
    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    const std::function<void(std::size_t, std::int64_t, std::int64_t)> walk =
        [&](std::size_t at, std::int64_t left, std::int64_t cost) {
            if (left == 0) {
                best = std::min(best, cost);
            }
            if (left <= 0 || at == offers.size()) {
                return;
            }
            const SupplierOffer& offer = offers[at];
            walk(at + 1, left, cost);
            for (std::int64_t n = offer.minimumLot; n <= std::min(left, offer.available); ++n) {
                walk(at + 1, left - n, cost + n * offer.unitPrice.minor + offer.perOrder.minor);
            }
        };
    walk(0, units, 0);
    return best;
}

} // namespace

TEST_CASE("parts are bought at the lowest cost there is, as trying everything shows")
{
    std::mt19937 random(GENERATE(range(1U, 61U)));
    const auto pick = [&](int count) {
        return static_cast<std::int64_t>(random() % static_cast<unsigned>(count));
    };
    std::vector<SupplierOffer> offers;
    for (int i = 0; i < 4; ++i) {
        SupplierOffer offer = anOffer("s", 50 + pick(100), 1 + pick(4), 1 + pick(8));
        offer.supplier += std::to_string(i);
        offer.perOrder.minor = pick(200);
        offers.push_back(offer);
    }
    const std::int64_t units = 1 + pick(12);
    const auto lines = source("shelf", units, offers);
    const std::int64_t best = bruteForce(offers, units);
    if (best == std::numeric_limits<std::int64_t>::max()) {
        REQUIRE(keyOf(lines) == "production.not-sourced");
        return;
    }
    REQUIRE_OK(lines);
    REQUIRE(costOf(*lines) == best);
    std::int64_t pieces = 0;
    for (const SourcedLine& line : *lines) {
        pieces += line.units;
    }
    REQUIRE(pieces == units);
}

TEST_CASE("a supplier who drops out is replaced, or the reason is named")
{
    const std::vector<SupplierOffer> offers{anOffer("north", 100, 1, 4),
                                            anOffer("south", 120, 1, 9),
                                            anOffer("east", 90, 20, 90, 30, 5'000)};
    REQUIRE(source("shelf", 6, offers)->size() == 2);
    REQUIRE(source("shelf", 6, offers, {.dropped = {"north"}})->front().supplier == "south");
    struct Row {
        SourcingLimits limits;
        std::int64_t units;
        NotSourced reason;
    };
    const Row row = GENERATE_COPY(values<Row>({
        {{.dropped = {"north", "south", "east"}}, 1, NotSourced::AllDropped},
        {{.days = 3}, 1, NotSourced::TooLate},
        {{.keptBasisPoints = 9'500}, 1, NotSourced::RecordTooPoor},
        {{}, 500, NotSourced::NotEnough},
        {{.dropped = {"north", "south"}}, 6, NotSourced::LotTooLarge},
    }));
    const auto none = source("shelf", row.units, offers, row.limits);
    REQUIRE(keyOf(none) == "production.not-sourced");
    REQUIRE(none.error().fact("reason") == nameOf(row.reason));
    const Currency yen = Currency::parse("JPY").value();
    REQUIRE(source("shelf", 1, offers, {.currency = yen}).error().fact("reason") ==
            nameOf(NotSourced::OtherCurrency));
    REQUIRE(source("lamp", 1, offers).error().fact("reason") == nameOf(NotSourced::NobodyOffers));
}

TEST_CASE("a colour lot is dearer, comes at its own date, and is bought once its lot is spoken for")
{
    const std::vector<SupplierOffer> lot{anOffer("dyer", 300, 10, 50, 40)};
    const auto tooFew = source("shelf", 7, lot);
    REQUIRE(tooFew.error().fact("reason") == nameOf(NotSourced::LotTooLarge));
    const auto whole = source("shelf", 11, lot);
    REQUIRE_OK(whole);
    REQUIRE(whole->front().units == 11);
    REQUIRE(whole->front().days == 40);
    REQUIRE(whole->front().cost.minor == 3'300);
}

TEST_CASE("what is missing becomes one order a supplier; what cannot be had is named")
{
    std::vector<MaterialLine> materials(3);
    materials[0] = {"shelf", "Shelf", 4, 3, 1, 0, {"c/1", "p/1"}};
    materials[1] = {"lamp", "Lamp", 1, 0, 0, 0, {"c/2"}};
    materials[2] = {"screen", "Screen", 1, 0, 1, 0, {"c/3"}};
    const auto plan = planPurchases(materials, {anOffer("north", 100)}, {}, "PO-7", {1'000});
    REQUIRE(plan.orders.size() == 1);
    REQUIRE(plan.orders[0].id == "PO-7-1");
    REQUIRE(plan.orders[0].lines[0].units == 6);
    REQUIRE(plan.orders[0].lines[0].name == "Shelf");
    REQUIRE(plan.orders[0].lines[0].unitPrice.minor == 100);
    REQUIRE(plan.orders[0].total.minor == 600);
    REQUIRE(plan.orders[0].demands.size() == 2);
    REQUIRE(plan.notSourced.size() == 1);
    REQUIRE(plan.notSourced[0].fact("part") == "lamp");
}

TEST_CASE("a purchase order as CSV guards what a spreadsheet would take for a formula")
{
    PurchaseOrder order;
    order.id = "PO-1";
    order.supplier = "=HYPERLINK(\"x\")";
    order.lines.push_back(
        {order.supplier, "shelf", 2, {12'345, {}}, 7, {6'000, {}}, {345, {}}, "Shelf"});
    const std::string csv = formatPurchaseCsv(order);
    REQUIRE(csv.find("\"'=HYPERLINK(\"\"x\"\")\"") != std::string::npos);
    REQUIRE(csv.find(",\"Shelf\",2,60.00,3.45,123.45,EUR,7\r\n") != std::string::npos);
}

TEST_CASE("a supplier's list is read within limits, and comes back as it was")
{
    const SupplierOffer offer = anOffer("north", 100, 2, 30);
    const nlohmann::json list = {{"offers", nlohmann::json::array({formatOffer(offer)})}};
    const auto back = parseOffers(list.dump());
    REQUIRE_OK(back);
    REQUIRE(back->front() == offer);
    REQUIRE(!parseOffers("{\"offers\":[{\"supplier\":\"x\",\"part\":\"p\",\"unit_minor\":-1,"
                         "\"days\":1}]}"));
    REQUIRE(!parseOffers("[1,"));
}
