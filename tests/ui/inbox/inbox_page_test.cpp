// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/inbox_page.h"

#include "models/base/file.h"
#include "models/request/case_message.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/support/two_desks.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/request/request_dialog.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace bespeak;
using test::find;

namespace
{

constexpr const char* passphrase = "correct horse battery";

/// A customer whose request has arrived, and a retailer whose quote is a file on the way.
struct InboxFixture {
    InboxFixture()
        : keys(path("customer.key").toStdString(), randomness)
        , side{desks.customer, keys, ids, randomness}
    {
        const auto file = exchange::sealKey(
            desks.people.customerKey, exchange::Passphrase{passphrase, {1, 8192}}, randomness);
        REQUIRE_OK(file);
        REQUIRE_OK(exchange::writeKeyFile(path("customer.key").toStdString(), *file));
        desks.start();
        REQUIRE_OK(desks.take("T05"));
        const auto waiting = desks.retailer.outbox();
        REQUIRE_OK(waiting);
        REQUIRE(waiting->size() == 1);
        REQUIRE_OK(store::exportDocument(desks.retailer, waiting->front().document,
                                         path("quote.bespoken").toStdString()));
        page = std::make_unique<ui::InboxPage>(side);
        page->show();
    }

    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QString news() { return find<QLabel>(*page, "inboxNews").text(); }
    /// Presses the button of a step; the dialog that it opens.
    QDialog& answer(const char* step)
    {
        find<QPushButton>(*page, step).click();
        return find<QDialog>(*page, "answerDialog");
    }
    void unlock(QDialog& dialog)
    {
        find<QLineEdit>(dialog, "passphrase").setText(passphrase);
        find<QPushButton>(dialog, "stepNext").click();
        REQUIRE(QTest::qWaitFor([this] { return keys.isUnlocked(); }, 10'000));
    }

    QTemporaryDir folder;
    test::TwoDesks desks;
    test::RepeatableRandomness randomness;
    CountingIdSource ids{500};
    ui::KeyService keys;
    ui::CustomerSide side;
    std::unique_ptr<ui::InboxPage> page;
};

} // namespace

TEST_CASE("A quote that comes in can be accepted, and the acceptance reaches the retailer")
{
    InboxFixture ui;
    ui.page->takeFile(ui.path("quote.bespoken"));
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Quoted);
    CHECK(find<QLabel>(*ui.page, "quoteHolds").text().contains("bound until"));
    QDialog& dialog = ui.answer("step-T10");
    CHECK_FALSE(find<QLabel>(dialog, "acceptedTotal").text().isEmpty());
    ui.unlock(dialog);
    find<QLineEdit>(dialog, "answerPath").setText(ui.path("yes.bespoken"));
    find<QPushButton>(dialog, "stepNext").click();
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Accepted);

    const auto bytes = readFile(ui.path("yes.bespoken").toStdString(), 1'000'000);
    REQUIRE_OK(bytes);
    const auto came = store::importMessage(ui.desks.retailer, ui.desks.people.staff(), *bytes);
    REQUIRE_OK(came);
    CHECK(came->kind == request::MessageKind::Acceptance);
    CHECK(came->status == store::ImportStatus::Applied);
}

TEST_CASE("An answer that is cancelled changes nothing")
{
    InboxFixture ui;
    ui.page->takeFile(ui.path("quote.bespoken"));
    QDialog& dialog = ui.answer("step-T10");
    ui.unlock(dialog);
    find<QPushButton>(dialog, "stepCancel").click();
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Quoted);
    CHECK(ui.desks.customer.outbox().value().empty());
}

TEST_CASE("A damaged file is told in one sentence and changes nothing")
{
    InboxFixture ui;
    auto bytes = readFile(ui.path("quote.bespoken").toStdString(), 1'000'000).value();
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    REQUIRE_OK(writeFileAtomically(ui.path("damaged.bespoken").toStdString(), bytes));
    ui.page->takeFile(ui.path("damaged.bespoken"));
    CHECK(ui.news().endsWith("."));
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Received);
    ui.page->takeFile(ui.path("quote.bespoken"));
    CHECK(ui.desks.atCustomer().state == casework::CaseState::Quoted);
}

TEST_CASE("Asking for a change sends the open design as the next revision of the same case")
{
    InboxFixture ui;
    test::UiFixture room;
    room.place(catalogue::ComponentKind::Armchair);
    ui.page->takeFile(ui.path("quote.bespoken"));
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
