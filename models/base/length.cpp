// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/length.h"

#include "models/base/expects.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <vector>

namespace bespeak
{

namespace
{

constexpr double micrometresPerInch = 25'400.0;
constexpr double micrometresPerFoot = 12 * micrometresPerInch;
constexpr double largest = 1e10; // 10 km

struct Unit {
    std::string_view name;
    double micrometres;
};

// The longer names first: "m" begins "mm".
constexpr Unit units[] = {
    {"mm", 1e3},
    {"cm", 1e4},
    {"m", 1e6},
    {"feet", micrometresPerFoot},
    {"foot", micrometresPerFoot},
    {"ft", micrometresPerFoot},
    {"inches", micrometresPerInch},
    {"inch", micrometresPerInch},
    {"in", micrometresPerInch},
    {"''", micrometresPerInch},
    {"'", micrometresPerFoot},
    {"\"", micrometresPerInch},
    {"′", micrometresPerFoot},
    {"″", micrometresPerInch},
    {"’", micrometresPerFoot},
    {"”", micrometresPerInch},
};

/// Walks through the text; every read moves on only if it succeeds.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    bool atEnd()
    {
        skipBlanks();
        return m_rest.empty();
    }

    bool take(std::string_view token)
    {
        skipBlanks();
        if (!m_rest.starts_with(token)) {
            return false;
        }
        m_rest.remove_prefix(token.size());
        return true;
    }

    /// Digits with at most one decimal point or comma; then, if it stands there, a fraction.
    std::optional<double> takeNumber()
    {
        std::optional<double> number = takeDecimal();
        if (!number) {
            return std::nullopt;
        }
        if (const std::optional<double> fraction = takeFractionOf(*number)) {
            return fraction;
        }
        const Reader before = *this;
        if (const std::optional<double> numerator = takeDecimal()) {
            if (const std::optional<double> fraction = takeFractionOf(*numerator)) {
                return *number + *fraction;
            }
        }
        *this = before;
        return *number + takeVulgarFraction();
    }

    std::optional<double> takeUnit()
    {
        for (const Unit& unit : units) {
            if (take(unit.name)) {
                return unit.micrometres;
            }
        }
        return std::nullopt;
    }

private:
    void skipBlanks()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\t')) {
            m_rest.remove_prefix(1);
        }
        while (m_rest.starts_with("\u00A0")) {
            m_rest.remove_prefix(2);
        }
    }

    std::optional<double> takeDecimal()
    {
        skipBlanks();
        std::string digits;
        bool point = false;
        std::size_t used = 0;
        for (const char c : m_rest) {
            if ((c == '.' || c == ',') && !point) {
                point = true;
                digits += '.';
            } else if (c >= '0' && c <= '9') {
                digits += c;
            } else {
                break;
            }
            ++used;
        }
        double value = 0;
        const auto [end, problem] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (problem != std::errc() || end != digits.data() + digits.size()) {
            return std::nullopt;
        }
        m_rest.remove_prefix(used);
        return value;
    }

    std::optional<double> takeFractionOf(double numerator)
    {
        const Reader before = *this;
        if (take("/")) {
            const std::optional<double> denominator = takeDecimal();
            if (denominator && *denominator > 0) {
                return numerator / *denominator;
            }
        }
        *this = before;
        return std::nullopt;
    }

    double takeVulgarFraction()
    {
        constexpr std::array<std::pair<std::string_view, double>, 7> fractions{{{"½", 0.5},
                                                                                {"¼", 0.25},
                                                                                {"¾", 0.75},
                                                                                {"⅛", 0.125},
                                                                                {"⅜", 0.375},
                                                                                {"⅝", 0.625},
                                                                                {"⅞", 0.875}}};
        for (const auto& [sign, value] : fractions) {
            if (take(sign)) {
                return value;
            }
        }
        return 0;
    }

    std::string_view m_rest;
};

std::optional<double> readMicrometres(std::string_view text, UnitSystem bareNumber)
{
    Reader reader(text);
    const bool negative = reader.take("-");
    double sum = 0;
    double lastUnit = 0;
    do {
        const std::optional<double> number = reader.takeNumber();
        if (!number) {
            return std::nullopt;
        }
        std::optional<double> unit = reader.takeUnit();
        if (!unit) {
            // 13' 9 means 13 feet 9 inches; only the first number may stand without a unit.
            const double bare = bareNumber == UnitSystem::Metric ? 1e6 : micrometresPerFoot;
            unit = lastUnit == 0 ? bare : lastUnit == micrometresPerFoot ? micrometresPerInch : 0;
        }
        if (*unit == 0 || (lastUnit != 0 && *unit >= lastUnit)) {
            return std::nullopt;
        }
        sum += *number * *unit;
        lastUnit = *unit;
    } while (!reader.atEnd());
    return negative ? -sum : sum;
}

std::string fixed(double value, int decimals, char decimalPoint)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::fixed, decimals)
                         .ptr;
    std::string text(buffer.data(), end);
    if (const std::size_t point = text.find('.'); point != std::string::npos) {
        text[point] = decimalPoint;
    }
    return text;
}

std::string formatImperial(Length length)
{
    constexpr std::array<std::string_view, 8> eighths{"", "⅛", "¼", "⅜", "½", "⅝", "¾", "⅞"};
    const double inches =
        std::abs(static_cast<double>(length.inMicrometres())) / micrometresPerInch;
    const auto total = std::llround(inches * 8);
    const auto feet = total / 96;
    const auto wholeInches = total % 96 / 8;
    std::string text = length < Length() ? "-" : "";
    if (feet > 0) {
        text += std::to_string(feet) + "′ ";
    }
    return text + std::to_string(wholeInches) +
           std::string(eighths[static_cast<std::size_t>(total % 8)]) + "″";
}

} // namespace

Length Length::metres(double value)
{
    expects(std::isfinite(value) && std::abs(value) < 9e6,
            "a length in metres is finite and below 9000 km");
    return Length(std::llround(value * 1e6));
}

Result<Length> parseLength(std::string_view text, UnitSystem bareNumber)
{
    const std::string shown(text.substr(0, 40));
    const std::optional<double> micrometres =
        text.size() > 100 ? std::nullopt : readMicrometres(text, bareNumber);
    if (!micrometres) {
        return fail("length.unreadable", {{"text", shown}});
    }
    if (!std::isfinite(*micrometres) || std::abs(*micrometres) > largest) {
        return fail("length.out-of-range", {{"text", shown}});
    }
    return Length::micrometres(std::llround(*micrometres));
}

std::string formatLength(Length length, UnitSystem unitSystem, char decimalPoint)
{
    if (unitSystem == UnitSystem::Imperial) {
        return formatImperial(length);
    }
    if (abs(length) >= Length::millimetres(1000)) {
        return fixed(length.inMetres(), 2, decimalPoint) + " m";
    }
    const double centimetres = length.inMillimetres() / 10.0;
    const bool whole = std::abs(centimetres - std::round(centimetres)) < 0.005;
    return fixed(centimetres, whole ? 0 : 1, decimalPoint) + " cm";
}

} // namespace bespeak
