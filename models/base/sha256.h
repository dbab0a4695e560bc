// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace bespeak
{

/// The SHA-256 of some bytes. Its text is 64 digits of lower-case hex.
struct Sha256 {
    std::array<std::uint8_t, 32> bytes{};

    std::string text() const;
    /// Accepts exactly what text() writes. Errors: sha256.unreadable.
    static Result<Sha256> parse(std::string_view text);

    friend auto operator<=>(const Sha256&, const Sha256&) = default;
};

Sha256 sha256(std::string_view bytes);

} // namespace bespeak
