// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/exchange/secret.h"

#include <string>
#include <string_view>

namespace bespeak::exchange
{

// XChaCha20-Poly1305: what is inside stays secret, and neither it nor `context` can be changed
// without the key.

constexpr std::size_t boxKeySize = 32;
constexpr std::size_t boxNonceSize = 24;

struct SealedBox {
    std::string nonce; ///< 24 bytes, never twice with one key: at random
    std::string box;   ///< what is inside, then 16 bytes of tag

    friend bool operator==(const SealedBox&, const SealedBox&) = default;
};

/// The key must have 32 bytes.
SealedBox sealBox(const SecretBytes& key, std::string_view inside, std::string_view context,
                  Randomness& randomness);

/// Errors: key-file.tampered, also for a key, nonce or box of another size.
Result<SecretBytes> openBox(const SecretBytes& key, const SealedBox& box, std::string_view context);

} // namespace bespeak::exchange
