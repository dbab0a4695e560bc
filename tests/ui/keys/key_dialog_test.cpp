// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/key_dialog.h"

#include "tests/ui/keys/key_fixture.h"
#include "ui/keys/qr_view.h"
#include "ui/keys/unlock_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace bespeak;
using test::find;
using test::KeyFixture;

namespace
{

struct DialogFixture : KeyFixture {
    void open()
    {
        dialog = std::make_unique<ui::KeyDialog>(*keys);
        dialog->show();
        test::settle(20);
    }
    void press(const char* name)
    {
        find<QPushButton>(*dialog, name).click();
        wait();
    }
    QString news() { return find<QLabel>(*dialog, "keyNews").text(); }

    std::unique_ptr<ui::KeyDialog> dialog;
};

} // namespace

TEST_CASE("My key shows the code and the words of a key that is still locked")
{
    DialogFixture ui;
    ui.make();
    const exchange::KeyId id = ui.keys->key()->id();
    ui.start();
    ui.open();
    CHECK_FALSE(find<ui::QrView>(*ui.dialog, "keyCode").picture().isNull());
    ui.press("copyWords");
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count(' ') == 11);
    CHECK(
        copied.startsWith(QString::fromStdString(std::string(exchange::fingerprintWords(id)[0]))));
}

TEST_CASE("A copy of the words is compared by typing three of them")
{
    DialogFixture ui;
    ui.make();
    ui.open();
    const auto words = exchange::fingerprintWords(ui.keys->key()->id());
    const auto typeBack = [&](bool right) {
        for (std::size_t place = 0; place < words.size(); ++place) {
            if (auto* field =
                    ui.dialog->findChild<QLineEdit*>(QStringLiteral("word%1").arg(place + 1))) {
                field->setText(right ? QString::fromStdString(std::string(words.at(place)))
                                     : QStringLiteral("wrong"));
            }
        }
    };
    ui.press("checkCopy");
    CHECK_FALSE(find<QPushButton>(*ui.dialog, "keyNext").isEnabled());
    typeBack(false);
    ui.press("keyNext");
    CHECK(ui.news().contains("another one"));
    typeBack(true);
    ui.press("keyNext");
    CHECK(ui.news().contains("copy is right"));
}

TEST_CASE("Words that nobody confirmed are told, and confirming them ends that")
{
    DialogFixture ui;
    ui.make();
    ui.open();
    CHECK(find<QLabel>(*ui.dialog, "recoveryState").text().contains("not confirmed"));
    ui.press("showRecoveryWords");
    test::typeWords(*ui.dialog, ui.words().split(' '));
    ui.press("keyNext");
    CHECK_FALSE(find<QLabel>(*ui.dialog, "recoveryState").text().contains("not confirmed"));
    CHECK_FALSE(find<QWidget>(*ui.dialog, "recoveryReminder").isVisible());
    CHECK(ui.news().contains("paper is right"));
}

TEST_CASE("This computer can be told to remember the key, and to forget it")
{
    DialogFixture ui;
    ui.make();
    ui.open();
    ui.press("switchRemember");
    find<QLineEdit>(*ui.dialog, "passphrase").setText(test::passphrase);
    ui.press("keyNext");
    CHECK(ui.keys->isRemembered());
    CHECK(find<QLabel>(*ui.dialog, "rememberState").text().contains("logged in"));
    ui.press("switchRemember");
    CHECK(QTest::qWaitFor([&] { return ui.keychain.secrets.empty(); }, 10'000));
    CHECK_FALSE(ui.keys->isRemembered());
    CHECK(ui.keys->isUnlocked());
}

TEST_CASE("Without a secure keychain nothing about remembering is shown")
{
    DialogFixture ui;
    ui.keychain.isThere = false;
    ui.make();
    ui.open();
    CHECK_FALSE(find<QPushButton>(*ui.dialog, "switchRemember").isVisible());
}
