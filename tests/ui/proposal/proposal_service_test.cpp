// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/proposal/proposal_service.h"

#include "tests/support/catch.h"
#include "tests/ui/proposal/fake_proposals.h"
#include "tests/ui/support/ui_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace bespeak;
using proposal::Ruling;
using proposal::SlotKind;

namespace
{

constexpr int longWork = 20'000; // milliseconds: longer than any test waits
constexpr int patience = 5'000;

struct ServiceFixture : test::UiFixture {
    void propose() { service.propose(document().design(), document().catalogue()); }
    bool waitForAnswer() { return answered.wait(patience); }
    Ruling keeping(SlotKind slot)
    {
        Ruling ruling;
        ruling.slot = slot;
        for (const ui::SlotContents& contents : service.proposed()->cards.front().filled) {
            if (contents.slot == slot) {
                ruling.components = contents.components;
            }
        }
        return ruling;
    }

    test::FakeProposals fake;
    ui::ProposalService service{fake.source()};
    QSignalSpy answered{&service, &ui::ProposalService::answered};
    QSignalSpy failed{&service, &ui::ProposalService::failed};
};

} // namespace

TEST_CASE("Proposals come from a thread, with what becomes of the design")
{
    ServiceFixture ui;
    ui.propose();
    CHECK(ui.service.isWorking());
    CHECK(ui.service.proposed() == nullptr);
    REQUIRE(ui.waitForAnswer());
    CHECK_FALSE(ui.service.isWorking());
    const auto proposed = ui.service.proposed();
    REQUIRE(proposed->cards.size() == 3);
    CHECK(proposed->cards.front().filled.size() == 2);
    CHECK(proposed->cards.front().accepted.placements.size() == 2);
    CHECK_FALSE(proposed->wasStopped);
}

TEST_CASE("What each price buys comes after the cards, also if a swap was asked for in between")
{
    ServiceFixture ui;
    QSignalSpy front(&ui.service, &ui::ProposalService::frontFound);
    ui.propose();
    REQUIRE(ui.waitForAnswer());
    ui.service.findRunnersUp(ui.service.proposed()->proposal.cards.front(), SlotKind::Picture);
    REQUIRE(front.wait(patience));
    const auto proposed = ui.service.proposed();
    REQUIRE(proposed->front.size() > 2);
    CHECK(proposed->front.size() == proposed->proposal.front.size());
    CHECK(proposed->front.back().filled.size() == 2);
}

TEST_CASE("Only the newest of several questions is answered")
{
    ServiceFixture ui;
    ui.fake.pauseMilliseconds = longWork;
    ui.propose();
    ui.propose();
    ui.fake.pauseMilliseconds = 0;
    ui.propose();
    REQUIRE(ui.waitForAnswer());
    test::settle(50);
    CHECK(ui.answered.count() == 1);
}

TEST_CASE("A search that is stopped shows what it has, and says so")
{
    ServiceFixture ui;
    ui.fake.pauseMilliseconds = longWork;
    ui.propose();
    QTest::qWait(30);
    ui.service.stop();
    REQUIRE(ui.waitForAnswer());
    CHECK(ui.service.proposed()->wasStopped);
    CHECK_FALSE(ui.service.proposed()->proposal.proof.isProven);
}

TEST_CASE("Closing the window does not wait for a search")
{
    QElapsedTimer timer;
    {
        ServiceFixture ui;
        ui.fake.pauseMilliseconds = longWork;
        ui.propose();
        QTest::qWait(30);
        timer.start();
    }
    CHECK(timer.elapsed() < patience);
}

TEST_CASE("Progress is told while it works")
{
    ServiceFixture ui;
    ui.fake.pauseMilliseconds = 60;
    QSignalSpy progressed(&ui.service, &ui::ProposalService::progressed);
    ui.propose();
    REQUIRE(ui.waitForAnswer());
    REQUIRE(progressed.count() > 2);
    double before = 0;
    for (const QList<QVariant>& one : progressed) {
        CHECK(one.front().toDouble() > before);
        before = one.front().toDouble();
    }
}

TEST_CASE("Rulings given one after the other all count, and each can be taken back")
{
    ServiceFixture ui;
    ui.propose();
    REQUIRE(ui.waitForAnswer());
    const Ruling seats = ui.keeping(SlotKind::Seats);
    const Ruling picture = ui.keeping(SlotKind::Picture);
    ui.fake.pauseMilliseconds = 40;
    ui.service.rule(seats);
    ui.service.rule(picture);
    REQUIRE(ui.waitForAnswer());
    CHECK(ui.service.proposed()->rulings == std::vector{seats, picture});
    CHECK(ui.answered.count() == 2);
    ui.service.withdraw(seats);
    REQUIRE(ui.waitForAnswer());
    CHECK(ui.service.proposed()->rulings == std::vector{picture});
    ui.service.undo();
    REQUIRE(ui.waitForAnswer());
    CHECK(ui.service.proposed()->rulings == std::vector{seats, picture});
}

TEST_CASE("Runner-ups are found for a slot, unless something else is asked")
{
    ServiceFixture ui;
    ui.propose();
    REQUIRE(ui.waitForAnswer());
    std::vector<proposal::Difference> found;
    QObject::connect(&ui.service, &ui::ProposalService::runnersUpFound, &ui.service,
                     [&found](const auto& differences) { found = differences; });
    const proposal::Card card = ui.service.proposed()->proposal.cards.front();
    ui.service.findRunnersUp(card, SlotKind::Picture);
    REQUIRE(QTest::qWaitFor([&] { return !found.empty(); }, patience));
    CHECK(found.size() <= 5);
    found.clear();
    ui.service.findRunnersUp(card, SlotKind::Picture);
    ui.service.rule(ui.keeping(SlotKind::Seats));
    REQUIRE(ui.waitForAnswer());
    test::settle(20);
    CHECK(found.empty());
}

TEST_CASE("A search that cannot begin says why")
{
    ServiceFixture ui;
    ui.fake.fails = true;
    ui.propose();
    REQUIRE(ui.failed.wait(patience));
    CHECK(ui.answered.isEmpty());
    CHECK_FALSE(ui.service.isWorking());
}

TEST_CASE("What is cancelled is not answered")
{
    ServiceFixture ui;
    ui.fake.pauseMilliseconds = longWork;
    ui.propose();
    ui.service.cancel();
    test::settle(60);
    CHECK(ui.answered.isEmpty());
    CHECK(ui.failed.isEmpty());
}
