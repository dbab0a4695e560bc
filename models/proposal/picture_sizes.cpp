// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/picture_sizes.h"

#include "models/assessment/scene_parts.h"
#include "models/proposal/candidates.h"
#include "models/standards/viewing.h"

#include <algorithm>

namespace bespeak::proposal
{

using catalogue::ComponentKind;

namespace
{

/// From the wall to a picture that hangs, and from an eye back to the ear.
constexpr double besideDistance = 0.17;

} // namespace

double pictureWidth(const catalogue::Component& component)
{
    if (component.kind != ComponentKind::Display && component.kind != ComponentKind::Screen) {
        return 0;
    }
    design::Placement placement{.id = slotPlacementId(SlotKind::Picture, 1),
                                .component = component.id,
                                .position = {},
                                .turn = {},
                                .mounting = catalogue::Mounting::Wall,
                                .support = {},
                                .options = {},
                                .locked = false,
                                .note = {},
                                .anchored = false};
    const design::Design nowhere;
    const catalogue::Catalogue alone("", {component}, "", {});
    assessment::Scene scene{{nowhere, {assessment::makePlacedThing(placement, alone)}, {}}, {}};
    assessment::addPictures(scene);
    return scene.pictures.front().width;
}

std::vector<double> pictureWidths(const catalogue::Catalogue& catalogue, const Needs& needs)
{
    std::vector<double> widths;
    for (const catalogue::Component& component : catalogue.components()) {
        if (component.discontinued || isNeverWanted(needs, component.id)) {
            continue;
        }
        if (const double width = pictureWidth(component); width > 0) {
            widths.push_back(width);
        }
    }
    std::ranges::sort(widths);
    widths.erase(std::unique(widths.begin(), widths.end()), widths.end());
    return widths;
}

std::optional<DistanceRange> viewingDistances(const std::vector<double>& widths, double widest)
{
    const auto end = std::ranges::upper_bound(widths, widest);
    if (end == widths.begin()) {
        return std::nullopt;
    }
    const auto nearest =
        standards::distanceForAngle(widths.front(), standards::largestViewingAngle);
    const auto farthest = standards::distanceForAngle(*(end - 1), standards::leastViewingAngle);
    if (!nearest || !farthest) {
        return std::nullopt;
    }
    return DistanceRange{*nearest + besideDistance, *farthest + besideDistance};
}

} // namespace bespeak::proposal
