// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/scene_parts.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr int mostPlaces = 16;
constexpr double usualArm = 0.16;       // m, width of a sofa's arm
constexpr double headBeforeBack = 0.35; // m, from the back edge: the cushion and half a head
constexpr double wheelchairHead = 0.45; // m, the same: a chair's back stands farther in
constexpr double eyeBeforeEar = 0.08;   // m

/// Where the middle of a head is before the back edge.
double headDepth(const PlacedThing& thing)
{
    const double usual =
        thing.isA(ComponentKind::WheelchairPlace) ? wheelchairHead : headBeforeBack;
    return std::min(usual, thing.box.size.y / 2);
}

void addPlaces(Scene& scene, const PlacedThing& thing)
{
    const auto specs = specsOf<catalogue::SeatSpecs>(thing);
    const int places = std::clamp(specs.places.value_or(1), 1, mostPlaces);
    const double width = thing.box.size.x;
    const double arm =
        places > 1 ? std::min(shapeNumber(thing, "arm_width", usualArm), width / 8) : 0;
    const double step = (width - 2 * arm) / places;
    const Vec2 facing = facingOf(thing);
    const Vec2 left = -perpendicular(facing);
    const double back = headDepth(thing) - thing.box.size.y / 2;
    for (int place = 0; place < places; ++place) {
        if (scene.seats.size() == mostSeats) {
            ++scene.leftOut;
            continue;
        }
        Seat seat;
        seat.id = thing.placement->id;
        seat.place = place;
        seat.facing = facing;
        seat.isWheelchairPlace = thing.isA(ComponentKind::WheelchairPlace);
        seat.isHeightAssumed = !specs.earHeight || !specs.eyeHeight;
        seat.backHeight = specs.backHeight.value_or(Length()).inMetres();
        const double aside = ((places - 1) / 2.0 - place) * step;
        const Vec2 head = flat(thing.box.base) + left * aside + facing * back;
        const Vec2 eye = head + facing * eyeBeforeEar;
        const double floor = thing.box.base.z;
        const auto height = [floor](const std::optional<Length>& known) {
            return floor + (known ? known->inMetres() : assumedHeadHeight);
        };
        seat.ear = {head.x, head.y, height(specs.earHeight)};
        seat.eye = {eye.x, eye.y, height(specs.eyeHeight)};
        scene.seats.push_back(seat);
    }
}

/// How many places each seat's piece of furniture has.
std::vector<std::size_t> placesBeside(const std::vector<Seat>& seats)
{
    std::unordered_map<PlacementId, std::size_t> counts;
    for (const Seat& seat : seats) {
        ++counts[seat.id];
    }
    std::vector<std::size_t> places;
    places.reserve(seats.size());
    for (const Seat& seat : seats) {
        places.push_back(counts[seat.id]);
    }
    return places;
}

/// The middle one of where most sit together: an armchair beside a sofa draws nobody to the sofa's
/// end. Of two that are as near to the middle, the first.
std::size_t middleSeat(const std::vector<Seat>& seats)
{
    constexpr double same = 1e-6;
    const std::vector<std::size_t> places = placesBeside(seats);
    const std::size_t most = places.empty() ? 0 : std::ranges::max(places);
    const auto all = static_cast<double>(std::ranges::count(places, most));
    Vec2 middle;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        middle = places[i] == most ? middle + flat(seats[i].ear) * (1.0 / all) : middle;
    }
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const double away = length(flat(seats[i].ear) - middle);
        if (places[i] == most && away < least - same) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace

void addSeats(Scene& scene)
{
    for (const PlacedThing& thing : scene.fit.things) {
        if (thing.component != nullptr && catalogue::isSeat(thing.component->kind)) {
            addPlaces(scene, thing);
        }
    }
    scene.mainSeat = middleSeat(scene.seats);
}

} // namespace bespeak::assessment
