// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/sourcing.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace bespeak::quoting
{

namespace
{

using catalogue::Component;
using pricing::LineKind;
using pricing::PriceLine;
using pricing::ReturnRight;

constexpr std::int64_t whole = 10'000; // basis points
/// What Money bears, with room for sums.
constexpr std::int64_t mostMinor = 1'000'000'000'000'000;

int optionDays(const Component& component, const PriceLine& line)
{
    int days = 0;
    for (const catalogue::Option& option : component.options) {
        if (const catalogue::OptionValue* value = chosenValue(option, line.options)) {
            days = std::max(days, value->extraDays);
        }
    }
    return days;
}

const Component* componentOf(const PriceLine& line, const catalogue::Catalogue& catalogue)
{
    return line.component ? catalogue.find(*line.component) : nullptr;
}

bool isUsual(const Component& component, const PriceLine& line)
{
    return std::ranges::all_of(component.options, [&](const catalogue::Option& option) {
        const auto chosen = line.options.find(option.id);
        return chosen == line.options.end() || option.values.empty() ||
               chosen->second == option.values.front().id;
    });
}

} // namespace

std::vector<Source> sourcesOf(const Component& component, std::int64_t quantity, Currency currency)
{
    std::vector<Source> sources;
    for (const catalogue::Offer& offer : component.offers) {
        const std::int64_t pieces = std::max<std::int64_t>(quantity, offer.minimumQuantity);
        const bool isPayable =
            offer.price.minor >= 0 && pieces > 0 && offer.price.minor <= mostMinor / pieces;
        if (offer.price.currency != currency || !isPayable) {
            continue;
        }
        sources.push_back(
            {offer.supplier, offer.price * pieces, pieces, pieces - quantity, offer.leadDays});
    }
    std::ranges::stable_sort(sources, {}, [](const Source& source) {
        return std::tuple(source.cost.minor, source.leadDays, source.supplier);
    });
    return sources;
}

Money netOf(const PriceLine& line, pricing::TaxMode mode)
{
    const Money total = line.total();
    if (mode == pricing::TaxMode::PricesExcludeTax) {
        return total;
    }
    return total - scaled(total, line.vatBasisPoints, whole + line.vatBasisPoints);
}

Margin marginOf(Money sale, Money cost)
{
    Margin margin{sale, cost, sale - cost, 0};
    if (sale.minor != 0) {
        const double share =
            static_cast<double>(margin.margin.minor) / static_cast<double>(std::abs(sale.minor));
        margin.basisPoints =
            static_cast<int>(std::clamp(std::round(share * whole), -1'000'000.0, 1'000'000.0));
    }
    return margin;
}

const Source* Sourcing::of(std::size_t line) const
{
    return line < chosen.size() && chosen[line] ? &sources[line][*chosen[line]] : nullptr;
}

Sourcing sourceLines(const pricing::PriceList& prices, const catalogue::Catalogue& catalogue)
{
    Sourcing sourcing;
    Money sale{0, prices.currency};
    Money cost{0, prices.currency};
    for (const PriceLine& line : prices.lines) {
        const Component* component = componentOf(line, catalogue);
        auto sources = component == nullptr ? std::vector<Source>()
                                            : sourcesOf(*component, line.quantity, prices.currency);
        const bool hasSource = !sources.empty();
        if (hasSource || !line.component) {
            sale = sale + netOf(line, prices.mode);
            cost = hasSource ? cost + sources.front().cost : cost;
        } else {
            ++sourcing.unknown;
        }
        sourcing.chosen.push_back(hasSource ? std::optional<std::size_t>(0) : std::nullopt);
        sourcing.sources.push_back(std::move(sources));
    }
    sourcing.known = marginOf(sale, cost);
    return sourcing;
}

void applyLeadDays(pricing::PriceList& prices, const Sourcing& sourcing,
                   const catalogue::Catalogue& catalogue)
{
    prices.leadDays = 0;
    for (std::size_t i = 0; i < prices.lines.size(); ++i) {
        PriceLine& line = prices.lines[i];
        const Component* component = componentOf(line, catalogue);
        const Source* source = sourcing.of(i);
        if (component != nullptr && source != nullptr) {
            line.leadDays = source->leadDays + optionDays(*component, line);
        }
        prices.leadDays = std::max(prices.leadDays, line.leadDays);
    }
}

void fillReturnRights(pricing::PriceList& prices, const catalogue::Catalogue& catalogue)
{
    for (PriceLine& line : prices.lines) {
        const Component* component = componentOf(line, catalogue);
        if (component == nullptr || line.returnRight != ReturnRight::Unsaid) {
            continue;
        }
        line.returnRight =
            isUsual(*component, line) ? ReturnRight::Standard : ReturnRight::StandardOption;
    }
}

Money priceAtMarkup(Money unitCost, int markup, int vatBasisPoints, pricing::TaxMode mode)
{
    const Money net = scaled(unitCost, whole + markup, whole);
    return mode == pricing::TaxMode::PricesIncludeTax ? scaled(net, whole + vatBasisPoints, whole)
                                                      : net;
}

} // namespace bespeak::quoting
