// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/site.h"

#include "models/pricing/price_design.h"

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

/// What small children can pull over: the kinds that the assessment holds against IEC 62368-1.
bool mayTip(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Display:
    case ComponentKind::TowerSpeaker:
    case ComponentKind::SpeakerStand:
    case ComponentKind::Rack:
    case ComponentKind::Cabinet:
        return true;
    default:
        return false;
    }
}

bool isToBeHeld(const Site& site, ComponentKind kind, Mounting mounting)
{
    const bool stands = mounting == Mounting::Floor || mounting == Mounting::OnTop;
    return site.needs.hasSmallChildren && site.needs.mayDrill && stands && mayTip(kind);
}

bool bringsKit(const Component& component)
{
    const auto* const specs = std::get_if<catalogue::SupportSpecs>(&component.specs);
    return specs != nullptr && specs->anchorKit.value_or(false);
}

} // namespace

Offers::Offers(const catalogue::Catalogue& catalogue, const Needs& needs)
    : m_needs(needs)
{
    for (const Component& component : catalogue.components()) {
        if (!component.discontinued && !isNeverWanted(needs, component.id)) {
            m_byKind[component.kind].push_back(&component);
        }
    }
    for (auto& [kind, list] : m_byKind) {
        std::ranges::stable_sort(list, {}, [this](const Component* component) {
            return std::pair(!isPreferred(*component), component->listPrice.minor);
        });
        thin(list);
    }
}

/// Of more than there is time for, those that are preferred and others of every price.
void Offers::thin(std::vector<const Component*>& list) const
{
    const auto isUsual = [this](const Component* component) { return !isPreferred(*component); };
    const auto usual = std::ranges::find_if(list, isUsual);
    const auto preferred = static_cast<std::size_t>(usual - list.begin());
    const std::size_t others = list.size() - preferred;
    if (others <= mostOfAKind) {
        return;
    }
    std::vector<const Component*> kept(list.begin(), usual);
    for (std::size_t i = 0; i < mostOfAKind; ++i) {
        kept.push_back(list[preferred + i * (others - 1) / (mostOfAKind - 1)]);
    }
    list = std::move(kept);
}

const std::vector<const Component*>& Offers::of(ComponentKind kind) const
{
    static const std::vector<const Component*> none;
    const auto found = m_byKind.find(kind);
    return found != m_byKind.end() ? found->second : none;
}

bool Offers::isPreferred(const Component& component) const
{
    return piecesOwned(m_needs, component.id) > 0 ||
           std::ranges::find(m_needs.wanted, component.id) != m_needs.wanted.end() ||
           std::ranges::find(m_needs.liked, component.id, &LikedThing::component) !=
               m_needs.liked.end();
}

Angle Site::turnToViewers() const
{
    return turnFacing(layout.frame.into);
}

double Site::ahead() const
{
    return std::atan2(-layout.aside, layout.distance);
}

Angle turnFacing(Vec2 facing)
{
    return Angle::radians(std::atan2(-facing.x, facing.y)).normalised();
}

Vec3 sizeOf(const Component& component)
{
    return {component.size.width.inMetres(), component.size.depth.inMetres(),
            component.size.height.inMetres()};
}

bool offers(const Component& component, Mounting mounting)
{
    return std::ranges::find(component.mountings, mounting) != component.mountings.end();
}

std::string tag(double value)
{
    return std::to_string(std::lround(value * 100));
}

Money priceOf(const Site& site, const Component& component, int pieces)
{
    const int bought = std::max(0, pieces - piecesOwned(site.needs, component.id));
    return component.listPrice * bought;
}

OptionMaker::OptionMaker(const Site& site, SlotKind slot)
    : m_site(site)
    , m_slot(slot)
{
}

PlacementId OptionMaker::add(const Component& component, Vec3 base, Angle turn, Mounting mounting)
{
    const auto number = static_cast<int>(m_option.placements.size()) + 1;
    const PlacementId id = slotPlacementId(m_slot, number);
    push(component, {.id = id,
                     .component = component.id,
                     .position = geometry::Point3::fromMetres(base),
                     .turn = turn,
                     .mounting = mounting,
                     .support = {},
                     .options = {},
                     .locked = false,
                     .note = {},
                     .anchored = isToBeHeld(m_site, component.kind, mounting)});
    return id;
}

PlacementId OptionMaker::stand(const Component& component, Vec3 base, Angle turn,
                               const PlacementId& support)
{
    const PlacementId id = add(component, base, turn, Mounting::OnTop);
    m_option.placements.back().support = support;
    return id;
}

void OptionMaker::push(const Component& component, design::Placement placement)
{
    m_option.placements.push_back(std::move(placement));
    m_option.components.push_back(component.id);
}

std::optional<Option> OptionMaker::take(std::string place)
{
    m_option.place = std::move(place);
    m_option.price = {0, currencyOf(m_site.catalogue())};
    std::map<ComponentId, int> pieces;
    for (const design::Placement& placement : m_option.placements) {
        ++pieces[placement.component];
        const Component& component = *m_site.catalogue().find(placement.component);
        const Component* const kit =
            m_site.catalogue().find(*ComponentId::parse(pricing::anchorKitId));
        if (placement.anchored && !bringsKit(component) && kit != nullptr) {
            m_option.price = m_option.price + kit->listPrice;
        }
    }
    for (const auto& [id, count] : pieces) {
        m_option.price = m_option.price + priceOf(m_site, *m_site.catalogue().find(id), count);
    }
    if (!m_site.fit.fits(m_option.placements)) {
        return std::nullopt;
    }
    return std::move(m_option);
}

Option nothing(const Site& site)
{
    Option option;
    option.place = "nothing";
    option.price = {0, currencyOf(site.catalogue())};
    option.isNothing = true;
    return option;
}

} // namespace bespeak::proposal
