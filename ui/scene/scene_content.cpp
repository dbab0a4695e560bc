// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/scene_content.h"

#include "models/design/placed_box.h"
#include "models/geometry/mesh_faces.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"
#include "ui/scene/mesh_geometry.h"

#include <QVector2D>
#include <QVector4D>

#include <Qt3DRender/QCamera>
#include <Qt3DRender/QMaterial>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace bespeak::ui
{

using geometry::Vec2;

namespace
{

constexpr double stubHeight = 0.09; ///< metres that stay of a wall that is in the way
constexpr double sinkRate = 9;      ///< 1/s
constexpr float fineTaps = 12;
constexpr float coarseTaps = 4;

/// A square over the whole picture; its shader ignores the camera.
void addCurtain(Qt3DCore::QEntity* root, Qt3DRender::QEffect* effect)
{
    geometry::MeshPart part;
    const geometry::Vec3 corners[] = {{0, 0, 0}, {1, 0, 0}, {1, 0, 1}, {0, 0, 1}};
    addFace(part, corners, {0, 1, 0}, {1, 0, 0}, {0, 0, 1});
    auto* entity = new Qt3DCore::QEntity(root);
    auto* material = new Qt3DRender::QMaterial(entity);
    material->setEffect(effect);
    addGeometry(entity, makeGeometry(part, entity));
    entity->addComponent(material);
}

std::size_t nearestWall(const room::Room& room, Vec2 point)
{
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < room.walls().size(); ++i) {
        const room::WallLine line = room::wallLine(room, i);
        const double distance = geometry::distanceToSegment(point, line.from, line.to);
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

/// As far away as nothing can be nearer: thin layers then differ in depth.
float nearPlane(const room::Room& room, const CameraPose& pose)
{
    const double above = pose.eye.z - room.ceilingHeight().inMetres();
    const double beside = room::contains(room, flat(pose.eye))
                              ? 0
                              : geometry::distanceToOutline(room::outline(room), flat(pose.eye));
    return static_cast<float>(std::clamp(std::max(above, beside) * 0.4, 0.08, 2.0));
}

std::map<PlacementId, std::size_t> wallsOfPlacements(const design::Design& design)
{
    std::map<PlacementId, std::size_t> walls;
    for (const design::Placement& placement : design.placements) {
        if (placement.mounting == catalogue::Mounting::Wall ||
            placement.mounting == catalogue::Mounting::InWall) {
            walls[placement.id] = nearestWall(design.room, flat(placement.position.inMetres()));
        }
    }
    return walls;
}

} // namespace

SceneContent::SceneContent(Qt3DCore::QEntity* root, FrameGraph& graph)
    : m_graph(graph)
    , m_materials(root)
    , m_room(root, m_materials)
    , m_placements(root, m_materials)
    , m_marks(root, m_materials)
    , m_overlay(root, m_materials)
    , m_shade(root)
{
    addCurtain(root, m_materials.effects().backdrop);
    addCurtain(root, m_materials.effects().present);
    m_graph.set(QStringLiteral("shadeMap"), QVariant::fromValue(m_shade.texture()));
    setFineShadows(true);
}

void SceneContent::show(const design::Design& design, const catalogue::Catalogue& catalogue,
                        const Emphasis& emphasis, Surroundings surroundings)
{
    const bool isRoomNew = m_room.show(design.room);
    const bool isCeilingHidden = m_emphasis.isCeilingHidden;
    m_emphasis = emphasis;
    m_emphasis.isCeilingHidden = isCeilingHidden;
    m_catalogue = catalogue;
    const bool isMoved = m_placements.show(design, catalogue, m_emphasis);
    std::vector<geometry::OrientedBox> rings;
    for (const PlacementId& id : emphasis.selected) {
        if (const design::Placement* placement = design::findPlacement(design, id)) {
            rings.push_back(design::boxOf(*placement, catalogue));
        }
    }
    m_marks.showRings(rings);
    const Lights lights = makeLights(design, catalogue, surroundings);
    showLights(lights);
    m_design = design;
    if (isRoomNew || isMoved || !m_isShown) {
        m_isShown = true;
        m_wallOf = wallsOfPlacements(design);
        showShade(makeFloorShade(design, catalogue));
        aimLight(lights);
        hideWallThings(m_hiddenWalls);
    }
    if (isRoomNew) {
        resetWalls();
    }
}

/// The shadow map covers the whole room, as finely as it can.
void SceneContent::aimLight(const Lights& lights)
{
    Vec2 low{1e9, 1e9};
    Vec2 high{-1e9, -1e9};
    for (const Vec2 corner : room::outline(m_design.room)) {
        low = {std::min(low.x, corner.x), std::min(low.y, corner.y)};
        high = {std::max(high.x, corner.x), std::max(high.y, corner.y)};
    }
    const Vec2 middle = (low + high) * 0.5;
    const double height = m_design.room.ceilingHeight().inMetres();
    const double radius = std::hypot(length(high - low) / 2, height / 2) + 0.1;
    m_graph.setLight(lights.towardsKey, toScene({middle.x, middle.y, height / 2}),
                     static_cast<float>(radius));
}

void SceneContent::resetWalls()
{
    const double whole = m_design.room.ceilingHeight().inMetres();
    m_heights.assign(m_design.room.walls().size(), whole);
    // Walls that were sunk stay so while a room is edited.
    m_cuts.resize(m_heights.size(), whole);
    m_wantedCuts.resize(m_heights.size(), whole);
    for (std::size_t i = 0; i < m_cuts.size(); ++i) {
        m_room.setCutHeight(i, m_cuts[i]);
    }
}

void SceneContent::look(const CameraPose& pose, double aspect, const QSize& pixels,
                        const std::vector<bool>& wallsInTheWay)
{
    Qt3DRender::QCamera* camera = m_graph.camera();
    camera->lens()->setPerspectiveProjection(
        static_cast<float>(pose.fieldOfView * 180 / std::numbers::pi), static_cast<float>(aspect),
        nearPlane(m_design.room, pose), 150.0F);
    camera->setPosition(toScene(pose.eye));
    camera->setViewCenter(toScene(pose.eye + pose.forward()));
    camera->setUpVector(toScene(pose.up()));
    m_graph.set(QStringLiteral("pixelsToClip"),
                QVector2D(2.0F / static_cast<float>(std::max(1, pixels.width())),
                          2.0F / static_cast<float>(std::max(1, pixels.height()))));
    m_overlay.look(pose, pixels);
    const bool isInside = room::contains(m_design.room, flat(pose.eye)) &&
                          pose.eye.z < room::ceilingAt(m_design.room, flat(pose.eye));
    m_room.setCeilingVisible(isInside);
    if (m_emphasis.isCeilingHidden == isInside) {
        m_emphasis.isCeilingHidden = !isInside;
        m_placements.show(m_design, m_catalogue, m_emphasis);
        m_graph.refreshShadows();
    }
    for (std::size_t i = 0; i < m_wantedCuts.size(); ++i) {
        const bool isCut = i < wallsInTheWay.size() && wallsInTheWay[i];
        m_wantedCuts[i] = isCut ? stubHeight : m_heights[i];
    }
    if (m_hiddenWalls != wallsInTheWay) {
        hideWallThings(wallsInTheWay);
    }
}

bool SceneContent::advance(double seconds)
{
    bool isMoving = false;
    const double part = 1 - std::exp(-seconds * sinkRate);
    for (std::size_t i = 0; i < m_cuts.size(); ++i) {
        const double way = m_wantedCuts[i] - m_cuts[i];
        if (way == 0) {
            continue;
        }
        m_cuts[i] = std::abs(way) < 0.004 ? m_wantedCuts[i] : m_cuts[i] + way * part;
        m_room.setCutHeight(i, m_cuts[i]);
        isMoving = true;
    }
    return isMoving;
}

void SceneContent::jump()
{
    m_cuts = m_wantedCuts;
    for (std::size_t i = 0; i < m_cuts.size(); ++i) {
        m_room.setCutHeight(i, m_cuts[i]);
    }
}

void SceneContent::setFineShadows(bool isFine)
{
    m_graph.set(QStringLiteral("shadowTaps"), isFine ? fineTaps : coarseTaps);
}

void SceneContent::showLights(const Lights& lights)
{
    m_graph.set(QStringLiteral("keyColour"), lights.keyColour);
    m_graph.set(QStringLiteral("skyColour"), lights.skyColour);
    m_graph.set(QStringLiteral("groundColour"), lights.groundColour);
    m_graph.set(QStringLiteral("daylight"), lights.daylight);
    m_graph.set(QStringLiteral("brightness"), lights.exposure);
    m_graph.set(QStringLiteral("lampPlaces"), lights.lampPlaces);
    m_graph.set(QStringLiteral("lampColours"), lights.lampColours);
    m_graph.set(QStringLiteral("lampCount"), static_cast<float>(lights.lamps));
    m_graph.set(QStringLiteral("windowPlaces"), lights.windowPlaces);
    m_graph.set(QStringLiteral("windowFacings"), lights.windowFacings);
    m_graph.set(QStringLiteral("windowCount"), static_cast<float>(lights.windows));
    m_graph.set(QStringLiteral("backdropTop"), lights.backdropTop);
    m_graph.set(QStringLiteral("backdropBottom"), lights.backdropBottom);
}

void SceneContent::showShade(const FloorShade& shade)
{
    m_shade.show(shade.image);
    m_graph.set(QStringLiteral("shadeArea"),
                QVector4D(static_cast<float>(shade.origin.x), static_cast<float>(shade.origin.y),
                          static_cast<float>(1 / shade.size.x),
                          static_cast<float>(1 / shade.size.y)));
}

void SceneContent::hideWallThings(const std::vector<bool>& wallsInTheWay)
{
    m_hiddenWalls = wallsInTheWay;
    std::set<PlacementId> hidden;
    for (const auto& [id, wall] : m_wallOf) {
        if (wall < wallsInTheWay.size() && wallsInTheWay[wall]) {
            hidden.insert(id);
        }
    }
    m_placements.setHidden(hidden);
}

} // namespace bespeak::ui
