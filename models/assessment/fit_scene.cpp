// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_scene.h"

#include "models/design/placed_box.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <unordered_map>

namespace bespeak::assessment
{

using geometry::Vec2;

std::string PlacedThing::name() const
{
    return component != nullptr ? component->name.in("en") : placement->component.text();
}

PlacedThing makePlacedThing(const design::Placement& placement,
                            const catalogue::Catalogue& catalogue)
{
    PlacedThing thing;
    thing.placement = &placement;
    thing.component = catalogue.find(placement.component);
    thing.box = design::boxOf(placement, catalogue);
    thing.corners = geometry::footprint(thing.box);
    thing.low = thing.high = thing.corners.front();
    for (const Vec2 corner : thing.corners) {
        thing.low = {std::min(thing.low.x, corner.x), std::min(thing.low.y, corner.y)};
        thing.high = {std::max(thing.high.x, corner.x), std::max(thing.high.y, corner.y)};
    }
    return thing;
}

FitScene makeFitScene(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    FitScene scene{design, {}, room::outline(design.room)};
    scene.things.reserve(design.placements.size());
    std::unordered_map<PlacementId, std::size_t> indexOf;
    indexOf.reserve(design.placements.size());
    for (const design::Placement& placement : design.placements) {
        indexOf.emplace(placement.id, scene.things.size());
        scene.things.push_back(makePlacedThing(placement, catalogue));
    }
    for (PlacedThing& thing : scene.things) {
        if (thing.placement->support) {
            const auto found = indexOf.find(*thing.placement->support);
            if (found != indexOf.end()) {
                thing.support = found->second;
            }
        }
    }
    return scene;
}

bool standsOn(const FitScene& scene, std::size_t upper, std::size_t lower)
{
    // A chain is no longer than the design: the bound ends a ring that a broken promise made.
    std::optional<std::size_t> below = scene.things[upper].support;
    for (std::size_t steps = 0; below && steps < scene.things.size(); ++steps) {
        if (*below == lower) {
            return true;
        }
        below = scene.things[*below].support;
    }
    return false;
}

Finding makeFitFinding(std::string rule, Verdict verdict, const PlacedThing& thing)
{
    Finding finding;
    finding.rule = std::move(rule);
    finding.group = "fit";
    finding.verdict = verdict;
    finding.subjects = {thing.placement->id};
    finding.source = "geometry";
    finding.facts = {{"thing", thing.name()}};
    return finding;
}

std::string lengthText(double metres)
{
    return formatLength(Length::millimetres(std::llround(metres * 1000)));
}

} // namespace bespeak::assessment
