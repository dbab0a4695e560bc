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

} // namespace

PriceList priceDesign(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    using Key = std::tuple<catalogue::ComponentKind, ComponentId, Options>;
    std::map<Key, PriceLine> lines;
    std::set<ComponentId> unpriced;
    for (const design::Placement& placement : design.placements) {
        const Component* component = catalogue.find(placement.component);
        std::optional<PriceLine> line =
            component != nullptr ? lineFor(*component, placement.options) : std::nullopt;
        if (!line) {
            unpriced.insert(placement.component);
            continue;
        }
        const Key key{component->kind, component->id, line->options};
        const auto [row, isNew] = lines.try_emplace(key, std::move(*line));
        row->second.quantity += isNew ? 0 : 1;
    }

    PriceList list;
    if (!catalogue.components().empty()) {
        list.currency = catalogue.components().front().listPrice.currency;
    }
    for (auto& [key, line] : lines) {
        list.leadDays = std::max(list.leadDays, line.leadDays);
        list.lines.push_back(std::move(line));
    }
    if (!list.lines.empty()) {
        list.currency = list.lines.front().unitPrice.currency;
    }
    list.unpriced.assign(unpriced.begin(), unpriced.end());
    return list;
}

} // namespace bespeak::pricing
