// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/randomness.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace bespeak::exchange
{

/// libsodium wants to be started before its first use; a second call does nothing.
void startSodium();

/// Bytes that nobody else may see: between guard pages, kept out of the swap file where the system
/// allows it, wiped at the end, never copied.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size);
    static SecretBytes copyOf(std::string_view bytes);
    static SecretBytes random(std::size_t size, Randomness& randomness);

    std::size_t size() const { return m_size; }
    std::span<std::uint8_t> bytes() { return {m_bytes.get(), m_size}; }
    std::span<const std::uint8_t> bytes() const { return {m_bytes.get(), m_size}; }
    std::string_view view() const;

private:
    struct Wipe {
        void operator()(std::uint8_t* bytes) const;
    };

    std::unique_ptr<std::uint8_t[], Wipe> m_bytes;
    std::size_t m_size;
};

} // namespace bespeak::exchange
