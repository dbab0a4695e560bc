// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"
#include "models/room/room.h"

#include <vector>

namespace bespeak::room
{

/// The room as triangles, in the room's own frame (not centred). Finishes are named after what they
/// cover: "floor", "ceiling", "wall", "outside", "top", "lintel" (the top over a door), "reveal",
/// "threshold", "skirting", "frame", "leaf", "handle", "glass", "base".
struct RoomMesh {
    geometry::Mesh floor; ///< the floor and the rim of the slab under it
    geometry::Mesh ceiling;
    /// One for each wall, with its openings, what is set in them, and its skirting board: whole in
    /// itself, so that a view may leave out the walls between it and the room.
    std::vector<geometry::Mesh> walls;
};

RoomMesh makeRoomMesh(const Room& room);

/// The finish of a material by its id; an unknown one looks like painted plaster.
geometry::Finish finishOf(const std::string& material, const std::string& name);

} // namespace bespeak::room
