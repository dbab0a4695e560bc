// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/desk/quote_editor.h"
#include "ui/desk/quote_extras.h"
#include "ui/text/quantity_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
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

/// Two displays of one kind; the dear one has two suppliers.
catalogue::Catalogue displays()
{
    std::vector<catalogue::Component> components;
    for (const auto& [id, minor] : {std::pair("tv.one", 119'000), std::pair("tv.two", 99'000)}) {
        catalogue::Component component{ComponentId::parse(id).value(),
                                       catalogue::ComponentKind::Display};
        component.name.byLanguage["en"] = id;
        component.listPrice = {minor, Currency()};
        component.offers = {{"Slow & Cheap", {50'000, {}}, 30, 1}, {"Quick", {60'000, {}}, 3, 1}};
        components.push_back(component);
    }
    return {"test", components, "", Date()};
}

pricing::PriceList oneDisplay()
{
    pricing::PriceList prices;
    pricing::PriceLine line;
    line.text = "A display";
    line.component = ComponentId::parse("tv.one").value();
    line.unitPrice = {119'000, Currency()};
    prices.lines = {line};
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

TEST_CASE("the margin stands beside the lines, and another supplier changes days and margin")
{
    ui::QuoteEditor editor(oneDisplay(), {1900}, Instant{1'700'000'000'000}, displays());
    auto& table = test::find<QTableWidget>(editor, "quoteLines");
    CHECK(table.item(0, 8)->text() == QStringLiteral("50 %")); // 1,000.00 net for 500.00
    auto* source = qobject_cast<QComboBox*>(table.cellWidget(0, 7));
    REQUIRE(source != nullptr);
    REQUIRE(source->count() == 2);
    source->setCurrentIndex(1);
    CHECK(editor.prices().lines[0].leadDays == 3);
    CHECK(table.item(0, 4)->text() == QStringLiteral("3"));
    CHECK(table.item(0, 8)->text() == QStringLiteral("40 %"));
    CHECK(test::find<QLabel>(editor, "quoteMargin").text().contains(QStringLiteral("40 %")));
}

TEST_CASE("the return right of a line is what the person says")
{
    ui::QuoteEditor editor(oneDisplay(), {1900}, Instant{1'700'000'000'000}, displays());
    CHECK(editor.prices().lines[0].returnRight == pricing::ReturnRight::Standard);
    auto& table = test::find<QTableWidget>(editor, "quoteLines");
    auto* right = qobject_cast<QComboBox*>(table.cellWidget(0, 6));
    REQUIRE(right != nullptr);
    right->setCurrentIndex(static_cast<int>(pricing::ReturnRight::MadeToMeasure));
    CHECK(editor.prices().lines[0].returnRight == pricing::ReturnRight::MadeToMeasure);
}

TEST_CASE("an alternative of the same kind is offered, and goes with its line")
{
    ui::QuoteEditor editor(oneDisplay(), {1900}, Instant{1'700'000'000'000}, displays());
    auto& component = test::find<QComboBox>(editor, "alternateComponent");
    REQUIRE(component.count() == 1);
    test::find<QPushButton>(editor, "offerAlternate").click();
    auto terms = editor.terms();
    REQUIRE(terms.alternates.size() == 1);
    CHECK(terms.alternates[0].id == "tv-two");
    CHECK(terms.alternates[0].replaces == 0);
    CHECK(terms.alternates[0].line.unitPrice.minor == 99'000);
    auto& table = test::find<QTableWidget>(editor, "quoteLines");
    table.setCurrentCell(0, 0);
    test::find<QPushButton>(editor, "removeLine").click();
    CHECK(editor.terms().alternates.empty());
}

TEST_CASE("days for setting up are kept free only if they are asked for")
{
    ui::QuoteEditor editor(oneDisplay(), {1900}, Instant{1'700'000'000'000});
    CHECK_FALSE(editor.terms().installation);
    test::find<QCheckBox>(editor, "keepsDays").setChecked(true);
    test::find<QDateEdit>(editor, "slotFrom").setDate(QDate(2026, 12, 14));
    test::find<QDateEdit>(editor, "slotUntil").setDate(QDate(2026, 12, 16));
    test::find<QSpinBox>(editor, "slotHours").setValue(6);
    CHECK(editor.terms().installation == request::InstallationSlot{"2026-12-14", "2026-12-16", 6});
}

TEST_CASE("what lowers the fit is confirmed before the quote can be signed, and goes with it")
{
    ui::QuoteEditor editor(oneDisplay(), {1900}, Instant{1'700'000'000'000});
    QSignalSpy wanted(&editor, &ui::QuoteEditor::sendWanted);
    editor.design().showDesign({}, {QStringLiteral("Added: a lamp")},
                               {QStringLiteral("The picture is glared at")});
    test::find<QPushButton>(editor, "sendQuote").click();
    CHECK(wanted.isEmpty());
    CHECK_FALSE(test::find<QLabel>(editor, "quoteProblem").text().isEmpty());
    test::find<QCheckBox>(editor, "knowing").setChecked(true);
    test::find<QPushButton>(editor, "sendQuote").click();
    CHECK(wanted.size() == 1);
    CHECK(editor.terms().knowingly == std::vector<std::string>{"The picture is glared at"});
}
