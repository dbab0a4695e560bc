// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/quantity_text.h"

#include "tests/support/catch.h"

#include <QLocale>

using namespace bespeak;

namespace
{

/// Another language for one test.
struct InGerman {
    InGerman() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    ~InGerman() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
};

} // namespace

TEST_CASE("Quantities are written with the signs of the language")
{
    const Money price{123'450, Currency()};
    CHECK(ui::moneyText(price) == QStringLiteral("1,234.50 €"));
    CHECK(ui::lengthText(Length::millimetres(4200)) == "4.20 m");
    CHECK(ui::numberText(2.50) == "2.5");
    const InGerman german;
    CHECK(ui::moneyText(price) == QStringLiteral("1.234,50 €"));
    CHECK(ui::lengthText(Length::millimetres(4200)) == "4,20 m");
    CHECK(ui::numberText(2.50) == "2,5");
    CHECK(ui::areaText(12.5) == QStringLiteral("12,5 m²"));
}

TEST_CASE("A figure in a bar leaves out decimals that are nought")
{
    CHECK(ui::shortMoneyText({120'000, Currency()}) == QStringLiteral("1,200 €"));
    CHECK(ui::shortMoneyText({120'050, Currency()}) == QStringLiteral("1,200.50 €"));
    CHECK(ui::shortMoneyText({1200, Currency::parse("JPY").value()}).contains("1,200"));
    CHECK(ui::surchargeText(3500, Currency()) == QStringLiteral("+35 €"));
    CHECK(ui::surchargeText(0, Currency()).isEmpty());
}

TEST_CASE("Feet and inches are shown where the user wants them")
{
    ui::setUnits(UnitSystem::Imperial);
    CHECK(ui::lengthText(Length::micrometres(4'191'000)) == QStringLiteral("13′ 9″"));
    CHECK(ui::areaText(10).endsWith(QStringLiteral("ft²")));
    ui::setUnits(UnitSystem::Metric);
}
