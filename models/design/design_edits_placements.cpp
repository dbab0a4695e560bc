// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design_edits.h"

#include "models/design/edit_checks.h"

#include <cmath>
#include <unordered_set>

namespace bespeak::design
{

namespace
{

using geometry::Point3;
using geometry::Vec2;

Result<void> checkPlacement(const Design& design, const Catalogue& catalogue,
                            const Placement& placement)
{
    if (design.placements.size() >= maximumPlacements) {
        return fail("design.too-many-placements", {{"limit", std::to_string(maximumPlacements)}});
    }
    if (findPlacement(design, placement.id) != nullptr) {
        return fail("design.duplicate-id");
    }
    const auto component = needComponent(catalogue, placement.component);
    if (!component) {
        return failWith(component);
    }
    if (!catalogue::takesPlace((*component)->kind)) {
        return fail("design.cannot-be-placed", {{"component", (*component)->name.in("en")}});
    }
    for (const auto& [option, value] : placement.options) {
        if (Result<void> checked = checkOption(**component, option, value); !checked) {
            return checked;
        }
    }
    return checkMounting(**component, placement.mounting)
        .and_then([&] { return checkPosition(placement.position); })
        .and_then([&] { return checkText(placement.note, maximumNoteBytes); });
}

Vec2 turnedAround(Vec2 point, Vec2 centre, Angle turn)
{
    const double c = std::cos(turn.inRadians());
    const double s = std::sin(turn.inRadians());
    const Vec2 from = point - centre;
    return centre + Vec2{from.x * c - from.y * s, from.x * s + from.y * c};
}

} // namespace

Result<Design> place(Design design, const Catalogue& catalogue, Placement placement)
{
    if (Result<void> checked = checkPlacement(design, catalogue, placement); !checked) {
        return failWith(checked);
    }
    if (placement.mounting != Mounting::OnTop) {
        placement.support.reset();
    } else if (!placement.support) {
        return fail("design.needs-support");
    } else if (findPlacement(design, *placement.support) == nullptr) {
        return fail("design.no-such-placement");
    }
    placement.turn = placement.turn.normalised();
    design.placements.push_back(std::move(placement));
    return design;
}

Result<Design> moveTo(Design design, const PlacementId& id, const Point3& position)
{
    const Result<std::size_t> index = movableIndex(design, id);
    if (!index) {
        return failWith(index);
    }
    if (Result<void> checked = checkPosition(position); !checked) {
        return failWith(checked);
    }
    Placement& moved = design.placements[*index];
    const Point3 shift{position.x - moved.position.x, position.y - moved.position.y,
                       position.z - moved.position.z};
    moved.position = position;
    if (Result<void> shifted = shiftAll(design, carriedBy(design, id), shift); !shifted) {
        return failWith(shifted);
    }
    return design;
}

Result<Design> turnTo(Design design, const PlacementId& id, Angle turn)
{
    const Result<std::size_t> index = movableIndex(design, id);
    if (!index) {
        return failWith(index);
    }
    Placement& turned = design.placements[*index];
    const Angle by = turn.normalised() - turned.turn;
    const Vec2 centre = flat(turned.position.inMetres());
    turned.turn = turn.normalised();
    const std::vector<PlacementId> ids = carriedBy(design, id);
    const std::unordered_set<PlacementId> carried(ids.begin(), ids.end());
    for (Placement& placement : design.placements) {
        if (!carried.contains(placement.id)) {
            continue;
        }
        const Vec2 plan = turnedAround(flat(placement.position.inMetres()), centre, by);
        placement.position.x = Length::metres(plan.x);
        placement.position.y = Length::metres(plan.y);
        placement.turn = (placement.turn + by).normalised();
        if (Result<void> checked = checkPosition(placement.position); !checked) {
            return failWith(checked);
        }
    }
    return design;
}

Result<Design> chooseOption(Design design, const Catalogue& catalogue, const PlacementId& id,
                            const std::string& option, const std::string& value)
{
    const Result<std::size_t> index = placementIndex(design, id);
    if (!index) {
        return failWith(index);
    }
    Placement& placement = design.placements[*index];
    const auto component = needComponent(catalogue, placement.component);
    if (!component) {
        return failWith(component);
    }
    if (Result<void> checked = checkOption(**component, option, value); !checked) {
        return failWith(checked);
    }
    placement.options[option] = value;
    return design;
}

Result<Design> setLocked(Design design, const PlacementId& id, bool locked)
{
    const Result<std::size_t> index = placementIndex(design, id);
    if (!index) {
        return failWith(index);
    }
    design.placements[*index].locked = locked;
    return design;
}

Result<Design> setAnchored(Design design, const PlacementId& id, bool anchored)
{
    const Result<std::size_t> index = placementIndex(design, id);
    if (!index) {
        return failWith(index);
    }
    design.placements[*index].anchored = anchored;
    return design;
}

Result<Design> setNote(Design design, const PlacementId& id, std::string note)
{
    const Result<std::size_t> index = placementIndex(design, id);
    if (!index) {
        return failWith(index);
    }
    if (Result<void> checked = checkText(note, maximumNoteBytes); !checked) {
        return failWith(checked);
    }
    design.placements[*index].note = std::move(note);
    return design;
}

Result<Design> rename(Design design, std::string name)
{
    if (Result<void> checked = checkText(name, maximumNameBytes); !checked) {
        return failWith(checked);
    }
    design.name = std::move(name);
    return design;
}

} // namespace bespeak::design
