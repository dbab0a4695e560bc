// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/candidate_edits.h"

#include "models/design/design_edits.h"
#include "models/geometry/polygon.h"

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
