// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace bespeak::exchange
{

/// Where keys, salts and nonces come from. Passed in, so that tests repeat exactly.
class Randomness
{
public:
    virtual ~Randomness() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// The operating system's own, through libsodium.
class SystemRandomness : public Randomness
{
public:
    SystemRandomness();
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace bespeak::exchange
