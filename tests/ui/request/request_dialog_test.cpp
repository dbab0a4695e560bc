// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/request/request_dialog.h"

#include "models/base/file.h"
#include "models/carrier/place.h"
#include "models/exchange/words.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/support/two_desks.h"
#include "tests/ui/support/ui_fixture.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace bespeak;
using catalogue::ComponentKind;
using test::find;

namespace
{

constexpr exchange::Argon2Cost cheap{1, 8192};
constexpr const char* passphrase = "correct horse battery";

struct RequestFixture : test::UiFixture {
    RequestFixture()
        : clock(Instant{1'795'000'000'000})
        , store(test::openStoreOrFail(url(), clock, {.side = store::Side::Customer}))
        , keys(pathOf("customer.key").toStdString(), randomness, cheap)
        , side{store, keys, requestIds, randomness}
    {
        place(ComponentKind::Armchair);
        REQUIRE(writeFileAtomically(pathOf("card.bespoken").toStdString(), people.cardBytes));
        makeDialog();
    }

    store::StoreUrl url() const
    {
        store::StoreUrl url;
        url.path = pathOf("customer.sqlite").toStdString();
        return url;
    }
    void makeDialog()
    {
        dialog = std::make_unique<ui::RequestDialog>(side, document().design(), builtInCatalogue());
        dialog->show();
    }
    void next() { find<QPushButton>(*dialog, "stepNext").click(); }
    void compareWords(bool right)
    {
        dialog->openCard(pathOf("card.bespoken"));
        const auto words = exchange::fingerprintWords(people.card.pin());
        for (std::size_t place = 0; place < words.size(); ++place) {
            const QString name = QStringLiteral("word%1").arg(place + 1);
            if (auto* field = dialog->findChild<QLineEdit*>(name)) {
                field->setText(right ? QString::fromStdString(std::string(words.at(place)))
                                     : QStringLiteral("wrong"));
            }
        }
        next();
    }
    void fillContact()
    {
        find<QLineEdit>(*dialog, "contactName").setText("Kim Example");
        find<QLineEdit>(*dialog, "contactEmail").setText("kim@example.org");
        find<QLineEdit>(*dialog, "contactPostcode").setText("10115");
        find<QLineEdit>(*dialog, "contactCountry").setText("de");
        next();
    }
    void makeKey()
    {
        find<QLineEdit>(*dialog, "passphrase").setText(passphrase);
        find<QLineEdit>(*dialog, "passphraseAgain").setText(passphrase);
        next();
        REQUIRE(QTest::qWaitFor([this] { return keys.isUnlocked(); }, 10'000));
        typeRecoveryWords();
        next();
    }
    void typeRecoveryWords()
    {
        const QStringList words =
            QString::fromStdString(exchange::formatRecoveryWords(*keys.key())).split(' ');
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (auto* field =
                    dialog->findChild<QLineEdit*>(QStringLiteral("recoveryWord%1").arg(i + 1))) {
                field->setText(words[i]);
            }
        }
    }
    std::size_t cases() { return store.listCases().value().rows.size(); }

    FixedClock clock;
    test::People people;
    test::RepeatableRandomness randomness;
    CountingIdSource requestIds{1'000};
    store::Store store;
    ui::KeyService keys;
    ui::CustomerSide side;
    std::unique_ptr<ui::RequestDialog> dialog;

private:
    static const catalogue::Catalogue& builtInCatalogue() { return test::builtInCatalogue(); }
};

} // namespace

TEST_CASE("The steps of a request write one signed file with the design as it was")
{
    RequestFixture ui;
    ui.compareWords(true);
    ui.fillContact();
    CHECK(find<QListWidget>(*ui.dialog, "parts").count() == 4);
    CHECK(find<QLabel>(*ui.dialog, "requestFacts").text().contains("not an offer"));
    ui.next();
    ui.makeKey();
    const QString path = ui.pathOf("wish.bespoken");
    find<QLineEdit>(*ui.dialog, "requestPath").setText(path);
    ui.next();
    CHECK(find<QLabel>(*ui.dialog, "writtenFile").text() == path);

    const auto bytes = readFile(path.toStdString(), 10'000'000);
    REQUIRE_OK(bytes);
    const auto opened = request::openCaseMessage(
        *bytes, [](const exchange::KeyId&) { return std::optional<exchange::PublicKey>(); });
    REQUIRE_OK(opened);
    CHECK(request::readDesignPart(opened->opened).value().design == ui.document().design());
    CHECK(request::readContactPart(opened->opened).value().name == "Kim Example");
    CHECK(ui.cases() == 1);
    CHECK(ui.store.outbox().value().empty());
}

TEST_CASE("Where both sides meet, a signed request waits for the next round, and asks for no file")
{
    RequestFixture ui;
    REQUIRE_OK(carrier::savePlaces(ui.store, {*carrier::createPlace("/somewhere/shared")}));
    ui.compareWords(true);
    ui.fillContact();
    ui.next();
    ui.makeKey();
    auto& byPost = find<QCheckBox>(*ui.dialog, "goesByPost");
    CHECK(byPost.isVisible());
    CHECK(byPost.text().contains("/somewhere/shared"));
    CHECK_FALSE(find<QLineEdit>(*ui.dialog, "requestPath").isVisible());
    byPost.setChecked(false);
    CHECK(find<QLineEdit>(*ui.dialog, "requestPath").isVisible());
    CHECK(find<QPushButton>(*ui.dialog, "stepNext").text() == "Sign and save");
    byPost.setChecked(true);
    CHECK(find<QPushButton>(*ui.dialog, "stepNext").text() == "Sign and send");
    ui.next();
    CHECK(find<QPushButton>(*ui.dialog, "openRequests").isVisible());
    CHECK_FALSE(find<QLabel>(*ui.dialog, "writtenFile").isVisible());
    CHECK(ui.store.outbox().value().size() == 1);
}

TEST_CASE("A place of another retailer carries no request")
{
    RequestFixture ui;
    REQUIRE_OK(carrier::savePlaces(
        ui.store,
        {*carrier::createPlace("/somewhere/shared", {}, ui.people.strangerKey.id().text())}));
    ui.compareWords(true);
    ui.fillContact();
    ui.next();
    ui.makeKey();
    CHECK_FALSE(find<QCheckBox>(*ui.dialog, "goesByPost").isVisible());
    CHECK(find<QLineEdit>(*ui.dialog, "requestPath").isVisible());
}

TEST_CASE("A card that has ended is pinned with a warning and gets no request")
{
    RequestFixture ui;
    exchange::RetailerCard card = ui.people.card;
    card.expires = Instant{1'794'999'000'000};
    exchange::CardIssue issue;
    issue.issued = Instant{1'794'000'000'000};
    const auto composed = exchange::composeRetailerCard(card, ui.people.rootKey, issue);
    REQUIRE_OK(composed);
    REQUIRE(writeFileAtomically(ui.pathOf("card.bespoken").toStdString(), composed->bytes));
    ui.dialog->openCard(ui.pathOf("card.bespoken"));
    CHECK_FALSE(find<QLabel>(*ui.dialog, "cardEnded").isHidden());
    CHECK(find<QLabel>(*ui.dialog, "cardEnded").text().contains("2026-11-18"));
    ui.compareWords(true);
    CHECK(ui.store.cards().value().size() == 1);
    CHECK(ui.dialog->shownPage() == 0);
    CHECK(find<QListWidget>(*ui.dialog, "retailers").count() == 1);
    ui.next();
    CHECK(ui.dialog->shownPage() == 0);

    REQUIRE(writeFileAtomically(ui.pathOf("card.bespoken").toStdString(), ui.people.cardBytes));
    ui.dialog->openCard(ui.pathOf("card.bespoken"));
    CHECK(find<QLabel>(*ui.dialog, "cardEnded").isHidden());
}

TEST_CASE("Wrong words do not pin a retailer, and going on without comparing is remembered")
{
    RequestFixture ui;
    ui.compareWords(false);
    CHECK(ui.dialog->shownPage() == 0);
    CHECK(ui.store.cards().value().empty());
    find<QCheckBox>(*ui.dialog, "compareLater").setChecked(true);
    ui.next();
    CHECK(ui.dialog->shownPage() == 1);
    CHECK(ui.store.cards().value().size() == 1);
    ui.makeDialog();
    CHECK(find<QListWidget>(*ui.dialog, "retailers").item(0)->text().contains("not verified"));
}

TEST_CASE("A request that is cancelled before it is signed leaves no case")
{
    RequestFixture ui;
    ui.compareWords(true);
    ui.fillContact();
    ui.next();
    find<QPushButton>(*ui.dialog, "stepCancel").click();
    CHECK(ui.cases() == 0);
    CHECK_FALSE(QFileInfo::exists(ui.pathOf("customer.key")));
    ui.makeDialog();
    ui.next();
    CHECK(find<QLineEdit>(*ui.dialog, "contactName").text() == "Kim Example");
}

TEST_CASE("A file that is no card leaves one sentence")
{
    RequestFixture ui;
    REQUIRE(writeFileAtomically(ui.pathOf("noise.bespoken").toStdString(), "noise"));
    ui.dialog->openCard(ui.pathOf("noise.bespoken"));
    const auto problems = ui.dialog->findChildren<QLabel*>("stepProblem");
    CHECK(std::ranges::count_if(problems, &QLabel::isVisible) == 1);
    CHECK_FALSE(find<QPushButton>(*ui.dialog, "stepNext").isEnabled());
}

TEST_CASE("Cancelling while the recovery words are shown keeps the key and reminds of them")
{
    RequestFixture ui;
    ui.compareWords(true);
    ui.fillContact();
    ui.next();
    find<QLineEdit>(*ui.dialog, "passphrase").setText(passphrase);
    find<QLineEdit>(*ui.dialog, "passphraseAgain").setText(passphrase);
    ui.next();
    REQUIRE(QTest::qWaitFor([&] { return ui.keys.isUnlocked(); }, 10'000));
    find<QPushButton>(*ui.dialog, "stepCancel").click();
    CHECK(QFileInfo::exists(ui.pathOf("customer.key")));
    CHECK(ui.cases() == 0);
    ui.makeDialog();
    ui.next();
    ui.next();
    ui.next();
    CHECK(find<QWidget>(*ui.dialog, "recoveryReminder").isVisible());
    CHECK(find<QPushButton>(*ui.dialog, "stepNext").text() == "Sign and save");
    find<QPushButton>(*ui.dialog, "showRecoveryWords").click();
    ui.typeRecoveryWords();
    ui.next();
    CHECK_FALSE(find<QWidget>(*ui.dialog, "recoveryReminder").isVisible());
    CHECK(find<QPushButton>(*ui.dialog, "stepNext").text() == "Sign and save");
}
