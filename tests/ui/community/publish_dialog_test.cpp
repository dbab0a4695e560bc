// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/community_week.h"
#include "tests/support/small_catalogue.h"
#include "ui/community/entry_pictures.h"
#include "ui/community/publish_dialog.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <nlohmann/json.hpp>

using namespace bespeak;

namespace
{

struct PublishFixture {
    PublishFixture()
    {
        design.name = "Familie Mustermann";
        design.brief.wishes = "Bitte bei Mustermann klingeln";
        design.placements = {test::placed(1, "sofa", {2, 2, 0})};
    }

    catalogue::Catalogue catalogue = test::smallCatalogue();
    design::Design design = test::emptyDesign(4.87, 3.61);
    ui::EntryPictures pictures{catalogue};
};

} // namespace

TEST_CASE("What is signed is shown to the letter, and follows what is ticked")
{
    PublishFixture given;
    ui::PublishDialog dialog(
        {given.design, given.catalogue, "DE-80", test::handleOf(1), {2026, 47}}, given.pictures);
    const auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("whatLeaves"));
    REQUIRE(dialog.entry());
    const auto shown = [&] { return nlohmann::json::parse(text->toPlainText().toStdString()); };
    CHECK(shown() == community::formatEntry(*dialog.entry()));
    CHECK(shown()["region"] == "DE");
    CHECK_FALSE(text->toPlainText().contains("Mustermann"));
    CHECK_FALSE(text->toPlainText().contains("4.87"));
    dialog.findChild<QCheckBox*>(QStringLiteral("showRegion"))->setChecked(true);
    CHECK(shown()["region"] == "DE-80");
    CHECK(shown() == community::formatEntry(*dialog.entry()));
}

TEST_CASE("An empty room cannot be published, and the dialog says why")
{
    PublishFixture given;
    given.design.placements.clear();
    ui::PublishDialog dialog({given.design, given.catalogue, "DE", test::handleOf(1), {2026, 47}},
                             given.pictures);
    CHECK_FALSE(dialog.entry());
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("signPublication"))->isEnabled());
}
