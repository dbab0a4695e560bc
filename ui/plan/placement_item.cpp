// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/placement_item.h"

#include "models/design/placed_box.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_palette.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace bespeak::ui
{

namespace
{

/// Symbols reach beyond their footprint: a projector's beam, a loudspeaker's waves.
constexpr double symbolReach = 0.3;
constexpr double leastDetailed = 32; // pixels a metre

} // namespace

PlacementItem::PlacementItem(const design::Placement& placement,
                             const catalogue::Catalogue& catalogue)
    : m_placement(placement)
{
    setPlacement(placement, catalogue);
}

void PlacementItem::setPlacement(const design::Placement& placement,
                                 const catalogue::Catalogue& catalogue)
{
    prepareGeometryChange();
    if (m_shapes.empty() || placement.component != m_placement.component) {
        m_shapes = design::planSymbol(catalogue.find(placement.component));
    }
    m_placement = placement;
    m_box = design::boxOf(placement, catalogue);
    setPos(m_box.base.x, m_box.base.y);
    setRotation(placement.turn.inDegrees());
    update();
}

void PlacementItem::setMarks(const PlacementMarks& marks)
{
    if (marks != m_marks) {
        m_marks = marks;
        update();
    }
}

QRectF PlacementItem::boundingRect() const
{
    return QRectF(-m_box.size.x / 2, -m_box.size.y / 2, m_box.size.x, m_box.size.y)
        .adjusted(-symbolReach, -symbolReach, symbolReach, symbolReach);
}

void PlacementItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    // From far away only the body of a thing and its front can be told apart.
    const double perMetre =
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (perMetre < leastDetailed && m_shapes.size() > 2) {
        paintSymbol(*painter, std::span(m_shapes).first(1));
        paintSymbol(*painter, std::span(m_shapes).last(1));
    } else {
        paintSymbol(*painter, m_shapes);
    }
    const PlanPalette palette = planPalette();
    const QRectF footprint(-m_box.size.x / 2, -m_box.size.y / 2, m_box.size.x, m_box.size.y);
    if (m_marks.isAtFault) {
        QColor wash = palette.danger;
        wash.setAlphaF(0.14F);
        painter->setBrush(wash);
        painter->setPen(thinPen(palette.danger, 2));
        painter->drawRect(footprint);
    }
    if (m_marks.isSelected || m_marks.isHovered) {
        painter->setBrush(Qt::NoBrush);
        QColor colour = palette.accent;
        colour.setAlphaF(m_marks.isSelected ? 1.0F : 0.55F);
        painter->setPen(thinPen(colour, m_marks.isSelected ? 2 : 1.5));
        painter->drawRect(footprint);
    }
}

} // namespace bespeak::ui
