// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/overlays/overlay.h"

#include <QGraphicsItem>

namespace bespeak::ui
{

/// What lies under the furniture: patches of the floor.
class OverlayGroundItem : public QGraphicsItem
{
public:
    void setOverlay(const Overlay& overlay);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<OverlayArea> m_areas;
};

/// What lies over everything: a map that furniture shows through, strokes, and words of one size at
/// every zoom.
class OverlayInkItem : public QGraphicsItem
{
public:
    void setOverlay(const Overlay& overlay);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<OverlayLine> m_lines;
    std::vector<OverlayLabel> m_labels;
    std::optional<OverlayMap> m_map;
};

} // namespace bespeak::ui
