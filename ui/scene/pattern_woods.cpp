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

/// How the grain of a wood differs from that of another.
struct Wood {
    int seed = 1;
    float streaks = 0.2F; ///< strength of the fine lines along the grain
    float rings = 0.15F;  ///< strength of the broad figure
    int ringsAcross = 9;
    float boards = 0.2F; ///< how much one plank differs from the next
    float warmth = 0.1F; ///< how much darker parts are redder
};

constexpr Wood oak{11, 0.22F, 0.10F, 14, 0.20F, 0.10F};
constexpr Wood walnut{23, 0.26F, 0.26F, 7, 0.28F, 0.14F};
constexpr Wood pine{37, 0.12F, 0.22F, 6, 0.12F, 0.16F};

/// Grain runs along u. `board` shifts the figure, so that no two planks are alike.
Texel grain(const Wood& wood, float u, float v, int board)
{
    const float shift = randomAt(board, 3, wood.seed);
    const float y = v + shift;
    const float bend = cloudAt(u, y, {3, 5}, wood.seed + board, 3) - 0.5F;
    const float figure =
        std::sin((y * static_cast<float>(wood.ringsAcross) + bend * 3.2F) * 6.2832F);
    const float fine = cloudAt(u, y, {6, 160}, wood.seed + 5, 3) - 0.5F;
    const float pores = noiseAt(u, y, {24, 420}, wood.seed + 9);
    float tone = wood.rings * figure * 0.5F + wood.streaks * fine * 1.6F;
    tone -= pores > 0.86F ? wood.streaks * 0.55F : 0.0F;
    const float factor = std::clamp(1.0F + tone, 0.3F, 1.7F);
    const float cool = std::min(0.0F, tone) * wood.warmth * 2;
    return {factor, factor * (1 + cool * 0.6F), factor * (1 + cool * 1.6F), 0.5F - tone * 0.5F};
}

constexpr int plankRows = 12;

/// Planks two to the image's width, each row shifted; dark joints between.
Texel planks(const Wood& wood, float u, float v)
{
    const float y = v * plankRows;
    const int row = static_cast<int>(y) % plankRows;
    const float inRow = y - std::floor(y);
    const float start = randomAt(row, 7, wood.seed);
    const float x = (u - start * 0.5F + 1.0F) * 2;
    const int column = static_cast<int>(x) % 2;
    const float inPlank = x - std::floor(x);
    const int board = row * 2 + column;
    Texel texel = grain(wood, u, v, board);
    const float tone = 1 + wood.boards * (randomAt(board, 1, wood.seed) - 0.5F) * 2;
    const float hue = (randomAt(board, 2, wood.seed) - 0.5F) * wood.boards * 0.35F;
    // Half a millimetre of joint and a soft bevel; one image is 2.4 m wide and high.
    const float across = std::min(inRow, 1 - inRow) * 2.4F / plankRows;
    const float along = std::min(inPlank, 1 - inPlank) * 1.2F;
    const float gap = std::min(across, along);
    const float joint = gap < 0.0012F ? 0.42F : gap < 0.0035F ? 0.82F : 1.0F;
    const float factor = tone * joint;
    return {texel.red * factor * (1 + hue), texel.green * factor, texel.blue * factor * (1 - hue),
            joint < 1 ? 0.9F : texel.roughness};
}

} // namespace

Texel oakGrain(float u, float v)
{
    return grain(oak, u, v, 0);
}

Texel walnutGrain(float u, float v)
{
    return grain(walnut, u, v, 0);
}

Texel pineGrain(float u, float v)
{
    return grain(pine, u, v, 0);
}

Texel oakPlanks(float u, float v)
{
    return planks(oak, u, v);
}

Texel walnutPlanks(float u, float v)
{
    return planks(walnut, u, v);
}

Texel pinePlanks(float u, float v)
{
    return planks(pine, u, v);
}

} // namespace bespeak::ui
