// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/plan_drawing.h"

#include <QGraphicsItem>

namespace bespeak::ui
{

/// A wall's length beside the wall: a solid line when it was measured or typed, dashed with "≈"
/// while it is only estimated.
class DimensionItem : public QGraphicsItem
{
public:
    explicit DimensionItem(const design::DimensionDrawing& dimension);

    void setDimension(const design::DimensionDrawing& dimension);
    std::size_t wall() const { return m_dimension.wall; }
    static QString textOf(const design::DimensionDrawing& dimension);
    /// Middle of the number, metres.
    QPointF labelAt() const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    design::DimensionDrawing m_dimension;
};

} // namespace bespeak::ui
