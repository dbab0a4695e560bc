// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/base64url.h"

#include <cstdint>

namespace bespeak::exchange
{

namespace
{

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::uint32_t notInAlphabet = 64;

constexpr std::uint32_t sextetOf(char letter)
{
    if (letter >= 'A' && letter <= 'Z') {
        return static_cast<std::uint32_t>(letter - 'A');
    }
    if (letter >= 'a' && letter <= 'z') {
        return static_cast<std::uint32_t>(letter - 'a' + 26);
    }
    if (letter >= '0' && letter <= '9') {
        return static_cast<std::uint32_t>(letter - '0' + 52);
    }
    return letter == '-' ? 62 : letter == '_' ? 63 : notInAlphabet;
}

} // namespace

std::string encodeBase64url(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8U | static_cast<std::uint8_t>(byte)) & 0xFFFFU;
        for (count += 8; count >= 6; count -= 6) {
            text += alphabet[bits >> (count - 6) & 63U];
        }
    }
    if (count > 0) {
        text += alphabet[bits << (6 - count) & 63U];
    }
    return text;
}

Result<std::string> decodeBase64url(std::string_view text)
{
    if (text.size() % 4 == 1) {
        return fail("base64url.length");
    }
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char letter : text) {
        const std::uint32_t sextet = sextetOf(letter);
        if (sextet == notInAlphabet) {
            return fail("base64url.alphabet");
        }
        bits = (bits << 6U | sextet) & 0xFFFFU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(static_cast<std::uint8_t>(bits >> count));
        }
    }
    if ((bits & ((1U << count) - 1U)) != 0) {
        return fail("base64url.trailing-bits");
    }
    return bytes;
}

} // namespace bespeak::exchange
