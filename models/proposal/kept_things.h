// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/candidates.h"

#include <optional>
#include <vector>

/// What of a design stays when a proposal is made for its room.
namespace bespeak::proposal
{

/// The slot that a thing of that kind fills, if it is one of a home theatre. Stands, cabinets,
/// racks and mounts fill none: they go with what they carry.
std::optional<SlotKind> slotOf(catalogue::ComponentKind kind);

/// The locked things that fill a slot; rugs and curtains fill none.
std::vector<const design::Placement*> keptOf(const design::Design& base,
                                             const catalogue::Catalogue& catalogue, SlotKind slot);

} // namespace bespeak::proposal
