// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scene/placement_entities.h"

#include "ui/scene/mesh_geometry.h"
#include "ui/scene/placement_shape.h"

#include <Qt3DCore/QTransform>
#include <Qt3DRender/QMaterial>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

void moveTo(Qt3DCore::QTransform* transform, const design::Placement& placement)
{
    transform->setTranslation(toScene(placement.position.inMetres()));
    // The room turns from x towards y, which is z here: against Qt3D's sense about its y.
    transform->setRotationY(static_cast<float>(-placement.turn.inDegrees()));
}

Qt3DRender::QMaterial* materialOf(const Qt3DCore::QEntity* entity)
{
    const auto found = entity->componentsOfType<Qt3DRender::QMaterial>();
    return found.isEmpty() ? nullptr : found.first();
}

} // namespace

Look Emphasis::lookOf(const design::Placement& placement) const
{
    Look look;
    look.isSelected = std::ranges::find(selected, placement.id) != selected.end();
    look.isHovered = hovered == placement.id;
    look.isCulprit = culprits.contains(placement.id);
    look.isSetIn = placement.mounting == catalogue::Mounting::InCeiling;
    look.isFaint = isCeilingHidden && look.isSetIn && !look.isSelected;
    return look;
}

PlacementEntities::PlacementEntities(Qt3DCore::QEntity* parent, MaterialCache& materials)
    : m_parent(new Qt3DCore::QEntity(parent))
    , m_materials(materials)
{
}

bool PlacementEntities::show(const design::Design& design, const catalogue::Catalogue& catalogue,
                             const Emphasis& emphasis)
{
    bool isMoved = false;
    m_detail = detailFor(design.placements.size());
    std::map<PlacementId, Shown> kept;
    for (const design::Placement& placement : design.placements) {
        const Look look = emphasis.lookOf(placement);
        auto found = m_shown.extract(placement.id);
        if (found && found.mapped().shape == shapeKey(placement, m_detail)) {
            Shown shown = std::move(found.mapped());
            if (shown.placement.position != placement.position ||
                shown.placement.turn != placement.turn) {
                moveTo(shown.transform, placement);
                isMoved = true;
            }
            shown.placement = placement;
            paint(shown, look);
            kept.emplace(placement.id, std::move(shown));
            continue;
        }
        if (found) {
            delete found.mapped().entity;
        }
        kept.emplace(placement.id, make(placement, catalogue, look));
        isMoved = true;
    }
    for (auto& [id, gone] : m_shown) {
        delete gone.entity;
        isMoved = true;
    }
    m_shown = std::move(kept);
    return isMoved;
}

void PlacementEntities::setHidden(const std::set<PlacementId>& hidden)
{
    for (auto& [id, shown] : m_shown) {
        shown.entity->setEnabled(!hidden.contains(id));
    }
}

void PlacementEntities::showGhost(const design::Placement* ghost,
                                  const catalogue::Catalogue& catalogue)
{
    if (!ghost) {
        if (m_ghost) {
            delete m_ghost->entity;
            m_ghost.reset();
        }
        return;
    }
    if (m_ghost && m_ghost->shape == shapeKey(*ghost, m_detail)) {
        moveTo(m_ghost->transform, *ghost);
        return;
    }
    showGhost(nullptr, catalogue);
    Look look;
    look.isGhost = true;
    m_ghost = make(*ghost, catalogue, look);
}

const std::vector<PlacementEntities::Part>&
PlacementEntities::partsOf(const std::string& shape, const design::Placement& placement,
                           const catalogue::Catalogue& catalogue)
{
    const auto found = m_shapes.find(shape);
    if (found != m_shapes.end()) {
        return found->second;
    }
    std::vector<Part> parts;
    for (const geometry::MeshPart& part : shapeOf(placement, catalogue, m_detail).parts) {
        if (!part.indices.empty()) {
            parts.push_back({part.finish, makeGeometry(part, m_parent)});
        }
    }
    return m_shapes.emplace(shape, std::move(parts)).first->second;
}

PlacementEntities::Shown PlacementEntities::make(const design::Placement& placement,
                                                 const catalogue::Catalogue& catalogue,
                                                 const Look& look)
{
    auto* group = new Qt3DCore::QEntity(m_parent);
    Shown shown{group, new Qt3DCore::QTransform(group), placement,
                look,  shapeKey(placement, m_detail),   {}};
    group->addComponent(shown.transform);
    for (const Part& part : partsOf(shown.shape, placement, catalogue)) {
        auto* entity = new Qt3DCore::QEntity(shown.entity);
        addGeometry(entity, part.geometry);
        entity->addComponent(m_materials.thing(part.finish, look));
        shown.parts.push_back(entity);
    }
    moveTo(shown.transform, placement);
    return shown;
}

void PlacementEntities::paint(Shown& shown, const Look& look)
{
    if (shown.look == look) {
        return;
    }
    shown.look = look;
    const std::vector<Part>& parts = m_shapes.at(shown.shape);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (Qt3DRender::QMaterial* old = materialOf(shown.parts[i])) {
            shown.parts[i]->removeComponent(old);
        }
        shown.parts[i]->addComponent(m_materials.thing(parts[i].finish, look));
    }
}

} // namespace bespeak::ui
