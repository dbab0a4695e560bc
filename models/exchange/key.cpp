// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/key.h"

#include "models/base/expects.h"
#include "models/exchange/base64url.h"

#include <algorithm>
#include <sodium.h>

namespace bespeak::exchange
{

namespace
{

std::string_view viewOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

const std::uint8_t* bytesOf(std::string_view text)
{
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

Json jwkOf(std::span<const std::uint8_t> bytes)
{
    return {{"crv", "Ed25519"}, {"kty", "OKP"}, {"x", encodeBase64url(viewOf(bytes))}};
}

KeyId thumbprintOf(std::span<const std::uint8_t> bytes)
{
    // RFC 7638's form of these three members is their canonical JSON.
    return KeyId(sha256(canonicalJson(jwkOf(bytes)).value()));
}

bool isString(const Json& object, const char* name, std::string_view value)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_string() &&
           member->get_ref<const std::string&>() == value;
}

} // namespace

KeyId::KeyId(const Sha256& digest)
    : m_digest(digest)
    , m_text(encodeBase64url(viewOf(digest.bytes)))
{
}

Result<KeyId> KeyId::parse(std::string_view text)
{
    const auto bytes = text.size() == 43 ? decodeBase64url(text) : fail("base64url.length");
    if (!bytes) {
        return fail("key-id.unreadable");
    }
    Sha256 digest;
    std::ranges::copy(*bytes, digest.bytes.begin());
    return KeyId(digest);
}

PublicKey::PublicKey(const std::array<std::uint8_t, 32>& bytes)
    : m_bytes(bytes)
    , m_id(thumbprintOf(bytes))
{
}

Result<PublicKey> PublicKey::create(std::string_view bytes)
{
    startSodium();
    if (bytes.size() != crypto_sign_PUBLICKEYBYTES) {
        return fail("key.length");
    }
    if (crypto_core_ed25519_is_valid_point(bytesOf(bytes)) != 1) {
        return fail("key.weak");
    }
    std::array<std::uint8_t, 32> own{};
    std::ranges::copy(bytes, own.begin());
    return PublicKey(own);
}

Result<PublicKey> PublicKey::parseJwk(const Json& jwk)
{
    if (!jwk.is_object() || jwk.size() != 3 || !isString(jwk, "kty", "OKP") ||
        !isString(jwk, "crv", "Ed25519") || !jwk.contains("x") || !jwk["x"].is_string()) {
        return fail("key.jwk");
    }
    return decodeBase64url(jwk["x"].get_ref<const std::string&>()).and_then(&PublicKey::create);
}

Json PublicKey::jwk() const
{
    return jwkOf(m_bytes);
}

std::string_view PublicKey::bytes() const
{
    return viewOf(m_bytes);
}

SecretBytes SigningKey::expand(const SecretBytes& seed)
{
    expects(seed.size() == seedSize, "a seed has 32 bytes");
    SecretBytes expanded(crypto_sign_SECRETKEYBYTES);
    std::array<std::uint8_t, 32> ignored{};
    crypto_sign_seed_keypair(ignored.data(), expanded.bytes().data(), seed.bytes().data());
    return expanded;
}

SigningKey::SigningKey(const SecretBytes& seed)
    : m_expanded(expand(seed))
    , m_publicKey(PublicKey::create(m_expanded.view().substr(seedSize)).value())
{
}

SigningKey SigningKey::generate(Randomness& randomness)
{
    return SigningKey(SecretBytes::random(seedSize, randomness));
}

SecretBytes SigningKey::seed() const
{
    return SecretBytes::copyOf(m_expanded.view().substr(0, seedSize));
}

std::string SigningKey::sign(std::string_view message) const
{
    std::array<std::uint8_t, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, bytesOf(message), message.size(),
                         m_expanded.bytes().data());
    return std::string(viewOf(signature));
}

Result<void> verify(const PublicKey& key, std::string_view message, std::string_view signature)
{
    if (signature.size() != crypto_sign_BYTES) {
        return fail("key.signature-length");
    }
    if (crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), message.size(),
                                    bytesOf(key.bytes())) != 0) {
        return fail("key.signature-wrong");
    }
    return {};
}

} // namespace bespeak::exchange
