// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/proposal/pin_reasons.h"

#include "models/proposal/points.h"

#include <algorithm>

namespace bespeak::proposal
{

namespace
{

constexpr int crowd = 12; ///< more than two rows of six

std::vector<Points> ofCriterion(const std::vector<Points>& breakdown, const std::string& criterion)
{
    std::vector<Points> chosen;
    std::ranges::copy_if(breakdown, std::back_inserter(chosen),
                         [&](const Points& one) { return one.criterion == criterion; });
    return chosen;
}

bool holds(const Configuration& configuration, const ComponentId& component)
{
    const auto& placements = configuration.design.placements;
    const auto isIt = [&](const design::Placement& one) { return one.component == component; };
    const auto hasIt = [&](const Chosen& one) {
        return std::ranges::count(one.option.components, component) > 0;
    };
    return std::ranges::any_of(placements, isIt) ||
           std::ranges::any_of(configuration.chosen, hasIt);
}

/// Without the pin's own points, the best with the thing is worth as much as the search says less
/// those points. If the best without the thing is worth more, the pin decided.
Reason wantedReason(const Engine& engine, const Ask& ask, const Configuration& best,
                    const design::Pin& pin, const StopWish& isStopped)
{
    const Fact title{"title", pin.title.empty() ? FactValue(*pin.component) : FactValue(pin.title)};
    if (!holds(best, *pin.component)) {
        return plainReason("pin.not-chosen", {title});
    }
    Ask without = ask;
    without.never.push_back(*pin.component);
    const Outcome other = engine.best(without, isStopped);
    if (!other.best) {
        return plainReason("pin.only", {title});
    }
    const auto pinned = ofCriterion(best.breakdown, "pin." + pin.component->text());
    const std::int64_t cost = other.best->points - (best.points - sumOf(pinned));
    if (cost <= 0) {
        return plainReason("pin.anyway", {title});
    }
    Reason reason = plainReason("pin.chosen", {title, {"points", CountFact{cost}}});
    reason.points = cost;
    reason.behind = differenceOf(other.best->breakdown, differenceOf(best.breakdown, pinned));
    return reason;
}

Reason likedReason(const Configuration& best, const design::Pin& pin)
{
    const Fact title{"title", pin.title.empty() ? FactValue(*pin.component) : FactValue(pin.title)};
    auto behind = ofCriterion(best.breakdown, "liked." + pin.component->text());
    const std::int64_t points = sumOf(behind);
    if (points == 0) {
        return plainReason("pin.liked-nothing", {title});
    }
    Reason reason = plainReason("pin.liked", {title, {"points", CountFact{points}}});
    reason.points = points;
    reason.behind = std::move(behind);
    return reason;
}

bool saysNothing(const design::Brief& brief)
{
    design::Brief rest = brief;
    rest.compromises.clear();
    rest.givenUp.clear();
    return rest == design::Brief();
}

bool hasNeighbour(const room::RoomParts& room)
{
    return room.aboveCeiling == room::Beyond::Neighbour ||
           room.belowFloor == room::Beyond::Neighbour ||
           std::ranges::any_of(room.walls, [](const room::Wall& wall) {
               return wall.beyond == room::Beyond::Neighbour;
           });
}

void addMoneyNotes(const design::Brief& brief, const catalogue::Catalogue& catalogue,
                   const Needs& needs, std::vector<Reason>& notes)
{
    if (needs.isBudgetInOtherCurrency) {
        notes.push_back(plainReason("note.currency", {{"budget", *brief.budget},
                                                      {"currency", currencyOf(catalogue).code()}}));
    } else if (!needs.budget) {
        notes.push_back(plainReason("note.no-budget"));
    } else if (needs.budget->minor == 0) {
        notes.push_back(plainReason("note.no-money"));
    }
}

} // namespace

std::vector<Reason> pinReasons(const Engine& engine, const Ask& ask, const Configuration& best,
                               const StopWish& isStopped)
{
    std::vector<Reason> reasons;
    for (const design::Pin& pin : engine.base().brief.pins) {
        const Fact title{"title", pin.title};
        if (!pin.component) {
            reasons.push_back(plainReason("pin.picture", {title}));
        } else if (engine.catalogue().find(*pin.component) == nullptr) {
            reasons.push_back(plainReason("pin.unknown", {title}));
        } else if (isNeverWanted(engine.needs(), *pin.component) ||
                   std::ranges::count(ask.never, *pin.component) > 0) {
            reasons.push_back(plainReason("pin.never", {title}));
        } else if (pin.liked == design::Liked{}) {
            reasons.push_back(wantedReason(engine, ask, best, pin, isStopped));
        } else {
            reasons.push_back(likedReason(best, pin));
        }
    }
    return reasons;
}

std::vector<Reason> briefNotes(const design::Design& base, const catalogue::Catalogue& catalogue,
                               const Needs& needs)
{
    const design::Brief& brief = base.brief;
    const Fact viewers{"viewers", CountFact{needs.viewers, CountFact::Of::People}};
    if (saysNothing(brief)) {
        return {plainReason("note.empty", {viewers})};
    }
    std::vector<Reason> notes;
    if (!needs.isViewersSaid) {
        notes.push_back(plainReason("note.viewers", {viewers}));
    } else if (needs.viewers > crowd) {
        notes.push_back(plainReason("note.crowd", {viewers}));
    }
    addMoneyNotes(brief, catalogue, needs, notes);
    const bool isShared = brief.dwelling == design::Dwelling::Apartment || needs.neighboursSleep;
    if ((isShared || needs.isQuietFirm) && !hasNeighbour(base.room.parts())) {
        notes.push_back(plainReason("note.surroundings"));
    }
    return notes;
}

} // namespace bespeak::proposal
