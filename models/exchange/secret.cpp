// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/secret.h"

#include "models/base/expects.h"

#include <algorithm>
#include <sodium.h>

namespace bespeak::exchange
{

void startSodium()
{
    static const int started = sodium_init();
    expects(started >= 0, "libsodium starts");
}

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    startSodium();
    // sodium_malloc(0) may be null; a byte more costs nothing, for a page is taken anyway.
    m_bytes.reset(static_cast<std::uint8_t*>(sodium_malloc(size + 1)));
    expects(m_bytes != nullptr, "there is memory for a secret");
    std::ranges::fill(bytes(), std::uint8_t{0});
}

SecretBytes SecretBytes::copyOf(std::string_view bytes)
{
    SecretBytes secret(bytes.size());
    std::ranges::transform(bytes, secret.m_bytes.get(),
                           [](char byte) { return static_cast<std::uint8_t>(byte); });
    return secret;
}

SecretBytes SecretBytes::random(std::size_t size, Randomness& randomness)
{
    SecretBytes secret(size);
    randomness.fill(secret.bytes());
    return secret;
}

std::string_view SecretBytes::view() const
{
    return {reinterpret_cast<const char*>(m_bytes.get()), m_size};
}

void SecretBytes::Wipe::operator()(std::uint8_t* bytes) const
{
    sodium_free(bytes);
}

} // namespace bespeak::exchange
