// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/print_pack.h"
#include "ui/report/report_blocks.h"
#include "ui/style/colours.h"
#include "ui/text/quantity_text.h"

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using production::Elevation;
using production::InstalledThing;
using production::WallHole;

constexpr double highest = millimetres(62);
/// What hangs lower is measured in the table alone, in metres: there is no room to write.
constexpr double lowestShown = 0.3;

/// Places on the wall, as places on paper.
class WallScale
{
public:
    WallScale(const Elevation& wall, QPointF topLeft, double scale)
        : m_wall(wall)
        , m_topLeft(topLeft)
        , m_scale(scale)
    {
    }

    QRectF rect(Length along, Length width, Length low, Length top) const
    {
        return {m_topLeft.x() + along.inMetres() * m_scale, y(top), width.inMetres() * m_scale,
                (top.inMetres() - low.inMetres()) * m_scale};
    }
    double y(Length height) const
    {
        return m_topLeft.y() + (m_wall.height.inMetres() - height.inMetres()) * m_scale;
    }

private:
    const Elevation& m_wall;
    QPointF m_topLeft;
    double m_scale;
};

double scaleOf(const Elevation& wall)
{
    return std::min(pageRoomWidth / std::max(0.5, wall.width.inMetres()),
                    highest / std::max(0.5, wall.height.inMetres()));
}

/// How high its lower edge hangs, from the floor up.
void drawHeight(QPainter& painter, const WallScale& scale, const InstalledThing& thing,
                const QRectF& box)
{
    const QPointF foot(box.left() + points(4), scale.y(Length()));
    const QPointF top(foot.x(), box.bottom());
    painter.setPen(QPen(lightColours().accent, points(0.5)));
    painter.drawLine(foot, top);
    painter.drawLine(foot - QPointF(points(2), 0), foot + QPointF(points(2), 0));
    painter.drawLine(top - QPointF(points(2), 0), top + QPointF(points(2), 0));
    TextStyle style = labelStyle();
    style.colour = lightColours().accent;
    Paragraph(lengthText(thing.height), style, millimetres(20))
        .draw(painter, {foot.x() + points(3), (foot.y() + top.y()) / 2 - points(5)});
}

void drawThing(QPainter& painter, const WallScale& scale, const InstalledThing& thing, int number)
{
    const QRectF box = scale.rect(thing.along, thing.width, thing.height, thing.top);
    QColor fill = lightColours().accent;
    fill.setAlphaF(thing.isMounted ? 0.16F : 0.05F);
    painter.setPen(QPen(thing.isMounted ? lightColours().accent : hairlineColour(), points(0.7)));
    painter.setBrush(fill);
    painter.drawRect(box);
    if (thing.isMounted && thing.height.inMetres() > lowestShown) {
        drawHeight(painter, scale, thing, box);
    }
    TextStyle style = labelStyle();
    style.weight = QFont::DemiBold;
    Paragraph(QString::number(number), style, millimetres(8))
        .draw(painter, box.topLeft() + QPointF(points(3), points(2)));
}

} // namespace

Block elevationBlock(const Elevation& elevation, const std::vector<InstalledThing>& things)
{
    const double scale = scaleOf(elevation);
    const double height = elevation.height.inMetres() * scale;
    const auto draw = [=](QPainter& painter, QPointF at) {
        painter.save();
        const WallScale places(elevation, at, scale);
        const QRectF wall(at, QSizeF(elevation.width.inMetres() * scale, height));
        painter.setPen(QPen(hairlineColour(), points(0.7)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(wall);
        painter.setPen(QPen(hairlineColour(), points(0.7), Qt::DashLine));
        for (const WallHole& hole : elevation.holes) {
            painter.drawRect(places.rect(hole.along, hole.width, hole.height, hole.top));
        }
        int number = 0;
        for (const InstalledThing& thing : things) {
            drawThing(painter, places, thing, ++number);
        }
        painter.setPen(QPen(lightColours().text, points(1.2)));
        painter.drawLine(wall.bottomLeft(), wall.bottomRight());
        painter.restore();
    };
    return {.height = height, .gap = millimetres(4), .staysWithNext = true, .draw = draw};
}

} // namespace bespeak::ui
