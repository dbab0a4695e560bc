// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"
#include "models/geometry/mesh_faces.h"
#include "models/room/room.h"

#include <vector>

namespace bespeak::room
{

/// A hole in a wall, in metres along the wall's inner face and above the floor.
struct WallHole {
    double from = 0;
    double to = 0;
    double bottom = 0;
    double top = 0;
    Opening opening;
};

/// A wall's faces with its holes cut out; no frames, doors or glass.
geometry::Mesh makeWallMesh(const Room& room, std::size_t wall);

std::vector<WallHole> holesOf(const Room& room, std::size_t wall);

/// Along the wall from its first corner, outwards through it, and up; metres.
geometry::Frame wallFrame(const Room& room, std::size_t wall);

/// Frame, leaf, glass, handle: what is set into one of a wall's holes.
void addOpening(geometry::Mesh& mesh, const geometry::Frame& frame, const WallHole& hole,
                double thickness);

} // namespace bespeak::room
