// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/cable_run.h"
#include "models/assessment/match_checks.h"
#include "models/assessment/scene_parts.h"
#include "models/design/design_edits.h"
#include "models/geometry/polygon.h"

#include <algorithm>

namespace bespeak::assessment
{

using catalogue::AmplifierSpecs;
using catalogue::ComponentKind;
using catalogue::Mounting;

namespace
{

constexpr Evidence counted{"the makers' figures", 'A'};
constexpr Evidence advised{"own choice", 'D'};
constexpr Evidence said{"what you said about drilling", 'A'};
constexpr double besideMount = 0.3; ///< m between a display's back and its mount

bool shows(const PlacedThing& thing)
{
    return thing.isA(ComponentKind::Display) || thing.isA(ComponentKind::Projector);
}

struct Hdmi {
    std::optional<int> inputs;
    std::optional<double> rate;
};

Hdmi hdmiOf(const PlacedThing& thing)
{
    if (const auto* const display = findSpecs<catalogue::DisplaySpecs>(thing)) {
        return {display->hdmiInputs, display->hdmiGigabits};
    }
    if (const auto* const projector = findSpecs<catalogue::ProjectorSpecs>(thing)) {
        return {projector->hdmiInputs, projector->hdmiGigabits};
    }
    const auto specs = specsOf<AmplifierSpecs>(thing);
    return {specs.hdmiInputs, specs.hdmiGigabits};
}

/// Where the sources are plugged in: the receiver, else what shows the picture.
const PlacedThing* hubOf(const Scene& scene)
{
    const PlacedThing* const amplifier = mainAmplifier(scene);
    if (amplifier != nullptr && amplifier->isA(ComponentKind::Receiver)) {
        return amplifier;
    }
    const auto picture = std::ranges::find_if(scene.fit.things, shows);
    return picture == scene.fit.things.end() ? nullptr : &*picture;
}

/// What is plugged in by HDMI, and what may be: the catalogue does not say.
struct Sources {
    std::vector<const PlacedThing*> known;
    std::vector<const PlacedThing*> unknown;
};

Sources sourcesOf(const Scene& scene)
{
    Sources sources;
    for (const PlacedThing& thing : scene.fit.things) {
        if (!thing.isA(ComponentKind::Source)) {
            continue;
        }
        const auto outputs = specsOf<AmplifierSpecs>(thing).hdmiOutputs;
        if (!outputs) {
            sources.unknown.push_back(&thing);
        } else if (*outputs > 0) {
            sources.known.push_back(&thing);
        }
    }
    return sources;
}

void needOutputs(Parameter& parameter, const Sources& sources)
{
    for (const PlacedThing* source : sources.unknown) {
        need(parameter, "HDMI outputs of " + source->name());
    }
}

void addInputs(const PlacedThing& hub, const Sources& sources, Parameters& parameters)
{
    Parameter parameter =
        makeParameter("match.hdmi-inputs", Group::Match, Rank::Performance, counted, hub);
    const auto count = static_cast<double>(sources.known.size());
    if (const auto inputs = hdmiOf(hub).inputs) {
        if (count > *inputs || sources.unknown.empty()) {
            holdBelow(parameter, count, *inputs, "");
        } else {
            needOutputs(parameter, sources);
        }
    } else {
        need(parameter, "HDMI inputs of " + hub.name());
    }
    parameters.push_back(std::move(parameter));
}

/// Whether the picture of the fastest source gets through.
void addRate(const Scene& scene, const PlacedThing& hub, const Sources& sources,
             Parameters& parameters)
{
    Parameter parameter =
        makeParameter("match.hdmi-rate", Group::Match, Rank::Performance, advised, hub);
    needOutputs(parameter, sources);
    double fastest = 0;
    for (const PlacedThing* source : sources.known) {
        fastest = std::max(fastest, hdmiOf(*source).rate.value_or(0));
        if (!hdmiOf(*source).rate) {
            need(parameter, "HDMI rate of " + source->name());
        }
    }
    std::optional<double> slowest;
    for (const PlacedThing& thing : scene.fit.things) {
        if (&thing != &hub && !shows(thing)) {
            continue;
        }
        if (const auto rate = hdmiOf(thing).rate) {
            slowest = std::min(slowest.value_or(*rate), *rate);
        } else {
            need(parameter, "HDMI rate of " + thing.name());
        }
    }
    if (parameter.needs.empty() && slowest) {
        holdAbove(parameter, *slowest, fastest, "Gbit/s");
    }
    parameters.push_back(std::move(parameter));
}

void addPair(const Scene& scene, Parameters& parameters)
{
    const PlacedThing* projector = nullptr;
    const PlacedThing* screen = nullptr;
    for (const PlacedThing& thing : scene.fit.things) {
        projector = thing.isA(ComponentKind::Projector) ? &thing : projector;
        screen = thing.isA(ComponentKind::Screen) ? &thing : screen;
    }
    if (projector == nullptr && screen == nullptr) {
        return;
    }
    const PlacedThing& present = projector != nullptr ? *projector : *screen;
    Parameter parameter =
        makeParameter("match.picture-pair", Group::Match, Rank::Performance, counted, present);
    const bool isPair = projector != nullptr && screen != nullptr;
    parameter.verdict = verdictOf(isPair, parameter.grade);
    parameters.push_back(std::move(parameter));
}

/// The wall mount behind a display that hangs, if one was put there.
const PlacedThing* mountOf(const Scene& scene, const PlacedThing& display)
{
    for (const PlacedThing& thing : scene.fit.things) {
        const geometry::Vec3 apart = thing.box.centre() - display.box.centre();
        const bool isBehind = thing.isA(ComponentKind::WallMount) &&
                              length(flat(apart)) < besideMount &&
                              std::abs(apart.z) < display.box.size.z / 2;
        if (isBehind) {
            return &thing;
        }
    }
    return nullptr;
}

void addMount(const Scene& scene, const PlacedThing& display, Parameters& parameters)
{
    Parameter present =
        makeParameter("match.mount", Group::Match, Rank::Performance, advised, display);
    const PlacedThing* const mount = mountOf(scene, display);
    present.verdict = verdictOf(mount != nullptr, present.grade);
    parameters.push_back(std::move(present));
    if (mount == nullptr) {
        return;
    }
    const auto specs = specsOf<catalogue::SupportSpecs>(*mount);
    const auto* const own = findSpecs<catalogue::DisplaySpecs>(display);
    Parameter load =
        makeParameter("match.mount-load", Group::Match, Rank::Safety, counted, display);
    load.subjects.emplace_back(mount->placement->id);
    load.facts.emplace_back("other", mount->name());
    Parameter holes = load;
    holes.key = "match.mount-vesa";
    const auto mass = massOf(display);
    if (mass && specs.maximumLoad) {
        holdBelow(load, *mass, *specs.maximumLoad, "kg");
    } else {
        need(load, mass ? "load of " + mount->name() : "mass of " + display.name());
    }
    if (own != nullptr && own->vesaWidth && specs.vesaMinimum && specs.vesaMaximum) {
        holes.lowest = *specs.vesaMinimum / 1'000.0;
        holdBelow(holes, *own->vesaWidth / 1'000.0, *specs.vesaMaximum / 1'000.0, "m");
        if (*own->vesaWidth < *specs.vesaMinimum) {
            holes.verdict = verdictOf(false, holes.grade);
        }
    } else {
        need(holes, "hole pattern of " + display.name() + " or " + mount->name());
    }
    parameters.push_back(std::move(load));
    parameters.push_back(std::move(holes));
}

bool needsDrilling(const PlacedThing& thing)
{
    const Mounting mounting = thing.placement->mounting;
    return mounting != Mounting::Floor && mounting != Mounting::OnTop &&
           !thing.isA(ComponentKind::Curtain);
}

bool needsHoles(const PlacedThing& thing)
{
    const Mounting mounting = thing.placement->mounting;
    return mounting == Mounting::InWall || mounting == Mounting::InCeiling;
}

} // namespace

void checkPictureChain(const Scene& scene, Parameters& parameters)
{
    const Sources sources = sourcesOf(scene);
    const PlacedThing* const hub = hubOf(scene);
    if (hub != nullptr && !(sources.known.empty() && sources.unknown.empty())) {
        addInputs(*hub, sources, parameters);
        addRate(scene, *hub, sources, parameters);
    }
    addPair(scene, parameters);
}

void checkFixings(const Scene& scene, Parameters& parameters)
{
    const design::Brief& brief = scene.fit.design.brief;
    const bool mayNot = brief.mayDrill.has_value() && !*brief.mayDrill;
    const bool isRented = brief.tenure == design::Tenure::Rented && !brief.mayDrill;
    std::size_t displays = 0;
    std::size_t drilled = 0;
    for (const PlacedThing& thing : scene.fit.things) {
        const bool hangs =
            thing.isA(ComponentKind::Display) && thing.placement->mounting == Mounting::Wall;
        if (hangs && displays++ < mostOfARule) {
            addMount(scene, thing, parameters);
        }
        const bool isWrong = (mayNot && needsDrilling(thing)) || (isRented && needsHoles(thing));
        if (isWrong && drilled++ < mostOfARule) {
            Parameter parameter =
                makeParameter("match.drilling", Group::Match, Rank::Performance, said, thing);
            parameter.grade = mayNot ? 'A' : 'D';
            parameter.verdict = verdictOf(false, parameter.grade);
            parameters.push_back(std::move(parameter));
        }
    }
}

void suggestMount(const Scene& scene, const catalogue::Catalogue& catalogue,
                  const Parameter& finding, std::vector<Candidate>& candidates)
{
    const PlacedThing* const display = blamedThing(scene, finding);
    const auto* const own =
        display != nullptr ? findSpecs<catalogue::DisplaySpecs>(*display) : nullptr;
    if (own == nullptr) {
        return;
    }
    const PlacedThing* const mount = mountOf(scene, *display);
    std::size_t left = 3;
    for (const catalogue::Component* other : cheapestFirst(catalogue, ComponentKind::WallMount)) {
        const auto* const specs = std::get_if<catalogue::SupportSpecs>(&other->specs);
        const int holes = own->vesaWidth.value_or(0);
        const bool fits = specs != nullptr && specs->vesaMinimum.value_or(1'000) <= holes &&
                          specs->vesaMaximum.value_or(0) >= holes &&
                          specs->maximumLoad.value_or(0) >= massOf(*display).value_or(1e9);
        if (!fits || left == 0) {
            continue;
        }
        --left;
        if (mount != nullptr) {
            suggestComponent(candidates, "other-mount", scene, catalogue, *mount, *other);
            continue;
        }
        // At the wall behind the display, which stays where it hangs.
        const double back = display->box.size.y / 2 - other->size.depth.inMetres() / 2;
        const geometry::Vec2 at =
            flat(display->box.base) - facingOf(*display) * std::max(0.0, back);
        const double low = display->box.centre().z - other->size.height.inMetres() / 2;
        design::Placement placement{freshId(scene.fit.design),
                                    other->id,
                                    geometry::Point3::fromMetres({at.x, at.y, low}),
                                    display->placement->turn,
                                    Mounting::Wall,
                                    {},
                                    {},
                                    false,
                                    {}};
        suggest(candidates, "add-mount",
                {{"thing", display->name()}, {"other", other->name.in("en")}},
                design::place(scene.fit.design, catalogue, placement));
    }
}

void suggestWithoutDrilling(const Scene& scene, const catalogue::Catalogue& catalogue,
                            const PlacedThing& thing, std::vector<Candidate>& candidates)
{
    if (thing.component == nullptr) {
        return;
    }
    const auto& mountings = thing.component->mountings;
    if (std::ranges::count(mountings, Mounting::Floor) > 0) {
        suggest(candidates, "stand-instead", {{"thing", thing.name()}},
                design::mount(scene.fit.design, catalogue, thing.placement->id, Mounting::Floor,
                              Length()));
    }
    for (const PlacedThing& support : scene.fit.things) {
        const bool carries =
            support.isA(ComponentKind::Cabinet) || support.isA(ComponentKind::SpeakerStand);
        if (!carries || support.component->surfaces.empty() ||
            std::ranges::count(mountings, Mounting::OnTop) == 0) {
            continue;
        }
        geometry::Point3 to = support.placement->position;
        to.z = thing.placement->position.z;
        suggest(candidates, "stand-on-instead",
                {{"thing", thing.name()}, {"other", support.name()}},
                design::moveTo(scene.fit.design, thing.placement->id, to)
                    .and_then([&](design::Design moved) {
                        return design::standOn(std::move(moved), catalogue, thing.placement->id,
                                               support.placement->id,
                                               support.component->surfaces.size() - 1);
                    }));
    }
    const std::array<PlacementId, 1> gone{thing.placement->id};
    suggest(candidates, "leave-out", {{"thing", thing.name()}},
            design::remove(scene.fit.design, gone));
}

void suggestScreen(const Scene& scene, const catalogue::Catalogue& catalogue,
                   const Parameter& finding, std::vector<Candidate>& candidates)
{
    const PlacedThing* const projector = blamedThing(scene, finding);
    if (projector == nullptr || !projector->isA(ComponentKind::Projector)) {
        return;
    }
    // On the wall that the projector looks at, in the middle of its view.
    const geometry::Vec2 facing = facingOf(*projector);
    for (const catalogue::Component* screen : cheapestFirst(catalogue, ComponentKind::Screen)) {
        if (candidates.size() >= 3 || std::ranges::count(screen->mountings, Mounting::Wall) == 0) {
            continue;
        }
        const geometry::Vec2 from = flat(projector->box.base);
        double away = 0;
        while (geometry::contains(scene.room.outline, from + facing * (away + 0.01)) && away < 30) {
            away += 0.01;
        }
        const double half = screen->size.depth.inMetres() / 2;
        const geometry::Vec2 at = from + facing * std::max(0.0, away - half);
        const Angle turn = (projector->placement->turn + Angle::degrees(180)).normalised();
        design::Placement placement{freshId(scene.fit.design),
                                    screen->id,
                                    geometry::Point3::fromMetres({at.x, at.y, 0.7}),
                                    turn,
                                    Mounting::Wall,
                                    {},
                                    {},
                                    false,
                                    {}};
        suggest(candidates, "add-screen", {{"thing", screen->name.in("en")}},
                design::place(scene.fit.design, catalogue, placement));
    }
}

} // namespace bespeak::assessment
