// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/texture_patterns.h"

#include "ui/scene/pattern_surfaces.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bespeak::ui
{

namespace
{

struct Row {
    const char* name;
    PatternFunction function;
    int pixels;
    double metres;
};

constexpr std::array<Row, 22> rows{{
    {"oak", oakGrain, 512, 0.9},
    {"walnut", walnutGrain, 512, 0.9},
    {"pine", pineGrain, 512, 0.9},
    {"wood", oakGrain, 512, 0.9},
    {"oak-planks", oakPlanks, 1024, 2.4},
    {"walnut-planks", walnutPlanks, 1024, 2.4},
    {"pine-planks", pinePlanks, 1024, 2.4},
    {"carpet", carpetPile, 512, 1.0},
    {"rug", carpetPile, 512, 1.0},
    {"weave", clothWeave, 512, 0.24},
    {"fabric", clothWeave, 512, 0.24},
    {"linen", clothWeave, 512, 0.24},
    {"felt", velvetPile, 256, 0.4},
    {"velvet", velvetPile, 256, 0.5},
    {"leather", leatherGrain, 512, 0.35},
    {"plaster", plasterSkin, 256, 1.0},
    {"concrete", concreteSkin, 512, 1.6},
    {"brick", brickBond, 512, 1.0},
    {"tiles", tileGrid, 512, 2.4},
    {"linoleum", linoleumSkin, 256, 1.2},
    {"leaf", foliage, 256, 0.3},
    {"foliage", foliage, 256, 0.3},
}};

int encoded(float factor)
{
    const float root = std::sqrt(std::clamp(factor, 0.0F, 2.0F) / 2.0F);
    return static_cast<int>(std::lround(root * 255.0F));
}

QImage painted(PatternFunction function, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_RGBA8888);
    for (int y = 0; y < pixels; ++y) {
        uchar* line = image.scanLine(y);
        const float v = (static_cast<float>(y) + 0.5F) / static_cast<float>(pixels);
        for (int x = 0; x < pixels; ++x) {
            const float u = (static_cast<float>(x) + 0.5F) / static_cast<float>(pixels);
            const Texel texel = function(u, v);
            line[4 * x] = static_cast<uchar>(encoded(texel.red));
            line[4 * x + 1] = static_cast<uchar>(encoded(texel.green));
            line[4 * x + 2] = static_cast<uchar>(encoded(texel.blue));
            line[4 * x + 3] =
                static_cast<uchar>(std::lround(std::clamp(texel.roughness, 0.0F, 1.0F) * 255.0F));
        }
    }
    return image;
}

const Row* findRow(const QString& name)
{
    const auto* found =
        std::ranges::find_if(rows, [&](const Row& row) { return name == QLatin1String(row.name); });
    return found == rows.end() ? nullptr : found;
}

} // namespace

std::optional<double> patternSize(const QString& name)
{
    const Row* row = findRow(name);
    return row ? std::optional(row->metres) : std::nullopt;
}

QImage paintPattern(const QString& name)
{
    const Row* row = findRow(name);
    return row ? painted(row->function, row->pixels) : QImage();
}

} // namespace bespeak::ui
