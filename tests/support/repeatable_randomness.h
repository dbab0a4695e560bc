// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exchange/randomness.h"

#include <cstdint>

namespace bespeak::test
{

/// The same bytes for the same seed, on every machine: keys of tests do not change from run to run.
class RepeatableRandomness : public exchange::Randomness
{
public:
    explicit RepeatableRandomness(std::uint64_t seed = 1)
        : m_state(seed)
    {
    }

    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes) {
            // splitmix64: a few lines whose numbers look random enough for a test.
            m_state += 0x9E3779B97F4A7C15U;
            std::uint64_t mixed = m_state;
            mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9U;
            mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBU;
            byte = static_cast<std::uint8_t>((mixed ^ mixed >> 31U) & 0xFFU);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace bespeak::test
