// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// A cancellation by both sides, with the customer before or after the retailer.
#include "tests/ui/inbox/inbox_fixture.h"

#include <QPlainTextEdit>

using namespace bespeak;
using casework::CaseState;
using test::find;

namespace
{

struct OrderFixture : test::InboxFixture {
    OrderFixture()
        : InboxFixture({"T05", "T10", "T11"})
    {
    }

    void takeProposal()
    {
        const auto draft =
            store::draftCancel(desks.retailer, desks.people.staff(), desks.id,
                               {"", "The whole deposit goes back."}, "The maker is gone.");
        REQUIRE_OK(draft);
        REQUIRE_OK(writeFileAtomically(path("cancel.bespoken").toStdString(), *draft));
        page->takeFile(path("cancel.bespoken"));
    }
};

} // namespace

TEST_CASE("A cancellation that the retailer proposes is shown, and cancels once it is signed")
{
    OrderFixture ui;
    ui.takeProposal();
    QDialog& dialog = ui.dialog();
    QStringList shown;
    for (const QLabel* label : find<QWidget>(dialog, "cancelProposal").findChildren<QLabel*>()) {
        shown << label->text();
    }
    CHECK(shown.contains("The whole deposit goes back."));
    CHECK(shown.contains("The maker is gone."));
    CHECK(ui.desks.atCustomer().state == CaseState::Ordered);
    const store::ImportOutcome came = ui.send(dialog);
    CHECK(came.status == store::ImportStatus::Applied);
    CHECK(ui.desks.atCustomer().state == CaseState::Cancelled);
    CHECK(ui.desks.atRetailer().state == CaseState::Cancelled);
}

TEST_CASE("A cancellation that is not signed leaves the order as it is")
{
    OrderFixture ui;
    ui.takeProposal();
    find<QPushButton>(ui.dialog(), "stepCancel").click();
    CHECK(ui.desks.atCustomer().state == CaseState::Ordered);
    CHECK(ui.desks.customer.outbox().value().empty());
}

TEST_CASE("A customer proposes a cancellation as a file for the retailer's signature")
{
    OrderFixture ui;
    QDialog& dialog = ui.answer("step-T32");
    ui.unlock(dialog);
    find<QLineEdit>(dialog, "answerPath").setText(ui.path("cancel.bespoken"));
    ui.next(dialog);
    CHECK(find<QLabel>(dialog, "stepProblem").text().contains("paid back"));
    find<QPlainTextEdit>(dialog, "cancelSettlement").setPlainText("Nothing was paid.");
    find<QPlainTextEdit>(dialog, "answerText").setPlainText("We move house.");
    ui.next(dialog);
    CHECK(ui.desks.atCustomer().state == CaseState::Ordered);
    const auto bytes = readFile(ui.path("cancel.bespoken").toStdString(), 1'000'000);
    REQUIRE_OK(bytes);
    const auto proposal =
        store::findCancelProposal(ui.desks.retailer, ui.desks.people.staff(), *bytes);
    REQUIRE(proposal);
    CHECK(proposal->body.settlement == "Nothing was paid.");
    CHECK_FALSE(store::findCancelProposal(ui.desks.customer, ui.desks.people.customer(), *bytes));
    const auto both = store::countersignCancel(ui.desks.retailer, ui.desks.people.staff(), *bytes);
    REQUIRE_OK(both);
    ui.page->takeFile(ui.replyFile());
    CHECK(ui.desks.atCustomer().state == CaseState::Cancelled);
}
