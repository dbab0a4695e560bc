// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_overlay.h"

#include "ui/overlays/colour_map.h"

#include "models/design/placed_box.h"
#include "models/design/plan_drawing.h"
#include "models/room/room_shape.h"
#include "ui/document/design_document.h"
#include "ui/plan/plan_hit.h"
#include "ui/plan/plan_paint.h"
#include "ui/plan/plan_palette.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

namespace bespeak::ui
{

using design::SnapReason;
using geometry::Vec2;

namespace
{

/// Shorter than this a distance is not worth a number.
constexpr double shortestDistance = 0.005;

QString reasonText(SnapReason reason)
{
    switch (reason) {
    case SnapReason::Wall:
        return QCoreApplication::translate("Plan", "at the wall");
    case SnapReason::Corner:
        return QCoreApplication::translate("Plan", "in the corner");
    case SnapReason::CentreLine:
        return QCoreApplication::translate("Plan", "in the middle");
    case SnapReason::Edge:
        return QCoreApplication::translate("Plan", "side by side");
    case SnapReason::Alignment:
        return QCoreApplication::translate("Plan", "in line");
    case SnapReason::Support:
        return QCoreApplication::translate("Plan", "on top");
    case SnapReason::Grid:
        break;
    }
    return {};
}

} // namespace

PlanOverlay::PlanOverlay(QPainter& painter, const QTransform& toPixels)
    : m_painter(painter)
    , m_toPixels(toPixels)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    QFont font = m_painter.font();
    font.setPixelSize(12);
    m_painter.setFont(font);
}

QPointF PlanOverlay::pixels(Vec2 metres) const
{
    return m_toPixels.map(toPoint(metres));
}

double PlanOverlay::pixelsPerMetre() const
{
    return m_toPixels.m11();
}

void PlanOverlay::paintGuides(const std::vector<design::SnapGuide>& guides)
{
    const PlanPalette palette = planPalette();
    std::vector<QString> said;
    for (const design::SnapGuide& guide : guides) {
        const QPointF from = pixels(guide.from);
        const QPointF to = pixels(guide.to);
        const bool isWall = guide.reason == SnapReason::Wall || guide.reason == SnapReason::Corner;
        m_painter.setPen(
            thinPen(palette.guide, isWall ? 2 : 1.2, isWall ? Qt::SolidLine : Qt::DashLine));
        m_painter.drawLine(from, to);
        const QString reason = reasonText(guide.reason);
        if (!reason.isEmpty() && std::ranges::find(said, reason) == said.end()) {
            said.push_back(reason);
            paintPill(m_painter, (from + to) / 2, reason, PillLook::Guide);
        }
    }
}

void PlanOverlay::paintNotes(const std::vector<PlanNote>& notes)
{
    for (const PlanNote& note : notes) {
        paintPill(m_painter, pixels(note.at) + QPointF(0, -22), note.text, PillLook::Accent);
    }
}

void PlanOverlay::paintBand(const std::pair<Vec2, Vec2>& band)
{
    const PlanPalette palette = planPalette();
    QColor fill = palette.accent;
    fill.setAlphaF(0.1F);
    m_painter.setBrush(fill);
    m_painter.setPen(thinPen(palette.accent));
    m_painter.drawRect(QRectF(pixels(band.first), pixels(band.second)).normalized());
}

void PlanOverlay::paintGhostOpening(const std::array<Vec2, 4>& hole)
{
    const PlanPalette palette = planPalette();
    m_painter.setBrush(palette.accentSoft);
    m_painter.setPen(thinPen(palette.accent, 2));
    m_painter.drawPolygon(m_toPixels.map(toPolygon(hole)));
}

void PlanOverlay::paintGhost(const design::Placement& placement,
                             const catalogue::Catalogue& catalogue)
{
    const geometry::OrientedBox box = design::boxOf(placement, catalogue);
    m_painter.save();
    m_painter.setTransform(m_toPixels, true);
    enterPlacement(m_painter, flat(box.base), placement.turn);
    m_painter.setOpacity(0.72);
    paintSymbol(m_painter, design::planSymbol(catalogue.find(placement.component)));
    m_painter.setOpacity(1);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(thinPen(planPalette().accent, 2, Qt::DashLine));
    m_painter.drawRect(QRectF(-box.size.x / 2, -box.size.y / 2, box.size.x, box.size.y));
    m_painter.restore();
}

void PlanOverlay::paintCorners(const DesignDocument& document, int hovered)
{
    const auto* selected = std::get_if<CornerSelected>(&document.selection());
    const bool showsAll = std::holds_alternative<WallSelected>(document.selection()) ||
                          std::holds_alternative<RoomSelected>(document.selection()) ||
                          selected != nullptr;
    const PlanPalette palette = planPalette();
    const auto corners = room::outline(document.design().room);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const bool isSelected = selected != nullptr && selected->corner == i;
        const bool isHovered = hovered == static_cast<int>(i);
        if (!showsAll && !isHovered) {
            continue;
        }
        m_painter.setBrush(isSelected || isHovered ? palette.accent : palette.label);
        m_painter.setPen(thinPen(palette.accent, 1.5));
        const double radius = isSelected || isHovered ? 6 : 4.5;
        m_painter.drawEllipse(pixels(corners[i]), radius, radius);
    }
}

void PlanOverlay::paintTurnKnob(const DesignDocument& document, double pixel)
{
    const auto knob = turnKnob(document, pixel);
    if (!knob) {
        return;
    }
    const PlanPalette palette = planPalette();
    const auto* placement =
        design::findPlacement(document.design(), document.selectedPlacements().front());
    const auto box = design::boxOf(*placement, document.catalogue());
    const Vec2 front = normalised(*knob - flat(box.base));
    m_painter.setPen(thinPen(palette.accent, 1.5));
    m_painter.drawLine(pixels(flat(box.base) + front * (box.size.y / 2)), pixels(*knob));
    m_painter.setBrush(palette.label);
    m_painter.drawEllipse(pixels(*knob), 6.5, 6.5);
    m_painter.setBrush(palette.accent);
    m_painter.drawEllipse(pixels(*knob), 2, 2);
    m_painter.setPen(thinPen(palette.accent, 1.5));
    m_painter.setBrush(palette.label);
    for (const Vec2 corner : geometry::footprint(box)) {
        const QPointF at = pixels(corner);
        m_painter.drawRect(QRectF(at - QPointF(3, 3), QSizeF(6, 6)));
    }
}

std::vector<DistanceLabel> PlanOverlay::paintDistances(const DesignDocument& document)
{
    const auto ids = document.selectedPlacements();
    const design::Placement* placement =
        ids.size() == 1 ? design::findPlacement(document.design(), ids[0]) : nullptr;
    if (placement == nullptr) {
        return {};
    }
    const PlanPalette palette = planPalette();
    const auto box = design::boxOf(*placement, document.catalogue());
    std::vector<DistanceLabel> labels;
    for (const auto& found : design::wallDistances(document.design().room, box.base,
                                                   {box.size.x, box.size.y}, box.turn)) {
        if (!found || found->metres < shortestDistance) {
            continue;
        }
        const QPointF from = pixels(found->line.from);
        const QPointF to = pixels(found->line.to);
        m_painter.setPen(thinPen(palette.accent, 1, Qt::DotLine));
        m_painter.drawLine(from, to);
        const Length distance = Length::metres(found->metres);
        const QRectF rect =
            paintPill(m_painter, (from + to) / 2, lengthText(distance), PillLook::Plain);
        const Vec2 way = normalised(found->line.to - found->line.from);
        labels.push_back({rect, placement->id, way, distance});
    }
    return labels;
}

void PlanOverlay::paintScaleBar(const QRectF& viewport)
{
    const PlanPalette palette = planPalette();
    double metres = 0.1;
    for (const double step : {0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0}) {
        metres = metres * pixelsPerMetre() < 60 ? step : metres;
    }
    const double width = metres * pixelsPerMetre();
    const QPointF start(viewport.left() + 16, viewport.bottom() - 18);
    m_painter.setPen(thinPen(palette.mutedText, 1.5));
    m_painter.drawLine(start, start + QPointF(width, 0));
    for (const double x : {0.0, width}) {
        m_painter.drawLine(start + QPointF(x, -4), start + QPointF(x, 4));
    }
    m_painter.drawText(QRectF(start + QPointF(0, -20), QSizeF(width, 16)), Qt::AlignCenter,
                       lengthText(Length::metres(metres)));
}

void PlanOverlay::paintLegend(const QRectF& viewport, const OverlayMap& map)
{
    constexpr QSize strip(150, 10);
    const PlanPalette palette = planPalette();
    constexpr double scaleBar = 170; // pixels that it may take at the left
    const bool isNarrow = viewport.width() < scaleBar + strip.width() + 36;
    const QRectF card(viewport.right() - strip.width() - 36,
                      viewport.bottom() - (isNarrow ? 112 : 72), strip.width() + 24, 60);
    m_painter.setPen(thinPen(palette.labelEdge));
    m_painter.setBrush(palette.label);
    m_painter.drawRoundedRect(card, 6, 6);
    const QRectF inside = card.adjusted(12, 7, -12, -7);
    m_painter.setPen(palette.text);
    m_painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, map.title);
    m_painter.drawImage(QPointF(inside.left(), inside.center().y() - 4), mapStrip(strip));
    m_painter.setPen(palette.mutedText);
    m_painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, map.ends[0]);
    m_painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom, map.ends[1]);
}

} // namespace bespeak::ui
