// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/colour_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace bespeak::catalogue
{

namespace
{

// The transfer curve of sRGB, IEC 61966-2-1.

double toLinear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

int toSrgb(float linear)
{
    const double value = std::clamp(static_cast<double>(linear), 0.0, 1.0);
    const double channel =
        value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(channel * 255));
}

} // namespace

std::string formatColour(const geometry::Colour& colour)
{
    return fmt::format("#{:02x}{:02x}{:02x}", toSrgb(colour.red), toSrgb(colour.green),
                       toSrgb(colour.blue));
}

std::optional<geometry::Colour> parseColour(std::string_view text)
{
    if (text.size() != 7 || text.front() != '#' ||
        text.find_first_not_of("0123456789abcdefABCDEF", 1) != std::string_view::npos) {
        return std::nullopt;
    }
    unsigned value = 0;
    std::from_chars(text.data() + 1, text.data() + text.size(), value, 16);
    const auto channel = [&](unsigned shift) {
        return static_cast<float>(toLinear(static_cast<int>((value >> shift) & 0xFF)));
    };
    return geometry::Colour{channel(16), channel(8), channel(0)};
}

} // namespace bespeak::catalogue
