// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/welcome/plan_picture.h"

#include "models/design/placed_box.h"
#include "models/room/room_shape.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

template <typename Points>
QPolygonF polygon(const Points& points)
{
    QPolygonF result;
    for (const geometry::Vec2 point : points) {
        result << QPointF(point.x, point.y);
    }
    return result;
}

QColor fillOf(catalogue::ComponentKind kind)
{
    switch (catalogue::groupOf(kind)) {
    case catalogue::KindGroup::Seating:
        return colours().accentSoft;
    case catalogue::KindGroup::Picture:
    case catalogue::KindGroup::Sound:
    case catalogue::KindGroup::Electronics:
        return colours().mutedText;
    default:
        return colours().pressed;
    }
}

/// Scale and shift that fit `area` (metres) into the picture.
void fitInto(QPainter& painter, const QRectF& area, const QSize& size)
{
    const double margin = 8;
    const double scale = std::min((size.width() - 2 * margin) / area.width(),
                                  (size.height() - 2 * margin) / area.height());
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-area.center());
}

void drawPlacements(QPainter& painter, const design::Design& design,
                    const catalogue::Catalogue& catalogue)
{
    std::vector<const design::Placement*> ordered;
    for (const design::Placement& placement : design.placements) {
        ordered.push_back(&placement);
    }
    // Low things lie under high ones.
    std::ranges::stable_sort(ordered, {}, [&](const design::Placement* placement) {
        return design::boxOf(*placement, catalogue).top();
    });
    for (const design::Placement* placement : ordered) {
        const catalogue::Component* component = catalogue.find(placement->component);
        QPen pen(colours().fieldLine, 0);
        painter.setPen(pen);
        painter.setBrush(component ? fillOf(component->kind) : colours().pressed);
        painter.drawPolygon(polygon(footprint(design::boxOf(*placement, catalogue))));
    }
}

} // namespace

QPixmap planPicture(const design::Design& design, const catalogue::Catalogue& catalogue,
                    const QSize& size, qreal devicePixelRatio)
{
    QPixmap picture(size * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF outer = polygon(room::outerOutline(design.room));
    fitInto(painter, outer.boundingRect(), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().mutedText);
    painter.drawPolygon(outer);
    painter.setBrush(colours().raised);
    painter.drawPolygon(polygon(room::outline(design.room)));
    for (const room::Opening& opening : design.room.openings()) {
        const auto [from, to] = room::openingEnds(design.room, opening);
        const double thickness = design.room.walls().at(opening.wall).thickness.inMetres();
        const geometry::Vec2 outwards =
            room::wallLine(design.room, opening.wall).inward * (-thickness);
        painter.setBrush(opening.kind == room::OpeningKind::Window ? colours().accentSoft
                                                                   : colours().panel);
        painter.drawPolygon(polygon(std::array{from, to, to + outwards, from + outwards}));
    }
    drawPlacements(painter, design, catalogue);
    return picture;
}

} // namespace bespeak::ui
