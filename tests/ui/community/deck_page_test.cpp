// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/community_week.h"
#include "tests/support/small_catalogue.h"
#include "ui/community/deck_page.h"
#include "ui/community/entry_pictures.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bespeak;
using community::Answer;

namespace
{

struct DeckFixture {
    DeckFixture()
    {
        for (int i = 0; i < 3; ++i) {
            cards.push_back(test::sampleEntry(i, {2026, 46}));
        }
        page.resize(800, 600);
        page.show();
    }

    std::vector<Answer> said() const
    {
        std::vector<Answer> answers;
        for (const community::Answered& answered : page.answers()) {
            answers.push_back(answered.answer);
        }
        return answers;
    }

    ui::EntryPictures pictures{test::smallCatalogue()};
    ui::DeckPage page{pictures};
    std::vector<community::Entry> cards;
};

} // namespace

TEST_CASE("A deck is answered by keys alone, and a step goes back")
{
    DeckFixture ui;
    ui.page.begin(ui.cards, {});
    QTest::keyClick(&ui.page, Qt::Key_Right);
    QTest::keyClick(&ui.page, Qt::Key_Left);
    CHECK(ui.said() == std::vector{Answer::Support, Answer::NotForMe});
    QTest::keyClick(&ui.page, Qt::Key_Backspace);
    QTest::keyClick(&ui.page, Qt::Key_Down);
    CHECK_FALSE(ui.page.isDone());
    QTest::keyClick(&ui.page, Qt::Key_Right);
    CHECK(ui.said() == std::vector{Answer::Support, Answer::Skip, Answer::Support});
    CHECK(ui.page.isDone());
    QTest::keyClick(&ui.page, Qt::Key_Right);
    CHECK(ui.said().size() == 3);
    const QSignalSpy returned(&ui.page, &ui::DeckPage::returned);
    auto* button = ui.page.findChild<QPushButton*>(QStringLiteral("returnDeck"));
    REQUIRE(button->isVisible());
    button->click();
    CHECK(returned.count() == 1);
}

TEST_CASE("One's own design is passed over and answered as such")
{
    DeckFixture ui;
    ui.page.begin(ui.cards, {ui.cards[1].handle});
    ui.page.answer(Answer::Support);
    CHECK(ui.said() == std::vector{Answer::Support, Answer::Own});
    ui.page.undo();
    CHECK(ui.said().empty());
    ui.page.answer(Answer::Skip);
    ui.page.answer(Answer::Skip);
    CHECK(ui.said() == std::vector{Answer::Skip, Answer::Own, Answer::Skip});
}

TEST_CASE("A reason is asked after a no, and given with one click")
{
    DeckFixture ui;
    ui.page.begin(ui.cards, {});
    auto* reasons = ui.page.findChild<QWidget*>(QStringLiteral("whyNot"));
    CHECK_FALSE(reasons->isVisible());
    ui.page.answer(Answer::NotForMe);
    REQUIRE(reasons->isVisible());
    reasons->findChildren<QPushButton*>().front()->click();
    CHECK(ui.page.answers().front().why == community::Why::Price);
    CHECK_FALSE(reasons->isVisible());
    ui.page.answer(Answer::Support);
    CHECK_FALSE(reasons->isVisible());
}
