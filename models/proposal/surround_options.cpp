// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/speaker_places.h"
#include "models/room/room_shape.h"
#include "models/standards/layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

/// Degrees from ahead. All lie in Dolby's zone, the last two in ITU's as well.
constexpr std::array<double, 3> sideAngles{standards::dolbySurround.low + 2,
                                           standards::bs775Surround.low + 1,
                                           standards::dolbySurround.high - 1};
constexpr double rearAngle = standards::dolbyRear.middle();
constexpr double aboveEars = 0.15;   // m: over the heads of who sits beside
constexpr double beforeWall = 0.35;  // m between a stand's middle and the wall
constexpr double nearestStand = 0.9; // m from the middle of the seats
constexpr double farthestStand = 2.2;
constexpr double besideSeat = 0.45; // m from the outermost ear to a stand

/// A direction of the room by its azimuth from the picture's middle, positive to the right.
Vec2 towards(const Site& site, double azimuth)
{
    const double angle = site.ahead() + azimuth * std::numbers::pi / 180;
    return site.frame().along * std::sin(angle) - site.frame().into * std::cos(angle);
}

Vec2 middleInRoom(const Site& site)
{
    return site.frame().at(site.middle().x, site.middle().y);
}

/// Where a loudspeaker on the wall is heard from that azimuth, its back in the wall's face.
SpeakerPlace wallPlace(const Site& site, const Component& speaker, Mounting mounting,
                       double azimuth)
{
    const Vec2 from = middleInRoom(site);
    const Vec2 way = towards(site, azimuth);
    const RoomFit::Hit hit = site.fit.rayToWall(from, way);
    const room::WallLine wall = room::wallLine(site.base().room, hit.wall);
    const double depth = sizeOf(speaker).y;
    const double out = mounting == Mounting::InWall ? -depth / 2 : depth / 2;
    const double front = mounting == Mounting::InWall ? 0 : depth;
    // Its front is nearer than the wall: there the ray has come less far along the wall.
    const double steep = std::max(0.2, -dot(way, wall.inward));
    const Vec2 heard = from + way * (hit.distance - front / steep);
    const Vec2 at = heard + wall.inward * (out - front);
    const double rise = std::min(aboveEars, hit.distance * 0.1);
    return {{at.x, at.y, std::max(0.1, site.ear.z + rise - acousticHeight(speaker))},
            turnFacing(wall.inward)};
}

/// Half of what the front row's ears span, m, at most as wide as the row.
double halfRow(const Site& site)
{
    constexpr double placeWidth = 0.62; // m
    const auto& rows = site.layout.seats.placesInRows;
    const int most = rows.empty() ? 1 : *std::ranges::max_element(rows);
    return (most - 1) * placeWidth / 2;
}

/// On a stand beside the seats, turned to them. Nothing if the wall is too near.
std::optional<SpeakerPlace> standPlace(const Site& site, const Component& stand, double azimuth)
{
    const Vec2 from = middleInRoom(site);
    const Vec2 way = towards(site, azimuth);
    const double sine = std::abs(std::sin(azimuth * std::numbers::pi / 180));
    const double wish = std::max(nearestStand, (halfRow(site) + besideSeat) / sine);
    const double room = site.fit.rayToWall(from, way).distance - beforeWall / sine;
    if (room < wish) {
        return std::nullopt;
    }
    const Vec2 at = from + way * std::min({room, std::max(wish, 1.6), farthestStand});
    return SpeakerPlace{{at.x, at.y, stand.surfaces.back().height.inMetres()}, turnFacing(-way)};
}

void addAtWalls(const Site& site, const Component& speaker, Mounting mounting,
                const std::vector<double>& azimuths, const std::string& place,
                std::vector<Option>& options)
{
    OptionMaker maker(site, SlotKind::Surround);
    for (const double azimuth : azimuths) {
        for (const double side : {-1.0, 1.0}) {
            const SpeakerPlace at = wallPlace(site, speaker, mounting, side * azimuth);
            maker.add(speaker, at.base, at.turn, mounting);
        }
    }
    if (auto option = maker.take(place)) {
        options.push_back(std::move(*option));
    }
}

void addOnStands(const Site& site, const Component& speaker, std::vector<Option>& options)
{
    const Component* const stand = standFor(site, speaker, site.ear.z + aboveEars / 2);
    if (stand == nullptr) {
        return;
    }
    for (const double azimuth : sideAngles) {
        const auto left = standPlace(site, *stand, -azimuth);
        const auto right = standPlace(site, *stand, azimuth);
        if (!left || !right) {
            continue;
        }
        OptionMaker maker(site, SlotKind::Surround);
        addSpeaker(maker, speaker, stand, *left);
        addSpeaker(maker, speaker, stand, *right);
        if (auto option = maker.take("surround-stand-" + tag(azimuth))) {
            options.push_back(std::move(*option));
        }
    }
}

} // namespace

std::vector<Option> surroundOptions(const Site& site)
{
    std::vector<Option> options;
    for (const Component* speaker : site.offers.of(ComponentKind::SurroundSpeaker)) {
        if (site.needs.mayDrill && offers(*speaker, Mounting::Wall)) {
            for (const double azimuth : sideAngles) {
                addAtWalls(site, *speaker, Mounting::Wall, {azimuth},
                           "surround-wall-" + tag(azimuth), options);
            }
            addAtWalls(site, *speaker, Mounting::Wall, {sideAngles[0], rearAngle},
                       "surround-wall-rear", options);
        }
        addOnStands(site, *speaker, options);
    }
    if (site.needs.mayCutWalls) {
        for (const Component* speaker : site.offers.of(ComponentKind::InWallSpeaker)) {
            addAtWalls(site, *speaker, Mounting::InWall, {sideAngles[1]}, "surround-inside",
                       options);
        }
    }
    return options;
}

} // namespace bespeak::proposal
