// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/layout_locks.h"

#include "models/assessment/scene_parts.h"
#include "models/proposal/kept_things.h"
#include "models/room/room_shape.h"

#include <algorithm>

namespace bespeak::proposal
{

using geometry::Vec2;

namespace
{

constexpr double nearSpot = 0.8; // m along the wall from right before the seats
constexpr double sameSpot = 0.1; // m

/// The middle of all that sit, and where they look.
struct Company {
    Vec2 middle;
    Vec2 facing;
    int places = 0;
};

std::optional<Company> lockedCompany(const RoomFit& fit)
{
    assessment::Scene scene{assessment::FitScene{fit.base(), {}, {}}, {}};
    for (const design::Placement* seat : keptOf(fit.base(), fit.catalogue(), SlotKind::Seats)) {
        scene.fit.things.push_back(assessment::makePlacedThing(*seat, fit.catalogue()));
    }
    assessment::addSeats(scene);
    if (scene.seats.empty()) {
        return std::nullopt;
    }
    Company company;
    for (const assessment::Seat& seat : scene.seats) {
        company.middle =
            company.middle + flat(seat.ear) * (1.0 / static_cast<double>(scene.seats.size()));
    }
    company.facing = scene.seats[scene.mainSeat].facing;
    company.places = static_cast<int>(scene.seats.size());
    return company;
}

PictureSpot spotAt(const RoomFit& fit, std::size_t wall, Vec2 point)
{
    const room::WallLine line = room::wallLine(fit.base().room, wall);
    const double half = std::min(leastPictureWidth / 2, line.length() / 2);
    const double along =
        std::clamp(dot(point - line.from, line.direction()), half, line.length() - half);
    return {wall, frameOf(fit.base().room, wall, along),
            2 * std::min(along, line.length() - along)};
}

Layout layoutBefore(const Company& company, const PictureSpot& spot)
{
    const Vec2 seats = spot.frame.toFrame(company.middle);
    Layout layout;
    layout.wall = spot.wall;
    layout.frame = spot.frame;
    layout.distance = seats.y;
    layout.aside = seats.x;
    layout.seats.places = company.places;
    layout.seats.placesInRows = {company.places};
    layout.hasLockedSeats = true;
    return layout;
}

} // namespace

std::vector<PictureSpot> lockedSpots(const RoomFit& fit)
{
    std::vector<PictureSpot> spots;
    for (const assessment::PlacedThing& thing : fit.kept()) {
        const bool shows = thing.isA(catalogue::ComponentKind::Display) ||
                           thing.isA(catalogue::ComponentKind::Screen);
        if (shows && thing.placement->locked) {
            const Vec2 at = flat(thing.box.base);
            const RoomFit::Hit behind = fit.rayToWall(at, -assessment::facingOf(thing));
            spots.push_back(spotAt(fit, behind.wall, at));
        }
    }
    return spots;
}

std::optional<Layouts>
layoutsOfLockedSeats(const RoomFit& fit, const std::vector<PictureSpot>& spots, const Needs& needs)
{
    const std::optional<Company> company = lockedCompany(fit);
    if (!company) {
        return std::nullopt;
    }
    Layouts layouts;
    layouts.missingPlaces = std::max(0, needs.viewers - company->places);
    layouts.step = usualStep;
    const bool isPictureLocked = !lockedSpots(fit).empty();
    if (isPictureLocked) {
        layouts.layouts.push_back(layoutBefore(*company, spots.front()));
        return layouts;
    }
    const RoomFit::Hit ahead = fit.rayToWall(company->middle, company->facing);
    layouts.layouts.push_back(layoutBefore(*company, spotAt(fit, ahead.wall, company->middle)));
    for (const PictureSpot& spot : spots) {
        const Layout layout = layoutBefore(*company, spot);
        const double away = std::abs(layout.aside);
        if (spot.wall == ahead.wall && away < nearSpot && away > sameSpot) {
            layouts.layouts.push_back(layout);
        }
    }
    return layouts;
}

} // namespace bespeak::proposal
