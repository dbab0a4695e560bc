// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/design/design.h"

#include <QGraphicsScene>

#include <optional>
#include <unordered_map>
#include <vector>

namespace bespeak::ui
{

struct Overlay;
class DesignDocument;
class DimensionItem;
class OverlayGroundItem;
class OverlayInkItem;
class PlacementItem;
class RoomItem;
class HeadHeightLabels;
class RoomLabelItem;

/// What lies under the pointer.
struct PlanHover {
    std::optional<PlacementId> placement;
    int wall = -1;
    int opening = -1;
    int corner = -1;

    friend bool operator==(const PlanHover&, const PlanHover&) = default;
};

/// The items of a design, kept up to date. Scene units are metres, y runs down.
class PlanScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit PlanScene(DesignDocument& document, QObject* parent = nullptr);
    ~PlanScene() override;

    /// Beside the walls, metres: where the dimension lines run.
    static constexpr double dimensionGap = 0.32;

    void setHover(const PlanHover& hover);
    const PlanHover& hover() const { return m_hover; }
    /// What lies over the room, until another is given.
    void setOverlay(const Overlay& overlay);
    void refresh();
    void refreshMarks();
    /// Walls with their dimensions, metres.
    QRectF roomBounds() const;

private:
    void refreshDimensions();
    void refreshPlacements();
    void refreshLabel();

    DesignDocument& m_document;
    RoomItem* m_room;
    RoomLabelItem* m_label;
    HeadHeightLabels* m_headHeights;
    OverlayGroundItem* m_overlayGround;
    OverlayInkItem* m_overlayInk;
    std::vector<DimensionItem*> m_dimensions;
    std::unordered_map<PlacementId, PlacementItem*> m_placements;
    PlanHover m_hover;
    std::optional<geometry::Vec2> m_labelAt;
};

} // namespace bespeak::ui
