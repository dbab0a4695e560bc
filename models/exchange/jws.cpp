// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/jws.h"

#include "models/exchange/base64url.h"

#include <algorithm>
#include <array>

namespace bespeak::exchange
{

namespace
{

constexpr std::array<std::string_view, 2> algorithms = {"Ed25519", "EdDSA"};
constexpr std::size_t mostEntries = 16;
constexpr JsonLimits headerLimits = {1024, 4};

std::string protectedTextFor(std::string_view algorithm, const KeyId& signer, std::string_view typ)
{
    const Json header = {{"alg", algorithm}, {"kid", signer.text()}, {"typ", typ}};
    return encodeBase64url(canonicalJson(header).value());
}

Result<JwsEntry> parseEntry(const Json& json)
{
    if (!json.is_object()) {
        return fail("jws.shape");
    }
    JwsEntry entry;
    std::string_view signatureText;
    for (const auto& [name, value] : json.items()) {
        if (name == "header") {
            entry.hasUnprotectedHeader = true;
        } else if (name == "protected" && value.is_string()) {
            entry.protectedText = value.get_ref<const std::string&>();
        } else if (name == "signature" && value.is_string()) {
            signatureText = value.get_ref<const std::string&>();
        } else {
            return fail("jws.shape");
        }
    }
    auto signature = decodeBase64url(signatureText);
    if (!signature) {
        return failWith(signature);
    }
    entry.signature = std::move(*signature);
    return entry;
}

/// What RFC 7515 and RFC 7797 let a header say, and why it must not say it here.
Result<void> checkMember(const std::string& name)
{
    constexpr std::array<std::string_view, 6> keyMembers = {"jwk", "jku", "x5c",
                                                            "x5u", "x5t", "x5t#S256"};
    if (name == "crit") {
        return fail("jws.crit");
    }
    if (name == "b64") {
        return fail("jws.b64");
    }
    if (std::ranges::find(keyMembers, name) != keyMembers.end()) {
        return fail("jws.embedded-key", {{"member", name}});
    }
    if (name != "alg" && name != "kid" && name != "typ") {
        return fail("jws.member", {{"member", name}});
    }
    return {};
}

std::string stringMember(const Json& header, const char* name)
{
    const auto member = header.find(name);
    return member != header.end() && member->is_string() ? member->get<std::string>()
                                                         : std::string();
}

struct EntryHeader {
    std::string algorithm;
    KeyId signer;
};

Result<EntryHeader> checkHeader(const JwsEntry& entry, std::string_view typ)
{
    if (entry.hasUnprotectedHeader) {
        return fail("jws.unprotected");
    }
    const auto header = decodeBase64url(entry.protectedText).and_then([](const std::string& bytes) {
        return parseStrictJson(bytes, headerLimits);
    });
    if (!header) {
        return failWith(header);
    }
    if (!header->is_object()) {
        return fail("jws.shape");
    }
    for (const auto& [name, value] : header->items()) {
        if (const auto allowed = checkMember(name); !allowed) {
            return failWith(allowed);
        }
    }
    std::string algorithm = stringMember(*header, "alg");
    if (std::ranges::find(algorithms, algorithm) == algorithms.end()) {
        return fail("jws.algorithm", {{"name", algorithm}});
    }
    const std::string actualTyp = stringMember(*header, "typ");
    if (actualTyp.empty()) {
        return fail("jws.typ-missing");
    }
    if (actualTyp != typ) {
        return fail("jws.typ", {{"actual", actualTyp}, {"expected", std::string(typ)}});
    }
    if (!header->contains("kid")) {
        return fail("jws.kid-missing");
    }
    return KeyId::parse(stringMember(*header, "kid")).map([&algorithm](const KeyId& signer) {
        return EntryHeader{std::move(algorithm), signer};
    });
}

/// What is signed, after RFC 7515, 5.1.
std::string signingInput(std::string_view protectedText, std::string_view payloadText)
{
    std::string text;
    text.reserve(protectedText.size() + 1 + payloadText.size());
    text.append(protectedText).append(1, '.').append(payloadText);
    return text;
}

Result<void> verifyEntry(const GeneralJws& jws, const JwsEntry& entry, const KeyId& signer,
                         const KeyLookup& known)
{
    const auto key = known(signer);
    // The lookup may be wrong about a name; the name is computed from the key itself.
    if (!key || key->id() != signer) {
        return fail("jws.unknown-key", {{"key", signer.text()}});
    }
    return verify(*key, signingInput(entry.protectedText, jws.payloadText), entry.signature);
}

} // namespace

std::string signJws(std::string_view payload, std::string_view typ,
                    std::span<const SigningKey* const> signers)
{
    const std::string payloadText = encodeBase64url(payload);
    Json signatures = Json::array();
    for (const SigningKey* signer : signers) {
        for (const std::string_view algorithm : algorithms) {
            const std::string protectedText = protectedTextFor(algorithm, signer->id(), typ);
            const std::string signature = signer->sign(signingInput(protectedText, payloadText));
            signatures.push_back(
                {{"protected", protectedText}, {"signature", encodeBase64url(signature)}});
        }
    }
    return canonicalJson({{"payload", payloadText}, {"signatures", signatures}}).value();
}

Result<GeneralJws> parseGeneralJws(std::string_view envelope)
{
    const auto json = parseStrictJson(envelope);
    if (!json) {
        return failWith(json);
    }
    if (!json->is_object() || json->size() != 2 || !json->contains("payload") ||
        !(*json)["payload"].is_string() || !json->contains("signatures") ||
        !(*json)["signatures"].is_array()) {
        return fail("jws.shape");
    }
    GeneralJws jws;
    jws.payloadText = (*json)["payload"].get<std::string>();
    auto payload = decodeBase64url(jws.payloadText);
    if (!payload) {
        return failWith(payload);
    }
    jws.payload = std::move(*payload);
    const Json& entries = (*json)["signatures"];
    if (entries.size() > mostEntries) {
        return fail("jws.too-many-signatures", {{"limit", std::to_string(mostEntries)}});
    }
    for (const Json& entryJson : entries) {
        auto entry = parseEntry(entryJson);
        if (!entry) {
            return failWith(entry);
        }
        jws.entries.push_back(std::move(*entry));
    }
    return jws;
}

Result<VerifiedJws> verifyJws(const GeneralJws& jws, std::string_view typ, const KeyLookup& known)
{
    VerifiedJws verified{jws.payload, {}};
    std::vector<std::pair<KeyId, std::string>> seen;
    for (const JwsEntry& entry : jws.entries) {
        const auto header = checkHeader(entry, typ);
        if (!header) {
            return failWith(header);
        }
        const std::pair<KeyId, std::string> name{header->signer, header->algorithm};
        if (std::ranges::find(seen, name) != seen.end()) {
            return fail("jws.duplicate-entry");
        }
        seen.push_back(name);
        if (const auto right = verifyEntry(jws, entry, header->signer, known); !right) {
            return failWith(right);
        }
        if (std::ranges::find(verified.signers, header->signer) == verified.signers.end()) {
            verified.signers.push_back(header->signer);
        }
    }
    if (verified.signers.empty()) {
        return fail("jws.no-signature");
    }
    return verified;
}

Result<VerifiedJws> verifyJws(std::string_view envelope, std::string_view typ,
                              const KeyLookup& known)
{
    const auto jws = parseGeneralJws(envelope);
    return jws ? verifyJws(*jws, typ, known) : failWith(jws);
}

} // namespace bespeak::exchange
