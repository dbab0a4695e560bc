// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/models/proposal/mirrored_room.h"

#include "models/room/room_shape.h"
#include "tests/models/assessment/scene_test_room.h"
#include "tests/support/small_catalogue.h"

#include <algorithm>
#include <cmath>

namespace bespeak::test
{

using geometry::Vec2;

design::Design asymmetricRoom()
{
    design::Design design =
        designOf(4.8, 4.2, {{"shelf.bookcase", {4.63, 3.2, 0}, 90}, {"plant.fig", {0.5, 3.7, 0}}});
    addTestOpening(design, room::OpeningKind::Door, 3, 0.3, 0.9, 0, 2);
    addTestOpening(design, room::OpeningKind::Window, 0, 2.9, 1.2, 0.9, 1.2);
    return design;
}

double widthOf(const design::Design& design)
{
    double width = 0;
    for (const geometry::Point2& corner : design.room.corners()) {
        width = std::max(width, corner.x.inMetres());
    }
    return width;
}

design::Design mirroredRoom(const design::Design& design)
{
    const Length width = Length::metres(widthOf(design));
    room::RoomParts parts = design.room.parts();
    for (geometry::Point2& corner : parts.corners) {
        corner.x = width - corner.x;
    }
    for (room::Opening& opening : parts.openings) {
        opening.hinge = opening.hinge == room::Hinge::Left ? room::Hinge::Right : room::Hinge::Left;
    }
    design::Design mirrored = design;
    mirrored.room = room::Room::create(std::move(parts)).value(); // turns the walls round
    for (design::Placement& placement : mirrored.placements) {
        placement.position.x = width - placement.position.x;
        placement.turn = (-placement.turn).normalised();
    }
    return mirrored;
}

bool isMirrored(const design::Design& room, const proposal::Layout& layout,
                const proposal::Layout& mirrored)
{
    constexpr double same = 1e-4;
    const Vec2 origin{widthOf(room) - layout.frame.origin.x, layout.frame.origin.y};
    const Vec2 into{-layout.frame.into.x, layout.frame.into.y};
    return length(mirrored.frame.origin - origin) < same &&
           length(mirrored.frame.into - into) < same &&
           std::abs(mirrored.distance - layout.distance) < same &&
           std::abs(mirrored.aside + layout.aside) < same &&
           mirrored.seats.placesInRows == layout.seats.placesInRows &&
           mirrored.seats.sets.size() == layout.seats.sets.size() &&
           mirrored.seats.sets.front() == layout.seats.sets.front() &&
           std::ranges::equal(
               layout.moved, mirrored.moved, [&](const auto& one, const auto& other) {
                   const Vec2 at = flat(one.position.inMetres());
                   return one.id == other.id && length(flat(other.position.inMetres()) -
                                                       Vec2{widthOf(room) - at.x, at.y}) < same;
               });
}

std::vector<std::string> signatures(const proposal::Choice& choice, double mirrorWidth)
{
    std::vector<std::string> all;
    for (const proposal::Option& option : choice.options) {
        std::vector<std::string> things;
        for (const design::Placement& placement : option.placements) {
            const geometry::Vec3 at = placement.position.inMetres();
            const double x = mirrorWidth > 0 ? mirrorWidth - at.x : at.x;
            const auto millimetres = [](double metres) {
                // Off the half, where a mirror image rounds the other way.
                return std::to_string(std::lround(metres * 1000 + 0.2371));
            };
            things.push_back(placement.component.text() + " " + millimetres(x) + " " +
                             millimetres(at.y) + " " + millimetres(at.z));
        }
        std::ranges::sort(things);
        std::string text = std::to_string(option.price.minor);
        for (const std::string& thing : things) {
            text += ", " + thing;
        }
        all.push_back(std::move(text));
    }
    std::ranges::sort(all);
    return all;
}

} // namespace bespeak::test
