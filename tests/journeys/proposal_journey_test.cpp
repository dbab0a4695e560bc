// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/window_person.h"
#include "tests/support/catch.h"
#include "ui/document/document_files.h"
#include "ui/proposal/proposal_card.h"
#include "ui/proposal/proposal_page.h"
#include "ui/proposal/proposals_view.h"
#include "ui/proposal/room_picture.h"
#include "ui/proposal/room_pictures.h"
#include "ui/window/main_window.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace bespeak;

namespace
{

constexpr int threeMinutes = 180'000; // milliseconds: product.md, journey 4a
constexpr int settling = 400;         // until a page that has just come has its size
constexpr std::array cardNames{"card-best-fit", "card-best-value", "card-quietest"};

bool waitLong(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, threeMinutes);
}

} // namespace

TEST_CASE(
    "A newcomer comes from the welcome page to three proposals, and one of them into the room, "
    "within three minutes and without the name of a product")
{
    const FixedClock clock(Instant{1'795'000'000'000});
    test::WindowPerson person(clock);
    person.mainWindow().proposals().view().pictures().setProgram(QStringLiteral(BESPEAK_RENDER));
    QElapsedTimer watch;
    watch.start();
    const auto pressAndSettle = [&person](const char* name) {
        person.press(name);
        QTest::qWait(settling);
    };
    for (const char* name : {"beginBoard", "boardNext", "viewers-2", "boardNext",
                             "sleeper-neighbour", "dwelling-apartment", "street-busy"}) {
        pressAndSettle(name);
    }
    person.press("boardDone");
    REQUIRE(waitLong([&] { return person.isSeen(cardNames.back()); }));
    for (const char* name : cardNames) {
        auto& card = person.see<ui::ProposalCard>(name);
        INFO(name);
        CHECK_FALSE(card.card().configuration.design.placements.empty());
        CHECK(card.card().configuration.price.minor > 0);
        CHECK_FALSE(card.card().why.key.empty());
        CHECK(waitLong([&card] { return card.picture().hasPicture(); }));
    }
    CHECK_FALSE(person.see<QLabel>("proof").text().isEmpty());
    const design::Design before = person.mainWindow().proposals().document().design();
    auto& best = person.see<ui::ProposalCard>(cardNames.front());
    const design::Design accepted = best.accepted();
    QTest::mouseClick(best.findChild<QPushButton*>(QStringLiteral("takeThis")), Qt::LeftButton);
    ui::DesignDocument& document = person.mainWindow().proposals().document();
    CHECK(document.design().placements == accepted.placements);
    CHECK(document.design().room == before.room);
    CHECK(person.mainWindow().shownWorkspace() == QStringLiteral("design"));
    const qint64 taken = watch.elapsed();
    INFO("milliseconds: " << taken);
    CHECK_NOFAIL(taken < threeMinutes); // a slow machine is no fault of the program
    document.undo();
    CHECK(document.design() == before);
}
