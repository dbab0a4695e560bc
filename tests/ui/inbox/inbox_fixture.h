// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/file.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"
#include "tests/support/two_desks.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/document/built_in_catalogue.h"
#include "ui/inbox/inbox_page.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace bespeak::test
{

constexpr const char* inboxPassphrase = "correct horse battery";

/// A customer whose case has come as far as it was told, before "My requests".
struct InboxFixture {
    explicit InboxFixture(const std::vector<std::string_view>& steps = {})
        : keys(path("customer.key").toStdString(), randomness)
        , side{desks.customer, keys, ids, randomness}
    {
        const auto file = exchange::sealKey(
            desks.people.customerKey, exchange::Passphrase{inboxPassphrase, {1, 8192}}, randomness);
        REQUIRE_OK(file);
        REQUIRE_OK(exchange::writeKeyFile(path("customer.key").toStdString(), *file));
        desks.start(steps);
        page = std::make_unique<ui::InboxPage>(side, ui::readBuiltInCatalogue().value().catalogue);
        page->show();
    }

    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QString news() { return find<QLabel>(*page, "inboxNews").text(); }
    /// What the retailer has to send lies in this file.
    QString replyFile()
    {
        const auto waiting = desks.retailer.outbox();
        REQUIRE_OK(waiting);
        REQUIRE(waiting->size() == 1);
        REQUIRE_OK(store::exportDocument(desks.retailer, waiting->front().document,
                                         path("reply.bespoken").toStdString()));
        return path("reply.bespoken");
    }
    QDialog& dialog() { return find<QDialog>(*page, "answerDialog"); }
    /// Presses the button of a step; the dialog that it opens.
    QDialog& answer(const char* step)
    {
        find<QPushButton>(*page, step).click();
        return dialog();
    }
    void next(QDialog& dialog) { find<QPushButton>(dialog, "stepNext").click(); }
    void unlock(QDialog& dialog)
    {
        find<QLineEdit>(dialog, "passphrase").setText(inboxPassphrase);
        next(dialog);
        REQUIRE(QTest::qWaitFor([this] { return keys.isUnlocked(); }, 10'000));
    }
    /// Opens the key, signs, and hands the file over. @return what the retailer's store made of it.
    store::ImportOutcome send(QDialog& dialog)
    {
        unlock(dialog);
        find<QLineEdit>(dialog, "answerPath").setText(path("answer.bespoken"));
        next(dialog);
        const auto bytes = bespeak::readFile(path("answer.bespoken").toStdString(), 1'000'000);
        REQUIRE_OK(bytes);
        const auto came = store::importMessage(desks.retailer, desks.people.staff(), *bytes);
        REQUIRE_OK(came);
        return *came;
    }

    QTemporaryDir folder;
    TwoDesks desks;
    RepeatableRandomness randomness;
    CountingIdSource ids{500};
    ui::KeyService keys;
    ui::CustomerSide side;
    std::unique_ptr<ui::InboxPage> page;
};

} // namespace bespeak::test
