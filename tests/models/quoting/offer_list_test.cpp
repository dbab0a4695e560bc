// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/offer_list.h"

#include "tests/support/catch.h"
#include "tests/support/small_catalogue.h"

using namespace bespeak;
using namespace bespeak::quoting;
using namespace bespeak::test;

namespace
{

const std::string heading = "component,supplier,net_price,currency,lead_days,minimum_quantity\r\n";

} // namespace

TEST_CASE("a price list is read as spreadsheets write it")
{
    const auto rows = parseOfferList("\xEF\xBB\xBF" + heading +
                                     "tv,\"Smith, \"\"AV\"\" & Sons\",650.50,EUR,12,1\r\n\r\n"
                                     "sofa,Weaver,400,EUR,20,2");
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 2);
    CHECK((*rows)[0].offer ==
          catalogue::Offer{"Smith, \"AV\" & Sons", Money{65'050, Currency()}, 12, 1});
    CHECK((*rows)[1].component == componentId("sofa"));
    CHECK((*rows)[1].offer.minimumQuantity == 2);
    CHECK(parseOfferList(heading)->empty());
}

TEST_CASE("a price list with anything amiss is refused as a whole, with the line")
{
    struct Row {
        const char* text;
        const char* line;
    };
    const auto row = GENERATE(values<Row>({{"tv,A,1,EUR,1\r\n", "2"},
                                           {"tv,A,1,EUR,1,1,1\r\n", "2"},
                                           {"TV!,A,1,EUR,1,1\r\n", "2"},
                                           {"tv,A,-1,EUR,1,1\r\n", "2"},
                                           {"tv,A,x,EUR,1,1\r\n", "2"},
                                           {"tv,A,1,XXQ,1,1\r\n", "2"},
                                           {"tv,A,1,EUR,1.5,1\r\n", "2"},
                                           {"tv,A,1,EUR,1,0\r\n", "2"},
                                           {"tv,,1,EUR,1,1\r\n", "2"},
                                           {"tv,A,1,EUR,1,1\r\ntv,A,1,EUR,1,x\r\n", "3"},
                                           {"tv,\"A,1,EUR,1,1\r\n", "2"}}));
    INFO(row.text);
    const auto rows = parseOfferList(heading + row.text);
    REQUIRE(keyOf(rows) == "offers.bad-row");
    CHECK(rows.error().facts.front().second == row.line);
}

TEST_CASE("another heading, and a file of one endless cell, are refused at once")
{
    CHECK(keyOf(parseOfferList("")) == "offers.bad-heading");
    CHECK(keyOf(parseOfferList("component;supplier")) == "offers.bad-heading");
    CHECK(keyOf(parseOfferList(std::string(5'000'000, 'a'))) == "offers.bad-heading");
    CHECK(keyOf(parseOfferList(heading + "\"" + std::string(5'000'000, 'a'))) == "offers.bad-row");
}

TEST_CASE("a supplier's list replaces that supplier's offers and leaves the others")
{
    const auto rows = parseOfferList(heading + "tv,Supplier A,1.00,EUR,1,1\r\n"
                                               "tv,Newcomer,2.00,EUR,2,1\r\n"
                                               "nothing-we-know,Newcomer,2.00,EUR,2,1\r\n");
    REQUIRE_OK(rows);
    const auto before = smallCatalogue();
    const OfferedCatalogue offered = withOffers(before, *rows);
    const auto& offers = offered.catalogue.find(componentId("tv"))->offers;
    REQUIRE(offers.size() == 3);
    CHECK(offers[0].supplier == "Supplier B");
    CHECK(offers[1].price.minor == 100);
    CHECK(offered.unknown == std::vector<ComponentId>{componentId("nothing-we-know")});
    CHECK(offered.catalogue.hash() == before.hash());
    CHECK(*offered.catalogue.find(componentId("sofa")) == *before.find(componentId("sofa")));
}
