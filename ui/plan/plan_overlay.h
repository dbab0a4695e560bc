// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/snapping.h"
#include "ui/overlays/overlay.h"
#include "ui/plan/plan_drag.h"

#include <QPainter>
#include <QRectF>
#include <QTransform>

#include <array>
#include <optional>
#include <vector>

namespace bespeak::ui
{

class DesignDocument;

/// A distance from the selected placement to a wall, where it is shown: a click edits it.
struct DistanceLabel {
    QRectF rect; ///< pixels
    PlacementId placement;
    geometry::Vec2 way; ///< unit vector towards the wall
    Length distance;
};

/// What lies over the plan in pixels: it stays sharp and of one size at every zoom.
/// The painter draws in pixels; `toPixels` maps metres to them.
class PlanOverlay
{
public:
    PlanOverlay(QPainter& painter, const QTransform& toPixels);

    void paintGuides(const std::vector<design::SnapGuide>& guides);
    void paintNotes(const std::vector<PlanNote>& notes);
    void paintBand(const std::pair<geometry::Vec2, geometry::Vec2>& band);
    void paintGhostOpening(const std::array<geometry::Vec2, 4>& hole);
    void paintGhost(const design::Placement& placement, const catalogue::Catalogue& catalogue);
    /// The selected corner, the one under the pointer, and while a wall is selected all of them.
    void paintCorners(const DesignDocument& document, int hovered);
    void paintTurnKnob(const DesignDocument& document, double pixel);
    std::vector<DistanceLabel> paintDistances(const DesignDocument& document);
    void paintScaleBar(const QRectF& viewport);
    /// What the colours of a map mean.
    void paintLegend(const QRectF& viewport, const OverlayMap& map);

private:
    QPointF pixels(geometry::Vec2 metres) const;
    double pixelsPerMetre() const;

    QPainter& m_painter;
    QTransform m_toPixels;
};

} // namespace bespeak::ui
