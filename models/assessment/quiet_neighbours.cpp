// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/quiet_checks.h"

#include "models/design/design_edits.h"
#include "models/geometry/polygon.h"
#include "models/room/room_shape.h"
#include "models/standards/surroundings.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using catalogue::Mounting;
using design::Loudness;

namespace
{

constexpr Evidence noiseLaw{"TA Lärm (1998) 6.2, in the neighbour's rooms", 'A'};
constexpr Evidence nextDoor{"TA Lärm (1998) 6.2; the room next door is taken as 40 m³ with 0.5 s",
                            'D'};
constexpr Evidence ours{"own choice", 'D'};

bool makesSound(const Scene& scene)
{
    return !scene.speakers.empty() || !scene.subwoofers.empty();
}

Subject subjectOf(Boundary boundary)
{
    switch (boundary.side) {
    case Side::Ceiling:
        return RoomSide::Ceiling;
    case Side::Floor:
        return RoomSide::Floor;
    case Side::Wall:
        break;
    }
    return boundary.wall;
}

/// The boundary that a parameter of this file is about.
std::optional<Boundary> blamedBoundary(const Scene& scene, const Parameter& parameter)
{
    for (const Boundary boundary : sharedBoundaries(scene)) {
        const auto isNamed = [&](const auto& fact) {
            return fact.first == "boundary" && fact.second == boundaryName(boundary);
        };
        if (std::ranges::any_of(parameter.facts, isNamed)) {
            return boundary;
        }
    }
    return std::nullopt;
}

const char* loudnessText(Loudness loudness)
{
    switch (loudness) {
    case Loudness::Quiet:
        return "quietly";
    case Loudness::Reference:
        return "at the reference level";
    case Loudness::Normal:
    case Loudness::Unsaid:
        break;
    }
    return "at a normal level";
}

void addNeighbour(const Scene& scene, Boundary boundary, Hours hours, Parameters& parameters)
{
    const bool isNight = hours == Hours::Night;
    Parameter parameter = makeParameter(isNight ? "quiet.neighbour-night" : "quiet.neighbour-day",
                                        Group::Quiet, Rank::NoiseLaw, nextDoor);
    const Loudness loudness = scene.fit.design.brief.loudness;
    parameter.subjects = {subjectOf(boundary)};
    parameter.certainty = Certainty::Indicative;
    parameter.uncertainty = neighbourUncertainty;
    parameter.facts = {{"boundary", boundaryName(boundary)}, {"loudness", loudnessText(loudness)}};
    const NeighbourNoise noise = neighbourNoise(scene, boundary, hours, loudness);
    for (const std::string& missing : noise.needs) {
        need(parameter, missing);
    }
    if (noise.needs.empty()) {
        holdBelow(parameter, noise.levelA, noise.limitA, "dBA");
        parameter.facts.emplace_back("loudest",
                                     std::to_string(std::lround(noise.loudestA)) + " dBA");
    }
    parameters.push_back(std::move(parameter));
}

bool isUnknownAnywhere(const room::RoomParts& room)
{
    return room.aboveCeiling == room::Beyond::Unknown || room.belowFloor == room::Beyond::Unknown ||
           std::ranges::any_of(room.walls, [](const room::Wall& wall) {
               return wall.beyond == room::Beyond::Unknown;
           });
}

/// The shared boundary that something is built into, if any.
std::optional<Boundary> sharedAround(const Scene& scene, const PlacedThing& thing)
{
    constexpr double within = 0.2;
    const Mounting mounting = thing.placement->mounting;
    for (const Boundary boundary : sharedBoundaries(scene)) {
        if (mounting == Mounting::InCeiling && boundary.side == Side::Ceiling) {
            return boundary;
        }
        if (mounting != Mounting::InWall || boundary.side != Side::Wall) {
            continue;
        }
        const room::WallLine line = room::wallLine(scene.fit.design.room, boundary.wall);
        if (geometry::distanceToSegment(flat(thing.box.base), line.from, line.to) < within) {
            return boundary;
        }
    }
    return std::nullopt;
}

struct NearWall {
    Boundary boundary;
    double distance = 0; ///< of the footprint, m
};

std::optional<NearWall> nearestSharedWall(const Scene& scene, const PlacedThing& thing)
{
    std::optional<NearWall> nearest;
    for (const Boundary boundary : sharedBoundaries(scene)) {
        if (boundary.side != Side::Wall) {
            continue;
        }
        const room::WallLine line = room::wallLine(scene.fit.design.room, boundary.wall);
        for (const geometry::Vec2 corner : thing.corners) {
            const double away = geometry::distanceToSegment(corner, line.from, line.to);
            if (!nearest || away < nearest->distance) {
                nearest = NearWall{boundary, away};
            }
        }
    }
    return nearest;
}

/// To walls that nobody shares, facing into the room, the nearest place first.
void suggestOtherWalls(const Scene& scene, const PlacedThing& thing,
                       std::vector<Candidate>& candidates)
{
    struct Place {
        geometry::Vec2 base;
        geometry::Vec2 inward;
    };
    std::vector<Place> places;
    constexpr double gap = 0.05;
    for (std::size_t wall = 0; wall < scene.room.parts.walls.size(); ++wall) {
        if (scene.room.parts.walls[wall].beyond == room::Beyond::Neighbour) {
            continue;
        }
        const room::WallLine line = room::wallLine(scene.fit.design.room, wall);
        for (const double share : {0.25, 0.5, 0.75}) {
            places.push_back({line.from + (line.to - line.from) * share +
                                  line.inward * (thing.box.size.y / 2 + gap),
                              line.inward});
        }
    }
    std::ranges::stable_sort(
        places, {}, [&](const Place& place) { return length(place.base - flat(thing.box.base)); });
    for (const Place& place : places) {
        geometry::Point3 to = geometry::Point3::fromMetres({place.base.x, place.base.y, 0});
        to.z = thing.placement->position.z;
        const double turn = std::atan2(-place.inward.x, place.inward.y);
        const double moved = length(place.base - flat(thing.box.base));
        suggest(candidates, "move-from-party-wall",
                {{"thing", thing.name()}, {"distance", lengthText(moved)}},
                design::moveTo(scene.fit.design, thing.placement->id, to)
                    .and_then([&](design::Design there) {
                        return design::turnTo(std::move(there), thing.placement->id,
                                              Angle::degrees(turn * 180 / std::numbers::pi));
                    }));
    }
}

void suggestWall(const Scene& scene, Boundary boundary, std::vector<Candidate>& candidates)
{
    room::RoomParts parts = scene.room.parts;
    std::string& construction = boundary.side == Side::Wall
                                    ? parts.walls[boundary.wall].construction
                                : boundary.side == Side::Ceiling ? parts.ceilingConstruction
                                                                 : parts.floorConstruction;
    const room::Construction* const now = room::findConstruction(construction);
    for (const room::Construction& better : room::constructions()) {
        const bool fits = boundary.side == Side::Wall ? better.forWalls : better.forSlabs;
        if (now == nullptr || !fits ||
            better.soundTransmissionClass <= now->soundTransmissionClass) {
            continue;
        }
        construction = better.id;
        const auto room = room::Room::create(parts);
        if (room) {
            suggest(
                candidates, "better-wall",
                {{"boundary", boundaryName(boundary)}, {"construction", std::string(better.name)}},
                design::replaceRoom(scene.fit.design, *room));
        }
    }
}

} // namespace

void checkNeighbours(const Scene& scene, Parameters& parameters)
{
    if (!makesSound(scene)) {
        return;
    }
    for (const Boundary boundary : sharedBoundaries(scene)) {
        addNeighbour(scene, boundary, Hours::Night, parameters);
        addNeighbour(scene, boundary, Hours::Day, parameters);
    }
    if (isUnknownAnywhere(scene.room.parts)) {
        Parameter unknown =
            makeParameter("quiet.surroundings", Group::Quiet, Rank::NoiseLaw, noiseLaw);
        need(unknown, "what lies behind each wall, above the ceiling and under the floor");
        parameters.push_back(std::move(unknown));
    }
}

void checkSharedWalls(const Scene& scene, Parameters& parameters)
{
    if (sharedBoundaries(scene).empty()) {
        return;
    }
    for (const Speaker& speaker : scene.speakers) {
        const auto thing = std::ranges::find_if(scene.fit.things, [&](const PlacedThing& one) {
            return one.placement->id == speaker.id;
        });
        const auto shared =
            thing == scene.fit.things.end() ? std::nullopt : sharedAround(scene, *thing);
        if (shared) {
            Parameter parameter = makeParameter("quiet.shared-wall-speaker", Group::Quiet,
                                                Rank::NoiseLaw, ours, *thing);
            parameter.facts.emplace_back("boundary", boundaryName(*shared));
            parameter.verdict = Verdict::Advice;
            parameters.push_back(std::move(parameter));
        }
    }
    for (const Subwoofer& subwoofer : scene.subwoofers) {
        const auto thing = std::ranges::find_if(scene.fit.things, [&](const PlacedThing& one) {
            return one.placement->id == subwoofer.id;
        });
        const auto wall =
            thing == scene.fit.things.end() ? std::nullopt : nearestSharedWall(scene, *thing);
        if (wall) {
            Parameter parameter = makeParameter("quiet.subwoofer-party-wall", Group::Quiet,
                                                Rank::NoiseLaw, ours, *thing);
            parameter.facts.emplace_back("boundary", boundaryName(wall->boundary));
            holdAbove(parameter, wall->distance, subwooferFromNeighbour, "m");
            parameters.push_back(std::move(parameter));
        }
    }
}

void suggestForNeighbour(const Scene& scene, const Parameter& finding,
                         std::vector<Candidate>& candidates)
{
    const auto boundary = blamedBoundary(scene, finding);
    if (!boundary) {
        return;
    }
    const Loudness now = scene.fit.design.brief.loudness;
    for (const Loudness quieter : {Loudness::Normal, Loudness::Quiet}) {
        if (standards::filmLevel(quieter) < standards::filmLevel(now)) {
            design::Brief brief = scene.fit.design.brief;
            brief.loudness = quieter;
            suggest(candidates, "play-quieter", {{"loudness", loudnessText(quieter)}},
                    design::setBrief(scene.fit.design, brief));
        }
    }
    if (scene.fit.design.brief.tenure != design::Tenure::Rented) {
        suggestWall(scene, *boundary, candidates);
    }
}

void suggestForSharedWall(const Scene& scene, const catalogue::Catalogue& catalogue,
                          const Parameter& finding, std::vector<Candidate>& candidates)
{
    const PlacedThing* const thing = blamedThing(scene, finding);
    if (thing == nullptr) {
        return;
    }
    if (const auto wall = nearestSharedWall(scene, *thing);
        wall && finding.key == "quiet.subwoofer-party-wall") {
        const auto inward = room::wallLine(scene.fit.design.room, wall->boundary.wall).inward;
        const double lacking = subwooferFromNeighbour - wall->distance + 0.01;
        suggestShift(candidates, "move-from-party-wall", scene, *thing, inward * lacking);
        suggestOtherWalls(scene, *thing, candidates);
        return;
    }
    const bool isCeiling = thing->placement->mounting == Mounting::InCeiling;
    const Mounting onto = isCeiling ? Mounting::Ceiling : Mounting::Wall;
    const ComponentKind kind =
        isCeiling ? ComponentKind::HeightSpeaker : ComponentKind::SurroundSpeaker;
    for (const catalogue::Component* other : cheapestFirst(catalogue, kind)) {
        if (std::ranges::count(other->mountings, onto) == 0 || thing->placement->locked ||
            candidates.size() >= 3) {
            continue;
        }
        design::Placement placement = *thing->placement;
        placement.component = other->id;
        placement.mounting = onto;
        placement.options.clear();
        const double lower = isCeiling ? other->size.height.inMetres() : 0;
        placement.position.z = Length::metres(thing->box.base.z - lower);
        const std::array<PlacementId, 1> gone{placement.id};
        suggest(candidates, "out-of-wall",
                {{"thing", thing->name()}, {"other", other->name.in("en")}},
                design::remove(scene.fit.design, gone).and_then([&](design::Design without) {
                    return design::place(std::move(without), catalogue, placement);
                }));
    }
}

} // namespace bespeak::assessment
