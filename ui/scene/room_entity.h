// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/room/room.h"
#include "ui/scene/material_cache.h"

#include <Qt3DCore/QEntity>

#include <optional>
#include <vector>

namespace bespeak::ui
{

/// The room: made anew when it changes; its walls can be pressed down while one looks over them.
class RoomEntity
{
public:
    RoomEntity(Qt3DCore::QEntity* parent, MaterialCache& materials);

    /// @return true if it was made anew.
    bool show(const room::Room& room);
    void setCeilingVisible(bool isVisible);
    /// Metres above the floor at which the wall ends.
    void setCutHeight(std::size_t wall, double height);
    void setSelectedWall(std::optional<std::size_t> wall);
    void setFloorSelected(bool isSelected);

private:
    Qt3DCore::QEntity* addMesh(const geometry::Mesh& mesh, std::vector<WallMaterial>& materials);
    void clear();

    Qt3DCore::QEntity* m_parent;
    MaterialCache& m_materials;
    std::optional<room::Room> m_room;
    Qt3DCore::QEntity* m_root = nullptr;
    Qt3DCore::QEntity* m_ceiling = nullptr;
    bool m_isCeilingVisible = false;
    std::vector<WallMaterial> m_floor;
    std::vector<std::vector<WallMaterial>> m_walls;
};

} // namespace bespeak::ui
