// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/choice_cards.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/board/limit_chip.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace bespeak;

namespace
{

struct Cards {
    Cards()
        : cards("sleeper", "Who sleeps next door?",
                {{"nobody", "Nobody"}, {"family", "Family"}, {"neighbour", "Neighbours"}})
    {
        QObject::connect(&cards, &ui::ChoiceCards::chosenByUser,
                         [this](std::optional<int> index) { said.push_back(index); });
        cards.show();
        cards.activateWindow();
    }
    QToolButton& card(const char* name) { return test::find<QToolButton>(cards, name); }

    ui::ChoiceCards cards;
    std::vector<std::optional<int>> said;
};

} // namespace

TEST_CASE("Of a question's answers one is chosen, and taken back when it is pressed again")
{
    Cards given;
    given.card("sleeper-family").click();
    given.card("sleeper-neighbour").click();
    CHECK(given.card("sleeper-neighbour").isChecked());
    CHECK_FALSE(given.card("sleeper-family").isChecked());
    given.card("sleeper-neighbour").click();
    CHECK_FALSE(given.card("sleeper-neighbour").isChecked());
    CHECK(given.said == std::vector<std::optional<int>>{1, 2, std::nullopt});
    given.cards.setChosen(0);
    CHECK(given.card("sleeper-nobody").isChecked());
    CHECK(given.said.size() == 3);
}

TEST_CASE("Tab comes to a question's answers once; arrows go between them, Enter and Space choose")
{
    Cards given;
    given.card("sleeper-nobody").setFocus();
    CHECK(given.card("sleeper-family").focusPolicy() == Qt::ClickFocus);
    QTest::keyClick(&given.card("sleeper-nobody"), Qt::Key_Right);
    QTest::keyClick(&given.card("sleeper-family"), Qt::Key_Return);
    QTest::keyClick(&given.card("sleeper-family"), Qt::Key_Left);
    QTest::keyClick(&given.card("sleeper-nobody"), Qt::Key_Left);
    QTest::keyClick(&given.card("sleeper-neighbour"), Qt::Key_Space);
    CHECK(given.said == std::vector<std::optional<int>>{1, 2});
    CHECK(given.card("sleeper-neighbour").focusPolicy() == Qt::StrongFocus);
    CHECK(given.card("sleeper-nobody").focusPolicy() == Qt::ClickFocus);
}

TEST_CASE("Each answer says to a screen reader which question it answers")
{
    Cards given;
    CHECK(given.card("sleeper-family").accessibleName() == "Who sleeps next door? Family");
}

TEST_CASE("A limit says whether it is a must, and changes unless it always is one")
{
    ui::LimitChip budget("budgetLimit", "Budget", ui::LimitChip::Kind::Free);
    QSignalSpy said(&budget, &ui::LimitChip::chosenByUser);
    budget.setFirmness(design::Firmness::Soft);
    CHECK(budget.accessibleName() == "Budget: A wish");
    budget.click();
    CHECK(budget.accessibleName() == "Budget: A must");
    REQUIRE(said.size() == 1);
    CHECK(said.front().front().value<design::Firmness>() == design::Firmness::Firm);
    ui::LimitChip children("childrenLimit", "Children", ui::LimitChip::Kind::AlwaysFirm);
    CHECK_FALSE(children.isEnabled());
    CHECK(children.text() == "Always a must");
}
