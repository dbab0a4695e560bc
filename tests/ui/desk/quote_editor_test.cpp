// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/desk/quote_editor.h"
#include "ui/text/quantity_text.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace bespeak;

namespace
{

pricing::PriceList twoLines()
{
    pricing::PriceList prices;
    prices.lines = {{.text = "Screen",
                     .component = {},
                     .options = {},
                     .quantity = 1,
                     .unitPrice = {99'900, Currency()},
                     .vatBasisPoints = 1900,
                     .leadDays = 10},
                    {.text = "Chair",
                     .component = {},
                     .options = {},
                     .quantity = 4,
                     .unitPrice = {33'333, Currency()},
                     .vatBasisPoints = 700,
                     .leadDays = 3}};
    return prices;
}

bool shows(const QWidget& widget, const QString& text)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
}

} // namespace

TEST_CASE("the totals of the editor are those of computeTotals after every edit")
{
    ui::QuoteEditor editor(twoLines(), {1900, 700}, Instant{1'700'000'000'000});
    auto& table = test::find<QTableWidget>(editor, "quoteLines");
    table.item(1, 1)->setText(QStringLiteral("7"));
    table.item(0, 2)->setText(QStringLiteral("1,234.56"));
    test::find<QPushButton>(editor, "addDiscount").click();
    REQUIRE(editor.prices().lines.size() == 3);
    CHECK(editor.prices().lines[0].unitPrice.minor == 123'456);
    CHECK(editor.prices().lines[1].quantity == 7);
    CHECK(editor.prices().lines[2].unitPrice.minor < 0);
    CHECK(editor.prices().leadDays == 10);
    const auto totals = pricing::computeTotals(editor.prices());
    REQUIRE_OK(totals);
    CHECK(shows(editor, ui::moneyText(totals->gross)));
    CHECK(shows(editor, ui::moneyText(totals->net)));
}

TEST_CASE("a cell that cannot be read keeps its value and says why")
{
    ui::QuoteEditor editor(twoLines(), {1900, 700}, Instant{1'700'000'000'000});
    auto& table = test::find<QTableWidget>(editor, "quoteLines");
    table.item(1, 1)->setText(QStringLiteral("many"));
    CHECK(editor.prices().lines[1].quantity == 4);
    CHECK(table.item(1, 1)->text() == QStringLiteral("4"));
    CHECK_FALSE(test::find<QLabel>(editor, "quoteProblem").text().isEmpty());
    table.item(0, 0)->setText(QString());
    CHECK(editor.prices().lines[0].text == "Screen");
}

TEST_CASE("the editor names what has no price and is left out, and is silent if nothing is")
{
    ui::QuoteEditor whole(twoLines(), {1900}, Instant{1'700'000'000'000});
    CHECK(whole.findChild<QLabel*>(QStringLiteral("leftOut")) == nullptr);
    pricing::PriceList prices = twoLines();
    prices.unpriced = {ComponentId::parse("lamp.old").value()};
    ui::QuoteEditor editor(prices, {1900}, Instant{1'700'000'000'000});
    CHECK(test::find<QLabel>(editor, "leftOut").text().contains(QStringLiteral("lamp.old")));
}
