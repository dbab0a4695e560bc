// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/scene_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double ultraShort = 0.45; // throw ratio below which the lens looks back at the screen
constexpr double widestAim = 0.5;   // cosine: a projector turned farther away does not aim at it
constexpr std::size_t mostProjectors = 16;

struct Lit {
    double width = 0;
    double height = 0;
};

/// The part of a display that lights up: as the catalogue says, else by its diagonal.
Lit litPart(const catalogue::DisplaySpecs& specs)
{
    if (specs.activeWidth && specs.activeHeight) {
        return {specs.activeWidth->inMetres(), specs.activeHeight->inMetres()};
    }
    if (!specs.diagonalInches) {
        return {};
    }
    const bool knowsPixels = specs.pixelsAcross.value_or(0) > 0 && specs.pixelsDown.value_or(0) > 0;
    const double across = knowsPixels ? *specs.pixelsAcross : 16;
    const double down = knowsPixels ? *specs.pixelsDown : 9;
    const double part = *specs.diagonalInches * 0.0254 / std::hypot(across, down);
    return {part * across, part * down};
}

/// A picture in the front face of a thing: its side borders are as wide as the one above it, or
/// below it where a case sits above.
Picture makePicture(const PlacedThing& thing, Lit lit, bool hangsFromCase)
{
    Picture picture;
    picture.id = thing.placement->id;
    picture.width = lit.width;
    picture.height = lit.height;
    const Vec2 facing = facingOf(thing);
    picture.normal = {facing.x, facing.y, 0};
    const geometry::OrientedBox& box = thing.box;
    const double border = shapeNumber(thing, "border", (box.size.x - lit.width) / 2);
    const double slack = std::max(0.0, box.size.z - lit.height);
    const double edge = std::clamp(border, 0.0, slack);
    const double middle =
        hangsFromCase ? edge + lit.height / 2 : box.size.z - edge - lit.height / 2;
    const Vec2 front = flat(box.base) + facing * (box.size.y / 2);
    picture.centre = {front.x, front.y, box.base.z + (lit.height > 0 ? middle : box.size.z / 2)};
    return picture;
}

std::optional<Picture> pictureOf(const PlacedThing& thing)
{
    if (thing.isA(ComponentKind::Display)) {
        const auto specs = specsOf<catalogue::DisplaySpecs>(thing);
        Picture picture = makePicture(thing, litPart(specs), false);
        picture.pixelsAcross = std::max(0, specs.pixelsAcross.value_or(0));
        picture.pixelsDown = std::max(0, specs.pixelsDown.value_or(0));
        return picture;
    }
    if (thing.isA(ComponentKind::Screen)) {
        const auto specs = specsOf<catalogue::ScreenSpecs>(thing);
        const Lit lit = specs.imageWidth && specs.imageHeight
                            ? Lit{specs.imageWidth->inMetres(), specs.imageHeight->inMetres()}
                            : Lit{};
        return makePicture(thing, lit,
                           specs.frame == "motorised" || specs.frame == "tab-tensioned");
    }
    return std::nullopt;
}

/// How straight a projector aims at a picture, 1 at best; empty if it does not.
std::optional<double> aimAt(const PlacedThing& projector, const Picture& picture)
{
    const auto specs = specsOf<catalogue::ProjectorSpecs>(projector);
    const Vec2 way = flat(picture.centre) - flat(projector.box.base);
    const Vec2 normal = flat(picture.normal);
    if (dot(normal, way) > 0) {
        return std::nullopt; // it stands behind the screen
    }
    const bool looksBack = specs.throwRatioMaximum ? *specs.throwRatioMaximum < ultraShort
                                                   : shapeNumber(projector, "ust", 0) > 0.5;
    const Vec2 facing = facingOf(projector);
    if (looksBack) {
        // It stands close under the screen with its back to it, wherever its middle is.
        const double near = std::max(1.5, picture.width);
        const bool isClose = length(way) < near && dot(facing, normal) > widestAim;
        return isClose ? std::optional(1 - length(way) / near / 2) : std::nullopt;
    }
    const double straight = dot(facing, normalised(way));
    return straight > widestAim ? std::optional(straight) : std::nullopt;
}

/// Gives each screen the projector that aims straightest at it, each projector to one screen.
void pairProjectors(Scene& scene, const std::vector<const PlacedThing*>& screens)
{
    std::vector<const PlacedThing*> free;
    for (const PlacedThing& thing : scene.fit.things) {
        if (thing.isA(ComponentKind::Projector) && free.size() < mostProjectors) {
            free.push_back(&thing);
        }
    }
    for (Picture& picture : scene.pictures) {
        const bool isScreen = std::ranges::any_of(
            screens, [&](const PlacedThing* thing) { return thing->placement->id == picture.id; });
        const PlacedThing* best = nullptr;
        double straightest = 0;
        for (const PlacedThing* const projector : free) {
            const auto aim = isScreen ? aimAt(*projector, picture) : std::nullopt;
            if (aim && *aim > straightest + 1e-9) {
                straightest = *aim;
                best = projector;
            }
        }
        if (best == nullptr) {
            continue;
        }
        const auto specs = specsOf<catalogue::ProjectorSpecs>(*best);
        picture.projector = best->placement->id;
        picture.pixelsAcross = std::max(0, specs.pixelsAcross.value_or(0));
        picture.pixelsDown = std::max(0, specs.pixelsDown.value_or(0));
        std::erase(free, best);
    }
}

/// 2: the seat looks at its front, 1: it shows its front to the seat, 0: neither.
int watchability(const Picture& picture, const Seat& seat)
{
    const Vec2 way = flat(picture.centre) - flat(seat.eye);
    if (dot(flat(picture.normal), way) >= 0) {
        return 0;
    }
    return dot(seat.facing, way) > 0 ? 2 : 1;
}

/// Brings the picture forward that the main seat watches: of those before it, the widest.
void putWatchedFirst(Scene& scene)
{
    if (scene.pictures.empty()) {
        return;
    }
    const auto rank = [&scene](const Picture& picture) {
        const int seen =
            scene.seats.empty() ? 0 : watchability(picture, scene.seats[scene.mainSeat]);
        return std::pair(seen, picture.width);
    };
    const auto best = std::ranges::max_element(scene.pictures, {}, rank);
    std::rotate(scene.pictures.begin(), best, best + 1);
}

} // namespace

void addPictures(Scene& scene)
{
    std::vector<const PlacedThing*> screens;
    for (const PlacedThing& thing : scene.fit.things) {
        std::optional<Picture> picture = pictureOf(thing);
        if (!picture) {
            continue;
        }
        if (scene.pictures.size() == mostPictures) {
            ++scene.leftOut;
            continue;
        }
        if (thing.isA(ComponentKind::Screen)) {
            screens.push_back(&thing);
        }
        scene.pictures.push_back(*picture);
    }
    pairProjectors(scene, screens);
    putWatchedFirst(scene);
}

} // namespace bespeak::assessment
