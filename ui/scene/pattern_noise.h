// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bespeak::ui
{

/// 0–1, the same for the same numbers.
float randomAt(int x, int y, int seed);

/// How many cells of noise one image has each way; whole numbers, so that its sides fit together.
struct NoiseGrid {
    int across = 8;
    int down = 8;
};

/// Smooth noise of 0–1 at a place of the image (each 0–1 and beyond; repeats).
float noiseAt(float u, float v, NoiseGrid grid, int seed);

/// The sum of ever finer noise, 0–1 about 0.5.
float cloudAt(float u, float v, NoiseGrid grid, int seed, int octaves);

} // namespace bespeak::ui
