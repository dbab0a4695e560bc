// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geometry/mesh.h"
#include "ui/overlays/overlay.h"
#include "ui/scene/material_cache.h"
#include "ui/scene/overlay_words.h"

#include <Qt3DCore/QEntity>

#include <vector>

namespace bespeak::ui
{

/// A mesh of one colour: a part of what lies over the room.
struct OverlayMesh {
    QColor colour;
    geometry::MeshPart part;
};

/// Strokes become thin tubes, patches what stands on them up to their height, a map a level plane
/// of coloured fields. Words are OverlayWords. At most 20,000 faces.
std::vector<OverlayMesh> overlayMeshes(const Overlay& overlay);

/// What lies over the room in the scene.
class OverlayEntities
{
public:
    OverlayEntities(Qt3DCore::QEntity* parent, MaterialCache& materials);

    void show(const Overlay& overlay);
    /// Places its words for this view.
    void look(const CameraPose& pose, const QSize& pixels) { m_words.look(pose, pixels); }

private:
    Qt3DCore::QEntity* m_parent;
    MaterialCache& m_materials;
    OverlayWords m_words;
    Qt3DCore::QEntity* m_group = nullptr;
};

} // namespace bespeak::ui
