// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/finding_text.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/text/language.h"

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
