// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace bespeak
{

/// What is wrong with a text that people typed or a file brought.
enum class TextFlaw {
    None,
    TooLong,     ///< more bytes of UTF-8 than allowed
    BadCharacter ///< no UTF-8, or a control character other than a line feed
};

TextFlaw flawOf(std::string_view text, std::size_t maximumBytes);

/// As much of a UTF-8 text as there is room for; never half of a character.
std::string_view cutText(std::string_view text, std::size_t maximumBytes);

} // namespace bespeak
