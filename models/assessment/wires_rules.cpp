// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/cable_run.h"
#include "models/assessment/wires_checks.h"
#include "models/design/design_edits.h"

#include <algorithm>

// lupdate finds the sentences by this mark; without Qt it means nothing.
#define QT_TRANSLATE_NOOP(context, text) text

namespace bespeak::assessment
{

using geometry::Vec2;

namespace
{

constexpr ParameterWords words[] = {
    {"wires.speaker-cable", QT_TRANSLATE_NOOP("Assessment", "Loudspeaker cables"),
     QT_TRANSLATE_NOOP("Assessment",
                       "How large the resistance of the cable is, as a share of the loudspeaker's "
                       "impedance, with the usual wire of 16 AWG (1.3 mm²)."),
     QT_TRANSLATE_NOOP("Assessment", "The {length} of cable to {thing} come to {value} of its "
                                     "impedance; with {gauge} it stays below {limit}.")},
    {"wires.across-floor", QT_TRANSLATE_NOOP("Assessment", "Cables across the floor"),
     QT_TRANSLATE_NOOP("Assessment", "A cable that leaves the wall is one to stumble over."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The cable to {thing} crosses {value} of open floor; lead it along the "
                       "walls, under trunking or in the floor.")},
    {"wires.hdmi", QT_TRANSLATE_NOOP("Assessment", "HDMI cable to the picture"),
     QT_TRANSLATE_NOOP("Assessment", "A plain copper cable carries the picture only so far."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The picture is {value} of cable away; plain copper reaches {limit} at "
                       "{rate}. Take {cable}.")},
    {"wires.mains", QT_TRANSLATE_NOOP("Assessment", "Power"),
     QT_TRANSLATE_NOOP("Assessment", "The rated power of all devices on one circuit of 16 A at 230 "
                                     "V, of which 80 % may be used for hours."),
     QT_TRANSLATE_NOOP("Assessment",
                       "The devices take up to {value}; one circuit carries {limit}.")},
    {"wires.ventilation", QT_TRANSLATE_NOOP("Assessment", "Air for the electronics"),
     QT_TRANSLATE_NOOP("Assessment", "How much is free above a device that gets warm."),
     QT_TRANSLATE_NOOP("Assessment", "Above {thing} {value} are free; it needs {limit}.")},
    {"wires.closed-heat", QT_TRANSLATE_NOOP("Assessment", "Heat in closed furniture"),
     QT_TRANSLATE_NOOP("Assessment", "Behind a closed front warm air stays."),
     QT_TRANSLATE_NOOP("Assessment",
                       "In {thing} devices make {value} of heat behind a closed front.")},
    {"wires.sockets", QT_TRANSLATE_NOOP("Assessment", "Sockets"),
     QT_TRANSLATE_NOOP("Assessment", "Every device needs a socket nearby."),
     QT_TRANSLATE_NOOP("Assessment", "Sockets are missing.")},
};

constexpr RemedyWords remedyWords[] = {
    {"freer-place", QT_TRANSLATE_NOOP("Assessment", "Put {thing} on top of {other}")},
    {"to-the-wall", QT_TRANSLATE_NOOP("Assessment", "Move {thing} {distance} to the wall")},
};

Parameters assess(const Scene& scene)
{
    Parameters parameters;
    checkCables(scene, parameters);
    checkPower(scene, parameters);
    return parameters;
}

/// Onto the highest board of everything that has one and is wide enough.
void suggestFreerPlace(const Scene& scene, const catalogue::Catalogue& catalogue,
                       const PlacedThing& thing, std::vector<Candidate>& candidates)
{
    for (const PlacedThing& support : scene.fit.things) {
        if (support.component == nullptr || support.component->surfaces.empty() ||
            &support == &thing || candidates.size() >= mostCandidates) {
            continue;
        }
        const auto& surfaces = support.component->surfaces;
        const auto top = std::ranges::max_element(
            surfaces, {}, [](const auto& surface) { return surface.height; });
        const bool fits =
            top->width.inMetres() >= thing.box.size.x && top->depth.inMetres() >= thing.box.size.y;
        if (!fits) {
            continue;
        }
        geometry::Point3 to = support.placement->position;
        to.z = thing.placement->position.z;
        const auto surface = static_cast<std::size_t>(top - surfaces.begin());
        suggest(candidates, "freer-place", {{"thing", thing.name()}, {"other", support.name()}},
                design::moveTo(scene.fit.design, thing.placement->id, to)
                    .and_then([&](design::Design moved) {
                        return design::standOn(std::move(moved), catalogue, thing.placement->id,
                                               support.placement->id, surface);
                    }));
    }
}

std::vector<Candidate> propose(const Scene& scene, const catalogue::Catalogue& catalogue,
                               const Parameter& finding)
{
    std::vector<Candidate> candidates;
    const PlacedThing* const thing = blamedThing(scene, finding);
    if (thing == nullptr) {
        return candidates;
    }
    if (finding.key == "wires.ventilation") {
        suggestFreerPlace(scene, catalogue, *thing, candidates);
    } else if (finding.key == "wires.across-floor") {
        const CableRun run = cableRun(scene, *thing, *thing);
        const Vec2 toWall = run.path[1] - run.path[0];
        const double lacking = finding.value.value_or(0) - mostAcrossFloor + 0.01;
        suggestShift(candidates, "to-the-wall", scene, *thing, normalised(toWall) * lacking);
    }
    return candidates;
}

/// Devices, what they stand in, and what may hang over them.
Interest interest(const Scene&, const PlacedThing& thing)
{
    using enum catalogue::KindGroup;
    const bool isRead = isPowered(thing) || thing.isOf(Sound) || thing.isOf(Electronics) ||
                        (thing.component != nullptr && !thing.component->surfaces.empty()) ||
                        findSpecs<catalogue::SupportSpecs>(thing) != nullptr ||
                        findSpecs<catalogue::LampSpecs>(thing) != nullptr || !standsOnFloor(thing);
    return isRead ? Interest::Place : Interest::None;
}

} // namespace

#undef QT_TRANSLATE_NOOP

const RuleGroup& wireRules()
{
    static const RuleGroup group{
        Group::Wires, Aspect::Room | Aspect::Things, assess, propose, words, remedyWords, interest};
    return group;
}

} // namespace bespeak::assessment
