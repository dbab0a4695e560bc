// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/picking.h"

#include "models/design/placed_box.h"
#include "models/room/room_shape.h"

namespace bespeak::design
{

namespace
{

using geometry::Ray;
using geometry::Vec3;

/// What is set into a wall has its front in the wall's own plane: so much nearer it counts.
constexpr double placementsFirst = 0.02;

void keepNearer(std::optional<Picked>& best, Picked candidate)
{
    if (!best || candidate.distance < best->distance) {
        best = candidate;
    }
}

const room::Opening* openingAt(const room::Room& room, std::size_t wall, double along, double up)
{
    for (const room::Opening& opening : room.openings()) {
        const double left = opening.offset.inMetres();
        const double sill = opening.sill.inMetres();
        if (opening.wall == wall && along >= left && along <= left + opening.width.inMetres() &&
            up >= sill && up <= sill + opening.height.inMetres()) {
            return &opening;
        }
    }
    return nullptr;
}

std::optional<Picked> pickWall(const room::Room& room, std::size_t wall, const Ray& ray)
{
    const room::WallLine line = room::wallLine(room, wall);
    const Vec3 inward{line.inward.x, line.inward.y, 0};
    if (dot(ray.direction, inward) >= 0) {
        return std::nullopt; // from outside walls are glass
    }
    const auto distance = intersectPlane(ray, inward, dot(line.inward, line.from));
    if (!distance) {
        return std::nullopt;
    }
    const Vec3 point = pointAt(ray, *distance);
    const double along = dot(flat(point) - line.from, line.direction());
    const bool isOnWall = along >= 0 && along <= line.length() && point.z >= 0 &&
                          point.z <= room::ceilingAt(room, flat(point));
    if (!isOnWall) {
        return std::nullopt;
    }
    if (const room::Opening* opening = openingAt(room, wall, along, point.z)) {
        return Picked{PickedOpening{opening->id}, *distance, point};
    }
    return Picked{PickedWall{wall}, *distance, point};
}

std::optional<Picked> pickFloor(const room::Room& room, const Ray& ray)
{
    if (ray.direction.z >= 0) {
        return std::nullopt;
    }
    const auto distance = intersectPlane(ray, {0, 0, 1}, 0);
    if (!distance || !room::contains(room, flat(pointAt(ray, *distance)))) {
        return std::nullopt;
    }
    return Picked{PickedFloor{}, *distance, pointAt(ray, *distance)};
}

} // namespace

std::optional<Picked> pick(const Design& design, const catalogue::Catalogue& catalogue,
                           const geometry::Ray& ray, const std::vector<bool>& hiddenWalls)
{
    std::optional<Picked> thing;
    for (const Placement& placement : design.placements) {
        if (const auto distance = intersect(ray, boxOf(placement, catalogue))) {
            keepNearer(thing, {PickedPlacement{placement.id}, *distance, pointAt(ray, *distance)});
        }
    }
    std::optional<Picked> around = pickFloor(design.room, ray);
    for (std::size_t wall = 0; wall < design.room.walls().size(); ++wall) {
        const bool isHidden = wall < hiddenWalls.size() && hiddenWalls[wall];
        if (const auto hit = isHidden ? std::nullopt : pickWall(design.room, wall, ray)) {
            keepNearer(around, *hit);
        }
    }
    const bool thingIsFirst =
        thing && (!around || thing->distance <= around->distance + placementsFirst);
    return thingIsFirst ? thing : around;
}

} // namespace bespeak::design
