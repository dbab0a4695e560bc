// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/words.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/ui/support/fake_keychain.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/keys/key_service.h"

#include <QTest>

namespace bespeak::test
{

constexpr exchange::Argon2Cost cheap{1, 8192};
constexpr const char* passphrase = "correct horse battery";

/// A folder for a key file, and a service that starts again as the program does.
struct KeyFixture {
    KeyFixture() { start(); }

    void start()
    {
        keys = std::make_unique<ui::KeyService>(path(), randomness, cheap);
        keys->useKeychain(keychain);
        QObject::connect(keys.get(), &ui::KeyService::failed,
                         [this](const Error& error) { failure = error.key; });
    }
    std::filesystem::path path() const
    {
        return folder.filePath(QStringLiteral("keys/customer.key")).toStdString();
    }
    void wait()
    {
        // The keychain answers before or after the work on the file.
        settle(10);
        REQUIRE(QTest::qWaitFor([this] { return !keys->isBusy(); }, 10'000));
        settle(20);
    }
    void make(ui::Remember remember = ui::Remember::AsItIs)
    {
        keys->make(passphrase, remember);
        wait();
        REQUIRE(keys->isUnlocked());
    }
    QString words() const
    {
        return QString::fromStdString(exchange::formatRecoveryWords(*keys->key()));
    }

    QTemporaryDir folder;
    RepeatableRandomness randomness;
    FakeKeychain keychain;
    std::string failure;
    std::unique_ptr<ui::KeyService> keys;
};

/// Types the words that a page asks back.
inline void typeWords(QWidget& page, const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString name = QStringLiteral("recoveryWord%1").arg(i + 1);
        if (auto* field = page.findChild<QLineEdit*>(name)) {
            field->setText(words[i]);
        }
    }
}

} // namespace bespeak::test
