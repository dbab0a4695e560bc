// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/site.h"

#include "models/pricing/price_design.h"

namespace bespeak::proposal
{

using catalogue::ComponentKind;

namespace
{

bool isTall(const assessment::PlacedThing& thing)
{
    const bool stores = thing.isA(ComponentKind::Shelf) || thing.isA(ComponentKind::Cabinet) ||
                        thing.isA(ComponentKind::Rack) || thing.isA(ComponentKind::TowerSpeaker) ||
                        thing.isA(ComponentKind::Display) || thing.isA(ComponentKind::SpeakerStand);
    const auto mounting = thing.placement->mounting;
    const bool stands =
        mounting == catalogue::Mounting::Floor || mounting == catalogue::Mounting::OnTop;
    return stores && stands && !thing.placement->anchored;
}

} // namespace

std::vector<Option> protectionOptions(const Site& site)
{
    if (!site.needs.hasSmallChildren || !site.needs.mayDrill) {
        return {};
    }
    Option option = nothing(site);
    const catalogue::Component* const kit =
        site.catalogue().find(*ComponentId::parse(pricing::anchorKitId));
    for (const assessment::PlacedThing& thing : site.fit.kept()) {
        if (!isTall(thing)) {
            continue;
        }
        option.anchors.push_back(thing.placement->id);
        const auto* const specs = std::get_if<catalogue::SupportSpecs>(&thing.component->specs);
        const bool bringsKit = specs != nullptr && specs->anchorKit.value_or(false);
        if (!bringsKit && kit != nullptr) {
            option.price = option.price + kit->listPrice;
        }
    }
    if (option.anchors.empty()) {
        return {};
    }
    option.isNothing = false;
    option.place = "anchored";
    return {option};
}

} // namespace bespeak::proposal
