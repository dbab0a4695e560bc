// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/file.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/keys/key_fixture.h"

using namespace bespeak;
using test::KeyFixture;
using ui::Remember;

TEST_CASE("A wrong passphrase leaves the key locked, the right one opens it")
{
    KeyFixture ui;
    ui.make();
    const exchange::KeyId id = ui.keys->key()->id();
    ui.start();
    CHECK(ui.keys->id() == id);
    ui.keys->unlock("something else");
    ui.wait();
    CHECK(ui.failure == "key-file.wrong-passphrase");
    CHECK_FALSE(ui.keys->isUnlocked());
    ui.keys->unlock(test::passphrase);
    ui.wait();
    REQUIRE(ui.keys->isUnlocked());
    CHECK(ui.keys->key()->id() == id);
}

TEST_CASE("A key that is there is never replaced by a new one")
{
    KeyFixture ui;
    ui.make();
    const auto before = readFile(ui.path(), 100'000);
    ui.start();
    ui.keys->make(test::passphrase);
    ui.wait();
    CHECK(ui.failure == "key-file.exists");
    CHECK(readFile(ui.path(), 100'000).value() == before.value());
}

TEST_CASE("A key that the keychain remembers opens at the next start without its passphrase")
{
    KeyFixture ui;
    ui.make(Remember::Yes);
    const exchange::KeyId id = ui.keys->key()->id();
    CHECK(ui.keychain.secrets.size() == 1);
    CHECK(ui.keychain.secrets.begin()->second.size() == exchange::keychainSecretSize);
    ui.start();
    ui.keys->askKeychain();
    REQUIRE(QTest::qWaitFor([&] { return ui.keys->isUnlocked(); }, 10'000));
    CHECK(ui.keys->key()->id() == id);
    CHECK(ui.keys->isRemembered());
}

TEST_CASE("Nothing is remembered where no secure keychain answers")
{
    KeyFixture ui;
    ui.keychain.isThere = false;
    ui.make();
    ui.keys->askKeychain();
    ui.wait();
    CHECK_FALSE(ui.keys->canRemember());
    CHECK_FALSE(ui.keys->isRemembered());
    CHECK(ui.keychain.secrets.empty());
}

TEST_CASE("A keychain that refuses the secret leaves the file as it was, and says so")
{
    KeyFixture ui;
    ui.keychain.refuses = true;
    ui.make(Remember::Yes);
    CHECK(ui.failure == "keychain.denied");
    CHECK_FALSE(ui.keys->isRemembered());
}

TEST_CASE("A keychain that lost the secret leaves the passphrase, which renews it")
{
    KeyFixture ui;
    ui.make(Remember::Yes);
    ui.keychain.secrets.clear();
    ui.start();
    ui.keys->askKeychain();
    ui.wait();
    CHECK_FALSE(ui.keys->isUnlocked());
    ui.keys->unlock(test::passphrase, Remember::Yes);
    ui.wait();
    REQUIRE(ui.keys->isUnlocked());
    const auto file = exchange::readKeyFile(ui.path());
    REQUIRE_OK(file);
    CHECK(ui::keychainNames(*file).size() == 1);
    CHECK(ui.keychain.secrets.contains(ui::keychainNames(*file).front()));
}

TEST_CASE("Forgetting takes the secret out of the keychain and its way out of the file")
{
    KeyFixture ui;
    ui.make(Remember::Yes);
    const bool byPassphrase = GENERATE(true, false);
    if (byPassphrase) {
        ui.start();
        ui.keys->unlock(test::passphrase, Remember::No);
    } else {
        ui.keys->forget();
    }
    CHECK(QTest::qWaitFor([&] { return ui.keychain.secrets.empty(); }, 10'000));
    ui.wait();
    CHECK_FALSE(ui.keys->isRemembered());
    ui.start();
    ui.keys->unlock(test::passphrase);
    ui.wait();
    CHECK(ui.keys->isUnlocked());
}

TEST_CASE("A lost key comes back from its words under a new passphrase")
{
    KeyFixture ui;
    ui.make();
    const exchange::KeyId id = ui.keys->key()->id();
    const QString words = ui.words();
    const bool fileIsLost = GENERATE(true, false); // else only its passphrase is
    if (fileIsLost) {
        std::filesystem::remove_all(ui.path().parent_path());
    }
    ui.start();
    ui.keys->restore(words.toUpper(), "another passphrase");
    ui.wait();
    REQUIRE(ui.keys->isUnlocked());
    CHECK(ui.keys->key()->id() == id);
    CHECK(ui.keys->areWordsConfirmed());
    ui.start();
    ui.keys->unlock("another passphrase");
    ui.wait();
    CHECK(ui.keys->isUnlocked());
}

TEST_CASE("Words of another key, or wrong ones, leave the key that is there")
{
    KeyFixture ui;
    ui.make();
    const QString words = ui.words();
    std::filesystem::remove_all(ui.path().parent_path());
    ui.start();
    ui.make();
    const auto before = readFile(ui.path(), 100'000);
    REQUIRE(ui.words() != words);
    ui.keys->restore(words, "another passphrase");
    ui.wait();
    CHECK(ui.failure == "key-file.other-key");
    ui.keys->restore(ui.words().section(' ', 1), "another passphrase");
    ui.wait();
    CHECK(ui.failure == "recovery-words.count");
    CHECK(readFile(ui.path(), 100'000).value() == before.value());
}

TEST_CASE("Restoring over a damaged file puts that aside")
{
    KeyFixture ui;
    ui.make();
    const exchange::KeyId id = ui.keys->key()->id();
    const QString words = ui.words();
    test::writeFile(ui.path(), "noise"); // the program itself replaces no key by that
    ui.start();
    CHECK_FALSE(ui.keys->id().has_value());
    ui.keys->restore(words, "another passphrase");
    ui.wait();
    REQUIRE(ui.keys->isUnlocked());
    CHECK(ui.keys->key()->id() == id);
    CHECK(readFile(ui.path().string() + ".damaged", 100).value() == "noise");
}

TEST_CASE("A new key counts as not written down until its words were confirmed, also after a start")
{
    KeyFixture ui;
    ui.make();
    CHECK_FALSE(ui.keys->areWordsConfirmed());
    ui.start();
    ui.keys->unlock(test::passphrase);
    ui.wait();
    CHECK_FALSE(ui.keys->areWordsConfirmed());
    ui.keys->confirmWords();
    CHECK(ui.keys->areWordsConfirmed());
}
