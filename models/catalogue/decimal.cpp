// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace bespeak::catalogue
{

namespace
{
constexpr double largestDecimal = 1e9;
} // namespace

std::string formatDecimal(double value)
{
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::fixed);
    return {buffer.data(), end.ptr};
}

std::optional<double> parseDecimal(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const std::string_view unsignedText = text.substr(text.starts_with('-') ? 1 : 0);
    const std::size_t point = unsignedText.find('.');
    const std::string_view whole = unsignedText.substr(0, point);
    const std::string_view decimals =
        point == std::string_view::npos ? "0" : unsignedText.substr(point + 1);
    if (text.size() > 32 || whole.empty() || decimals.empty() ||
        !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(decimals, isDigit)) {
        return std::nullopt;
    }
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return std::abs(value) <= largestDecimal ? std::optional(value) : std::nullopt;
}

std::optional<double> readDecimal(const JsonFields& fields, const char* field)
{
    if (!fields.has(field)) {
        return std::nullopt;
    }
    const std::optional<double> value = parseDecimal(fields.text(field, 32));
    if (!value) {
        fields.refuse(fields.placeOf(field), "a decimal in quotes such as \"88.5\"");
    }
    return value;
}

} // namespace bespeak::catalogue
