// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/key.h"

#include "models/exchange/base64url.h"
#include "tests/models/exchange/sample_message.h"
#include "tests/support/catch.h"
#include "tests/support/vectors.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::bytesOfHex;
using bespeak::test::keyOf;

namespace
{

SigningKey keyOfJwk(const Json& jwk)
{
    return SigningKey(SecretBytes::copyOf(decodeBase64url(jwk["d"].get<std::string>()).value()));
}

} // namespace

TEST_CASE("SHA-256 is the published one and its text reads back")
{
    const Sha256 digest = sha256("abc");
    REQUIRE(digest.text() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    REQUIRE(Sha256::parse(digest.text()).value() == digest);
    REQUIRE(keyOf(Sha256::parse("BA" + digest.text().substr(2))) == "sha256.unreadable");
    REQUIRE(keyOf(Sha256::parse(digest.text() + "0")) == "sha256.unreadable");
}

TEST_CASE("key, name and signature are those of RFC 8037, byte for byte")
{
    const Json rfc = test::readVectors("rfc/rfc-examples.json")["rfc8037_A"];
    const SigningKey key = keyOfJwk(rfc["jwk_private"]);
    REQUIRE(key.publicKey().jwk()["x"] == rfc["jwk_private"]["x"]);
    REQUIRE(canonicalJson(key.publicKey().jwk()).value() ==
            rfc["thumbprint_input"].get<std::string>());
    REQUIRE(key.id().text() == rfc["thumbprint"].get<std::string>());
    REQUIRE(key.id().digest().text() == rfc["thumbprint_hex"].get<std::string>());

    const std::string signedText = encodeBase64url(rfc["protected"].get<std::string>()) + "." +
                                   encodeBase64url(rfc["payload"].get<std::string>());
    REQUIRE(signedText + "." + encodeBase64url(key.sign(signedText)) ==
            rfc["compact"].get<std::string>());
}

TEST_CASE("a thumbprint is the hash of the canonical members, as RFC 7638 shows with RSA")
{
    const Json rfc = test::readVectors("rfc/rfc-examples.json")["rfc7638_3_1"];
    const Json members = {
        {"e", rfc["jwk"]["e"]}, {"kty", rfc["jwk"]["kty"]}, {"n", rfc["jwk"]["n"]}};
    REQUIRE(KeyId(sha256(canonicalJson(members).value())).text() ==
            rfc["thumbprint"].get<std::string>());
}

TEST_CASE("verify agrees with every Ed25519 case of Wycheproof")
{
    const Json vectors = test::readVectors("wycheproof/ed25519_test.json");
    int count = 0;
    for (const Json& group : vectors["testGroups"]) {
        const auto key = PublicKey::create(bytesOfHex(group["publicKey"]["pk"].get<std::string>()));
        for (const Json& row : group["tests"]) {
            ++count;
            const bool isGood = key && verify(*key, bytesOfHex(row["msg"].get<std::string>()),
                                              bytesOfHex(row["sig"].get<std::string>()));
            INFO(row["tcId"]);
            REQUIRE(isGood == (row["result"] == "valid"));
        }
    }
    REQUIRE(count == 151);
}

TEST_CASE("keys of small order, off the curve or in a second spelling are refused")
{
    const std::string hex = GENERATE(values<std::string>({
        "0000000000000000000000000000000000000000000000000000000000000000", // order 4
        "0100000000000000000000000000000000000000000000000000000000000000", // neutral
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // order 2
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", // order 8
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", // order 8
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // y = p
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // y = p + 1
        "0200000000000000000000000000000000000000000000000000000000000000", // no point
    }));
    INFO(hex);
    REQUIRE(keyOf(PublicKey::create(bytesOfHex(hex))) == "key.weak");
}

TEST_CASE("a key in JSON has exactly its three members and the right length")
{
    const Json good = test::signingKey(1).publicKey().jwk();
    REQUIRE(keyOf(PublicKey::parseJwk(good)) == "ok");
    const auto with = [&good](const char* name, const Json& value) {
        Json changed = good;
        changed[name] = value;
        return keyOf(PublicKey::parseJwk(changed));
    };
    REQUIRE(with("kty", "EC") == "key.jwk");
    REQUIRE(with("crv", "X25519") == "key.jwk");
    REQUIRE(with("crv", "Ed448") == "key.jwk");
    REQUIRE(with("d", "AAAA") == "key.jwk");
    REQUIRE(with("kid", "mine") == "key.jwk");
    REQUIRE(with("x", 5) == "key.jwk");
    REQUIRE(with("x", "AAAA") == "key.length");
    REQUIRE(with("x", good["x"].get<std::string>() + "=") == "base64url.alphabet");
    REQUIRE(keyOf(PublicKey::parseJwk(Json::array())) == "key.jwk");
    REQUIRE(keyOf(PublicKey::parseJwk(Json("x"))) == "key.jwk");
}

TEST_CASE("a signature is for one message and one key")
{
    const SigningKey key = test::signingKey(1);
    const std::string signature = key.sign("yes");
    REQUIRE(keyOf(verify(key.publicKey(), "yes", signature)) == "ok");
    REQUIRE(keyOf(verify(key.publicKey(), "no", signature)) == "key.signature-wrong");
    REQUIRE(keyOf(verify(test::signingKey(2).publicKey(), "yes", signature)) ==
            "key.signature-wrong");
    REQUIRE(keyOf(verify(key.publicKey(), "yes", signature.substr(1))) == "key.signature-length");
    REQUIRE(keyOf(verify(key.publicKey(), "yes", signature + "x")) == "key.signature-length");
}

TEST_CASE("two keys from the system's randomness differ")
{
    SystemRandomness randomness;
    REQUIRE(SigningKey::generate(randomness).id() != SigningKey::generate(randomness).id());
}

TEST_CASE("a key's name reads back and nothing else does")
{
    const KeyId id = test::signingKey(1).id();
    REQUIRE(id.text().size() == 43);
    REQUIRE(KeyId::parse(id.text()).value() == id);
    REQUIRE(keyOf(KeyId::parse(id.text() + "=")) == "key-id.unreadable");
    REQUIRE(keyOf(KeyId::parse(id.text().substr(1))) == "key-id.unreadable");
    // 43 characters carry two bits more than 32 bytes; those must be zero.
    REQUIRE(keyOf(KeyId::parse(id.text().substr(0, 42) + "_")) == "key-id.unreadable");
}
