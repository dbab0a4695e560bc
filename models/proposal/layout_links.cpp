// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/layout_problem.h"
#include "models/standards/cabling.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace bespeak::proposal
{

namespace
{

// As the assessment's wires.mains has them.
constexpr double breaker = 16;       // A
constexpr double mainsVoltage = 230; // V

/// Options of a slot that take the same room.
struct Shapes {
    std::vector<std::uint32_t> of;              ///< by option
    std::vector<std::uint32_t> representatives; ///< by shape
};

/// Where and how large a placement is; what carries the same mark is in the way of the same things.
std::string markOf(const design::Placement& placement, const catalogue::Catalogue& catalogue)
{
    const geometry::Point3& at = placement.position;
    std::string mark = std::to_string(at.x.inMicrometres()) + " " +
                       std::to_string(at.y.inMicrometres()) + " " +
                       std::to_string(at.z.inMicrometres()) + " " +
                       std::to_string(placement.turn.inMicrodegrees()) + " " +
                       std::string(catalogue::mountingName(placement.mounting));
    if (const catalogue::Component* const component = catalogue.find(placement.component)) {
        mark += " " + std::string(catalogue::kindName(component->kind)) + " " +
                std::to_string(component->size.width.inMicrometres()) + " " +
                std::to_string(component->size.depth.inMicrometres()) + " " +
                std::to_string(component->size.height.inMicrometres());
    }
    return mark;
}

Shapes shapesOf(const Choice& choice, const catalogue::Catalogue& catalogue)
{
    Shapes shapes;
    std::map<std::string, std::uint32_t> numbers;
    for (std::uint32_t which = 0; which < choice.options.size(); ++which) {
        const Option& option = choice.options[which];
        std::string mark = option.rests + "\n" + option.carries;
        for (const design::Placement& placement : option.placements) {
            mark += "\n" + markOf(placement, catalogue);
        }
        const auto next = static_cast<std::uint32_t>(shapes.representatives.size());
        const auto [at, isNew] = numbers.emplace(std::move(mark), next);
        if (isNew) {
            shapes.representatives.push_back(which);
        }
        shapes.of.push_back(at->second);
    }
    return shapes;
}

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

/// Each support that is asked for must be there.
void addSupports(LayoutProblem& layout)
{
    std::set<std::string> asked;
    for (const Choice& choice : layout.candidates->slots) {
        for (const Option& option : choice.options) {
            if (!option.rests.empty()) {
                asked.insert(option.rests);
            }
        }
    }
    // A limit for each support and slot that may ask for it: asked here - given anywhere <= 0.
    for (const std::string& support : asked) {
        for (std::size_t slot = 0; slot < layout.slots(); ++slot) {
            Linear linear = makeLinear("rests on " + support, 0, layout);
            bool isAsked = false;
            for (std::size_t other = 0; other < layout.slots(); ++other) {
                const auto& options = layout.candidates->slots[other].options;
                for (std::size_t which = 0; which < options.size(); ++which) {
                    const bool asks = other == slot && options[which].rests == support;
                    isAsked = isAsked || asks;
                    linear.coefficients[other][which] =
                        (asks ? 1 : 0) - (options[which].carries == support ? 1 : 0);
                }
            }
            if (isAsked) {
                layout.problem.linears.push_back(std::move(linear));
            }
        }
    }
}

/// The same as a table where only one slot carries: tables bound better than limits do.
bool addSupportTables(LayoutProblem& layout)
{
    std::vector<std::size_t> carrying;
    const auto& slots = layout.candidates->slots;
    for (std::size_t slot = 0; slot < slots.size(); ++slot) {
        if (std::ranges::any_of(slots[slot].options,
                                [](const Option& option) { return !option.carries.empty(); })) {
            carrying.push_back(slot);
        }
    }
    if (carrying.size() != 1) {
        return false;
    }
    std::map<std::string, std::uint32_t> numbers{{"", 0}};
    const auto numberOf = [&](const std::string& support) {
        return numbers.emplace(support, static_cast<std::uint32_t>(numbers.size())).first->second;
    };
    const std::size_t carrier = carrying.front();
    for (const Choice& choice : slots) {
        for (const Option& option : choice.options) {
            numberOf(option.rests);
            numberOf(option.carries);
        }
    }
    for (std::size_t slot = 0; slot < slots.size(); ++slot) {
        const bool rests = std::ranges::any_of(
            slots[slot].options, [](const Option& option) { return !option.rests.empty(); });
        if (slot == carrier || !rests) {
            continue;
        }
        PairTable table;
        table.name = "support of " + layout.problem.slots[slot].name;
        table.a = slot;
        table.b = carrier;
        table.classesA = table.classesB = numbers.size();
        for (const Option& option : slots[slot].options) {
            table.classOfA.push_back(numberOf(option.rests));
        }
        for (const Option& option : slots[carrier].options) {
            table.classOfB.push_back(numberOf(option.carries));
        }
        for (std::size_t a = 0; a < numbers.size(); ++a) {
            for (std::size_t b = 0; b < numbers.size(); ++b) {
                table.allow.push_back(a == 0 || a == b ? 1 : 0);
            }
        }
        layout.problem.pairs.push_back(std::move(table));
    }
    return true;
}

void addOverlaps(const Subject& subject, LayoutProblem& layout)
{
    const auto& slots = layout.candidates->slots;
    std::vector<Shapes> shapes;
    for (const Choice& choice : slots) {
        shapes.push_back(shapesOf(choice, subject.catalogue));
    }
    for (const Shapes& one : shapes) {
        layout.shapes.push_back(one.of);
    }
    for (std::size_t a = 0; a < slots.size(); ++a) {
        for (std::size_t b = a + 1; b < slots.size(); ++b) {
            PairTable table;
            table.name =
                "room of " + layout.problem.slots[a].name + " and " + layout.problem.slots[b].name;
            table.a = a;
            table.b = b;
            table.classesA = shapes[a].representatives.size();
            table.classesB = shapes[b].representatives.size();
            table.classOfA = shapes[a].of;
            table.classOfB = shapes[b].of;
            bool isFree = true;
            for (const std::uint32_t one : shapes[a].representatives) {
                for (const std::uint32_t other : shapes[b].representatives) {
                    const Option& first = slots[a].options[one];
                    const Option& second = slots[b].options[other];
                    const bool fits = first.isNothing || second.isNothing ||
                                      !areInEachOthersWay(first, second, subject.catalogue);
                    table.allow.push_back(fits ? 1 : 0);
                    isFree = isFree && fits;
                }
            }
            if (!isFree) {
                layout.problem.pairs.push_back(std::move(table));
            }
        }
    }
}

} // namespace

void addLinks(const Subject& subject, LayoutProblem& layout)
{
    addLimits(subject, layout);
    if (!addSupportTables(layout)) {
        addSupports(layout);
    }
    addOverlaps(subject, layout);
}

} // namespace bespeak::proposal
