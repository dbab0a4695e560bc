// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/line_text.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"

#include <QLocale>

using namespace bespeak;

TEST_CASE("A line is named in the reader's language unless somebody gave it words of their own")
{
    const catalogue::Component& sofa = test::firstOf(catalogue::ComponentKind::Sofa);
    pricing::PriceLine line;
    line.component = sofa.id;
    line.text = sofa.name.in("en");
    REQUIRE(sofa.name.in("de") != sofa.name.in("en"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    CHECK(ui::lineName(line).toStdString() == sofa.name.in("de"));
    line.text = "Sofa, as we said";
    CHECK(ui::lineName(line) == "Sofa, as we said");
    line.component.reset();
    line.text = sofa.name.in("en");
    CHECK(ui::lineName(line).toStdString() == sofa.name.in("en"));
    QLocale::setDefault(before);
}
