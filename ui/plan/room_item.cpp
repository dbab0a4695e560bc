// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/room_item.h"

#include "models/design/plan_drawing.h"
#include "models/room/room_shape.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_palette.h"
#include "ui/text/quantity_text.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace bespeak::ui
{

namespace
{

constexpr double doorReach = 1.6; // metres around the walls that a door leaf may take

QColor blended(QColor colour, double share)
{
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

/// The same direction with the letters upright: from -90 up to 90.
double readable(double degrees)
{
    const double turn = std::remainder(degrees, 180);
    return turn >= 90 ? turn - 180 : turn;
}

} // namespace

RoomItem::RoomItem(room::Room room)
    : m_room(std::move(room))
{
}

void RoomItem::setRoom(const room::Room& room)
{
    prepareGeometryChange();
    m_room = room;
    update();
}

void RoomItem::setMarkedWalls(int selected, int hovered)
{
    m_selectedWall = selected;
    m_hoveredWall = hovered;
    update();
}

void RoomItem::setMarkedOpening(int selected, int hovered)
{
    m_selectedOpening = selected;
    m_hoveredOpening = hovered;
    update();
}

QRectF RoomItem::boundingRect() const
{
    return toPolygon(room::outerOutline(m_room))
        .boundingRect()
        .adjusted(-doorReach, -doorReach, doorReach, doorReach);
}

void RoomItem::paintWall(QPainter& painter, std::size_t wall, const QColor& colour) const
{
    if (wall >= m_room.walls().size()) {
        return;
    }
    const auto inner = room::outline(m_room);
    const auto outer = room::outerOutline(m_room);
    const std::size_t next = (wall + 1) % inner.size();
    QPolygonF band;
    band << toPoint(inner[wall]) << toPoint(inner[next]) << toPoint(outer[next])
         << toPoint(outer[wall]);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(band);
}

void RoomItem::paintOpening(QPainter& painter, const room::Opening& opening) const
{
    const PlanPalette palette = planPalette();
    const design::OpeningDrawing drawing = design::drawOpening(m_room, opening);
    const int id = static_cast<int>(opening.id);
    const bool isMarked = id == m_selectedOpening;
    const QColor line = isMarked || id == m_hoveredOpening ? palette.accent : palette.wallEdge;
    painter.setPen(thinPen(line));
    painter.setBrush(isMarked ? palette.accentSoft : palette.opening);
    painter.drawPolygon(toPolygon(drawing.hole));
    for (const design::PlanLine& pane : drawing.panes) {
        painter.drawLine(toPoint(pane.from), toPoint(pane.to));
    }
    if (drawing.leaf) {
        QPolygonF sweep = toPolygon(drawing.arc);
        sweep << toPoint(drawing.leaf->from);
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(palette.mutedText, 0.07));
        painter.drawPolygon(sweep);
        painter.setPen(thinPen(palette.mutedText, 1, Qt::DashLine));
        painter.drawPolyline(toPolygon(drawing.arc));
        painter.setPen(thinPen(line, 2.5));
        painter.drawLine(toPoint(drawing.leaf->from), toPoint(drawing.leaf->to));
    }
}

void RoomItem::paintHeadHeights(QPainter& painter) const
{
    const PlanPalette palette = planPalette();
    for (const design::HeadHeightDrawing& drawing : design::drawHeadHeights(m_room)) {
        painter.setPen(thinPen(palette.mutedText, 1, Qt::DashLine));
        painter.drawLine(toPoint(drawing.line.from), toPoint(drawing.line.to));
    }
}

void RoomItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const PlanPalette palette = planPalette();
    const QPolygonF inner = toPolygon(room::outline(m_room));
    const QPolygonF outer = toPolygon(room::outerOutline(m_room));
    painter->setPen(Qt::NoPen);
    painter->setBrush(floorTint(m_room.floorMaterial()));
    painter->drawPolygon(inner);

    QPainterPath walls;
    walls.setFillRule(Qt::OddEvenFill);
    walls.addPolygon(outer);
    walls.closeSubpath();
    walls.addPolygon(inner);
    walls.closeSubpath();
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.wall);
    painter->drawPath(walls);
    if (m_hoveredWall >= 0) {
        paintWall(*painter, static_cast<std::size_t>(m_hoveredWall), blended(palette.accent, 0.5));
    }
    if (m_selectedWall >= 0) {
        paintWall(*painter, static_cast<std::size_t>(m_selectedWall), palette.accent);
    }
    painter->setPen(thinPen(palette.wallEdge, 1.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(walls);
    paintHeadHeights(*painter);
    for (const room::Opening& opening : m_room.openings()) {
        paintOpening(*painter, opening);
    }
}

void HeadHeightLabels::setRoom(const room::Room& room)
{
    prepareGeometryChange();
    m_lines = design::drawHeadHeights(room);
    m_bounds = toPolygon(room::outerOutline(room)).boundingRect();
    update();
}

void HeadHeightLabels::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QTransform toPixels = painter->transform();
    painter->save();
    painter->resetTransform();
    QFont font = painter->font();
    font.setPixelSize(10);
    painter->setFont(font);
    for (const design::HeadHeightDrawing& drawing : m_lines) {
        const QLineF way(toPixels.map(toPoint(drawing.line.from)),
                         toPixels.map(toPoint(drawing.line.to)));
        // Near its end, where furniture needs it least.
        constexpr double besideTheWall = 40;
        if (way.length() < 3 * besideTheWall) {
            continue;
        }
        // Along the line: the words of two lines that are near each other lie side by side.
        paintPill(*painter, way.pointAt(besideTheWall / way.length()),
                  QStringLiteral("↕ ") + lengthText(drawing.height), PillLook::Quiet,
                  readable(-way.angle()));
    }
    painter->restore();
}

void RoomLabelItem::setRoom(const room::Room& room, geometry::Vec2 middle)
{
    prepareGeometryChange();
    m_name = QString::fromStdString(room.name());
    m_area = room::floorArea(room);
    setPos(toPoint(middle));
    update();
}

QRectF RoomLabelItem::boundingRect() const
{
    return {-2, -0.5, 4, 1};
}

void RoomLabelItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const PlanPalette palette = planPalette();
    const QPointF middle = painter->transform().map(QPointF());
    const double perMetre = painter->transform().m11();
    painter->save();
    painter->resetTransform();
    QFont font = painter->font();
    // Its place was sought in metres: in a small plan the words get smaller, then go.
    const auto write = [&](const QString& text, const QRectF& line, double widest) {
        painter->setFont(font);
        if (QFontMetricsF(font).horizontalAdvance(text) < widest * perMetre) {
            painter->drawText(line, Qt::AlignCenter, text);
        }
    };
    const QRectF box(middle - QPointF(200, 20), QSizeF(400, 20));
    font.setPixelSize(std::clamp(static_cast<int>(perMetre * 0.15), 11, 15));
    font.setWeight(QFont::DemiBold);
    painter->setPen(blended(palette.text, 0.75));
    write(m_name, box, 2.2);
    font.setPixelSize(std::clamp(static_cast<int>(perMetre * 0.13), 10, 13));
    font.setWeight(QFont::Normal);
    painter->setPen(palette.mutedText);
    write(areaText(m_area), box.translated(0, m_name.isEmpty() ? 10 : 20), 1.6);
    painter->restore();
}

} // namespace bespeak::ui
