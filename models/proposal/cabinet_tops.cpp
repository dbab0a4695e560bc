// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/site.h"

#include <algorithm>
#include <cmath>

namespace bespeak::proposal
{

using catalogue::Component;
using catalogue::ComponentKind;
using catalogue::Mounting;

namespace
{

constexpr double highestTop = 0.6; // m: under a picture
constexpr double leastWidth = 1.0; // m
constexpr double cableGap = 0.04;  // m behind a cabinet
constexpr double sameWidth = 0.25; // m between widths worth telling apart
constexpr std::size_t mostTops = 6;

std::string millimetres(double metres)
{
    return std::to_string(std::lround(metres * 1000));
}

std::optional<CabinetTop> topOf(const Site& site, const Component& component)
{
    const bool hangs = component.mountings.front() == Mounting::Wall;
    if (component.surfaces.empty() || (hangs && !site.needs.mayDrill)) {
        return std::nullopt;
    }
    const catalogue::StandingSurface& surface = component.surfaces.back();
    CabinetTop top;
    top.component = &component;
    top.base = hangs ? component.mountingHeight.inMetres() : 0;
    top.height = top.base + surface.height.inMetres();
    top.width = surface.width.inMetres();
    top.depth = surface.depth.inMetres();
    top.away = sizeOf(component).y / 2 + (hangs ? 0 : cableGap);
    if (top.height > highestTop || top.width < leastWidth) {
        return std::nullopt;
    }
    top.key = "cabinet-" + millimetres(top.height) + "-" + millimetres(top.width) + "-" +
              millimetres(top.depth) + "-" + millimetres(top.away);
    return top;
}

} // namespace

std::vector<CabinetTop> cabinetTops(const Site& site)
{
    std::vector<CabinetTop> tops;
    for (const Component* component : site.offers.of(ComponentKind::Cabinet)) {
        const auto top = topOf(site, *component);
        // The offers come with what is wanted first, then the cheapest: the first of a width stays.
        const bool isNew = std::ranges::none_of(tops, [&](const CabinetTop& other) {
            return top &&
                   (other.key == top->key || (std::abs(other.width - top->width) < sameWidth &&
                                              !site.offers.isPreferred(*component)));
        });
        if (!top || !isNew || tops.size() >= mostTops) {
            continue;
        }
        OptionMaker maker(site, SlotKind::Picture);
        addCabinet(maker, site, *top);
        if (site.fit.fits(maker.option().placements)) {
            tops.push_back(*top);
        }
    }
    std::ranges::stable_sort(tops, {}, &CabinetTop::width);
    return tops;
}

PlacementId addCabinet(OptionMaker& maker, const Site& site, const CabinetTop& top)
{
    const geometry::Vec2 at = site.frame().at(0, top.away);
    const Mounting mounting =
        top.component->mountings.front() == Mounting::Wall ? Mounting::Wall : Mounting::Floor;
    const PlacementId id =
        maker.add(*top.component, {at.x, at.y, top.base}, site.turnToViewers(), mounting);
    maker.option().carries = top.key;
    return id;
}

} // namespace bespeak::proposal
