// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/overlay_items.h"

#include "ui/plan/place_words.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_palette.h"
#include "ui/style/theme.h"

namespace bespeak::ui
{

namespace
{

constexpr double beyondRoom = 3;   // metres that words may reach over
constexpr double mapOpacity = 0.8; // over furniture, which shows through

QColor colourOf(Tone tone)
{
    const PlanPalette palette = planPalette();
    switch (tone) {
    case Tone::Good:
        return palette.accent;
    case Tone::Advice:
        return palette.warning;
    case Tone::Bad:
        return palette.danger;
    case Tone::Neutral:
        break;
    }
    return palette.mutedText;
}

/// Dashes tell what colours tell, for those who do not see them.
Qt::PenStyle strokeOf(const OverlayLine& line)
{
    if (line.isThin) {
        return Qt::DotLine;
    }
    return line.tone == Tone::Bad || line.tone == Tone::Advice ? Qt::DashLine : Qt::SolidLine;
}

QPolygonF flatPolygon(const std::vector<geometry::Vec3>& points)
{
    QPolygonF polygon;
    for (const geometry::Vec3 point : points) {
        polygon << QPointF(point.x, point.y);
    }
    return polygon;
}

PillLook pillOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return PillLook::Danger;
    case Tone::Good:
        return PillLook::Accent;
    case Tone::Neutral:
    case Tone::Advice:
        break;
    }
    return PillLook::Plain;
}

} // namespace

void OverlayGroundItem::setOverlay(const Overlay& overlay)
{
    prepareGeometryChange();
    m_areas = overlay.areas;
    update();
}

QRectF OverlayGroundItem::boundingRect() const
{
    QRectF bounds;
    for (const OverlayArea& area : m_areas) {
        bounds |= toPolygon(area.outline).boundingRect();
    }
    return bounds;
}

void OverlayGroundItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    for (const OverlayArea& area : m_areas) {
        QColor fill = colourOf(area.tone);
        painter->setPen(thinPen(fill, 1));
        fill.setAlphaF(isDark() ? 0.2F : 0.13F);
        painter->setBrush(fill);
        painter->drawPolygon(toPolygon(area.outline));
    }
}

void OverlayInkItem::setOverlay(const Overlay& overlay)
{
    prepareGeometryChange();
    m_lines = overlay.lines;
    m_labels = overlay.labels;
    m_map = overlay.map;
    update();
}

QRectF OverlayInkItem::boundingRect() const
{
    QRectF bounds;
    for (const OverlayLine& line : m_lines) {
        bounds |= flatPolygon(line.points).boundingRect().adjusted(0, 0, 1e-3, 1e-3);
    }
    if (m_map) {
        bounds |= QRectF(toPoint(m_map->low), toPoint(m_map->high));
    }
    for (const OverlayLabel& label : m_labels) {
        bounds |= QRectF(label.at.x, label.at.y, 1e-3, 1e-3);
    }
    return bounds.adjusted(-beyondRoom, -beyondRoom, beyondRoom, beyondRoom);
}

void OverlayInkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_map) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->setOpacity(mapOpacity);
        painter->drawImage(QRectF(toPoint(m_map->low), toPoint(m_map->high)), m_map->image);
        painter->restore();
    }
    painter->setBrush(Qt::NoBrush);
    for (const OverlayLine& line : m_lines) {
        painter->setPen(thinPen(colourOf(line.tone), line.isThin ? 1.2 : 2, strokeOf(line)));
        painter->drawPolyline(flatPolygon(line.points));
    }
    const QTransform toPixels = painter->transform();
    const QPaintDevice* device = painter->device();
    const QRectF view(0, 0, device->width(), device->height());
    painter->save();
    painter->resetTransform();
    QFont font = painter->font();
    font.setPixelSize(12);
    painter->setFont(font);
    for (const PlacedWords& words :
         placeWords(m_labels, toPixels, QFontMetricsF(painter->font()), view)) {
        paintPill(*painter, words.middle, words.label->text, pillOf(words.label->tone));
    }
    painter->restore();
}

} // namespace bespeak::ui
