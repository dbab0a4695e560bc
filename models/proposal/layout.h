// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/needs.h"

#include <vector>

/// How a room is used: which wall carries the picture and where people sit. Everything else is
/// placed in that frame.
namespace bespeak::proposal
{

/// The picture's wall, seen by who looks at it. Metres, in the room's plan.
struct Frame {
    geometry::Vec2 origin; ///< on the wall's inner face, under the picture's middle
    geometry::Vec2 along;  ///< unit vector to the viewers' right
    geometry::Vec2 into;   ///< unit vector into the room

    geometry::Vec2 at(double right, double away) const
    {
        return origin + along * right + into * away;
    }
    /// x: to the right of the picture's middle, y: away from the wall.
    geometry::Vec2 toFrame(geometry::Vec2 point) const
    {
        return {dot(point - origin, along), dot(point - origin, into)};
    }

    friend bool operator==(const Frame&, const Frame&) = default;
};

/// A piece in a row of seats. Metres, of the middle of its footprint.
struct SeatInRow {
    ComponentId component;
    double right = 0; ///< of the row's middle
    double away = 0;  ///< from the picture's wall, beyond the row's ears

    friend bool operator==(const SeatInRow&, const SeatInRow&) = default;
};

/// What is set up for people to sit on, with what it takes of the room. Metres.
struct SeatSet {
    /// The pieces of each row from the viewers' left to right, the front row first.
    std::vector<std::vector<SeatInRow>> rows;
    double width = 0;  ///< of the widest row
    double before = 0; ///< from the front row's ears to the front of the seats
    double behind = 0; ///< from the last row's ears to the wall behind, so that all recline

    friend bool operator==(const SeatSet&, const SeatSet&) = default;
};

/// Seats that are alike for all else that is placed: as many places in each row, heads at about the
/// same height (within 5 cm).
struct SeatShape {
    std::vector<int> placesInRows; ///< the front row first
    int places = 0;                ///< of all rows
    std::vector<SeatSet> sets;     ///< the products that make it; the first stands for all

    friend bool operator==(const SeatShape&, const SeatShape&) = default;
};

struct Layout {
    std::size_t wall = 0; ///< carries the picture
    Frame frame;
    double distance = 0; ///< of the front row's ears from that wall, m
    double aside = 0;    ///< of the seats' middle to the right of the picture's, m
    double rowPitch = 0; ///< from row to row, m; 0 for one row
    SeatShape seats;     ///< no sets if locked seats stay where they are
    bool hasLockedSeats = false;
    std::vector<design::Placement> moved{}; ///< what stays in the room, but not where it was

    friend bool operator==(const Layout&, const Layout&) = default;
};

struct Layouts {
    std::vector<Layout> layouts; ///< by wall, place along it, distance, shape; never empty
    /// Places that even the largest of them is short of what was asked for; 0: everybody sits.
    int missingPlaces = 0;
    /// Seats stand in steps of so many metres; larger than `usualStep` if there were too many.
    double step = 0;
};

constexpr double usualStep = 0.2;        ///< m between distances that are tried
constexpr std::size_t mostLayouts = 160; ///< above it, the steps grow

/// Every layout worth trying: walls, places of the picture along them, distances at which the
/// pictures of the catalogue fill a sensible angle, seats for everybody. What is locked stays and
/// fixes what it fixes; so does what is no part of a home theatre, except for what moves along with
/// the seats (see moving_along.h). Seats fit into the room, off doors and ways, with room for legs.
/// If not everybody can sit anywhere: those with most places. Errors: proposal.no-seats (the
/// catalogue has none that are not banned), proposal.no-room-for-seat
/// (`width`, `depth` of the smallest seat with the room before it).
Result<Layouts> layoutsOf(const design::Design& base, const catalogue::Catalogue& catalogue,
                          const Needs& needs);

/// The design without what a proposal replaces: unlocked things of a home theatre, and what stands
/// on them unless it is locked. Rugs, curtains, lamps, plants, tables and shelves stay, where they
/// were until a layout moves them.
design::Design clearedRoom(design::Design base, const catalogue::Catalogue& catalogue);

/// The set's placements in the layout, whether they fit or not: ids as Option::placements.
std::vector<design::Placement> seatPlacements(const Layout& layout, const SeatSet& set);

/// Where the ear of the assessment's main seat is, with the shape's first set or the locked seats.
geometry::Vec3 mainEar(const design::Design& base, const catalogue::Catalogue& catalogue,
                       const Layout& layout);

} // namespace bespeak::proposal
