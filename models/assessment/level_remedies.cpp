// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/candidate_edits.h"
#include "models/assessment/level_power.h"
#include "models/design/design_edits.h"

#include <algorithm>

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
Result<design::Design> replaceAll(const Search& search, const ComponentId& from,
                                  const ComponentId& to)
{
    Result<design::Design> changed = search.scene.fit.design;
    for (const PlacedThing& thing : search.scene.fit.things) {
        if (thing.placement->component == from && changed) {
            changed = design::replaceComponent(std::move(*changed), search.catalogue,
                                               thing.placement->id, to);
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
                replaceAll(search, now.id, better[i]->id));
        }
    }
}

double sensitivityOf(const catalogue::Component& component)
{
    const auto* specs = std::get_if<catalogue::SpeakerSpecs>(&component.specs);
    return specs != nullptr && specs->nominalOhms ? specs->sensitivity.value_or(0) : 0;
}

double bassOf(const catalogue::Component& component)
{
    const auto* specs = std::get_if<catalogue::SubwooferSpecs>(&component.specs);
    return specs != nullptr ? specs->maximumLevel.value_or(0) : 0;
}

/// The seats a little nearer, all together in the direction of the main seat's view.
void moveCloser(Search& search)
{
    const Seat& seat = search.scene.seats[search.scene.mainSeat];
    const PlacedThing* thing = findThing(search.scene, seat.id);
    if (thing == nullptr) {
        return;
    }
    const Vec2 ahead = aheadOf(search.scene, seat);
    for (const double shift : {0.2, 0.4, 0.6, 0.9, 1.2}) {
        search.candidates.add(
            "level.move-closer", {{"name", thing->name()}, {"distance", lengthText(shift)}},
            moveInPlan(search.scene, *thing, flat(thing->box.base) + ahead * shift));
    }
}

void mendCapability(Search& search)
{
    const PlacedThing* speaker = blamed(search);
    for (const PlacedThing* amplifier : amplifiersOf(search.scene)) {
        replaceByBetter(search, *amplifier->component, wattsOf);
    }
    if (speaker != nullptr && speaker->component != nullptr) {
        replaceByBetter(search, *speaker->component, sensitivityOf);
    }
    moveCloser(search);
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
        moveCloser(search);
    } else if (finding.key.ends_with("-spread")) {
        moveInwards(search);
    } else {
        mendCapability(search);
    }
    return search.candidates.take();
}

} // namespace bespeak::assessment
