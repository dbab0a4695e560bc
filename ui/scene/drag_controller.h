// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/picking.h"
#include "models/design/snapping.h"
#include "models/geometry/ray.h"

#include <QCoreApplication>

#include <optional>
#include <string>
#include <vector>

namespace bespeak::ui
{

class DesignDocument;

enum class Snapping { AsSet, Off };

/// Moves placements under the hand: along the floor, along a wall, onto what is under them; and
/// says where a component from the catalogue would go. Knows rays, not pixels.
class DragController
{
    Q_DECLARE_TR_FUNCTIONS(bespeak::ui::DragController)

public:
    void setDocument(DesignDocument* document);

    /// Begins to move a placement that was held at a point; it is moved with all that is selected.
    /// @return false if it is locked.
    bool begin(const PlacementId& id, geometry::Vec3 heldAt);
    bool isDragging() const { return m_held.has_value(); }
    void moveTo(const geometry::Ray& ray, Snapping snapping, const std::vector<bool>& hiddenWalls);
    void finish();
    void cancel(); ///< everything is where it was

    /// The lines the thing sticks to now.
    const std::vector<design::SnapGuide>& guides() const { return m_guides; }

    /// Where a component would be put; nothing if it is unknown or takes no place.
    std::optional<design::Placement> preview(const std::string& component, const geometry::Ray& ray,
                                             const std::vector<bool>& hiddenWalls);
    /// Puts it there and selects it. @return false if it could not be placed.
    bool drop(const std::string& component, const geometry::Ray& ray,
              const std::vector<bool>& hiddenWalls);
    void forgetGuides() { m_guides.clear(); }

private:
    struct Held {
        design::Placement placement;              ///< as it was
        std::vector<design::Placement> followers; ///< also selected, as they were
        geometry::Vec3 grip;                      ///< from its position to where it was held
    };

    geometry::Vec3 wantedPosition(const geometry::Ray& ray,
                                  const std::vector<bool>& hiddenWalls) const;
    void apply(const design::Snapped& snapped, double height);

    DesignDocument* m_document = nullptr;
    std::optional<Held> m_held;
    std::vector<design::SnapGuide> m_guides;
};

} // namespace bespeak::ui
