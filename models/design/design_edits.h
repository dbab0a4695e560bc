// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id_source.h"
#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <span>
#include <string>

/// Every change to a design is one of these functions: design in, design out, or the reason why
/// not. Undo is the former design (see design_history.h). An edit never checks whether things
/// overlap or leave the room: that is a finding (models/assessment), shown while the customer goes
/// on.
namespace bespeak::design
{

using catalogue::Catalogue;
using catalogue::Mounting;

// --- placements -----------------------------------------------------------------------------

/// Puts a component into the design with a new id. `position.z` is the base's height.
/// Errors: design.unknown-component, design.cannot-be-placed (a cable),
/// design.mounting-not-offered, design.too-many-placements, design.out-of-range (beyond 1 km),
/// design.duplicate-id, design.unknown-option, design.text-too-long, design.bad-text;
/// design.needs-support (OnTop without a support), design.no-such-placement (of the support).
/// The support is forgotten unless the mounting is OnTop.
Result<Design> place(Design design, const Catalogue& catalogue, Placement placement);

/// Moves the base to a place; what stands on it moves along.
/// Errors: design.no-such-placement, design.locked, design.out-of-range.
Result<Design> moveTo(Design design, const PlacementId& id, const geometry::Point3& position);

/// Turns about the vertical through its centre; what stands on it turns along.
Result<Design> turnTo(Design design, const PlacementId& id, Angle turn);

/// Puts a placement onto a standing surface of another, keeping its place in the plan.
/// Errors: also design.no-such-surface, design.would-carry-itself.
Result<Design> standOn(Design design, const Catalogue& catalogue, const PlacementId& id,
                       const PlacementId& support, std::size_t surface = 0);

/// Takes a placement from its support or changes how it hangs; z becomes `height`. What it carries
/// goes along. Errors: also design.needs-support (OnTop: that is standOn).
Result<Design> mount(Design design, const Catalogue& catalogue, const PlacementId& id,
                     Mounting mounting, Length height);

/// Removes placements; what stands on them goes to the floor with what it carries itself.
Result<Design> remove(Design design, std::span<const PlacementId> ids);

/// Copies placements (with what they carry) beside themselves; new ids from `ids`. Copies stand at
/// the end, in the order of their originals, and are not locked.
Result<Design> duplicate(Design design, std::span<const PlacementId> which,
                         const geometry::Point2& shift, IdSource& ids);

/// Another component in the same place: wall things keep their back and their middle height,
/// ceiling things their top, others the middle of their base. Options that it lacks are forgotten;
/// what stood on the old one stands on the new one, or on the floor if it has no surface.
Result<Design> replaceComponent(Design design, const Catalogue& catalogue, const PlacementId& id,
                                const ComponentId& component);

/// Errors: also design.unknown-option.
Result<Design> chooseOption(Design design, const Catalogue& catalogue, const PlacementId& id,
                            const std::string& option, const std::string& value);
Result<Design> setLocked(Design design, const PlacementId& id, bool locked);
/// Has it held to the wall, or no longer. A locked placement may be anchored: it stays in place.
Result<Design> setAnchored(Design design, const PlacementId& id, bool anchored);
/// Errors: design.text-too-long.
Result<Design> setNote(Design design, const PlacementId& id, std::string note);

// --- room -----------------------------------------------------------------------------------
// All of these may also fail with the errors of room::Room::create. Placements stay where they are.
// Openings follow their walls: one that no longer fits is shifted, then narrowed. A wall whose
// length changes unasked is Estimated from then on.

Result<Design> replaceRoom(Design design, room::Room room);
Result<Design> moveCorner(Design design, std::size_t corner, const geometry::Point2& to);
/// Moves a wall along its normal, `distance` > 0 outwards; its neighbours keep their directions.
/// Errors: also room.wall-cannot-move (a neighbour runs within 3 degrees of the wall's own line).
Result<Design> moveWall(Design design, std::size_t wall, Length distance);
/// Gives a wall a length: its second corner moves along it, and the walls that follow keep their
/// directions where they can, so that a rectangle stays one. All walls that change by it get
/// `certainty`.
Result<Design> setWallLength(Design design, std::size_t wall, Length length,
                             room::Certainty certainty);
/// A new corner on a wall, `offset` from its first corner; openings stay in place.
Result<Design> insertCorner(Design design, std::size_t wall, Length offset);
Result<Design> removeCorner(Design design, std::size_t corner);
Result<Design> setWallThickness(Design design, std::size_t wall, Length thickness);
/// Errors: also room.unknown-material, room.unfit-material (a floor's on a wall); also below.
Result<Design> setWallMaterial(Design design, std::size_t wall, const std::string& material);
Result<Design> setFloorMaterial(Design design, const std::string& material);
Result<Design> setCeilingMaterial(Design design, const std::string& material);
Result<Design> setCeilingHeight(Design design, Length height, room::Certainty certainty);
/// The opening's id is chosen by this function: one more than the largest there is.
Result<Design> addOpening(Design design, room::Opening opening);
/// Errors: also room.no-such-opening.
Result<Design> changeOpening(Design design, const room::Opening& changed);
Result<Design> removeOpening(Design design, std::uint32_t id);
Result<Design> renameRoom(Design design, std::string name);

// --- surroundings ---------------------------------------------------------------------------
// A construction is an id of models/room/constructions.h or empty: unknown.
// Errors: also room.unknown-construction, room.unfit-construction (a window's in a wall).

Result<Design> setWallBeyond(Design design, std::size_t wall, room::Beyond beyond,
                             const std::string& construction);
/// What lies on the other side of the ceiling or the floor, and what is between.
struct Slab {
    room::Beyond beyond = room::Beyond::Unknown;
    std::string construction{};
};
Result<Design> setSurroundings(Design design, const Slab& ceiling, const Slab& floor);
/// Of a window's glazing or a door's leaf.
Result<Design> setOpeningConstruction(Design design, std::uint32_t id,
                                      const std::string& construction);

// --- whole ----------------------------------------------------------------------------------

Result<Design> rename(Design design, std::string name);
/// Ages and what is not wanted are put in order. Errors: design.text-too-long, design.bad-text,
/// design.bad-budget, design.bad-children, design.bad-viewers, design.bad-use, design.bad-weight,
/// design.bad-compromise, design.bad-pin, design.bad-owned, design.bad-given-up,
/// design.too-many-compromises, -pins, -owned, -never, -given-up.
Result<Design> setBrief(Design design, Brief brief);

// What follows may also fail with the errors of setBrief.

/// The pin's id is chosen by this function: one more than the largest there is.
Result<Design> addPin(Design design, Pin pin);
/// Errors: design.no-such-pin.
Result<Design> changePin(Design design, const Pin& changed);
/// Errors: design.no-such-pin.
Result<Design> removePin(Design design, const std::string& id);
/// How many of a component the customer has and keeps; 0: none.
Result<Design> setOwned(Design design, const ComponentId& component, int pieces);
/// Whether a component shall stand in no proposal.
Result<Design> setNever(Design design, const ComponentId& component, bool isNever);
/// Writes into the compromise log; replaces what was said about the same wish before.
Result<Design> addGivenUp(Design design, GivenUp given);
/// Errors: design.no-such-wish.
Result<Design> removeGivenUp(Design design, const std::string& wish);
/// Keeps a finding as it is; replaces what was said about the same before.
Result<Design> addCompromise(Design design, Compromise compromise);
/// Errors: design.no-such-compromise.
Result<Design> removeCompromise(Design design, const std::string& parameter,
                                const std::string& subject);

} // namespace bespeak::design
