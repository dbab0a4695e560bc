// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/finding_text.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/text/language.h"
#include "ui/text/source_text.h"

#include <QLocale>

using namespace bespeak;

TEST_CASE("A finding names things and lengths in the language on show")
{
    test::UiFixture ui;
    const PlacementId id = ui.place(catalogue::ComponentKind::Armchair);
    assessment::Finding finding{.rule = "fit.outside-room",
                                .group = "fit",
                                .subjects = {id},
                                .value = 0.315,
                                .limit = 0,
                                .unit = "m",
                                .source = {},
                                .facts = {{"thing", "An {value} armchair"}, {"value", "31.5 cm"}}};
    const auto text = [&] {
        return ui::findingText(finding, ui.document().design(), ui.document().catalogue());
    };
    const std::string german = test::firstOf(catalogue::ComponentKind::Armchair).name.in("de");
    ui::Language language;
    language.use(QStringLiteral("de"));
    CHECK(text().startsWith(QString::fromStdString(german)));
    CHECK(text().contains(QStringLiteral("31,5 cm")));
    language.use(QStringLiteral("en"));
    CHECK(text().contains(QStringLiteral("31.5 cm")));
    // Without its design the words of the rule stand, and are taken as they are.
    CHECK(ui::findingText(finding) == "An {value} armchair reaches 31.5 cm through the wall.");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

TEST_CASE("Where a rule is from is said in the language on show, with the standard's own title")
{
    ui::Language language;
    language.use(QStringLiteral("de"));
    CHECK(ui::sourceText("CEDIA/CTA-RP22 v1.2 (2023), parameter 12") ==
          QStringLiteral("CEDIA/CTA-RP22 v1.2 (2023), Parameter 12"));
    CHECK(ui::sourceText("own choice") != QStringLiteral("own choice"));
    language.use(QStringLiteral("en"));
    CHECK(ui::sourceText("CEDIA/CTA-RP22 v1.2 (2023), parameter 12") ==
          QStringLiteral("CEDIA/CTA-RP22 v1.2 (2023), parameter 12"));
    CHECK(ui::sourceText("the maker's figure") == QStringLiteral("the maker’s figure"));
    CHECK(ui::printedText(QStringLiteral("11'10")) == QStringLiteral("11'10"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}
