// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design.h"
#include "models/geometry/vector.h"
#include "models/room/room.h"

#include <array>
#include <optional>
#include <vector>

/// The lines of a plan beside the symbols: openings, dimensions, distances. Metres of the room.
namespace bespeak::design
{

struct PlanLine {
    geometry::Vec2 from;
    geometry::Vec2 to;

    friend bool operator==(const PlanLine&, const PlanLine&) = default;
};

/// A door, window or passage as it is drawn.
struct OpeningDrawing {
    std::array<geometry::Vec2, 4> hole; ///< inner near, inner far, outer far, outer near
    std::vector<PlanLine> panes;        ///< a window's glass, a sliding door's leaf
    std::optional<PlanLine> leaf;       ///< an open door's, from its hinge
    std::vector<geometry::Vec2> arc;    ///< the way of the leaf's edge
};

OpeningDrawing drawOpening(const room::Room& room, const room::Opening& opening);

/// A wall's length outside the room.
struct DimensionDrawing {
    std::size_t wall = 0;
    PlanLine line;                 ///< beside the wall, parallel to it
    std::array<PlanLine, 2> marks; ///< from the wall's ends to just beyond the line
    geometry::Vec2 outward;        ///< unit
    geometry::Vec2 number;         ///< where the length stands on the line
    Length length;
    room::Certainty certainty = room::Certainty::Estimated;
};

/// @param gap between the wall's outer face and the line, metres.
std::vector<DimensionDrawing> drawDimensions(const room::Room& room, double gap);

/// Where the head room under a slope reaches a height, across the floor and parallel to the wall.
struct HeadHeightDrawing {
    PlanLine line;
    Length height;
};

/// The lines of 1.5 m and 2.0 m under every slope that passes these heights inside the room.
std::vector<HeadHeightDrawing> drawHeadHeights(const room::Room& room);

/// The free way from one side of a placement to the nearest wall it looks at.
struct WallDistance {
    PlanLine line; ///< from the middle of the side to the wall
    double metres = 0;
};

/// To the right, front, left and back (+x, +y, -x, -y of its own frame); nothing where the side is
/// outside the room.
std::array<std::optional<WallDistance>, 4>
wallDistances(const room::Room& room, const geometry::Vec3& base, geometry::Vec2 size, double turn);

/// Where a label of that size (metres) sits well: inside the room, over as few things as can be,
/// then near the middle.
geometry::Vec2 labelPoint(const Design& design, const catalogue::Catalogue& catalogue,
                          geometry::Vec2 size);
/// Whether a label there lies inside the room and over nothing but rugs.
bool isClearForLabel(const Design& design, const catalogue::Catalogue& catalogue,
                     geometry::Vec2 middle, geometry::Vec2 size);

/// Indices of the placements in the order in which they are drawn.
std::vector<std::size_t> drawingOrder(const Design& design, const catalogue::Catalogue& catalogue);

} // namespace bespeak::design
