// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/text.h"

#include <cstdint>

namespace bespeak
{

namespace
{

/// Bytes of the sequence that a lead byte begins; 0 if it begins none.
std::size_t sequenceSize(unsigned char lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// The character at the front (shortest form, no surrogate), or nothing as -1.
std::int32_t characterAt(std::string_view text, std::size_t size)
{
    const auto lead = static_cast<unsigned char>(text[0]);
    std::int32_t character = size == 1 ? lead : lead & (0xFF >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0) != 0x80) {
            return -1;
        }
        character = character << 6 | (next & 0x3F);
    }
    const bool tooShort = (size == 3 && character < 0x800) || (size == 4 && character < 0x10000);
    const bool outside = character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF);
    return tooShort || outside ? -1 : character;
}

bool isControl(std::int32_t character)
{
    return (character < 0x20 && character != '\n') || (character >= 0x7F && character < 0xA0);
}

} // namespace

TextFlaw flawOf(std::string_view text, std::size_t maximumBytes)
{
    if (text.size() > maximumBytes) {
        return TextFlaw::TooLong;
    }
    while (!text.empty()) {
        const std::size_t size = sequenceSize(static_cast<unsigned char>(text[0]));
        if (size == 0 || size > text.size()) {
            return TextFlaw::BadCharacter;
        }
        const std::int32_t character = characterAt(text, size);
        if (character < 0 || isControl(character)) {
            return TextFlaw::BadCharacter;
        }
        text.remove_prefix(size);
    }
    return TextFlaw::None;
}

std::string_view cutText(std::string_view text, std::size_t maximumBytes)
{
    if (text.size() <= maximumBytes) {
        return text;
    }
    while (maximumBytes > 0 && (static_cast<unsigned char>(text[maximumBytes]) & 0xC0) == 0x80) {
        --maximumBytes;
    }
    return text.substr(0, maximumBytes);
}

} // namespace bespeak
