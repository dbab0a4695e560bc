// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jws.h"

#include "models/exchange/base64url.h"
#include "tests/models/exchange/sample_message.h"
#include "tests/support/catch.h"
#include "tests/support/vectors.h"

using namespace bespeak;
using namespace bespeak::exchange;
using bespeak::test::keyOf;
using bespeak::test::lookupOf;

namespace
{

const std::string typ = "bespeak-request+jws";
const std::string payload = R"({"a":1})";

std::string envelopeOf(const Json& entries, const std::string& payloadText)
{
    return Json{{"payload", payloadText}, {"signatures", entries}}.dump();
}

/// An entry that is properly signed over whatever header it is given.
Json signedEntry(const SigningKey& key, const std::string& header)
{
    const std::string text = encodeBase64url(header);
    const std::string signature = key.sign(text + "." + encodeBase64url(payload));
    return {{"protected", text}, {"signature", encodeBase64url(signature)}};
}

Json goodHeader()
{
    return {{"alg", "Ed25519"}, {"kid", test::signingKey(1).id().text()}, {"typ", typ}};
}

std::string keyForEntries(const Json& entries)
{
    return keyOf(verifyJws(envelopeOf(entries, encodeBase64url(payload)), typ,
                           lookupOf({test::signingKey(1).publicKey()})));
}

/// What becomes of one entry whose header was changed before it was signed.
std::string keyForHeader(const char* member, const Json& value)
{
    Json header = goodHeader();
    header[member] = value;
    return keyForEntries(Json::array({signedEntry(test::signingKey(1), header.dump())}));
}

std::string keyForHeaderText(const std::string& header)
{
    return keyForEntries(Json::array({signedEntry(test::signingKey(1), header)}));
}

} // namespace

TEST_CASE("each signer signs under both names of the algorithm and all are found again")
{
    const SigningKey one = test::signingKey(1);
    const SigningKey two = test::signingKey(2);
    const SigningKey* const signers[] = {&one, &two};
    const std::string envelope = signJws(payload, typ, signers);
    REQUIRE(Json::parse(envelope)["signatures"].size() == 4);
    const auto verified = verifyJws(envelope, typ, lookupOf({one.publicKey(), two.publicKey()}));
    REQUIRE_OK(verified);
    REQUIRE(verified->payload == payload);
    REQUIRE(verified->signers == std::vector{one.id(), two.id()});
}

TEST_CASE("one name of the algorithm is enough, be it the old or the new one")
{
    REQUIRE(keyForHeader("alg", "Ed25519") == "ok");
    REQUIRE(keyForHeader("alg", "EdDSA") == "ok");
}

TEST_CASE("every entry of a signer must be right, not only one")
{
    const SigningKey key = test::signingKey(1);
    Json header = goodHeader();
    header["alg"] = "EdDSA";
    Json wrong = signedEntry(key, header.dump());
    wrong["signature"] = encodeBase64url(std::string(64, 'x'));
    REQUIRE(keyForEntries(Json::array({signedEntry(key, goodHeader().dump()), wrong})) ==
            "key.signature-wrong");
}

TEST_CASE("no algorithm but Ed25519 is accepted")
{
    const std::string name = GENERATE(values<std::string>(
        {"none", "None", "HS256", "RS256", "ES256", "Ed448", "eddsa", "ED25519", ""}));
    REQUIRE(keyForHeader("alg", name) == "jws.algorithm");
}

TEST_CASE("an algorithm that is no text or is missing is refused")
{
    REQUIRE(keyForHeader("alg", 1) == "jws.algorithm");
    Json header = goodHeader();
    header.erase("alg");
    REQUIRE(keyForHeaderText(header.dump()) == "jws.algorithm");
}

TEST_CASE("keys that a signature brings along are refused, not read")
{
    const Json jwk = test::signingKey(1).publicKey().jwk();
    REQUIRE(keyForHeader("jwk", jwk) == "jws.embedded-key");
    REQUIRE(keyForHeader("jku", "https://example.org/keys") == "jws.embedded-key");
    REQUIRE(keyForHeader("x5c", Json::array({"AAAA"})) == "jws.embedded-key");
    REQUIRE(keyForHeader("x5u", "https://example.org/key") == "jws.embedded-key");
    REQUIRE(keyForHeader("x5t", "AAAA") == "jws.embedded-key");
}

TEST_CASE("extensions and unknown members of the header are refused")
{
    REQUIRE(keyForHeader("crit", Json::array({"exp"})) == "jws.crit");
    REQUIRE(keyForHeader("b64", false) == "jws.b64");
    REQUIRE(keyForHeader("cty", "json") == "jws.member");
    REQUIRE(keyForHeader("exp", 1) == "jws.member");
}

TEST_CASE("a signature for one kind of message is none for another")
{
    REQUIRE(keyForHeader("typ", "bespeak-quote+jws") == "jws.typ");
    REQUIRE(keyForHeader("typ", "BESPEAK-REQUEST+JWS") == "jws.typ");
    REQUIRE(keyForHeader("typ", "") == "jws.typ-missing");
    REQUIRE(keyForHeader("typ", 1) == "jws.typ-missing");
    Json header = goodHeader();
    header.erase("typ");
    REQUIRE(keyForHeaderText(header.dump()) == "jws.typ-missing");
}

TEST_CASE("a signature names a key that is known here")
{
    REQUIRE(keyForHeader("kid", test::signingKey(2).id().text()) == "jws.unknown-key");
    REQUIRE(keyForHeader("kid", "me") == "key-id.unreadable");
    REQUIRE(keyForHeader("kid", 1) == "key-id.unreadable");
    Json header = goodHeader();
    header.erase("kid");
    REQUIRE(keyForHeaderText(header.dump()) == "jws.kid-missing");
}

TEST_CASE("a lookup that gives the wrong key for a name is not believed")
{
    const SigningKey key = test::signingKey(2);
    const Json entry = signedEntry(key, goodHeader().dump());
    const auto confused = [&key](const KeyId&) { return std::optional(key.publicKey()); };
    REQUIRE(keyOf(verifyJws(envelopeOf(Json::array({entry}), encodeBase64url(payload)), typ,
                            confused)) == "jws.unknown-key");
}

TEST_CASE("a header that can be read in two ways is refused")
{
    const std::string kid = test::signingKey(1).id().text();
    REQUIRE(keyForHeaderText(R"({"alg":"none","alg":"Ed25519","kid":")" + kid + R"(","typ":")" +
                             typ + "\"}") == "jcs.duplicate-key");
    REQUIRE(keyForHeaderText("[]") == "jws.shape");
    REQUIRE(keyForHeaderText("") == "jcs.unreadable");
    REQUIRE(keyForHeaderText(std::string(2000, ' ')) == "jcs.too-large");
}

TEST_CASE("base64url in the envelope has one spelling")
{
    Json entry = signedEntry(test::signingKey(1), goodHeader().dump());
    const std::string good = entry["signature"].get<std::string>();
    const auto keyFor = [&entry](const char* member, const std::string& text) {
        Json changed = entry;
        changed[member] = text;
        return keyForEntries(Json::array({changed}));
    };
    REQUIRE(keyFor("signature", good + "==") == "base64url.alphabet");
    REQUIRE(keyFor("signature", good + "\n") == "base64url.alphabet");
    REQUIRE(keyFor("signature", "\n" + good.substr(1)) == "base64url.alphabet");
    // The last letter of 86 carries four unused bits.
    const char last = good.back() == 'A' ? 'B' : static_cast<char>(good.back() + 1);
    REQUIRE(keyFor("signature", good.substr(0, 85) + last) == "base64url.trailing-bits");
    REQUIRE(keyFor("signature", good.substr(0, 84)) == "key.signature-length");
    REQUIRE(keyFor("signature", "") == "key.signature-length");
    REQUIRE(keyFor("protected", entry["protected"].get<std::string>() + "=") ==
            "base64url.alphabet");
    REQUIRE(keyOf(verifyJws(envelopeOf(Json::array({entry}), encodeBase64url(payload) + "="), typ,
                            lookupOf({test::signingKey(1).publicKey()}))) == "base64url.alphabet");
}

TEST_CASE("an envelope has one shape")
{
    const Json entry = signedEntry(test::signingKey(1), goodHeader().dump());
    Json extra = entry;
    extra["more"] = 1;
    Json unprotected = entry;
    unprotected["header"] = {{"kid", "x"}};
    REQUIRE(keyForEntries(Json::array()) == "jws.no-signature");
    REQUIRE(keyForEntries("x") == "jws.shape");
    REQUIRE(keyForEntries(Json::array({1})) == "jws.shape");
    REQUIRE(keyForEntries(Json::array({extra})) == "jws.shape");
    REQUIRE(keyForEntries(Json::array({unprotected})) == "jws.unprotected");
    REQUIRE(keyForEntries(Json::array({entry, entry})) == "jws.duplicate-entry");
    REQUIRE(keyForEntries(Json(std::vector<Json>(17, entry))) == "jws.too-many-signatures");

    const auto nobody = lookupOf({});
    const std::string text = envelopeOf(Json::array({entry}), "AAAA");
    REQUIRE(keyOf(verifyJws("", typ, nobody)) == "jcs.unreadable");
    REQUIRE(keyOf(verifyJws("[]", typ, nobody)) == "jws.shape");
    REQUIRE(keyOf(verifyJws("{}", typ, nobody)) == "jws.shape");
    REQUIRE(keyOf(verifyJws(text.substr(0, text.size() - 1) + ",\"x\":1}", typ, nobody)) ==
            "jws.shape");
    REQUIRE(keyOf(verifyJws(text.substr(0, text.size() - 1) + ",\"payload\":\"\"}", typ, nobody)) ==
            "jcs.duplicate-key");
    REQUIRE(keyOf(verifyJws(text + std::string("\0x", 2), typ, nobody)) == "jcs.unreadable");
    REQUIRE(keyOf(verifyJws("eyJ.AAAA.AAAA", typ, nobody)) == "jcs.unreadable");
}

TEST_CASE("a signature under another payload does not fit")
{
    const Json entry = signedEntry(test::signingKey(1), goodHeader().dump());
    REQUIRE(keyOf(verifyJws(envelopeOf(Json::array({entry}), encodeBase64url(R"({"a":2})")), typ,
                            lookupOf({test::signingKey(1).publicKey()}))) == "key.signature-wrong");
}

TEST_CASE("the general form of the JOSE cookbook is read, and its Ed25519 signature fits")
{
    const Json vector = test::readVectors("jose-cookbook/curve25519/jws.json");
    const auto jws = parseGeneralJws(vector["output"]["json"].dump());
    REQUIRE_OK(jws);
    REQUIRE(jws->payload == vector["input"]["payload"].get<std::string>());
    REQUIRE(jws->entries.size() == 1);
    const auto key =
        PublicKey::create(decodeBase64url(vector["input"]["key"]["x"].get<std::string>()).value());
    const JwsEntry& entry = jws->entries.front();
    REQUIRE(keyOf(verify(*key, entry.protectedText + "." + jws->payloadText, entry.signature)) ==
            "ok");
    // It says neither for what it is nor whose: as a message it is none.
    REQUIRE(keyOf(verifyJws(*jws, typ, lookupOf({*key}))) == "jws.typ-missing");
    REQUIRE(keyOf(parseGeneralJws(vector["output"]["json_flat"].dump())) == "jws.shape");
    REQUIRE(keyOf(parseGeneralJws(vector["output"]["compact"].get<std::string>())) ==
            "jcs.unreadable");
}

TEST_CASE("every other example of the JOSE cookbook is read at most and never accepted")
{
    const std::string name = GENERATE(values<std::string>({
        "4_1.rsa_v15_signature",
        "4_2.rsa-pss_signature",
        "4_3.ecdsa_signature",
        "4_4.hmac-sha2_integrity_protection",
        "4_5.signature_with_detached_content",
        "4_6.protecting_specific_header_fields",
        "4_7.protecting_content_only",
        "4_8.multiple_signatures",
    }));
    INFO(name);
    const Json vector = test::readVectors("jose-cookbook/jws/" + name + ".json");
    const auto jws = parseGeneralJws(vector["output"]["json"].dump());
    const auto anybody = [](const KeyId&) {
        return std::optional(test::signingKey(1).publicKey());
    };
    // 4.5 leaves the payload out: without it there is nothing to verify.
    REQUIRE(jws.has_value() == (name.find("detached") == std::string::npos));
    if (jws) {
        REQUIRE(jws->entries.size() == (name.starts_with("4_8") ? 3 : 1));
        const std::string key = keyOf(verifyJws(*jws, typ, anybody));
        REQUIRE((key == "jws.unprotected" || key == "jws.member" || key == "jws.algorithm"));
    }
}
