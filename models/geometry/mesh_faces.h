// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"

#include <span>

namespace bespeak::geometry
{

/// A right-angled frame in the room in which a flat or box-shaped part is described.
struct Frame {
    Vec3 origin;
    Vec3 along{1, 0, 0};
    Vec3 across{0, 1, 0};
    Vec3 up{0, 0, 1};

    Vec3 at(Vec3 local) const { return origin + along * local.x + across * local.y + up * local.z; }
};

/// The part of a mesh with that finish; made if there is none of its name.
MeshPart& partWith(Mesh& mesh, const Finish& finish);

/// Adds a flat convex polygon that is seen from the side `normal` points to. A texture lies on it
/// along `u` and `v` (unit vectors), in metres from the room's origin.
void addFace(MeshPart& part, std::span<const Vec3> corners, Vec3 normal, Vec3 u, Vec3 v);

/// Adds the six faces of a box between two corners of a frame.
void addBox(MeshPart& part, const Frame& frame, Vec3 lowest, Vec3 highest);

} // namespace bespeak::geometry
