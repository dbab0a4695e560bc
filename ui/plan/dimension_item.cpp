// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/dimension_item.h"

#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_palette.h"
#include "ui/text/quantity_text.h"

#include <QPainter>

namespace bespeak::ui
{

using geometry::Vec2;

DimensionItem::DimensionItem(const design::DimensionDrawing& dimension)
    : m_dimension(dimension)
{
}

void DimensionItem::setDimension(const design::DimensionDrawing& dimension)
{
    prepareGeometryChange();
    m_dimension = dimension;
    update();
}

QString DimensionItem::textOf(const design::DimensionDrawing& dimension)
{
    const bool isEstimated = dimension.certainty == room::Certainty::Estimated;
    const QString text = lengthText(dimension.length);
    return isEstimated ? QStringLiteral("≈ ") + text : text;
}

QPointF DimensionItem::labelAt() const
{
    return toPoint(m_dimension.number);
}

QRectF DimensionItem::boundingRect() const
{
    return QRectF(toPoint(m_dimension.line.from), toPoint(m_dimension.line.to))
        .normalized()
        .adjusted(-0.6, -0.6, 0.6, 0.6);
}

void DimensionItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const PlanPalette palette = planPalette();
    const bool isEstimated = m_dimension.certainty == room::Certainty::Estimated;
    const QColor colour = isEstimated ? palette.warning : palette.mutedText;
    painter->setPen(thinPen(palette.gridStrong));
    for (const design::PlanLine& mark : m_dimension.marks) {
        painter->drawLine(toPoint(mark.from), toPoint(mark.to));
    }
    painter->setPen(thinPen(colour, 1, isEstimated ? Qt::DashLine : Qt::SolidLine));
    painter->drawLine(toPoint(m_dimension.line.from), toPoint(m_dimension.line.to));

    const QTransform toPixels = painter->transform();
    const QPointF from = toPixels.map(toPoint(m_dimension.line.from));
    const QPointF to = toPixels.map(toPoint(m_dimension.line.to));
    const QLineF line(from, to);
    painter->save();
    painter->resetTransform();
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    const QPointF out = toPixels.map(toPoint(m_dimension.line.from + m_dimension.outward)) - from;
    const double size = std::hypot(out.x(), out.y());
    const QPointF along = (to - from) / std::max(1.0, line.length());
    const QPointF tick = (along + out / std::max(1.0, size)) * 3.2;
    painter->drawLine(from - tick, from + tick);
    painter->drawLine(to - tick, to + tick);
    QFont font = painter->font();
    font.setPixelSize(13);
    painter->setFont(font);
    const QString text = textOf(m_dimension);
    if (line.length() > QFontMetricsF(font).horizontalAdvance(text) + 24) {
        double angle = -line.angle();
        angle = std::remainder(angle, 360.0);
        angle = angle > 90.5 ? angle - 180 : angle <= -89.5 ? angle + 180 : angle;
        // Upright text reads from the right, as on drawings.
        angle = std::abs(angle - 90) < 0.5 ? -90 : angle;
        paintPill(*painter, toPixels.map(labelAt()), text, PillLook::Quiet, angle);
    }
    painter->restore();
}

} // namespace bespeak::ui
