// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/id_source.h"

#include <random>

namespace bespeak
{

namespace
{

/// Sets the version (7) and variant (RFC 9562) bits.
void markVersion7(Uuid& uuid)
{
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0F) | 0x70);
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3F) | 0x80);
}

} // namespace

Uuid RandomIdSource::next()
{
    Uuid uuid;
    const auto time = static_cast<std::uint64_t>(m_clock.now().milliseconds);
    for (int i = 0; i < 6; ++i) {
        uuid.bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(time >> (40 - 8 * i));
    }
    std::random_device device;
    for (std::size_t i = 6; i < uuid.bytes.size(); ++i) {
        uuid.bytes[i] = static_cast<std::uint8_t>(device());
    }
    markVersion7(uuid);
    return uuid;
}

Uuid CountingIdSource::next()
{
    Uuid uuid;
    const std::uint64_t number = m_next++;
    for (std::size_t i = 0; i < 8; ++i) {
        uuid.bytes[8 + i] = static_cast<std::uint8_t>(number >> (56 - 8 * i));
    }
    markVersion7(uuid);
    return uuid;
}

} // namespace bespeak
