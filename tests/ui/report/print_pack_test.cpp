// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_pack.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/report/papers.h"
#include "ui/report/report_type.h"

#include <set>

using namespace bespeak;
using namespace bespeak::test;

namespace
{

quoting::PackSheet aSheet(int things)
{
    quoting::PackSheet sheet;
    sheet.paper.title = "Theatre";
    sheet.paper.caseId = "01900000-0000-7000-8000-0000000000ab";
    sheet.pack.elevations = {{1, Length::millimetres(4'500), Length::millimetres(2'500), {}}};
    for (int i = 0; i < things; ++i) {
        sheet.pack.things.push_back({"Thing",
                                     "thing",
                                     1,
                                     Length::millimetres(100 * i),
                                     Length::millimetres(80),
                                     Length::millimetres(1'000),
                                     Length::millimetres(1'500),
                                     {},
                                     true});
    }
    sheet.pack.cables = {
        {production::CableKind::Hdmi, "Receiver", "Screen", {}, Length::millimetres(3'000)}};
    sheet.pack.settings = {{"Receiver", "front-left", Length::millimetres(2'500), 80}};
    return sheet;
}

} // namespace

TEST_CASE("an install pack is printed, however much or little there is")
{
    const auto some = ui::formatPackPdf(aSheet(4));
    REQUIRE_OK(some);
    CHECK(some->starts_with("%PDF-"));
    const auto many = ui::formatPackPdf(aSheet(40));
    REQUIRE_OK(many);
    CHECK(many->size() > some->size());
    CHECK(ui::formatPackPdf({}).has_value());
}

TEST_CASE("an elevation never takes more than its share of the page")
{
    const Length high = Length::millimetres(6'000);
    const ui::Block narrow = ui::elevationBlock({1, Length::millimetres(500), high, {}}, {});
    const ui::Block wide = ui::elevationBlock({1, Length::millimetres(20'000), high, {}}, {});
    CHECK(narrow.height <= ui::millimetres(62));
    CHECK(wide.height < narrow.height);
    CHECK(ui::elevationBlock({1, {}, {}, {}}, {}).height >= 0);
}

TEST_CASE("a passport is printed from its sheet")
{
    quoting::PassportSheet sheet;
    sheet.paper.title = "Theatre";
    sheet.passport.parts = {{"tv", "Television", 1, "North", true, "Larger"}};
    const auto pdf = ui::formatPaper(quoting::formatPassportSheet(sheet));
    REQUIRE_OK(pdf);
    CHECK(pdf->starts_with("%PDF-"));
}

TEST_CASE("each place of a loudspeaker has words of its own")
{
    std::set<QString> words;
    for (const char* role : {"front-left", "front-right", "centre", "surround-left",
                             "top-rear-right", "soundbar", "subwoofer"}) {
        words.insert(ui::speakerRoleText(role));
    }
    CHECK(words.size() == 7);
    CHECK(ui::speakerRoleText("elsewhere") == QStringLiteral("elsewhere"));
}
