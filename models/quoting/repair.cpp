// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/quoting/repair.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace bespeak::quoting
{

namespace
{

using catalogue::Component;
using design::Placement;

constexpr std::array<std::string_view, 4> driftNames{"price", "changed", "option_gone", "gone"};

std::size_t piecesOf(const design::Design& design, const ComponentId& id)
{
    return static_cast<std::size_t>(
        std::ranges::count(design.placements, id, &Placement::component));
}

/// What a placement asks for that is not offered any more.
bool asksForGone(const Placement& placement, const Component& component)
{
    return std::ranges::any_of(placement.options, [&](const auto& chosen) {
        const auto option =
            std::ranges::find(component.options, chosen.first, &catalogue::Option::id);
        return option == component.options.end() ||
               chosenValue(*option, placement.options) == nullptr;
    });
}

std::vector<std::string> changedFields(const Component& old, const Component& now)
{
    std::vector<std::string> fields;
    const auto add = [&](bool isSame, const char* name) {
        if (!isSame) {
            fields.emplace_back(name);
        }
    };
    add(old.size == now.size, "size");
    add(old.massGrams == now.massGrams, "mass");
    add(old.specs == now.specs, "specs");
    add(old.mountings == now.mountings && old.mountingHeight == now.mountingHeight, "mounting");
    add(old.surfaces == now.surfaces, "surfaces");
    add(old.listPrice == now.listPrice && old.vatBasisPoints == now.vatBasisPoints, "price");
    return fields;
}

DriftedComponent compareWithToday(const design::Design& design, const Component& old,
                                  const Component* now)
{
    DriftedComponent drifted{old.id,
                             Drift::Gone,
                             piecesOf(design, old.id),
                             old.listPrice,
                             Money{0, old.listPrice.currency},
                             {}};
    if (now == nullptr || now->discontinued) {
        return drifted;
    }
    drifted.priceAfter = now->listPrice;
    drifted.fields = changedFields(old, *now);
    const bool isPriceAlone = drifted.fields.size() == 1 && drifted.fields.front() == "price";
    drifted.drift = isPriceAlone ? Drift::PriceChanged : Drift::Changed;
    const bool optionGone = std::ranges::any_of(design.placements, [&](const Placement& placement) {
        return placement.component == old.id && asksForGone(placement, *now);
    });
    if (optionGone) {
        drifted.drift = Drift::OptionGone;
        drifted.fields.emplace_back("options");
    }
    return drifted;
}

/// By how much a length or price is another, as a share; 0 for equal ones.
double share(double one, double other)
{
    const double larger = std::max(std::abs(one), std::abs(other));
    return larger > 0 ? std::abs(one - other) / larger : 0;
}

double unlikeness(const Component& one, const Component& other)
{
    return share(one.size.width.inMetres(), other.size.width.inMetres()) +
           share(one.size.depth.inMetres(), other.size.depth.inMetres()) +
           share(one.size.height.inMetres(), other.size.height.inMetres()) +
           share(static_cast<double>(one.listPrice.minor),
                 static_cast<double>(other.listPrice.minor));
}

bool canBeHeldAs(const Component& component, catalogue::Mounting mounting)
{
    return component.mountings.empty() ||
           std::ranges::find(component.mountings, mounting) != component.mountings.end();
}

/// Candidates, the most alike first.
std::vector<const Component*> candidatesFor(const design::Design& design,
                                            const catalogue::Catalogue& catalogue,
                                            const Component& gone)
{
    std::vector<std::pair<double, const Component*>> alike;
    for (const Component& component : catalogue.components()) {
        if (component.kind != gone.kind || component.id == gone.id || component.discontinued ||
            component.listPrice.currency != gone.listPrice.currency) {
            continue;
        }
        const bool fitsAll = std::ranges::all_of(design.placements, [&](const Placement& thing) {
            return thing.component != gone.id || canBeHeldAs(component, thing.mounting);
        });
        if (fitsAll) {
            alike.emplace_back(unlikeness(gone, component), &component);
        }
    }
    std::ranges::sort(alike, {},
                      [](const auto& row) { return std::tuple(row.first, row.second->id.text()); });
    std::vector<const Component*> candidates;
    std::ranges::transform(alike, std::back_inserter(candidates),
                           [](const auto& row) { return row.second; });
    return candidates;
}

void weigh(Substitute& substitute, const DesignDifference& difference)
{
    for (const ChangedFigure& row : difference.figures) {
        const auto severity = [](const std::optional<assessment::Verdict>& verdict) {
            return verdict ? assessment::severityOf(*verdict) : 0;
        };
        substitute.worse += row.isWorse() ? 1U : 0U;
        substitute.better += row.isBetter() ? 1U : 0U;
        substitute.severity += severity(row.verdictAfter) - severity(row.verdictBefore);
    }
}

} // namespace

std::string_view driftName(Drift drift)
{
    return driftNames.at(static_cast<std::size_t>(drift));
}

std::vector<DriftedComponent> driftOf(const design::DesignFile& file,
                                      const catalogue::Catalogue& today)
{
    std::vector<DriftedComponent> drifted;
    for (const Component& old : file.remembered) {
        if (piecesOf(file.design, old.id) == 0) {
            continue; // pinned or kept, not placed
        }
        DriftedComponent row = compareWithToday(file.design, old, today.find(old.id));
        if (row.drift == Drift::Gone || !row.fields.empty()) {
            drifted.push_back(std::move(row));
        }
    }
    std::ranges::sort(drifted, [](const DriftedComponent& one, const DriftedComponent& other) {
        return std::tuple(other.drift, one.component) < std::tuple(one.drift, other.component);
    });
    return drifted;
}

std::vector<Substitute> rankSubstitutes(const design::Design& design,
                                        const catalogue::Catalogue& catalogue,
                                        const ComponentId& gone, std::size_t tried)
{
    const Component* old = catalogue.find(gone);
    if (old == nullptr || piecesOf(design, gone) == 0) {
        return {};
    }
    const JudgedDesign before = judgeDesign(design, catalogue);
    std::vector<Substitute> ranked;
    for (const Component* candidate : candidatesFor(design, catalogue, *old)) {
        if (ranked.size() == tried) {
            break;
        }
        auto exchanged = exchangeComponent(design, catalogue, gone, candidate->id);
        if (!exchanged) {
            continue;
        }
        const JudgedDesign after = judgeDesign(std::move(*exchanged), catalogue);
        Substitute substitute{candidate->id,
                              candidate->listPrice,
                              0,
                              0,
                              0,
                              fitLoss(before.assessment, after.assessment),
                              unlikeness(*old, *candidate)};
        weigh(substitute, differenceOf(before, after));
        ranked.push_back(std::move(substitute));
    }
    std::ranges::stable_sort(ranked, {}, [](const Substitute& row) {
        return std::tuple(row.loss.isLoss(), row.severity, row.unlikeness, row.component.text());
    });
    return ranked;
}

Result<design::Design> exchangeComponent(design::Design design,
                                         const catalogue::Catalogue& catalogue,
                                         const ComponentId& from, const ComponentId& to)
{
    const Component* component = catalogue.find(to);
    if (component == nullptr) {
        return fail("repair.unknown-component", {{"component", to.text()}});
    }
    if (piecesOf(design, from) == 0) {
        return fail("repair.not-placed", {{"component", from.text()}});
    }
    for (Placement& placement : design.placements) {
        if (placement.component != from) {
            continue;
        }
        placement.component = to;
        std::erase_if(placement.options, [&](const auto& chosen) {
            const auto option =
                std::ranges::find(component->options, chosen.first, &catalogue::Option::id);
            return option == component->options.end() ||
                   chosenValue(*option, placement.options) == nullptr;
        });
    }
    return design;
}

design::Design withoutGoneOptions(design::Design design, const catalogue::Catalogue& catalogue)
{
    for (Placement& placement : design.placements) {
        const Component* component = catalogue.find(placement.component);
        if (component == nullptr) {
            continue;
        }
        std::erase_if(placement.options, [&](const auto& chosen) {
            const auto option =
                std::ranges::find(component->options, chosen.first, &catalogue::Option::id);
            return option == component->options.end() ||
                   chosenValue(*option, {{chosen.first, chosen.second}}) == nullptr;
        });
    }
    return design;
}

} // namespace bespeak::quoting
