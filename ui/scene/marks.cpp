// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/marks.h"

#include "models/geometry/mesh_faces.h"
#include "models/room/wall_mesh.h"
#include "ui/scene/mesh_geometry.h"

#include <Qt3DRender/QMaterial>

#include <array>
#include <cmath>
#include <numbers>

namespace bespeak::ui
{

using geometry::MeshPart;
using geometry::OrientedBox;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double aboveFloor = 0.032; ///< metres, above every rug
constexpr double ringGap = 0.035;
constexpr double ringWidth = 0.022;
constexpr double guideWidth = 0.012;
constexpr int cornerSteps = 6;

const QColor ringColour(47, 111, 237, 220);
const QColor guideColour(47, 111, 237, 190);

/// A rectangle with round corners around a footprint, `gap` outside of it.
std::vector<Vec3> ringLine(const OrientedBox& box, double gap)
{
    constexpr std::array<Vec2, 4> sides{{{1, 1}, {-1, 1}, {-1, -1}, {1, -1}}};
    std::vector<Vec3> line;
    for (std::size_t corner = 0; corner < sides.size(); ++corner) {
        for (int step = 0; step <= cornerSteps; ++step) {
            const double angle =
                (static_cast<double>(corner) + step / double(cornerSteps)) * std::numbers::pi / 2;
            const Vec3 local{sides[corner].x * box.size.x / 2 + gap * std::cos(angle),
                             sides[corner].y * box.size.y / 2 + gap * std::sin(angle), 0};
            Vec3 point = toWorld(box, local);
            point.z = aboveFloor;
            line.push_back(point);
        }
    }
    return line;
}

void addRing(MeshPart& part, const OrientedBox& box)
{
    const std::vector<Vec3> inner = ringLine(box, ringGap);
    const std::vector<Vec3> outer = ringLine(box, ringGap + ringWidth);
    for (std::size_t i = 0; i < inner.size(); ++i) {
        const std::size_t next = (i + 1) % inner.size();
        const Vec3 corners[] = {inner[i], inner[next], outer[next], outer[i]};
        addFace(part, corners, {0, 0, 1}, {1, 0, 0}, {0, 1, 0});
    }
}

void addLine(MeshPart& part, Vec2 from, Vec2 to)
{
    const Vec2 side = perpendicular(normalised(to - from)) * (guideWidth / 2);
    const auto at = [](Vec2 p) { return Vec3{p.x, p.y, aboveFloor}; };
    const Vec3 corners[] = {at(from - side), at(to - side), at(to + side), at(from + side)};
    addFace(part, corners, {0, 0, 1}, {1, 0, 0}, {0, 1, 0});
}

} // namespace

Marks::Marks(Qt3DCore::QEntity* parent, MaterialCache& materials)
    : m_parent(parent)
    , m_materials(materials)
{
}

void Marks::showRings(const std::vector<OrientedBox>& boxes)
{
    if (boxes == m_boxes) {
        return;
    }
    m_boxes = boxes;
    MeshPart part;
    for (const OrientedBox& box : boxes) {
        addRing(part, box);
    }
    show(m_rings, part, ringColour);
}

void Marks::showOpening(const room::Room& room, const std::optional<room::Opening>& opening)
{
    MeshPart part;
    if (opening) {
        const geometry::Frame frame = room::wallFrame(room, opening->wall);
        const double from = opening->offset.inMetres() - 0.03;
        const double to = from + opening->width.inMetres() + 0.06;
        const double low = std::max(0.0, opening->sill.inMetres() - 0.03);
        const double high = opening->sill.inMetres() + opening->height.inMetres() + 0.03;
        const double near = -0.10;
        const double far = -0.075;
        addBox(part, frame, {from - 0.03, near, low}, {from, far, high + 0.03});
        addBox(part, frame, {to, near, low}, {to + 0.03, far, high + 0.03});
        addBox(part, frame, {from, near, high}, {to, far, high + 0.03});
        addBox(part, frame, {from, near, low}, {to, far, low + 0.02});
    }
    show(m_opening, part, ringColour);
}

void Marks::showGuides(const std::vector<design::SnapGuide>& guides)
{
    MeshPart part;
    for (const design::SnapGuide& guide : guides) {
        addLine(part, guide.from, guide.to);
    }
    show(m_guides, part, guideColour);
}

void Marks::show(Qt3DCore::QEntity*& group, const MeshPart& part, const QColor& colour)
{
    delete group;
    group = nullptr;
    if (!part.indices.empty()) {
        group = new Qt3DCore::QEntity(m_parent);
        addGeometry(group, makeGeometry(part, group));
        group->addComponent(m_materials.flat(colour));
    }
}

} // namespace bespeak::ui
