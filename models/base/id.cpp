// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/id.h"

namespace bespeak
{

namespace
{

constexpr std::size_t uuidTextSize = 36;

bool isDash(std::size_t position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return -1;
}

bool isIdCharacter(char c, bool first)
{
    const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return alphanumeric || (!first && (c == '.' || c == '_' || c == '-'));
}

} // namespace

std::string formatUuid(const Uuid& uuid)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(uuidTextSize);
    for (const std::uint8_t byte : uuid.bytes) {
        if (isDash(text.size())) {
            text += '-';
        }
        text += digits[byte >> 4];
        text += digits[byte & 0x0F];
    }
    return text;
}

Result<Uuid> parseUuid(std::string_view text)
{
    if (text.size() != uuidTextSize) {
        return fail("id.unreadable");
    }
    Uuid uuid;
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDash(i)) {
            if (text[i] != '-') {
                return fail("id.unreadable");
            }
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0) {
            return fail("id.unreadable");
        }
        uuid.bytes[nibble / 2] =
            static_cast<std::uint8_t>(uuid.bytes[nibble / 2] << 4 | static_cast<unsigned>(value));
        ++nibble;
    }
    return uuid;
}

Result<ComponentId> ComponentId::parse(std::string_view text)
{
    bool good = !text.empty() && text.size() <= 80;
    for (std::size_t i = 0; good && i < text.size(); ++i) {
        good = isIdCharacter(text[i], i == 0);
    }
    if (!good) {
        return fail("component-id.unreadable", {{"text", std::string(text.substr(0, 80))}});
    }
    return ComponentId(std::string(text));
}

} // namespace bespeak
