// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// How high the small children of the brief reach: from the floor, and from what they climb.
#include "models/assessment/child_space.h"
#include "models/standards/child_reach.h"
#include "ui/overlays/overlay_parts.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using geometry::Vec2;

constexpr std::size_t mostPatches = 40;

QPolygonF toPolygon(const std::vector<Vec2>& points)
{
    QPolygonF polygon;
    for (const Vec2 point : points) {
        polygon << QPointF(point.x, point.y);
    }
    return polygon;
}

QString heightText(double metres)
{
    return lengthText(Length::millimetres(std::llround(metres * 1000)));
}

/// A footprint with what can be reached around it, round at the corners, as far as the room goes.
std::vector<Vec2> grown(const std::array<Vec2, 4>& corners, double by,
                        const std::vector<Vec2>& room)
{
    constexpr int steps = 6; // of a round corner
    const Vec2 middle = (corners[0] + corners[1] + corners[2] + corners[3]) * 0.25;
    std::vector<Vec2> points;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Vec2 before = normalised(corners[i] - corners[(i + 3) % 4]);
        const Vec2 after = normalised(corners[i] - corners[(i + 1) % 4]);
        for (int step = 0; step <= steps; ++step) {
            const double part = static_cast<double>(step) / steps;
            points.push_back(corners[i] + normalised(after * (1 - part) + before * part) * by);
        }
    }
    // Neighbours in the order of their angle, whichever way the corners run.
    std::ranges::sort(points, {}, [middle](Vec2 point) {
        return std::atan2(point.y - middle.y, point.x - middle.x);
    });
    const QPolygonF inside = toPolygon(points).intersected(toPolygon(room));
    std::vector<Vec2> cut;
    for (qsizetype k = 0; k + (inside.isClosed() ? 1 : 0) < inside.size(); ++k) {
        cut.push_back({inside[k].x(), inside[k].y()});
    }
    return cut;
}

} // namespace

void addReach(Overlay& overlay, const assessment::Scene& scene)
{
    const std::optional<int> age = assessment::oldestSmallChild(scene.fit.design.brief);
    if (!age) {
        return;
    }
    const assessment::ReachVolume volume = assessment::reachVolume(scene, *age);
    overlay.areas.push_back(
        {OverlayKind::Reach, scene.room.outline, 0, volume.fromFloor, Tone::Advice});
    const Vec2 corner = scene.room.low + (scene.room.high - scene.room.low) * 0.5;
    overlay.labels.push_back({OverlayKind::Reach,
                              {corner.x, scene.room.low.y + 0.25, volume.fromFloor},
                              QCoreApplication::translate("Overlays", "At %1 years: up to %2")
                                  .arg(*age)
                                  .arg(heightText(volume.fromFloor)),
                              Tone::Advice});
    const std::size_t most = std::min(volume.climbs.size(), mostPatches);
    for (std::size_t i = 0; i < most; ++i) {
        const assessment::ClimbSurface& climb = volume.climbs[i];
        overlay.areas.push_back(
            {OverlayKind::Reach,
             grown(climb.corners, standards::climbableDistance, scene.room.outline), 0, climb.reach,
             Tone::Bad});
        const Vec2 middle = (climb.corners[0] + climb.corners[2]) * 0.5;
        overlay.labels.push_back({OverlayKind::Reach,
                                  {middle.x, middle.y, climb.reach},
                                  heightText(climb.reach),
                                  Tone::Bad});
    }
}

} // namespace bespeak::ui
