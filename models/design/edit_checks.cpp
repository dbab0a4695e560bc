// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/edit_checks.h"

#include "models/base/text.h"

#include <algorithm>
#include <unordered_set>

namespace bespeak::design
{

using geometry::Point3;

Result<std::size_t> placementIndex(const Design& design, const PlacementId& id)
{
    const Placement* placement = findPlacement(design, id);
    if (placement == nullptr) {
        return fail("design.no-such-placement");
    }
    return static_cast<std::size_t>(placement - design.placements.data());
}

Result<std::size_t> movableIndex(const Design& design, const PlacementId& id)
{
    Result<std::size_t> index = placementIndex(design, id);
    if (index && design.placements[*index].locked) {
        return fail("design.locked");
    }
    return index;
}

Result<const catalogue::Component*> needComponent(const catalogue::Catalogue& catalogue,
                                                  const ComponentId& id)
{
    const catalogue::Component* component = catalogue.find(id);
    if (component == nullptr) {
        return fail("design.unknown-component", {{"component", id.text()}});
    }
    return component;
}

Result<void> checkPosition(const Point3& position)
{
    for (const Length along : {position.x, position.y, position.z}) {
        if (along < -farthestPlace || along > farthestPlace) {
            return fail("design.out-of-range");
        }
    }
    return {};
}

Result<void> checkText(const std::string& text, std::size_t maximumBytes)
{
    switch (flawOf(text, maximumBytes)) {
    case TextFlaw::TooLong:
        return fail("design.text-too-long", {{"limit", std::to_string(maximumBytes)}});
    case TextFlaw::BadCharacter:
        return fail("design.bad-text");
    case TextFlaw::None:
        break;
    }
    return {};
}

Result<void> checkMounting(const catalogue::Component& component, catalogue::Mounting mounting)
{
    const auto offers = [&component](catalogue::Mounting one) {
        return std::ranges::find(component.mountings, one) != component.mountings.end();
    };
    // What can stand on a board can stand on the floor: it gets there when its board is removed.
    const bool canStand =
        mounting == catalogue::Mounting::Floor && offers(catalogue::Mounting::OnTop);
    if (!offers(mounting) && !canStand) {
        return fail("design.mounting-not-offered",
                    {{"component", component.name.in("en")},
                     {"mounting", std::string(catalogue::mountingName(mounting))}});
    }
    return {};
}

Result<void> checkOption(const catalogue::Component& component, const std::string& option,
                         const std::string& value)
{
    const auto known = std::ranges::find(component.options, option, &catalogue::Option::id);
    if (known == component.options.end() ||
        std::ranges::find(known->values, value, &catalogue::OptionValue::id) ==
            known->values.end()) {
        return fail("design.unknown-option",
                    {{"component", component.name.in("en")}, {"option", option}, {"value", value}});
    }
    return {};
}

Result<void> shiftAll(Design& design, const std::vector<PlacementId>& ids, const Point3& shift)
{
    const std::unordered_set<PlacementId> moving(ids.begin(), ids.end());
    for (Placement& placement : design.placements) {
        if (!moving.contains(placement.id)) {
            continue;
        }
        placement.position.x += shift.x;
        placement.position.y += shift.y;
        placement.position.z += shift.z;
        if (Result<void> checked = checkPosition(placement.position); !checked) {
            return checked;
        }
    }
    return {};
}

Result<void> dropToFloor(Design& design, std::size_t index)
{
    Placement& placement = design.placements[index];
    placement.support.reset();
    placement.mounting = catalogue::Mounting::Floor;
    const Length fall = placement.position.z;
    placement.position.z = Length();
    return shiftAll(design, carriedBy(design, placement.id), {Length(), Length(), -fall});
}

} // namespace bespeak::design
