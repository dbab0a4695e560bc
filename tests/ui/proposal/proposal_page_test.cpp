// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/proposal_page.h"

#include "models/design/design_edits.h"
#include "tests/support/catch.h"
#include "tests/ui/proposal/fake_proposals.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/proposal/compromise_log.h"
#include "ui/proposal/front_chart.h"
#include "ui/proposal/proposal_card.h"
#include "ui/proposal/proposals_view.h"
#include "ui/proposal/room_picture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace bespeak;
using test::find;

namespace
{

constexpr int patience = 5'000;

struct PageFixture : test::UiFixture {
    PageFixture()
        : page(fake.source())
    {
        page.setDocument(&document());
        page.resize(1280, 760);
        page.show();
    }

    void propose()
    {
        page.propose();
        waitForAnswer();
    }
    void waitForAnswer()
    {
        REQUIRE(QTest::qWaitFor([&] { return !page.service().isWorking(); }, patience));
    }
    void waitForFront()
    {
        REQUIRE(QTest::qWaitFor([&] { return isSeen("card-price"); }, patience));
    }
    void press(QWidget& inside, const char* name)
    {
        QTest::mouseClick(&find<QAbstractButton>(inside, name), Qt::LeftButton);
    }
    ui::ProposalCard& card(const char* name) { return find<ui::ProposalCard>(page, name); }
    bool isSeen(const char* name)
    {
        const auto* widget = page.findChild<QWidget*>(QLatin1String(name));
        return widget != nullptr && widget->isVisible();
    }

    test::FakeProposals fake;
    ui::ProposalPage page;
};

QString priceOf(ui::ProposalCard& card)
{
    return find<QLabel>(card, "cardPrice").text();
}

} // namespace

TEST_CASE("The page is empty until somebody asks, and says what to do")
{
    PageFixture ui;
    QSignalSpy wishes(&ui.page, &ui::ProposalPage::wishesWanted);
    CHECK(ui.isSeen("proposalState"));
    ui.press(ui.page, "proposalMain");
    CHECK(wishes.count() == 1);
    ui.press(ui.page, "proposalOther");
    ui.waitForAnswer();
    CHECK(ui.isSeen("card-best-fit"));
    CHECK_FALSE(ui.isSeen("proposalState"));
}

TEST_CASE("Three cards stand side by side, with price, proof and reasons that open")
{
    PageFixture ui;
    ui.propose();
    const QPoint left = ui.card("card-best-fit").pos();
    CHECK(ui.card("card-best-value").pos().y() == left.y());
    CHECK(ui.card("card-quietest").x() > ui.card("card-best-value").x());
    CHECK(std::abs(ui.card("card-best-value").width() - ui.card("card-best-fit").width()) <= 1);
    CHECK(find<QLabel>(ui.page, "proof").text().contains(QStringLiteral("proven")));
    ui::ProposalCard& best = ui.card("card-best-fit");
    CHECK_FALSE(find<QWidget>(best, "reasonFigures").isVisible());
    ui.press(best, "openReason");
    CHECK(find<QWidget>(best, "reasonFigures").isVisible());
}

TEST_CASE("What is taken becomes the design in one step; brief and room stay")
{
    PageFixture ui;
    ui.place(catalogue::ComponentKind::Armchair);
    const design::Design before = ui.document().design();
    ui.propose();
    QSignalSpy taken(&ui.page, &ui::ProposalPage::taken);
    ui.press(ui.card("card-best-value"), "takeThis");
    CHECK(taken.count() == 1);
    const design::Design after = ui.document().design();
    CHECK(after.placements == ui.card("card-best-value").accepted().placements);
    CHECK(after.brief == before.brief);
    CHECK(after.room == before.room);
    // Another card can be taken in its place, without a new search.
    ui.press(ui.card("card-quietest"), "takeThis");
    CHECK(taken.count() == 2);
    ui.document().undo();
    ui.document().undo();
    CHECK(ui.document().design() == before);
    CHECK(ui.fake.begun == 1);
}

TEST_CASE("After a change of the room nothing can be taken until it is proposed again")
{
    PageFixture ui;
    ui.propose();
    design::Brief brief = ui.document().design().brief;
    brief.viewers = 5;
    REQUIRE(ui.document().apply(design::setBrief(ui.document().design(), brief), {}));
    CHECK(ui.isSeen("staleProposals"));
    CHECK_FALSE(find<QPushButton>(ui.card("card-best-fit"), "takeThis").isEnabled());
    ui.press(ui.page, "proposeAgain");
    ui.waitForAnswer();
    CHECK_FALSE(ui.isSeen("staleProposals"));
    CHECK(find<QPushButton>(ui.card("card-best-fit"), "takeThis").isEnabled());
    CHECK(ui.fake.begun == 2);
    ui.page.propose(); // there is an answer already
    CHECK(ui.fake.begun == 2);
}

TEST_CASE("What is kept, ruled out or swapped stays as a chip, and is solved again at once")
{
    PageFixture ui;
    ui.propose();
    const QString before = priceOf(ui.card("card-best-fit"));
    ui.press(find<QWidget>(ui.card("card-best-fit"), "slot-picture"), "neverThis");
    ui.waitForAnswer();
    CHECK(priceOf(ui.card("card-best-fit")) != before);
    CHECK(find<QToolButton>(ui.page, "ruling").text().startsWith(QStringLiteral("Never: ")));

    ui.press(find<QWidget>(ui.card("card-best-fit"), "slot-seats"), "keepThis");
    ui.waitForAnswer();
    CHECK(find<QToolButton>(find<QWidget>(ui.card("card-quietest"), "slot-seats"), "keepThis")
              .isChecked());
    ui.press(ui.page, "undoRuling");
    ui.waitForAnswer();
    ui.press(ui.page, "ruling");
    ui.waitForAnswer();
    CHECK(priceOf(ui.card("card-best-fit")) == before);
}

TEST_CASE("A swap shows the runner-ups with what they change, and takes the one that is pressed")
{
    PageFixture ui;
    ui.propose();
    const QString before = priceOf(ui.card("card-best-fit"));
    auto& row = find<QWidget>(ui.card("card-best-fit"), "slot-picture");
    ui.press(row, "swapThis");
    REQUIRE(QTest::qWaitFor([&] { return row.findChild<QPushButton*>("runnerUp") != nullptr; },
                            patience));
    auto& runnerUp = find<QPushButton>(row, "runnerUp");
    CHECK(runnerUp.accessibleName().contains(QStringLiteral("12 cm wider")));
    QTest::mouseClick(&runnerUp, Qt::LeftButton);
    ui.waitForAnswer();
    CHECK(priceOf(ui.card("card-best-fit")) != before);
    CHECK(find<QToolButton>(ui.page, "ruling").text().startsWith(QStringLiteral("Keep: ")));
}

TEST_CASE("The slider shows what each price buys as a fourth card")
{
    PageFixture ui;
    ui.propose();
    ui.waitForFront();
    auto& slider = find<QSlider>(ui.page, "priceCap");
    const QString cheapest = priceOf(ui.card("card-price"));
    slider.setValue(slider.maximum());
    CHECK(priceOf(ui.card("card-price")) == priceOf(ui.card("card-best-fit")));
    slider.setValue(0);
    CHECK(priceOf(ui.card("card-price")) == cheapest);
    CHECK(cheapest != priceOf(ui.card("card-best-fit")));
    ui.press(ui.card("card-price"), "takeThis");
    CHECK(ui.document().design().placements == ui.card("card-price").accepted().placements);
}

TEST_CASE("Wishes that collide are shown in words; giving one up is written into the brief when a "
          "card is taken, and can be asked for again")
{
    PageFixture ui;
    ui.fake.conflicts = true;
    ui.propose();
    CHECK(ui.isSeen("wishConflict"));
    CHECK(ui.isSeen("card-best-fit")); // the nearest that there is
    const auto buttons = ui.page.findChildren<QPushButton*>(QStringLiteral("giveUp"));
    REQUIRE(buttons.size() == 2);
    CHECK_FALSE(buttons[1]->isEnabled()); // is not enough alone
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    ui.waitForAnswer();
    CHECK_FALSE(ui.isSeen("wishConflict"));
    ui.press(ui.card("card-best-fit"), "takeThis");
    REQUIRE(ui.document().design().brief.givenUp.size() == 1);
    CHECK(ui.document().design().brief.givenUp.front().wish == "budget");
    REQUIRE(ui.isSeen("compromiseLog"));
    ui.press(find<QWidget>(ui.page, "compromiseLog"), "askAgain");
    CHECK(ui.document().design().brief.givenUp.empty());
    ui.waitForAnswer();
    CHECK(ui.fake.begun == 2);
}

TEST_CASE("Everything on the page can be reached by Tab, card by card, and pressed by the keyboard")
{
    PageFixture ui;
    ui.propose();
    // The cards one after the other, each from its top to its end.
    std::vector<const QWidget*> cards;
    int before = -1;
    for (QWidget* at = ui.page.nextInFocusChain(); at != &ui.page; at = at->nextInFocusChain()) {
        if (!at->isVisible() || !at->isEnabled() || (at->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        const QWidget* card = at;
        while (card != nullptr && qobject_cast<const ui::ProposalCard*>(card) == nullptr) {
            card = card->parentWidget();
        }
        if (card == nullptr) {
            continue;
        }
        if (cards.empty() || cards.back() != card) {
            cards.push_back(card);
            before = -1;
        }
        INFO(at->objectName().toStdString());
        const int top = at->mapTo(card, QPoint(0, at->height() / 2)).y();
        CHECK(top >= before - at->height());
        before = top;
    }
    REQUIRE(cards.size() == 3);
    CHECK(cards[0] == &ui.card("card-best-fit"));
    CHECK(cards[1] == &ui.card("card-best-value"));
    CHECK(cards[2] == &ui.card("card-quietest"));

    ui::ProposalCard& best = ui.card("card-best-fit");
    for (QAbstractButton* button : best.findChildren<QAbstractButton*>()) {
        INFO(button->objectName().toStdString());
        CHECK((button->focusPolicy() & Qt::TabFocus) != 0);
        const bool hasName = !button->accessibleName().isEmpty() || !button->text().isEmpty() ||
                             !button->toolTip().isEmpty();
        CHECK(hasName);
    }
    QTest::keyClick(&find<QToolButton>(best, "openReason"), Qt::Key_Space);
    CHECK(find<QWidget>(best, "reasonFigures").isVisible());
    QTest::keyClick(&find<QAbstractButton>(find<QWidget>(best, "slot-seats"), "keepThis"),
                    Qt::Key_Space);
    ui.waitForAnswer();
    CHECK(find<QToolButton>(ui.page, "ruling").text().startsWith(QStringLiteral("Keep: ")));
    QTest::keyClick(&find<QPushButton>(ui.card("card-best-value"), "takeThis"), Qt::Key_Space);
    CHECK(ui.document().design().placements == ui.card("card-best-value").accepted().placements);
}

TEST_CASE("A long search can be stopped for what it has, and an error says why")
{
    PageFixture ui;
    ui.fake.pauseMilliseconds = 20'000;
    ui.page.propose();
    CHECK(ui.isSeen("proposalProgress"));
    QTest::qWait(30);
    ui.press(ui.page, "proposalOther");
    ui.waitForAnswer();
    CHECK(find<QLabel>(ui.page, "proof").text().contains(QStringLiteral("1.4 %")));
    ui.fake.pauseMilliseconds = 0;
    ui.fake.fails = true;
    design::Brief brief = ui.document().design().brief;
    brief.viewers = 5;
    REQUIRE(ui.document().apply(design::setBrief(ui.document().design(), brief), {}));
    ui.page.propose();
    ui.waitForAnswer();
    CHECK(ui.isSeen("proposalState"));
    CHECK_FALSE(ui.isSeen("proposalProgress"));
    CHECK(find<QLabel>(ui.page, "proposalText").text().endsWith(QLatin1Char('.')));
}

TEST_CASE("Another document begins with an empty page")
{
    PageFixture ui;
    ui.propose();
    REQUIRE(ui.files.startWith(ui.document().design()));
    ui.page.setDocument(&ui.document());
    CHECK(ui.isSeen("proposalState"));
}

TEST_CASE("What the customer wrote is shown as they wrote it")
{
    PageFixture ui;
    ui.propose();
    bool isFound = false;
    for (const QLabel* label : find<QWidget>(ui.page, "pinsChanged").findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("<b>sofa</b>"))) {
            isFound = true;
            CHECK(label->textFormat() == Qt::PlainText);
        }
    }
    CHECK(isFound);
}
