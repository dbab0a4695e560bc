// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/site.h"

#include <algorithm>
#include <cmath>

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::DisplaySpecs;
using catalogue::Mounting;
using catalogue::SupportSpecs;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double overBar = 0.09;        // m from a cabinet to a picture: a soundbar fits between
constexpr double overCentre = 0.29;     // m: a centre loudspeaker fits between
constexpr double eyeLine = 0.4;         // of the picture's height: where eyes like to be
constexpr double lowestBare = 0.35;     // m above the floor without a cabinet
constexpr double sameHeight = 0.05;     // m between heights worth telling apart
constexpr std::size_t mostCabinets = 3; // for a display: the narrowest that are wide enough

const DisplaySpecs& specsOf(const Component& display)
{
    static const DisplaySpecs unknown;
    const auto* const specs = std::get_if<DisplaySpecs>(&display.specs);
    return specs != nullptr ? *specs : unknown;
}

bool holds(const Component& mount, const Component& display)
{
    const auto* const own = std::get_if<SupportSpecs>(&mount.specs);
    const auto holes = specsOf(display).vesaWidth;
    if (own == nullptr || !own->maximumLoad || !own->vesaMinimum || !own->vesaMaximum || !holes) {
        return false;
    }
    const double mass = static_cast<double>(display.massGrams) / 1000;
    return mass > 0 && mass <= *own->maximumLoad && *holes >= *own->vesaMinimum &&
           *holes <= *own->vesaMaximum;
}

/// The first mount on offer that holds it: one that is wanted, else the cheapest.
const Component* mountFor(const Site& site, const Component& display)
{
    const auto& mounts = site.offers.of(ComponentKind::WallMount);
    const auto found = std::ranges::find_if(
        mounts, [&](const Component* mount) { return holds(*mount, display); });
    return found != mounts.end() ? *found : nullptr;
}

void addHung(OptionMaker& maker, const Site& site, const Component& display, const Component& mount,
             double bottom)
{
    const Vec3 plate = sizeOf(mount);
    const Vec3 size = sizeOf(display);
    const double middle = bottom + size.z / 2;
    const Vec2 behind = site.frame().at(0, plate.y / 2);
    maker.add(mount, {behind.x, behind.y, middle - plate.z / 2}, site.turnToViewers(),
              Mounting::Wall);
    const Vec2 at = site.frame().at(0, plate.y + size.y / 2);
    maker.add(display, {at.x, at.y, bottom}, site.turnToViewers(), Mounting::Wall);
}

/// The cabinets that go with a thing of that width.
std::vector<const CabinetTop*> topsFor(const Site& site, double width)
{
    std::vector<const CabinetTop*> tops;
    for (const CabinetTop& top : site.tops) {
        const bool isWideEnough = top.width >= width - 0.1 || &top == &site.tops.back();
        if (isWideEnough && tops.size() < mostCabinets) {
            tops.push_back(&top);
        }
    }
    return tops;
}

double eyeHeight(const Site& site)
{
    return site.ear.z; // eyes are within 3 cm of the ears' height
}

void addHungOptions(const Site& site, const Component& display, std::vector<Option>& options)
{
    const Component* const mount = site.needs.mayDrill ? mountFor(site, display) : nullptr;
    if (mount == nullptr || !offers(display, Mounting::Wall)) {
        return;
    }
    const double wish = eyeHeight(site) - eyeLine * sizeOf(display).z;
    for (const CabinetTop* top : topsFor(site, sizeOf(display).x)) {
        const double low = std::max(top->height + overBar, wish);
        const double high = std::max(top->height + overCentre, wish);
        for (const double bottom : {low, high}) {
            if (bottom == high && high - low < sameHeight && low != high) {
                continue;
            }
            OptionMaker maker(site, SlotKind::Picture);
            addCabinet(maker, site, *top);
            addHung(maker, site, display, *mount, bottom);
            if (auto option = maker.take("hung-" + top->key + "-" + tag(bottom))) {
                options.push_back(std::move(*option));
            }
            if (low == high) {
                break;
            }
        }
    }
    const double bottom = std::max(wish, lowestBare);
    OptionMaker maker(site, SlotKind::Picture);
    addHung(maker, site, display, *mount, bottom);
    if (auto option = maker.take("hung-bare-" + tag(bottom))) {
        options.push_back(std::move(*option));
    }
}

/// On its feet at the back of the cabinet, where small children cannot pull it down so easily.
void addStandingOptions(const Site& site, const Component& display, std::vector<Option>& options)
{
    const bool isMeantTo = display.mountings.front() == Mounting::OnTop;
    const bool mayHang = site.needs.mayDrill && offers(display, Mounting::Wall) &&
                         mountFor(site, display) != nullptr;
    if (!offers(display, Mounting::OnTop) || (!isMeantTo && mayHang)) {
        return;
    }
    const Vec3 size = sizeOf(display);
    const double feet = std::max(size.y, specsOf(display).standDepth.value_or(Length()).inMetres());
    for (const CabinetTop* top : topsFor(site, size.x)) {
        const std::int64_t load = top->component->surfaces.back().maximumLoadGrams;
        if (feet > top->depth + 0.005 || (load > 0 && display.massGrams > load)) {
            continue;
        }
        OptionMaker maker(site, SlotKind::Picture);
        const PlacementId cabinet = addCabinet(maker, site, *top);
        const Vec2 at = site.frame().at(0, top->away - top->depth / 2 + feet / 2);
        maker.stand(display, {at.x, at.y, top->height}, site.turnToViewers(), cabinet);
        if (auto option = maker.take("standing-" + top->key)) {
            options.push_back(std::move(*option));
        }
    }
}

} // namespace

std::vector<Option> displayOptions(const Site& site)
{
    std::vector<Option> options;
    for (const Component* display : site.offers.of(ComponentKind::Display)) {
        addHungOptions(site, *display, options);
        addStandingOptions(site, *display, options);
    }
    return options;
}

} // namespace bespeak::proposal
