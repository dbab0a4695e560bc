// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/match_checks.h"
#include "models/assessment/scene_parts.h"
#include "models/design/design_edits.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

using catalogue::ComponentKind;
using catalogue::Mounting;

namespace
{

constexpr Evidence advised{"own choice", 'D'};
constexpr double usualEar = 1.1; ///< m

/// A loudspeaker that is made to stand on something.
bool wantsStand(const PlacedThing& thing)
{
    return thing.isA(ComponentKind::BookshelfSpeaker) || thing.isA(ComponentKind::CentreSpeaker) ||
           thing.isA(ComponentKind::SurroundSpeaker);
}

double earHeight(const Scene& scene)
{
    return scene.seats.empty() ? usualEar : scene.seats[scene.mainSeat].ear.z;
}

/// How far the acoustic axis would be from the ears on that stand, m.
double missesEar(const Scene& scene, const PlacedThing& thing, const catalogue::Component& stand)
{
    const auto axis = specsOf<catalogue::SpeakerSpecs>(thing).acousticHeight;
    const double above = axis ? axis->inMetres() : thing.box.size.z / 2;
    return std::abs(stand.surfaces.front().height.inMetres() + above - earHeight(scene));
}

bool carries(const catalogue::Component& stand, const PlacedThing& thing)
{
    const double load = static_cast<double>(stand.surfaces.front().maximumLoadGrams) / 1'000;
    return load <= 0 || load >= massOf(thing).value_or(0);
}

} // namespace

void checkStands(const Scene& scene, Parameters& parameters)
{
    std::size_t count = 0;
    for (const PlacedThing& thing : scene.fit.things) {
        if (!wantsStand(thing) || count >= mostOfARule) {
            continue;
        }
        ++count;
        Parameter parameter =
            makeParameter("match.stand", Group::Match, Rank::Performance, advised, thing);
        parameter.verdict =
            verdictOf(thing.placement->mounting != Mounting::Floor, parameter.grade);
        parameters.push_back(std::move(parameter));
    }
}

void suggestStand(const Scene& scene, const catalogue::Catalogue& catalogue,
                  const PlacedThing& thing, std::vector<Candidate>& candidates)
{
    std::vector<const catalogue::Component*> stands =
        cheapestFirst(catalogue, ComponentKind::SpeakerStand);
    std::erase_if(stands, [&](const catalogue::Component* stand) {
        return stand->surfaces.empty() || !carries(*stand, thing);
    });
    std::ranges::stable_sort(stands, {}, [&](const catalogue::Component* stand) {
        return missesEar(scene, thing, *stand);
    });
    if (thing.placement->locked) {
        return;
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(stands.size(), 3); ++i) {
        geometry::Point3 floor = thing.placement->position;
        floor.z = Length();
        const PlacementId id = freshId(scene.fit.design);
        const design::Placement placement{
            id, stands[i]->id, floor, thing.placement->turn, Mounting::Floor, {}, {}, false, {}};
        suggest(candidates, "add-stand",
                {{"thing", thing.name()}, {"other", stands[i]->name.in("en")}},
                design::place(scene.fit.design, catalogue, placement)
                    .and_then([&](design::Design with) {
                        return design::standOn(std::move(with), catalogue, thing.placement->id, id);
                    }));
    }
}

} // namespace bespeak::assessment
