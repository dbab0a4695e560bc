// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/community_week.h"
#include "tests/support/small_catalogue.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/community/board_card.h"
#include "ui/community/entry_pictures.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bespeak;
using test::find;

namespace
{

store::BoardEntry sampleRow()
{
    store::BoardEntry row{test::sampleEntry(1, {2026, 46}), test::handleOf(1), {40, 8}};
    row.entry.handle = test::handleOf(1);
    return row;
}

} // namespace

TEST_CASE("A finalist who was not chosen is given a reason in writing, or becomes a campaign")
{
    ui::EntryPictures pictures{test::smallCatalogue()};
    store::BoardEntry row = sampleRow();
    row.isFinalist = true;
    row.needsReason = true;
    const ui::BoardCard card(row, nullptr, pictures);
    const QSignalSpy reason(&card, &ui::BoardCard::reasonGiven);
    const QSignalSpy campaign(&card, &ui::BoardCard::campaignWanted);
    find<QLineEdit>(card, "boardWords").setText(QStringLiteral(" Too wide for most rooms. "));
    find<QPushButton>(card, "keepReason").click();
    find<QPushButton>(card, "makeCampaign").click();
    REQUIRE(reason.count() == 1);
    CHECK(reason.front().at(1).toString() == "Too wide for most rooms.");
    REQUIRE(campaign.count() == 1);
    CHECK(campaign.front().front().toString().toStdString() == test::handleOf(1));
}

TEST_CASE(
    "A design that is no finalist is neither explained nor made a campaign, but can be taken off")
{
    ui::EntryPictures pictures{test::smallCatalogue()};
    const ui::BoardCard card(sampleRow(), nullptr, pictures);
    CHECK(card.findChild<QLineEdit*>(QStringLiteral("boardWords")) == nullptr);
    CHECK(card.findChild<QPushButton*>(QStringLiteral("makeCampaign")) == nullptr);
    const QSignalSpy removed(&card, &ui::BoardCard::removeWanted);
    find<QPushButton>(card, "removeDesign").click();
    CHECK(removed.count() == 1);
}

TEST_CASE("What somebody is writing outlives a card that is made anew")
{
    ui::EntryPictures pictures{test::smallCatalogue()};
    store::BoardEntry row = sampleRow();
    row.isFinalist = true;
    row.words = "Kept before.";
    const ui::BoardCard before(row, nullptr, pictures);
    const QSignalSpy typed(&before, &ui::BoardCard::typed);
    QTest::keyClicks(&find<QLineEdit>(before, "boardWords"), " And");
    REQUIRE(typed.count() == 4);
    CHECK(typed.back().front().toString() == before.handle());
    ui::BoardCard after(row, nullptr, pictures);
    after.continueWords(typed.back().at(1).toString(), ui::BoardCard::Focus::Leave);
    CHECK(find<QLineEdit>(after, "boardWords").text() == "Kept before. And");
}
