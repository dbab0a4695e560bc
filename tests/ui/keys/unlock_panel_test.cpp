// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/unlock_panel.h"

#include "tests/ui/keys/key_fixture.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace bespeak;
using test::find;
using test::KeyFixture;

namespace
{

struct PanelFixture : KeyFixture {
    void open()
    {
        panel = std::make_unique<ui::UnlockPanel>(*keys);
        QObject::connect(panel.get(), &ui::UnlockPanel::problem,
                         [this](const QString& sentence) { problem = sentence; });
        panel->show();
        test::settle(20);
    }
    void type(const char* text)
    {
        find<QLineEdit>(*panel, "passphrase").setText(text);
        find<QLineEdit>(*panel, "passphraseAgain").setText(text);
    }
    void goOn()
    {
        panel->goOn();
        wait();
    }

    QString problem;
    std::unique_ptr<ui::UnlockPanel> panel;
};

} // namespace

TEST_CASE("A new key is done once two of its words were typed back")
{
    PanelFixture ui;
    ui.open();
    ui.type(test::passphrase);
    ui.goOn();
    CHECK_FALSE(ui.panel->isDone());
    ui.goOn();
    CHECK(ui.problem.contains("Type word"));
    test::typeWords(*ui.panel, QStringList(24, "wrong"));
    ui.goOn();
    CHECK(ui.problem.contains("another one"));
    test::typeWords(*ui.panel, ui.words().split(' '));
    ui.goOn();
    CHECK(ui.panel->isDone());
    CHECK(ui.keys->areWordsConfirmed());
}

TEST_CASE("Leaving while the recovery words are shown keeps the key and shows the words again")
{
    PanelFixture ui;
    ui.open();
    ui.type(test::passphrase);
    ui.goOn();
    const exchange::KeyId id = ui.keys->key()->id();
    ui.panel.reset();
    ui.start();
    ui.open();
    find<QLineEdit>(*ui.panel, "passphrase").setText(test::passphrase);
    ui.goOn();
    CHECK(ui.panel->isDone());
    CHECK(ui.keys->key()->id() == id);
    CHECK_FALSE(ui.keys->areWordsConfirmed());
    ui.panel->showRecoveryWords();
    CHECK_FALSE(ui.panel->isDone());
    test::typeWords(*ui.panel, ui.words().split(' '));
    ui.goOn();
    CHECK(ui.keys->areWordsConfirmed());
}

TEST_CASE("Remembering is offered only where a secure keychain answers")
{
    const bool isThere = GENERATE(true, false);
    PanelFixture ui;
    ui.keychain.isThere = isThere;
    ui.open();
    CHECK(find<QCheckBox>(*ui.panel, "rememberKey").isVisible() == isThere);
}

TEST_CASE("What is remembered opens by itself the next time")
{
    PanelFixture ui;
    ui.open();
    ui.type(test::passphrase);
    find<QCheckBox>(*ui.panel, "rememberKey").setChecked(true);
    ui.goOn();
    ui.panel.reset();
    ui.start();
    ui.open();
    REQUIRE(QTest::qWaitFor([&] { return ui.panel->isDone(); }, 10'000));
}

TEST_CASE("Recovery words that are typed on the page make the key again")
{
    PanelFixture ui;
    ui.make();
    const exchange::KeyId id = ui.keys->key()->id();
    const QString words = ui.words();
    std::filesystem::remove_all(ui.path().parent_path());
    ui.start();
    ui.open();
    find<QPushButton>(*ui.panel, "restoreKey").click();
    test::settle();
    ui.type("a new passphrase");
    ui.goOn();
    CHECK(ui.problem.contains("recovery words"));
    find<QPlainTextEdit>(*ui.panel, "recoveryWordsTyped").setPlainText(words);
    ui.goOn();
    CHECK(ui.panel->isDone());
    CHECK(ui.keys->key()->id() == id);
}
