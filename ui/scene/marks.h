// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/snapping.h"
#include "models/geometry/oriented_box.h"
#include "models/room/room.h"
#include "ui/scene/material_cache.h"

#include <Qt3DCore/QEntity>

#include <optional>
#include <vector>

namespace bespeak::ui
{

/// Thin signs in the scene that are no part of the room: rings around what is selected, a frame
/// around a selected opening, the lines something snaps to.
class Marks
{
public:
    Marks(Qt3DCore::QEntity* parent, MaterialCache& materials);

    void showRings(const std::vector<geometry::OrientedBox>& boxes);
    void showOpening(const room::Room& room, const std::optional<room::Opening>& opening);
    void showGuides(const std::vector<design::SnapGuide>& guides);

private:
    /// Replaces what an entity shows.
    void show(Qt3DCore::QEntity*& group, const geometry::MeshPart& part, const QColor& colour);

    Qt3DCore::QEntity* m_parent;
    MaterialCache& m_materials;
    Qt3DCore::QEntity* m_rings = nullptr;
    Qt3DCore::QEntity* m_opening = nullptr;
    Qt3DCore::QEntity* m_guides = nullptr;
    std::vector<geometry::OrientedBox> m_boxes;
};

} // namespace bespeak::ui
