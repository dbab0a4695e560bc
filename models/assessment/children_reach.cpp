// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/children_checks.h"

#include "models/design/design_edits.h"
#include "models/standards/child_reach.h"
#include "models/standards/surroundings.h"

#include <algorithm>
#include <limits>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using catalogue::Mounting;
using geometry::Vec2;

namespace
{

constexpr Evidence reachRule{"own choice: 1.2 times the stature of CDC growth charts, P95", 'D'};
constexpr Evidence climbRule{"CPSC pool barrier guidelines, used for shelves", 'D'};
constexpr Evidence seatRule{"own choice: nothing above 1 kg over a seat", 'D'};
constexpr Evidence cordRule{
    "Competition and Consumer (Corded Internal Window Coverings), Australia, used for cables", 'A'};
constexpr Evidence hearingRule{"WHO: 75 dBA on average for children", 'C'};

constexpr double heavyOnShelf = 7;   ///< kg
constexpr double heavyOverSeat = 1;  ///< kg
constexpr double overSeatFrom = 1.0; ///< m above the floor
constexpr double overSeatNear = 0.2; ///< m in the plan
constexpr double childHearing = 75;  ///< dBA

bool isHotOrFragile(const PlacedThing& thing)
{
    return thing.isA(ComponentKind::Receiver) || thing.isA(ComponentKind::Amplifier) ||
           thing.isA(ComponentKind::Source) || thing.isA(ComponentKind::Projector);
}

bool hasClosedFront(const PlacedThing& thing)
{
    const auto* const specs = findSpecs<catalogue::SupportSpecs>(thing);
    return specs != nullptr && specs->closedFront.value_or(false);
}

/// Inside furniture whose front is closed, not on top of it.
bool isBehindFront(const Scene& scene, const PlacedThing& thing)
{
    if (!thing.support) {
        return false;
    }
    const PlacedThing& below = scene.fit.things[*thing.support];
    return hasClosedFront(below) && thing.box.base.z < below.box.top() - touching;
}

std::optional<bool> grilleOf(const PlacedThing& thing)
{
    if (const auto* const speaker = findSpecs<catalogue::SpeakerSpecs>(thing)) {
        return speaker->grilleFixed;
    }
    if (const auto* const subwoofer = findSpecs<catalogue::SubwooferSpecs>(thing)) {
        return subwoofer->grilleFixed;
    }
    return std::nullopt;
}

void checkGrilles(const Scene& scene, const ReachVolume& volume, Parameters& parameters)
{
    std::vector<std::string> bare;
    std::size_t count = 0;
    Parameter parameter =
        makeParameter("children.grilles", Group::Children, Rank::Safety, reachRule);
    for (const PlacedThing& thing : scene.fit.things) {
        const bool sounds =
            thing.component != nullptr && catalogue::isLoudspeaker(thing.component->kind);
        if (!sounds || ++count > mostOfARule || thing.box.base.z >= reachAt(volume, thing)) {
            continue;
        }
        const auto isFixed = grilleOf(thing);
        if (!isFixed) {
            need(parameter, "whether the grille of " + thing.name() + " is fixed");
        } else if (!*isFixed) {
            parameter.subjects.emplace_back(thing.placement->id);
            bare.push_back(thing.name());
        }
    }
    if (count == 0) {
        return;
    }
    if (parameter.needs.empty() || !bare.empty()) {
        parameter.needs.clear();
        holdBelow(parameter, static_cast<double>(bare.size()), 0, "");
    }
    parameter.facts.emplace_back("things", listed(bare));
    parameters.push_back(std::move(parameter));
}

/// What stands on a thing.
struct Load {
    double heaviest = 0; ///< mass of the heaviest, kg
    std::vector<const PlacedThing*> unknown;
};

std::vector<Load> loadOnEach(const Scene& scene)
{
    std::vector<Load> loads(scene.fit.things.size());
    for (const PlacedThing& upper : scene.fit.things) {
        if (!upper.support) {
            continue;
        }
        Load& load = loads[*upper.support];
        if (const auto mass = massOf(upper)) {
            load.heaviest = std::max(load.heaviest, *mass);
        } else {
            load.unknown.push_back(&upper);
        }
    }
    return loads;
}

void checkOverSeats(const Scene& scene, Parameters& parameters)
{
    std::vector<const PlacedThing*> seats;
    for (const PlacedThing& thing : scene.fit.things) {
        if (thing.component != nullptr && catalogue::isSeat(thing.component->kind) &&
            seats.size() < mostOfARule) {
            seats.push_back(&thing);
        }
    }
    OneByOne counted;
    for (const PlacedThing& thing : scene.fit.things) {
        const bool isOnShelf =
            thing.support && scene.fit.things[*thing.support].isA(ComponentKind::Shelf);
        if (!isOnShelf || thing.box.base.z < overSeatFrom) {
            continue;
        }
        const bool isOver = std::ranges::any_of(seats, [&](const PlacedThing* seat) {
            return planDistance(thing.corners, seat->corners) < overSeatNear;
        });
        if (!isOver) {
            continue;
        }
        if (!counted.takes()) {
            continue;
        }
        Parameter parameter =
            makeParameter("children.above-seat", Group::Children, Rank::Safety, seatRule, thing);
        if (const auto mass = massOf(thing)) {
            holdBelow(parameter, *mass, heavyOverSeat, "kg");
        } else {
            need(parameter, "mass of " + thing.name());
        }
        parameters.push_back(std::move(parameter));
    }
    counted.tellRest(parameters,
                     makeParameter("children.above-seat", Group::Children, Rank::Safety, seatRule));
}

void checkSubwoofers(const Scene& scene, Parameters& parameters)
{
    std::size_t count = 0;
    for (const PlacedThing& thing : scene.fit.things) {
        const bool isOnSubwoofer =
            thing.support && scene.fit.things[*thing.support].isA(ComponentKind::Subwoofer);
        if (isOnSubwoofer && count++ < mostOfARule) {
            Parameter parameter = makeParameter("children.on-subwoofer", Group::Children,
                                                Rank::Safety, reachRule, thing);
            parameter.verdict = Verdict::Advice;
            parameters.push_back(std::move(parameter));
        }
    }
}

} // namespace

void checkTouchables(const Scene& scene, const ReachVolume& volume, Parameters& parameters)
{
    OneByOne counted;
    for (const PlacedThing& thing : scene.fit.things) {
        if (!isHotOrFragile(thing) || !counted.takes()) {
            continue;
        }
        Parameter parameter =
            makeParameter("children.hot-fragile", Group::Children, Rank::Safety, reachRule, thing);
        if (isBehindFront(scene, thing)) {
            parameter.verdict = verdictOf(true, parameter.grade);
            parameter.facts.emplace_back("held", "behind a closed front");
        } else {
            holdAbove(parameter, thing.box.base.z, reachAt(volume, thing), "m");
        }
        parameters.push_back(std::move(parameter));
    }
    counted.tellRest(parameters, makeParameter("children.hot-fragile", Group::Children,
                                               Rank::Safety, reachRule));
    checkGrilles(scene, volume, parameters);
}

NearClimb nearestClimb(const Scene& scene, const ReachVolume& volume, const PlacedThing& shelf)
{
    NearClimb nearest{nullptr, std::numeric_limits<double>::infinity()};
    for (const ClimbSurface& climb : volume.climbs) {
        const double away = planDistance(shelf.corners, climb.corners);
        if (climb.id == shelf.placement->id || away >= nearest.distance) {
            continue;
        }
        const auto found = std::ranges::find_if(scene.fit.things, [&](const PlacedThing& thing) {
            return thing.placement->id == climb.id;
        });
        const bool isOnShelf = found->support && &scene.fit.things[*found->support] == &shelf;
        if (!isOnShelf) {
            nearest = {&*found, away};
        }
    }
    return nearest;
}

void checkClimbing(const Scene& scene, Parameters& parameters)
{
    const auto age = oldestSmallChild(scene.fit.design.brief);
    const ReachVolume volume = reachVolume(scene, age.value_or(0));
    const std::vector<Load> loads = loadOnEach(scene);
    OneByOne counted;
    for (std::size_t i = 0; i < scene.fit.things.size(); ++i) {
        const PlacedThing& shelf = scene.fit.things[i];
        const bool holds = shelf.isA(ComponentKind::Shelf) || shelf.isA(ComponentKind::Rack);
        const bool isHeavy = loads[i].heaviest > heavyOnShelf;
        if (!holds || (!isHeavy && loads[i].unknown.empty())) {
            continue;
        }
        if (!counted.takes()) {
            continue;
        }
        Parameter parameter =
            makeParameter("children.climb", Group::Children, Rank::Safety, climbRule, shelf);
        const NearClimb near = nearestClimb(scene, volume, shelf);
        if (near.thing == nullptr) {
            parameter.verdict = verdictOf(true, parameter.grade);
        } else {
            parameter.subjects.emplace_back(near.thing->placement->id);
            parameter.facts.emplace_back("other", near.thing->name());
            holdAbove(parameter, near.distance, standards::climbableDistance, "m");
        }
        // Where nothing is near to climb on, the mass does not matter.
        if (isFinding(parameter.verdict) && !isHeavy) {
            for (const PlacedThing* upper : loads[i].unknown) {
                need(parameter, "mass of " + upper->name());
            }
        }
        parameters.push_back(std::move(parameter));
    }
    checkOverSeats(scene, parameters);
    checkSubwoofers(scene, parameters);
    counted.tellRest(parameters,
                     makeParameter("children.climb", Group::Children, Rank::Safety, climbRule));
}

void checkHabits(const Scene& scene, Parameters& parameters)
{
    const bool hasDevices = std::ranges::any_of(scene.fit.things, [](const PlacedThing& thing) {
        return isHotOrFragile(thing) || thing.isA(ComponentKind::Display);
    });
    if (hasDevices) {
        Parameter cords = makeParameter("children.cords", Group::Children, Rank::Safety, cordRule);
        need(cords, "how the cables are held: in trunking, without loops of 220 mm below 1.6 m");
        parameters.push_back(std::move(cords));
        Parameter sockets =
            makeParameter("children.sockets", Group::Children, Rank::Safety, reachRule);
        need(sockets, "whether the sockets are shuttered, and that no lead runs under a rug");
        parameters.push_back(std::move(sockets));
    }
    if (scene.speakers.empty()) {
        return;
    }
    Parameter hearing =
        makeParameter("children.hearing", Group::Children, Rank::Safety, hearingRule);
    const design::Loudness loudness = scene.fit.design.brief.loudness;
    if (loudness == design::Loudness::Unsaid) {
        need(hearing, "how loud you mean to listen");
    } else {
        hearing.certainty = Certainty::Indicative;
        holdBelow(hearing, standards::filmLevel(loudness), childHearing, "dBA");
    }
    parameters.push_back(std::move(hearing));
}

void suggestHigherPlace(const Scene& scene, const catalogue::Catalogue& catalogue,
                        const PlacedThing& thing, double height, std::vector<Candidate>& candidates)
{
    for (const PlacedThing& support : scene.fit.things) {
        if (support.component == nullptr || &support == &thing ||
            candidates.size() >= mostCandidates) {
            continue;
        }
        const auto& surfaces = support.component->surfaces;
        for (std::size_t i = 0; i < surfaces.size(); ++i) {
            const double at = support.box.base.z + surfaces[i].height.inMetres();
            const bool isInside = hasClosedFront(support) && at < support.box.top() - touching;
            if (at < height && !isInside) {
                continue;
            }
            const geometry::Point3 to =
                geometry::Point3::fromMetres({support.box.base.x, support.box.base.y, at});
            suggest(candidates, "stand-on", {{"thing", thing.name()}, {"other", support.name()}},
                    design::moveTo(scene.fit.design, thing.placement->id, to)
                        .and_then([&](design::Design moved) {
                            return design::standOn(std::move(moved), catalogue, thing.placement->id,
                                                   support.placement->id, i);
                        }));
        }
    }
}

void suggestLowerPlace(const Scene& scene, const catalogue::Catalogue& catalogue,
                       const PlacedThing& thing, std::vector<Candidate>& candidates)
{
    for (const PlacedThing& support : scene.fit.things) {
        const bool carries =
            support.isA(ComponentKind::Cabinet) || support.isA(ComponentKind::Table);
        if (!carries || support.component->surfaces.empty()) {
            continue;
        }
        suggest(candidates, "stand-on", {{"thing", thing.name()}, {"other", support.name()}},
                design::moveTo(scene.fit.design, thing.placement->id, support.placement->position)
                    .and_then([&](design::Design moved) {
                        return design::standOn(std::move(moved), catalogue, thing.placement->id,
                                               support.placement->id,
                                               support.component->surfaces.size() - 1);
                    }));
    }
}

void suggestApart(const Scene& scene, const PlacedThing& shelf, std::vector<Candidate>& candidates)
{
    const auto age = oldestSmallChild(scene.fit.design.brief);
    const NearClimb near = nearestClimb(scene, reachVolume(scene, age.value_or(0)), shelf);
    if (near.thing == nullptr) {
        return;
    }
    const double lacking = standards::climbableDistance - near.distance + 0.01;
    const Vec2 away = normalised(flat(near.thing->box.base) - flat(shelf.box.base));
    const Vec2 alongX{away.x < 0 ? -1.0 : 1.0, 0};
    const Vec2 alongY{0, away.y < 0 ? -1.0 : 1.0};
    const bool isBeside = std::abs(away.x) > std::abs(away.y);
    for (const Vec2 direction : {isBeside ? alongX : alongY, away, isBeside ? alongY : alongX}) {
        for (const double more : {1.0, 1.5}) {
            suggestShift(candidates, "move-apart", scene, *near.thing,
                         direction * (lacking * more));
        }
    }
}

} // namespace bespeak::assessment
