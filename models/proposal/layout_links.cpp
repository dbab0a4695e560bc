// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/layout_problem.h"
#include "models/proposal/overlap_tables.h"
#include "models/standards/cabling.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace bespeak::proposal
{

namespace
{

// As the assessment's wires.mains has them.
constexpr double breaker = 16;       // A
constexpr double mainsVoltage = 230; // V

Linear makeLinear(std::string name, std::int64_t cap, const LayoutProblem& layout)
{
    Linear linear{std::move(name), cap, {}};
    for (const Slot& slot : layout.problem.slots) {
        linear.coefficients.emplace_back(slot.scores.size(), 0);
    }
    return linear;
}

template <typename Amount>
Linear sumOver(std::string name, std::int64_t cap, const LayoutProblem& layout,
               const Amount& amountOf)
{
    Linear linear = makeLinear(std::move(name), cap, layout);
    for (std::size_t slot = 0; slot < layout.slots(); ++slot) {
        const auto& options = layout.candidates->slots[slot].options;
        for (std::size_t which = 0; which < options.size(); ++which) {
            linear.coefficients[slot][which] =
                std::clamp(amountOf(options[which]), -largestCoefficient, largestCoefficient);
        }
    }
    return linear;
}

/// Loudspeakers to be driven, less the channels that drive them.
std::int64_t channelsWanted(const catalogue::Component& component)
{
    using enum catalogue::ComponentKind;
    if (const auto* const amplifier = std::get_if<catalogue::AmplifierSpecs>(&component.specs)) {
        const bool drives = component.kind == Receiver || component.kind == Amplifier;
        return drives
                   ? -std::int64_t{std::clamp(amplifier->channelsAmplified.value_or(0), 0, 1'000)}
                   : 0;
    }
    if (!catalogue::isLoudspeaker(component.kind) || component.kind == Soundbar ||
        component.kind == Subwoofer) {
        return 0;
    }
    const auto* const speaker = std::get_if<catalogue::SpeakerSpecs>(&component.specs);
    return speaker == nullptr || !speaker->power.ratedWatts ? 1 : 0;
}

/// Rated, in tenths, rounded up.
std::int64_t decawattsOf(const catalogue::Component& component)
{
    const auto watts = std::visit(
        [](const auto& specs) -> std::optional<double> {
            if constexpr (requires { specs.power; }) {
                return specs.power.ratedWatts;
            } else {
                return std::nullopt;
            }
        },
        component.specs);
    return watts ? std::llround(std::ceil(std::clamp(*watts, 0.0, 1e6) * 10)) : 0;
}

template <typename Amount>
std::int64_t sumOfPlaced(const std::vector<design::Placement>& placements,
                         const catalogue::Catalogue& catalogue, const Amount& amountOf)
{
    std::int64_t sum = 0;
    for (const design::Placement& placement : placements) {
        const catalogue::Component* const component = catalogue.find(placement.component);
        sum += component != nullptr ? amountOf(*component) : 0;
    }
    return sum;
}

/// A limit on a sum over everything that stands in the room, what is kept included.
template <typename Amount>
void limitPlaced(const Subject& subject, LayoutProblem& layout, const char* name, std::int64_t cap,
                 const Amount& amountOf)
{
    const auto kept = realiseOptions(subject.base, subject.catalogue, {});
    const std::int64_t there =
        kept ? sumOfPlaced(kept->placements, subject.catalogue, amountOf) : 0;
    layout.problem.linears.push_back(sumOver(name, cap - there, layout, [&](const Option& option) {
        return sumOfPlaced(option.placements, subject.catalogue, amountOf);
    }));
}

void addLimits(const Subject& subject, LayoutProblem& layout)
{
    std::vector<Linear>& linears = layout.problem.linears;
    layout.priceLimit = linears.size();
    linears.push_back(
        sumOver("budget", noCap, layout, [](const Option& option) { return option.price.minor; }));
    layout.noiseLimit = linears.size();
    linears.push_back(sumOver("noise", noCap, layout, [&](const Option& option) {
        return heardNextDoor(option, subject.base, subject.catalogue);
    }));
    limitPlaced(subject, layout, "channels", 0, channelsWanted);
    if (const auto load = standards::continuousLoad(breaker, mainsVoltage)) {
        limitPlaced(subject, layout, "mains", std::llround(std::floor(*load * 10)), decawattsOf);
    }
}

/// The slots whose options carry each support, and the slots some option of which rests on it.
struct Support {
    std::set<std::size_t> carriers;
    std::set<std::size_t> askers;
};

std::map<std::string, Support> supportsOf(const Candidates& candidates)
{
    std::map<std::string, Support> supports;
    for (std::size_t slot = 0; slot < candidates.slots.size(); ++slot) {
        for (const Option& option : candidates.slots[slot].options) {
            if (!option.carries.empty()) {
                supports[option.carries].carriers.insert(slot);
            }
            if (!option.rests.empty()) {
                supports[option.rests].askers.insert(slot);
            }
        }
    }
    return supports;
}

/// What rests on a support needs it, whichever slot carries it: asked - given anywhere <= 0.
void addSupportLimit(LayoutProblem& layout, const std::string& name, std::size_t asker)
{
    Linear linear = makeLinear("rests on " + name, 0, layout);
    for (std::size_t slot = 0; slot < layout.slots(); ++slot) {
        const auto& options = layout.candidates->slots[slot].options;
        for (std::size_t which = 0; which < options.size(); ++which) {
            const bool asks = slot == asker && options[which].rests == name;
            linear.coefficients[slot][which] =
                (asks ? 1 : 0) - (options[which].carries == name ? 1 : 0);
        }
    }
    layout.problem.linears.push_back(std::move(linear));
}

/// The same of all supports that only this slot carries, as a table: it bounds better.
void addSupportTable(LayoutProblem& layout, const std::vector<std::string>& names,
                     std::size_t asker, std::size_t carrier)
{
    std::map<std::string, std::uint32_t> numbers;
    for (const std::string& name : names) {
        numbers.emplace(name, static_cast<std::uint32_t>(numbers.size() + 1));
    }
    const auto numberOf = [&](const std::string& name) {
        const auto at = numbers.find(name);
        return at == numbers.end() ? 0 : at->second;
    };
    PairTable table;
    table.name = "support of " + layout.problem.slots[asker].name + " by " +
                 layout.problem.slots[carrier].name;
    table.a = asker;
    table.b = carrier;
    table.classesA = table.classesB = numbers.size() + 1;
    for (const Option& option : layout.candidates->slots[asker].options) {
        table.classOfA.push_back(numberOf(option.rests));
    }
    for (const Option& option : layout.candidates->slots[carrier].options) {
        table.classOfB.push_back(numberOf(option.carries));
    }
    for (std::size_t a = 0; a < table.classesA; ++a) {
        for (std::size_t b = 0; b < table.classesB; ++b) {
            table.allow.push_back(a == 0 || a == b ? 1 : 0);
        }
    }
    layout.problem.pairs.push_back(std::move(table));
}

/// Each support that is asked for must be there.
void addSupports(LayoutProblem& layout)
{
    std::map<std::pair<std::size_t, std::size_t>, std::vector<std::string>> ofOneCarrier;
    for (const auto& [name, support] : supportsOf(*layout.candidates)) {
        for (const std::size_t asker : support.askers) {
            if (support.carriers.size() == 1 && *support.carriers.begin() != asker) {
                ofOneCarrier[{asker, *support.carriers.begin()}].push_back(name);
            } else {
                addSupportLimit(layout, name, asker);
            }
        }
    }
    for (const auto& [between, names] : ofOneCarrier) {
        addSupportTable(layout, names, between.first, between.second);
    }
}

} // namespace

void addLinks(const Subject& subject, LayoutProblem& layout)
{
    addLimits(subject, layout);
    addSupports(layout);
    addOverlaps(subject, layout);
}

} // namespace bespeak::proposal
