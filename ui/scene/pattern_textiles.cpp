// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/pattern_noise.h"
#include "ui/scene/pattern_surfaces.h"

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

Texel carpetPile(float u, float v)
{
    const float tuft = noiseAt(u, v, {170, 170}, 51);
    const float finer = noiseAt(u, v, {340, 340}, 52);
    const float walked = cloudAt(u, v, {4, 4}, 53, 3) - 0.5F;
    return Texel::grey(0.72F + 0.34F * tuft + 0.22F * finer + 0.22F * walked, 0.9F);
}

Texel clothWeave(float u, float v)
{
    constexpr int threads = 96;
    const float x = u * threads;
    const float y = v * threads;
    const int column = static_cast<int>(x);
    const int row = static_cast<int>(y);
    const bool isWarp = (column + row) % 2 == 0;
    const float cross = isWarp ? x - std::floor(x) : y - std::floor(y);
    const float along = isWarp ? y - std::floor(y) : x - std::floor(x);
    const float round = std::sin(cross * 3.1416F) * (0.72F + 0.28F * std::sin(along * 3.1416F));
    const float thread = isWarp ? randomAt(column, 0, 61) : randomAt(0, row, 62);
    const float slub = noiseAt(u, v, {18, 18}, 63) - 0.5F;
    return Texel::grey(0.66F + 0.42F * round + 0.18F * (thread - 0.5F) + 0.10F * slub, 0.8F);
}

Texel leatherGrain(float u, float v)
{
    const float bent = cloudAt(u, v, {10, 10}, 71, 2) * 0.05F;
    const float cells = noiseAt(u + bent, v - bent, {90, 90}, 72);
    const float crease = 1 - std::abs(cells - 0.5F) * 2;
    const float wide = cloudAt(u, v, {5, 5}, 73, 3) - 0.5F;
    const float factor = 1.04F - 0.22F * crease * crease + 0.22F * wide;
    return Texel::grey(factor, 0.35F + 0.4F * crease);
}

Texel velvetPile(float u, float v)
{
    const float stroke = cloudAt(u, v, {6, 9}, 81, 3) - 0.5F;
    const float fibre = noiseAt(u, v, {220, 120}, 82) - 0.5F;
    return Texel::grey(1 + 0.34F * stroke + 0.16F * fibre, 0.8F);
}

Texel foliage(float u, float v)
{
    const float leaf = cloudAt(u, v, {12, 12}, 91, 3) - 0.5F;
    const float vein = noiseAt(u, v, {60, 12}, 92) - 0.5F;
    const float factor = 1 + 0.6F * leaf + 0.15F * vein;
    return {factor * (1 + 0.3F * leaf), factor, factor * (1 - 0.4F * leaf), 0.5F};
}

} // namespace bespeak::ui
