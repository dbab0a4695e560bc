// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace bespeak
{

/// An angle in whole microdegrees: exact, so that it can be signed.
class Angle
{
public:
    constexpr Angle() = default;

    static constexpr Angle microdegrees(std::int64_t value) { return Angle(value); }
    /// Rounds to the nearest microdegree. Needs a finite value.
    static Angle degrees(double value);
    static Angle radians(double value);

    constexpr std::int64_t inMicrodegrees() const { return m_microdegrees; }
    constexpr double inDegrees() const { return static_cast<double>(m_microdegrees) / 1e6; }
    double inRadians() const;

    /// The same direction in [0, 360) degrees.
    Angle normalised() const;

    friend constexpr auto operator<=>(Angle, Angle) = default;
    friend constexpr Angle operator+(Angle a, Angle b)
    {
        return Angle(a.m_microdegrees + b.m_microdegrees);
    }
    friend constexpr Angle operator-(Angle a, Angle b)
    {
        return Angle(a.m_microdegrees - b.m_microdegrees);
    }
    friend constexpr Angle operator-(Angle a) { return Angle(-a.m_microdegrees); }

private:
    explicit constexpr Angle(std::int64_t value)
        : m_microdegrees(value)
    {
    }

    std::int64_t m_microdegrees = 0;
};

/// The smallest turn that leads from one direction to the other, in (-180, 180] degrees.
Angle shortestTurn(Angle from, Angle to);

} // namespace bespeak
