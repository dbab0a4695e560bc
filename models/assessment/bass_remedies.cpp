// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/added_things.h"
#include "models/assessment/bass_boundaries.h"
#include "models/assessment/bass_rules.h"
#include "models/assessment/candidate_edits.h"
#include "models/assessment/rule_parts.h"
#include "models/room/room_shape.h"

#include <algorithm>

namespace bespeak::assessment
{

namespace
{

using catalogue::Component;
using catalogue::ComponentKind;
using design::Design;
using geometry::OrientedBox;
using geometry::Vec2;

constexpr std::size_t mostOffered = 8;
constexpr double behindSubwoofer = 0.05; // m

/// A place at a wall where a subwoofer could stand.
struct WallPlace {
    OrientedBox box;
    std::string text; ///< "the middle of wall 2"
};

/// Midpoints of the walls first, then quarters, then corners.
std::vector<WallPlace> wallPlaces(const Scene& scene, const catalogue::Catalogue& catalogue,
                                  const Component& component, const PlacementId* moved)
{
    struct Share {
        double along;
        const char* text;
    };
    constexpr std::array<Share, 5> shares{{{0.5, "the middle of wall "},
                                           {0.25, "the first quarter of wall "},
                                           {0.75, "the last quarter of wall "},
                                           {0.0, "the first corner of wall "},
                                           {1.0, "the last corner of wall "}}};
    constexpr std::size_t mostWalls = 12;
    const Design& design = scene.fit.design;
    std::vector<WallPlace> places;
    for (const Share& share : shares) {
        for (std::size_t wall = 0; wall < std::min(design.room.walls().size(), mostWalls); ++wall) {
            const double length = room::wallLine(design.room, wall).length();
            const double half = component.size.width.inMetres() / 2 + behindSubwoofer;
            if (length < 2 * half) {
                continue;
            }
            const double along = std::clamp(length * share.along, half, length - half);
            const OrientedBox box = boxAtWall(design.room, component, wall, along, behindSubwoofer);
            if (isFree(design, catalogue, box, moved)) {
                places.push_back({box, share.text + std::to_string(wall + 1)});
            }
        }
    }
    return places;
}

/// What a finding wants to be small.
double badnessOf(const Parameter& finding, const BassFigures& figures)
{
    if (finding.key == "bass.extension") {
        return figures.extension;
    }
    if (finding.key == "bass.evenness") {
        return figures.worstSpread;
    }
    return finding.key == "bass.null" ? figures.nullDepth : figures.deviation;
}

struct Scored {
    double badness = 0;
    Candidate candidate;
};

/// Only those that promise to be good enough: to try one in a room's waves takes a second.
std::vector<Scored> goodEnough(std::vector<Scored> scored, const Parameter& finding)
{
    constexpr double aLittleMore = 1.05;
    std::erase_if(scored, [&](const Scored& one) {
        return finding.highest && one.badness > *finding.highest * aLittleMore;
    });
    return scored;
}

std::vector<Candidate> best(std::vector<Scored> scored)
{
    std::ranges::stable_sort(scored, {}, &Scored::badness);
    std::vector<Candidate> candidates;
    for (Scored& one : scored) {
        if (candidates.size() < mostOffered) {
            candidates.push_back(std::move(one.candidate));
        }
    }
    return candidates;
}

const PlacedThing* thingOf(const Scene& scene, const PlacementId& id)
{
    const auto found = std::ranges::find_if(
        scene.fit.things, [&](const PlacedThing& thing) { return thing.placement->id == id; });
    return found == scene.fit.things.end() ? nullptr : &*found;
}

std::optional<Candidate> movedTo(const Scene& scene, const PlacedThing& thing,
                                 const WallPlace& place)
{
    Result<Design> turned = design::turnTo(scene.fit.design, thing.placement->id,
                                           Angle::radians(place.box.turn).normalised());
    if (!turned) {
        return std::nullopt;
    }
    Result<Design> moved = design::moveTo(std::move(*turned), thing.placement->id,
                                          geometry::Point3::fromMetres(place.box.base));
    if (!moved) {
        return std::nullopt;
    }
    const double distance = length(flat(place.box.base) - flat(thing.box.base));
    return Candidate{
        "move-subwoofer",
        {{"name", thing.name()}, {"distance", lengthText(distance)}, {"place", place.text}},
        std::move(*moved)};
}

void tryMoves(const Scene& scene, const catalogue::Catalogue& catalogue, const Parameter& finding,
              const BassTrial& trial, std::vector<Scored>& scored)
{
    const std::vector<BassSource> sources = bassSources(scene);
    const double now = badnessOf(finding, trial.figuresOf(sources));
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const PlacedThing* const thing = thingOf(scene, sources[i].id);
        if (!sources[i].isSubwoofer || thing == nullptr || thing->component == nullptr ||
            thing->placement->locked) {
            continue;
        }
        for (const WallPlace& place :
             wallPlaces(scene, catalogue, *thing->component, &thing->placement->id)) {
            std::vector<BassSource> changed = sources;
            changed[i].centre = place.box.centre();
            const double badness = badnessOf(finding, trial.figuresOf(changed));
            if (badness >= now - 0.1) {
                continue;
            }
            if (auto candidate = movedTo(scene, *thing, place)) {
                scored.push_back({badness, std::move(*candidate)});
            }
        }
    }
}

/// Without a subwoofer the cheapest one, else one more of those that are there.
const Component* subwooferToAdd(const Scene& scene, const catalogue::Catalogue& catalogue)
{
    if (!scene.subwoofers.empty()) {
        const PlacedThing* const thing = thingOf(scene, scene.subwoofers.front().id);
        const Component* const known = thing != nullptr ? thing->component : nullptr;
        return known != nullptr && !known->discontinued ? known : nullptr;
    }
    const auto offers = offersOf(catalogue, ComponentKind::Subwoofer, [](const Component& c) {
        const auto* const specs = std::get_if<catalogue::SubwooferSpecs>(&c.specs);
        return specs != nullptr && specs->lowestHz && *specs->lowestHz <= 30;
    });
    return offers.empty() ? nullptr : offers.front();
}

/// Where subwoofers are, and where one might be tried.
std::vector<geometry::Vec3> placesToTry(const Scene& scene, const catalogue::Catalogue& catalogue)
{
    std::vector<geometry::Vec3> places;
    const auto append = [&](const Component& component, const PlacementId* moved) {
        for (const WallPlace& place : wallPlaces(scene, catalogue, component, moved)) {
            places.push_back(place.box.centre());
        }
    };
    for (const BassSource& source : bassSources(scene)) {
        places.push_back(source.centre);
        const PlacedThing* const thing = thingOf(scene, source.id);
        if (source.isSubwoofer && thing != nullptr && thing->component != nullptr) {
            append(*thing->component, &thing->placement->id);
        }
    }
    if (const Component* const added = subwooferToAdd(scene, catalogue)) {
        append(*added, nullptr);
    }
    return places;
}

void tryAdding(const Scene& scene, const catalogue::Catalogue& catalogue, const Parameter& finding,
               const BassTrial& trial, std::vector<Scored>& scored)
{
    constexpr std::size_t enough = 4; // more never pay (Welti)
    const Component* const added = subwooferToAdd(scene, catalogue);
    if (added == nullptr || scene.subwoofers.size() >= enough) {
        return;
    }
    std::vector<BassSource> sources =
        scene.subwoofers.empty() ? std::vector<BassSource>() : bassSources(scene);
    const auto* const specs = std::get_if<catalogue::SubwooferSpecs>(&added->specs);
    for (const WallPlace& place : wallPlaces(scene, catalogue, *added, nullptr)) {
        const bool sealed = specs == nullptr || specs->enclosure == "sealed";
        std::vector<BassSource> more = sources;
        more.push_back({{},
                        place.box.centre(),
                        specs != nullptr ? specs->lowestHz : std::nullopt,
                        sealed ? 2 : 4,
                        true});
        std::optional<Design> result = withStanding(scene.fit.design, catalogue, *added, place.box);
        if (result) {
            scored.push_back({badnessOf(finding, trial.figuresOf(more)),
                              {"add-subwoofer",
                               {{"name", added->name.in("en")}, {"place", place.text}},
                               std::move(*result)}});
        }
    }
}

/// A few steps forward for the main seat, away from the pressure at the wall.
std::vector<Candidate> seatMoves(const Scene& scene, const catalogue::Catalogue& catalogue)
{
    std::vector<Candidate> candidates;
    const Seat& seat = scene.seats[scene.mainSeat];
    const PlacedThing* const thing = thingOf(scene, seat.id);
    if (thing == nullptr || thing->placement->locked) {
        return candidates;
    }
    for (const double step : {0.2, 0.4, 0.6, 0.9, 1.2, -0.3}) {
        const Vec2 shift = seat.facing * step;
        OrientedBox box = thing->box;
        box.base = box.base + geometry::Vec3{shift.x, shift.y, 0};
        if (!isFree(scene.fit.design, catalogue, box, &thing->placement->id)) {
            continue;
        }
        Result<Design> moved = design::moveTo(scene.fit.design, thing->placement->id,
                                              geometry::Point3::fromMetres(box.base));
        if (moved) {
            candidates.push_back(
                {step > 0 ? "move-seat-forward" : "move-seat-back",
                 {{"name", thing->name()}, {"distance", lengthText(std::abs(step))}},
                 std::move(*moved)});
        }
    }
    return candidates;
}

/// Subwoofers of the catalogue that reach lower, in the place of the first.
std::vector<Candidate> lowerSubwoofers(const Scene& scene, const catalogue::Catalogue& catalogue,
                                       double wanted)
{
    std::vector<Candidate> candidates;
    if (scene.subwoofers.empty()) {
        return candidates;
    }
    const PlacedThing* const thing = thingOf(scene, scene.subwoofers.front().id);
    if (thing == nullptr || thing->placement->locked) {
        return candidates;
    }
    for (const Component* const offer :
         offersOf(catalogue, ComponentKind::Subwoofer, [&](const Component& c) {
             const auto* const specs = std::get_if<catalogue::SubwooferSpecs>(&c.specs);
             return specs != nullptr && specs->lowestHz && *specs->lowestHz <= wanted;
         })) {
        Result<Design> changed = replaceStanding(scene.fit.design, catalogue, *thing, offer->id);
        if (changed && candidates.size() < 4) {
            candidates.push_back(
                {"replace-subwoofer", {{"name", offer->name.in("en")}}, std::move(*changed)});
        }
    }
    return candidates;
}

/// Front loudspeakers of the same kind that reach low enough, in place of those that do not; of
/// each kind the cheapest, then the next.
std::vector<Candidate> deeperFronts(const Scene& scene, const catalogue::Catalogue& catalogue,
                                    double wanted)
{
    constexpr std::size_t most = 4;
    std::vector<Candidate> candidates;
    for (std::size_t choice = 0; choice < most; ++choice) {
        Design design = scene.fit.design;
        std::string names;
        for (const Speaker& speaker : scene.speakers) {
            const PlacedThing* const thing = thingOf(scene, speaker.id);
            const bool isShort =
                isFront(speaker.role) && speaker.specs.lowestHz.value_or(0) > wanted;
            if (!isShort || thing == nullptr || thing->placement->locked) {
                continue;
            }
            const auto offers = offersOf(catalogue, speaker.kind, [&](const Component& c) {
                const auto* const specs = std::get_if<catalogue::SpeakerSpecs>(&c.specs);
                return specs != nullptr && specs->lowestHz && *specs->lowestHz <= wanted;
            });
            if (choice >= offers.size()) {
                continue;
            }
            const std::string name = offers[choice]->name.in("en");
            Result<Design> changed = replaceStanding(design, catalogue, *thing, offers[choice]->id);
            if (changed) {
                design = std::move(*changed);
                names += names.find(name) != std::string::npos ? ""
                         : names.empty()                       ? name
                                                               : ", " + name;
            }
        }
        if (!names.empty()) {
            candidates.push_back({"replace-fronts", {{"name", names}}, std::move(design)});
        }
    }
    return candidates;
}

/// All loudspeakers with a dip that is heard, back to the wall or far from it.
std::vector<Candidate> boundaryMoves(const Scene& scene)
{
    constexpr std::array<double, 2> wanted{0.28, 1.08}; // m: above 300 Hz, below 80 Hz
    std::vector<Candidate> candidates;
    for (const double distance : wanted) {
        Design design = scene.fit.design;
        std::string name;
        double way = 0;
        bool done = true;
        for (const BoundaryDip& dip : boundaryDips(scene)) {
            if (dip.frequency <= crossover || dip.frequency >= highestBoundaryDip) {
                continue;
            }
            const Speaker& speaker = scene.speakers[dip.speaker];
            const PlacedThing* const thing = thingOf(scene, speaker.id);
            const Vec2 inward = room::wallLine(design.room, dip.wall).inward;
            // What stands on a stand goes along with it.
            const PlacedThing* const moved =
                thing != nullptr && thing->support ? &scene.fit.things[*thing->support] : thing;
            if (moved == nullptr) {
                done = false;
                break;
            }
            const double step = distance - dip.distance;
            const Vec2 shift = inward * step;
            Result<Design> result =
                design::moveTo(design, moved->placement->id,
                               geometry::Point3::fromMetres(moved->box.base +
                                                            geometry::Vec3{shift.x, shift.y, 0}));
            done = done && result.has_value();
            if (result) {
                design = std::move(*result);
                name += (name.empty() ? "" : ", ") + thing->name();
                way = std::max(way, std::abs(step));
            }
        }
        if (done && !name.empty()) {
            candidates.push_back({distance < 0.5 ? "move-to-wall" : "move-from-wall",
                                  {{"name", name}, {"distance", lengthText(way)}},
                                  std::move(design)});
        }
    }
    return candidates;
}

} // namespace

std::vector<Candidate> proposeForBass(const Scene& scene, const catalogue::Catalogue& catalogue,
                                      const Parameter& finding)
{
    if (finding.key == "bass.boundary-dip") {
        return boundaryMoves(scene);
    }
    if (finding.key == "bass.handover") {
        return deeperFronts(scene, catalogue, finding.highest.value_or(crossover));
    }
    if (!isOfWaves(finding.key) || scene.seats.empty()) {
        return {};
    }
    const std::unique_ptr<BassTrial> trial = makeBassTrial(
        scene, scene.room.isBox ? std::vector<geometry::Vec3>() : placesToTry(scene, catalogue));
    if (!trial) {
        return {};
    }
    const auto worthTrying = [&](std::vector<Scored> scored) {
        return best(scene.room.isBox ? std::move(scored) : goodEnough(std::move(scored), finding));
    };
    std::vector<Scored> moves;
    tryMoves(scene, catalogue, finding, *trial, moves);
    std::vector<Scored> added;
    tryAdding(scene, catalogue, finding, *trial, added);
    std::vector<Candidate> candidates = worthTrying(std::move(moves));
    std::vector<Candidate> gentle =
        finding.key == "bass.extension"
            ? lowerSubwoofers(scene, catalogue, finding.highest.value_or(30))
            : seatMoves(scene, catalogue);
    std::vector<Candidate> costly = worthTrying(std::move(added));
    if (!scene.room.isBox) {
        std::swap(gentle, costly); // nothing says yet what the gentle ones are good for
    }
    std::ranges::move(gentle, std::back_inserter(candidates));
    std::ranges::move(costly, std::back_inserter(candidates));
    return candidates;
}

} // namespace bespeak::assessment
