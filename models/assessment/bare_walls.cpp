// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/reflection_rules.h"
#include "models/assessment/room_absorption.h"
#include "models/room/room_shape.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

using geometry::Vec2;

constexpr double parallel = 0.9986; // cosine of 3 degrees
constexpr double leastOverlap = 1;  // m
constexpr double nearWall = 0.35;   // m: a curtain before it still counts as hanging there

double midOf(const Bands& bands)
{
    return (bands[2] + bands[3] + bands[4]) / 3;
}

/// m² Sabine at 500–2000 Hz of what hangs at a wall or stands close before it.
double hangingAt(const Scene& scene, const room::WallLine& line)
{
    double sum = 0;
    for (const Absorber& absorber : scene.absorbers) {
        const auto* const id = std::get_if<PlacementId>(&absorber.subject);
        if (id == nullptr) {
            continue;
        }
        const auto thing = std::ranges::find_if(
            scene.fit.things, [&](const PlacedThing& t) { return t.placement->id == *id; });
        if (thing == scene.fit.things.end()) {
            continue;
        }
        const Vec2 at = flat(thing->box.base);
        const double away = dot(at - line.from, line.inward);
        const double along = dot(at - line.from, line.direction());
        if (away > -0.1 && away < nearWall + thing->box.size.y / 2 && along > 0 &&
            along < line.length() && !thing->isA(catalogue::ComponentKind::Rug)) {
            sum += midOf(absorber.absorption) * (absorber.area > 0 ? absorber.area : 1);
        }
    }
    return sum;
}

} // namespace

std::vector<BarePair> bareWallPairs(const Scene& scene)
{
    const room::Room& room = scene.fit.design.room;
    const RoomAbsorption absorption = makeRoomAbsorption(scene);
    std::vector<double> bare;
    for (std::size_t wall = 0; wall < room.walls().size(); ++wall) {
        const room::WallLine line = room::wallLine(room, wall);
        const double area = std::max(line.length() * scene.room.height, 0.1);
        bare.push_back(
            std::min(1.0, midOf(absorption.walls[wall]) + hangingAt(scene, line) / area));
    }
    std::vector<BarePair> pairs;
    for (std::size_t one = 0; one < bare.size(); ++one) {
        const room::WallLine a = room::wallLine(room, one);
        for (std::size_t other = one + 1; other < bare.size(); ++other) {
            const room::WallLine b = room::wallLine(room, other);
            const double distance = dot(b.from - a.from, a.inward);
            if (dot(a.inward, b.inward) > -parallel || distance < 0.5) {
                continue;
            }
            const double from = dot(b.to - a.from, a.direction());
            const double to = dot(b.from - a.from, a.direction());
            const double overlap =
                std::min(a.length(), std::max(from, to)) - std::max(0.0, std::min(from, to));
            if (overlap >= leastOverlap) {
                pairs.push_back({one, other, (bare[one] + bare[other]) / 2, distance});
            }
        }
    }
    std::ranges::stable_sort(pairs, {}, &BarePair::absorption);
    return pairs;
}

} // namespace bespeak::assessment
