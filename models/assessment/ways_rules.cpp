// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/free_space.h"
#include "models/assessment/rule_outcome.h"
#include "models/assessment/scene_parts.h"
#include "models/assessment/ways_parts.h"
#include "models/design/design_edits.h"
#include "models/standards/clearance.h"

#include <algorithm>

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using geometry::Vec2;

namespace
{

constexpr ParameterWords words[] = {
    {"ways.walkway", QT_TRANSLATE_NOOP("Assessment", "Ways to the seats"),
     QT_TRANSLATE_NOOP("Assessment",
                       "The narrowest place on the widest way from a door to each seat."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The way to {thing} narrows to {value}; {limit} is comfortable.")},
    {"ways.accessible", QT_TRANSLATE_NOOP("Assessment", "Ways for a wheelchair"),
     QT_TRANSLATE_NOOP("Assessment", "A wheelchair needs a wider way than somebody on foot."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The way to {thing} narrows to {value}; a wheelchair needs {limit}.")},
    {"ways.turning", QT_TRANSLATE_NOOP("Assessment", "Turning a wheelchair"),
     QT_TRANSLATE_NOOP("Assessment", "The largest free circle in which a wheelchair can turn."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The largest free circle is {value} wide; a wheelchair turns in {limit}.")},
    {"ways.door-width", QT_TRANSLATE_NOOP("Assessment", "Width of the doors"),
     QT_TRANSLATE_NOOP("Assessment", "A wheelchair must fit through the open door."),
     QT_TRANSLATE_NOOP("Assessment", "A door is {value} wide; a wheelchair needs {limit}.")},
    {"ways.wheelchair-place", QT_TRANSLATE_NOOP("Assessment", "Place for a wheelchair"),
     QT_TRANSLATE_NOOP("Assessment", "Whoever sits in a wheelchair needs a place to watch from."),
     QT_TRANSLATE_NOOP("Assessment", "There is no place for the wheelchair yet.")},
    {"ways.recline", QT_TRANSLATE_NOOP("Assessment", "Room to recline"),
     QT_TRANSLATE_NOOP("Assessment", "How much is free in front of a recliner for its foot rest."),
     QT_TRANSLATE_NOOP("Assessment",
                       "In front of {thing} {value} are free; reclined it needs {limit}.")},
    {"ways.recline-back", QT_TRANSLATE_NOOP("Assessment", "Room behind a recliner"),
     QT_TRANSLATE_NOOP("Assessment", "How much is free behind a recliner for its back."),
     QT_TRANSLATE_NOOP("Assessment",
                       "Behind {thing} {value} are free; reclined it needs {limit}.")},
    {"ways.seat-table", QT_TRANSLATE_NOOP("Assessment", "Between seat and table"),
     QT_TRANSLATE_NOOP("Assessment", "Legs need room between a seat and the table in front of it."),
     QT_TRANSLATE_NOOP("Assessment",
                       "Between {thing} and {other} there are {value}; {limit} is comfortable.")},
};

constexpr RemedyWords remedyWords[] = {
    {"widen-way", QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance} out of the way")},
    {"move-forward-to-recline", QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance} forward")},
    {"move-back-to-recline", QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance} back")},
    {"move-table", QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance} away")},
    {"wider-door", QT_TRANSLATE_NOOP("Assessment", "Widen the door to {width}")},
};

constexpr Evidence homeWay{"trade practice", 'D'};
constexpr Evidence accessibleWay{"2010 ADA Standards 403.5.1", 'A'};
constexpr Evidence turning{"2010 ADA Standards 304.3.1", 'A'};
constexpr Evidence doorWidth{"2010 ADA Standards 404.2.3", 'C'};
constexpr Evidence wheelchairPlace{"own choice: 0.9 x 1.25 m with a view", 'D'};
constexpr Evidence maker{"the maker's figures; trade guides for rows", 'B'};
/// Feet of the next row pass there, m (trade guides).
constexpr double footPassage = 0.3;
/// A table farther away is not this seat's.
constexpr double tableNear = 1.2;

/// In a hall the floor is looked at in coarser steps: a way may be missed by one.
void admitCoarseSteps(const Scene& scene, Parameter& parameter)
{
    constexpr double fineEnough = 0.15;
    const double step = walkStep(scene.room);
    if (step > fineEnough) {
        parameter.certainty = Certainty::Indicative;
        parameter.uncertainty = step;
    }
}

void addDoors(const Scene& scene, Parameters& parameters)
{
    for (const room::Opening& opening : scene.room.parts.openings) {
        if (opening.kind == room::OpeningKind::Window) {
            continue;
        }
        Parameter parameter =
            makeParameter("ways.door-width", Group::Ways, Rank::Clearance, doorWidth);
        parameter.subjects = {opening.id};
        holdAbove(parameter, opening.width.inMetres(), standards::accessibleDoor, "m");
        parameters.push_back(std::move(parameter));
    }
}

/// How much a recliner grows to the front when it reclines, m; empty: unknown.
std::optional<double> growsForward(const PlacedThing& thing)
{
    const auto* const specs = findSpecs<catalogue::SeatSpecs>(thing);
    if (specs == nullptr || !specs->reclinedDepth) {
        return std::nullopt;
    }
    const double back = specs->wallGap.value_or(Length()).inMetres();
    return std::max(0.0, specs->reclinedDepth->inMetres() - thing.box.size.y - back);
}

void addRecliner(const Scene& scene, const std::vector<Obstacle>& obstacles, std::size_t index,
                 Parameters& parameters)
{
    const PlacedThing& thing = scene.fit.things[index];
    const Vec2 facing = facingOf(thing);
    Parameter front = makeParameter("ways.recline", Group::Ways, Rank::Clearance, maker, thing);
    if (const auto grows = growsForward(thing)) {
        const Ahead ahead = freeAhead(scene, obstacles, index, facing);
        const bool isRow = ahead.thing && scene.fit.things[*ahead.thing].component != nullptr &&
                           catalogue::isSeat(scene.fit.things[*ahead.thing].component->kind);
        if (ahead.thing) {
            front.subjects.emplace_back(scene.fit.things[*ahead.thing].placement->id);
        }
        holdAbove(front, ahead.distance, *grows + (isRow ? footPassage : 0), "m");
    } else {
        need(front, "reclined depth of " + thing.name());
    }
    parameters.push_back(std::move(front));
    const auto* const specs = findSpecs<catalogue::SeatSpecs>(thing);
    Parameter back = makeParameter("ways.recline-back", Group::Ways, Rank::Clearance, maker, thing);
    if (specs != nullptr && specs->wallGap) {
        holdAbove(back, freeAhead(scene, obstacles, index, -facing).distance,
                  specs->wallGap->inMetres(), "m");
    } else {
        need(back, "gap that " + thing.name() + " needs behind");
    }
    parameters.push_back(std::move(back));
}

void addTable(const Scene& scene, const std::vector<Obstacle>& obstacles, std::size_t index,
              Parameters& parameters)
{
    const PlacedThing& thing = scene.fit.things[index];
    const Ahead ahead = freeAhead(scene, obstacles, index, facingOf(thing));
    const bool isTable = ahead.thing && ahead.distance < tableNear &&
                         scene.fit.things[*ahead.thing].isA(ComponentKind::Table);
    if (!isTable) {
        return;
    }
    const PlacedThing& table = scene.fit.things[*ahead.thing];
    Parameter parameter =
        makeParameter("ways.seat-table", Group::Ways, Rank::Comfort, homeWay, thing);
    parameter.subjects.emplace_back(table.placement->id);
    parameter.facts.emplace_back("other", table.name());
    holdAbove(parameter, ahead.distance, standards::seatToTable, "m");
    parameters.push_back(std::move(parameter));
}

} // namespace

Parameter walkwayParameter(const Scene& scene, const std::vector<Way>& ways)
{
    const bool isAccessible = scene.fit.design.brief.usesWheelchair;
    Parameter parameter =
        isAccessible ? makeParameter("ways.accessible", Group::Ways, Rank::Clearance, accessibleWay)
                     : makeParameter("ways.walkway", Group::Ways, Rank::Comfort, homeWay);
    admitCoarseSteps(scene, parameter);
    if (ways.empty()) {
        need(parameter, "where the door is");
        return parameter;
    }
    const auto width = [](const Way& way) { return way.isOpen ? way.narrowest.width : 0; };
    const Way& worst = *std::ranges::min_element(ways, {}, width);
    for (const Way& way : ways) {
        parameter.seats.push_back({way.seat, 0, width(way)});
    }
    parameter.subjects = {worst.seat};
    if (worst.narrowest.thing) {
        parameter.subjects.emplace_back(scene.fit.things[*worst.narrowest.thing].placement->id);
    }
    const auto seat = std::ranges::find_if(scene.fit.things, [&](const PlacedThing& thing) {
        return thing.placement->id == worst.seat;
    });
    parameter.facts.emplace_back("thing", seat->name());
    const double limit = isAccessible ? standards::accessibleWay : standards::homeWay;
    holdAbove(parameter, width(worst), limit, "m");
    return parameter;
}

Parameter turningParameter(const Scene& scene, const std::optional<TurningPlace>& place)
{
    Parameter circle = makeParameter("ways.turning", Group::Ways, Rank::Clearance, turning);
    admitCoarseSteps(scene, circle);
    holdAbove(circle, place ? 2 * place->radius : 0, standards::turningCircle, "m");
    return circle;
}

Parameters wheelchairParameters(const Scene& scene)
{
    Parameters parameters;
    addDoors(scene, parameters);
    Parameter own =
        makeParameter("ways.wheelchair-place", Group::Ways, Rank::Clearance, wheelchairPlace);
    const bool hasPlace = std::ranges::any_of(scene.fit.things, [](const PlacedThing& thing) {
        return thing.isA(ComponentKind::WheelchairPlace);
    });
    own.verdict = verdictOf(hasPlace, own.grade);
    parameters.push_back(std::move(own));
    return parameters;
}

Parameters seatClearances(const Scene& scene)
{
    Parameters parameters;
    const std::vector<Obstacle> obstacles = obstaclesOf(scene);
    std::size_t count = 0;
    for (std::size_t i = 0; i < scene.fit.things.size() && count < mostOfARule; ++i) {
        const PlacedThing& thing = scene.fit.things[i];
        if (thing.component == nullptr || !catalogue::isSeat(thing.component->kind)) {
            continue;
        }
        ++count;
        if (thing.isA(ComponentKind::Recliner)) {
            addRecliner(scene, obstacles, i, parameters);
        }
        addTable(scene, obstacles, i, parameters);
    }
    return parameters;
}

namespace
{

Parameters assess(const Scene& scene)
{
    Parameters parameters;
    if (scene.fit.design.brief.usesWheelchair) {
        parameters.push_back(turningParameter(scene, largestTurningPlace(scene)));
        std::ranges::move(wheelchairParameters(scene), std::back_inserter(parameters));
    }
    if (scene.seats.empty()) {
        return parameters;
    }
    parameters.push_back(walkwayParameter(scene, waysToSeats(scene)));
    std::ranges::move(seatClearances(scene), std::back_inserter(parameters));
    return parameters;
}

/// Moves what stands at the narrowest place across the way, either of the two sides.
void suggestWider(const Scene& scene, const Parameter& finding, std::vector<Candidate>& candidates)
{
    for (const Way& way : waysToSeats(scene)) {
        const double lacking = finding.lowest.value_or(0) - way.narrowest.width + 0.01;
        if (!way.isOpen || lacking <= 0) {
            continue;
        }
        const FreeWidth& gap = way.narrowest;
        const Vec2 across = normalised(gap.to - gap.from);
        for (const auto& index : {gap.thing, gap.other}) {
            if (!index) {
                continue;
            }
            const PlacedThing& thing = scene.fit.things[*index];
            const Vec2 from = flat(thing.box.base) - way.place;
            const Vec2 away = dot(from, across) < 0 ? -across : across;
            for (const double more : {1.0, 1.5, 2.0}) {
                suggestShift(candidates, "widen-way", scene, thing, away * (lacking * more));
            }
        }
    }
}

void suggestDoor(const Scene& scene, const Parameter& finding, std::vector<Candidate>& candidates)
{
    const std::uint32_t* const id =
        finding.subjects.empty() ? nullptr : std::get_if<std::uint32_t>(&finding.subjects.front());
    const room::Opening* const opening =
        id != nullptr ? room::findOpening(scene.fit.design.room, *id) : nullptr;
    if (opening == nullptr || scene.fit.design.brief.tenure == design::Tenure::Rented) {
        return;
    }
    room::Opening wider = *opening;
    wider.width = Length::millimetres(900);
    suggest(candidates, "wider-door", {{"width", formatLength(wider.width)}},
            design::changeOpening(scene.fit.design, wider));
}

std::vector<Candidate> propose(const Scene& scene, const catalogue::Catalogue& /*catalogue*/,
                               const Parameter& finding)
{
    std::vector<Candidate> candidates;
    if (finding.key == "ways.walkway" || finding.key == "ways.accessible") {
        suggestWider(scene, finding, candidates);
    } else if (finding.key == "ways.door-width") {
        suggestDoor(scene, finding, candidates);
    }
    const PlacedThing* const thing = blamedThing(scene, finding);
    if (thing == nullptr || !finding.value || !finding.lowest) {
        return candidates;
    }
    const Vec2 facing = facingOf(*thing);
    const double lacking = *finding.lowest - *finding.value + 0.005;
    if (finding.key == "ways.recline") {
        suggestShift(candidates, "move-back-to-recline", scene, *thing, -facing * lacking);
    } else if (finding.key == "ways.recline-back") {
        suggestShift(candidates, "move-forward-to-recline", scene, *thing, facing * lacking);
    }
    if ((finding.key == "ways.seat-table" || finding.key == "ways.recline") &&
        finding.subjects.size() > 1) {
        Parameter other = finding;
        other.subjects.erase(other.subjects.begin());
        if (const PlacedThing* const table = blamedThing(scene, other)) {
            suggestShift(candidates, "move-table", scene, *table, facing * lacking);
        }
    }
    if (finding.key == "ways.seat-table") {
        suggestShift(candidates, "move-back-to-recline", scene, *thing, -facing * lacking);
    }
    return candidates;
}

/// What is walked around and who sits there; what stands on others may be one's own obstacle.
Interest interest(const Scene& scene, const PlacedThing& thing)
{
    if (scene.seats.empty() && !scene.fit.design.brief.usesWheelchair) {
        return Interest::None;
    }
    const bool isRead = isInTheWay(thing) || thing.isOf(catalogue::KindGroup::Seating) ||
                        thing.placement->support.has_value();
    return isRead ? Interest::Place : Interest::None;
}

} // namespace

#undef QT_TRANSLATE_NOOP

const RuleGroup& wayRules()
{
    static const RuleGroup group{
        Group::Ways, Aspect::Room | Aspect::Seats | Aspect::Things | Aspect::Brief,
        assess,      propose,
        words,       remedyWords,
        interest};
    return group;
}

} // namespace bespeak::assessment
