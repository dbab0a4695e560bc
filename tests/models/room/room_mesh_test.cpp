// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/room/room_mesh.h"

#include "models/room/room_shape.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace bespeak;
using namespace bespeak::room;
using geometry::Mesh;
using geometry::MeshPart;
using geometry::Vec3;
using namespace bespeak::literals;

namespace
{

Vec3 at(const std::array<float, 3>& p)
{
    return {p[0], p[1], p[2]};
}

const MeshPart* findPart(const Mesh& mesh, const std::string& name)
{
    const auto found =
        std::ranges::find(mesh.parts, name, [](const MeshPart& part) { return part.finish.name; });
    return found == mesh.parts.end() ? nullptr : &*found;
}

Vec3 turnOf(const MeshPart& part, std::size_t triangle)
{
    const Vec3 a = at(part.positions[part.indices[triangle]]);
    return cross(at(part.positions[part.indices[triangle + 1]]) - a,
                 at(part.positions[part.indices[triangle + 2]]) - a);
}

double areaOf(const MeshPart& part)
{
    double area = 0;
    for (std::size_t i = 0; i < part.indices.size(); i += 3) {
        area += length(turnOf(part, i)) / 2;
    }
    return area;
}

RoomParts rectangle()
{
    return createRectangle(5_m, 4_m, 2500_mm).value().parts();
}

Room roomOf(RoomParts parts)
{
    return Room::create(std::move(parts)).value();
}

/// A door in wall 1 and a window in wall 3.
Room roomWithOpenings()
{
    RoomParts parts = rectangle();
    parts.openings.push_back({1, OpeningKind::Door, 1, 1_m, 900_mm, 0_mm, 2_m});
    parts.openings.push_back({2, OpeningKind::Window, 3, 1_m, 1500_mm, 900_mm, 1200_mm});
    return roomOf(std::move(parts));
}

void checkTriangles(const Mesh& mesh)
{
    for (const MeshPart& part : mesh.parts) {
        INFO(part.finish.name);
        REQUIRE(part.normals.size() == part.positions.size());
        REQUIRE(part.textureCoordinates.size() == part.positions.size());
        for (std::size_t i = 0; i < part.indices.size(); i += 3) {
            const Vec3 turn = turnOf(part, i);
            if (length(turn) > 1e-9) {
                CHECK(dot(normalised(turn), at(part.normals[part.indices[i]])) > 0.99);
            }
        }
    }
}

} // namespace

TEST_CASE("the floor's triangles cover the floor, and the ceiling's the ceiling")
{
    const Room room = roomOf(rectangle());
    const RoomMesh mesh = makeRoomMesh(room);
    CHECK(areaOf(*findPart(mesh.floor, "floor")) == Approx(20));
    CHECK(areaOf(*findPart(mesh.ceiling, "ceiling")) == Approx(20));
}

TEST_CASE("every triangle of a room turns the way its normal points")
{
    const RoomMesh mesh = makeRoomMesh(roomWithOpenings());
    checkTriangles(mesh.floor);
    checkTriangles(mesh.ceiling);
    for (const Mesh& wall : mesh.walls) {
        checkTriangles(wall);
    }
}

TEST_CASE("a wall's inner face is the wall without its openings, and looks into the room")
{
    const Room room = roomWithOpenings();
    const RoomMesh mesh = makeRoomMesh(room);
    const double areas[] = {5 * 2.5, 4 * 2.5 - 0.9 * 2, 5 * 2.5, 4 * 2.5 - 1.5 * 1.2};
    for (std::size_t wall = 0; wall < 4; ++wall) {
        const MeshPart& face = *findPart(mesh.walls[wall], "wall");
        CHECK(areaOf(face) == Approx(areas[wall]));
        const geometry::Vec2 inward = wallLine(room, wall).inward;
        CHECK(dot(at(face.normals.front()), Vec3{inward.x, inward.y, 0}) == Approx(1));
    }
}

TEST_CASE("doors have a leaf and a handle, windows glass, plain walls neither")
{
    const RoomMesh mesh = makeRoomMesh(roomWithOpenings());
    CHECK(findPart(mesh.walls[1], "leaf"));
    CHECK(findPart(mesh.walls[1], "handle"));
    CHECK(findPart(mesh.walls[3], "glass"));
    CHECK(findPart(mesh.walls[3], "glass")->finish.opacity < 1);
    CHECK_FALSE(findPart(mesh.walls[0], "leaf"));
    CHECK_FALSE(findPart(mesh.walls[0], "glass"));
}

TEST_CASE("the skirting board leaves the door free")
{
    const RoomMesh mesh = makeRoomMesh(roomWithOpenings());
    const Room room = roomWithOpenings();
    const auto [from, to] = openingEnds(room, room.openings().front());
    const double low = std::min(from.y, to.y);
    const double high = std::max(from.y, to.y);
    for (const auto& p : findPart(mesh.walls[1], "skirting")->positions) {
        CHECK((p[1] < low || p[1] > high));
    }
}

TEST_CASE("walls and ceiling under a roof follow its slope")
{
    RoomParts parts = rectangle();
    parts.slopes.push_back({0, 1_m, Angle::degrees(45)});
    const Room room = roomOf(std::move(parts));
    const RoomMesh mesh = makeRoomMesh(room);
    const MeshPart& ceiling = *findPart(mesh.ceiling, "ceiling");
    CHECK(areaOf(ceiling) == Approx(5 * (1.5 * std::sqrt(2.0) + 2.5)));
    for (const auto& p : ceiling.positions) {
        CHECK(p[2] == Approx(ceilingAt(room, {p[0], p[1]})).margin(1e-4));
    }
    CHECK(areaOf(*findPart(mesh.walls[0], "wall")) == Approx(5 * 1).epsilon(1e-4));
    CHECK(areaOf(*findPart(mesh.walls[1], "wall")) ==
          Approx(4 * 2.5 - 1.5 * 1.5 / 2).epsilon(1e-4));
}

TEST_CASE("an L-shaped room's floor has its area")
{
    RoomParts parts = rectangle();
    parts.corners = {{0_m, 0_m}, {3_m, 0_m}, {3_m, 2_m}, {6_m, 2_m}, {6_m, 5_m}, {0_m, 5_m}};
    parts.walls.resize(6, parts.walls.front());
    const Room room = roomOf(std::move(parts));
    CHECK(areaOf(*findPart(makeRoomMesh(room).floor, "floor")) == Approx(floorArea(room)));
}
