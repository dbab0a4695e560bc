// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/speaker_heard.h"

#include <algorithm>

namespace bespeak::assessment
{

geometry::Vec3 heardPlace(const Scene& scene, const Speaker& speaker)
{
    if (!speaker.isUpFiring || speaker.axis.z <= 0) {
        return speaker.centre;
    }
    const double way = std::max(0.0, scene.room.height - speaker.centre.z) / speaker.axis.z;
    return speaker.centre + speaker.axis * way;
}

geometry::Vec2 aheadOf(const Scene& scene, const Seat& seat)
{
    if (!scene.pictures.empty()) {
        const geometry::Vec2 way = flat(scene.pictures.front().centre - seat.ear);
        if (dot(way, seat.facing) > 0) {
            return geometry::normalised(way);
        }
    }
    return seat.facing;
}

std::vector<Heard> heardAt(const Scene& scene, const Seat& seat)
{
    const geometry::Vec2 ahead = aheadOf(scene, seat);
    std::vector<Heard> all;
    for (std::size_t i = 0; i < scene.speakers.size(); ++i) {
        if (scene.speakers[i].role != Role::None) {
            const geometry::Vec3 place = heardPlace(scene, scene.speakers[i]);
            all.push_back({i, place, standards::directionTo(seat.ear, place, ahead)});
        }
    }
    return all;
}

bool isScreen(Role role)
{
    return role == Role::FrontLeft || role == Role::FrontRight || role == Role::Centre;
}

bool isSurround(Role role)
{
    return role >= Role::WideLeft && role <= Role::RearRight;
}

bool isUpper(Role role)
{
    return role >= Role::TopFrontLeft && role <= Role::TopRearRight;
}

std::vector<geometry::Vec3> placesOf(const Scene& scene, const std::function<bool(Role)>& wanted)
{
    std::vector<geometry::Vec3> places;
    for (const Speaker& speaker : scene.speakers) {
        if (wanted(speaker.role)) {
            places.push_back(heardPlace(scene, speaker));
        }
    }
    return places;
}

} // namespace bespeak::assessment
