// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/texture_patterns.h"

#include "models/room/materials.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace bespeak;
using namespace bespeak::ui;

namespace
{

/// Mean of a channel's factor, as the shader reads it.
double meanFactor(const QImage& image, int channel)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        const uchar* line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            const double value = line[4 * x + channel] / 255.0;
            sum += 2 * value * value;
        }
    }
    return sum / (image.width() * image.height());
}

double stepBetween(const QImage& image, int fromX, int toX)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        const uchar* line = image.constScanLine(y);
        sum += std::abs(int(line[4 * fromX]) - int(line[4 * toX]));
    }
    return sum / image.height();
}

} // namespace

TEST_CASE("every pattern that a material of the room names exists")
{
    for (const room::Material& material : room::materials()) {
        INFO(material.id << ": " << material.texture);
        if (!material.texture.empty()) {
            CHECK(patternSize(QString::fromStdString(std::string(material.texture))));
        }
    }
    CHECK_FALSE(patternSize(QStringLiteral("moonlight")));
    CHECK(paintPattern(QStringLiteral("moonlight")).isNull());
}

TEST_CASE("a pattern leaves a finish about as light as it was, and fits at its sides")
{
    const char* name = GENERATE("oak-planks", "walnut", "carpet", "weave", "brick", "tiles",
                                "concrete", "plaster", "leather", "linoleum");
    INFO(name);
    const QImage image = paintPattern(QString::fromLatin1(name));
    REQUIRE(image.width() == image.height());
    for (int channel = 0; channel < 3; ++channel) {
        CHECK(meanFactor(image, channel) == Approx(1).margin(0.2));
    }
    const double inside = stepBetween(image, image.width() / 3, image.width() / 3 + 1);
    CHECK(stepBetween(image, image.width() - 1, 0) < 2.5 * inside + 12);
    CHECK(image == paintPattern(QString::fromLatin1(name)));
}
