// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/picture_sizes.h"
#include "models/proposal/site.h"
#include "models/room/room_shape.h"
#include "models/standards/projection.h"
#include "models/standards/viewing.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;
using catalogue::ProjectorSpecs;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double eyeLine = 0.35;           // of the screen's height: where eyes like to be
constexpr double lowestScreen = 0.35;      // m above the floor
constexpr double overCabinet = 0.08;       // m between a cabinet and a screen
constexpr double overCentre = 0.29;        // m: a centre loudspeaker fits between
constexpr double behindProjector = 0.1;    // m to the wall behind it
constexpr double ceilingGap = 0.02;        // m
constexpr double looksBack = 0.45;         // throw ratio of what stands close under the screen
constexpr double usualOffset = 0.6;        // of the height: picture's middle below the lens
constexpr std::size_t mostProjectors = 12; // for a screen, the cheapest; what is wanted first

const ProjectorSpecs& specsOf(const Component& projector)
{
    static const ProjectorSpecs unknown;
    const auto* const specs = std::get_if<ProjectorSpecs>(&projector.specs);
    return specs != nullptr ? *specs : unknown;
}

/// A screen at its place: metres in the frame.
struct Hung {
    const Component* screen = nullptr;
    Mounting mounting = Mounting::Wall;
    double bottom = 0;
    double front = 0; ///< of its face from the wall
    double imageWidth = 0, imageHeight = 0;
    const CabinetTop* top = nullptr;
    std::string place;
};

bool isSensible(const Site& site, const Component& screen)
{
    const double width = pictureWidth(screen);
    const auto angle = standards::horizontalAngle(std::max(width, 0.01), site.middle().y);
    return width > 0 && angle && *angle >= standards::leastViewingAngle - 1 &&
           *angle <= standards::largestViewingAngle + 5;
}

std::optional<Hung> hungScreen(const Site& site, const Component& screen, const CabinetTop* top,
                               double over)
{
    const auto* const specs = std::get_if<catalogue::ScreenSpecs>(&screen.specs);
    if (specs == nullptr || !specs->imageHeight) {
        return std::nullopt;
    }
    Hung hung;
    hung.screen = &screen;
    hung.imageWidth = pictureWidth(screen);
    hung.imageHeight = specs->imageHeight->inMetres();
    hung.top = top;
    hung.front = sizeOf(screen).y;
    if (!offers(screen, Mounting::Wall)) {
        hung.mounting = Mounting::Floor;
        hung.place = "screen-floor";
        const bool isFree = screen.mountings.front() == Mounting::Floor && top == nullptr;
        return isFree ? std::optional(hung) : std::nullopt;
    }
    const double ceiling = room::ceilingAt(site.base().room, site.frame().at(0, 0.05));
    const double wish = site.ear.z - eyeLine * hung.imageHeight;
    const double least = top != nullptr ? top->height + over : lowestScreen;
    const double highest = ceiling - sizeOf(screen).z - ceilingGap;
    hung.bottom = std::clamp(wish, std::min(least, highest), std::max(highest, 0.0));
    hung.place = "screen-" + tag(hung.bottom) + (top != nullptr ? "-" + top->key : "");
    const bool fits = hung.bottom >= least - 1e-9 && site.needs.mayDrill;
    return fits ? std::optional(hung) : std::nullopt;
}

/// Where the lens may be, from the wall, m.
std::optional<standards::ThrowRange> lensRange(const Hung& hung, const Component& projector)
{
    const ProjectorSpecs& specs = specsOf(projector);
    const auto range = standards::throwRange(hung.imageWidth, specs.throwRatioMinimum.value_or(0),
                                             specs.throwRatioMaximum.value_or(0));
    if (!range) {
        return std::nullopt;
    }
    return standards::ThrowRange{range->nearest + hung.front, range->farthest + hung.front};
}

void addScreen(OptionMaker& maker, const Site& site, const Hung& hung)
{
    const Vec2 at = site.frame().at(0, hung.front - sizeOf(*hung.screen).y / 2);
    maker.add(*hung.screen, {at.x, at.y, hung.bottom}, site.turnToViewers(), hung.mounting);
}

/// Under the ceiling, as far back as it may be but no farther than needed to clear the heads.
void addUnderCeiling(const Site& site, const Hung& hung, const Component& projector,
                     std::vector<Option>& options)
{
    const auto range = lensRange(hung, projector);
    if (!range || !site.needs.mayDrill || !offers(projector, Mounting::Ceiling)) {
        return;
    }
    const Vec3 size = sizeOf(projector);
    const double deep = site.fit.rayToWall(site.frame().origin, site.frame().into).distance;
    const double farthest = std::min(range->farthest, deep - behindProjector - size.y);
    if (farthest < range->nearest) {
        return;
    }
    const double lens = std::clamp(site.middle().y + 0.4, range->nearest, farthest);
    const Vec2 at = site.frame().at(0, lens + size.y / 2);
    const double base = room::ceilingAt(site.base().room, at) - size.z;
    const double offset = base + size.z / 2 - hung.bottom - hung.imageHeight / 2;
    const double shift = specsOf(projector).lensShiftVertical.value_or(0) + usualOffset;
    if (offset > shift * hung.imageHeight) {
        return;
    }
    OptionMaker maker(site, SlotKind::Picture);
    if (hung.top != nullptr) {
        addCabinet(maker, site, *hung.top);
    }
    addScreen(maker, site, hung);
    maker.add(projector, {at.x, at.y, base}, turnFacing(-site.frame().into), Mounting::Ceiling);
    if (auto option = maker.take(hung.place + "-ceiling-" + tag(lens))) {
        options.push_back(std::move(*option));
    }
}

/// On the cabinet, close under the screen.
void addOnCabinet(const Site& site, const Hung& hung, const Component& projector,
                  std::vector<Option>& options)
{
    const auto range = lensRange(hung, projector);
    const Vec3 size = sizeOf(projector);
    if (!range || hung.top == nullptr || !offers(projector, Mounting::OnTop)) {
        return;
    }
    // It has its back to the wall: the lens is in its front.
    const double away = (range->nearest + range->farthest) / 2 - size.y / 2;
    const double edge = hung.top->away + hung.top->depth / 2;
    const bool stands = away - size.y / 2 >= hung.top->away - hung.top->depth / 2 - 0.01 &&
                        away + size.y / 2 <= edge + size.y * 0.2;
    if (!stands || hung.bottom < hung.top->height + size.z) {
        return;
    }
    OptionMaker maker(site, SlotKind::Picture);
    const PlacementId cabinet = addCabinet(maker, site, *hung.top);
    addScreen(maker, site, hung);
    const Vec2 at = site.frame().at(0, away);
    maker.stand(projector, {at.x, at.y, hung.top->height}, site.turnToViewers(), cabinet);
    if (auto option = maker.take(hung.place + "-under-" + tag(away))) {
        options.push_back(std::move(*option));
    }
}

void addWithScreen(const Site& site, const Hung& hung, std::vector<Option>& options)
{
    std::size_t count = 0;
    for (const Component* projector : site.offers.of(ComponentKind::Projector)) {
        const bool isClose = specsOf(*projector).throwRatioMaximum.value_or(1) < looksBack;
        if (count++ >= mostProjectors) {
            return;
        }
        if (isClose) {
            addOnCabinet(site, hung, *projector, options);
        } else {
            addUnderCeiling(site, hung, *projector, options);
        }
    }
}

/// The deepest top carries what throws its picture up; the narrowest is under a screen alone.
std::vector<const CabinetTop*> screenTops(const Site& site)
{
    std::vector<const CabinetTop*> tops{nullptr};
    for (const CabinetTop& top : site.tops) {
        if (top.width >= 1.5 && tops.size() < 4) {
            tops.push_back(&top);
        }
    }
    return tops;
}

} // namespace

std::vector<Option> projectorOptions(const Site& site)
{
    std::vector<Option> options;
    for (const Component* screen : site.offers.of(ComponentKind::Screen)) {
        if (!isSensible(site, *screen)) {
            continue;
        }
        for (const CabinetTop* top : screenTops(site)) {
            for (const double over : {overCabinet, overCentre}) {
                if (const auto hung = hungScreen(site, *screen, top, over)) {
                    addWithScreen(site, *hung, options);
                }
                if (top == nullptr) {
                    break;
                }
            }
        }
    }
    // Both heights may come out alike: then they are one option.
    std::set<std::pair<std::string, std::vector<ComponentId>>> seen;
    std::vector<Option> unique;
    for (Option& option : options) {
        if (seen.emplace(option.place, option.components).second) {
            unique.push_back(std::move(option));
        }
    }
    return unique;
}

} // namespace bespeak::proposal
