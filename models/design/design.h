// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/design/brief.h"
#include "models/design/placement.h"
#include "models/room/room.h"

#include <string>
#include <vector>

namespace bespeak::design
{

/// The catalogue a design was made with, so that a reader knows how old its prices are.
struct CatalogueReference {
    std::string hash;      ///< SHA-256 in hex, or empty
    std::string priceDate; ///< "2026-11-01", or empty

    friend bool operator==(const CatalogueReference&, const CatalogueReference&) = default;
};

/// Room, placements and brief: what is edited, undone, saved and sent.
/// Placement ids are unique; a support exists and is no descendant of what it carries.
struct Design {
    std::string name;
    room::Room room;
    std::vector<Placement> placements;
    Brief brief;
    CatalogueReference catalogue;

    friend bool operator==(const Design&, const Design&) = default;
};

constexpr std::size_t maximumPlacements = 10'000;

/// nullptr if there is none of that id.
const Placement* findPlacement(const Design& design, const PlacementId& id);
/// What stands on a placement, directly or on something that does.
std::vector<PlacementId> carriedBy(const Design& design, const PlacementId& id);

} // namespace bespeak::design
