// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"

#include "models/design/edit_checks.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace bespeak::design
{

namespace
{

using geometry::Point3;
using geometry::Size3;

Size3 sizeOf(const Catalogue& catalogue, const ComponentId& id)
{
    const catalogue::Component* component = catalogue.find(id);
    const Length unknown = Length::millimetres(300);
    return component != nullptr ? component->size : Size3{unknown, unknown, unknown};
}

/// Where the base comes to be when a thing of one size gives way to another: on a wall its back and
/// its middle height stay, under a ceiling its top, elsewhere the middle of its base.
Point3 placeAfter(const Placement& placement, const Size3& before, const Size3& after)
{
    Point3 position = placement.position;
    if (placement.mounting == Mounting::Wall || placement.mounting == Mounting::InWall) {
        const double turn = placement.turn.inRadians();
        const double forward = (after.depth - before.depth).inMetres() / 2;
        position.x += Length::metres(-std::sin(turn) * forward);
        position.y += Length::metres(std::cos(turn) * forward);
        position.z += (before.height - after.height) / 2;
    } else if (placement.mounting == Mounting::Ceiling ||
               placement.mounting == Mounting::InCeiling) {
        position.z += before.height - after.height;
    } else {
        return position;
    }
    position.z = std::max(position.z, Length());
    return position;
}

/// The surface of the new component that takes what stood at a height above the old one's base:
/// the nearest in height; nullptr if it has none.
const catalogue::StandingSurface* surfaceNear(const catalogue::Component& component, Length height)
{
    const auto distance = [&](const catalogue::StandingSurface& surface) {
        return abs(surface.height - height);
    };
    const auto nearest = std::ranges::min_element(component.surfaces, {}, distance);
    return nearest == component.surfaces.end() ? nullptr : &*nearest;
}

/// Puts what stood on a replaced thing onto the new one.
Result<void> settleCarried(Design& design, const Placement& before, const Placement& after,
                           const catalogue::Component& component)
{
    for (std::size_t i = 0; i < design.placements.size(); ++i) {
        Placement& carried = design.placements[i];
        if (carried.support != after.id) {
            continue;
        }
        const catalogue::StandingSurface* surface =
            surfaceNear(component, carried.position.z - before.position.z);
        if (surface == nullptr) {
            if (Result<void> dropped = dropToFloor(design, i); !dropped) {
                return dropped;
            }
            continue;
        }
        const Point3 shift{after.position.x - before.position.x,
                           after.position.y - before.position.y,
                           after.position.z + surface->height - carried.position.z};
        std::vector<PlacementId> ids = carriedBy(design, carried.id);
        ids.push_back(carried.id);
        if (Result<void> shifted = shiftAll(design, ids, shift); !shifted) {
            return shifted;
        }
    }
    return {};
}

/// Gives a thing another height and support; what it carries goes along.
Result<Design> hang(Design design, std::size_t index, Mounting mounting, Length height,
                    std::optional<PlacementId> support)
{
    Placement& placement = design.placements[index];
    const Length rise = height - placement.position.z;
    placement.position.z = height;
    placement.mounting = mounting;
    placement.support = support;
    const std::vector<PlacementId> carried = carriedBy(design, placement.id);
    if (Result<void> shifted = shiftAll(design, carried, {Length(), Length(), rise}); !shifted) {
        return failWith(shifted);
    }
    return design;
}

} // namespace

Result<Design> standOn(Design design, const Catalogue& catalogue, const PlacementId& id,
                       const PlacementId& support, std::size_t surface)
{
    const Result<std::size_t> index = movableIndex(design, id);
    const Result<std::size_t> below = placementIndex(design, support);
    if (!index || !below) {
        return failWith(index ? below : index);
    }
    const auto component = needComponent(catalogue, design.placements[*index].component);
    if (!component) {
        return failWith(component);
    }
    if (Result<void> offered = checkMounting(**component, Mounting::OnTop); !offered) {
        return failWith(offered);
    }
    const std::vector<PlacementId> carried = carriedBy(design, id);
    if (support == id || std::ranges::find(carried, support) != carried.end()) {
        return fail("design.would-carry-itself");
    }
    const Placement& carrier = design.placements[*below];
    const catalogue::Component* carrying = catalogue.find(carrier.component);
    if (carrying == nullptr || surface >= carrying->surfaces.size()) {
        return fail("design.no-such-surface");
    }
    const Length height = carrier.position.z + carrying->surfaces[surface].height;
    if (Result<void> checked = checkPosition({Length(), Length(), height}); !checked) {
        return failWith(checked);
    }
    return hang(std::move(design), *index, Mounting::OnTop, height, support);
}

Result<Design> mount(Design design, const Catalogue& catalogue, const PlacementId& id,
                     Mounting mounting, Length height)
{
    const Result<std::size_t> index = movableIndex(design, id);
    if (!index) {
        return failWith(index);
    }
    if (mounting == Mounting::OnTop) {
        return fail("design.needs-support");
    }
    const auto component = needComponent(catalogue, design.placements[*index].component);
    if (!component) {
        return failWith(component);
    }
    const Result<void> checked = checkMounting(**component, mounting).and_then([&] {
        return checkPosition({Length(), Length(), height});
    });
    if (!checked) {
        return failWith(checked);
    }
    return hang(std::move(design), *index, mounting, height, std::nullopt);
}

Result<Design> remove(Design design, std::span<const PlacementId> ids)
{
    for (const PlacementId& id : ids) {
        if (const Result<std::size_t> index = movableIndex(design, id); !index) {
            return failWith(index);
        }
    }
    const std::unordered_set<PlacementId> removed(ids.begin(), ids.end());
    std::erase_if(design.placements,
                  [&](const Placement& placement) { return removed.contains(placement.id); });
    for (std::size_t i = 0; i < design.placements.size(); ++i) {
        const std::optional<PlacementId>& support = design.placements[i].support;
        if (support && removed.contains(*support)) {
            if (Result<void> dropped = dropToFloor(design, i); !dropped) {
                return failWith(dropped);
            }
        }
    }
    return design;
}

Result<Design> duplicate(Design design, std::span<const PlacementId> which,
                         const geometry::Point2& shift, IdSource& ids)
{
    std::unordered_set<PlacementId> copied;
    for (const PlacementId& id : which) {
        if (const Result<std::size_t> index = placementIndex(design, id); !index) {
            return failWith(index);
        }
        copied.insert(id);
        for (const PlacementId& carried : carriedBy(design, id)) {
            copied.insert(carried);
        }
    }
    if (design.placements.size() + copied.size() > maximumPlacements) {
        return fail("design.too-many-placements", {{"limit", std::to_string(maximumPlacements)}});
    }
    if (Result<void> checked = checkPosition({shift.x, shift.y, Length()}); !checked) {
        return failWith(checked);
    }
    std::vector<Placement> copies;
    std::unordered_map<PlacementId, PlacementId> newIds;
    for (const Placement& original : design.placements) {
        if (copied.contains(original.id)) {
            copies.push_back(original);
            copies.back().id = ids.nextId<PlacementId>();
            newIds[original.id] = copies.back().id;
        }
    }
    for (Placement& copy : copies) {
        copy.position.x += shift.x;
        copy.position.y += shift.y;
        copy.locked = false;
        if (copy.support && newIds.contains(*copy.support)) {
            copy.support = newIds[*copy.support];
        }
        if (Result<void> checked = checkPosition(copy.position); !checked) {
            return failWith(checked);
        }
        design.placements.push_back(std::move(copy));
    }
    return design;
}

Result<Design> replaceComponent(Design design, const Catalogue& catalogue, const PlacementId& id,
                                const ComponentId& component)
{
    const Result<std::size_t> index = movableIndex(design, id);
    if (!index) {
        return failWith(index);
    }
    const auto next = needComponent(catalogue, component);
    if (!next) {
        return failWith(next);
    }
    const Placement before = design.placements[*index];
    if (Result<void> offered = checkMounting(**next, before.mounting); !offered) {
        return failWith(offered);
    }
    Placement& after = design.placements[*index];
    after.component = component;
    after.position = placeAfter(before, sizeOf(catalogue, before.component), (*next)->size);
    std::erase_if(after.options, [&](const auto& chosen) {
        return !checkOption(**next, chosen.first, chosen.second);
    });
    const Result<void> settled = checkPosition(after.position).and_then([&] {
        return settleCarried(design, before, after, **next);
    });
    if (!settled) {
        return failWith(settled);
    }
    return design;
}

} // namespace bespeak::design
