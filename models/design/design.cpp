// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/design.h"

#include <algorithm>
#include <unordered_set>

namespace bespeak::design
{

const Placement* findPlacement(const Design& design, const PlacementId& id)
{
    const auto at = std::ranges::find(design.placements, id, &Placement::id);
    return at == design.placements.end() ? nullptr : &*at;
}

std::vector<PlacementId> carriedBy(const Design& design, const PlacementId& id)
{
    std::unordered_set<PlacementId> carriers{id};
    std::vector<PlacementId> carried;
    // A thing may stand in the list before what carries it: look again until nothing is new.
    for (bool found = true; found;) {
        found = false;
        for (const Placement& placement : design.placements) {
            if (placement.support && carriers.contains(*placement.support) &&
                carriers.insert(placement.id).second) {
                carried.push_back(placement.id);
                found = true;
            }
        }
    }
    return carried;
}

} // namespace bespeak::design
