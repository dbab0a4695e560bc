// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/candidate_edits.h"

#include "models/design/design_edits.h"
#include "models/design/placed_box.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace bespeak::assessment
{

namespace
{

/// "display.oled-65" is of the family "display.oled".
std::string_view familyOf(const catalogue::Component& component)
{
    const std::string_view id = component.id.text();
    return id.substr(0, id.find('-'));
}

/// Of a footprint to the line of a wall, m; negative: it reaches through.
double gapTo(const room::WallLine& wall, const geometry::OrientedBox& box)
{
    double gap = 1e9;
    for (const geometry::Vec2 corner : geometry::footprint(box)) {
        gap = std::min(gap, dot(corner - wall.from, wall.inward));
    }
    return gap;
}

/// How far the larger box goes into the room, so that no wall beside it comes nearer.
geometry::Vec2 wayOffWalls(const room::Room& room, const geometry::OrientedBox& before,
                           const geometry::OrientedBox& after)
{
    constexpr double beside = 0.5; // m: what stands farther off has room to grow
    geometry::Vec2 way{};
    for (std::size_t i = 0; i < room.walls().size(); ++i) {
        const room::WallLine wall = room::wallLine(room, i);
        const double along =
            dot(geometry::Vec2{before.base.x, before.base.y} - wall.from, wall.direction());
        const double gap = gapTo(wall, before);
        if (along < 0 || along > wall.length() || gap < -0.001 || gap > beside) {
            continue;
        }
        way = way + wall.inward * std::max(0.0, gap - gapTo(wall, after));
    }
    return way;
}

} // namespace

void CandidateList::add(std::string key, Facts facts, const Result<design::Design>& design)
{
    if (design && !isFull()) {
        m_candidates.push_back({std::move(key), std::move(facts), *design});
    }
}

bool fitsInRoom(const Scene& scene, const PlacedThing& thing, geometry::Vec2 base, double turn)
{
    geometry::OrientedBox box = thing.box;
    box.base = {base.x, base.y, box.base.z};
    box.turn = turn;
    // Of what sits in a wall only the front is in the room.
    const bool isInWall = thing.placement->mounting == catalogue::Mounting::InWall;
    const std::array<geometry::Vec2, 4> corners = geometry::footprint(box);
    const geometry::Vec2 front = (corners[2] + corners[3]) * 0.5;
    const geometry::Vec2 middle = isInWall ? front + (front - base) : base;
    const auto checked = std::span(corners).subspan(isInWall ? 2 : 0);
    return std::ranges::all_of(checked, [&](geometry::Vec2 corner) {
        // What touches a wall is inside: a millimetre towards the middle decides.
        const geometry::Vec2 inwards = geometry::normalised(middle - corner) * 0.002;
        return geometry::contains(scene.fit.outline, corner + inwards);
    });
}

Result<design::Design> moveInPlan(const Scene& scene, const PlacedThing& thing, geometry::Vec2 base)
{
    if (!fitsInRoom(scene, thing, base, thing.box.turn)) {
        return fail("design.out-of-range");
    }
    geometry::Point3 to = thing.placement->position;
    const geometry::Point2 plan = geometry::Point2::fromMetres(base);
    to.x = plan.x;
    to.y = plan.y;
    return design::moveTo(scene.fit.design, thing.placement->id, to);
}

Result<design::Design> replaceStanding(design::Design design, const catalogue::Catalogue& catalogue,
                                       const PlacedThing& thing, const ComponentId& to)
{
    const PlacementId id = thing.placement->id;
    auto replaced = design::replaceComponent(std::move(design), catalogue, id, to);
    const design::Placement* const now = replaced ? design::findPlacement(*replaced, id) : nullptr;
    if (now == nullptr || now->mounting != catalogue::Mounting::Floor) {
        return replaced;
    }
    const geometry::OrientedBox box = design::boxOf(*now, catalogue);
    const geometry::Vec2 way = wayOffWalls(replaced->room, thing.box, box);
    if (length(way) <= 0) {
        return replaced;
    }
    return design::moveTo(
        std::move(*replaced), id,
        geometry::Point3::fromMetres({box.base.x + way.x, box.base.y + way.y, box.base.z}));
}

std::vector<const catalogue::Component*>
relatives(const catalogue::Catalogue& catalogue, const catalogue::Component& component,
          const std::function<double(const catalogue::Component&)>& order, std::size_t most)
{
    std::vector<const catalogue::Component*> found;
    for (const catalogue::Component& other : catalogue.components()) {
        if (other.kind == component.kind && other.id != component.id && !other.discontinued &&
            familyOf(other) == familyOf(component)) {
            found.push_back(&other);
        }
    }
    std::ranges::stable_sort(found, {},
                             [&](const catalogue::Component* other) { return order(*other); });
    found.resize(std::min(found.size(), most));
    return found;
}

double roundedUp(double metres)
{
    return std::ceil(metres * 100 - 1e-6) / 100;
}

} // namespace bespeak::assessment
