// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/candidate_edits.h"
#include "models/assessment/level_power.h"
#include "models/design/design_edits.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

using geometry::Vec2;

namespace
{

constexpr std::size_t mostOfAKind = 8;

struct Search {
    const Scene& scene;
    const catalogue::Catalogue& catalogue;
    const Parameter& finding;
    CandidateList candidates;
};

/// The blamed thing.
const PlacedThing* blamed(const Search& search)
{
    if (search.finding.subjects.empty()) {
        return nullptr;
    }
    const auto* id = std::get_if<PlacementId>(&search.finding.subjects.front());
    return id != nullptr ? findThing(search.scene, *id) : nullptr;
}

/// Every placement of one component becomes another: pairs stay pairs.
Result<design::Design> replaceAll(const Search& search, design::Design design,
                                  const ComponentId& from, const ComponentId& to)
{
    Result<design::Design> changed = std::move(design);
    for (const PlacedThing& thing : search.scene.fit.things) {
        if (thing.placement->component == from && changed) {
            changed = replaceStanding(std::move(*changed), search.catalogue, thing, to);
        }
    }
    return changed;
}

/// Components of a kind that are better by a figure, the least better first.
template <typename Figure>
void replaceByBetter(Search& search, const catalogue::Component& now, Figure figure)
{
    std::vector<const catalogue::Component*> better;
    for (const catalogue::Component& other : search.catalogue.components()) {
        if (other.kind == now.kind && !other.discontinued && figure(other) > figure(now)) {
            better.push_back(&other);
        }
    }
    std::ranges::stable_sort(better, {},
                             [&](const catalogue::Component* other) { return figure(*other); });
    // The gentlest few, and the best of all.
    for (std::size_t i = 0; i < better.size(); ++i) {
        if (i + 1 == better.size() || i < mostOfAKind) {
            search.candidates.add(
                "level.replace", {{"name", now.name.in("en")}, {"other", better[i]->name.in("en")}},
                replaceAll(search, search.scene.fit.design, now.id, better[i]->id));
        }
    }
}

/// Level at 1 m on an amplifier of that power, as far as the catalogue tells.
double reachOf(const catalogue::Component& component, double watts)
{
    const auto* specs = std::get_if<catalogue::SpeakerSpecs>(&component.specs);
    if (specs == nullptr || !specs->sensitivity || !specs->nominalOhms || watts <= 0) {
        return 0;
    }
    const double power = std::max(1.0, std::min(watts, specs->powerMaximum.value_or(watts)));
    const double level = *specs->sensitivity -
                         10 * std::log10(8 / std::max(1.0, *specs->nominalOhms)) +
                         10 * std::log10(power);
    return std::min(level, specs->maximumLevel.value_or(level));
}

/// One of several alike: where not all of them have the room, or the socket, to grow.
template <typename Figure>
void replaceOneByBetter(Search& search, const PlacedThing& thing, Figure figure)
{
    for (const catalogue::Component& other : search.catalogue.components()) {
        if (other.kind == thing.component->kind && !other.discontinued &&
            figure(other) > figure(*thing.component)) {
            search.candidates.add(
                "level.replace", {{"name", thing.name()}, {"other", other.name.in("en")}},
                replaceStanding(search.scene.fit.design, search.catalogue, thing, other.id));
        }
    }
}

double bassOf(const catalogue::Component& component)
{
    const auto* specs = std::get_if<catalogue::SubwooferSpecs>(&component.specs);
    return specs != nullptr ? specs->maximumLevel.value_or(0) : 0;
}

/// The main seat nearer, just as far as the level asks.
void moveCloser(Search& search)
{
    const Seat& seat = search.scene.seats[search.scene.mainSeat];
    const PlacedThing* thing = findThing(search.scene, seat.id);
    const PlacedThing* source = blamed(search);
    if (thing == nullptr || source == nullptr || !search.finding.value) {
        return;
    }
    const Vec2 ahead = aheadOf(search.scene, seat);
    const double missing = search.finding.lowest.value_or(0) - *search.finding.value;
    const geometry::Vec3 way = source->box.centre() - seat.ear;
    const double distance = geometry::length(way);
    for (const double reserve : {0.05, 0.5}) { // dB
        for (double shift = 0.01; shift <= 3; shift += 0.01) {
            const double nearer =
                geometry::length(way - geometry::Vec3{ahead.x * shift, ahead.y * shift, 0});
            if (20 * std::log10(distance / std::max(0.1, nearer)) >= missing + reserve) {
                search.candidates.add(
                    "level.move-closer", {{"name", thing->name()}, {"distance", lengthText(shift)}},
                    moveInPlan(search.scene, *thing, flat(thing->box.base) + ahead * shift));
                break;
            }
        }
    }
}

/// The strongest amplifier of the kind together with the loudspeaker that makes most of it.
void replaceBoth(Search& search, const catalogue::Component& amplifier,
                 const catalogue::Component& speaker)
{
    const catalogue::Component* strongest = &amplifier;
    for (const catalogue::Component& other : search.catalogue.components()) {
        const bool isBetter = other.kind == amplifier.kind && !other.discontinued &&
                              wattsOf(other) > wattsOf(*strongest);
        strongest = isBetter ? &other : strongest;
    }
    const double watts = wattsOf(*strongest);
    const catalogue::Component* best = &speaker;
    for (const catalogue::Component& other : search.catalogue.components()) {
        const bool isBetter = other.kind == speaker.kind && !other.discontinued &&
                              reachOf(other, watts) > reachOf(*best, watts);
        best = isBetter ? &other : best;
    }
    auto design = replaceAll(search, search.scene.fit.design, amplifier.id, strongest->id);
    if (design && strongest != &amplifier && best != &speaker) {
        search.candidates.add("level.replace-both",
                              {{"name", speaker.name.in("en")},
                               {"other", best->name.in("en")},
                               {"amplifier", strongest->name.in("en")}},
                              replaceAll(search, std::move(*design), speaker.id, best->id));
    }
}

void mendCapability(Search& search)
{
    const PlacedThing* speaker = blamed(search);
    const std::vector<const PlacedThing*> amplifiers = amplifiersOf(search.scene);
    if (!amplifiers.empty()) {
        replaceByBetter(search, *amplifiers.front()->component, wattsOf);
    }
    moveCloser(search);
    if (speaker != nullptr && speaker->component != nullptr && !amplifiers.empty()) {
        const double watts = wattsOf(*amplifiers.front()->component);
        replaceByBetter(search, *speaker->component,
                        [watts](const catalogue::Component& one) { return reachOf(one, watts); });
        replaceBoth(search, *amplifiers.front()->component, *speaker->component);
    }
}

/// The blamed seat towards the line from the main seat ahead.
void moveInwards(Search& search)
{
    const PlacedThing* thing = blamed(search);
    if (thing == nullptr) {
        return;
    }
    const Seat& main = search.scene.seats[search.scene.mainSeat];
    const Vec2 middle =
        search.scene.pictures.empty() ? flat(main.ear) : flat(search.scene.pictures.front().centre);
    const Vec2 right = geometry::perpendicular(aheadOf(search.scene, main));
    const double aside = dot(flat(thing->box.base) - middle, right);
    for (const double part : {0.25, 0.5, 0.75, 1.0}) {
        search.candidates.add(
            "level.move-inwards",
            {{"name", thing->name()}, {"distance", lengthText(std::abs(aside) * part)}},
            moveInPlan(search.scene, *thing, flat(thing->box.base) - right * (aside * part)));
    }
}

} // namespace

std::vector<Candidate> proposeLevel(const Scene& scene, const catalogue::Catalogue& catalogue,
                                    const Parameter& finding)
{
    if (scene.seats.empty()) {
        return {};
    }
    Search search{scene, catalogue, finding, {}};
    if (finding.key == "level.effects") {
        const PlacedThing* sub = blamed(search);
        if (sub != nullptr && sub->component != nullptr) {
            replaceByBetter(search, *sub->component, bassOf);
        }
        for (auto one = scene.subwoofers.rbegin();
             scene.subwoofers.size() > 1 && one != scene.subwoofers.rend(); ++one) {
            const PlacedThing* const thing = findThing(scene, one->id);
            if (thing != nullptr && thing->component != nullptr) {
                replaceOneByBetter(search, *thing, bassOf);
            }
        }
        moveCloser(search);
    } else if (finding.key.ends_with("-spread")) {
        moveInwards(search);
    } else {
        mendCapability(search);
    }
    return search.candidates.take();
}

} // namespace bespeak::assessment
