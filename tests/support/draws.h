// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>

namespace bespeak::test
{

/// Numbers drawn at random, the same ones from the same seed with every standard library (whose
/// distributions may differ, unlike the generator).
class Draws
{
public:
    explicit Draws(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// From 0 to below 1.
    double share() { return static_cast<double>(m_random() >> 11) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * share(); }
    bool chance(double probability) { return share() < probability; }
    std::size_t below(std::size_t count) { return m_random() % count; }

    double normal(double deviation)
    {
        const double radius = std::sqrt(-2 * std::log(1 - share()));
        return deviation * radius * std::cos(2 * std::numbers::pi * share());
    }

    /// Of the beta distribution (Jöhnk 1964).
    double beta(double a, double b)
    {
        while (true) {
            const double x = std::pow(share(), 1 / a);
            const double y = std::pow(share(), 1 / b);
            if (x + y > 0 && x + y <= 1) {
                return x / (x + y);
            }
        }
    }

private:
    std::mt19937_64 m_random;
};

} // namespace bespeak::test
