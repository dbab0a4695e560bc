// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/geometry/vector.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace bespeak::ui
{

class DesignDocument;

struct HitNothing {
};
struct HitFloor {
};
struct HitPlacement {
    PlacementId id;
};
/// The knob that turns the selected placement.
struct HitTurnKnob {
    PlacementId id;
};
struct HitCorner {
    std::size_t corner = 0;
};
struct HitWall {
    std::size_t wall = 0;
};
struct HitOpening {
    std::uint32_t opening = 0;
};

using PlanHit =
    std::variant<HitNothing, HitFloor, HitPlacement, HitTurnKnob, HitCorner, HitWall, HitOpening>;

/// What a press at a point of the plan means, the topmost thing first.
/// @param pixel metres that one pixel covers: small things stay easy to hit at every zoom.
PlanHit hitAt(const DesignDocument& document, geometry::Vec2 at, double pixel);

/// Where the turn knob of the one selected placement is; nothing if several or none are selected,
/// or if it is locked.
std::optional<geometry::Vec2> turnKnob(const DesignDocument& document, double pixel);

/// The wall whose band is nearest to a point, with the place along it; nothing beyond `reach`.
struct WallSpot {
    std::size_t wall = 0;
    double along = 0; ///< metres from the wall's first corner
};
std::optional<WallSpot> nearestWallSpot(const DesignDocument& document, geometry::Vec2 at,
                                        double reach);

} // namespace bespeak::ui
