// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/taste.h"

#include "models/proposal/picture_sizes.h"
#include "models/room/room_shape.h"
#include "models/standards/viewing.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace bespeak::proposal
{

using geometry::Vec2;
using geometry::Vec3;

namespace
{

// Seating.
constexpr double nearPicture = 2; // m: nearer than this, one sits at a screen, not in a room
constexpr std::int64_t forNearMetre = -300; // for each metre of it
constexpr double atWall = 0.15;             // m behind the seats that look like none
constexpr double walkable = 0.5;            // m behind the seats that can be walked
constexpr std::int64_t forGap = -60;        // between the two
constexpr double enoughBehind = 1.2;        // m: what lies beyond it is better before the seats
constexpr std::int64_t forEmptyMetre = -220;
constexpr std::int64_t mostForEmpty = -660;
constexpr std::int64_t forAsideMetre = -400;

// The picture's wall.
constexpr double besidePicture = 1.6; // m from its middle to an opening's nearer end
constexpr double beforeWindow = 0;    // m: the picture's middle is before the opening
constexpr std::int64_t forWindowBehind = -400;
constexpr std::int64_t forWindowBeside = -180;
constexpr std::int64_t forWindowOnWall = -80;
constexpr std::int64_t forWindowOpposite = -90;
constexpr std::int64_t forDoorBeside = -150;
constexpr double roomyWall = 2.6; // m that a picture and a loudspeaker on each side need
constexpr std::int64_t forCrampedMetre = -200;
constexpr double alongWall = 0.9; // cosine: about the same direction

// The picture's size.
constexpr double smallest = 34; // degrees
constexpr double largest = 44;
constexpr std::int64_t forDegree = -9;

constexpr double eyeBeforeEar = 0.17; // m, with what a picture stands off its wall
constexpr double flatThing = 0.05;    // m: rugs are walked on

std::int64_t rounded(double points)
{
    return std::llround(points);
}

double lessThan(double value, double limit)
{
    return std::max(0.0, limit - value);
}

std::int64_t pointsOfWindow(double toItsEnd)
{
    if (toItsEnd <= beforeWindow) {
        return forWindowBehind;
    }
    return toItsEnd < besidePicture ? forWindowBeside : forWindowOnWall;
}

struct Span {
    double least = 1e9, most = -1e9;

    void add(double value)
    {
        least = std::min(least, value);
        most = std::max(most, value);
    }
};

/// How far it is from the last row's back to the wall or the first thing behind it, m.
double freeBehind(const Site& site, const Option& seats)
{
    const Frame& frame = site.frame();
    Span across;
    Span away;
    for (const design::Placement& placement : seats.placements) {
        const Vec2 middle = frame.toFrame(flat(placement.position.inMetres()));
        const Vec3 size = sizeOf(*site.catalogue().find(placement.component));
        across.add(middle.x - size.x / 2);
        across.add(middle.x + size.x / 2);
        away.add(middle.y + size.y / 2);
    }
    const Vec2 from = frame.at(site.layout.aside, site.layout.distance);
    const double deep = site.layout.distance + site.fit.rayToWall(from, frame.into).distance;
    double free = deep - away.most;
    for (const assessment::PlacedThing& thing : site.fit.kept()) {
        Span right;
        Span depth;
        for (const Vec2 corner : thing.corners) {
            right.add(frame.toFrame(corner).x);
            depth.add(frame.toFrame(corner).y);
        }
        const bool isBehind = right.least < across.most && right.most > across.least &&
                              depth.least > away.most - 0.1 && thing.box.size.z > flatThing;
        free = isBehind ? std::min(free, depth.least - away.most) : free;
    }
    return std::max(0.0, free);
}

double freeWidthOf(const Site& site)
{
    const room::WallLine line = room::wallLine(site.base().room, site.layout.wall);
    const double along = dot(site.frame().origin - line.from, line.direction());
    return 2 * std::min(along, line.length() - along);
}

double widthOfPicture(const Site& site, const Option& option, std::map<ComponentId, double>& known)
{
    double widest = 0;
    for (const ComponentId& id : option.components) {
        const auto found = known.find(id);
        const double width =
            found != known.end()
                ? found->second
                : known.emplace(id, pictureWidth(*site.catalogue().find(id))).first->second;
        widest = std::max(widest, width);
    }
    return widest;
}

} // namespace

std::int64_t pointsOfSeating(const SeatedAt& seated)
{
    double points = lessThan(seated.distance, nearPicture) * forNearMetre;
    if (seated.behind > atWall && seated.behind < walkable) {
        points += forGap;
    }
    const double empty = lessThan(enoughBehind, seated.behind);
    points += std::max(empty * forEmptyMetre, static_cast<double>(mostForEmpty));
    points += std::abs(seated.aside) * forAsideMetre;
    return rounded(points);
}

std::int64_t pointsOfWall(const room::Room& room, const Frame& frame, std::size_t wall,
                          double freeWidth)
{
    std::int64_t points = rounded(lessThan(freeWidth, roomyWall) * forCrampedMetre);
    for (const room::Opening& opening : room.openings()) {
        const auto [from, to] = room::openingEnds(room, opening);
        const double first = frame.toFrame(from).x;
        const double second = frame.toFrame(to).x;
        const double toItsEnd =
            first * second <= 0 ? 0 : std::min(std::abs(first), std::abs(second));
        const bool isWindow = opening.kind == room::OpeningKind::Window;
        const bool isOpposite =
            dot(room::wallLine(room, opening.wall).inward, frame.into) < -alongWall;
        if (opening.wall == wall && isWindow) {
            points += pointsOfWindow(toItsEnd);
        } else if (opening.wall == wall && toItsEnd < besidePicture) {
            points += forDoorBeside;
        } else if (isWindow && isOpposite) {
            points += forWindowOpposite;
        }
    }
    return points;
}

std::int64_t pointsOfPictureSize(double width, double distance)
{
    const auto angle = standards::horizontalAngle(width, distance);
    if (width <= 0 || !angle) {
        return 0;
    }
    return rounded((lessThan(*angle, smallest) + lessThan(largest, *angle)) * forDegree);
}

void addTaste(const Site& site, SlotKind slot, std::vector<Option>& options)
{
    const Layout& layout = site.layout;
    if (slot == SlotKind::Seats) {
        for (Option& option : options) {
            const SeatedAt seated{layout.distance, freeBehind(site, option), layout.aside};
            option.taste.push_back({"seating", pointsOfSeating(seated)});
        }
    } else if (slot == SlotKind::Picture) {
        const std::int64_t ofWall =
            pointsOfWall(site.base().room, layout.frame, layout.wall, freeWidthOf(site));
        std::map<ComponentId, double> widths;
        for (Option& option : options) {
            const double width = widthOfPicture(site, option, widths);
            option.taste.push_back({"picture-wall", ofWall});
            option.taste.push_back(
                {"picture-size", pointsOfPictureSize(width, layout.distance - eyeBeforeEar)});
        }
    }
}

} // namespace bespeak::proposal
