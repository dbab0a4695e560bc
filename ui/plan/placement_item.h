// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/placement.h"
#include "models/design/plan_symbol.h"
#include "models/geometry/oriented_box.h"

#include <QGraphicsItem>

namespace bespeak::ui
{

/// What the plan shows of a placement beside its symbol.
struct PlacementMarks {
    bool isSelected = false;
    bool isHovered = false;
    bool isAtFault = false; ///< a finding blames it

    friend bool operator==(const PlacementMarks&, const PlacementMarks&) = default;
};

/// The symbol of one placement.
class PlacementItem : public QGraphicsItem
{
public:
    PlacementItem(const design::Placement& placement, const catalogue::Catalogue& catalogue);

    const design::Placement& placement() const { return m_placement; }
    const geometry::OrientedBox& box() const { return m_box; }
    void setPlacement(const design::Placement& placement, const catalogue::Catalogue& catalogue);
    void setMarks(const PlacementMarks& marks);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    design::Placement m_placement;
    geometry::OrientedBox m_box;
    std::vector<design::PlanShape> m_shapes;
    PlacementMarks m_marks;
};

} // namespace bespeak::ui
