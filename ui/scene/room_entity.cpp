// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/room_entity.h"

#include "models/room/room_mesh.h"
#include "ui/scene/mesh_geometry.h"

#include <Qt3DRender/QMaterial>
#include <Qt3DRender/QParameter>

namespace bespeak::ui
{

namespace
{

constexpr float selectedTint = 0.09F;

/// Floors and panelling are laid in planks, where furniture shows the bare grain.
geometry::Finish laid(geometry::Finish finish)
{
    const bool isLaid = finish.name == "floor" || finish.name == "wall" ||
                        finish.name == "ceiling" || finish.name == "threshold";
    const bool isWood =
        finish.texture == "oak" || finish.texture == "walnut" || finish.texture == "pine";
    if (isLaid && isWood) {
        finish.texture += "-planks";
    }
    return finish;
}

void setTint(const std::vector<WallMaterial>& materials, float strength)
{
    for (const WallMaterial& material : materials) {
        material.tintStrength->setValue(strength);
    }
}

} // namespace

RoomEntity::RoomEntity(Qt3DCore::QEntity* parent, MaterialCache& materials)
    : m_parent(parent)
    , m_materials(materials)
{
}

bool RoomEntity::show(const room::Room& room)
{
    if (m_room == room) {
        return false;
    }
    clear();
    m_room = room;
    m_root = new Qt3DCore::QEntity(m_parent);
    const room::RoomMesh mesh = room::makeRoomMesh(room);
    addMesh(mesh.floor, m_floor);
    std::vector<WallMaterial> ceiling;
    m_ceiling = addMesh(mesh.ceiling, ceiling);
    m_ceiling->setEnabled(m_isCeilingVisible);
    for (const geometry::Mesh& wall : mesh.walls) {
        addMesh(wall, m_walls.emplace_back());
    }
    return true;
}

void RoomEntity::setCeilingVisible(bool isVisible)
{
    m_isCeilingVisible = isVisible;
    if (m_ceiling) {
        m_ceiling->setEnabled(isVisible);
    }
}

void RoomEntity::setCutHeight(std::size_t wall, double height)
{
    if (wall < m_walls.size()) {
        for (const WallMaterial& material : m_walls[wall]) {
            material.cutHeight->setValue(static_cast<float>(height));
        }
    }
}

void RoomEntity::setSelectedWall(std::optional<std::size_t> wall)
{
    for (std::size_t i = 0; i < m_walls.size(); ++i) {
        setTint(m_walls[i], wall == i ? selectedTint : 0.0F);
    }
}

void RoomEntity::setFloorSelected(bool isSelected)
{
    setTint(m_floor, isSelected ? selectedTint : 0.0F);
}

Qt3DCore::QEntity* RoomEntity::addMesh(const geometry::Mesh& mesh,
                                       std::vector<WallMaterial>& materials)
{
    auto* group = new Qt3DCore::QEntity(m_root);
    for (const geometry::MeshPart& part : mesh.parts) {
        if (part.indices.empty()) {
            continue;
        }
        auto* entity = new Qt3DCore::QEntity(group);
        materials.push_back(m_materials.makeWall(laid(part.finish), entity));
        addGeometry(entity, makeGeometry(part, entity));
        entity->addComponent(materials.back().material);
    }
    return group;
}

void RoomEntity::clear()
{
    delete m_root;
    m_root = nullptr;
    m_ceiling = nullptr;
    m_floor.clear();
    m_walls.clear();
}

} // namespace bespeak::ui
