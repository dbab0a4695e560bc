// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/layout.h"
#include "models/proposal/room_fit.h"

/// What stands about for those who sit, and moves with them: coffee tables, rugs, floor lamps and
/// plants that nobody has locked. A sofa does not keep to where the table was.
namespace bespeak::proposal
{

/// The room without them and what stands on them, so that seats can go where they were.
design::Design withoutMovables(design::Design cleared, const catalogue::Catalogue& catalogue);

/// Finds each of them a place with the seats: its own if it can stay, a table before the seats or
/// at their side, a rug under them, a lamp or a plant beside them or in a corner.
/// @param cleared the room with them @param fit of the room without them
/// @return the layout with what has moved; nothing if something has no place at all.
std::optional<Layout> withMovables(Layout layout, const design::Design& cleared,
                                   const RoomFit& fit);

/// The room with the things where they are in the layout.
design::Design withMoved(design::Design cleared, const std::vector<design::Placement>& moved);

} // namespace bespeak::proposal
