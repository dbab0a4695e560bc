// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/community/draws.h"

#include "models/base/expects.h"

#include <algorithm>

namespace bespeak::community
{

namespace
{

constexpr std::int64_t largestSum = 4000;

} // namespace

Draws::Draws(const Sha256& seed)
    : m_state(0)
{
    for (std::size_t i = 0; i < 8; ++i) {
        m_state = m_state << 8U | seed.bytes[i];
    }
}

/// splitmix64 (Steele, Lea, Flood 2014).
std::uint64_t Draws::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBU;
    return mixed ^ mixed >> 31U;
}

std::uint64_t Draws::beta(std::int64_t a, std::int64_t b)
{
    expects(a >= 1 && b >= 1, "both parameters of a beta draw are at least 1");
    if (a + b > largestSum) {
        const std::int64_t sum = a + b;
        a = std::max<std::int64_t>(1, a / (sum / largestSum + 1));
        b = std::max<std::int64_t>(1, b / (sum / largestSum + 1));
    }
    m_uniform.resize(static_cast<std::size_t>(a + b - 1));
    for (std::uint64_t& number : m_uniform) {
        number = next();
    }
    const auto place = m_uniform.begin() + (a - 1);
    std::ranges::nth_element(m_uniform, place);
    return *place;
}

} // namespace bespeak::community
