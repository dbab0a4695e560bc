// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
// How high the small children of the brief reach: from the floor, and from what they climb.
#include "models/assessment/child_space.h"
#include "models/standards/child_reach.h"
#include "ui/overlays/overlay_parts.h"
#include "ui/text/quantity_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace bespeak::ui
{

namespace
{

using geometry::Vec2;

constexpr std::size_t mostPatches = 40;

QString heightText(double metres)
{
    return lengthText(Length::millimetres(std::llround(metres * 1000)));
}

/// A footprint with what can be reached around it; corners rounded.
std::vector<Vec2> grown(const std::array<Vec2, 4>& corners, double by)
{
    const Vec2 middle = (corners[0] + corners[1] + corners[2] + corners[3]) * 0.25;
    std::vector<Vec2> points;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Vec2 before = normalised(corners[i] - corners[(i + 3) % 4]);
        const Vec2 after = normalised(corners[i] - corners[(i + 1) % 4]);
        const Vec2 out = normalised(corners[i] - middle);
        points.push_back(corners[i] + after * by);
        points.push_back(corners[i] + out * by);
        points.push_back(corners[i] + before * by);
    }
    // Neighbours in the order of their angle, whichever way the corners run.
    std::ranges::sort(points, {}, [middle](Vec2 point) {
        return std::atan2(point.y - middle.y, point.x - middle.x);
    });
    return points;
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
        overlay.areas.push_back({OverlayKind::Reach,
                                 grown(climb.corners, standards::climbableDistance), 0, climb.reach,
                                 Tone::Bad});
        const Vec2 middle = (climb.corners[0] + climb.corners[2]) * 0.5;
        overlay.labels.push_back({OverlayKind::Reach,
                                  {middle.x, middle.y, climb.reach},
                                  heightText(climb.reach),
                                  Tone::Bad});
    }
}

} // namespace bespeak::ui
