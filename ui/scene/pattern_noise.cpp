// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/pattern_noise.h"

#include <cmath>
#include <cstdint>

namespace bespeak::ui
{

namespace
{

int wrapped(int value, int period)
{
    const int rest = value % period;
    return rest < 0 ? rest + period : rest;
}

float eased(float t)
{
    return t * t * (3 - 2 * t);
}

float mixed(float a, float b, float t)
{
    return a + (b - a) * t;
}

} // namespace

float randomAt(int x, int y, int seed)
{
    auto h = static_cast<std::uint32_t>(x) * 0x8da6b343U ^
             static_cast<std::uint32_t>(y) * 0xd8163841U ^
             static_cast<std::uint32_t>(seed) * 0xcb1ab31fU;
    h = (h ^ (h >> 15U)) * 0x2c1b3c6dU;
    h = (h ^ (h >> 12U)) * 0x297a2d39U;
    h ^= h >> 15U;
    return static_cast<float>(h >> 8U) / 16777216.0F;
}

float noiseAt(float u, float v, NoiseGrid grid, int seed)
{
    const float x = u * static_cast<float>(grid.across);
    const float y = v * static_cast<float>(grid.down);
    const float left = std::floor(x);
    const float top = std::floor(y);
    const int x0 = wrapped(static_cast<int>(left), grid.across);
    const int y0 = wrapped(static_cast<int>(top), grid.down);
    const int x1 = wrapped(x0 + 1, grid.across);
    const int y1 = wrapped(y0 + 1, grid.down);
    const float fx = eased(x - left);
    const float fy = eased(y - top);
    return mixed(mixed(randomAt(x0, y0, seed), randomAt(x1, y0, seed), fx),
                 mixed(randomAt(x0, y1, seed), randomAt(x1, y1, seed), fx), fy);
}

float cloudAt(float u, float v, NoiseGrid grid, int seed, int octaves)
{
    float sum = 0;
    float weight = 0.5F;
    float total = 0;
    for (int i = 0; i < octaves; ++i) {
        sum += weight * noiseAt(u, v, grid, seed + i * 17);
        total += weight;
        weight /= 2;
        grid = {grid.across * 2, grid.down * 2};
    }
    return sum / total;
}

} // namespace bespeak::ui
