// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/request/case_message.h"
#include "tests/ui/inbox/inbox_fixture.h"
#include "ui/request/request_dialog.h"

using namespace bespeak;
using test::find;

namespace
{

/// A customer whose request has arrived, and a retailer whose quote is a file on the way.
struct QuoteFixture : test::InboxFixture {
    QuoteFixture()
    {
        REQUIRE_OK(desks.take("T05"));
        quote = replyFile();
    }

    QString quote;
};

} // namespace

TEST_CASE("A quote that comes in can be accepted, and the acceptance reaches the retailer")
{
    QuoteFixture ui;
    ui.page->takeFile(ui.quote);
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Quoted);
    CHECK(find<QLabel>(*ui.page, "quoteHolds").text().contains("bound until"));
    QDialog& dialog = ui.answer("step-T10");
    CHECK_FALSE(find<QLabel>(dialog, "acceptedTotal").text().isEmpty());
    const store::ImportOutcome came = ui.send(dialog);
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Accepted);
    CHECK(came.kind == request::MessageKind::Acceptance);
    CHECK(came.status == store::ImportStatus::Applied);
}

TEST_CASE("Several files are taken in whatever their order, and told in one sentence")
{
    QuoteFixture ui;
    REQUIRE_OK(ui.desks.take("T06"));
    REQUIRE(QFile::rename(ui.quote, ui.path("first.bespoken")));
    QStringList paths{ui.replyFile(), ui.path("first.bespoken")};
    ui.page->takeFile(paths.front());
    CHECK(ui.news().startsWith("Quote kept waiting."));
    CHECK(find<QLabel>(*ui.page, "inboxNews").property("look") == "strong");
    ui.page->takeFiles(paths);
    CHECK(ui.desks.atCustomer().quoteRevision == 2);
    CHECK(ui.news() == "2 files taken in. The case is now: Quoted.");
    paths.prepend(ui.path("nothing.bespoken"));
    ui.page->takeFiles(paths);
    CHECK_FALSE(ui.news().contains("taken in"));
}

TEST_CASE("An answer that is cancelled changes nothing")
{
    QuoteFixture ui;
    ui.page->takeFile(ui.quote);
    QDialog& dialog = ui.answer("step-T10");
    ui.unlock(dialog);
    find<QPushButton>(dialog, "stepCancel").click();
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Quoted);
    CHECK(ui.desks.customer.outbox().value().empty());
}

TEST_CASE("A damaged file is told in one sentence and changes nothing")
{
    QuoteFixture ui;
    auto bytes = readFile(ui.quote.toStdString(), 1'000'000).value();
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    REQUIRE_OK(writeFileAtomically(ui.path("damaged.bespoken").toStdString(), bytes));
    ui.page->takeFile(ui.path("damaged.bespoken"));
    CHECK(ui.news().endsWith("."));
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Received);
    ui.page->takeFile(ui.quote);
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Quoted);
}

TEST_CASE("Asking for a change sends the open design as the next revision of the same case")
{
    QuoteFixture ui;
    test::UiFixture room;
    room.place(catalogue::ComponentKind::Armchair);
    ui.page->takeFile(ui.quote);
    std::optional<ui::RequestRevision> wanted;
    QObject::connect(ui.page.get(), &ui::InboxPage::changesWanted,
                     [&](const ui::RequestRevision& revision) { wanted = revision; });
    find<QPushButton>(*ui.page, "step-T09").click();
    REQUIRE(wanted);
    ui::RequestDialog dialog(ui.side, room.document().design(), test::builtInCatalogue(), wanted);
    dialog.show();
    const auto next = [&] { find<QPushButton>(dialog, "stepNext").click(); };
    find<QLineEdit>(dialog, "contactName").setText("Kim Example");
    find<QLineEdit>(dialog, "contactEmail").setText("kim@example.org");
    find<QLineEdit>(dialog, "contactPostcode").setText("10115");
    find<QLineEdit>(dialog, "contactCountry").setText("DE");
    next();
    next();
    ui.unlock(dialog);
    find<QLineEdit>(dialog, "requestPath").setText(ui.path("again.bespoken"));
    next();
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Received);
    const auto bytes = readFile(ui.path("again.bespoken").toStdString(), 10'000'000);
    REQUIRE_OK(bytes);
    const auto came = store::importMessage(ui.desks.retailer, ui.desks.people.staff(), *bytes);
    REQUIRE_OK(came);
    CHECK(came->status == store::ImportStatus::Applied);
    CHECK(ui.desks.atRetailer().requestRevision == 2);
}
