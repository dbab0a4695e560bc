// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/base/expects.h"
#include "models/design/design_edits.h"
#include "models/proposal/candidates.h"
#include "models/proposal/moving_along.h"

#include <algorithm>
#include <map>
#include <set>

namespace bespeak::proposal
{

using design::Design;
using design::Placement;

namespace
{

/// Ids of options to ids that the design has not.
class FreshIds
{
public:
    explicit FreshIds(const Design& base)
    {
        for (const Placement& placement : base.placements) {
            m_taken.insert(placement.id);
        }
    }

    PlacementId of(const PlacementId& id)
    {
        const auto [at, isNew] = m_fresh.emplace(id, id);
        while (isNew && !m_taken.insert(at->second).second) {
            ++at->second.uuid.bytes[13]; // a byte that slotPlacementId() leaves at 0
        }
        return at->second;
    }

private:
    std::set<PlacementId> m_taken;
    std::map<PlacementId, PlacementId> m_fresh;
};

} // namespace

Result<Design> realiseOptions(const Design& base, const catalogue::Catalogue& catalogue,
                              std::span<const Option* const> options)
{
    return placeOptions(clearedRoom(base, catalogue), catalogue, options);
}

Result<Design> placeOptions(const Design& cleared, const catalogue::Catalogue& catalogue,
                            std::span<const Option* const> options)
{
    Design design = cleared;
    for (const Option* option : options) {
        design = withMoved(std::move(design), option->moved);
    }
    FreshIds ids(design);
    for (const Option* option : options) {
        for (Placement placement : option->placements) {
            placement.id = ids.of(placement.id);
            if (placement.support && design::findPlacement(design, *placement.support) == nullptr) {
                placement.support = ids.of(*placement.support);
            }
            Result<Design> placed = design::place(std::move(design), catalogue, placement);
            if (!placed) {
                return placed;
            }
            design = std::move(*placed);
        }
        for (const PlacementId& id : option->anchors) {
            Result<Design> anchored = design::setAnchored(std::move(design), id, true);
            if (!anchored) {
                return anchored;
            }
            design = std::move(*anchored);
        }
    }
    return design;
}

Result<Design> realise(const Design& base, const catalogue::Catalogue& catalogue,
                       const Candidates& candidates, const Assignment& assignment)
{
    expects(assignment.size() >= candidates.slots.size(), "an option of each slot");
    std::vector<const Option*> options;
    for (std::size_t i = 0; i < candidates.slots.size(); ++i) {
        options.push_back(&candidates.slots[i].options.at(assignment[i]));
    }
    return realiseOptions(base, catalogue, options);
}

} // namespace bespeak::proposal
