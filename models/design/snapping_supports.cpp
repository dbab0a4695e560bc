// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/design/placed_box.h"
#include "models/design/snap_lines.h"

#include <algorithm>
#include <cmath>

namespace bespeak::design
{

using catalogue::StandingSurface;
using geometry::OrientedBox;
using geometry::Vec2;

namespace
{

constexpr double headroom = 0.01;

/// Air above a surface until the next one of the same piece.
double freeHeight(const std::vector<StandingSurface>& surfaces, std::size_t index)
{
    double free = 1e9;
    for (const StandingSurface& other : surfaces) {
        const double above = (other.height - surfaces[index].height).inMetres();
        if (above > 0) {
            free = std::min(free, above);
        }
    }
    return free;
}

bool isTaken(const Held& held, const Placement& support, double height)
{
    const double base = support.position.z.inMetres() + height;
    return std::ranges::any_of(held.design.placements, [&](const Placement& other) {
        if (other.support != support.id || held.goesAlong.contains(other.id)) {
            return false;
        }
        const OrientedBox box = boxOf(other, held.catalogue);
        const bool isOnIt = std::abs(box.base.z - base) < 0.02;
        const double reach = (box.size.x + held.width()) / 2;
        return isOnIt && length(flat(box.base) - held.at) < reach;
    });
}

/// The best surface of a support for what is held: the one it already has, else the highest free
/// one that leaves room above, else the highest.
std::optional<std::size_t> bestSurface(const Held& held, const Placement& support,
                                       const std::vector<StandingSurface>& surfaces)
{
    const OrientedBox box = boxOf(support, held.catalogue);
    const geometry::Vec3 local = toLocal(box, {held.at.x, held.at.y, box.base.z});
    const double slack = held.settings.enabled ? held.settings.reach / 2 : 0;
    const bool isHere = held.moving != nullptr && held.moving->support == support.id;
    std::optional<std::size_t> best;
    double bestHeight = -1;
    for (std::size_t i = 0; i < surfaces.size(); ++i) {
        const StandingSurface& surface = surfaces[i];
        const double height = surface.height.inMetres();
        const bool isUnder = std::abs(local.x) <= surface.width.inMetres() / 2 + slack &&
                             std::abs(local.y) <= surface.depth.inMetres() / 2 + slack;
        if (!isUnder || freeHeight(surfaces, i) < held.height() + headroom) {
            continue;
        }
        if (isHere &&
            std::abs((held.moving->position.z - support.position.z).inMetres() - height) < 0.005) {
            return i;
        }
        const double score = height - (isTaken(held, support, height) ? 100 : 0);
        if (!best || score > bestHeight) {
            best = i;
            bestHeight = score;
        }
    }
    return best;
}

SnapLine lineOnSurface(const OrientedBox& box, Vec2 normal, double shift, double halfLength)
{
    SnapLine line;
    line.normal = normal;
    line.offset = line.guideOffset = dot(normal, flat(box.base)) + shift;
    line.reason = SnapReason::Support;
    const double middle = dot(perpendicular(normal), flat(box.base));
    line.low = middle - halfLength;
    line.high = middle + halfLength;
    return line;
}

SnapLines linesOnSurface(const Held& held, const OrientedBox& box, const StandingSurface& surface)
{
    const Vec2 across{std::cos(box.turn), std::sin(box.turn)};
    const Vec2 front = perpendicular(across);
    const double width = surface.width.inMetres();
    const double depth = surface.depth.inMetres();
    SnapLines lines{lineOnSurface(box, across, 0, depth / 2),
                    lineOnSurface(box, front, 0, width / 2)};
    const double spareDepth = depth / 2 - held.halfAlong(front);
    if (spareDepth > held.settings.reach) {
        lines.push_back(lineOnSurface(box, front, -spareDepth, width / 2));
        lines.push_back(lineOnSurface(box, front, spareDepth, width / 2));
    }
    const double spareWidth = width / 2 - held.halfAlong(across);
    if (spareWidth > held.settings.reach) {
        lines.push_back(lineOnSurface(box, across, -spareWidth, depth / 2));
        lines.push_back(lineOnSurface(box, across, spareWidth, depth / 2));
    }
    return lines;
}

} // namespace

std::optional<Rest> findRest(const Held& held)
{
    std::optional<Rest> best;
    double highest = -1;
    for (const Placement& support : held.design.placements) {
        const catalogue::Component* component = held.catalogue.find(support.component);
        if (component == nullptr || held.goesAlong.contains(support.id)) {
            continue;
        }
        const auto surface = bestSurface(held, support, component->surfaces);
        if (!surface) {
            continue;
        }
        if (held.moving != nullptr && held.moving->support == support.id) {
            return Rest{&support, *surface};
        }
        const double height =
            (support.position.z + component->surfaces[*surface].height).inMetres();
        if (height > highest) {
            highest = height;
            best = Rest{&support, *surface};
        }
    }
    return best;
}

Snapped standOnRest(Held held, const Rest& rest)
{
    const OrientedBox box = boxOf(*rest.support, held.catalogue);
    const StandingSurface& surface =
        held.catalogue.find(rest.support->component)->surfaces[rest.surface];
    const bool isNewHere = held.moving == nullptr || held.moving->support != rest.support->id;
    if (held.settings.enabled && isNewHere) {
        held.turn = box.turn;
    }

    Snapped snapped;
    if (held.settings.enabled) {
        SnapLines lines = linesOnSurface(held, box, surface);
        addNeighbourLines(held, box.base.z + surface.height.inMetres(), lines);
        snapped.guides = stickHeld(held, lines);
    }
    snapped.position = geometry::Point3::fromMetres({held.at.x, held.at.y, 0});
    snapped.position.z = rest.support->position.z + surface.height;
    snapped.turn = Angle::radians(held.turn).normalised();
    snapped.mounting = Mounting::OnTop;
    snapped.support = rest.support->id;
    snapped.surface = rest.surface;
    return snapped;
}

} // namespace bespeak::design
