// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/sha256.h"

#include <functional>

namespace bespeak::exchange
{

/// What names a message for ever: the SHA-256 of its signed payload. Neither another signature nor
/// another packing of the same payload changes it.
struct DocumentId {
    Sha256 digest;

    std::string text() const { return digest.text(); }
    /// Errors: sha256.unreadable.
    static Result<DocumentId> parse(std::string_view text)
    {
        return Sha256::parse(text).map([](const Sha256& parsed) { return DocumentId{parsed}; });
    }

    friend auto operator<=>(const DocumentId&, const DocumentId&) = default;
};

} // namespace bespeak::exchange

template <>
struct std::hash<bespeak::exchange::DocumentId> {
    std::size_t operator()(const bespeak::exchange::DocumentId& id) const noexcept
    {
        std::size_t seed = 0;
        for (std::size_t i = 0; i < sizeof seed; ++i) {
            seed = seed << 8U | id.digest.bytes[i];
        }
        return seed;
    }
};
