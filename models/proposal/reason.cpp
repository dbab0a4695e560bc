// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/reason.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace bespeak::proposal
{

namespace
{

bool carriesOthers(catalogue::ComponentKind kind)
{
    using catalogue::ComponentKind;
    return kind == ComponentKind::Cabinet || kind == ComponentKind::Rack ||
           kind == ComponentKind::SpeakerStand || kind == ComponentKind::WallMount ||
           kind == ComponentKind::Cable || kind == ComponentKind::Accessory;
}

} // namespace

Reason plainReason(std::string key, std::vector<Fact> facts)
{
    return {.key = std::move(key), .facts = std::move(facts), .points = 0, .behind = {}};
}

const FactValue* findFact(const Reason& reason, std::string_view name)
{
    const auto fact = std::ranges::find(reason.facts, name, &Fact::name);
    return fact == reason.facts.end() ? nullptr : &fact->value;
}

std::vector<Points> differenceOf(const std::vector<Points>& with,
                                 const std::vector<Points>& without)
{
    std::map<std::pair<std::string, SlotKind>, std::int64_t> differences;
    for (const Points& one : with) {
        differences[{one.criterion, one.slot}] += one.points;
    }
    for (const Points& one : without) {
        differences[{one.criterion, one.slot}] -= one.points;
    }
    std::vector<Points> list;
    for (const auto& [key, points] : differences) {
        if (points != 0) {
            list.push_back({key.first, key.second, points});
        }
    }
    std::ranges::stable_sort(list, [](const Points& a, const Points& b) {
        return std::abs(a.points) > std::abs(b.points);
    });
    return list;
}

const Option* optionIn(const Configuration& configuration, SlotKind slot)
{
    const auto chosen = std::ranges::find(configuration.chosen, slot, &Chosen::slot);
    return chosen == configuration.chosen.end() ? nullptr : &chosen->option;
}

std::vector<ComponentId> componentsIn(const Configuration& configuration, SlotKind slot)
{
    const Option* const option = optionIn(configuration, slot);
    std::vector<ComponentId> components;
    if (option != nullptr) {
        components = option->components;
    }
    std::ranges::sort(components);
    return components;
}

std::optional<ComponentId> namesakeOf(const Option& option, const catalogue::Catalogue& catalogue)
{
    // The dearest of what is not there for something else.
    std::optional<ComponentId> namesake;
    std::pair<bool, std::int64_t> most{false, -1};
    for (const ComponentId& id : option.components) {
        const catalogue::Component* const component = catalogue.find(id);
        if (component == nullptr) {
            continue;
        }
        const std::pair rank{!carriesOthers(component->kind), component->listPrice.minor};
        if (rank > most) {
            most = rank;
            namesake = id;
        }
    }
    return namesake;
}

} // namespace bespeak::proposal
