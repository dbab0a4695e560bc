// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/overlay_entities.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace bespeak;
using ui::Overlay;
using ui::OverlayKind;
using ui::Tone;

namespace
{

std::size_t facesOf(const std::vector<ui::OverlayMesh>& meshes)
{
    std::size_t faces = 0;
    for (const ui::OverlayMesh& mesh : meshes) {
        faces += mesh.part.indices.size() / 3;
    }
    return faces;
}

} // namespace

TEST_CASE("Nothing over the room is nothing in the scene")
{
    CHECK(ui::overlayMeshes({}).empty());
}

TEST_CASE("A stroke becomes tubes through all its points, straight up too")
{
    Overlay overlay;
    overlay.lines.push_back(
        {OverlayKind::Reflections, {{0, 0, 1}, {1, 0, 1}, {1, 0, 2}}, Tone::Bad, false});
    const auto meshes = ui::overlayMeshes(overlay);
    REQUIRE(meshes.size() == 1);
    CHECK(facesOf(meshes) == 2 * 12);
    double highest = 0;
    for (const std::array<float, 3>& position : meshes.front().part.positions) {
        CHECK(std::isfinite(position[0]));
        highest = std::max(highest, static_cast<double>(position[2]));
    }
    CHECK(highest == Approx(2).margin(0.02));
}

TEST_CASE("A patch is filled if it bulges nowhere inwards, else its edge is drawn")
{
    Overlay square;
    square.areas.push_back(
        {OverlayKind::Reach, {{0, 0}, {2, 0}, {2, 2}, {0, 2}}, 0, 1.2, Tone::Advice});
    CHECK(ui::overlayMeshes(square).size() == 3);
    Overlay notched = square;
    notched.areas.front().outline = {{0, 0}, {2, 0}, {2, 2}, {1, 0.5}, {0, 2}};
    CHECK(ui::overlayMeshes(notched).size() == 2);
}

TEST_CASE("What reaches up has sides from the floor to its height")
{
    Overlay overlay;
    overlay.areas.push_back(
        {OverlayKind::Reach, {{0, 0}, {2, 0}, {2, 2}, {0, 2}}, 0, 1.2, Tone::Advice});
    const std::size_t raised = facesOf(ui::overlayMeshes(overlay));
    overlay.areas.front().high = 0;
    CHECK(raised == facesOf(ui::overlayMeshes(overlay)) + 4 * 2);
}

TEST_CASE("A map becomes fields of few colours, and what is transparent is left out")
{
    Overlay overlay;
    QImage image(2, 2, QImage::Format_ARGB32);
    image.fill(qRgba(10, 20, 30, 200));
    image.setPixelColor(0, 0, Qt::transparent);
    overlay.map = ui::OverlayMap{{0, 0}, {1, 1}, 1.1, image, {}, {}};
    const auto meshes = ui::overlayMeshes(overlay);
    REQUIRE(meshes.size() == 1);
    CHECK(facesOf(meshes) == 3 * 2);
}

TEST_CASE("An overlay of endless strokes stays small")
{
    Overlay overlay;
    overlay.lines.push_back({OverlayKind::Reflections, {}, Tone::Bad, false});
    for (int i = 0; i < 100'000; ++i) {
        overlay.lines.front().points.push_back({i % 7 * 1.0, i % 5 * 1.0, 1});
    }
    CHECK(facesOf(ui::overlayMeshes(overlay)) <= 20'000 * 12);
}
