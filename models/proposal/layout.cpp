// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/layout.h"

#include "models/assessment/scene_parts.h"
#include "models/proposal/candidates.h"
#include "models/proposal/kept_things.h"
#include "models/proposal/layout_locks.h"
#include "models/proposal/moving_along.h"
#include "models/proposal/picture_sizes.h"
#include "models/proposal/picture_spots.h"
#include "models/proposal/seat_shapes.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>

namespace bespeak::proposal
{

using geometry::Vec2;

namespace
{

constexpr double legRoom = 0.8;  // m from the picture's wall to the front of the seats
constexpr double overHead = 0.2; // m from the ears to the ceiling at least
constexpr std::array<double, 4> shifts{0, 0.2, 0.4, 0.7};

constexpr int mostShifted = 12; // places

enum class Distances { ForPictures, Any };

/// What the search for layouts knows.
struct Rooms {
    const design::Design& cleared; ///< with what moves along, which `fit` is without
    const RoomFit& fit;
    const catalogue::Catalogue& catalogue;
    const Needs& needs;
    std::vector<double> widths;
    std::vector<PictureSpot> spots;
    Distances distances = Distances::ForPictures;
    double step = usualStep;
};

bool hasHeadRoom(const RoomFit& fit, const std::vector<design::Placement>& seats)
{
    assessment::Scene scene{assessment::FitScene{fit.base(), {}, {}}, {}};
    for (const design::Placement& seat : seats) {
        scene.fit.things.push_back(assessment::makePlacedThing(seat, fit.catalogue()));
    }
    assessment::addSeats(scene);
    return std::ranges::all_of(scene.seats, [&](const assessment::Seat& seat) {
        return room::ceilingAt(fit.base().room, flat(seat.ear)) >= seat.ear.z + overHead;
    });
}

/// Distances worth trying: steps, and with the back at the wall behind.
std::vector<double> distancesFor(const Rooms& rooms, const PictureSpot& spot, const SeatSet& set,
                                 double pitch)
{
    const double deep = rooms.fit.rayToWall(spot.frame.origin, spot.frame.into).distance;
    const double atBack = deep - set.behind - pitch * static_cast<double>(set.rows.size() - 1);
    double nearest = legRoom + set.before;
    double farthest = atBack;
    if (rooms.distances == Distances::ForPictures) {
        const auto range = viewingDistances(rooms.widths, spot.freeWidth);
        if (!range) {
            return {};
        }
        nearest = std::max(nearest, range->nearest);
        farthest = std::min(farthest, range->farthest);
    }
    std::vector<double> distances;
    for (double steps = std::ceil(nearest / rooms.step); steps * rooms.step <= farthest; ++steps) {
        distances.push_back(steps * rooms.step);
    }
    const bool isNew = distances.empty() || atBack - distances.back() > 0.05;
    if (isNew && atBack >= nearest && atBack <= farthest + 1e-9) {
        distances.push_back(atBack);
    }
    return distances;
}

bool fitsSomehow(const Rooms& rooms, const Layout& layout)
{
    const double widest = rooms.fit.extentAlong(layout.frame.along);
    return std::ranges::any_of(layout.seats.sets, [&](const SeatSet& set) {
        return set.width <= widest && areSeatsRight(rooms.fit, seatPlacements(layout, set));
    });
}

/// The layout with the seats right before the picture, or as little aside of it as they must be.
std::vector<Layout> placedAside(const Rooms& rooms, Layout layout)
{
    std::vector<Layout> found;
    for (const double shift : shifts) {
        if (shift > 0 && layout.seats.places > mostShifted) {
            break; // a crowd fills the room anyway
        }
        for (const double side : {1.0, -1.0}) {
            layout.aside = shift * side;
            if (!fitsSomehow(rooms, layout) || (shift == 0 && side < 0)) {
                continue;
            }
            if (auto whole = withMovables(layout, rooms.cleared, rooms.fit)) {
                found.push_back(std::move(*whole));
            }
        }
        if (!found.empty()) {
            break;
        }
    }
    return found;
}

void addLayouts(const Rooms& rooms, const PictureSpot& spot, const SeatShape& shape,
                std::vector<Layout>& layouts)
{
    const SeatSet& first = shape.sets.front();
    const double pitch =
        first.rows.size() > 1 ? rowPitchOf(rooms.catalogue, first, rooms.needs) : 0;
    for (const double distance : distancesFor(rooms, spot, first, pitch)) {
        Layout layout{.wall = spot.wall,
                      .frame = spot.frame,
                      .distance = distance,
                      .aside = 0,
                      .rowPitch = pitch,
                      .seats = shape,
                      .hasLockedSeats = false};
        for (Layout& one : placedAside(rooms, std::move(layout))) {
            layouts.push_back(std::move(one));
        }
    }
}

std::vector<Layout> layoutsFor(Rooms& rooms, const std::vector<SeatShape>& shapes)
{
    std::vector<Layout> layouts;
    for (rooms.step = usualStep; rooms.step < 1; rooms.step *= 2) {
        layouts.clear();
        for (const PictureSpot& spot : rooms.spots) {
            for (const SeatShape& shape : shapes) {
                addLayouts(rooms, spot, shape, layouts);
            }
        }
        if (layouts.size() <= mostLayouts) {
            break;
        }
    }
    rooms.step = std::min(rooms.step, usualStep * 4);
    if (layouts.size() > mostLayouts) {
        // Every so-manieth: those of each wall and distance stay spread as they were.
        std::vector<Layout> thinned;
        for (std::size_t i = 0; i < mostLayouts; ++i) {
            thinned.push_back(std::move(layouts[i * layouts.size() / mostLayouts]));
        }
        layouts = std::move(thinned);
    }
    return layouts;
}

/// All layouts with so many places; nothing if there is none.
std::optional<Layouts> layoutsWith(Rooms& rooms, int places)
{
    const std::vector<SeatShape> shapes = seatShapes(rooms.catalogue, rooms.needs, places);
    for (const Distances distances : {Distances::ForPictures, Distances::Any}) {
        rooms.distances = distances;
        std::vector<Layout> layouts = layoutsFor(rooms, shapes);
        if (!layouts.empty()) {
            return Layouts{std::move(layouts), rooms.needs.viewers - places, rooms.step};
        }
    }
    return std::nullopt;
}

tl::unexpected<Error> failForRoom(const catalogue::Catalogue& catalogue, const Needs& needs)
{
    const std::vector<SeatShape> shapes = seatShapes(catalogue, needs, 1);
    double width = 1e9;
    double depth = 1e9;
    for (const SeatShape& shape : shapes) {
        for (const SeatSet& set : shape.sets) {
            width = std::min(width, set.width);
            depth = std::min(depth, legRoom + set.before + set.behind);
        }
    }
    return fail("proposal.no-room-for-seat", {{"width", assessment::lengthText(width)},
                                              {"depth", assessment::lengthText(depth)}});
}

} // namespace

bool areSeatsRight(const RoomFit& fit, const std::vector<design::Placement>& seats)
{
    return fit.fits(seats) && hasHeadRoom(fit, seats);
}

Result<Layouts> layoutsOf(const design::Design& base, const catalogue::Catalogue& catalogue,
                          const Needs& needs)
{
    const design::Design cleared = clearedRoom(base, catalogue);
    const RoomFit whole(cleared, catalogue);
    const std::vector<PictureSpot> locked = lockedSpots(whole);
    if (auto around =
            layoutsOfLockedSeats(whole, locked.empty() ? pictureSpots(whole) : locked, needs)) {
        return std::move(*around);
    }
    const design::Design bare = withoutMovables(cleared, catalogue);
    const RoomFit fit(bare, catalogue);
    Rooms rooms{cleared,          fit, catalogue, needs, pictureWidths(catalogue, needs),
                lockedSpots(fit), {},  {}};
    if (rooms.spots.empty()) {
        rooms.spots = pictureSpots(fit);
    }
    if (seatShapes(catalogue, needs, 1).empty()) {
        return fail("proposal.no-seats");
    }
    int refused = needs.viewers + 1;
    for (int places = needs.viewers; places > 0; places -= std::max(1, places / 8)) {
        if (auto found = layoutsWith(rooms, places)) {
            // What the large steps have passed over may do as well.
            for (int more = refused - 1; more > places; --more) {
                if (auto better = layoutsWith(rooms, more)) {
                    return std::move(*better);
                }
            }
            return std::move(*found);
        }
        refused = places;
    }
    return failForRoom(catalogue, needs);
}

std::vector<design::Placement> seatPlacements(const Layout& layout, const SeatSet& set)
{
    std::vector<design::Placement> placements;
    const Vec2 facing = -layout.frame.into;
    const Angle turn = Angle::radians(std::atan2(-facing.x, facing.y)).normalised();
    for (std::size_t row = 0; row < set.rows.size(); ++row) {
        const double ears = layout.distance + layout.rowPitch * static_cast<double>(row);
        for (const SeatInRow& seat : set.rows[row]) {
            const Vec2 base = layout.frame.at(layout.aside + seat.right, ears + seat.away);
            placements.push_back(
                {.id = slotPlacementId(SlotKind::Seats, static_cast<int>(placements.size()) + 1),
                 .component = seat.component,
                 .position = geometry::Point3::fromMetres({base.x, base.y, 0}),
                 .turn = turn,
                 .mounting = catalogue::Mounting::Floor,
                 .support = {},
                 .options = {},
                 .locked = false,
                 .note = {},
                 .anchored = false});
        }
    }
    return placements;
}

geometry::Vec3 mainEar(const design::Design& base, const catalogue::Catalogue& catalogue,
                       const Layout& layout)
{
    std::vector<design::Placement> seats;
    if (layout.hasLockedSeats) {
        for (const design::Placement* kept : keptOf(base, catalogue, SlotKind::Seats)) {
            seats.push_back(*kept);
        }
    } else if (!layout.seats.sets.empty()) {
        seats = seatPlacements(layout, layout.seats.sets.front());
    }
    assessment::Scene scene{assessment::FitScene{base, {}, {}}, {}};
    for (const design::Placement& seat : seats) {
        scene.fit.things.push_back(assessment::makePlacedThing(seat, catalogue));
    }
    assessment::addSeats(scene);
    if (scene.seats.empty()) {
        const Vec2 at = layout.frame.at(layout.aside, layout.distance);
        return {at.x, at.y, assessment::assumedHeadHeight};
    }
    return scene.seats[scene.mainSeat].ear;
}

} // namespace bespeak::proposal
