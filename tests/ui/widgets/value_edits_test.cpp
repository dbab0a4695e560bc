// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/text/quantity_text.h"
#include "ui/widgets/angle_edit.h"
#include "ui/widgets/length_edit.h"
#include "ui/widgets/money_edit.h"

#include <QSignalSpy>
#include <QTest>

using namespace bespeak;
using namespace bespeak::literals;

TEST_CASE("A length is read in every way people write it, and told once")
{
    ui::LengthEdit edit;
    edit.show();
    int told = 0;
    QObject::connect(&edit, &ui::LengthEdit::valueEdited, [&](Length) { ++told; });
    struct Row {
        const char* typed;
        Length length;
    };
    for (const Row& row : {Row{"4.2", 4200_mm}, Row{"85 cm", 850_mm}, Row{"1234mm", 1234_mm},
                           Row{"13' 9\"", Length::micrometres(4'191'000)}}) {
        test::typeInto(edit, row.typed);
        INFO(row.typed);
        CHECK(edit.value() == row.length);
    }
    CHECK(told == 4);
    test::typeInto(edit, "13' 9\"");
    CHECK(told == 4);
}

TEST_CASE("A length shows the millimetre that was typed")
{
    ui::LengthEdit edit;
    edit.setValue(4205_mm);
    CHECK(edit.text() == "4.205 m");
    edit.setValue(4200_mm);
    CHECK(edit.text() == "4.20 m");
}

TEST_CASE("Arrow keys step a length, more with Shift, less with Ctrl, and stay in the range")
{
    ui::LengthEdit edit;
    edit.setRange(0_mm, 1200_mm);
    edit.setValue(1000_mm);
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.value() == 1010_mm);
    QTest::keyClick(&edit, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(edit.value() == 910_mm);
    QTest::keyClick(&edit, Qt::Key_Up, Qt::ControlModifier);
    CHECK(edit.value() == 911_mm);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&edit, Qt::Key_Up, Qt::ShiftModifier);
    }
    CHECK(edit.value() == 1200_mm);
}

TEST_CASE("What cannot be read or is out of range is marked, and Escape takes it back")
{
    ui::LengthEdit edit;
    edit.setRange(100_mm, 5000_mm);
    edit.setValue(1000_mm);
    edit.show();
    const char* typed = GENERATE("long", "6 m", "-2");
    test::typeInto(edit, typed);
    CHECK(edit.isWrong());
    CHECK(edit.value() == 1000_mm);
    QTest::keyClick(&edit, Qt::Key_A);
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK_FALSE(edit.isWrong());
    CHECK(edit.text() == "1.00 m");
}

TEST_CASE("A field of several values is empty until one is typed for all")
{
    ui::LengthEdit edit;
    edit.setValue(1000_mm);
    edit.showMixed();
    CHECK(edit.text().isEmpty());
    CHECK_FALSE(edit.placeholderText().isEmpty());
    int told = 0;
    QObject::connect(&edit, &ui::LengthEdit::valueEdited, [&](Length) { ++told; });
    test::typeInto(edit, "1 m");
    CHECK(told == 1);
}

TEST_CASE("An angle is brought into one turn")
{
    ui::AngleEdit edit;
    edit.show();
    test::typeInto(edit, "-90");
    CHECK(edit.value() == Angle::degrees(270));
    test::typeInto(edit, QStringLiteral("22,5°").toUtf8().constData());
    CHECK(edit.value() == Angle::degrees(22.5));
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.value() == Angle::degrees(27.5));
    test::typeInto(edit, "north");
    CHECK(edit.isWrong());
    test::typeInto(edit, "1e99");
    CHECK(edit.isWrong());
}

TEST_CASE("An amount may be left open")
{
    ui::MoneyEdit edit;
    edit.show();
    test::typeInto(edit, "2,500");
    REQUIRE(edit.value());
    CHECK(edit.value()->minor == 250'000);
    CHECK(edit.text() == QStringLiteral("2,500 €"));
    QTest::keyClick(&edit, Qt::Key_Up, Qt::ShiftModifier);
    CHECK(edit.value()->minor == 260'000);
    test::typeInto(edit, "-5");
    CHECK(edit.isWrong());
    test::typeInto(edit, " ");
    CHECK_FALSE(edit.value());
}
