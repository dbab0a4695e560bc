// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/kept_things.h"

#include <algorithm>
#include <unordered_set>

namespace bespeak::proposal
{

using catalogue::ComponentKind;
using design::Design;
using design::Placement;

namespace
{

using Ids = std::unordered_set<PlacementId>;

constexpr double underDisplay = 0.6; // m in the plan: a cabinet that near belongs to the picture

std::optional<ComponentKind> kindOf(const Placement& placement,
                                    const catalogue::Catalogue& catalogue)
{
    const catalogue::Component* const component = catalogue.find(placement.component);
    return component != nullptr ? std::optional(component->kind) : std::nullopt;
}

bool isTheatre(const Placement& placement, const catalogue::Catalogue& catalogue)
{
    const auto kind = kindOf(placement, catalogue);
    return kind && slotOf(*kind);
}

bool isCarrier(const Placement& placement, const catalogue::Catalogue& catalogue)
{
    const auto kind = kindOf(placement, catalogue);
    return kind == ComponentKind::Cabinet || kind == ComponentKind::Rack;
}

/// Everything that is locked, with what it stands on.
Ids heldIds(const Design& base)
{
    Ids held;
    for (const Placement& placement : base.placements) {
        const Placement* at = placement.locked ? &placement : nullptr;
        while (at != nullptr && held.insert(at->id).second) {
            at = at->support ? design::findPlacement(base, *at->support) : nullptr;
        }
    }
    return held;
}

/// Whether a cabinet or rack is there for the home theatre: it carries some of it, or a display
/// hangs above it.
bool servesTheatre(const Design& base, const catalogue::Catalogue& catalogue,
                   const Placement& carrier)
{
    const geometry::Vec2 at = flat(carrier.position.inMetres());
    return std::ranges::any_of(base.placements, [&](const Placement& other) {
        if (!isTheatre(other, catalogue)) {
            return false;
        }
        const bool hangsAbove = kindOf(other, catalogue) == ComponentKind::Display &&
                                length(flat(other.position.inMetres()) - at) < underDisplay;
        return other.support == carrier.id || hangsAbove;
    });
}

/// What a proposal takes away by itself, before what stood on it.
bool isReplaced(const Design& base, const catalogue::Catalogue& catalogue,
                const Placement& placement)
{
    const auto kind = kindOf(placement, catalogue);
    if (kind == ComponentKind::SpeakerStand || kind == ComponentKind::WallMount) {
        return true;
    }
    return isTheatre(placement, catalogue) ||
           (isCarrier(placement, catalogue) && servesTheatre(base, catalogue, placement));
}

} // namespace

std::optional<SlotKind> slotOf(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Armchair:
    case ComponentKind::Sofa:
    case ComponentKind::Recliner:
    case ComponentKind::WheelchairPlace:
        return SlotKind::Seats;
    case ComponentKind::Display:
    case ComponentKind::Projector:
    case ComponentKind::Screen:
        return SlotKind::Picture;
    case ComponentKind::TowerSpeaker:
    case ComponentKind::BookshelfSpeaker:
    case ComponentKind::InWallSpeaker:
    case ComponentKind::Soundbar:
        return SlotKind::Front;
    case ComponentKind::CentreSpeaker:
        return SlotKind::Centre;
    case ComponentKind::SurroundSpeaker:
        return SlotKind::Surround;
    case ComponentKind::InCeilingSpeaker:
    case ComponentKind::HeightSpeaker:
        return SlotKind::Height;
    case ComponentKind::Subwoofer:
        return SlotKind::Bass;
    case ComponentKind::Receiver:
    case ComponentKind::Amplifier:
        return SlotKind::Electronics;
    case ComponentKind::Source:
        return SlotKind::Sources;
    case ComponentKind::AcousticPanel:
    case ComponentKind::BassTrap:
        return SlotKind::Treatment;
    default:
        return std::nullopt;
    }
}

std::vector<const Placement*> keptOf(const Design& base, const catalogue::Catalogue& catalogue,
                                     SlotKind slot)
{
    std::vector<const Placement*> kept;
    for (const Placement& placement : base.placements) {
        const auto kind = kindOf(placement, catalogue);
        if (placement.locked && kind && slotOf(*kind) == slot) {
            kept.push_back(&placement);
        }
    }
    return kept;
}

Design clearedRoom(Design base, const catalogue::Catalogue& catalogue)
{
    const Ids held = heldIds(base);
    Ids gone;
    for (const Placement& placement : base.placements) {
        if (!held.contains(placement.id) && isReplaced(base, catalogue, placement)) {
            gone.insert(placement.id);
            for (const PlacementId& carried : design::carriedBy(base, placement.id)) {
                gone.insert(carried); // nothing locked: its support would be held
            }
        }
    }
    std::erase_if(base.placements,
                  [&gone](const Placement& placement) { return gone.contains(placement.id); });
    return base;
}

} // namespace bespeak::proposal
