// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/plan_drawing.h"
#include "models/room/room.h"

#include <QGraphicsItem>
#include <QString>

#include <vector>

namespace bespeak::ui
{

/// Floor, walls and openings.
class RoomItem : public QGraphicsItem
{
public:
    explicit RoomItem(room::Room room);

    void setRoom(const room::Room& room);
    const room::Room& room() const { return m_room; }
    /// The wall that is selected, and the one under the pointer; -1: none.
    void setMarkedWalls(int selected, int hovered);
    void setMarkedOpening(int selected, int hovered);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintWall(QPainter& painter, std::size_t wall, const QColor& colour) const;
    void paintOpening(QPainter& painter, const room::Opening& opening) const;
    void paintHeadHeights(QPainter& painter) const;

    room::Room m_room;
    int m_selectedWall = -1;
    int m_hoveredWall = -1;
    int m_selectedOpening = -1;
    int m_hoveredOpening = -1;
};

/// What the lines of equal head height under a slope mean: over the furniture, or it would hide
/// them.
class HeadHeightLabels : public QGraphicsItem
{
public:
    void setRoom(const room::Room& room);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<design::HeadHeightDrawing> m_lines;
    QRectF m_bounds;
};

/// The room's name and area: written on the floor, over rugs and under all else.
class RoomLabelItem : public QGraphicsItem
{
public:
    void setRoom(const room::Room& room, geometry::Vec2 middle);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString m_name;
    double m_area = 0; ///< m²; written as the language and the units are when it is drawn
};

} // namespace bespeak::ui
