// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/vector.h"

#include <array>

namespace bespeak::geometry
{

/// A box that stands upright and is turned about the vertical. Metres, radians.
struct OrientedBox {
    Vec3 base;       ///< middle of its lowest face
    Vec3 size;       ///< width, depth, height before it is turned
    double turn = 0; ///< from x towards y

    Vec3 centre() const { return {base.x, base.y, base.z + size.z / 2}; }
    double top() const { return base.z + size.z; }

    friend bool operator==(const OrientedBox&, const OrientedBox&) = default;
};

/// The four corners of the footprint: (-,-), (+,-), (+,+), (-,+) before it is turned.
std::array<Vec2, 4> footprint(const OrientedBox& box);
/// A point of the room in the box's own frame: x along its width, y along its depth from its base.
Vec3 toLocal(const OrientedBox& box, Vec3 point);
Vec3 toWorld(const OrientedBox& box, Vec3 local);

/// How deep two boxes reach into each other, metres; 0 or less: they are apart (or just touch).
double overlapDepth(const OrientedBox& a, const OrientedBox& b);

} // namespace bespeak::geometry
