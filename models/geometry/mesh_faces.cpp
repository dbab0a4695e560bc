// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/mesh_faces.h"

#include <algorithm>

namespace bespeak::geometry
{

namespace
{

std::array<float, 3> toFloats(Vec3 v)
{
    return {static_cast<float>(v.x), static_cast<float>(v.y), static_cast<float>(v.z)};
}

} // namespace

MeshPart& partWith(Mesh& mesh, const Finish& finish)
{
    const auto found =
        std::ranges::find(mesh.parts, finish.name, [](const MeshPart& p) { return p.finish.name; });
    if (found != mesh.parts.end()) {
        return *found;
    }
    mesh.parts.push_back({finish, {}, {}, {}, {}});
    return mesh.parts.back();
}

void addFace(MeshPart& part, std::span<const Vec3> corners, Vec3 normal, Vec3 u, Vec3 v)
{
    if (corners.size() < 3) {
        return;
    }
    const auto first = static_cast<std::uint32_t>(part.positions.size());
    for (const Vec3& corner : corners) {
        part.positions.push_back(toFloats(corner));
        part.normals.push_back(toFloats(normal));
        part.textureCoordinates.push_back(
            {static_cast<float>(dot(corner, u)), static_cast<float>(dot(corner, v))});
    }
    const Vec3 turn = cross(corners[1] - corners[0], corners[2] - corners[0]);
    const bool isForward = dot(turn, normal) >= 0;
    for (std::uint32_t i = 1; i + 1 < corners.size(); ++i) {
        part.indices.insert(part.indices.end(), {first, first + (isForward ? i : i + 1),
                                                 first + (isForward ? i + 1 : i)});
    }
}

void addBox(MeshPart& part, const Frame& frame, Vec3 lowest, Vec3 highest)
{
    const auto corner = [&](bool x, bool y, bool z) {
        return frame.at(
            {x ? highest.x : lowest.x, y ? highest.y : lowest.y, z ? highest.z : lowest.z});
    };
    for (const bool far : {false, true}) {
        const double side = far ? 1 : -1;
        const Vec3 ends[] = {corner(far, false, false), corner(far, true, false),
                             corner(far, true, true), corner(far, false, true)};
        addFace(part, ends, frame.along * side, frame.across, frame.up);
        const Vec3 fronts[] = {corner(false, far, false), corner(true, far, false),
                               corner(true, far, true), corner(false, far, true)};
        addFace(part, fronts, frame.across * side, frame.along, frame.up);
        const Vec3 lids[] = {corner(false, false, far), corner(true, false, far),
                             corner(true, true, far), corner(false, true, far)};
        addFace(part, lids, frame.up * side, frame.along, frame.across);
    }
}

} // namespace bespeak::geometry
