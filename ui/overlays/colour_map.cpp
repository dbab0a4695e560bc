// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overlays/colour_map.h"

#include "models/base/expects.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bespeak::ui
{

namespace
{

struct Stop {
    double red;
    double green;
    double blue;
};

/// Evenly spaced; their lightness (CIE L*) goes up by about 14 from each to the next.
constexpr std::array<Stop, 6> stops{{
    {16, 33, 79},
    {58, 72, 108},
    {101, 108, 119},
    {145, 142, 116},
    {196, 181, 96},
    {250, 226, 92},
}};

constexpr int opacity = 205; // of 255: furniture shows through

} // namespace

QColor mapColour(double share)
{
    const double cut = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
    const double place = cut * (stops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    const double part = place - static_cast<double>(below);
    const auto mixed = [&](double Stop::*channel) {
        const double from = stops[below].*channel;
        return static_cast<int>(std::lround(from + (stops[below + 1].*channel - from) * part));
    };
    return {mixed(&Stop::red), mixed(&Stop::green), mixed(&Stop::blue)};
}

QImage mapStrip(const QSize& size)
{
    QImage strip(size, QImage::Format_RGB32);
    for (int x = 0; x < size.width(); ++x) {
        const QRgb colour = mapColour(x / std::max(1.0, size.width() - 1.0)).rgb();
        for (int y = 0; y < size.height(); ++y) {
            strip.setPixel(x, y, colour);
        }
    }
    return strip;
}

QImage mapImage(std::span<const float> values, int columns, int rows, float lowest, float highest)
{
    expects(columns > 0 && rows > 0 &&
                values.size() == static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows),
            "a map has a value for each of its points");
    QImage image(columns, rows, QImage::Format_ARGB32);
    const double span = std::max(1e-6, static_cast<double>(highest) - lowest);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            const float value =
                values[static_cast<std::size_t>(y) * static_cast<std::size_t>(columns) +
                       static_cast<std::size_t>(x)];
            QColor colour(Qt::transparent);
            if (std::isfinite(value)) {
                colour = mapColour((static_cast<double>(value) - lowest) / span);
                colour.setAlpha(opacity);
            }
            image.setPixelColor(x, y, colour);
        }
    }
    return image;
}

} // namespace bespeak::ui
