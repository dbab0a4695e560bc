// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/key_statement.h"

#include "models/exchange/countersign.h"
#include "models/exchange/words.h"
#include "tests/models/exchange/sample_message.h"
#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::keyOf;

namespace
{

const KeyStatementIssue first{.issued = parseInstant("2026-11-22T10:00:00Z").value()};

} // namespace

TEST_CASE("a key is replaced by a statement of both keys, for who knows the old one")
{
    const SigningKey old = test::signingKey(70);
    const SigningKey fresh = test::signingKey(71);
    const auto statement = composeKeyRotation(old, fresh, first);
    REQUIRE_OK(statement);
    const auto opened = openKeyRotation(statement->bytes, test::lookupOf({old.publicKey()}));
    REQUIRE_OK(opened);
    REQUIRE(opened->rotation == KeyRotation{old.id(), fresh.publicKey()});
    REQUIRE(opened->version == 1);
    REQUIRE(keyOf(openKeyRotation(statement->bytes, test::lookupOf({}))) == "jws.unknown-key");
}

TEST_CASE("nobody replaces a key that is not theirs")
{
    const SigningKey victim = test::signingKey(72);
    const SigningKey thief = test::signingKey(73);
    const SigningKey accomplice = test::signingKey(74);
    // Signed by two, but not by the one that it is about.
    MessageHeader header = openMessage(composeKeyRotation(accomplice, thief, first)->bytes,
                                       test::lookupOf({accomplice.publicKey(), thief.publicKey()}))
                               ->header;
    const SigningKey* const signers[] = {&thief, &accomplice};
    const auto forged = composeMessage(
        header, {{"key", thief.publicKey().jwk()}, {"replaces", victim.id().text()}}, {}, signers);
    REQUIRE_OK(forged);
    REQUIRE(keyOf(openKeyRotation(forged->bytes,
                                  test::lookupOf({victim.publicKey(), accomplice.publicKey()}))) ==
            "key-statement.not-both");
}

TEST_CASE("a revocation says since when and why, and is no rotation")
{
    const SigningKey key = test::signingKey(75);
    const SigningKey root = test::signingKey(76);
    const KeyRevocation said{key.id(), RevocationReason::Compromised,
                             parseInstant("2026-11-20T00:00:00Z").value()};
    const auto statement = composeKeyRevocation(said, root, first);
    REQUIRE_OK(statement);
    const auto opened = openKeyRevocation(statement->bytes, test::lookupOf({root.publicKey()}));
    REQUIRE_OK(opened);
    REQUIRE(opened->revocation == said);
    REQUIRE(opened->signer == root.id());
    REQUIRE(keyOf(openKeyRotation(statement->bytes, test::lookupOf({root.publicKey()}))) ==
            "message.kind");
    REQUIRE(keyOf(openKeyRevocation(statement->bytes, test::lookupOf({key.publicKey()}))) ==
            "message.unknown-author");
}

TEST_CASE("a statement with one byte changed is refused")
{
    const SigningKey old = test::signingKey(77);
    const SigningKey fresh = test::signingKey(78);
    const std::string bytes = composeKeyRotation(old, fresh, first)->bytes;
    for (std::size_t i = 0; i < bytes.size(); i += 11) {
        std::string bad = bytes;
        bad[i] = static_cast<char>(bad[i] ^ 1);
        INFO(i);
        REQUIRE_FALSE(openKeyRotation(bad, test::lookupOf({old.publicKey()})));
    }
}

TEST_CASE("drill: from the paper alone the key is made again and takes its cases to a new key")
{
    const SigningKey lost = test::signingKey(79);
    const std::string paper = formatRecoveryWords(lost);
    const auto restored = parseRecoveryWords(paper);
    REQUIRE_OK(restored);
    REQUIRE(restored->id() == lost.id());
    const SigningKey fresh = test::signingKey(80);
    const auto statement = composeKeyRotation(*restored, fresh, first);
    REQUIRE_OK(statement);
    REQUIRE(openKeyRotation(statement->bytes, test::lookupOf({lost.publicKey()}))->rotation.to ==
            fresh.publicKey());
}
