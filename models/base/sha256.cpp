// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/sha256.h"

#include <sodium.h>

namespace bespeak
{

namespace
{

constexpr int noDigit = -1;

constexpr int hexDigit(char letter)
{
    if (letter >= '0' && letter <= '9') {
        return letter - '0';
    }
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : noDigit;
}

} // namespace

std::string Sha256::text() const
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

Result<Sha256> Sha256::parse(std::string_view text)
{
    Sha256 digest;
    if (text.size() != 2 * digest.bytes.size()) {
        return fail("sha256.unreadable");
    }
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const int high = hexDigit(text[2 * i]);
        const int low = hexDigit(text[2 * i + 1]);
        if (high == noDigit || low == noDigit) {
            return fail("sha256.unreadable");
        }
        digest.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return digest;
}

Sha256 sha256(std::string_view bytes)
{
    Sha256 digest;
    crypto_hash_sha256(digest.bytes.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    return digest;
}

} // namespace bespeak
