// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/fact_text.h"

#include "models/assessment/fact_words.h"
#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace bespeak;

TEST_CASE("Facts and needs are said in the language on show")
{
    test::UiFixture ui;
    const auto& armchair = test::firstOf(catalogue::ComponentKind::Armchair).name;
    ui::Language language;
    language.use(QStringLiteral("de"));
    const auto text = [&ui](const std::string& fact) {
        return ui::factText(fact, ui.document().catalogue());
    };
    const QString german = QString::fromStdString(armchair.in("de"));
    CHECK(text(armchair.in("en")) == german);
    CHECK(text("mass of " + armchair.in("en")) == QStringLiteral("Gewicht von %1").arg(german));
    CHECK(text("mass of Box and of what stands on it") ==
          QStringLiteral("Gewicht von Box und von dem, was darauf steht"));
    CHECK(text("what wall 2 is built of") == QStringLiteral("Bauweise: Wand 2"));
    CHECK(text("the ceiling") == QStringLiteral("Decke"));
    CHECK(text("the first corner of wall 3") == QStringLiteral("erste Ecke von Wand 3"));
    CHECK(text("15.3 Hz") == QStringLiteral("15,3 Hz"));
    CHECK(text("3.3 mm² (12 AWG)") == QStringLiteral("3,3 mm² (12 AWG)"));
    // What nobody wrote as words stays, and a name is not taken for a hole.
    CHECK(text("Nobody's box") == QStringLiteral("Nobody's box"));
    CHECK(text("mass of {name} {number}") == QStringLiteral("Gewicht von {name} {number}"));
    language.use(QStringLiteral("en"));
    CHECK(text("what wall 2 is built of") == QStringLiteral("what wall 2 is built of"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

TEST_CASE("All words of facts and needs are known in German")
{
    ui::Language language;
    language.use(QStringLiteral("de"));
    for (const char* pattern : assessment::factPatterns()) {
        INFO(pattern);
        CHECK(QCoreApplication::translate("Facts", pattern) != QString::fromUtf8(pattern));
    }
    language.use(QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}
