// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/purchase_sheet.h"

#include "tests/models/quoting/ubl_structure.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::quoting;
using namespace bespeak::test;

namespace
{

PurchaseSheet aSheet()
{
    PurchaseSheet sheet{"Hearth & Sound", {"1 High Street"}, "DE", "kid", "Jo", {}};
    production::PurchaseOrder& order = sheet.order;
    order.id = "PO3-1";
    order.supplier = "North <Wood>";
    order.made = parseInstant("2026-11-20T10:00:00Z").value(); // a Friday
    order.lines = {{order.supplier,
                    "shelf.tall;colour=oak",
                    4,
                    {41'000, {}},
                    5,
                    {10'000, {}},
                    {1'000, {}},
                    "Tall shelf"},
                   {order.supplier, "lamp", 2, {5'000, {}}, 0, {2'500, {}}, {0, {}}, "Lamp"}};
    order.total = {46'000, {}};
    order.demands = {"c/1", "c/2"};
    return sheet;
}

} // namespace

TEST_CASE("a purchase order's sheet goes both ways, and what is none is refused")
{
    const auto back = parsePurchaseSheet(formatPurchaseSheet(aSheet()));
    REQUIRE_OK(back);
    CHECK(*back == aSheet());
    CHECK_FALSE(parsePurchaseSheet("[]"));
    CHECK_FALSE(parsePurchaseSheet("{\"order\":{}}"));
}

TEST_CASE("a purchase order as UBL is an order in the schema's order, whose amounts add up")
{
    const auto xml = formatUblPurchase(aSheet());
    REQUIRE_OK(xml);
    std::string problem;
    const XmlElement order = readXml(*xml, problem);
    CHECK(problem.empty());
    CHECK(schemaProblems(order) == std::vector<std::string>{});
    CHECK(order.textOf("cbc:ID") == "PO3-1");
    const XmlElement& total = *order.find("cac:AnticipatedMonetaryTotal");
    CHECK(total.textOf("cbc:LineExtensionAmount") == "450.00");
    CHECK(total.textOf("cbc:ChargeTotalAmount") == "10.00");
    CHECK(total.textOf("cbc:PayableAmount") == "460.00");
    REQUIRE(order.all("cac:OrderLine").size() == 2);
    const XmlElement& first = *order.all("cac:OrderLine").front()->find("cac:LineItem");
    CHECK(first.textOf("cbc:LineExtensionAmount") == "400.00");
    const XmlElement& period = *first.find("cac:Delivery")->find("cac:RequestedDeliveryPeriod");
    CHECK(period.textOf("cbc:EndDate") == "2026-11-27");
    CHECK(order.find("cac:SellerSupplierParty")
              ->find("cac:Party")
              ->find("cac:PartyName")
              ->textOf("cbc:Name") == "North <Wood>");
    PurchaseSheet empty = aSheet();
    empty.order.lines.clear();
    CHECK(keyOf(formatUblPurchase(empty)) == "ubl.no-lines");
}
