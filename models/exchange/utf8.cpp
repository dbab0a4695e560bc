// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/utf8.h"

#include "models/base/expects.h"

#include <cstdint>
#include <optional>

namespace bespeak::exchange
{

namespace
{

/// Takes one character off the front; nothing if the bytes there are not UTF-8.
std::optional<char32_t> takeCharacter(std::string_view& bytes)
{
    const auto first = static_cast<std::uint8_t>(bytes.front());
    std::size_t length = 1;
    char32_t least = 0;
    char32_t character = first;
    if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        least = 0x10000;
        character = first & 7U;
    } else if (first >= 0xE0 && first < 0xF0) {
        length = 3;
        least = 0x800;
        character = first & 15U;
    } else if (first >= 0xC2 && first < 0xE0) {
        length = 2;
        least = 0x80;
        character = first & 31U;
    } else if (first >= 0x80) {
        return std::nullopt;
    }
    if (bytes.size() < length) {
        return std::nullopt;
    }
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<std::uint8_t>(bytes[i]);
        if ((byte & 0xC0U) != 0x80U) {
            return std::nullopt;
        }
        character = character << 6U | (byte & 63U);
    }
    const bool isSurrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < least || character > 0x10FFFF || isSurrogate) {
        return std::nullopt;
    }
    bytes.remove_prefix(length);
    return character;
}

bool isControl(char32_t character)
{
    const bool turnsDirection = (character >= 0x202A && character <= 0x202E) ||
                                (character >= 0x2066 && character <= 0x2069);
    const bool breaksLine = character == 0x2028 || character == 0x2029;
    return character < 0x20 || (character >= 0x7F && character < 0xA0) || turnsDirection ||
           breaksLine;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (!takeCharacter(bytes)) {
            return false;
        }
    }
    return true;
}

bool isOneLineOfText(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto character = takeCharacter(bytes);
        if (!character || isControl(*character)) {
            return false;
        }
    }
    return true;
}

std::u16string utf16Of(std::string_view utf8)
{
    std::u16string units;
    while (!utf8.empty()) {
        const auto character = takeCharacter(utf8);
        expects(character.has_value(), "text that becomes UTF-16 is UTF-8");
        if (*character < 0x10000) {
            units += static_cast<char16_t>(*character);
        } else {
            units += static_cast<char16_t>(0xD800 + ((*character - 0x10000) >> 10U));
            units += static_cast<char16_t>(0xDC00 + ((*character - 0x10000) & 0x3FFU));
        }
    }
    return units;
}

} // namespace bespeak::exchange
