// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_checks.h"
#include "models/assessment/scene_parts.h"
#include "models/proposal/candidates.h"

#include <algorithm>

namespace bespeak::proposal
{

using assessment::PlacedThing;
using catalogue::ComponentKind;

namespace
{

constexpr double tolerated = 0.03; // m of the picture's edge

bool boundsMeet(const PlacedThing& one, const PlacedThing& other)
{
    return one.low.x < other.high.x && other.low.x < one.high.x && one.low.y < other.high.y &&
           other.low.y < one.high.y;
}

/// One of them stands on the other, or on what stands on it.
bool standsOn(const PlacedThing& upper, const PlacedThing& lower,
              const std::vector<PlacedThing>& others)
{
    std::optional<PlacementId> below = upper.placement->support;
    for (std::size_t steps = 0; below && steps <= others.size(); ++steps) {
        if (*below == lower.placement->id) {
            return true;
        }
        const auto found = std::ranges::find_if(
            others, [&below](const PlacedThing& other) { return other.placement->id == *below; });
        below = found != others.end() ? found->placement->support : std::nullopt;
    }
    return false;
}

/// Stands right before the other's picture and reaches up into it.
bool hides(const PlacedThing& thing, const PlacedThing& shown)
{
    const bool isBelow = thing.box.top() < shown.box.base.z + tolerated;
    const bool isAbove = thing.box.base.z > shown.box.top() - tolerated;
    if (isBelow || isAbove || !showsPicture(shown) || thing.isOf(catalogue::KindGroup::Seating)) {
        return false; // who sits before whom is for the assessment
    }
    const geometry::Vec3 local = geometry::toLocal(shown.box, thing.box.base);
    const double half = std::max(thing.box.size.x, thing.box.size.y) / 2;
    const bool isBefore = local.y > 0 && local.y - half < beforePicture;
    const bool isBeside =
        std::abs(local.x) - thing.box.size.x / 2 > shown.box.size.x / 2 - tolerated;
    return isBefore && !isBeside;
}

} // namespace

bool showsPicture(const PlacedThing& thing)
{
    return thing.isA(ComponentKind::Display) || thing.isA(ComponentKind::Screen);
}

std::vector<PlacedThing> thingsOf(const Option& option, const catalogue::Catalogue& catalogue)
{
    std::vector<PlacedThing> things;
    things.reserve(option.placements.size());
    for (const design::Placement& placement : option.placements) {
        things.push_back(assessment::makePlacedThing(placement, catalogue));
    }
    return things;
}

bool areInEachOthersWay(const Option& one, const Option& other,
                        const catalogue::Catalogue& catalogue)
{
    return areInEachOthersWay(thingsOf(one, catalogue), thingsOf(other, catalogue));
}

bool areInEachOthersWay(const std::vector<PlacedThing>& these,
                        const std::vector<PlacedThing>& those)
{
    for (const PlacedThing& a : these) {
        for (const PlacedThing& b : those) {
            if (boundsMeet(a, b) && !standsOn(a, b, these) && !standsOn(b, a, those) &&
                assessment::overlapOf(a, b) > 0) {
                return true;
            }
            if (hides(a, b) || hides(b, a)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace bespeak::proposal
