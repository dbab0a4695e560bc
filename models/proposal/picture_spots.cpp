// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/picture_spots.h"

#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>

namespace bespeak::proposal
{

using geometry::Vec2;
using room::WallLine;

namespace
{

constexpr double sameSpot = 0.15;     // m between spots that are worth telling apart
constexpr double atWall = 0.6;        // m: what stands that near takes from the wall
constexpr double aheadOfCorner = 0.3; // m: a corner that juts out farther parts the wall
constexpr std::size_t mostSpots = 5;  // of a wall

/// A part of a wall, metres from its first corner.
struct Stretch {
    double from = 0, to = 0;

    double length() const { return to - from; }
    double middle() const { return (from + to) / 2; }
};

/// What remains of a wall without some parts of it.
std::vector<Stretch> without(double length, std::vector<Stretch> taken)
{
    std::ranges::sort(taken, {}, &Stretch::from);
    std::vector<Stretch> free;
    double from = 0;
    for (const Stretch& part : taken) {
        if (part.from > from) {
            free.push_back({from, part.from});
        }
        from = std::max(from, part.to);
    }
    if (from < length) {
        free.push_back({from, length});
    }
    return free;
}

std::vector<Stretch> openingsOn(const room::Room& room, std::size_t wall, bool withWindows)
{
    std::vector<Stretch> taken;
    for (const room::Opening& opening : room.openings()) {
        if (opening.wall == wall && (withWindows || opening.kind != room::OpeningKind::Window)) {
            const double from = opening.offset.inMetres();
            taken.push_back({from, from + opening.width.inMetres()});
        }
    }
    return taken;
}

/// Things that stay and stand at the wall.
std::vector<Stretch> thingsAt(const RoomFit& fit, const WallLine& line)
{
    std::vector<Stretch> taken;
    for (const assessment::PlacedThing& thing : fit.kept()) {
        Stretch part{1e9, -1e9};
        double nearest = 1e9;
        for (const Vec2 corner : thing.corners) {
            const double along = dot(corner - line.from, line.direction());
            part.from = std::min(part.from, along);
            part.to = std::max(part.to, along);
            nearest = std::min(nearest, dot(corner - line.from, line.inward));
        }
        const bool isFlat = thing.box.size.z < 0.05;
        if (!isFlat && nearest > -0.05 && nearest < atWall) {
            taken.push_back(part);
        }
    }
    return taken;
}

/// The parts of the room before a wall, parted where corners jut out before it.
std::vector<Stretch> baysBefore(const RoomFit& fit, const WallLine& line)
{
    std::vector<double> cuts{0, line.length()};
    for (const Vec2 corner : fit.outline()) {
        const double along = dot(corner - line.from, line.direction());
        const double away = dot(corner - line.from, line.inward);
        if (away > aheadOfCorner && along > 0.1 && along < line.length() - 0.1) {
            cuts.push_back(along);
        }
    }
    std::ranges::sort(cuts);
    std::vector<Stretch> bays;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        bays.push_back({cuts[i], cuts[i + 1]});
    }
    return bays;
}

/// Middles of the stretches in which a picture has room, each once, those near the wall's middle
/// first when there are too many.
std::vector<double> middlesOn(const RoomFit& fit, std::size_t wall)
{
    const room::Room& room = fit.base().room;
    const WallLine line = room::wallLine(room, wall);
    const double length = line.length();
    std::vector<Stretch> taken = openingsOn(room, wall, true);
    std::vector<Stretch> stretches{{0, length}};
    const auto add = [&stretches](const std::vector<Stretch>& more) {
        stretches.insert(stretches.end(), more.begin(), more.end());
    };
    add(without(length, openingsOn(room, wall, false)));
    add(without(length, taken));
    add(baysBefore(fit, line));
    for (const Stretch& part : thingsAt(fit, line)) {
        taken.push_back(part);
    }
    add(without(length, taken));
    std::vector<double> middles;
    for (const Stretch& stretch : stretches) {
        const bool isNew = std::ranges::none_of(
            middles, [&](double other) { return std::abs(other - stretch.middle()) < sameSpot; });
        if (stretch.length() >= leastPictureWidth && isNew) {
            middles.push_back(stretch.middle());
        }
    }
    std::ranges::stable_sort(middles, {}, [length](double at) {
        return std::llround(std::abs(at - length / 2) * 1000);
    });
    // Two that are as far from the middle stay or go together, so that a mirrored room has the
    // same.
    while (middles.size() > mostSpots) {
        middles.pop_back();
    }
    std::ranges::sort(middles);
    return middles;
}

} // namespace

Frame frameOf(const room::Room& room, std::size_t wall, double along)
{
    const WallLine line = room::wallLine(room, wall);
    return {line.from + line.direction() * along, line.direction(), line.inward};
}

std::vector<PictureSpot> pictureSpots(const RoomFit& fit)
{
    const room::Room& room = fit.base().room;
    std::vector<PictureSpot> spots;
    for (std::size_t wall = 0; wall < room.walls().size(); ++wall) {
        const double length = room::wallLine(room, wall).length();
        for (const double along : middlesOn(fit, wall)) {
            const double free = 2 * std::min(along, length - along);
            if (free >= leastPictureWidth) {
                spots.push_back({wall, frameOf(room, wall, along), free});
            }
        }
    }
    return spots;
}

} // namespace bespeak::proposal
