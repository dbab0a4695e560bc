// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/design/design_edits.h"
#include "models/geometry/oriented_box.h"

#include <functional>

/// Things that a remedy adds to a design, each in a free place or not at all.
namespace bespeak::assessment
{

/// An id that the design does not have: the same for the same design, since a remedy is computed
/// twice, once to be shown and once to be applied.
PlacementId unusedPlacementId(const design::Design& design);

/// Is nothing in the box but rugs and what is named, and does it lie inside the room, off every
/// door's swing?
bool isFree(const design::Design& design, const catalogue::Catalogue& catalogue,
            const geometry::OrientedBox& box, const PlacementId* except = nullptr);

/// The turn with which a thing has its back to a wall.
Angle turnFromWall(const room::Room& room, std::size_t wall);

/// A thing that stands on the floor with its back `gap` before a wall.
/// @param along metres from the wall's first corner to its middle.
geometry::OrientedBox boxAtWall(const room::Room& room, const catalogue::Component& component,
                                std::size_t wall, double along, double gap);

/// A thing on the floor where the box is, which the caller found to be free.
std::optional<design::Design> withStanding(const design::Design& design,
                                           const catalogue::Catalogue& catalogue,
                                           const catalogue::Component& component,
                                           const geometry::OrientedBox& box);
/// A panel on a wall, its middle there; shifted along the wall if something is in its way, nothing
/// if there is no room for it. `reach` is how far it may be shifted, m.
std::optional<design::Design> withPanel(const design::Design& design,
                                        const catalogue::Catalogue& catalogue,
                                        const catalogue::Component& component, std::size_t wall,
                                        double along, double middle, double reach);
/// A panel under the ceiling.
std::optional<design::Design> withCeilingPanel(const design::Design& design,
                                               const catalogue::Catalogue& catalogue,
                                               const catalogue::Component& component,
                                               geometry::Vec2 middle);
/// A rug with its middle there, turned along the walls; it lies under what stands there.
std::optional<design::Design> withRug(const design::Design& design,
                                      const catalogue::Catalogue& catalogue,
                                      const catalogue::Component& component, geometry::Vec2 middle);
/// A curtain before a window.
std::optional<design::Design> withCurtain(const design::Design& design,
                                          const catalogue::Catalogue& catalogue,
                                          const catalogue::Component& component,
                                          const room::Opening& window);

/// The components of a kind that fit a rule and can still be bought, the cheapest first.
std::vector<const catalogue::Component*>
offersOf(const catalogue::Catalogue& catalogue, catalogue::ComponentKind kind,
         const std::function<bool(const catalogue::Component&)>& fits);

} // namespace bespeak::assessment
