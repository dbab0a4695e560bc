// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/added_things.h"

#include "models/assessment/fit_scene.h"
#include "models/design/placed_box.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

namespace
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;
using design::Design;
using geometry::OrientedBox;
using geometry::Vec2;
using geometry::Vec3;

Vec3 sizeOf(const Component& component)
{
    return {component.size.width.inMetres(), component.size.depth.inMetres(),
            component.size.height.inMetres()};
}

bool offers(const Component& component, Mounting mounting)
{
    return std::ranges::find(component.mountings, mounting) != component.mountings.end();
}

design::Placement makePlacement(const Design& design, const Component& component,
                                const OrientedBox& box, Mounting mounting)
{
    return {.id = unusedPlacementId(design),
            .component = component.id,
            .position = geometry::Point3::fromMetres(box.base),
            .turn = Angle::radians(box.turn).normalised(),
            .mounting = mounting,
            .support = std::nullopt,
            .options = {},
            .note = {}};
}

std::optional<Design> placed(const Design& design, const catalogue::Catalogue& catalogue,
                             const Component& component, const OrientedBox& box, Mounting mounting)
{
    Result<Design> result =
        design::place(design, catalogue, makePlacement(design, component, box, mounting));
    if (!result) {
        return std::nullopt;
    }
    return std::move(*result);
}

/// Does a thing on a wall lie over a door, a window or a passage?
bool coversOpening(const room::Room& room, std::size_t wall, double from, double to, double low,
                   double high)
{
    return std::ranges::any_of(room.openings(), [&](const room::Opening& opening) {
        const double start = opening.offset.inMetres();
        const double sill = opening.sill.inMetres();
        return opening.wall == wall && start < to && start + opening.width.inMetres() > from &&
               sill < high && sill + opening.height.inMetres() > low;
    });
}

} // namespace

PlacementId unusedPlacementId(const Design& design)
{
    constexpr std::uint64_t first = 0xadd0'0000'0000; // far from what counting sources give
    CountingIdSource ids(first + design.placements.size());
    PlacementId id = ids.nextId<PlacementId>();
    while (design::findPlacement(design, id) != nullptr) {
        id = ids.nextId<PlacementId>();
    }
    return id;
}

bool isFree(const Design& design, const catalogue::Catalogue& catalogue, const OrientedBox& box,
            const PlacementId* except)
{
    const std::array<Vec2, 4> corners = geometry::footprint(box);
    for (const Vec2 corner : corners) {
        // On a wall the back lies in the wall's face: a millimetre beyond it is no matter.
        const Vec2 inner = corner + (flat(box.base) - corner) * 0.01;
        if (!room::contains(design.room, inner) ||
            box.top() > room::ceilingAt(design.room, inner) + 0.001) {
            return false;
        }
    }
    for (const room::Opening& door : design.room.openings()) {
        const std::vector<Vec2> swing = room::doorSwing(design.room, door);
        for (const Vec2 point : swing) {
            const Vec3 local = geometry::toLocal(box, {point.x, point.y, box.base.z});
            if (std::abs(local.x) < box.size.x / 2 && std::abs(local.y) < box.size.y / 2) {
                return false;
            }
        }
        const bool stands = std::ranges::any_of(
            corners, [&](Vec2 corner) { return geometry::contains(swing, corner); });
        if (swing.size() >= 3 && stands) {
            return false;
        }
    }
    return std::ranges::none_of(design.placements, [&](const design::Placement& other) {
        const Component* const component = catalogue.find(other.component);
        const bool lies = component != nullptr && component->kind == ComponentKind::Rug;
        return !lies && (except == nullptr || other.id != *except) &&
               geometry::overlapDepth(box, design::boxOf(other, catalogue)) > touching;
    });
}

Angle turnFromWall(const room::Room& room, std::size_t wall)
{
    const Vec2 inward = room::wallLine(room, wall).inward;
    return Angle::radians(std::atan2(-inward.x, inward.y)).normalised();
}

OrientedBox boxAtWall(const room::Room& room, const Component& component, std::size_t wall,
                      double along, double gap)
{
    const room::WallLine line = room::wallLine(room, wall);
    const Vec3 size = sizeOf(component);
    const Vec2 base = line.from + line.direction() * along + line.inward * (size.y / 2 + gap);
    return {{base.x, base.y, 0}, size, turnFromWall(room, wall).inRadians()};
}

std::optional<Design> withPanel(const Design& design, const catalogue::Catalogue& catalogue,
                                const Component& component, std::size_t wall, double along,
                                double middle, double reach)
{
    if (!offers(component, Mounting::Wall)) {
        return std::nullopt;
    }
    const double length = room::wallLine(design.room, wall).length();
    constexpr double pace = 0.1;
    for (double shift = 0; shift <= reach + 1e-9; shift += pace) {
        for (const double at : {along + shift, along - shift}) {
            OrientedBox box = boxAtWall(design.room, component, wall, at, 0);
            const double highest = room::ceilingAt(design.room, flat(box.base)) - box.size.z - 0.02;
            box.base.z = std::clamp(middle - box.size.z / 2, 0.0, std::max(highest, 0.0));
            const double half = box.size.x / 2;
            const bool fits = at - half >= 0.02 && at + half <= length - 0.02 && highest >= 0;
            if (fits &&
                !coversOpening(design.room, wall, at - half, at + half, box.base.z, box.top()) &&
                isFree(design, catalogue, box)) {
                return placed(design, catalogue, component, box, Mounting::Wall);
            }
        }
    }
    return std::nullopt;
}

std::optional<Design> withCeilingPanel(const Design& design, const catalogue::Catalogue& catalogue,
                                       const Component& component, Vec2 middle)
{
    // One that hangs flat lies on its back: only what is wider than high by its shape can.
    if (!offers(component, Mounting::Ceiling)) {
        return std::nullopt;
    }
    const Vec3 size = sizeOf(component);
    OrientedBox box{{middle.x, middle.y, 0}, size, 0};
    box.base.z = room::ceilingAt(design.room, middle) - size.z;
    if (size.y < size.z || box.base.z < 2 || !isFree(design, catalogue, box)) {
        return std::nullopt;
    }
    return placed(design, catalogue, component, box, Mounting::Ceiling);
}

std::optional<Design> withRug(const Design& design, const catalogue::Catalogue& catalogue,
                              const Component& component, Vec2 middle)
{
    const OrientedBox box{{middle.x, middle.y, 0}, sizeOf(component), 0};
    for (const Vec2 corner : geometry::footprint(box)) {
        if (!room::contains(design.room, corner)) {
            return std::nullopt;
        }
    }
    const bool overlaps =
        std::ranges::any_of(design.placements, [&](const design::Placement& other) {
            const Component* const known = catalogue.find(other.component);
            return known != nullptr && known->kind == ComponentKind::Rug &&
                   geometry::overlapDepth(box, design::boxOf(other, catalogue)) > 0;
        });
    if (overlaps) {
        return std::nullopt;
    }
    return placed(design, catalogue, component, box, Mounting::Floor);
}

std::optional<Design> withCurtain(const Design& design, const catalogue::Catalogue& catalogue,
                                  const Component& component, const room::Opening& window)
{
    if (!offers(component, Mounting::Wall)) {
        return std::nullopt;
    }
    const double along = (window.offset + window.width / 2).inMetres();
    OrientedBox box = boxAtWall(design.room, component, window.wall, along, 0);
    const double top = (window.sill + window.height).inMetres() + 0.1;
    const double ceiling = room::ceilingAt(design.room, flat(box.base));
    box.base.z = std::clamp(top - box.size.z, 0.0, std::max(0.0, ceiling - box.size.z));
    if (!isFree(design, catalogue, box)) {
        return std::nullopt;
    }
    return placed(design, catalogue, component, box, Mounting::Wall);
}

std::optional<Design> withStanding(const Design& design, const catalogue::Catalogue& catalogue,
                                   const Component& component, const OrientedBox& box)
{
    return placed(design, catalogue, component, box, Mounting::Floor);
}

std::vector<const Component*> offersOf(const catalogue::Catalogue& catalogue, ComponentKind kind,
                                       const std::function<bool(const Component&)>& fits)
{
    std::vector<const Component*> found;
    for (const Component& component : catalogue.components()) {
        if (component.kind == kind && !component.discontinued && fits(component)) {
            found.push_back(&component);
        }
    }
    std::ranges::stable_sort(found, [](const Component* a, const Component* b) {
        return a->listPrice.minor < b->listPrice.minor;
    });
    return found;
}

} // namespace bespeak::assessment
