// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/placement.h"
#include "models/design/plan_symbol.h"
#include "models/geometry/vector.h"

#include <QPainter>
#include <QPolygonF>

#include <span>

/// Small strokes that all parts of the plan are drawn with. Scene units are metres.
namespace bespeak::ui
{

inline QPointF toPoint(geometry::Vec2 p)
{
    return {p.x, p.y};
}
inline geometry::Vec2 toVec(QPointF p)
{
    return {p.x(), p.y()};
}
QPolygonF toPolygon(std::span<const geometry::Vec2> points);

/// A pen of so many pixels at every zoom.
QPen thinPen(const QColor& colour, double pixels = 1, Qt::PenStyle style = Qt::SolidLine);

/// A symbol in its own frame (see planSymbol); the painter stands at its middle.
void paintSymbol(QPainter& painter, std::span<const design::PlanShape> shapes);
/// Moves the painter to a placement's frame.
void enterPlacement(QPainter& painter, geometry::Vec2 base, Angle turn);

enum class PillLook { Plain, Accent, Guide, Danger, Quiet };

/// A number on a rounded patch, in pixels. @return what it covers.
QRectF paintPill(QPainter& painter, QPointF middle, const QString& text, PillLook look,
                 double degrees = 0);
QRectF pillRect(const QFontMetricsF& metrics, QPointF middle, const QString& text);

} // namespace bespeak::ui
