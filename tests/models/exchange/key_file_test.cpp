// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/key_file.h"

#include "models/exchange/base64url.h"
#include "tests/models/exchange/sample_message.h"
#include "tests/support/catch.h"
#include "tests/support/vectors.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::bytesOfHex;
using bespeak::test::keyOf;
using bespeak::test::RepeatableRandomness;

namespace
{

/// The least that Argon2 takes: tests are not attacked.
constexpr Argon2Cost cheap{1, 8 * 1024};

Unlock passphrase(const std::string& text)
{
    return Passphrase{text, cheap};
}

Unlock keychain(const std::string& reference, std::uint64_t seed = 7)
{
    RepeatableRandomness randomness(seed);
    return KeychainSecret{reference, SecretBytes::random(keychainSecretSize, randomness)};
}

KeyFile sampleFile()
{
    RepeatableRandomness randomness(5);
    return sealKey(test::signingKey(1), passphrase("correct horse"), randomness).value();
}

/// The key of the error after changing one value of the file's JSON.
std::string keyAfter(const std::string& pointer, const Json& value)
{
    Json json = Json::parse(formatKeyFile(sampleFile()));
    json[Json::json_pointer(pointer)] = value;
    const auto file = parseKeyFile(canonicalJson(json).value());
    return file ? keyOf(unlockKey(*file, passphrase("correct horse"))) : file.error().key;
}

} // namespace

TEST_CASE("sealed boxes agree with every XChaCha20-Poly1305 case of Wycheproof")
{
    const Json vectors = test::readVectors("wycheproof/xchacha20_poly1305_test.json");
    int count = 0;
    for (const Json& group : vectors["testGroups"]) {
        for (const Json& row : group["tests"]) {
            ++count;
            const auto hex = [&row](const char* name) {
                return bytesOfHex(row[name].get<std::string>());
            };
            const auto opened = openBox(SecretBytes::copyOf(hex("key")),
                                        {hex("iv"), hex("ct") + hex("tag")}, hex("aad"));
            INFO(row["tcId"]);
            REQUIRE(opened.has_value() == (row["result"] == "valid"));
            REQUIRE((!opened || opened->view() == hex("msg")));
        }
    }
    REQUIRE(count == 315);
}

TEST_CASE("a key file gives its key to the right passphrase alone")
{
    const KeyFile file = sampleFile();
    const auto key = unlockKey(file, passphrase("correct horse"));
    REQUIRE_OK(key);
    REQUIRE(key->id() == test::signingKey(1).id());
    REQUIRE(file.id == key->id());
    REQUIRE(keyOf(unlockKey(file, passphrase("Correct horse"))) == "key-file.wrong-passphrase");
    REQUIRE(keyOf(unlockKey(file, passphrase(""))) == "key-file.wrong-passphrase");
    REQUIRE(keyOf(unlockKey(file, keychain("bespeak"))) == "key-file.no-such-slot");
}

TEST_CASE("a key file reads back as it was written, from memory and from the disk")
{
    const test::TemporaryFolder folder;
    const KeyFile file = sampleFile();
    REQUIRE(parseKeyFile(formatKeyFile(file)).value() == file);
    REQUIRE_OK(writeKeyFile(folder / "me.key", file));
    REQUIRE(readKeyFile(folder / "me.key").value() == file);
    REQUIRE(std::filesystem::status(folder / "me.key").permissions() ==
            std::filesystem::perms(0600));
    REQUIRE(keyOf(readKeyFile(folder / "other.key")) == "file.cannot-read");
}

TEST_CASE("the seed is not in the key file")
{
    const std::string text = formatKeyFile(sampleFile());
    const SecretBytes seed = test::signingKey(1).seed();
    REQUIRE(text.find(seed.view()) == std::string::npos);
    REQUIRE(text.find(encodeBase64url(seed.view())) == std::string::npos);
}

TEST_CASE("ways to open a key file come and go, and the key stays")
{
    RepeatableRandomness randomness(6);
    const KeyFile one = sampleFile();
    const auto two = addSlot(one, passphrase("correct horse"), keychain("bespeak"), randomness);
    REQUIRE_OK(two);
    REQUIRE(unlockKey(*two, keychain("bespeak"))->id() == one.id);
    REQUIRE(unlockKey(*two, passphrase("correct horse"))->id() == one.id);
    REQUIRE(keyOf(unlockKey(*two, keychain("bespeak", 8))) == "key-file.tampered");
    REQUIRE(keyOf(unlockKey(*two, keychain("other"))) == "key-file.no-such-slot");

    const auto three = addSlot(*two, keychain("bespeak"), passphrase("new"), randomness);
    REQUIRE_OK(three);
    const auto without = removeSlot(*three, passphrase("new"), 0, randomness);
    REQUIRE_OK(without);
    REQUIRE(keyOf(unlockKey(*without, passphrase("correct horse"))) == "key-file.wrong-passphrase");
    REQUIRE(unlockKey(*without, passphrase("new"))->id() == one.id);
    REQUIRE(unlockKey(*without, keychain("bespeak"))->id() == one.id);
    REQUIRE(parseKeyFile(formatKeyFile(*without)).value() == *without);
}

TEST_CASE("slots are changed only by who can open the file, and the last one stays")
{
    RepeatableRandomness randomness(6);
    const KeyFile file = sampleFile();
    REQUIRE(keyOf(addSlot(file, passphrase("wrong"), passphrase("new"), randomness)) ==
            "key-file.wrong-passphrase");
    REQUIRE(keyOf(addSlot(file, passphrase("correct horse"), passphrase(""), randomness)) ==
            "key-file.empty-passphrase");
    REQUIRE(keyOf(removeSlot(file, passphrase("correct horse"), 0, randomness)) ==
            "key-file.last-slot");
    REQUIRE(keyOf(removeSlot(file, passphrase("correct horse"), 1, randomness)) ==
            "key-file.no-such-slot");
    KeyFile full = file;
    for (int i = 1; i < 8; ++i) {
        full = addSlot(full, passphrase("correct horse"), keychain(std::to_string(i)), randomness)
                   .value();
    }
    REQUIRE(keyOf(addSlot(full, passphrase("correct horse"), keychain("x"), randomness)) ==
            "key-file.too-many-slots");
}

TEST_CASE("a slot slipped in or taken out by somebody without the key is noticed")
{
    RepeatableRandomness randomness(6);
    const KeyFile two =
        addSlot(sampleFile(), passphrase("correct horse"), keychain("bespeak"), randomness).value();
    KeyFile without = two;
    without.keySlots.pop_back();
    REQUIRE(keyOf(unlockKey(without, passphrase("correct horse"))) == "key-file.tampered");
    KeyFile swapped = two;
    std::swap(swapped.keySlots[0], swapped.keySlots[1]);
    REQUIRE(keyOf(unlockKey(swapped, passphrase("correct horse"))) == "key-file.tampered");
    KeyFile renamed = two;
    std::get<KeychainSlot>(renamed.keySlots[1].kind).reference = "other";
    REQUIRE(keyOf(unlockKey(renamed, keychain("other"))) == "key-file.tampered");
}

TEST_CASE("every value of the key file is bound to the seed")
{
    const std::string zeros = encodeBase64url(std::string(24, '\0'));
    REQUIRE(keyAfter("/kid", test::signingKey(2).id().text()) == "key-file.wrong-passphrase");
    REQUIRE(keyAfter("/slots/0/ops", 2) == "key-file.wrong-passphrase");
    REQUIRE(keyAfter("/slots/0/mem", 16 * 1024) == "key-file.wrong-passphrase");
    REQUIRE(keyAfter("/slots/0/salt", encodeBase64url(std::string(16, '\0'))) ==
            "key-file.wrong-passphrase");
    REQUIRE(keyAfter("/slots/0/file_key/nonce", zeros) == "key-file.wrong-passphrase");
    REQUIRE(keyAfter("/seed/nonce", zeros) == "key-file.tampered");
}

TEST_CASE("a key file cannot make the program work or eat without end")
{
    REQUIRE(keyAfter("/slots/0/ops", 11) == "key-file.hostile-cost");
    REQUIRE(keyAfter("/slots/0/ops", 0) == "key-file.hostile-cost");
    REQUIRE(keyAfter("/slots/0/mem", 1024LL * 1024 * 1024 + 1) == "key-file.hostile-cost");
    REQUIRE(keyAfter("/slots/0/mem", 1) == "key-file.hostile-cost");
    Json json = Json::parse(formatKeyFile(sampleFile()));
    json["slots"][0]["ops"] = 10;
    json["slots"][0]["mem"] = 1024 * 1024 * 1024;
    json["slots"].push_back(json["slots"][0]);
    REQUIRE(keyOf(parseKeyFile(canonicalJson(json).value())) == "key-file.hostile-cost");
    for (int i = 0; i < 7; ++i) {
        json["slots"].push_back(json["slots"][0]);
    }
    REQUIRE(keyOf(parseKeyFile(canonicalJson(json).value())) == "key-file.unreadable");
}

TEST_CASE("a key file of another form is refused in words")
{
    REQUIRE(keyAfter("/v", 2) == "key-file.newer");
    REQUIRE(keyAfter("/v", 0) == "key-file.unreadable");
    REQUIRE(keyAfter("/v", "1") == "key-file.unreadable");
    REQUIRE(keyAfter("/more", 1) == "key-file.unreadable");
    REQUIRE(keyAfter("/kid", 1) == "key-file.unreadable");
    REQUIRE(keyAfter("/slots", Json::array()) == "key-file.unreadable");
    REQUIRE(keyAfter("/slots", Json::array({1})) == "key-file.unreadable");
    REQUIRE(keyAfter("/slots/0/kdf", "scrypt") == "key-file.unreadable");
    REQUIRE(keyAfter("/slots/0/salt", "AAAA") == "key-file.unreadable");
    REQUIRE(keyAfter("/slots/0/file_key", 1) == "key-file.unreadable");
    REQUIRE(keyAfter("/seed", "AAAA") == "key-file.unreadable");
    REQUIRE(keyAfter("/seed/box", "AAAA") == "key-file.unreadable");
    REQUIRE(keyOf(parseKeyFile("")) == "key-file.unreadable");
    REQUIRE(keyOf(parseKeyFile("{}")) == "key-file.unreadable");
    REQUIRE(keyOf(parseKeyFile("[]")) == "key-file.unreadable");
}

TEST_CASE("a key file cut short anywhere is refused")
{
    const std::string text = formatKeyFile(sampleFile());
    for (std::size_t length = 0; length < text.size(); ++length) {
        REQUIRE(keyOf(parseKeyFile(text.substr(0, length))) == "key-file.unreadable");
    }
}

TEST_CASE("a cost that no reader would take is not written")
{
    RepeatableRandomness randomness(5);
    const SigningKey key = test::signingKey(1);
    REQUIRE(keyOf(sealKey(key, Passphrase{"x", {11, 8 * 1024}}, randomness)) ==
            "key-file.hostile-cost");
}
