// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/geometry/mesh_builder.h"

#include "models/geometry/solids.h"
#include "tests/support/catch.h"

#include <cmath>
#include <numbers>

using namespace bespeak::geometry;

namespace
{

struct Body {
    std::string name;
    Shell shell;
    Vec3 size;
    double volume; ///< 0: not checked but for its sign
};

std::vector<Body> bodies()
{
    const Outline hook{{0, 0}, {2, 0}, {2, 1}, {1, 1}, {1, 2}, {0, 2}};
    const double disc = 0.5 * 32 * std::sin(2 * std::numbers::pi / 32);
    return {
        {"box", box({1, 2, 3}), {1, 2, 3}, 6},
        {"rounded box", softBox({1, 2, 3}, {.radius = 0.1, .edgeSegments = 2}), {1, 2, 3}, 0},
        {"ball-like box", softBox({1, 1, 1}, {.radius = 9, .edgeSegments = 3}), {1, 1, 1}, 0},
        {"cushion",
         softBox({0.6, 0.7, 0.2},
                 {.radius = 0.05, .edgeSegments = 2, .crown = {0, 0, 0.03}, .faceSegments = 4}),
         {0.6, 0.7, 0.2},
         0},
        {"rounded prism", prism(rectangleOutline(2, 1, 0.2, 4), 3), {2, 1, 3}, 0},
        {"concave prism", prism(hook, 1), {2, 2, 1}, 3},
        {"cylinder", cylinder(1, 2, 32), {2, 2, 2}, 2 * disc},
        {"cone", cone(1, 0, 3, 32), {2, 2, 3}, disc},
        {"ellipsoid", ellipsoid({1, 2, 3}, 32), {1, 2, 3}, 0},
        {"vase", lathe({{0, 0}, {0.5, 0}, {0.2, 1}, {0, 1}}, 12), {1, 1, 1}, 0},
        {"bar", tube({{0, 0, 0}, {0, 0, 2}}, {0.5}, 4), {1, 1, 2}, 1},
        {"bent bar", tube(bow({0, 0, 0}, {0, 0, 1}, {1, 0, 1}, 8), {0.1}, 8), {}, 0},
        {"torus",
         loft({{{1, 0, 0}, {1, 0, 1}, {2, 0, 0}},
               {{-1, 1, 0}, {-1, 1, 1}, {-2, 2, 0}},
               {{-1, -1, 0}, {-1, -1, 1}, {-2, -2, 0}}},
              Ends::Joined),
         {},
         0},
        {"slab", slab({{{0, 0, 0}, {2, 0, 0}}, {{0, 3, 0}, {2, 3, 0}}}, 0.5), {2, 3, 0.5}, 3},
        {"frame", frame({2, 0.5, 3}, 0.5), {2, 0.5, 3}, 0.5 * (6 - 2)},
        {"slats", slats({2, 0.5, 3}, 0.1, 0.1), {2, 0.5, 3}, 0.1 * 0.5 * 3 * 10},
    };
}

MeshPart shaded(const Shell& shell, const Shading& shading = {})
{
    MeshBuilder builder;
    builder.add({}, shell, shading);
    return builder.build().parts.at(0);
}

Vec3 vec(const std::array<float, 3>& v)
{
    return {v[0], v[1], v[2]};
}

} // namespace

TEST_CASE("bodies are closed, face outwards and have the asked size")
{
    for (const Body& body : bodies()) {
        INFO(body.name);
        CHECK(isClosed(body.shell));
        CHECK(signedVolume(body.shell) > 0);
        if (body.volume > 0) {
            CHECK(signedVolume(body.shell) == Approx(body.volume).epsilon(1e-9));
        }
        if (body.size.x > 0) {
            const Vec3 size = bounds(body.shell).size();
            CHECK(length(size - body.size) < 1e-9);
            CHECK(bounds(body.shell).least.z + (body.name == "slab" ? 0.5 : 0) ==
                  Approx(0).margin(1e-9));
        }
    }
}

TEST_CASE("bodies of absurd sizes stay closed")
{
    const double size = GENERATE(0.0, 1e-6, 0.001, 20.0);
    const double other = GENERATE(0.001, 20.0);
    CAPTURE(size, other);
    CHECK(isClosed(box({size, other, 1})));
    CHECK(signedVolume(box({size, other, 1})) > 0);
    CHECK(signedVolume(softBox({size, 1, other}, {.radius = 0.01, .edgeSegments = 2})) > 0);
    CHECK(signedVolume(cylinder(other, size, 12)) > 0);
}

TEST_CASE("moving, turning, mirroring and scaling keep a body's outside outside")
{
    const Shell body = softBox({1, 2, 3}, {.radius = 0.2});
    const double volume = signedVolume(body);
    const Axis axis = GENERATE(Axis::X, Axis::Y, Axis::Z);
    CHECK(signedVolume(moved(body, {5, -7, 2})) == Approx(volume));
    CHECK(signedVolume(turned(body, axis, 0.7)) == Approx(volume));
    CHECK(signedVolume(mirrored(body, axis)) == Approx(volume));
    CHECK(signedVolume(scaled(body, {2, 1, 0.5})) == Approx(volume));
}

TEST_CASE("a positive turn goes from x to y, from y to z and from z to x")
{
    const auto turnedPoint = [](Vec3 point, Axis axis) {
        return turned(Shell{{point}, {}}, axis, std::numbers::pi / 2).points.at(0);
    };
    CHECK(length(turnedPoint({1, 0, 0}, Axis::Z) - Vec3{0, 1, 0}) < 1e-12);
    CHECK(length(turnedPoint({0, 1, 0}, Axis::X) - Vec3{0, 0, 1}) < 1e-12);
    CHECK(length(turnedPoint({0, 0, 1}, Axis::Y) - Vec3{1, 0, 0}) < 1e-12);
}

TEST_CASE("normals have length 1, point outwards and lists agree in size")
{
    for (const Body& body : bodies()) {
        INFO(body.name);
        const MeshPart part = shaded(body.shell);
        REQUIRE(part.normals.size() == part.positions.size());
        REQUIRE(part.textureCoordinates.size() == part.positions.size());
        REQUIRE(part.indices.size() == body.shell.triangles.size() * 3);
        for (std::size_t i = 0; i < part.indices.size(); i += 3) {
            const Vec3 a = vec(part.positions.at(part.indices[i]));
            const Vec3 b = vec(part.positions.at(part.indices[i + 1]));
            const Vec3 c = vec(part.positions.at(part.indices[i + 2]));
            for (std::size_t k = 0; k < 3; ++k) {
                const Vec3 normal = vec(part.normals[part.indices[i + k]]);
                REQUIRE(length(normal) == Approx(1).epsilon(1e-5));
                REQUIRE(dot(normal, cross(b - a, c - a)) > 0);
            }
        }
    }
}

TEST_CASE("edges sharper than the crease stay sharp, others become round")
{
    CHECK(shaded(box({1, 1, 1})).positions.size() == 24);
    const MeshPart round = shaded(cylinder(1, 2, 32));
    const auto sides = std::count_if(round.normals.begin(), round.normals.end(),
                                     [](const auto& normal) { return std::abs(normal[2]) < 1e-6; });
    for (std::size_t i = 0; i < round.positions.size(); ++i) {
        const Vec3 normal = vec(round.normals[i]);
        if (std::abs(normal.z) < 0.5) {
            const Vec3 out = normalised({round.positions[i][0], round.positions[i][1], 0});
            CHECK(dot(normal, out) > 0.99);
        }
    }
    CHECK(sides > 0);
}

TEST_CASE("texture coordinates are metres along the surface; upright grain swaps them")
{
    const MeshPart level = shaded(box({2, 1, 3}));
    const MeshPart upright = shaded(box({2, 1, 3}), {.grain = Grain::Upright});
    for (std::size_t i = 0; i < level.positions.size(); ++i) {
        const auto [u, v] = level.textureCoordinates[i];
        CHECK(upright.textureCoordinates[i] == std::array<float, 2>{v, u});
        if (std::abs(level.normals[i][1]) > 0.5F) {
            CHECK(u == level.positions[i][0]);
            CHECK(v == level.positions[i][2]);
        }
    }
}

TEST_CASE("shells of equal finish become one part, others their own")
{
    MeshBuilder builder;
    builder.add({.name = "body"}, box({1, 1, 1}));
    builder.add({.name = "legs"}, box({1, 1, 1}));
    builder.add({.name = "body"}, moved(box({1, 1, 1}), {2, 0, 0}));
    builder.add({.name = "nothing"}, {});
    const Mesh mesh = builder.build();
    REQUIRE(mesh.parts.size() == 2);
    CHECK(mesh.parts[0].finish.name == "body");
    CHECK(mesh.parts[0].indices.size() == 72);
    CHECK(triangleCount(mesh) == 36);
}

TEST_CASE("repainting changes colour and texture of the named finish alone")
{
    MeshBuilder builder;
    builder.add({.name = "body", .texture = "oak"}, box({1, 1, 1}));
    builder.add({.name = "legs", .texture = "oak"}, box({1, 1, 1}));
    builder.repaint("body", Colour{1, 0, 0}, "");
    builder.repaint("legs", std::nullopt, "walnut");
    const Mesh mesh = builder.build();
    CHECK(mesh.parts.at(0).finish.baseColour == Colour{1, 0, 0});
    CHECK(mesh.parts.at(0).finish.texture == "oak");
    CHECK(mesh.parts.at(1).finish.baseColour == Colour{});
    CHECK(mesh.parts.at(1).finish.texture == "walnut");
    builder.repaint("legs", std::nullopt, "plain");
    CHECK(builder.build().parts.at(1).finish.texture.empty());
}

TEST_CASE("fitting fills the size on the floor, centred; a flat thing cannot be fitted")
{
    MeshBuilder builder;
    builder.add({}, moved(cylinder(0.2, 3, 16), {4, 5, 6}));
    REQUIRE(builder.fit({1, 2, 3}));
    const Bounds filled = bounds(builder.build());
    CHECK(length(filled.least - Vec3{-0.5, -1, 0}) < 1e-6);
    CHECK(length(filled.most - Vec3{0.5, 1, 3}) < 1e-6);

    MeshBuilder flatOne;
    flatOne.add({}, piercedFront(1, 1, {}, 8));
    CHECK_FALSE(flatOne.fit({1, 1, 1}));
}

TEST_CASE("a pierced front faces y+, leaves its holes open and covers the rest")
{
    const std::vector<RoundHole> holes{{{0, -0.5}, 0.2}, {{0, 0.3}, 0.1}};
    const Shell front = piercedFront(0.6, 2, holes, 64);
    double area = 0;
    for (const auto& [a, b, c] : front.triangles) {
        const Vec3 normal =
            cross(front.points[b] - front.points[a], front.points[c] - front.points[a]);
        CHECK(normal.y >= 0);
        area += normal.y / 2;
    }
    CHECK(area == Approx(1.2 - std::numbers::pi * 0.05).epsilon(0.01));
}
