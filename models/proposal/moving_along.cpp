// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/moving_along.h"

#include "models/design/design_edits.h"
#include "models/proposal/layout_locks.h"
#include "models/proposal/site.h"
#include "models/standards/clearance.h"

#include <algorithm>
#include <cmath>

namespace bespeak::proposal
{

using catalogue::ComponentKind;
using design::Design;
using design::Placement;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double lowTable = 0.65;    // m: what is higher is no table for who sits
constexpr double narrowTable = 0.55; // m: it stands beside a seat
constexpr double besideSeats = 0.07; // m between seats and what stands beside them
constexpr double atCorner = 0.12;    // m between a wall and what stands in the corner
constexpr double beforeRug = 0.5;    // m that a rug reaches under the front of the seats
constexpr double nearTable = 1.2;    // m before the seats: farther away a table serves nobody

bool isMovableKind(const catalogue::Component& component)
{
    switch (component.kind) {
    case ComponentKind::Table:
        return component.size.height.inMetres() <= lowTable;
    case ComponentKind::Rug:
    case ComponentKind::Lamp:
    case ComponentKind::Plant:
        return true;
    default:
        return false;
    }
}

bool isMovable(const Design& design, const catalogue::Catalogue& catalogue,
               const Placement& placement)
{
    const catalogue::Component* const component = catalogue.find(placement.component);
    const auto isLocked = [&design](const PlacementId& id) {
        return design::findPlacement(design, id)->locked;
    };
    return component != nullptr && isMovableKind(*component) && !placement.locked &&
           !placement.support && placement.mounting == catalogue::Mounting::Floor &&
           std::ranges::none_of(design::carriedBy(design, placement.id), isLocked);
}

/// From x towards y.
Vec2 turned(Vec2 way, double angle)
{
    return {way.x * std::cos(angle) - way.y * std::sin(angle),
            way.x * std::sin(angle) + way.y * std::cos(angle)};
}

/// The seats of a layout as a block in its frame, m.
struct Block {
    double left = 1e9, right = -1e9;
    double front = 1e9, back = -1e9;

    double middle() const { return (left + right) / 2; }
};

Block blockOf(const std::vector<Placement>& seats, const catalogue::Catalogue& catalogue,
              const Frame& frame)
{
    Block block;
    for (const Placement& seat : seats) {
        const Vec2 at = frame.toFrame(flat(seat.position.inMetres()));
        const Vec3 size = sizeOf(*catalogue.find(seat.component));
        block.left = std::min(block.left, at.x - size.x / 2);
        block.right = std::max(block.right, at.x + size.x / 2);
        block.front = std::min(block.front, at.y - size.y / 2);
        block.back = std::max(block.back, at.y + size.y / 2);
    }
    return block;
}

class Mover
{
public:
    Mover(Layout layout, const Design& cleared, const RoomFit& fit, std::vector<Placement> seats)
        : m_layout(std::move(layout))
        , m_cleared(cleared)
        , m_fit(fit)
        , m_taken(std::move(seats))
        , m_block(blockOf(m_taken, fit.catalogue(), m_layout.frame))
    {
    }

    std::optional<Layout> run()
    {
        for (const ComponentKind kind : {ComponentKind::Table, ComponentKind::Rug,
                                         ComponentKind::Lamp, ComponentKind::Plant}) {
            for (const Placement& placement : m_cleared.placements) {
                if (isMovable(m_cleared, m_fit.catalogue(), placement) &&
                    m_fit.catalogue().find(placement.component)->kind == kind &&
                    !settle(placement)) {
                    return std::nullopt;
                }
            }
        }
        return std::move(m_layout);
    }

private:
    const Frame& frame() const { return m_layout.frame; }

    bool settle(const Placement& placement)
    {
        const Vec3 size = sizeOf(*m_fit.catalogue().find(placement.component));
        const Vec2 old = frame().toFrame(flat(placement.position.inMetres()));
        if (suits(placement, old, size) && take(placement)) {
            return true;
        }
        for (const Vec2 place : placesFor(placement, old, size)) {
            if (take(movedTo(placement, place))) {
                m_layout.moved.push_back(m_taken.back());
                moveCarried(placement, m_taken.back());
                return true;
            }
        }
        return take(placement);
    }

    /// Whether it is where it belongs, if it fits there.
    bool suits(const Placement& placement, Vec2 at, Vec3 size) const
    {
        const bool isBefore = at.x > m_block.left && at.x < m_block.right && at.y < m_block.front;
        const double gap = m_block.front - at.y - size.y / 2;
        switch (m_fit.catalogue().find(placement.component)->kind) {
        case ComponentKind::Table:
            return isBefore ? gap >= standards::seatToTable && gap < nearTable
                            : size.x <= narrowTable;
        case ComponentKind::Rug:
            return isBefore && gap < nearTable;
        default:
            return !isBefore;
        }
    }

    std::vector<Vec2> placesFor(const Placement& placement, Vec2 old, Vec3 size) const
    {
        const Vec2 before{m_block.middle(), m_block.front - standards::seatToTable - size.y / 2};
        std::vector<Vec2> places;
        const auto kind = m_fit.catalogue().find(placement.component)->kind;
        if (kind == ComponentKind::Rug) {
            const Vec2 under{m_block.middle(), m_block.front + beforeRug - size.y / 2};
            return {under, {m_block.middle(), before.y}, old};
        }
        if (kind == ComponentKind::Table && size.x > narrowTable) {
            places.push_back(before);
        }
        addBeside(places, old, size);
        if (kind == ComponentKind::Table) {
            places.push_back(before);
        }
        addCorners(places, old, size);
        return places;
    }

    /// At the seats' ends, the nearer to where it was first.
    void addBeside(std::vector<Vec2>& places, Vec2 old, Vec3 size) const
    {
        const double away = m_block.back - size.y / 2;
        const Vec2 left{m_block.left - besideSeats - size.x / 2, away};
        const Vec2 right{m_block.right + besideSeats + size.x / 2, away};
        const bool isLeft = std::abs(old.x - left.x) <= std::abs(old.x - right.x);
        places.push_back(isLeft ? left : right);
        places.push_back(isLeft ? right : left);
    }

    /// The corners of the room, the nearest to where it was first.
    void addCorners(std::vector<Vec2>& places, Vec2 old, Vec3 size) const
    {
        const double reach = std::max(size.x, size.y) / 2 + atCorner;
        std::vector<Vec2> corners;
        const std::vector<Vec2>& outline = m_fit.outline();
        for (std::size_t i = 0; i < outline.size(); ++i) {
            const Vec2 before = outline[(i + outline.size() - 1) % outline.size()];
            const Vec2 after = outline[(i + 1) % outline.size()];
            const Vec2 inward = normalised(before - outline[i]) + normalised(after - outline[i]);
            corners.push_back(frame().toFrame(outline[i] + inward * reach));
        }
        std::ranges::stable_sort(
            corners, {}, [old](Vec2 corner) { return std::llround(length(corner - old) * 1000); });
        places.insert(places.end(), corners.begin(), corners.end());
    }

    Placement movedTo(Placement placement, Vec2 place) const
    {
        const Vec2 at = frame().at(place.x, place.y);
        placement.position = geometry::Point3::fromMetres({at.x, at.y, 0});
        placement.turn = turnFacing(frame().into);
        return placement;
    }

    bool take(const Placement& placement)
    {
        m_taken.push_back(placement);
        if (m_fit.fits(m_taken)) {
            return true;
        }
        m_taken.pop_back();
        return false;
    }

    /// What stands on it keeps its place there.
    void moveCarried(const Placement& from, const Placement& to)
    {
        const double turn = (to.turn - from.turn).inRadians();
        const Vec3 old = from.position.inMetres();
        const Vec3 now = to.position.inMetres();
        for (const PlacementId& id : design::carriedBy(m_cleared, from.id)) {
            Placement carried = *design::findPlacement(m_cleared, id);
            const Vec3 at = carried.position.inMetres();
            const Vec2 way = turned(flat(at) - flat(old), turn);
            carried.position = geometry::Point3::fromMetres({now.x + way.x, now.y + way.y, at.z});
            carried.turn = (carried.turn + to.turn - from.turn).normalised();
            m_layout.moved.push_back(std::move(carried));
        }
    }

    Layout m_layout;
    const Design& m_cleared;
    const RoomFit& m_fit;
    std::vector<Placement> m_taken; ///< the seats and what has its place
    Block m_block;
};

} // namespace

Design withoutMovables(Design cleared, const catalogue::Catalogue& catalogue)
{
    std::vector<PlacementId> gone;
    for (const Placement& placement : cleared.placements) {
        if (isMovable(cleared, catalogue, placement)) {
            gone.push_back(placement.id);
            std::ranges::move(design::carriedBy(cleared, placement.id), std::back_inserter(gone));
        }
    }
    std::erase_if(cleared.placements, [&gone](const Placement& placement) {
        return std::ranges::find(gone, placement.id) != gone.end();
    });
    return cleared;
}

std::optional<Layout> withMovables(Layout layout, const Design& cleared, const RoomFit& fit)
{
    for (const SeatSet& set : layout.seats.sets) {
        std::vector<Placement> seats = seatPlacements(layout, set);
        if (areSeatsRight(fit, seats)) {
            return Mover(std::move(layout), cleared, fit, std::move(seats)).run();
        }
    }
    return std::nullopt;
}

Design withMoved(Design cleared, const std::vector<Placement>& moved)
{
    for (const Placement& placement : moved) {
        for (Placement& old : cleared.placements) {
            if (old.id == placement.id) {
                old.position = placement.position;
                old.turn = placement.turn;
            }
        }
    }
    return cleared;
}

} // namespace bespeak::proposal
