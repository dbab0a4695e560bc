// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace bespeak::exchange
{

/// Shortest forms only, no surrogates, nothing beyond U+10FFFF (RFC 3629).
bool isUtf8(std::string_view bytes);

/// UTF-8 without control characters (C0, DEL, C1) and without the marks that turn the direction of
/// writing, with which a name could be made to look like another.
bool isOneLineOfText(std::string_view bytes);

/// The code units that JavaScript would see. The bytes must be UTF-8.
std::u16string utf16Of(std::string_view utf8);

} // namespace bespeak::exchange
