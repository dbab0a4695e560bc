// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/base/sha256.h"
#include "models/exchange/jcs.h"
#include "models/exchange/secret.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace bespeak::exchange
{

/// What names a key: its RFC 7638 thumbprint, 43 characters of base64url.
class KeyId
{
public:
    explicit KeyId(const Sha256& digest);
    /// Errors: key-id.unreadable.
    static Result<KeyId> parse(std::string_view text);

    const std::string& text() const { return m_text; }
    const Sha256& digest() const { return m_digest; }

    friend auto operator<=>(const KeyId&, const KeyId&) = default;

private:
    Sha256 m_digest;
    std::string m_text;
};

/// An Ed25519 public key that is a point of full order in its one encoding: for a weak one, a
/// single signature fits every message.
class PublicKey
{
public:
    /// Errors: key.length, key.weak.
    static Result<PublicKey> create(std::string_view bytes);
    /// Exactly {"kty":"OKP","crv":"Ed25519","x":…}. Errors: key.jwk, and those of create.
    static Result<PublicKey> parseJwk(const Json& jwk);

    Json jwk() const;
    const KeyId& id() const { return m_id; }
    std::string_view bytes() const;

    friend bool operator==(const PublicKey& a, const PublicKey& b)
    {
        return a.m_bytes == b.m_bytes;
    }

private:
    explicit PublicKey(const std::array<std::uint8_t, 32>& bytes);
    friend class SigningKey;

    std::array<std::uint8_t, 32> m_bytes;
    KeyId m_id;
};

/// The half of a key pair that is kept. Moves, never copies; wiped at the end.
class SigningKey
{
public:
    static constexpr std::size_t seedSize = 32;

    static SigningKey generate(Randomness& randomness);
    /// The seed must have seedSize bytes.
    explicit SigningKey(const SecretBytes& seed);

    const PublicKey& publicKey() const { return m_publicKey; }
    const KeyId& id() const { return m_publicKey.id(); }
    SecretBytes seed() const;
    /// 64 bytes, the same for the same message (RFC 8032).
    std::string sign(std::string_view message) const;

private:
    static SecretBytes expand(const SecretBytes& seed);

    SecretBytes m_expanded; ///< libsodium's form: the seed, then the public key
    PublicKey m_publicKey;
};

/// Errors: key.signature-length, key.signature-wrong.
Result<void> verify(const PublicKey& key, std::string_view message, std::string_view signature);

/// Who a reader knows. Nothing for a stranger.
using KeyLookup = std::function<std::optional<PublicKey>(const KeyId&)>;

} // namespace bespeak::exchange

template <>
struct std::hash<bespeak::exchange::KeyId> {
    std::size_t operator()(const bespeak::exchange::KeyId& id) const noexcept
    {
        return std::hash<std::string>()(id.text());
    }
};
