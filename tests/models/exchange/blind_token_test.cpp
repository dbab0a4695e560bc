// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/blind_token.h"
#include "models/exchange/derived_key.h"
#include "tests/support/catch.h"
#include "tests/support/repeatable_randomness.h"

using namespace bespeak;
using namespace bespeak::exchange;

namespace
{

SecretBytes secretOf(char fill)
{
    return SecretBytes::copyOf(std::string(32, fill));
}

} // namespace

TEST_CASE("a token comes back unseen and fits its input and key alone")
{
    test::RepeatableRandomness randomness;
    const SecretBytes key = secretOf('k');
    const BlindedInput asked = blindInput("week and pseudonym", randomness);
    const auto answer = answerBlinded(key, asked.point);
    REQUIRE(answer);
    const auto token = unblind(asked, *answer, tokenPublicKey(key));
    REQUIRE(token);
    CHECK(isTokenOf(key, "week and pseudonym", *token));
    CHECK_FALSE(isTokenOf(key, "another pseudonym", *token));
    CHECK_FALSE(isTokenOf(secretOf('l'), "week and pseudonym", *token));
    CHECK_FALSE(isTokenOf(key, "week and pseudonym", ""));
}

TEST_CASE("what the issuer sees differs each time, and the token does not")
{
    test::RepeatableRandomness randomness;
    const SecretBytes key = secretOf('k');
    const BlindedInput first = blindInput("input", randomness);
    const BlindedInput second = blindInput("input", randomness);
    CHECK(first.point != second.point);
    const auto a = unblind(first, *answerBlinded(key, first.point), tokenPublicKey(key));
    const auto b = unblind(second, *answerBlinded(key, second.point), tokenPublicKey(key));
    REQUIRE(a);
    REQUIRE(b);
    CHECK(*a == *b);
    CHECK(*a != first.point);
}

TEST_CASE("an issuer who uses a key of its own for one person is found out")
{
    test::RepeatableRandomness randomness;
    const BlindedInput asked = blindInput("input", randomness);
    const auto marked = answerBlinded(secretOf('m'), asked.point);
    REQUIRE(marked);
    const auto token = unblind(asked, *marked, tokenPublicKey(secretOf('k')));
    REQUIRE_FALSE(token);
    CHECK(token.error().key == "token.proof");

    auto changed = *answerBlinded(secretOf('k'), asked.point);
    changed.proof[40] = static_cast<char>(changed.proof[40] ^ 1);
    CHECK_FALSE(unblind(asked, changed, tokenPublicKey(secretOf('k'))));
}

TEST_CASE("what is no point of the group is refused on both sides")
{
    test::RepeatableRandomness randomness;
    const SecretBytes key = secretOf('k');
    const BlindedInput asked = blindInput("input", randomness);
    const auto answer = answerBlinded(key, asked.point);
    REQUIRE(answer);
    const auto bad = GENERATE(std::string(), std::string(32, '\xff'), std::string(31, 'a'));
    CHECK_FALSE(answerBlinded(key, bad));
    CHECK_FALSE(unblind(asked, {bad, answer->proof}, tokenPublicKey(key)));
    CHECK_FALSE(unblind(asked, *answer, bad));
}

TEST_CASE("derived keys are the same for the same purpose and tell nothing of each other")
{
    const SigningKey owner(secretOf('s'));
    CHECK(deriveSigningKey(owner, "a").id() == deriveSigningKey(owner, "a").id());
    CHECK(deriveSigningKey(owner, "a").id() != deriveSigningKey(owner, "b").id());
    CHECK(deriveSigningKey(owner, "a").id() != owner.id());
}
