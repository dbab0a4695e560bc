// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/pricing/price_list.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace bespeak;
using namespace bespeak::pricing;

namespace
{

PriceLine line(std::int64_t minor, std::int64_t quantity, int basisPoints)
{
    PriceLine made;
    made.unitPrice.minor = minor;
    made.quantity = quantity;
    made.vatBasisPoints = basisPoints;
    return made;
}

PriceList randomList()
{
    PriceList list;
    list.mode = *rc::gen::element(TaxMode::PricesIncludeTax, TaxMode::PricesExcludeTax);
    const auto count = *rc::gen::inRange(0, 40);
    for (int i = 0; i < count; ++i) {
        list.lines.push_back(line(*rc::gen::inRange<std::int64_t>(-50'000, 2'000'000),
                                  *rc::gen::inRange<std::int64_t>(1, 30),
                                  *rc::gen::element(0, 700, 1900, 2550)));
    }
    return list;
}

} // namespace

TEST_CASE("tax is computed once for each rate, not once for each line")
{
    // Three lines of 0.03 net at 19 %: each rounds to 0.01, together 0.0171 rounds to 0.02.
    PriceList list;
    list.mode = TaxMode::PricesExcludeTax;
    list.lines = {line(3, 1, 1900), line(3, 1, 1900), line(3, 1, 1900)};
    const auto totals = computeTotals(list);
    REQUIRE_OK(totals);
    CHECK(totals->tax.minor == 2);
    CHECK(totals->gross.minor == 11);
}

TEST_CASE("gross prices contain their tax")
{
    struct Row {
        std::int64_t gross;
        int basisPoints;
        std::int64_t tax;
    };
    const auto row = GENERATE(values<Row>({{11900, 1900, 1900},
                                           {99900, 1900, 15950}, // 15950.42
                                           {3990, 700, 261},     // 261.03
                                           {100, 0, 0},
                                           {-11900, 1900, -1900}}));
    PriceList list;
    list.lines = {line(row.gross, 1, row.basisPoints)};
    const auto totals = computeTotals(list);
    REQUIRE_OK(totals);
    CHECK(totals->tax.minor == row.tax);
    CHECK(totals->gross.minor == row.gross);
    CHECK(totals->net.minor == row.gross - row.tax);
}

TEST_CASE("halves of a cent are rounded away from zero")
{
    PriceList list;
    list.mode = TaxMode::PricesExcludeTax;
    list.lines = {line(50, 1, 100)}; // 0.5 cent
    CHECK(computeTotals(list)->tax.minor == 1);
    list.lines = {line(-50, 1, 100)};
    CHECK(computeTotals(list)->tax.minor == -1);
}

TEST_CASE("rates come in falling order, an empty list costs nothing")
{
    PriceList list;
    CHECK(computeTotals(list)->gross.minor == 0);
    list.lines = {line(100, 1, 700), line(100, 1, 1900), line(100, 2, 0), line(1, 1, 700)};
    const auto totals = computeTotals(list);
    REQUIRE_OK(totals);
    REQUIRE(totals->perRate.size() == 3);
    CHECK(totals->perRate[0].basisPoints == 1900);
    CHECK(totals->perRate[1].basisPoints == 700);
    CHECK(totals->perRate[2].basisPoints == 0);
}

TEST_CASE("a list that cannot be added up is refused in words")
{
    struct Row {
        PriceLine line;
        std::string key;
    };
    PriceLine dollars = line(100, 1, 1900);
    dollars.unitPrice.currency = Currency::parse("USD").value();
    const auto row = GENERATE_COPY(values<Row>({
        {dollars, "pricing.mixed-currencies"},
        {line(100, 0, 1900), "pricing.bad-quantity"},
        {line(100, -3, 1900), "pricing.bad-quantity"},
        {line(100, 1, -1), "pricing.bad-rate"},
        {line(100, 1, 10001), "pricing.bad-rate"},
        {line(9'000'000'000'000'000, 2, 0), "pricing.too-large"},
        {line(std::numeric_limits<std::int64_t>::min(), 1, 0), "pricing.too-large"},
    }));
    PriceList list;
    list.lines = {line(100, 1, 1900), row.line};
    CHECK(test::keyOf(computeTotals(list)) == row.key);
}

TEST_CASE("net and tax are gross, whatever the lines")
{
    CHECK(rc::check([] {
        const auto totals = computeTotals(randomList());
        RC_ASSERT(totals.has_value());
        RC_ASSERT(totals->net + totals->tax == totals->gross);
        Money net;
        Money tax;
        for (const TaxSubtotal& rate : totals->perRate) {
            net = net + rate.taxable;
            tax = tax + rate.tax;
        }
        RC_ASSERT(net == totals->net);
        RC_ASSERT(tax == totals->tax);
    }));
}

TEST_CASE("the order and the splitting of lines changes no total")
{
    CHECK(rc::check([] {
        PriceList list = randomList();
        const auto before = computeTotals(list);
        std::ranges::reverse(list.lines);
        PriceList pieces = list;
        pieces.lines.clear();
        for (const PriceLine& whole : list.lines) {
            for (std::int64_t i = 0; i < whole.quantity; ++i) {
                pieces.lines.push_back(whole);
                pieces.lines.back().quantity = 1;
            }
        }
        RC_ASSERT(computeTotals(list).value() == before.value());
        RC_ASSERT(computeTotals(pieces).value() == before.value());
    }));
}

TEST_CASE("a rate's tax differs from the exact one by at most half a minor unit")
{
    CHECK(rc::check([] {
        const PriceList list = randomList();
        const auto totals = computeTotals(list);
        for (const TaxSubtotal& rate : totals->perRate) {
            const double share = rate.basisPoints / 10000.0;
            const bool contains = list.mode == TaxMode::PricesIncludeTax;
            const double base = static_cast<double>((rate.taxable + rate.tax).minor);
            const double exact = contains ? base * share / (1 + share)
                                          : static_cast<double>(rate.taxable.minor) * share;
            RC_ASSERT(std::abs(static_cast<double>(rate.tax.minor) - exact) < 0.5 + 1e-6);
        }
    }));
}

TEST_CASE("a discount is what is given away of all else, rounded up")
{
    struct Row {
        std::vector<std::int64_t> lines;
        int basisPoints;
    };
    const auto row = GENERATE(values<Row>({{{}, 0},
                                           {{100'000}, 0},
                                           {{100'000, -10'000}, 1000},
                                           {{100'000, -10'001}, 1001},
                                           {{30'000, 70'000, -5'000, -5'000}, 1000},
                                           {{3, -1}, 3334},
                                           {{-1}, 10'000},
                                           {{100, -500}, 10'000}}));
    PriceList list;
    for (const std::int64_t minor : row.lines) {
        list.lines.push_back(line(minor, 1, 1900));
    }
    CHECK(discountBasisPoints(list) == row.basisPoints);
}

TEST_CASE("kinds of lines and return rights have names of their own")
{
    for (const auto kind :
         {LineKind::Goods, LineKind::Labour, LineKind::Delivery, LineKind::Discount}) {
        CHECK(findLineKind(lineKindName(kind)) == kind);
    }
    for (const auto right :
         {ReturnRight::Unsaid, ReturnRight::Standard, ReturnRight::StandardOption,
          ReturnRight::MadeToMeasure, ReturnRight::PrintedForYou}) {
        CHECK(findReturnRight(returnRightName(right)) == right);
    }
    CHECK_FALSE(findLineKind("gift"));
    CHECK_FALSE(findReturnRight(""));
    CHECK(mayBeReturned(ReturnRight::StandardOption));
    CHECK_FALSE(mayBeReturned(ReturnRight::MadeToMeasure));
}
