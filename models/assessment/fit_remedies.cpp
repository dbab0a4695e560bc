// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/fit_remedies.h"

#include "models/assessment/rule_outcome.h"
#include "models/assessment/scene_parts.h"
#include "models/design/design_edits.h"
#include "models/room/room_shape.h"

#include <algorithm>

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

using geometry::Vec2;

namespace
{

constexpr RemedyWords words[] = {
    {"fit-move-apart",
     QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance}, clear of {other}")},
    {"fit-move-inside", QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance} into the room")},
    {"fit-clear-opening",
     QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance}, out of the way")},
    {"fit-to-the-wall", QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance} to the wall")},
    {"fit-lift", QT_TRANSLATE_NOOP("Assessment", "Put {thing} {distance} higher")},
    {"fit-lower", QT_TRANSLATE_NOOP("Assessment", "Put {thing} {distance} lower")},
};

constexpr double clear = 0.005; ///< m of air between what was moved apart

const PlacedThing* thingOf(const Scene& scene, const Finding& finding, std::size_t subject)
{
    const PlacementId* const id = subject < finding.subjects.size()
                                      ? std::get_if<PlacementId>(&finding.subjects[subject])
                                      : nullptr;
    const auto found = std::ranges::find_if(scene.fit.things, [id](const PlacedThing& thing) {
        return id != nullptr && thing.placement->id == *id;
    });
    return found == scene.fit.things.end() ? nullptr : &*found;
}

/// The thing that moves if this one does: what stands on a stand goes along with it.
const PlacedThing& carrierOf(const Scene& scene, const PlacedThing& thing)
{
    const PlacedThing* carrier = &thing;
    for (std::size_t steps = 0; carrier->support && steps < scene.fit.things.size(); ++steps) {
        carrier = &scene.fit.things[*carrier->support];
    }
    return *carrier;
}

double footprint(const PlacedThing& thing)
{
    return thing.box.size.x * thing.box.size.y;
}

/// Shifts along x and y by which the one's bounds leave the other's, the shortest first.
std::vector<Vec2> shiftsApart(const PlacedThing& moved, const PlacedThing& other)
{
    std::vector<Vec2> shifts{{other.high.x - moved.low.x + clear, 0},
                             {other.low.x - moved.high.x - clear, 0},
                             {0, other.high.y - moved.low.y + clear},
                             {0, other.low.y - moved.high.y - clear}};
    std::ranges::stable_sort(shifts, {}, [](Vec2 shift) { return length(shift); });
    return shifts;
}

/// The smaller thing, then the larger; each as it stands and with what carries it.
void moveApart(const Scene& scene, const PlacedThing& one, const PlacedThing& two,
               std::vector<Candidate>& candidates)
{
    const bool isFirstSmaller = footprint(one) <= footprint(two);
    const PlacedThing& small = isFirstSmaller ? one : two;
    const PlacedThing& large = isFirstSmaller ? two : one;
    const auto move = [&](const PlacedThing& thing, const PlacedThing& other) {
        for (const Vec2 shift : shiftsApart(thing, other)) {
            suggestShift(candidates, "fit-move-apart", scene, thing, shift);
        }
    };
    for (const auto& [thing, other] : {std::pair(&small, &large), std::pair(&large, &small)}) {
        const std::size_t before = candidates.size();
        move(*thing, *other);
        if (thing->support) {
            move(carrierOf(scene, *thing), *other);
        }
        for (std::size_t i = before; i < candidates.size(); ++i) {
            candidates[i].facts.emplace_back("other", other->name());
        }
    }
}

/// How far a footprint reaches through a wall that it stands at, m.
double depthBeyond(const room::WallLine& wall, const PlacedThing& thing)
{
    double depth = 0;
    double from = 1e9;
    double to = -1e9;
    for (const Vec2 corner : thing.corners) {
        depth = std::max(depth, -dot(corner - wall.from, wall.inward));
        const double along = dot(corner - wall.from, wall.direction());
        from = std::min(from, along);
        to = std::max(to, along);
    }
    return to > 0 && from < wall.length() ? depth : 0;
}

/// Through one wall, or through the two of a corner.
void moveInside(const Scene& scene, const PlacedThing& thing, std::vector<Candidate>& candidates)
{
    std::vector<Vec2> shifts;
    for (std::size_t i = 0; i < scene.fit.design.room.walls().size(); ++i) {
        const room::WallLine wall = room::wallLine(scene.fit.design.room, i);
        if (const double depth = depthBeyond(wall, thing); depth > 0) {
            shifts.push_back(wall.inward * (depth + clear));
        }
    }
    std::ranges::stable_sort(shifts, {}, [](Vec2 shift) { return length(shift); });
    shifts.resize(std::min<std::size_t>(shifts.size(), 4));
    const std::size_t count = shifts.size();
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
            shifts.push_back(shifts[i] + shifts[j]);
        }
    }
    for (const Vec2 shift : shifts) {
        suggestShift(candidates, "fit-move-inside", scene, carrierOf(scene, thing), shift);
    }
}

/// Away from the wall with the opening or along it, in growing steps.
void clearOpening(const Scene& scene, const PlacedThing& thing, const Finding& finding,
                  std::vector<Candidate>& candidates)
{
    const std::uint32_t* const id =
        finding.subjects.size() > 1 ? std::get_if<std::uint32_t>(&finding.subjects[1]) : nullptr;
    const room::Opening* const opening =
        id != nullptr ? room::findOpening(scene.fit.design.room, *id) : nullptr;
    if (opening == nullptr) {
        return;
    }
    const room::WallLine wall = room::wallLine(scene.fit.design.room, opening->wall);
    const double depth = finding.value.value_or(0) + clear;
    const Vec2 along = wall.direction();
    for (const double way : {depth, depth * 1.3, depth * 1.7, depth * 2.3, depth * 3}) {
        for (const Vec2 direction : {along, -along, wall.inward}) {
            suggestShift(candidates, "fit-clear-opening", scene, carrierOf(scene, thing),
                         direction * way);
        }
    }
}

void moveUp(const Scene& scene, const PlacedThing& thing, double by,
            std::vector<Candidate>& candidates)
{
    geometry::Point3 to = thing.placement->position;
    to.z = to.z + Length::metres(by);
    suggest(candidates, by > 0 ? "fit-lift" : "fit-lower",
            {{"thing", thing.name()}, {"distance", lengthText(std::abs(by))}},
            design::moveTo(scene.fit.design, thing.placement->id, to));
}

/// What hangs in the air: back to the nearest wall.
void moveToWall(const Scene& scene, const PlacedThing& thing, double gap,
                std::vector<Candidate>& candidates)
{
    suggestShift(candidates, "fit-to-the-wall", scene, thing, -facingOf(thing) * gap);
}

} // namespace

#undef QT_TRANSLATE_NOOP

std::vector<Candidate> proposeForFit(const Scene& scene, const Finding& finding)
{
    std::vector<Candidate> candidates;
    const PlacedThing* const thing = thingOf(scene, finding, 0);
    const double value = finding.value.value_or(0);
    if (thing == nullptr) {
        return candidates;
    }
    if (finding.rule == "fit.overlap" || finding.rule == "fit.place-taken") {
        if (const PlacedThing* const other = thingOf(scene, finding, 1)) {
            moveApart(scene, *thing, *other, candidates);
        }
    } else if (finding.rule == "fit.outside-room") {
        moveInside(scene, *thing, candidates);
    } else if (finding.rule == "fit.door-blocked" || finding.rule == "fit.way-blocked") {
        clearOpening(scene, *thing, finding, candidates);
    } else if (finding.rule == "fit.below-floor") {
        moveUp(scene, *thing, value, candidates);
    } else if (finding.rule == "fit.above-ceiling") {
        moveUp(scene, *thing, -value, candidates);
    } else if (finding.rule == "fit.not-at-wall") {
        moveToWall(scene, *thing, value, candidates);
    }
    return candidates;
}

std::span<const RemedyWords> fitRemedyWords()
{
    return words;
}

} // namespace bespeak::assessment
