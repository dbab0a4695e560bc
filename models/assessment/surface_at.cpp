// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/surface_at.h"

#include "models/room/materials.h"
#include "models/room/room_shape.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

using geometry::Vec2;
using geometry::Vec3;

constexpr double nearSurface = 0.3; // m: a curtain hangs so far before its wall

/// Mean of the octaves 1, 2, 4 and 8 kHz; nobody gives 8 kHz, 4 kHz stands for it.
double trebleOf(const std::array<double, 6>& bands)
{
    return (bands[3] + bands[4] + 2 * bands[5]) / 4;
}

double materialTreble(const std::string& material)
{
    const room::Material* const found = room::findMaterial(material);
    return found != nullptr ? trebleOf(found->absorption) : 0;
}

bool isTreatment(const PlacedThing& thing)
{
    return thing.component != nullptr &&
           catalogue::groupOf(thing.component->kind) == catalogue::KindGroup::Acoustics;
}

/// Is the point in or just behind the thing's box?
bool covers(const PlacedThing& thing, Vec3 point)
{
    const Vec3 local = geometry::toLocal(thing.box, point);
    const Vec3 half = thing.box.size * 0.5;
    return std::abs(local.x) <= half.x + 0.001 && std::abs(local.y) <= half.y + nearSurface &&
           local.z >= -0.001 && local.z <= thing.box.size.z + 0.001;
}

bool coversFlat(const PlacedThing& thing, Vec3 point, double reach)
{
    const Vec3 local = geometry::toLocal(thing.box, point);
    const Vec3 half = thing.box.size * 0.5;
    return std::abs(local.x) <= half.x && std::abs(local.y) <= half.y && local.z >= -reach &&
           local.z <= thing.box.size.z + reach;
}

const room::Opening* openingAt(const room::Room& room, std::size_t wall, Vec3 point)
{
    const room::WallLine line = room::wallLine(room, wall);
    const double along = dot(flat(point) - line.from, line.direction());
    const auto found = std::ranges::find_if(room.openings(), [&](const room::Opening& opening) {
        const double from = opening.offset.inMetres();
        const double sill = opening.sill.inMetres();
        return opening.wall == wall && along >= from && along <= from + opening.width.inMetres() &&
               point.z >= sill && point.z <= sill + opening.height.inMetres();
    });
    return found == room.openings().end() ? nullptr : &*found;
}

std::optional<double> wallTreble(const Scene& scene, std::size_t wall, Vec3 point)
{
    const room::Room& room = scene.fit.design.room;
    if (const room::Opening* const opening = openingAt(room, wall, point)) {
        if (opening->kind == room::OpeningKind::Passage) {
            return std::nullopt;
        }
        const auto known =
            std::ranges::find(scene.absorbers, Subject(opening->id), &Absorber::subject);
        return known == scene.absorbers.end() ? 0 : trebleOf(known->absorption);
    }
    return materialTreble(room.walls()[wall].material);
}

} // namespace

std::optional<std::size_t> treatmentAt(const Scene& scene, const RoomSurface& surface, Vec3 point)
{
    for (std::size_t i = 0; i < scene.fit.things.size(); ++i) {
        const PlacedThing& thing = scene.fit.things[i];
        if (!isTreatment(thing)) {
            continue;
        }
        const bool lies = surface.kind != SurfaceKind::Wall;
        const bool there =
            surface.kind == SurfaceKind::Floor
                ? thing.isA(catalogue::ComponentKind::Rug) && coversFlat(thing, point, 0.05)
            : lies ? coversFlat(thing, point, nearSurface)
                   : !thing.isA(catalogue::ComponentKind::Rug) && covers(thing, point);
        if (there) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<double> absorptionAt(const Scene& scene, const RoomSurface& surface, Vec3 point)
{
    if (const auto thing = treatmentAt(scene, surface, point)) {
        const PlacementId& id = scene.fit.things[*thing].placement->id;
        const auto known = std::ranges::find(scene.absorbers, Subject(id), &Absorber::subject);
        if (known != scene.absorbers.end()) {
            return trebleOf(known->absorption);
        }
    }
    const room::Room& room = scene.fit.design.room;
    switch (surface.kind) {
    case SurfaceKind::Wall:
        return wallTreble(scene, surface.index, point);
    case SurfaceKind::Floor:
        return materialTreble(room.floorMaterial());
    case SurfaceKind::Ceiling:
    case SurfaceKind::Slope:
        break;
    }
    return materialTreble(room.ceilingMaterial());
}

} // namespace bespeak::assessment
