// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/room/room.h"

#include <cstddef>
#include <vector>

/// How openings follow their walls when an edit moves the corners. Only for this folder.
namespace bespeak::design
{

/// Length of a wall that is not checked yet.
Length lengthOf(const room::RoomParts& parts, std::size_t wall);

/// Fits the openings of `parts` to corners that an edit has moved. Walls have kept their numbers.
/// An opening keeps its distance from the end of the wall that stayed; where both ends moved, its
/// place along the wall. Then it is shifted to fit, then narrowed.
void followWalls(const room::RoomParts& before, room::RoomParts& parts);

/// Shifts, then narrows the openings of one wall so that they fit it, in their order.
void fitAlongWall(room::RoomParts& parts, std::size_t wall);

/// Lowers, then shortens openings that reach above the ceiling, and lowers knees to it.
void fitUnderCeiling(room::RoomParts& parts);

/// The certainty of every wall whose length is another than before.
void markChangedWalls(const room::RoomParts& before, room::RoomParts& parts,
                      room::Certainty certainty);

} // namespace bespeak::design
