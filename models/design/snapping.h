// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <optional>
#include <string>
#include <vector>

namespace bespeak::design
{

/// What holds a dragged thing, so that the view can say why it sticks.
enum class SnapReason { Wall, Corner, CentreLine, Edge, Alignment, Support, Grid };

struct SnapGuide {
    SnapReason reason = SnapReason::Grid;
    geometry::Vec2 from; ///< a line to draw, metres
    geometry::Vec2 to;

    friend bool operator==(const SnapGuide&, const SnapGuide&) = default;
};

struct SnapSettings {
    bool enabled = true;
    double reach = 0.12;   ///< metres within which something sticks
    double angleStep = 15; ///< degrees; 0: any angle
    double grid = 0;       ///< metres; 0: no grid
    double step = 0.01;    ///< metres to which a place that nothing holds is rounded; 0: none
};

struct Snapped {
    geometry::Point3 position;
    Angle turn;
    catalogue::Mounting mounting = catalogue::Mounting::Floor;
    std::optional<PlacementId> support; ///< what it would stand on
    std::size_t surface = 0;            ///< which standing surface of the support
    std::vector<SnapGuide> guides;
};

/// Where a component wants to be when it is held at `wanted` (the middle of its footprint).
/// Wall things stick to the nearest wall and face the room; ceiling things hang under the ceiling;
/// in-wall things have their front in the wall's face, in-ceiling things their base in the ceiling;
/// things that may stand on others rise onto a surface under them; floor things stick with their
/// back to walls, to corners, centre lines and the edges of others.
/// @param moving what is being dragged: it and what it carries are not snapped to.
/// @param turn the turn it has now; snapping to a wall may change it.
Snapped snapPlacement(const Design& design, const catalogue::Catalogue& catalogue,
                      const catalogue::Component& component, geometry::Vec2 wanted, Angle turn,
                      const std::optional<PlacementId>& moving, const SnapSettings& settings);

/// The nearest multiple of the angle step (or the angle itself).
Angle snapAngle(Angle angle, const SnapSettings& settings);

/// Snaps a corner of the room to be square with its neighbours.
geometry::Point2 snapCorner(const room::Room& room, std::size_t corner, geometry::Vec2 wanted,
                            const SnapSettings& settings);

} // namespace bespeak::design
