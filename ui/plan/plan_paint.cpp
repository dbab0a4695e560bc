// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_paint.h"

#include "ui/plan/plan_palette.h"

#include <QPainterPath>

namespace bespeak::ui
{

using design::PlanForm;
using design::PlanShape;
using geometry::Vec2;

namespace
{

QPainterPath roundedPath(std::span<const Vec2> points, double radius)
{
    QPainterPath path;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Vec2 corner = points[i];
        const Vec2 before = points[(i + points.size() - 1) % points.size()] - corner;
        const Vec2 after = points[(i + 1) % points.size()] - corner;
        const double reach = std::min({radius, length(before) / 2, length(after) / 2});
        const QPointF start = toPoint(corner + normalised(before) * reach);
        i == 0 ? path.moveTo(start) : path.lineTo(start);
        path.quadTo(toPoint(corner), toPoint(corner + normalised(after) * reach));
    }
    path.closeSubpath();
    return path;
}

void paintShape(QPainter& painter, const PlanShape& shape)
{
    const auto style = shape.isDashed ? Qt::DashLine : Qt::SolidLine;
    painter.setPen(shape.stroke ? thinPen(inkColour(*shape.stroke), shape.weight, style)
                                : QPen(Qt::NoPen));
    painter.setBrush(shape.fill ? QBrush(inkColour(*shape.fill)) : QBrush(Qt::NoBrush));
    switch (shape.form) {
    case PlanForm::Ellipse:
        painter.drawEllipse(toPoint(shape.points[0]), shape.points[1].x, shape.points[1].y);
        break;
    case PlanForm::Polyline:
        painter.drawPolyline(toPolygon(shape.points));
        break;
    case PlanForm::Polygon:
        if (shape.rounding > 0) {
            painter.drawPath(roundedPath(shape.points, shape.rounding));
        } else {
            painter.drawPolygon(toPolygon(shape.points));
        }
        break;
    }
}

struct PillColours {
    QColor fill, edge, text;
};

PillColours pillColours(PillLook look)
{
    const PlanPalette palette = planPalette();
    switch (look) {
    case PillLook::Accent:
        return {palette.accent, palette.accent, palette.onAccent};
    case PillLook::Guide:
        return {palette.label, palette.guide, palette.guide};
    case PillLook::Danger:
        return {palette.label, palette.danger, palette.danger};
    case PillLook::Quiet:
        return {palette.paper, Qt::transparent, palette.mutedText};
    case PillLook::Plain:
        break;
    }
    return {palette.label, palette.labelEdge, palette.text};
}

} // namespace

QPolygonF toPolygon(std::span<const Vec2> points)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(points.size()));
    for (const Vec2 point : points) {
        polygon << toPoint(point);
    }
    return polygon;
}

QPen thinPen(const QColor& colour, double pixels, Qt::PenStyle style)
{
    QPen pen(colour, pixels, style, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    return pen;
}

void paintSymbol(QPainter& painter, std::span<const PlanShape> shapes)
{
    for (const PlanShape& shape : shapes) {
        paintShape(painter, shape);
    }
}

void enterPlacement(QPainter& painter, Vec2 base, Angle turn)
{
    painter.translate(toPoint(base));
    painter.rotate(turn.inDegrees());
}

QRectF pillRect(const QFontMetricsF& metrics, QPointF middle, const QString& text)
{
    const QSizeF size(metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

QRectF paintPill(QPainter& painter, QPointF middle, const QString& text, PillLook look,
                 double degrees)
{
    const PillColours colours = pillColours(look);
    painter.save();
    painter.translate(middle);
    painter.rotate(degrees);
    const QRectF rect = pillRect(QFontMetricsF(painter.font()), {}, text);
    painter.setPen(look == PillLook::Quiet ? QPen(Qt::NoPen) : thinPen(colours.edge));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(colours.text);
    painter.drawText(rect, Qt::AlignCenter, text);
    const QRectF covered = painter.transform().mapRect(rect);
    painter.restore();
    // What is covered in the painter's outer frame: pills are drawn on a painter in pixels.
    return painter.transform().inverted().mapRect(covered);
}

} // namespace bespeak::ui
