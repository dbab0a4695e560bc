// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/runner_ups.h"

#include "models/assessment/assessment.h"
#include "models/proposal/card_reasons.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace bespeak::proposal
{

namespace
{

using assessment::Parameter;
using Figure = Difference::Figure;

constexpr std::size_t mostFigures = 8;

/// What is told apart of a figure: smaller changes are none.
double resolutionOf(const std::string& unit, double value)
{
    if (unit == "dB" || unit == "dBA") {
        return 0.5;
    }
    if (unit == "m") {
        return 0.01;
    }
    if (unit == "deg") {
        return 0.5;
    }
    constexpr double share = 0.02;
    return std::abs(value) * share;
}

int orderOf(const std::string& unit)
{
    return unit == "dB" || unit == "dBA" ? 0 : unit == "m" ? 1 : 2;
}

/// The worst of each kind of figure.
std::map<std::string, Parameter> worstByKey(const Engine& engine, const design::Design& design)
{
    std::map<std::string, Parameter> worst;
    for (Parameter& one : assessment::assess(design, engine.catalogue()).parameters) {
        if (!one.value) {
            continue;
        }
        const auto [at, isNew] = worst.try_emplace(one.key, one);
        if (!isNew &&
            assessment::severityOf(one.verdict) > assessment::severityOf(at->second.verdict)) {
            at->second = std::move(one);
        }
    }
    return worst;
}

void addNextDoor(const Engine& engine, const Configuration& now, const Configuration& other,
                 std::vector<Figure>& figures)
{
    const auto before = static_cast<double>(energyNextDoor(engine, now));
    const auto after = static_cast<double>(energyNextDoor(engine, other));
    if (before > 0 && after > 0 && before != after) {
        figures.push_back({"next-door", "dB", 0, 10 * std::log10(after / before)});
    }
}

std::vector<Figure> changedFigures(const Engine& engine, const Configuration& now,
                                   const Configuration& other)
{
    std::vector<Figure> figures;
    addNextDoor(engine, now, other, figures);
    const auto after = worstByKey(engine, other.design);
    for (const auto& [key, before] : worstByKey(engine, now.design)) {
        const auto at = after.find(key);
        if (at == after.end() || at->second.unit != before.unit) {
            continue;
        }
        const double change = std::abs(*at->second.value - *before.value);
        if (change > 0 && change >= resolutionOf(before.unit, *before.value)) {
            figures.push_back({key, before.unit, *before.value, *at->second.value});
        }
    }
    std::ranges::stable_sort(figures, {}, [](const Figure& one) { return orderOf(one.unit); });
    figures.resize(std::min(figures.size(), mostFigures));
    return figures;
}

/// Width, depth and height of what the slot is called by, m.
geometry::Vec3 sizeIn(const Engine& engine, const Configuration& configuration, SlotKind slot)
{
    const Option* const option = optionIn(configuration, slot);
    const auto name = option == nullptr ? std::nullopt : namesakeOf(*option, engine.catalogue());
    const catalogue::Component* const component = name ? engine.catalogue().find(*name) : nullptr;
    if (component == nullptr) {
        return {};
    }
    return {component->size.width.inMetres(), component->size.depth.inMetres(),
            component->size.height.inMetres()};
}

} // namespace

Difference differenceBetween(const Engine& engine, const Configuration& now, Configuration other,
                             SlotKind slot)
{
    Difference difference;
    difference.components = componentsIn(other, slot);
    difference.price = other.price - now.price;
    difference.days = other.days - now.days;
    difference.points = other.points - now.points;
    difference.behind = differenceOf(other.breakdown, now.breakdown);
    difference.figures = changedFigures(engine, now, other);
    difference.larger = sizeIn(engine, other, slot) - sizeIn(engine, now, slot);
    difference.configuration = std::move(other);
    return difference;
}

} // namespace bespeak::proposal
