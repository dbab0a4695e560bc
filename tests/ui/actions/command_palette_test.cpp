// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/command_palette.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/fuzzy_match.h"
#include "ui/window/palette_entries.h"

#include <QTest>

using namespace bespeak;
using ui::fuzzyScore;

TEST_CASE("Letters match in their order, without regard to case and accents")
{
    CHECK(fuzzyScore("svas", "Save as…").has_value());
    CHECK(fuzzyScore("TUR", "Türen").has_value());
    CHECK(fuzzyScore("", "anything") == 0);
    CHECK_FALSE(fuzzyScore("xyz", "Save as…").has_value());
    CHECK_FALSE(fuzzyScore("vas", "Sav").has_value());
}

TEST_CASE("Beginnings of words and letters in a row are better matches")
{
    CHECK(fuzzyScore("un", "Undo") > fuzzyScore("un", "Round"));
    CHECK(fuzzyScore("ad", "Add a door") > fuzzyScore("ad", "Show the whole round"));
    CHECK(fuzzyScore("tower", "Tower speaker") > fuzzyScore("tower", "The owed error"));
}

TEST_CASE("The palette lists the best match first and runs it by Enter")
{
    ui::ActionRegistry actions;
    actions.setSituation({.designShown = true});
    int doors = 0;
    actions.on("insert.door", [&] { ++doors; });
    ui::CommandPalette palette(ui::actionEntries(actions), "hint");
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.show();
    auto& search = test::find<QLineEdit>(palette, "paletteSearch");
    QTest::keyClicks(&search, "add door");
    REQUIRE_FALSE(palette.listed().isEmpty());
    CHECK(palette.listed().front() == "Add a door");
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(doors == 1);
    CHECK_FALSE(palette.isVisible());
}

TEST_CASE("Components are found by name and by kind")
{
    std::vector<std::string> chosen;
    ui::CommandPalette palette(ui::componentEntries(
                                   test::builtInCatalogue(),
                                   [](const catalogue::Component&) { return true; },
                                   [&](const ComponentId& id) { chosen.push_back(id.text()); }),
                               "hint");
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.show();
    auto& search = test::find<QLineEdit>(palette, "paletteSearch");
    QTest::keyClicks(&search, "subwoofer");
    CHECK_FALSE(palette.listed().isEmpty());
    QTest::keyClick(&search, Qt::Key_Down);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(chosen.size() == 1);
}

TEST_CASE("What matches nothing lists nothing, and Enter does nothing")
{
    ui::CommandPalette palette({}, "hint");
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    palette.show();
    QTest::keyClick(&test::find<QLineEdit>(palette, "paletteSearch"), Qt::Key_Return);
    CHECK(palette.isVisible());
}
