// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/board/board_page.h"

#include "tests/support/catch.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/assessment/assessment_service.h"
#include "ui/board/board_step.h"
#include "ui/board/choice_cards.h"
#include "ui/board/limit_chip.h"
#include "ui/board/words_step.h"
#include "ui/welcome/room_templates.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace bespeak;

namespace
{

struct Board {
    explicit Board(QAction* proposals = nullptr)
        : page(service, {}, proposals)
    {
        service.setPatience(1e9); // judged at once, however slow the machine
        service.setDocument(&ui.document());
        page.setDocument(&ui.document());
        page.resize(1280, 700);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    void begin(design::Design design)
    {
        ui.answers.unsaved = ui::UnsavedAnswer::Discard;
        REQUIRE(ui.files.startWith(std::move(design)));
        service.setDocument(&ui.document());
        page.setDocument(&ui.document());
    }
    const design::Brief& brief() { return ui.document().design().brief; }
    QPushButton& button(const char* name) { return test::find<QPushButton>(page, name); }
    void press(const char* name) { test::find<QToolButton>(page, name).click(); }
    /// What the column at the side says of the last answer.
    QString latest()
    {
        QStringList texts;
        for (const QLabel* label :
             test::find<QWidget>(page, "latestEffect").findChildren<QLabel*>()) {
            texts << label->text();
        }
        return texts.join('\n');
    }
    /// Presses Tab until a widget of that name has the keyboard.
    bool tabTo(const char* name)
    {
        for (int i = 0; i < 80; ++i) {
            const QWidget* focused = QApplication::focusWidget();
            if (focused != nullptr && focused->objectName() == QLatin1String(name)) {
                return true;
            }
            QTest::keyClick(focused == nullptr ? &page : QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    }

    test::UiFixture ui;
    ui::AssessmentService service;
    ui::BoardPage page;
};

} // namespace

TEST_CASE("Every answer of the board is a step of the design that can be undone")
{
    struct Row {
        const char* button;
        bool (*isSaid)(const design::Brief&);
    };
    const auto row = GENERATE(values<Row>({
        {"viewers-4", [](const design::Brief& b) { return b.viewers == 4; }},
        {"child-small", [](const design::Brief& b) { return b.childAges == std::vector{4}; }},
        {"pets", [](const design::Brief& b) { return b.hasPets; }},
        {"wheelchair", [](const design::Brief& b) { return b.usesWheelchair; }},
        {"sleeper-neighbour",
         [](const design::Brief& b) { return b.sleeper == design::Sleeper::Neighbour; }},
        {"dwelling-apartment",
         [](const design::Brief& b) { return b.dwelling == design::Dwelling::Apartment; }},
        {"street-busy",
         [](const design::Brief& b) { return b.street == design::Street::BusyStreet; }},
        {"films-3", [](const design::Brief& b) { return b.uses.films == 3; }},
        {"sport-0", [](const design::Brief& b) { return b.uses.sport == 0; }},
        {"loudness-cinema",
         [](const design::Brief& b) { return b.loudness == design::Loudness::Reference; }},
        {"taste-damped",
         [](const design::Brief& b) { return b.reflections == design::ReflectionTaste::Damped; }},
        {"tenure-rented",
         [](const design::Brief& b) { return b.tenure == design::Tenure::Rented; }},
        {"drilling-no", [](const design::Brief& b) { return b.mayDrill == false; }},
        {"usualBudget-4000",
         [](const design::Brief& b) { return b.budget && b.budget->minor == 400'000; }},
    }));
    Board board;
    INFO(row.button);
    const design::Brief before = board.brief();
    board.press(row.button);
    CHECK(row.isSaid(board.brief()));
    board.ui.document().undo();
    CHECK(board.brief() == before);
    const auto* card = board.page.findChild<QToolButton*>(QLatin1String(row.button));
    CHECK_FALSE(card->isChecked());
}

TEST_CASE("Each limit can be made a must or a wish beside its question and at the end")
{
    Board board;
    board.button("budgetLimit").click();
    CHECK(board.brief().budgetIsFirm);
    CHECK(board.button("readyBudgetLimit").accessibleName().endsWith("A must"));
    board.button("readyQuietLimit").click();
    CHECK(board.brief().quietness == design::Firmness::Firm);
    CHECK(board.button("quietLimit").accessibleName().endsWith("A must"));
    board.button("seatingLimit").click();
    CHECK(board.brief().seating == design::Firmness::Soft);
    CHECK_FALSE(board.button("childrenLimit").isEnabled());
}

TEST_CASE("A slider on its way is one step")
{
    Board board;
    auto& bass = test::find<QSlider>(board.page, "weightBass");
    for (int value = 50; value <= 90; value += 10) {
        bass.setValue(value);
    }
    CHECK(board.brief().weights.bass == 90);
    board.ui.document().undo();
    CHECK(board.brief().weights.bass == 50);
    CHECK(bass.value() == 50);
}

TEST_CASE("What is in the room can be said to be there and kept, with its pieces")
{
    Board board;
    board.ui.place(catalogue::ComponentKind::TowerSpeaker);
    board.ui.place(catalogue::ComponentKind::TowerSpeaker);
    board.ui.place(catalogue::ComponentKind::Plant);
    const ComponentId tower = test::firstOf(catalogue::ComponentKind::TowerSpeaker).id;
    board.press(("own-" + tower.text()).c_str());
    CHECK(board.brief().owned == std::vector<design::Owned>{{tower, 2}});
    const std::string plant = test::firstOf(catalogue::ComponentKind::Plant).id.text();
    CHECK(board.page.findChild<QToolButton*>(QString::fromStdString("own-" + plant)) == nullptr);
    board.press(("own-" + tower.text()).c_str());
    CHECK(board.brief().owned.empty());
}

TEST_CASE("The column at the side tells at once what an answer changed")
{
    Board board;
    board.begin(ui::templateDesign(QStringLiteral("sample"), test::builtInCatalogue()));
    board.press("child-small");
    CHECK(board.latest().contains("reach, tipping and cords"));
    CHECK(board.latest().contains("Are there children?"));
    board.press("drilling-no");
    CHECK(board.latest().contains("Nothing will be drilled"));
    CHECK(board.latest().contains("are out"));
    const QString counts = test::find<QLabel>(board.page, "boardCounts").text();
    CHECK(counts.contains("components are possible"));
    board.ui.document().undo();
    CHECK(board.latest().contains("possible again"));
}

TEST_CASE("The board is gone through and answered by keyboard alone")
{
    Board board;
    board.page.begin();
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == "boardWishes");
    QTest::keyClicks(QApplication::focusWidget(), "a rented flat");
    REQUIRE(board.tabTo("boardNext"));
    CHECK(board.brief().dwelling == design::Dwelling::Apartment);
    CHECK(board.brief().tenure == design::Tenure::Rented);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(QApplication::focusWidget()->objectName() == "viewers-1");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(board.brief().viewers == 2);
    REQUIRE(board.tabTo("childAges"));
    QTest::keyClicks(QApplication::focusWidget(), "3, 7");
    REQUIRE(board.tabTo("boardNext"));
    CHECK(board.brief().childAges == std::vector{3, 7});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(board.page.step() == 2);
    CHECK(QApplication::focusWidget()->objectName() == "sleeper-nobody");
    REQUIRE(board.tabTo("boardBack"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(board.page.step() == 1);
    REQUIRE(board.tabTo("rail-moneyStep"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(board.tabTo("weightLooks"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(board.brief().weights.looks == 60);
}

TEST_CASE("What is written becomes chips, and a chip that is wrong is taken off for good")
{
    Board board;
    auto& words = test::find<QPlainTextEdit>(board.page, "boardWishes");
    words.setFocus();
    QTest::keyClicks(&words, "One-bedroom apartment on a busy street");
    test::settle(ui::WordsStep::readAfter + 200);
    CHECK(board.brief().dwelling == design::Dwelling::Apartment);
    CHECK(board.brief().street == design::Street::BusyStreet);
    board.press("read-street");
    CHECK(board.brief().street == design::Street::Unsaid);
    CHECK(board.brief().dwelling == design::Dwelling::Apartment);
    test::settle();
    QTest::keyClicks(&words, ", we rent");
    board.page.setFocus();
    test::find<QPushButton>(board.page, "boardNext").setFocus();
    CHECK(board.brief().tenure == design::Tenure::Rented);
    CHECK(board.brief().street == design::Street::Unsaid);
    CHECK(board.page.findChild<QToolButton*>("read-street") == nullptr);
    board.press("offer-street");
    CHECK(board.brief().street == design::Street::BusyStreet);
}

TEST_CASE("Words never overwrite an answer, and take back what only they said")
{
    Board board;
    board.press("street-suburb");
    test::find<QToolButton>(board.page, "example-1").click();
    CHECK(board.brief().street == design::Street::QuietSuburb);
    CHECK(board.brief().dwelling == design::Dwelling::Apartment);
    auto& words = test::find<QPlainTextEdit>(board.page, "boardWishes");
    words.setFocus();
    words.selectAll();
    QTest::keyClick(&words, Qt::Key_Delete);
    board.button("boardNext").setFocus();
    CHECK(board.brief().wishes.empty());
    CHECK(board.brief().dwelling == design::Dwelling::Unsaid);
    CHECK(board.brief().street == design::Street::QuietSuburb);
    board.ui.document().undo();
    CHECK(board.brief().dwelling == design::Dwelling::Apartment);
    CHECK(words.toPlainText() == "One-bedroom apartment on a busy street");
}

TEST_CASE("Nothing is required: Next leads through to the end, which says what was said")
{
    Board board;
    for (int i = 0; i + 1 < board.page.stepCount(); ++i) {
        CHECK(board.button("boardNext").isVisible());
        board.button("boardNext").click();
    }
    CHECK(board.page.step() == board.page.stepCount() - 1);
    CHECK_FALSE(board.button("boardNext").isVisible());
    auto& said = test::find<QLabel>(board.page, "saidSummary");
    CHECK(said.text().startsWith("Nothing yet"));
    board.press("sleeper-neighbour");
    CHECK(said.text().contains("Neighbours"));
    CHECK(test::find<QToolButton>(board.page, "rail-surroundingsStep").accessibleDescription() ==
          "answered");
}

TEST_CASE("The board ends with the proposals where there are any, else in the room")
{
    Board without;
    QSignalSpy room(&without.page, &ui::BoardPage::roomWanted);
    CHECK(without.button("boardDone").text() == "Back to the room");
    without.button("boardDone").click();
    CHECK(room.size() == 1);
    QAction proposals;
    Board with(&proposals);
    QSignalSpy shown(&proposals, &QAction::triggered);
    CHECK(with.button("boardDone").text() == "Show me three proposals");
    with.button("boardDone").click();
    CHECK(shown.size() == 1);
}

TEST_CASE("Another design brings its own answers")
{
    Board board;
    board.press("pets");
    board.begin(design::Design());
    CHECK_FALSE(test::find<QToolButton>(board.page, "pets").isChecked());
    CHECK(board.page.findChild<QWidget*>("latestEffect") == nullptr);
}
