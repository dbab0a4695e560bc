// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_purchase.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/report/papers.h"

using namespace bespeak;
using namespace bespeak::test;

namespace
{

quoting::PurchaseSheet sheet(int lines)
{
    quoting::PurchaseSheet made{"Hearth & Sound", {"1 High Street"}, "DE", "kid", "Jo", {}};
    made.order.id = "PO3-1";
    made.order.supplier = "North Wood";
    for (int i = 0; i < lines; ++i) {
        made.order.lines.push_back({"North Wood",
                                    "shelf;colour=oak",
                                    2,
                                    {20'100, {}},
                                    5,
                                    {10'000, {}},
                                    {100, {}},
                                    "Shelf " + std::to_string(i)});
    }
    made.order.total = {lines * 20'100, {}};
    return made;
}

} // namespace

TEST_CASE(
    "a purchase order is printed, longer with more lines, and as the paper that it says it is")
{
    const auto shortOne = ui::formatPurchasePdf(sheet(2));
    REQUIRE_OK(shortOne);
    CHECK(shortOne->starts_with("%PDF-"));
    const auto longOne = ui::formatPaper(quoting::formatPurchaseSheet(sheet(60)));
    REQUIRE_OK(longOne);
    CHECK(longOne->find("/Count 1\n") == std::string::npos);
    CHECK(longOne->size() > shortOne->size());
}

TEST_CASE("a sheet of no known paper is refused")
{
    CHECK(keyOf(ui::formatPaper("{\"paper\":\"wall\"}")) == "json.bad-field");
    CHECK(keyOf(ui::formatPaper("{}")) == "json.bad-field");
    CHECK(keyOf(ui::formatPaper("{")) == "json.unreadable");
}
