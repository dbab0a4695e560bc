// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/overlay_entities.h"

#include "models/geometry/mesh_faces.h"
#include "ui/scene/mesh_geometry.h"

#include <Qt3DRender/QMaterial>

#include <algorithm>
#include <array>
#include <map>

namespace bespeak::ui
{

using geometry::Frame;
using geometry::MeshPart;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double thick = 0.011; // half a tube's width, metres
constexpr double thin = 0.005;
constexpr double aboveFloor = 0.034; // above every rug and ring
constexpr int mapColours = 24;
constexpr std::size_t mostFaces = 20'000;
constexpr int patchAlpha = 44;
constexpr int raisedAlpha = 26; // what reaches up has sides too
constexpr int sideAlpha = 14;
constexpr double inside = 0.012; // metres
constexpr int mapAlpha = 150;

QColor colourOf(Tone tone)
{
    constexpr std::array<QRgb, 4> colours{0xFF8A9693, 0xFF18A08F, 0xFFD99A1C, 0xFFD9483B};
    return QColor::fromRgb(colours.at(static_cast<std::size_t>(tone)));
}

/// One part for each colour.
class Meshes
{
public:
    MeshPart& of(const QColor& colour) { return m_parts[colour.rgba()]; }
    bool hasRoom() { return ++m_faces < mostFaces; }

    std::vector<OverlayMesh> take()
    {
        std::vector<OverlayMesh> meshes;
        for (auto& [colour, part] : m_parts) {
            if (!part.indices.empty()) {
                meshes.push_back({QColor::fromRgba(colour), std::move(part)});
            }
        }
        return meshes;
    }

private:
    std::map<QRgb, MeshPart> m_parts;
    std::size_t m_faces = 0;
};

void addTube(MeshPart& part, Vec3 from, Vec3 to, double half)
{
    const Vec3 way = to - from;
    const double far = length(way);
    if (far < 1e-6) {
        return;
    }
    const Vec3 along = way * (1 / far);
    const Vec3 aside = std::abs(along.z) < 0.99 ? Vec3{-along.y, along.x, 0} : Vec3{1, 0, 0};
    const Vec3 across = normalised(aside);
    const Frame frame{from, along, across, cross(along, across)};
    addBox(part, frame, {0, -half, -half}, {far, half, half});
}

void addLines(Meshes& meshes, const Overlay& overlay)
{
    for (const OverlayLine& line : overlay.lines) {
        MeshPart& part = meshes.of(colourOf(line.tone));
        for (std::size_t i = 1; i < line.points.size() && meshes.hasRoom(); ++i) {
            addTube(part, line.points[i - 1], line.points[i], line.isThin ? thin : thick);
        }
    }
}

/// Upright faces around a patch that reaches up, seen from both sides. A little inside, so that
/// they do not flicker with a wall.
void addSides(Meshes& meshes, const OverlayArea& area, double low, double high)
{
    QColor colour = colourOf(area.tone);
    colour.setAlpha(sideAlpha);
    MeshPart& part = meshes.of(colour);
    Vec2 middle;
    for (const Vec2 point : area.outline) {
        middle = middle + point * (1.0 / static_cast<double>(area.outline.size()));
    }
    const auto inwards = [middle](Vec2 point) {
        return point + normalised(middle - point) * inside;
    };
    for (std::size_t i = 0; i < area.outline.size() && meshes.hasRoom(); ++i) {
        const Vec2 from = inwards(area.outline[i]);
        const Vec2 to = inwards(area.outline[(i + 1) % area.outline.size()]);
        const Vec2 along = normalised(to - from);
        const Vec3 corners[] = {
            {from.x, from.y, low}, {to.x, to.y, low}, {to.x, to.y, high}, {from.x, from.y, high}};
        addFace(part, corners, {along.y, -along.x, 0}, {along.x, along.y, 0}, {0, 0, 1});
    }
}

void addArea(Meshes& meshes, const OverlayArea& area)
{
    QColor colour = colourOf(area.tone);
    const double low = std::max(area.low, aboveFloor);
    const double high = std::max(area.high, low);
    const std::size_t count = area.outline.size();
    MeshPart& edge = meshes.of(colour);
    colour.setAlpha(high > low ? raisedAlpha : patchAlpha);
    MeshPart& part = meshes.of(colour);
    std::vector<Vec3> top;
    for (std::size_t i = 0; i < count && meshes.hasRoom(); ++i) {
        const Vec2 from = area.outline[i];
        const Vec2 to = area.outline[(i + 1) % count];
        top.push_back({from.x, from.y, high});
        addTube(edge, {from.x, from.y, high}, {to.x, to.y, high}, thin);
    }
    // Only convex outlines are filled: of others the edge is enough.
    bool isConvex = count >= 3;
    for (std::size_t i = 0; i < count; ++i) {
        const Vec2 a = area.outline[(i + 1) % count] - area.outline[i];
        const Vec2 b = area.outline[(i + 2) % count] - area.outline[(i + 1) % count];
        const Vec2 first = area.outline[1 % count] - area.outline[0];
        const Vec2 second = area.outline[2 % count] - area.outline[1 % count];
        isConvex = isConvex && cross(a, b) * cross(first, second) >= 0;
    }
    if (isConvex && top.size() == count) {
        addFace(part, top, {0, 0, 1}, {1, 0, 0}, {0, 1, 0});
    }
    if (high > low) {
        addSides(meshes, area, low, high);
    }
}

void addMap(Meshes& meshes, const OverlayMap& map)
{
    const int columns = map.image.width();
    const int rows = map.image.height();
    const Vec2 field{(map.high.x - map.low.x) / std::max(1, columns),
                     (map.high.y - map.low.y) / std::max(1, rows)};
    constexpr int step = 256 / mapColours;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns && meshes.hasRoom(); ++column) {
            const QColor colour = map.image.pixelColor(column, row);
            if (colour.alpha() == 0) {
                continue;
            }
            const QColor rounded(colour.red() / step * step, colour.green() / step * step,
                                 colour.blue() / step * step, mapAlpha);
            const double x = map.low.x + field.x * column;
            const double y = map.low.y + field.y * row;
            const Vec3 corners[] = {{x, y, map.height},
                                    {x + field.x, y, map.height},
                                    {x + field.x, y + field.y, map.height},
                                    {x, y + field.y, map.height}};
            addFace(meshes.of(rounded), corners, {0, 0, 1}, {1, 0, 0}, {0, 1, 0});
        }
    }
}

} // namespace

std::vector<OverlayMesh> overlayMeshes(const Overlay& overlay)
{
    Meshes meshes;
    addLines(meshes, overlay);
    for (const OverlayArea& area : overlay.areas) {
        addArea(meshes, area);
    }
    if (overlay.map) {
        addMap(meshes, *overlay.map);
    }
    return meshes.take();
}

OverlayEntities::OverlayEntities(Qt3DCore::QEntity* parent, MaterialCache& materials)
    : m_parent(parent)
    , m_materials(materials)
    , m_words(parent, materials)
{
}

void OverlayEntities::show(const Overlay& overlay)
{
    delete m_group;
    m_group = nullptr;
    m_words.show(overlay.labels);
    const std::vector<OverlayMesh> meshes = overlayMeshes(overlay);
    if (meshes.empty()) {
        return;
    }
    m_group = new Qt3DCore::QEntity(m_parent);
    for (const OverlayMesh& mesh : meshes) {
        auto* entity = new Qt3DCore::QEntity(m_group);
        addGeometry(entity, makeGeometry(mesh.part, entity));
        entity->addComponent(m_materials.flat(mesh.colour));
    }
}

} // namespace bespeak::ui
