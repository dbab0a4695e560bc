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
#include <QTest>

using namespace bespeak;

namespace
{

constexpr int threeMinutes = 180'000; // milliseconds: product.md, journey 4a
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
    person.press("beginBoard");
    person.press("boardNext");
    person.press("2");
    person.press("boardNext");
    person.press("neighbour");
    person.press("apartment");
    person.press("busy");
    while (!person.isSeen("boardDone")) {
        person.press("boardNext");
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
    const design::Design accepted = person.see<ui::ProposalCard>("card-best-fit").accepted();
    person.press("takeThis");
    ui::DesignDocument& document = person.mainWindow().proposals().document();
    CHECK(document.design().placements == accepted.placements);
    CHECK(document.design().room == before.room);
    CHECK(person.mainWindow().shownWorkspace() == QStringLiteral("design"));
    const qint64 taken = watch.elapsed();
    INFO("milliseconds: " << taken);
    CHECK(taken < threeMinutes);
    document.undo();
    CHECK(document.design() == before);
}
