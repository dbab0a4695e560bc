// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/catalogue/shapes.h"
#include "models/design/design.h"
#include "ui/scene/material_cache.h"

#include <Qt3DCore/QEntity>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace Qt3DCore
{
class QGeometry;
class QTransform;
} // namespace Qt3DCore

namespace bespeak::ui
{

/// Which placements look other than usual.
struct Emphasis {
    std::vector<PlacementId> selected;
    std::optional<PlacementId> hovered;
    std::set<PlacementId> culprits;
    bool isCeilingHidden = false; ///< what sits in it is drawn faintly

    Look lookOf(const design::Placement& placement) const;
    friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

/// One entity for each placement, changed by what differs from what is shown.
class PlacementEntities
{
public:
    PlacementEntities(Qt3DCore::QEntity* parent, MaterialCache& materials);

    /// @return true if anything moved, came or went (so that shadows change).
    bool show(const design::Design& design, const catalogue::Catalogue& catalogue,
              const Emphasis& emphasis);
    /// Those that hang on walls which are out of sight.
    void setHidden(const std::set<PlacementId>& hidden);

    /// A component that is not placed yet; nullptr hides it.
    void showGhost(const design::Placement* ghost, const catalogue::Catalogue& catalogue);

private:
    struct Part {
        geometry::Finish finish;
        Qt3DCore::QGeometry* geometry = nullptr;
    };
    struct Shown {
        Qt3DCore::QEntity* entity = nullptr;
        Qt3DCore::QTransform* transform = nullptr;
        design::Placement placement;
        Look look;
        std::string shape;
        std::vector<Qt3DCore::QEntity*> parts;
    };

    const std::vector<Part>& partsOf(const std::string& shape, const design::Placement& placement,
                                     const catalogue::Catalogue& catalogue);
    Shown make(const design::Placement& placement, const catalogue::Catalogue& catalogue,
               const Look& look);
    void paint(Shown& shown, const Look& look);

    Qt3DCore::QEntity* m_parent;
    MaterialCache& m_materials;
    catalogue::MeshDetail m_detail = catalogue::MeshDetail::High;
    std::map<std::string, std::vector<Part>> m_shapes; ///< by component and options
    std::map<PlacementId, Shown> m_shown;
    std::optional<Shown> m_ghost;
};

} // namespace bespeak::ui
