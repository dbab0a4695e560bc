// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace bespeak
{

/// A length in whole micrometres: exact, so that it can be signed. Range: +-9.2e12 m.
class Length
{
public:
    constexpr Length() = default;

    static constexpr Length micrometres(std::int64_t value) { return Length(value); }
    static constexpr Length millimetres(std::int64_t value) { return Length(value * 1000); }
    /// Rounds to the nearest micrometre, halves away from zero. Needs a finite |value| < 9e6 m.
    static Length metres(double value);

    constexpr std::int64_t inMicrometres() const { return m_micrometres; }
    constexpr double inMillimetres() const { return static_cast<double>(m_micrometres) / 1e3; }
    constexpr double inMetres() const { return static_cast<double>(m_micrometres) / 1e6; }

    friend constexpr auto operator<=>(Length, Length) = default;
    friend constexpr Length operator+(Length a, Length b)
    {
        return Length(a.m_micrometres + b.m_micrometres);
    }
    friend constexpr Length operator-(Length a, Length b)
    {
        return Length(a.m_micrometres - b.m_micrometres);
    }
    friend constexpr Length operator-(Length a) { return Length(-a.m_micrometres); }
    friend constexpr Length operator*(Length a, std::int64_t factor)
    {
        return Length(a.m_micrometres * factor);
    }
    friend constexpr Length operator/(Length a, std::int64_t divisor)
    {
        return Length(a.m_micrometres / divisor);
    }
    constexpr Length& operator+=(Length other) { return *this = *this + other; }
    constexpr Length& operator-=(Length other) { return *this = *this - other; }

private:
    explicit constexpr Length(std::int64_t value)
        : m_micrometres(value)
    {
    }

    std::int64_t m_micrometres = 0;
};

constexpr Length abs(Length length)
{
    return length < Length() ? -length : length;
}

namespace literals
{
consteval Length operator""_mm(unsigned long long value)
{
    return Length::millimetres(static_cast<std::int64_t>(value));
}
inline Length operator""_m(long double value)
{
    return Length::metres(static_cast<double>(value));
}
consteval Length operator""_m(unsigned long long value)
{
    return Length::millimetres(static_cast<std::int64_t>(value) * 1000);
}
} // namespace literals

/// How lengths are shown and how a bare number is read.
enum class UnitSystem { Metric, Imperial };

/// Reads what people type: `4.2`, `4,2 m`, `420 cm`, `4200mm`, `13' 9 1/2"`, `13 ft 9.5 in`,
/// `165"`. A bare number is metres (metric) or feet (imperial). Errors: length.unreadable,
/// length.out-of-range (beyond 10 km).
Result<Length> parseLength(std::string_view text, UnitSystem bareNumber = UnitSystem::Metric);

/// For people: metric `4.20 m` (below 1 m: `85 cm`, `12 mm` precision), imperial `13′ 9½″`.
/// @param decimalPoint what stands before the decimals, '.' or ','.
std::string formatLength(Length length, UnitSystem units = UnitSystem::Metric,
                         char decimalPoint = '.');

} // namespace bespeak
