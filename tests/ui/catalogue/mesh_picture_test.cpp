// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/catalogue/mesh_picture.h"

#include "tests/support/catch.h"

using namespace bespeak;
using namespace bespeak::ui;

namespace
{

using Corner = std::array<float, 3>;

/// A flat rectangle that faces y+ at a depth, from x = left to right, z = 0 to 1.
geometry::MeshPart wallAt(float y, float left, float right, geometry::Colour colour,
                          float opacity = 1)
{
    geometry::MeshPart part;
    part.finish.baseColour = colour;
    part.finish.opacity = opacity;
    part.positions = {Corner{left, y, 0}, Corner{right, y, 0}, Corner{right, y, 1},
                      Corner{left, y, 1}};
    part.normals.assign(4, Corner{0, 1, 0});
    part.textureCoordinates.assign(4, {0, 0});
    part.indices = {0, 2, 1, 0, 3, 2};
    return part;
}

constexpr geometry::Colour red{0.8F, 0.02F, 0.02F};
constexpr geometry::Colour blue{0.02F, 0.02F, 0.8F};
constexpr QSize frame(80, 60);

} // namespace

TEST_CASE("A mesh fills its frame and leaves the ground transparent")
{
    const QImage picture = makeMeshPicture({{wallAt(0, -0.5F, 0.5F, red)}}, frame);
    REQUIRE(picture.size() == frame);
    REQUIRE(qAlpha(picture.pixel(0, 0)) == 0);
    REQUIRE(qAlpha(picture.pixel(79, 59)) == 0);
    const QColor middle = picture.pixelColor(40, 30);
    REQUIRE(middle.alpha() == 255);
    REQUIRE(middle.red() > 2 * middle.blue());
    int covered = 0;
    for (int y = 0; y < frame.height(); ++y) {
        covered += qAlpha(picture.pixel(40, y)) > 0 ? 1 : 0;
    }
    REQUIRE(covered > frame.height() * 7 / 10);
}

TEST_CASE("What is in front hides what is behind, in whatever order it is drawn")
{
    const geometry::MeshPart behind = wallAt(-0.2F, -0.5F, 0.5F, blue);
    const geometry::MeshPart inFront = wallAt(0.2F, -0.5F, 0.5F, red);
    const QImage one = makeMeshPicture({{behind, inFront}}, frame);
    const QImage other = makeMeshPicture({{inFront, behind}}, frame);
    REQUIRE(one == other);
    REQUIRE(one.pixelColor(40, 30).red() > one.pixelColor(40, 30).blue());
}

TEST_CASE("Glass lets through what is behind it")
{
    const geometry::MeshPart behind = wallAt(-0.2F, -0.5F, 0.5F, blue);
    const geometry::MeshPart glass = wallAt(0.2F, -0.5F, 0.5F, red, 0.3F);
    const QColor seen = makeMeshPicture({{glass, behind}}, frame).pixelColor(40, 30);
    REQUIRE(seen.blue() > 60);
    REQUIRE(seen.red() > 60);
}

TEST_CASE("A mesh of nothing is an empty picture, and a flat or tiny one does no harm")
{
    REQUIRE(qAlpha(makeMeshPicture({}, frame).pixel(40, 30)) == 0);
    REQUIRE(qAlpha(makeMeshPicture({{geometry::MeshPart{}}}, frame).pixel(40, 30)) == 0);
    REQUIRE(makeMeshPicture({{wallAt(0, 0, 0, red)}}, frame).size() == frame);
    REQUIRE(makeMeshPicture({{wallAt(0, -0.5F, 0.5F, red)}}, QSize(1, 1)).size() == QSize(1, 1));
}
