// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/production/demand.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::production;
using namespace bespeak::test;

namespace
{

pricing::PriceLine line(const char* component, std::int64_t quantity)
{
    pricing::PriceLine made;
    made.text = component;
    made.component = *ComponentId::parse(component);
    made.quantity = quantity;
    return made;
}

} // namespace

TEST_CASE("nothing is built that nobody asked for, and no more than was asked for")
{
    Demand demand{"c/1", DemandKind::Order, "c", "shelf", "Shelf", 3, 2, {}};
    REQUIRE(keyOf(mayBuild(nullptr, 1)) == "production.no-demand");
    REQUIRE_OK(mayBuild(&demand, 1));
    REQUIRE(keyOf(mayBuild(&demand, 2)) == "production.over-built");
    REQUIRE(keyOf(mayBuild(&demand, 0)) == "production.over-built");
    REQUIRE(keyOf(mayBuild(&demand, -1)) == "production.over-built");
}

TEST_CASE("the parts of a quote are demand; labour, delivery and discounts are none")
{
    pricing::PriceLine oak = line("shelf.tall", 2);
    oak.options = {{"colour", "oak"}, {"back", "open"}};
    pricing::PriceLine labour;
    labour.text = "Fitting";
    const auto demands =
        demandOf(DemandKind::FundedPledge, "p", {oak, labour, line("screen", 1)}, 3, {5});
    REQUIRE(demands.size() == 2);
    REQUIRE(demands[0].part == "shelf.tall;back=open;colour=oak");
    REQUIRE(demands[0].units == 6);
    REQUIRE(demands[0].id == "p/1");
    REQUIRE(demands[1].id == "p/3");
}

TEST_CASE("the bill of materials adds up what is open over all, and whose stock is whose")
{
    const std::vector<Demand> demands{
        {"c/1", DemandKind::Order, "c", "shelf", "Shelf", 3, 1, {}},
        {"p/1", DemandKind::FundedPledge, "p", "shelf", "Shelf", 4, 0, {}},
        {"c/2", DemandKind::Order, "c", "screen", "Screen", 1, 1, {}}};
    const auto lines = billOfMaterials(demands, {{"us", "shelf", 1}, {"customer", "shelf", 9}},
                                       {{"us", "shelf", 2}}, "us");
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].ordered == 2);
    REQUIRE(lines[0].funded == 4);
    REQUIRE(lines[0].missing() == 3);
    REQUIRE(lines[0].demands == std::vector<std::string>{"c/1", "p/1"});
}
