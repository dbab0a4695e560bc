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
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double edgeGap = 0.03;                      // m to the cabinet's end
constexpr double usualAir = 0.1;                      // m above, if the maker says nothing
constexpr std::size_t mostRacks = 2;                  // of the cheapest that take it
constexpr std::array<double, 2> rackPlaces{1.5, 2.1}; // m aside of the picture's middle
constexpr double rackGap = 0.06;                      // m behind a rack

double airAbove(const Component& device)
{
    const auto* const specs = std::get_if<catalogue::AmplifierSpecs>(&device.specs);
    const auto known = specs != nullptr ? specs->power.ventilationGap : std::nullopt;
    return known ? known->inMetres() : usualAir;
}

/// The lowest board that takes a device with the air that it needs.
std::optional<std::size_t> boardFor(const Component& rack, const Component& device)
{
    for (std::size_t i = 0; i < rack.surfaces.size(); ++i) {
        const catalogue::StandingSurface& board = rack.surfaces[i];
        const bool isTop = i + 1 == rack.surfaces.size();
        const double room = isTop ? 2 : (rack.surfaces[i + 1].height - board.height).inMetres();
        const Vec3 size = sizeOf(device);
        const bool carries =
            board.maximumLoadGrams <= 0 || device.massGrams <= board.maximumLoadGrams;
        if (size.z + airAbove(device) <= room && size.x <= board.width.inMetres() &&
            size.y <= board.depth.inMetres() + 0.02 && carries) {
            return i;
        }
    }
    return std::nullopt;
}

/// At either end of a cabinet's top.
void addOnCabinets(const Site& site, const Component& device, std::vector<Option>& options)
{
    const Vec3 size = sizeOf(device);
    for (const CabinetTop& top : site.tops) {
        const std::int64_t load = top.component->surfaces.back().maximumLoadGrams;
        const bool carries = load <= 0 || device.massGrams <= load;
        if (size.x > top.width / 2 || size.y > top.depth * 1.2 || !carries) {
            continue;
        }
        for (const double side : {-1.0, 1.0}) {
            OptionMaker maker(site, SlotKind::Electronics);
            const double aside = side * (top.width / 2 - edgeGap - size.x / 2);
            // Behind it stays room for plugs; in front it may stand out a little.
            const double away = std::max(top.away, top.away - top.depth / 2 + size.y / 2);
            const Vec2 at = site.frame().at(aside, away);
            maker.stand(device, {at.x, at.y, top.height}, site.turnToViewers(),
                        slotPlacementId(SlotKind::Picture, 1));
            maker.option().rests = top.key;
            if (auto option = maker.take("cabinet-" + top.key + (side < 0 ? "-left" : "-right"))) {
                options.push_back(std::move(*option));
            }
        }
    }
}

void addInRacks(const Site& site, const Component& device, std::vector<Option>& options)
{
    std::size_t racks = 0;
    for (const Component* rack : site.offers.of(ComponentKind::Rack)) {
        const auto board = boardFor(*rack, device);
        if (!board || racks++ >= mostRacks) {
            continue;
        }
        for (const double aside : rackPlaces) {
            for (const double side : {-1.0, 1.0}) {
                OptionMaker maker(site, SlotKind::Electronics);
                const Vec2 at = site.frame().at(side * aside, sizeOf(*rack).y / 2 + rackGap);
                const PlacementId id =
                    maker.add(*rack, {at.x, at.y, 0}, site.turnToViewers(), Mounting::Floor);
                const double height = rack->surfaces[*board].height.inMetres();
                maker.stand(device, {at.x, at.y, height}, site.turnToViewers(), id);
                std::string place = "rack-" + tag(side * aside);
                maker.option().carries = place + "-" + rack->id.text() + "-" + tag(height);
                if (auto option = maker.take(std::move(place))) {
                    options.push_back(std::move(*option));
                }
            }
        }
    }
}

} // namespace

std::vector<Option> electronicsOptions(const Site& site)
{
    std::vector<Option> options;
    for (const ComponentKind kind : {ComponentKind::Receiver, ComponentKind::Amplifier}) {
        for (const Component* device : site.offers.of(kind)) {
            const auto* const specs = std::get_if<catalogue::AmplifierSpecs>(&device->specs);
            // One that drives no pair is no home theatre's only amplifier.
            if (specs != nullptr && specs->channelsAmplified.value_or(2) < 2) {
                continue;
            }
            addOnCabinets(site, *device, options);
            addInRacks(site, *device, options);
        }
    }
    return options;
}

} // namespace bespeak::proposal
