// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"

#include "models/room/constructions.h"

#include <algorithm>

namespace bespeak::design
{

namespace
{

/// Empty is always fitting: nobody knows.
Result<void> checkConstruction(const std::string& id, bool room::Construction::*fits)
{
    if (id.empty()) {
        return {};
    }
    const room::Construction* const construction = room::findConstruction(id);
    if (construction == nullptr) {
        return fail("room.unknown-construction", {{"construction", id.substr(0, 80)}});
    }
    if (!(construction->*fits)) {
        return fail("room.unfit-construction", {{"construction", std::string(construction->name)}});
    }
    return {};
}

Result<Design> withParts(Design design, room::RoomParts parts)
{
    Result<room::Room> room = room::Room::create(std::move(parts));
    if (!room) {
        return failWith(room);
    }
    return replaceRoom(std::move(design), std::move(*room));
}

} // namespace

Result<Design> setWallBeyond(Design design, std::size_t wall, room::Beyond beyond,
                             const std::string& construction)
{
    if (wall >= design.room.walls().size()) {
        return fail("room.bad-wall-index", {{"wall", std::to_string(wall + 1)}});
    }
    if (auto checked = checkConstruction(construction, &room::Construction::forWalls); !checked) {
        return failWith(checked);
    }
    room::RoomParts parts = design.room.parts();
    parts.walls[wall].beyond = beyond;
    parts.walls[wall].construction = construction;
    return withParts(std::move(design), std::move(parts));
}

Result<Design> setSurroundings(Design design, const Slab& ceiling, const Slab& floor)
{
    for (const Slab* const slab : {&ceiling, &floor}) {
        if (auto checked = checkConstruction(slab->construction, &room::Construction::forSlabs);
            !checked) {
            return failWith(checked);
        }
    }
    room::RoomParts parts = design.room.parts();
    parts.aboveCeiling = ceiling.beyond;
    parts.ceilingConstruction = ceiling.construction;
    parts.belowFloor = floor.beyond;
    parts.floorConstruction = floor.construction;
    return withParts(std::move(design), std::move(parts));
}

Result<Design> setOpeningConstruction(Design design, std::uint32_t id,
                                      const std::string& construction)
{
    const room::Opening* const known = findOpening(design.room, id);
    if (known == nullptr) {
        return fail("room.no-such-opening");
    }
    const auto fits = known->kind == room::OpeningKind::Window ? &room::Construction::forWindows
                                                               : &room::Construction::forDoors;
    if (auto checked = checkConstruction(construction, fits); !checked) {
        return failWith(checked);
    }
    room::Opening changed = *known;
    changed.construction = construction;
    return changeOpening(std::move(design), changed);
}

} // namespace bespeak::design
