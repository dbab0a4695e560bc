// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"

#include "models/design/room_following.h"
#include "models/room/materials.h"

#include <algorithm>

namespace bespeak::design
{

namespace
{

using room::Opening;
using room::RoomParts;

/// The same design with the parts changed by a function, if they make a room.
template <typename Change>
Result<Design> withParts(Design design, Change change)
{
    RoomParts parts = design.room.parts();
    change(parts);
    Result<room::Room> room = room::Room::create(std::move(parts));
    if (!room) {
        return failWith(room);
    }
    design.room = std::move(*room);
    return design;
}

Result<void> checkMaterial(const std::string& id, bool room::Material::*fits)
{
    const room::Material* material = room::findMaterial(id);
    if (material == nullptr) {
        return fail("room.unknown-material", {{"material", id.substr(0, 80)}});
    }
    if (!(material->*fits)) {
        return fail("room.unfit-material", {{"material", std::string(material->name)}});
    }
    return {};
}

Result<void> checkWall(const Design& design, std::size_t wall)
{
    if (wall >= design.room.walls().size()) {
        return fail("room.bad-wall-index", {{"wall", std::to_string(wall + 1)}});
    }
    return {};
}

/// One more than the largest; the smallest that is free if there is none larger.
std::uint32_t freeOpeningId(const std::vector<Opening>& openings)
{
    std::uint32_t id = 0;
    for (const Opening& opening : openings) {
        id = std::max(id, opening.id);
    }
    ++id;
    while (std::ranges::find(openings, id, &Opening::id) != openings.end()) {
        ++id;
    }
    return id;
}

} // namespace

Result<Design> setWallThickness(Design design, std::size_t wall, Length thickness)
{
    if (Result<void> checked = checkWall(design, wall); !checked) {
        return failWith(checked);
    }
    return withParts(std::move(design),
                     [&](RoomParts& parts) { parts.walls[wall].thickness = thickness; });
}

Result<Design> setWallMaterial(Design design, std::size_t wall, const std::string& material)
{
    const Result<void> checked = checkWall(design, wall).and_then([&] {
        return checkMaterial(material, &room::Material::forWalls);
    });
    if (!checked) {
        return failWith(checked);
    }
    return withParts(std::move(design),
                     [&](RoomParts& parts) { parts.walls[wall].material = material; });
}

Result<Design> setFloorMaterial(Design design, const std::string& material)
{
    if (Result<void> checked = checkMaterial(material, &room::Material::forFloors); !checked) {
        return failWith(checked);
    }
    return withParts(std::move(design), [&](RoomParts& parts) { parts.floorMaterial = material; });
}

Result<Design> setCeilingMaterial(Design design, const std::string& material)
{
    if (Result<void> checked = checkMaterial(material, &room::Material::forCeilings); !checked) {
        return failWith(checked);
    }
    return withParts(std::move(design),
                     [&](RoomParts& parts) { parts.ceilingMaterial = material; });
}

Result<Design> setCeilingHeight(Design design, Length height, room::Certainty certainty)
{
    return withParts(std::move(design), [&](RoomParts& parts) {
        parts.ceilingHeight = height;
        parts.ceilingCertainty = certainty;
        fitUnderCeiling(parts);
    });
}

Result<Design> addOpening(Design design, Opening opening)
{
    return withParts(std::move(design), [&](RoomParts& parts) {
        opening.id = freeOpeningId(parts.openings);
        parts.openings.push_back(opening);
    });
}

Result<Design> changeOpening(Design design, const Opening& changed)
{
    if (findOpening(design.room, changed.id) == nullptr) {
        return fail("room.no-such-opening");
    }
    return withParts(std::move(design), [&](RoomParts& parts) {
        *std::ranges::find(parts.openings, changed.id, &Opening::id) = changed;
    });
}

Result<Design> removeOpening(Design design, std::uint32_t id)
{
    if (findOpening(design.room, id) == nullptr) {
        return fail("room.no-such-opening");
    }
    return withParts(std::move(design), [&](RoomParts& parts) {
        std::erase_if(parts.openings, [&](const Opening& opening) { return opening.id == id; });
    });
}

Result<Design> renameRoom(Design design, std::string name)
{
    return withParts(std::move(design), [&](RoomParts& parts) { parts.name = std::move(name); });
}

} // namespace bespeak::design
