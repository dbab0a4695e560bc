// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/cases/price_table.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"

#include <QLabel>
#include <QTableWidget>

using namespace bespeak;

namespace
{

pricing::PriceLine line(const char* text, std::int64_t quantity, std::int64_t minor, int rate)
{
    pricing::PriceLine made;
    made.text = text;
    made.quantity = quantity;
    made.unitPrice = {minor, Currency()};
    made.vatBasisPoints = rate;
    return made;
}

} // namespace

TEST_CASE("Lines and totals per rate are shown as they are computed")
{
    pricing::PriceList prices;
    prices.lines = {line("Loudspeaker", 2, 11'900, 1900), line("Cable", 1, 1'070, 700)};
    ui::PriceTable table;
    REQUIRE_OK(table.show(prices));
    auto& lines = test::find<QTableWidget>(table, "priceLines");
    REQUIRE(lines.rowCount() == 2);
    CHECK(lines.item(0, 1)->text() == "2");
    CHECK(lines.item(0, 4)->text().contains("238.00"));
    QStringList shown;
    for (const QLabel* label : table.findChildren<QLabel*>()) {
        shown << label->text();
    }
    const QString all = shown.join('|');
    CHECK(all.contains("210.00")); // net: 200 and 10
    CHECK(all.contains("38.00"));  // of 19 %
    CHECK(all.contains("0.70"));   // of 7 %
    CHECK(all.contains("248.70")); // gross
}

TEST_CASE("Rates are written without needless digits")
{
    CHECK(ui::rateText(1900) == "19 %");
    CHECK(ui::rateText(550) == "5.5 %");
}
