// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/sourcing.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::quoting;
using namespace bespeak::pricing;
using namespace bespeak::test;

namespace
{

PriceLine goods(const std::string& component, std::int64_t minor, std::int64_t quantity = 1)
{
    PriceLine line;
    line.text = component;
    line.component = componentId(component);
    line.unitPrice = {minor, Currency()};
    line.quantity = quantity;
    return line;
}

catalogue::Component withOffers(std::vector<catalogue::Offer> offers)
{
    catalogue::Component component{componentId("tv"), catalogue::ComponentKind::Display};
    component.offers = std::move(offers);
    return component;
}

} // namespace

TEST_CASE("the cheapest for the whole quantity comes first, its minimum counted in")
{
    const auto component = withOffers({{"One by one", {10'000, {}}, 5, 1},
                                       {"By the dozen", {2'000, {}}, 5, 12},
                                       {"Elsewhere", {1, *Currency::parse("USD")}, 1, 1}});
    const auto forOne = sourcesOf(component, 1, Currency());
    REQUIRE(forOne.size() == 2);
    CHECK(forOne[0].supplier == "One by one");
    CHECK(forOne[1].cost.minor == 24'000);
    CHECK(forOne[1].spare == 11);
    const auto forThree = sourcesOf(component, 3, Currency());
    CHECK(forThree[0].supplier == "By the dozen");
    CHECK(forThree[0].pieces == 12);
    CHECK(forThree[0].spare == 9);
}

TEST_CASE("of equal costs the quicker one comes first, and no amount overflows")
{
    const auto component = withOffers({{"Slow", {10'000, {}}, 9, 1},
                                       {"Quick", {10'000, {}}, 2, 1},
                                       {"Absurd", {4'000'000'000'000'000'000, {}}, 1, 100'000}});
    const auto sources = sourcesOf(component, 1, Currency());
    REQUIRE(sources.size() == 2);
    CHECK(sources[0].supplier == "Quick");
}

TEST_CASE("the margin is net of tax, and counts goods of unknown cost nowhere")
{
    PriceList prices;
    prices.lines = {goods("tv", 119'000), goods("old-thing", 50'000)};
    PriceLine labour;
    labour.kind = LineKind::Labour;
    labour.unitPrice = {11'900, Currency()};
    PriceLine discount;
    discount.kind = LineKind::Discount;
    discount.unitPrice = {-1'190, Currency()};
    prices.lines.push_back(labour);
    prices.lines.push_back(discount);
    const Sourcing sourcing = sourceLines(prices, smallCatalogue());
    CHECK(sourcing.unknown == 1);
    CHECK(sourcing.of(1) == nullptr);
    REQUIRE(sourcing.of(0) != nullptr);
    CHECK(sourcing.of(0)->supplier == "Supplier B");
    // 1,000.00 + 100.00 − 10.00 net, against a third of 1,299.00.
    CHECK(sourcing.known.sale.minor == 109'000);
    CHECK(sourcing.known.cost.minor == 43'300);
    CHECK(sourcing.known.margin.minor == 65'700);
    CHECK(sourcing.known.basisPoints == 6028);
}

TEST_CASE("nothing sold has no margin to speak of, a loss is below zero")
{
    CHECK(marginOf({0, {}}, {0, {}}).basisPoints == 0);
    CHECK(marginOf({100, {}}, {150, {}}).basisPoints == -5000);
}

TEST_CASE("days follow the source that was chosen, with those of options")
{
    PriceList prices;
    prices.lines = {goods("sofa", 101'900)};
    prices.lines[0].options = {{"fabric", "wool"}};
    prices.lines.push_back(goods("nobody-has-it", 1));
    prices.lines[1].leadDays = 3;
    Sourcing sourcing = sourceLines(prices, smallCatalogue());
    applyLeadDays(prices, sourcing, smallCatalogue());
    CHECK(prices.lines[0].leadDays == 35);
    CHECK(prices.lines[1].leadDays == 3);
    CHECK(prices.leadDays == 35);
    sourcing.chosen[0] = 1; // the dearer one is quicker
    applyLeadDays(prices, sourcing, smallCatalogue());
    CHECK(prices.lines[0].leadDays == 20);
}

TEST_CASE("what is chosen from options everybody has can be given back, what a person said stays")
{
    PriceList prices;
    prices.lines = {goods("sofa", 1), goods("sofa", 1), goods("tv", 1), goods("gone", 1)};
    prices.lines[0].options = {{"fabric", "grey"}};
    prices.lines[1].options = {{"fabric", "wool"}};
    prices.lines[2].returnRight = ReturnRight::MadeToMeasure;
    fillReturnRights(prices, smallCatalogue());
    CHECK(prices.lines[0].returnRight == ReturnRight::Standard);
    CHECK(prices.lines[1].returnRight == ReturnRight::StandardOption);
    CHECK(prices.lines[2].returnRight == ReturnRight::MadeToMeasure);
    CHECK(prices.lines[3].returnRight == ReturnRight::Unsaid);
}

TEST_CASE("a price at a mark-up contains its tax if the list says so")
{
    const Money cost{10'000, {}};
    CHECK(priceAtMarkup(cost, 3000, 1900, TaxMode::PricesExcludeTax).minor == 13'000);
    CHECK(priceAtMarkup(cost, 3000, 1900, TaxMode::PricesIncludeTax).minor == 15'470);
    CHECK(priceAtMarkup(cost, 0, 0, TaxMode::PricesIncludeTax) == cost);
}
