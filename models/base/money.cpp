// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/money.h"

#include "models/base/expects.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace bespeak
{

namespace
{

/// Wide enough for a product of two amounts. Both compilers of this project have it.
__extension__ using Wide = __int128;

struct KnownCurrency {
    std::string_view code;
    int exponent;
    std::string_view symbol;
};

constexpr KnownCurrency known[] = {
    {"AUD", 2, "A$"},  {"BHD", 3, "BHD"}, {"BRL", 2, "R$"},  {"CAD", 2, "C$"},  {"CHF", 2, "CHF"},
    {"CNY", 2, "CN¥"}, {"CZK", 2, "Kč"},  {"DKK", 2, "kr"},  {"EUR", 2, "€"},   {"GBP", 2, "£"},
    {"HUF", 2, "Ft"},  {"INR", 2, "₹"},   {"ISK", 0, "ISK"}, {"JPY", 0, "¥"},   {"KRW", 0, "₩"},
    {"KWD", 3, "KWD"}, {"MXN", 2, "MX$"}, {"NOK", 2, "kr"},  {"NZD", 2, "NZ$"}, {"PLN", 2, "zł"},
    {"RON", 2, "lei"}, {"SEK", 2, "kr"},  {"SGD", 2, "S$"},  {"TND", 3, "TND"}, {"TRY", 2, "₺"},
    {"USD", 2, "$"},   {"ZAR", 2, "R"},
};

/// JSON's exact integers end at 2^53; money stays within so that it can be signed.
constexpr std::int64_t largest = 9'007'199'254'740'991;

const KnownCurrency* findCurrency(std::string_view code)
{
    const auto* row = std::ranges::find(known, code, &KnownCurrency::code);
    return row == std::end(known) ? nullptr : row;
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

Money checked(Wide minor, Currency currency)
{
    expects(minor <= largest && minor >= -largest, "an amount of money stays within 2^53");
    return {static_cast<std::int64_t>(minor), currency};
}

} // namespace

Result<Currency> Currency::parse(std::string_view code)
{
    const KnownCurrency* row = findCurrency(code);
    if (row == nullptr) {
        return fail("money.unknown-currency", {{"code", std::string(code.substr(0, 10))}});
    }
    Currency currency;
    std::copy(row->code.begin(), row->code.end(), currency.m_code.begin());
    currency.m_exponent = row->exponent;
    return currency;
}

std::string Currency::symbol() const
{
    const KnownCurrency* row = findCurrency(code());
    return row == nullptr ? code() : std::string(row->symbol);
}

Money operator+(Money a, Money b)
{
    expects(a.currency == b.currency, "only amounts of one currency are added");
    return checked(static_cast<Wide>(a.minor) + b.minor, a.currency);
}

Money operator-(Money a, Money b)
{
    expects(a.currency == b.currency, "only amounts of one currency are subtracted");
    return checked(static_cast<Wide>(a.minor) - b.minor, a.currency);
}

Money operator*(Money amount, std::int64_t factor)
{
    return checked(static_cast<Wide>(amount.minor) * factor, amount.currency);
}

Money scaled(Money amount, std::int64_t numerator, std::int64_t denominator)
{
    expects(denominator > 0, "a scale has a positive denominator");
    const Wide product = static_cast<Wide>(amount.minor) * numerator;
    const Wide half = denominator / 2 + denominator % 2;
    const Wide magnitude = product < 0 ? -product : product;
    Wide quotient = magnitude / denominator;
    if (magnitude % denominator >= half) {
        ++quotient;
    }
    return checked(product < 0 ? -quotient : quotient, amount.currency);
}

std::vector<Money> split(Money amount, std::span<const std::int64_t> weights)
{
    Wide sum = 0;
    for (const std::int64_t weight : weights) {
        expects(weight >= 0, "a weight is not negative");
        sum += weight;
    }
    expects(sum > 0, "weights have a positive sum");

    std::vector<Money> parts;
    std::vector<Wide> remainders;
    Wide given = 0;
    for (const std::int64_t weight : weights) {
        const Wide product = static_cast<Wide>(amount.minor) * weight;
        parts.push_back(checked(product / sum, amount.currency));
        remainders.push_back(product % sum);
        given += product / sum;
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const bool negative = amount.minor < 0;
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return negative ? remainders[a] < remainders[b] : remainders[a] > remainders[b];
    });
    auto left = static_cast<std::int64_t>(amount.minor - given);
    for (std::size_t i = 0; left != 0; ++i) {
        const std::int64_t step = left > 0 ? 1 : -1;
        parts[order[i]].minor += step;
        left -= step;
    }
    return parts;
}

std::string formatMoney(Money amount, char decimalPoint, char thousands)
{
    const std::int64_t unit = powerOfTen(amount.currency.exponent());
    const std::int64_t magnitude = std::abs(amount.minor);
    std::string whole = std::to_string(magnitude / unit);
    if (thousands != 0) {
        for (auto at = static_cast<std::ptrdiff_t>(whole.size()) - 3; at > 0; at -= 3) {
            whole.insert(static_cast<std::size_t>(at), 1, thousands);
        }
    }
    std::string text = (amount.minor < 0 ? "-" : "") + whole;
    if (amount.currency.exponent() > 0) {
        std::string rest = std::to_string(magnitude % unit);
        rest.insert(0, static_cast<std::size_t>(amount.currency.exponent()) - rest.size(), '0');
        text += decimalPoint + rest;
    }
    return text + " " + amount.currency.symbol();
}

Result<Money> parseMoney(std::string_view text, Currency currency)
{
    const auto unreadable = [&] {
        return fail("money.unreadable", {{"text", std::string(text.substr(0, 40))}});
    };
    std::string digits;
    bool negative = false;
    std::ptrdiff_t decimals = -1; // digits since the last separator, -1: none seen
    int separators = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits += c;
            decimals += decimals >= 0 ? 1 : 0;
        } else if (c == '.' || c == ',') {
            decimals = 0;
            ++separators;
        } else if (c == '-' && digits.empty() && !negative) {
            negative = true;
        } else if (c != ' ') {
            return unreadable();
        }
    }
    if (digits.empty()) {
        return unreadable();
    }
    if (digits.size() > 15) {
        return fail("money.out-of-range", {{"text", std::string(text.substr(0, 40))}});
    }
    const bool hasDecimals = separators > 0 && decimals != 3 && decimals <= currency.exponent();
    if (separators > 0 && !hasDecimals && decimals != 3) {
        return unreadable();
    }
    const auto missing = currency.exponent() - static_cast<int>(hasDecimals ? decimals : 0);
    const Wide minor = static_cast<Wide>(std::atoll(digits.c_str())) * powerOfTen(missing);
    if (minor > largest) {
        return fail("money.out-of-range", {{"text", std::string(text.substr(0, 40))}});
    }
    const auto value = static_cast<std::int64_t>(minor);
    return Money{negative ? -value : value, currency};
}

} // namespace bespeak
