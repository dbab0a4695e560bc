// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/pricing/price_design.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace bespeak::pricing
{

namespace
{

using catalogue::Component;
using Options = std::map<std::string, std::string>;

constexpr std::int64_t largestUnitPrice = 1'000'000'000'000;

/// What a placement asks for, with every option spelled out, so that "oak by default" and "oak
/// because I said so" are the same line. Nothing if it cannot be bought as asked.
std::optional<PriceLine> lineFor(const Component& component, const Options& chosen)
{
    if (component.discontinued) {
        return std::nullopt;
    }
    PriceLine line;
    line.text = component.name.in("en");
    line.component = component.id;
    line.unitPrice = component.listPrice;
    line.vatBasisPoints = component.vatBasisPoints;
    int extraDays = 0;
    for (const catalogue::Option& option : component.options) {
        const catalogue::OptionValue* value = chosenValue(option, chosen);
        if (value == nullptr || std::abs(value->surchargeMinor) > largestUnitPrice ||
            std::abs(line.unitPrice.minor) > largestUnitPrice) {
            return std::nullopt;
        }
        line.options.emplace(option.id, value->id);
        line.unitPrice.minor += value->surchargeMinor;
        extraDays = std::max(extraDays, value->extraDays);
    }
    const auto quickest =
        std::ranges::min_element(component.offers, {}, &catalogue::Offer::leadDays);
    line.leadDays = extraDays + (quickest != component.offers.end() ? quickest->leadDays : 0);
    return line;
}

bool bringsAnchorKit(const Component& component)
{
    const auto* specs = std::get_if<catalogue::SupportSpecs>(&component.specs);
    return specs != nullptr && specs->anchorKit.value_or(false);
}

/// Gathers what is bought: equal components with equal options become one line.
class Basket
{
public:
    explicit Basket(const catalogue::Catalogue& catalogue)
        : m_catalogue(catalogue)
    {
    }

    void add(const design::Placement& placement)
    {
        const Component* component = m_catalogue.find(placement.component);
        PriceLine* line = add(placement.component, placement.options);
        if (!placement.anchored) {
            return;
        }
        if (line != nullptr) {
            ++line->anchored;
        }
        if (component == nullptr || !bringsAnchorKit(*component)) {
            add(ComponentId::parse(std::string(anchorKitId)).value(), {});
        }
    }

    PriceList list() &&;

private:
    /// One piece more; nullptr if it has no price.
    PriceLine* add(const ComponentId& id, const Options& options)
    {
        const Component* component = m_catalogue.find(id);
        std::optional<PriceLine> line =
            component != nullptr ? lineFor(*component, options) : std::nullopt;
        if (!line) {
            m_unpriced.insert(id);
            return nullptr;
        }
        const Key key{component->kind, component->id, line->options};
        const auto [row, isNew] = m_lines.try_emplace(key, std::move(*line));
        row->second.quantity += isNew ? 0 : 1;
        return &row->second;
    }

    using Key = std::tuple<catalogue::ComponentKind, ComponentId, Options>;
    const catalogue::Catalogue& m_catalogue;
    std::map<Key, PriceLine> m_lines;
    std::set<ComponentId> m_unpriced;
};

PriceList Basket::list() &&
{
    PriceList list;
    if (!m_catalogue.components().empty()) {
        list.currency = m_catalogue.components().front().listPrice.currency;
    }
    for (auto& [key, line] : m_lines) {
        list.leadDays = std::max(list.leadDays, line.leadDays);
        list.lines.push_back(std::move(line));
    }
    if (!list.lines.empty()) {
        list.currency = list.lines.front().unitPrice.currency;
    }
    list.unpriced.assign(m_unpriced.begin(), m_unpriced.end());
    return list;
}

} // namespace

PriceList priceDesign(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    Basket basket(catalogue);
    for (const design::Placement& placement : design.placements) {
        basket.add(placement);
    }
    return std::move(basket).list();
}

} // namespace bespeak::pricing
