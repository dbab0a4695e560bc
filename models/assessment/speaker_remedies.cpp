// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/candidate_edits.h"
#include "models/assessment/scene_parts.h"
#include "models/assessment/speaker_heard.h"
#include "models/design/design_edits.h"
#include "models/geometry/polygon.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bespeak::assessment
{

using catalogue::Mounting;
using geometry::Vec2;
using geometry::Vec3;

namespace
{

constexpr double degree = std::numbers::pi / 180;
constexpr double step = 0.01;       // m
constexpr double farthestSlide = 4; // m

struct Search {
    const Scene& scene;
    const catalogue::Catalogue& catalogue;
    const Parameter& finding;
    const Speaker* speaker = nullptr; ///< that is blamed
    const PlacedThing* thing = nullptr;
    CandidateList candidates;

    const Seat& seat() const { return scene.seats[scene.mainSeat]; }
};

/// What must move for a loudspeaker to move: the stand that carries it alone.
const PlacedThing& carrierOf(const Search& search)
{
    if (search.thing->support) {
        const PlacedThing& below = search.scene.fit.things[*search.thing->support];
        if (below.isA(catalogue::ComponentKind::SpeakerStand)) {
            return below;
        }
    }
    return *search.thing;
}

/// The turn that lets a thing face a point.
Angle turnTowards(Vec2 from, Vec2 to)
{
    const Vec2 way = to - from;
    return Angle::radians(std::atan2(-way.x, way.y)).normalised();
}

bool canTurn(const PlacedThing& thing)
{
    return thing.placement->mounting == Mounting::Floor ||
           thing.placement->mounting == Mounting::OnTop;
}

/// The loudspeaker with its acoustic centre shifted to there in the plan, turned to the main seat
/// where it stands free.
void moveSpeaker(Search& search, Vec2 shift, const char* key = "speakers.move")
{
    const PlacedThing& carrier = carrierOf(search);
    const Vec2 base = flat(carrier.box.base) + shift;
    auto moved = moveInPlan(search.scene, carrier, base);
    const bool keepsTurn = !canTurn(carrier) || search.finding.key == "speakers.wall-gap";
    if (moved && !keepsTurn) {
        const Angle turn = turnTowards(base, flat(search.seat().ear));
        if (fitsInRoom(search.scene, carrier, base, turn.inRadians())) {
            moved = design::turnTo(std::move(*moved), carrier.placement->id, turn);
        }
    }
    search.candidates.add(
        key, {{"name", search.thing->name()}, {"distance", lengthText(geometry::length(shift))}},
        moved);
}

/// Onto the same arc about the listener, or a narrower one where the room ends.
void moveOnArc(Search& search, double azimuth)
{
    const Vec2 ahead = aheadOf(search.scene, search.seat());
    const Vec2 right = geometry::perpendicular(ahead);
    const Vec2 ear = flat(search.seat().ear);
    const Vec2 now = flat(search.speaker->centre);
    const double radius = geometry::length(now - ear);
    const double side = dot(now - ear, right) < 0 ? -1 : 1;
    const Vec2 way =
        ahead * std::cos(azimuth * degree) + right * (side * std::sin(azimuth * degree));
    for (const double part : {1.0, 0.9, 0.8, 0.7, 0.6, 0.5}) {
        const Vec2 shift = ear + way * (radius * part) - now;
        if (fitsInRoom(search.scene, carrierOf(search), flat(carrierOf(search).box.base) + shift,
                       carrierOf(search).box.turn)) {
            moveSpeaker(search, shift);
            return;
        }
    }
}

double figureAt(const Search& search, Vec3 place)
{
    const auto direction =
        standards::directionTo(search.seat().ear, place, aheadOf(search.scene, search.seat()));
    if (search.finding.key != "speakers.upper-angle") {
        return std::abs(direction.azimuth);
    }
    return search.finding.source.find("side") != std::string::npos ? direction.sagittal
                                                                   : direction.elevation;
}

/// Along a line, only as far as the limit asks, and once more a little farther: what hangs on a
/// wall stays there.
void slide(Search& search, Vec2 line)
{
    const Vec3 now = heardPlace(search.scene, *search.speaker);
    for (const double sign : {-1.0, 1.0}) {
        for (double shift = step; shift <= farthestSlide; shift += step) {
            const Vec2 aside = line * (sign * shift);
            const double figure = figureAt(search, now + Vec3{aside.x, aside.y, 0});
            if (figure >= search.finding.lowest.value_or(-1e9) + 0.2 &&
                figure <= search.finding.highest.value_or(1e9) - 0.2) {
                moveSpeaker(search, aside);
                moveSpeaker(search, line * (sign * (shift + 0.15)));
                break;
            }
        }
    }
}

void mendAngle(Search& search)
{
    const double low = search.finding.lowest.value_or(0);
    const double high = search.finding.highest.value_or(0);
    const Vec2 facing = facingOf(*search.thing);
    slide(search, geometry::perpendicular(facing));
    if (canTurn(*search.thing)) {
        const double value = search.finding.value.value_or(low);
        const double nearest = value < low ? low + 0.5 : high - 0.5;
        for (const double azimuth : {(low + high) / 2, nearest, 30.0}) {
            if (azimuth >= low && azimuth <= high) {
                moveOnArc(search, azimuth);
            }
        }
    }
    slide(search, facing);
}

void mendCentre(Search& search)
{
    const Vec2 ahead = aheadOf(search.scene, search.seat());
    const Vec2 right = geometry::perpendicular(ahead);
    const double aside = dot(flat(search.speaker->centre - search.seat().ear), right);
    moveSpeaker(search, right * -aside);
}

/// The left one becomes the mirror image of the right one, or the other way round.
void mendSymmetry(Search& search)
{
    if (search.finding.subjects.size() < 2) {
        return;
    }
    const Vec2 ahead = aheadOf(search.scene, search.seat());
    const Vec2 right = geometry::perpendicular(ahead);
    const Vec2 ear = flat(search.seat().ear);
    const std::array<Subject, 2> pair{search.finding.subjects[0], search.finding.subjects[1]};
    const auto find = [&](const Subject& subject) {
        const auto* id = std::get_if<PlacementId>(&subject);
        const auto found = std::ranges::find_if(search.scene.speakers, [&](const Speaker& one) {
            return id != nullptr && one.id == *id;
        });
        return found == search.scene.speakers.end() ? nullptr : &*found;
    };
    for (std::size_t i = 0; i < 2; ++i) {
        const Speaker* moved = find(pair[i]);
        const Speaker* kept = find(pair[1 - i]);
        if (moved == nullptr || kept == nullptr) {
            return;
        }
        search.speaker = moved;
        search.thing = findThing(search.scene, moved->id);
        const Vec2 way = flat(kept->centre) - ear;
        const Vec2 mirrored = ear + ahead * dot(way, ahead) - right * dot(way, right);
        moveSpeaker(search, mirrored - flat(moved->centre));
    }
}

void mendAim(Search& search)
{
    const PlacedThing& carrier = carrierOf(search);
    const Angle turn = turnTowards(flat(carrier.box.base), flat(search.seat().ear));
    search.candidates.add("speakers.turn", {{"name", search.thing->name()}},
                          design::turnTo(search.scene.fit.design, carrier.placement->id, turn));
    // A turned box may come too near to the wall: then a step off it, too.
    const Vec2 way = geometry::normalised(flat(search.seat().ear) - flat(carrier.box.base));
    for (const double off : {0.1, 0.2}) {
        moveSpeaker(search, way * off);
    }
}

void mendHeight(Search& search)
{
    const PlacedThing& thing = *search.thing;
    const double rise = search.seat().ear.z - search.speaker->centre.z;
    if (thing.placement->mounting == Mounting::Wall ||
        thing.placement->mounting == Mounting::InWall) {
        const double height = thing.box.base.z + rise;
        search.candidates.add(rise > 0 ? "speakers.raise" : "speakers.lower",
                              {{"name", thing.name()}, {"distance", lengthText(std::abs(rise))}},
                              design::mount(search.scene.fit.design, search.catalogue,
                                            thing.placement->id, thing.placement->mounting,
                                            Length::millimetres(std::llround(height * 1000))));
        return;
    }
    const PlacedThing& carrier = carrierOf(search);
    if (&carrier == &thing || carrier.component == nullptr) {
        return;
    }
    const double wanted = carrier.component->size.height.inMetres() + rise;
    const auto miss = [wanted](const catalogue::Component& other) {
        return std::abs(other.size.height.inMetres() - wanted);
    };
    for (const catalogue::Component* other :
         relatives(search.catalogue, *carrier.component, miss, 4)) {
        search.candidates.add("speakers.replace-stand",
                              {{"name", thing.name()}, {"other", other->name.in("en")}},
                              design::replaceComponent(search.scene.fit.design, search.catalogue,
                                                       carrier.placement->id, other->id));
    }
}

double nearestTo(const Scene& scene, Vec3 ear)
{
    double nearest = geometry::distanceToOutline(scene.room.outline, flat(ear));
    for (const Speaker& speaker : scene.speakers) {
        nearest = std::min(nearest, geometry::length(speaker.centre - ear));
    }
    return nearest;
}

/// The blamed seat, in the direction that needs the least way.
void mendWallDistance(Search& search)
{
    const auto* id = std::get_if<PlacementId>(&search.finding.subjects.front());
    const PlacedThing* thing = id != nullptr ? findThing(search.scene, *id) : nullptr;
    if (thing == nullptr) {
        return;
    }
    const Vec2 facing = facingOf(*thing);
    const Vec2 right = geometry::perpendicular(facing);
    for (const double reserve : {0.01, 0.05}) {
        for (const Vec2 line : {facing, right, -right, -facing}) {
            for (double shift = step; shift <= 2; shift += step) {
                const Vec2 aside = line * shift;
                const bool isFar = std::ranges::all_of(search.scene.seats, [&](const Seat& seat) {
                    return seat.id != *id ||
                           nearestTo(search.scene, seat.ear + Vec3{aside.x, aside.y, 0}) >
                               search.finding.lowest.value_or(0.5) + reserve;
                });
                if (isFar) {
                    search.candidates.add(
                        "speakers.move-seat",
                        {{"name", thing->name()}, {"distance", lengthText(shift)}},
                        moveInPlan(search.scene, *thing, flat(thing->box.base) + aside));
                    break;
                }
            }
        }
    }
}

/// Off each wall that is too near, by what is missing there.
void mendWallGap(Search& search)
{
    const double wanted = search.finding.lowest.value_or(0);
    const std::vector<Vec2>& outline = search.scene.room.outline;
    Vec2 shift;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Vec2 from = outline[i];
        const Vec2 to = outline[(i + 1) % outline.size()];
        double gap = wanted;
        for (const Vec2 corner : search.thing->corners) {
            gap = std::min(gap, geometry::distanceToSegment(corner, from, to));
        }
        const Vec2 inwards = geometry::perpendicular(geometry::normalised(to - from));
        shift = shift + inwards * (gap < wanted ? roundedUp(wanted - gap) : 0.0);
    }
    moveSpeaker(search, shift, "speakers.from-wall");
}

void mendPath(Search& search)
{
    const Vec2 right = geometry::perpendicular(facingOf(*search.thing));
    for (const double aside : {0.2, -0.2, 0.4, -0.4, 0.6, -0.6}) {
        moveSpeaker(search, right * aside);
    }
}

void propose(Search& search)
{
    const std::string& key = search.finding.key;
    if (key == "speakers.front-angle" || key == "speakers.surround-angle" ||
        key == "speakers.rear-angle" || key == "speakers.upper-angle") {
        mendAngle(search);
    } else if (key == "speakers.centre-angle") {
        mendCentre(search);
    } else if (key == "speakers.symmetry") {
        mendSymmetry(search);
    } else if (key == "speakers.aim") {
        mendAim(search);
    } else if (key == "speakers.height" || key == "speakers.surround-height") {
        mendHeight(search);
    } else if (key == "speakers.wall-gap") {
        mendWallGap(search);
    } else if (key == "speakers.path") {
        mendPath(search);
    }
}

} // namespace

std::vector<Candidate> proposeSpeakers(const Scene& scene, const catalogue::Catalogue& catalogue,
                                       const Parameter& finding)
{
    if (scene.seats.empty() || finding.subjects.empty()) {
        return {};
    }
    Search search{scene, catalogue, finding, nullptr, nullptr, {}};
    if (finding.key == "speakers.wall-distance") {
        mendWallDistance(search);
        return search.candidates.take();
    }
    const auto* id = std::get_if<PlacementId>(&finding.subjects.front());
    const auto found = std::ranges::find_if(
        scene.speakers, [&](const Speaker& one) { return id != nullptr && one.id == *id; });
    if (found != scene.speakers.end()) {
        search.speaker = &*found;
        search.thing = findThing(scene, found->id);
    }
    if (search.thing != nullptr) {
        propose(search);
    }
    return search.candidates.take();
}

} // namespace bespeak::assessment
