// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// Each signed answer of a customer, from the button to the retailer's store.
#include "tests/ui/inbox/inbox_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileInfo>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTimer>

using namespace bespeak;
using casework::CaseState;
using store::ImportStatus;
using test::find;
using test::InboxFixture;

namespace
{

const std::vector<std::string_view> untilShipped{"T05", "T10", "T12", "T14", "T20", "T24", "T25"};

std::vector<std::string_view> untilDelivered()
{
    std::vector<std::string_view> steps = untilShipped;
    steps.emplace_back("T26");
    return steps;
}

/// Presses a button of the next question that is asked.
void answerQuestion(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(question != nullptr);
        question->button(button)->click();
    });
}

} // namespace

TEST_CASE("A request can be withdrawn before an order stands")
{
    InboxFixture ui;
    QDialog& dialog = ui.answer("step-T30");
    find<QPlainTextEdit>(dialog, "answerText").setPlainText("We move house.");
    const store::ImportOutcome came = ui.send(dialog);
    CHECK(came.status == ImportStatus::Applied);
    CHECK(ui.desks.atCustomer().state == CaseState::Withdrawn);
    CHECK(ui.desks.atRetailer().state == CaseState::Withdrawn);
}

TEST_CASE("A pledge can be taken back until it is locked")
{
    InboxFixture ui({"T05", "T10", "T12"});
    REQUIRE(ui.desks.atCustomer().state == CaseState::Funding);
    const store::ImportOutcome came = ui.send(ui.answer("step-T16"));
    CHECK(came.kind == request::MessageKind::PledgeCancel);
    CHECK(came.status == ImportStatus::Applied);
    CHECK(ui.desks.atRetailer().state == CaseState::Withdrawn);
}

TEST_CASE("The customer confirms the delivery and who took it in")
{
    InboxFixture ui(untilShipped);
    REQUIRE(ui.desks.atCustomer().state == CaseState::Shipped);
    QDialog& dialog = ui.answer("step-T26");
    find<QLineEdit>(dialog, "receivedBy").setText("Kim Example");
    const store::ImportOutcome came = ui.send(dialog);
    CHECK(came.status == ImportStatus::Applied);
    CHECK(ui.desks.atRetailer().state == CaseState::Delivered);
    const auto body = ui.desks.retailer.body(came.document);
    REQUIRE_OK(body);
    CHECK(std::get<request::DeliveryBody>(body->content).receivedBy == "Kim Example");
}

TEST_CASE("A claim after the delivery needs words, and reaches the retailer")
{
    InboxFixture ui(untilDelivered());
    QDialog& dialog = ui.answer("step-claim");
    ui.unlock(dialog);
    find<QLineEdit>(dialog, "answerPath").setText(ui.path("empty.bespoken"));
    ui.next(dialog);
    CHECK(find<QLabel>(dialog, "stepProblem").text().contains("what is wrong"));
    CHECK_FALSE(QFileInfo::exists(ui.path("empty.bespoken")));
    find<QPlainTextEdit>(dialog, "answerText").setPlainText("The left loudspeaker hums.");
    find<QLineEdit>(dialog, "answerPath").setText(ui.path("claim.bespoken"));
    ui.next(dialog);
    const auto bytes = readFile(ui.path("claim.bespoken").toStdString(), 1'000'000);
    REQUIRE_OK(bytes);
    const auto came = store::importMessage(ui.desks.retailer, ui.desks.people.staff(), *bytes);
    REQUIRE_OK(came);
    CHECK(came->kind == request::MessageKind::Claim);
    CHECK_FALSE(ui.desks.atRetailer().claimDocument.empty());
    CHECK(ui.page->findChild<QPushButton*>("step-claim") == nullptr);
}

TEST_CASE("The closing note ends the case, and nothing is left to be done")
{
    InboxFixture ui(untilDelivered());
    ui.desks.clock.advance(20 * millisecondsPerDay);
    REQUIRE_OK(store::runClock(ui.desks.retailer, ui.desks.people.staff()));
    ui.page->takeFile(ui.replyFile());
    CHECK(ui.desks.atCustomer().state == CaseState::Closed);
    CHECK(find<QLabel>(*ui.page, "nextStep").text().contains("nothing left"));
    CHECK(ui.page->findChild<QPushButton*>("step-claim") == nullptr);
}

TEST_CASE("A file that is there is replaced only after a yes, and nothing is signed before")
{
    InboxFixture ui;
    const QString taken = ui.path("taken.bespoken");
    REQUIRE_OK(writeFileAtomically(taken.toStdString(), "something else"));
    QDialog& dialog = ui.answer("step-T30");
    ui.unlock(dialog);
    find<QLineEdit>(dialog, "answerPath").setText(taken);
    answerQuestion(QMessageBox::No);
    ui.next(dialog);
    CHECK(readFile(taken.toStdString(), 1'000'000).value() == "something else");
    CHECK(ui.desks.atCustomer().state == CaseState::Received);
    answerQuestion(QMessageBox::Yes);
    ui.next(dialog);
    CHECK(readFile(taken.toStdString(), 1'000'000).value() != "something else");
    CHECK(ui.desks.atCustomer().state == CaseState::Withdrawn);
}

TEST_CASE("The folder of the last file is where the next one is suggested")
{
    InboxFixture ui(untilShipped);
    QDir(ui.folder.path()).mkdir("mine");
    QDialog& dialog = ui.answer("step-T26");
    ui.unlock(dialog);
    find<QLineEdit>(dialog, "answerPath").setText(ui.path("mine/delivery"));
    ui.next(dialog);
    REQUIRE(QFileInfo::exists(ui.path("mine/delivery.bespoken")));
    test::settle();
    const QString suggested = find<QLineEdit>(ui.answer("step-claim"), "answerPath").text();
    CHECK(suggested.startsWith(ui.path("mine/")));
    CHECK(suggested.endsWith(".bespoken"));
}

TEST_CASE("A folder that cannot be written to is told before anything is signed")
{
    InboxFixture ui;
    QDialog& dialog = ui.answer("step-T30");
    ui.unlock(dialog);
    find<QLineEdit>(dialog, "answerPath").setText(ui.path("nowhere/at/all.bespoken"));
    ui.next(dialog);
    CHECK(find<QLabel>(dialog, "stepProblem").text().contains("another folder"));
    CHECK(ui.desks.atCustomer().state == CaseState::Received);
}

TEST_CASE("What is picked of a quote changes the total before it is signed, and is what is ordered")
{
    InboxFixture ui;
    pricing::PriceLine leather;
    leather.text = "Sofa in leather";
    leather.component = *ComponentId::parse("sofa.leather");
    leather.unitPrice = {200'000, Currency()};
    pricing::PriceLine plain = leather;
    plain.unitPrice = {90'000, Currency()};
    store::ActionInput input = test::goodInput(ui.desks.atRetailer(), "T05", ui.desks.clock.now());
    std::get<request::QuoteBody>(input.content).alternates = {{"leather", 0, leather},
                                                              {"plain", 0, plain}};
    const auto quoted = store::act(ui.desks.retailer, ui.desks.people.staff(), ui.desks.id, input);
    REQUIRE_OK(quoted);
    ui.desks.carryToCustomer();
    ui.page->reload();
    QDialog& dialog = ui.answer("step-T10");
    auto& total = find<QLabel>(dialog, "acceptedTotal");
    const QString before = total.text();
    find<QCheckBox>(dialog, "pick-plain").setChecked(true);
    find<QCheckBox>(dialog, "pick-leather").setChecked(true);
    CHECK_FALSE(find<QCheckBox>(dialog, "pick-plain").isChecked());
    CHECK(total.text() != before);
    const store::ImportOutcome came = ui.send(dialog);
    CHECK(came.status == ImportStatus::Applied);
    CHECK(ui.desks.atRetailer().total.minor == 214'900);
    CHECK(ui.desks.atCustomer().total.minor == 214'900);
}
