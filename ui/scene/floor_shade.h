// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <QImage>

namespace bespeak::ui
{

/// How much of the sky each place of the floor sees, computed on the processor: darker near walls
/// and under and around what stands there. The renderer's stand-in for ambient occlusion.
struct FloorShade {
    QImage image; ///< red: openness at the floor; green: openness of a corner at any height
    geometry::Vec2 origin; ///< of the image's corner in the room, metres
    geometry::Vec2 size;   ///< metres
};

FloorShade makeFloorShade(const design::Design& design, const catalogue::Catalogue& catalogue);

} // namespace bespeak::ui
