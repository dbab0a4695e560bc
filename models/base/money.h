// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bespeak
{

/// An ISO 4217 code with the number of decimals of its minor unit (EUR 2, JPY 0, KWD 3).
class Currency
{
public:
    /// EUR.
    constexpr Currency() = default;

    /// Errors: money.unknown-currency.
    static Result<Currency> parse(std::string_view code);

    std::string code() const { return {m_code.data(), m_code.size()}; }
    int exponent() const { return m_exponent; }
    /// What people write: "€", "$", "£", else the code.
    std::string symbol() const;

    friend bool operator==(const Currency&, const Currency&) = default;

private:
    std::array<char, 3> m_code{'E', 'U', 'R'};
    int m_exponent = 2;
};

/// An amount in whole minor units of one currency. Never a float, never mixed.
struct Money {
    std::int64_t minor = 0;
    Currency currency;

    friend bool operator==(const Money&, const Money&) = default;
};

/// Both need the same currency (a promise), and a sum within +-9e15 minor units.
Money operator+(Money a, Money b);
Money operator-(Money a, Money b);
Money operator*(Money amount, std::int64_t factor);

/// amount * numerator / denominator, halves away from zero (EN 16931's rounding). denominator > 0.
Money scaled(Money amount, std::int64_t numerator, std::int64_t denominator);

/// Splits an amount by weights so that the parts sum to it exactly (largest remainder).
/// Needs non-negative weights with a positive sum.
std::vector<Money> split(Money amount, std::span<const std::int64_t> weights);

/// "1,234.50 €"-like text; `thousands` 0 leaves groups out.
std::string formatMoney(Money amount, char decimalPoint = '.', char thousands = ',');

/// Reads `1234.5`, `1,234.50`, `1.234,50` (the last separator with at most `exponent` digits is the
/// decimal one). Errors: money.unreadable, money.out-of-range.
Result<Money> parseMoney(std::string_view text, Currency currency);

} // namespace bespeak
