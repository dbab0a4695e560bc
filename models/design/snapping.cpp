// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/snapping.h"

#include "models/design/snap_lines.h"
#include "models/geometry/oriented_box.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"

#include <algorithm>
#include <cmath>

namespace bespeak::design
{

using geometry::Vec2;

namespace
{

/// So far from its wall a hanging thing may be pulled before it stands on what is below it.
constexpr double letGo = 0.6;

/// A hand does not mean tenths of a millimetre.
Vec2 roundToStep(Vec2 at, const SnapSettings& settings)
{
    if (!settings.enabled || settings.step <= 0) {
        return at;
    }
    return {std::round(at.x / settings.step) * settings.step,
            std::round(at.y / settings.step) * settings.step};
}

Held makeHeld(const Design& design, const Catalogue& catalogue,
              const catalogue::Component& component, Vec2 wanted, Angle turn,
              const std::optional<PlacementId>& moving, const SnapSettings& settings)
{
    Held held{
        design,          catalogue, component, settings, nullptr, {}, roundToStep(wanted, settings),
        turn.inRadians()};
    if (moving) {
        held.moving = findPlacement(design, *moving);
        held.goesAlong.insert(*moving);
        for (const PlacementId& carried : carriedBy(design, *moving)) {
            held.goesAlong.insert(carried);
        }
    }
    return held;
}

double distanceToWall(const Held& held)
{
    return geometry::distanceToOutline(room::outline(held.design.room), held.at);
}

Mounting chooseMounting(const Held& held, bool couldRest)
{
    Mounting usual = Mounting::Floor;
    if (held.moving != nullptr) {
        usual = held.moving->mounting;
    } else if (!held.component.mountings.empty()) {
        usual = held.component.mountings.front();
    }
    const bool canRest = couldRest && held.offers(Mounting::OnTop);
    if (usual == Mounting::Wall && canRest) {
        const bool isPulledOff = held.moving == nullptr || distanceToWall(held) > letGo;
        return isPulledOff ? Mounting::OnTop : usual;
    }
    if (usual != Mounting::Floor && usual != Mounting::OnTop) {
        return usual;
    }
    if (canRest) {
        return Mounting::OnTop;
    }
    if (held.offers(Mounting::Floor) || held.component.mountings.empty()) {
        return Mounting::Floor;
    }
    return held.offers(Mounting::Wall) ? Mounting::Wall : Mounting::Floor;
}

double lowestCeiling(const Held& held)
{
    const geometry::OrientedBox box{
        {held.at.x, held.at.y, 0}, {held.width(), held.depth(), held.height()}, held.turn};
    double lowest = room::ceilingAt(held.design.room, held.at);
    for (const Vec2 corner : geometry::footprint(box)) {
        lowest = std::min(lowest, room::ceilingAt(held.design.room, corner));
    }
    return lowest;
}

/// On the floor or under the ceiling: the whole room is open to it.
Snapped snapFree(Held held, Mounting mounting)
{
    const bool hangs = mounting == Mounting::Ceiling || mounting == Mounting::InCeiling;
    Snapped snapped;
    if (held.settings.enabled) {
        held.at = broughtInside(held.design.room, held.at);
        if (!hangs) {
            turnBackToWall(held);
        }
        SnapLines lines;
        addWallLines(held, lines);
        addCentreLines(held, lines);
        addNeighbourLines(held, hangs ? lowestCeiling(held) - held.height() : 0, lines);
        addGridLines(held.at, held.settings.grid, lines);
        snapped.guides = stickHeld(held, lines);
    }
    double z = 0;
    if (hangs) {
        z = lowestCeiling(held) - (mounting == Mounting::Ceiling ? held.height() : 0);
    }
    snapped.position = geometry::Point3::fromMetres({held.at.x, held.at.y, std::max(0.0, z)});
    snapped.turn = Angle::radians(held.turn).normalised();
    snapped.mounting = mounting;
    return snapped;
}

} // namespace

Snapped snapPlacement(const Design& design, const Catalogue& catalogue,
                      const catalogue::Component& component, Vec2 wanted, Angle turn,
                      const std::optional<PlacementId>& moving, const SnapSettings& settings)
{
    Held held = makeHeld(design, catalogue, component, wanted, turn, moving, settings);
    const auto rest = held.offers(Mounting::OnTop) ? findRest(held) : std::nullopt;
    const Mounting mounting = chooseMounting(held, rest.has_value());
    switch (mounting) {
    case Mounting::Wall:
    case Mounting::InWall:
        return hangOnWall(std::move(held), mounting);
    case Mounting::OnTop:
        if (rest) {
            return standOnRest(std::move(held), *rest);
        }
        break;
    case Mounting::Floor:
    case Mounting::Ceiling:
    case Mounting::InCeiling:
        break;
    }
    return snapFree(std::move(held), mounting);
}

Angle snapAngle(Angle angle, const SnapSettings& settings)
{
    if (!settings.enabled || settings.angleStep <= 0) {
        return angle.normalised();
    }
    const double steps = std::round(angle.normalised().inDegrees() / settings.angleStep);
    return Angle::degrees(steps * settings.angleStep).normalised();
}

geometry::Point2 snapCorner(const room::Room& room, std::size_t corner, Vec2 wanted,
                            const SnapSettings& settings)
{
    if (!settings.enabled) {
        return geometry::Point2::fromMetres(wanted);
    }
    const std::vector<Vec2> outline = room::outline(room);
    const std::size_t count = outline.size();
    SnapLines lines;
    const auto add = [&lines](Vec2 normal, Vec2 through) {
        SnapLine line;
        line.normal = normal;
        line.offset = line.guideOffset = dot(normal, through);
        line.reason = SnapReason::Alignment;
        lines.push_back(line);
    };
    for (const std::size_t step : {std::size_t{1}, count - 1}) {
        const Vec2 neighbour = outline[(corner + step) % count];
        const Vec2 beyond = outline[(corner + 2 * step) % count];
        add({1, 0}, neighbour);
        add({0, 1}, neighbour);
        add(normalised(neighbour - beyond), neighbour); // square with the wall beyond
    }
    addGridLines(wanted, settings.grid, lines);
    stick(wanted, lines, settings.reach);
    return geometry::Point2::fromMetres(wanted);
}

} // namespace bespeak::design
