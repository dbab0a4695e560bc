// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/usual_turn.h"

#include "models/design/snap_lines.h"

#include <cmath>

namespace bespeak::design
{

using catalogue::ComponentKind;
using geometry::Vec2;

namespace
{

constexpr double quarter = 90;    // degrees
constexpr double onTheSpot = 0.1; // m: so near there is no direction

bool isPicture(ComponentKind kind)
{
    return kind == ComponentKind::Display || kind == ComponentKind::Screen;
}

std::optional<Vec2> nearestPicture(const Design& design, const catalogue::Catalogue& catalogue,
                                   Vec2 at)
{
    std::optional<Vec2> nearest;
    for (const Placement& placement : design.placements) {
        const catalogue::Component* const component = catalogue.find(placement.component);
        if (component == nullptr || !isPicture(component->kind)) {
            continue;
        }
        const Vec2 place = flat(placement.position.inMetres());
        if (!nearest || length(place - at) < length(*nearest - at)) {
            nearest = place;
        }
    }
    return nearest;
}

} // namespace

Angle usualTurn(const Design& design, const catalogue::Catalogue& catalogue,
                const catalogue::Component& component, Vec2 at)
{
    if (!catalogue::isSeat(component.kind)) {
        return Angle();
    }
    const std::optional<Vec2> seen = nearestPicture(design, catalogue, at);
    if (!seen || length(*seen - at) < onTheSpot) {
        return Angle();
    }
    const double degrees = Angle::radians(turnAlongWall(*seen - at)).inDegrees();
    return Angle::degrees(std::round(degrees / quarter) * quarter).normalised();
}

} // namespace bespeak::design
