// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_hit.h"

#include "models/design/placed_box.h"
#include "models/design/plan_drawing.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"
#include "ui/document/design_document.h"

#include <algorithm>
#include <cmath>

namespace bespeak::ui
{

using geometry::Vec2;

namespace
{

constexpr double knobReach = 9;    // pixels
constexpr double knobAway = 26;    // pixels before the front
constexpr double cornerReach = 10; // pixels
constexpr double wallSlack = 4;    // pixels around a wall that still mean it
constexpr double thingSlack = 3;   // pixels around thin things

std::optional<PlacementId> placementAt(const DesignDocument& document, Vec2 at, double pixel)
{
    const design::Design& design = document.design();
    auto order = design::drawingOrder(design, document.catalogue());
    std::ranges::reverse(order);
    for (const std::size_t i : order) {
        geometry::OrientedBox box = design::boxOf(design.placements[i], document.catalogue());
        box.size.x += 2 * thingSlack * pixel;
        box.size.y += 2 * thingSlack * pixel;
        if (geometry::contains(geometry::footprint(box), at)) {
            return design.placements[i].id;
        }
    }
    return std::nullopt;
}

std::optional<std::uint32_t> openingAt(const room::Room& room, const WallSpot& spot)
{
    for (const room::Opening& opening : room.openings()) {
        const double near = opening.offset.inMetres();
        if (opening.wall == spot.wall && spot.along >= near &&
            spot.along <= near + opening.width.inMetres()) {
            return opening.id;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Vec2> turnKnob(const DesignDocument& document, double pixel)
{
    const auto selected = document.selectedPlacements();
    if (selected.size() != 1) {
        return std::nullopt;
    }
    const design::Placement* placement = design::findPlacement(document.design(), selected[0]);
    if (placement == nullptr || placement->locked) {
        return std::nullopt;
    }
    const auto box = design::boxOf(*placement, document.catalogue());
    const Vec2 front{-std::sin(box.turn), std::cos(box.turn)};
    return flat(box.base) + front * (box.size.y / 2 + knobAway * pixel);
}

std::optional<WallSpot> nearestWallSpot(const DesignDocument& document, Vec2 at, double reach)
{
    const room::Room& room = document.design().room;
    std::optional<WallSpot> best;
    double least = reach;
    for (std::size_t i = 0; i < room.walls().size(); ++i) {
        const room::WallLine wall = room::wallLine(room, i);
        const Vec2 half = wall.inward * (room.walls()[i].thickness.inMetres() / -2);
        const double distance = geometry::distanceToSegment(at, wall.from + half, wall.to + half);
        if (distance <= least) {
            least = distance;
            best = WallSpot{i, dot(at - wall.from, wall.direction())};
        }
    }
    return best;
}

PlanHit hitAt(const DesignDocument& document, Vec2 at, double pixel)
{
    if (const auto knob = turnKnob(document, pixel)) {
        if (length(*knob - at) <= knobReach * pixel) {
            return HitTurnKnob{document.selectedPlacements().front()};
        }
    }
    if (const auto placement = placementAt(document, at, pixel)) {
        return HitPlacement{*placement};
    }
    const room::Room& room = document.design().room;
    const auto corners = room::outline(room);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (length(corners[i] - at) <= cornerReach * pixel) {
            return HitCorner{i};
        }
    }
    for (std::size_t i = 0; i < room.walls().size(); ++i) {
        const double half = room.walls()[i].thickness.inMetres() / 2 + wallSlack * pixel;
        const auto spot = nearestWallSpot(document, at, half);
        if (spot && spot->wall == i) {
            const auto opening = openingAt(room, *spot);
            return opening ? PlanHit(HitOpening{*opening}) : PlanHit(HitWall{i});
        }
    }
    return room::contains(room, at) ? PlanHit(HitFloor()) : PlanHit(HitNothing());
}

} // namespace bespeak::ui
