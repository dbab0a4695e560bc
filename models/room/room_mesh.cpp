// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/room_mesh.h"

#include "models/geometry/mesh_faces.h"
#include "models/geometry/polygon.h"
#include "models/room/materials.h"
#include "models/room/room_shape.h"
#include "models/room/wall_mesh.h"

namespace bespeak::room
{

using geometry::Mesh;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double slabThickness = 0.14; ///< of the base the room stands on, metres

/// A plane of the ceiling: z = height + dot(rise, p).
struct CeilingPlane {
    double height = 0;
    Vec2 rise;
};

std::vector<CeilingPlane> ceilingPlanes(const Room& room)
{
    std::vector<CeilingPlane> planes{{room.ceilingHeight().inMetres(), {0, 0}}};
    for (const CeilingSlope& slope : room.slopes()) {
        const WallLine line = wallLine(room, slope.wall);
        const Vec2 rise = line.inward * std::tan(slope.pitch.inRadians());
        planes.push_back({slope.kneeHeight.inMetres() - dot(rise, line.from), rise});
    }
    return planes;
}

/// The piece of a triangle of the floor over which one plane is the lowest.
std::vector<Vec2> under(const std::vector<CeilingPlane>& planes, std::size_t lowest,
                        std::vector<Vec2> piece)
{
    for (std::size_t i = 0; i < planes.size() && !piece.empty(); ++i) {
        if (i != lowest) {
            piece = geometry::clipped(piece, planes[lowest].rise - planes[i].rise,
                                      planes[i].height - planes[lowest].height);
        }
    }
    return piece;
}

Mesh makeFloor(const Room& room, const std::vector<Vec2>& corners)
{
    Mesh mesh;
    geometry::MeshPart& floor = partWith(mesh, finishOf(room.floorMaterial(), "floor"));
    for (const geometry::Triangle& triangle : geometry::triangulated(corners)) {
        std::vector<Vec3> face;
        for (const std::uint32_t index : triangle) {
            face.push_back({corners[index].x, corners[index].y, 0});
        }
        addFace(floor, face, {0, 0, 1}, {1, 0, 0}, {0, 1, 0});
    }
    geometry::MeshPart& base = partWith(mesh, {"base", {0.26F, 0.25F, 0.24F}, 0, 0.95F, 1, 0, ""});
    const std::vector<Vec2> outer = outerOutline(room);
    for (std::size_t i = 0; i < outer.size(); ++i) {
        const Vec2 a = outer[i];
        const Vec2 b = outer[(i + 1) % outer.size()];
        const Vec2 along = geometry::normalised(b - a);
        const Vec3 side[] = {
            {a.x, a.y, -slabThickness}, {b.x, b.y, -slabThickness}, {b.x, b.y, 0}, {a.x, a.y, 0}};
        addFace(base, side, {along.y, -along.x, 0}, {along.x, along.y, 0}, {0, 0, 1});
    }
    return mesh;
}

Mesh makeCeiling(const Room& room, const std::vector<Vec2>& corners)
{
    Mesh mesh;
    geometry::MeshPart& ceiling = partWith(mesh, finishOf(room.ceilingMaterial(), "ceiling"));
    const std::vector<CeilingPlane> planes = ceilingPlanes(room);
    for (const geometry::Triangle& triangle : geometry::triangulated(corners)) {
        const std::vector<Vec2> whole{corners[triangle[0]], corners[triangle[1]],
                                      corners[triangle[2]]};
        for (std::size_t plane = 0; plane < planes.size(); ++plane) {
            const Vec2 rise = planes[plane].rise;
            std::vector<Vec3> face;
            for (const Vec2 p : under(planes, plane, whole)) {
                face.push_back({p.x, p.y, planes[plane].height + dot(rise, p)});
            }
            addFace(ceiling, face, geometry::normalised({rise.x, rise.y, -1}), {1, 0, 0},
                    {0, 1, 0});
        }
    }
    return mesh;
}

} // namespace

geometry::Finish finishOf(const std::string& material, const std::string& name)
{
    const Material* found = findMaterial(material);
    if (!found) {
        found = findMaterial(defaultWallMaterial);
    }
    if (!found) {
        return {name, {0.8F, 0.78F, 0.75F}, 0, 0.9F, 1, 0, ""};
    }
    return {name, found->colour, 0, found->roughness, 1, 0, std::string(found->texture)};
}

RoomMesh makeRoomMesh(const Room& room)
{
    const std::vector<Vec2> corners = outline(room);
    RoomMesh mesh{makeFloor(room, corners), makeCeiling(room, corners), {}};
    for (std::size_t wall = 0; wall < room.walls().size(); ++wall) {
        mesh.walls.push_back(makeWallMesh(room, wall));
    }
    return mesh;
}

} // namespace bespeak::room
