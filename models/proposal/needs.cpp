// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/needs.h"

#include <algorithm>

namespace bespeak::proposal
{

namespace
{

using design::Brief;
using design::Dwelling;
using design::Firmness;
using design::Sleeper;
using design::Tenure;

constexpr int smallChild = 7;   // years: younger ones climb, pull and put things in their mouth
constexpr int adultsAtHome = 2; // who watches if nobody said
constexpr int mostAssumedViewers = 6; // more never sit there every evening

void readSeating(Needs& needs, const Brief& brief)
{
    const int children = static_cast<int>(brief.childAges.size());
    needs.isViewersSaid = brief.viewers.has_value();
    needs.viewers =
        std::clamp(brief.viewers.value_or(std::min(adultsAtHome + children, mostAssumedViewers)), 1,
                   design::mostViewers);
    needs.isSeatingFirm = needs.isViewersSaid && brief.seating == Firmness::Firm;
    needs.usesWheelchair = brief.usesWheelchair;
}

void readBudget(Needs& needs, const Brief& brief, const Currency& currency)
{
    if (!brief.budget) {
        return;
    }
    if (brief.budget->currency == currency) {
        needs.budget = brief.budget;
        needs.isBudgetFirm = brief.budgetIsFirm;
    } else {
        needs.isBudgetInOtherCurrency = true;
    }
}

void readHome(Needs& needs, const Brief& brief)
{
    needs.mayDrill = brief.mayDrill.value_or(brief.tenure != Tenure::Rented);
    needs.mayCutWalls = needs.mayDrill && brief.tenure != Tenure::Rented;
    needs.neighboursSleep = brief.sleeper == Sleeper::Neighbour;
    needs.isQuietFirm = brief.quietness == Firmness::Firm;
    const bool isShared = brief.dwelling == Dwelling::Apartment || needs.neighboursSleep;
    needs.mostSubwoofers = isShared ? 2 : 4;
    needs.hasChildren = !brief.childAges.empty();
    needs.hasSmallChildren =
        std::ranges::any_of(brief.childAges, [](int age) { return age < smallChild; });
    needs.hasPets = brief.hasPets;
}

/// Films now and then with some music is what people do who say nothing; who says something does
/// little of the rest.
design::Uses filledUses(const design::Uses& said)
{
    const bool isSaid = said.films || said.music || said.games || said.sport;
    const int rest = isSaid ? 0 : 1;
    return {.films = said.films.value_or(isSaid ? 1 : 2),
            .music = said.music.value_or(rest),
            .games = said.games.value_or(0),
            .sport = said.sport.value_or(rest)};
}

void readThings(Needs& needs, const Brief& brief, const catalogue::Catalogue& catalogue)
{
    for (const design::Pin& pin : brief.pins) {
        if (!pin.component || catalogue.find(*pin.component) == nullptr) {
            continue;
        }
        if (pin.liked != design::Liked{}) {
            needs.liked.push_back({*pin.component, pin.liked});
        } else if (std::ranges::find(needs.wanted, *pin.component) == needs.wanted.end()) {
            needs.wanted.push_back(*pin.component);
        }
    }
    for (const ComponentId& component : brief.never) {
        if (catalogue.find(component) != nullptr) {
            needs.never.push_back(component);
        }
    }
    for (const design::Owned& owned : brief.owned) {
        if (catalogue.find(owned.component) != nullptr && owned.pieces > 0) {
            needs.owned.push_back(owned);
        }
    }
}

} // namespace

Needs needsOf(const design::Design& design, const catalogue::Catalogue& catalogue)
{
    const Brief& brief = design.brief;
    Needs needs;
    readSeating(needs, brief);
    readBudget(needs, brief, currencyOf(catalogue));
    readHome(needs, brief);
    needs.uses = filledUses(brief.uses);
    needs.weights = brief.weights;
    readThings(needs, brief, catalogue);
    return needs;
}

Currency currencyOf(const catalogue::Catalogue& catalogue)
{
    const auto components = catalogue.components();
    return components.empty() ? Currency() : components.front().listPrice.currency;
}

bool isNeverWanted(const Needs& needs, const ComponentId& component)
{
    return std::ranges::find(needs.never, component) != needs.never.end();
}

int piecesOwned(const Needs& needs, const ComponentId& component)
{
    int pieces = 0;
    for (const design::Owned& owned : needs.owned) {
        if (owned.component == component) {
            pieces += owned.pieces;
        }
    }
    return pieces;
}

} // namespace bespeak::proposal
