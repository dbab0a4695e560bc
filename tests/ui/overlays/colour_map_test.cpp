// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/overlays/colour_map.h"

#include "tests/support/catch.h"

#include <cmath>
#include <limits>

using namespace bespeak;

namespace
{

/// CIE L*, 0–100.
double lightness(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const double y = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
                     0.0722 * linear(colour.blueF());
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

} // namespace

TEST_CASE("The colours of maps grow evenly lighter, so that they read in grey too")
{
    double before = lightness(ui::mapColour(0));
    for (int i = 1; i <= 20; ++i) {
        const double now = lightness(ui::mapColour(i / 20.0));
        INFO("step " << i);
        CHECK(now - before > 2);
        CHECK(now - before < 6);
        before = now;
    }
    CHECK(lightness(ui::mapColour(1)) - lightness(ui::mapColour(0)) > 70);
}

TEST_CASE("Colours tell blue from yellow, whatever eyes make of red and green")
{
    const QColor low = ui::mapColour(0);
    const QColor high = ui::mapColour(1);
    CHECK(low.blue() > low.red());
    CHECK(high.red() > high.blue());
}

TEST_CASE("What lies beyond the map is cut, and what is no number is not drawn")
{
    CHECK(ui::mapColour(-5) == ui::mapColour(0));
    CHECK(ui::mapColour(7) == ui::mapColour(1));
    CHECK(ui::mapColour(std::numeric_limits<double>::quiet_NaN()) == ui::mapColour(0));
    const float none = std::numeric_limits<float>::quiet_NaN();
    const std::vector<float> values{0, 10, none, 5};
    const QImage image = ui::mapImage(values, 2, 2, 0, 10);
    CHECK(image.pixelColor(0, 1).alpha() == 0);
    CHECK(image.pixelColor(1, 0).alpha() > 128);
    CHECK(image.pixelColor(0, 0) != image.pixelColor(1, 0));
    CHECK(ui::mapImage(values, 2, 2, 5, 5).size() == QSize(2, 2));
}
