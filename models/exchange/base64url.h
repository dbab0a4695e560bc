// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <string>
#include <string_view>

namespace bespeak::exchange
{

/// RFC 4648 section 5 without padding.
std::string encodeBase64url(std::string_view bytes);

/// Accepts exactly what encodeBase64url writes: the alphabet alone, no padding, no blank, unused
/// bits zero. So there is one spelling for each sequence of bytes. Errors: base64url.alphabet,
/// base64url.length, base64url.trailing-bits.
Result<std::string> decodeBase64url(std::string_view text);

} // namespace bespeak::exchange
