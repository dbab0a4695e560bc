// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/colours.h"

#include "resources/built_in.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace bespeak;

TEST_CASE("Contrast is measured as WCAG says")
{
    CHECK(ui::contrastRatio(Qt::black, Qt::white) == Approx(21));
    CHECK(ui::contrastRatio(Qt::white, Qt::white) == Approx(1));
    CHECK(ui::contrastRatio(QColor(0x767676), Qt::white) == Approx(4.54).epsilon(0.01));
}

TEST_CASE("All text and signs of both palettes have the contrast that WCAG AA asks")
{
    for (const ui::Colours& colours : {ui::lightColours(), ui::darkColours()}) {
        for (const ui::ContrastPair& pair : ui::contrastPairs()) {
            const QColor above = colours.*pair.above;
            const QColor below = colours.*pair.below;
            INFO(above.name().toStdString() << " on " << below.name().toStdString());
            CHECK(ui::contrastRatio(above, below) >= pair.minimum);
        }
    }
}

TEST_CASE("Every colour has a value and a name, and the style sheet names no other")
{
    QStringList names;
    for (const ui::ColourName& name : ui::colourNames()) {
        names += QLatin1String(name.name);
        CHECK((ui::lightColours().*name.colour).isValid());
        CHECK((ui::darkColours().*name.colour).isValid());
    }
    const QString sheet =
        QString::fromStdString(readBuiltIn(QStringLiteral(":/style/bespeak.qss")).value());
    auto found = QRegularExpression(QStringLiteral("@([A-Za-z]+)")).globalMatch(sheet);
    REQUIRE(found.hasNext());
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        INFO(name.toStdString());
        CHECK((names.contains(name) || name == QLatin1String("name") ||
               name == QLatin1String("mode")));
    }
}
