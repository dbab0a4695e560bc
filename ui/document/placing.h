// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/room/room.h"
#include "ui/document/design_document.h"

namespace bespeak::ui
{

/// Puts a component into the room where it is free and where such things belong (on a wall, on
/// furniture, near the middle), and selects it. @return false if it was refused.
bool placeInRoom(DesignDocument& document, const ComponentId& component);

/// Puts a door, window or passage of usual size into a wall: the selected one, else the longest,
/// where it is free; and selects it. @return false if it was refused.
bool addOpening(DesignDocument& document, room::OpeningKind kind);

/// Removes what is selected: placements, an opening or a corner.
bool removeSelected(DesignDocument& document);

/// Turns the selected placements by an angle, each about its own middle, as one step.
bool turnSelected(DesignDocument& document, Angle by);

/// Locks all that is selected, or unlocks it if all of it is locked.
bool toggleLocked(DesignDocument& document);

/// Copies what is selected beside itself and selects the copies.
bool duplicateSelected(DesignDocument& document);

/// An opening of the usual size of its kind, in no wall yet.
room::Opening usualOpening(room::OpeningKind kind);

} // namespace bespeak::ui
