// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/words.h"

#include "models/exchange/base64url.h"
#include "models/exchange/qr.h"
#include "tests/models/exchange/sample_message.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <set>

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::keyOf;

namespace
{

std::string recoveryOfZeros()
{
    std::string words;
    for (int i = 0; i < 23; ++i) {
        words += "abandon ";
    }
    return words + "art";
}

} // namespace

TEST_CASE("the word list is the published one")
{
    const auto path = test::sourceFolder() / "resources" / "words" / "english.txt";
    const std::string file = test::readFile(path);
    REQUIRE(sha256(file).text() ==
            "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    std::string embedded;
    for (std::size_t i = 0; i < wordCount; ++i) {
        embedded += std::string(wordAt(i)) + "\n";
        REQUIRE(findWord(wordAt(i)) == i);
    }
    REQUIRE(embedded == file);
    REQUIRE(findWord("Zoo") == 2047);
    REQUIRE_FALSE(findWord("zoos").has_value());
}

TEST_CASE("twelve words are the first 132 bits of a key's name")
{
    Sha256 digest;
    digest.bytes[0] = 0xFF;
    digest.bytes[1] = 0xE0;  // eleven ones, then zeros
    digest.bytes[16] = 0x10; // bit 131, the last that counts
    const auto words = fingerprintWords(KeyId(digest));
    REQUIRE(words.front() == "zoo");
    REQUIRE(words[1] == "abandon");
    REQUIRE(words.back() == "ability");
}

TEST_CASE("a word that is typed is compared without blanks and case")
{
    const KeyId key = test::signingKey(1).id();
    const auto words = fingerprintWords(key);
    std::string shouted = " " + std::string(words[4]) + "\n";
    shouted[1] = static_cast<char>(shouted[1] - 'a' + 'A');
    REQUIRE(isFingerprintWord(key, 4, shouted));
    REQUIRE_FALSE(isFingerprintWord(key, 5, words[4]));
    REQUIRE_FALSE(isFingerprintWord(key, 4, ""));
    REQUIRE_FALSE(isFingerprintWord(key, 4, std::string(words[4]) + " x"));
}

TEST_CASE("24 recovery words bring a key back")
{
    for (std::uint64_t seed = 1; seed < 20; ++seed) {
        const SigningKey key = test::signingKey(seed);
        const auto recovered = parseRecoveryWords(formatRecoveryWords(key));
        REQUIRE_OK(recovered);
        REQUIRE(recovered->id() == key.id());
    }
}

TEST_CASE("recovery words are those of BIP 39 for the same 256 bits")
{
    const SigningKey zeros{SecretBytes(SigningKey::seedSize)};
    REQUIRE(formatRecoveryWords(zeros) == recoveryOfZeros());
}

TEST_CASE("wrong recovery words say what is wrong with them")
{
    const std::string good = recoveryOfZeros();
    REQUIRE(keyOf(parseRecoveryWords("  " + good + "\n")) == "ok");
    REQUIRE(keyOf(parseRecoveryWords("ABANDON" + good.substr(7))) == "ok");
    REQUIRE(keyOf(parseRecoveryWords(good.substr(8))) == "recovery-words.count");
    REQUIRE(keyOf(parseRecoveryWords("")) == "recovery-words.count");
    const auto unknown = parseRecoveryWords("abandom" + good.substr(7));
    REQUIRE(keyOf(unknown) == "recovery-words.unknown-word");
    REQUIRE(unknown.error().fact("word") == "abandom");
    REQUIRE(keyOf(parseRecoveryWords("zoo" + good.substr(7))) == "recovery-words.checksum");
}

TEST_CASE("a QR code of a key's name has its three finder marks")
{
    const auto qr = createQrCode(test::signingKey(1).id().text());
    REQUIRE_OK(qr);
    REQUIRE(qr->dark.size() == static_cast<std::size_t>(qr->size) * qr->size);
    const int last = qr->size - 1;
    for (int i = 0; i < 7; ++i) {
        REQUIRE(qr->isDark(i, 0));
        REQUIRE(qr->isDark(last - i, 0));
        REQUIRE(qr->isDark(i, last));
    }
    REQUIRE_FALSE(qr->isDark(1, 1));
    REQUIRE(qr->isDark(3, 3));
    REQUIRE_FALSE(qr->isDark(7, 7));
    // Version 4, the smallest that holds 43 bytes at level Q.
    REQUIRE(qr->size == 33);
}

TEST_CASE("a text that no QR code holds is refused")
{
    REQUIRE(keyOf(createQrCode(std::string(5000, 'x'))) == "qr.too-long");
    REQUIRE(keyOf(createQrCode("")) == "qr.too-long");
    REQUIRE(keyOf(createQrCode(std::string("a\0b", 3))) == "qr.too-long");
}
