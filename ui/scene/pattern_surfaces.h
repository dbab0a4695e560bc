// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bespeak::ui
{

/// What a pattern does to a finish at one point.
struct Texel {
    float red = 1; ///< factor of the finish's own colour, 0–2
    float green = 1;
    float blue = 1;
    float roughness = 0.5F; ///< 0 smoother, 1 rougher, 0.5 as it is

    static Texel grey(float factor, float roughness = 0.5F)
    {
        return {factor, factor, factor, roughness};
    }
};

/// Every pattern is a function of the place in its image, 0–1 each way.
using PatternFunction = Texel (*)(float u, float v);

Texel oakGrain(float u, float v);
Texel walnutGrain(float u, float v);
Texel pineGrain(float u, float v);
Texel oakPlanks(float u, float v);
Texel walnutPlanks(float u, float v);
Texel pinePlanks(float u, float v);

Texel carpetPile(float u, float v);
Texel clothWeave(float u, float v);
Texel leatherGrain(float u, float v);
Texel velvetPile(float u, float v);

Texel plasterSkin(float u, float v);
Texel concreteSkin(float u, float v);
Texel brickBond(float u, float v);
Texel tileGrid(float u, float v);
Texel linoleumSkin(float u, float v);
Texel foliage(float u, float v);

} // namespace bespeak::ui
