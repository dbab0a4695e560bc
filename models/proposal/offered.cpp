// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/offered.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace bespeak::proposal
{

using catalogue::Component;

namespace
{

bool isAboutAsLong(Length one, Length other)
{
    constexpr double share = 0.01;
    return std::abs((one - other).inMetres()) <= share * std::abs(one.inMetres());
}

bool isAlike(const Component& one, const Component& other)
{
    return one.specs == other.specs && one.mountings == other.mountings &&
           one.mountingHeight == other.mountingHeight && one.surfaces == other.surfaces &&
           one.massGrams == other.massGrams && one.options == other.options &&
           one.shape == other.shape && isAboutAsLong(one.size.width, other.size.width) &&
           isAboutAsLong(one.size.depth, other.size.depth) &&
           isAboutAsLong(one.size.height, other.size.height);
}

/// What a customer or a room names.
class Named
{
public:
    Named(const design::Design& base, const catalogue::Catalogue& catalogue, const Needs& needs)
    {
        for (const design::Placement& placement : base.placements) {
            m_components.insert(placement.component);
        }
        m_components.insert(needs.wanted.begin(), needs.wanted.end());
        for (const design::Owned& owned : needs.owned) {
            m_components.insert(owned.component);
        }
        for (const LikedThing& liked : needs.liked) {
            m_components.insert(liked.component);
            const Component* const component = catalogue.find(liked.component);
            if (liked.liked.brand && component != nullptr) {
                for (const catalogue::Offer& offer : component->offers) {
                    m_suppliers.insert(offer.supplier);
                }
            }
        }
    }

    bool has(const Component& component) const
    {
        return m_components.contains(component.id) ||
               std::ranges::any_of(component.offers, [&](const catalogue::Offer& offer) {
                   return m_suppliers.contains(offer.supplier);
               });
    }

private:
    std::set<ComponentId> m_components;
    std::set<std::string> m_suppliers;
};

using Indices = std::vector<std::size_t>;

/// By kind, the cheapest first: those of which no cheaper one is alike.
std::map<catalogue::ComponentKind, Indices> cheapestOfEach(std::span<const Component> all,
                                                           const Named& named, const Needs& needs,
                                                           std::size_t& alike)
{
    Indices byPrice(all.size());
    for (std::size_t i = 0; i < byPrice.size(); ++i) {
        byPrice[i] = i;
    }
    std::ranges::stable_sort(byPrice, {}, [&](std::size_t i) { return all[i].listPrice.minor; });
    std::map<catalogue::ComponentKind, Indices> kept;
    for (const std::size_t i : byPrice) {
        Indices& same = kept[all[i].kind];
        const bool isLike = std::ranges::any_of(same, [&](std::size_t cheaper) {
            return !isNeverWanted(needs, all[cheaper].id) && isAlike(all[cheaper], all[i]);
        });
        if (isLike && !named.has(all[i])) {
            ++alike;
        } else {
            same.push_back(i);
        }
    }
    return kept;
}

} // namespace

Offered offeredOf(const design::Design& base, const catalogue::Catalogue& catalogue,
                  const Needs& needs)
{
    const std::span<const Component> all = catalogue.components();
    const Named named(base, catalogue, needs);
    Offered offered;
    Indices stay;
    for (const auto& [kind, same] : cheapestOfEach(all, named, needs, offered.alike)) {
        for (std::size_t rank = 0; rank < same.size(); ++rank) {
            const bool isOneOfEvery =
                same.size() <= mostOfKind || rank == 0 ||
                rank * mostOfKind / same.size() != (rank - 1) * mostOfKind / same.size();
            if (isOneOfEvery || named.has(all[same[rank]])) {
                stay.push_back(same[rank]);
            } else {
                ++offered.leftOut;
            }
        }
    }
    std::ranges::sort(stay);
    std::vector<Component> components;
    components.reserve(stay.size());
    for (const std::size_t i : stay) {
        components.push_back(all[i]);
    }
    offered.catalogue = {catalogue.name(), std::move(components), catalogue.hash(),
                         catalogue.priceDate()};
    return offered;
}

} // namespace bespeak::proposal
