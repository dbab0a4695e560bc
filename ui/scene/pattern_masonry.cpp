// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/pattern_noise.h"
#include "ui/scene/pattern_surfaces.h"

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

namespace
{

/// Where a point lies in a grid of stones with joints.
struct Stone {
    int column = 0;
    int row = 0;
    float toJoint = 0; ///< metres to the nearest edge
};

Stone stoneAt(float u, float v, NoiseGrid stones, float metres, bool isStaggered)
{
    const float y = v * static_cast<float>(stones.down);
    const int row = static_cast<int>(y) % stones.down;
    const float shift = isStaggered && row % 2 == 1 ? 0.5F : 0.0F;
    const float x = u * static_cast<float>(stones.across) + shift;
    const int column = static_cast<int>(x) % stones.across;
    const float inX = x - std::floor(x);
    const float inY = y - std::floor(y);
    const float width = metres / static_cast<float>(stones.across);
    const float height = metres / static_cast<float>(stones.down);
    return {column, row, std::min(std::min(inX, 1 - inX) * width, std::min(inY, 1 - inY) * height)};
}

} // namespace

Texel plasterSkin(float u, float v)
{
    const float wide = cloudAt(u, v, {5, 5}, 101, 3) - 0.5F;
    const float fine = cloudAt(u, v, {90, 90}, 102, 2) - 0.5F;
    return Texel::grey(1 + 0.035F * wide + 0.05F * fine, 0.6F);
}

Texel concreteSkin(float u, float v)
{
    const float clouds = cloudAt(u, v, {4, 4}, 111, 5) - 0.5F;
    const float grit = noiseAt(u, v, {200, 200}, 112) - 0.5F;
    const float pores = noiseAt(u, v, {110, 110}, 113);
    const float hole = pores > 0.93F ? 0.22F : 0.0F;
    return Texel::grey(1 + 0.42F * clouds + 0.08F * grit - hole, 0.5F + 0.4F * clouds);
}

Texel brickBond(float u, float v)
{
    const Stone stone = stoneAt(u, v, {4, 14}, 1.0F, true);
    const float edge = (noiseAt(u, v, {60, 60}, 121) - 0.5F) * 0.004F;
    const float grit = cloudAt(u, v, {80, 80}, 122, 2) - 0.5F;
    if (stone.toJoint + edge < 0.006F) {
        const float mortar = 1.25F + 0.25F * grit;
        return {mortar * 0.95F, mortar * 1.25F, mortar * 1.4F, 0.9F};
    }
    const float tone = 1 + 0.5F * (randomAt(stone.column, stone.row, 123) - 0.5F);
    const float hue = 0.18F * (randomAt(stone.column, stone.row, 124) - 0.5F);
    const float worn = 1 + 0.35F * (cloudAt(u, v, {16, 16}, 125, 3) - 0.5F) + 0.25F * grit;
    const float factor = tone * worn * std::min(1.0F, 0.75F + stone.toJoint * 22);
    return {factor * (1 + hue), factor, factor * (1 - hue), 0.6F};
}

Texel tileGrid(float u, float v)
{
    const Stone stone = stoneAt(u, v, {4, 4}, 2.4F, false);
    if (stone.toJoint < 0.0022F) {
        return Texel::grey(0.62F, 1.0F);
    }
    const float tone = 1 + 0.10F * (randomAt(stone.column, stone.row, 131) - 0.5F);
    const float cloud = cloudAt(u, v, {9, 9}, 132 + stone.column * 4 + stone.row, 4) - 0.5F;
    const float bevel = stone.toJoint < 0.005F ? 0.92F : 1.0F;
    return Texel::grey(tone * bevel * (1 + 0.12F * cloud), 0.4F + 0.2F * cloud);
}

Texel linoleumSkin(float u, float v)
{
    const float drawn = cloudAt(u, v, {5, 24}, 141, 4) - 0.5F;
    const float fine = noiseAt(u, v, {160, 160}, 142) - 0.5F;
    return Texel::grey(1 + 0.26F * drawn + 0.06F * fine, 0.5F);
}

} // namespace bespeak::ui
