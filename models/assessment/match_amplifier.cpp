// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/cable_run.h"
#include "models/assessment/match_checks.h"
#include "models/assessment/scene_parts.h"
#include "models/design/design_edits.h"

#include <algorithm>
#include <array>

namespace bespeak::assessment
{

using catalogue::AmplifierSpecs;
using catalogue::ComponentKind;
using catalogue::SpeakerSpecs;

namespace
{

constexpr Evidence counted{"the makers' figures", 'A'};
constexpr Evidence ohm{"Ohm's law; the makers' figures", 'A'};
constexpr Evidence advised{"own choice", 'D'};

std::size_t countOf(const Scene& scene, ComponentKind kind)
{
    const auto isKind = [kind](const PlacedThing& thing) { return thing.isA(kind); };
    return static_cast<std::size_t>(std::ranges::count_if(scene.fit.things, isKind));
}

std::vector<const PlacedThing*> passiveSpeakers(const Scene& scene)
{
    std::vector<const PlacedThing*> speakers;
    for (const PlacedThing& thing : scene.fit.things) {
        if (isPassive(thing)) {
            speakers.push_back(&thing);
        }
    }
    return speakers;
}

/// Channels of everything that amplifies, those of unknown ones left out.
struct Channels {
    int count = 0;
    std::vector<std::string> needs;
};

Channels channelsOf(const Scene& scene)
{
    Channels channels;
    for (const PlacedThing& thing : scene.fit.things) {
        const bool amplifies =
            thing.isA(ComponentKind::Receiver) || thing.isA(ComponentKind::Amplifier);
        if (!amplifies) {
            continue;
        }
        if (const auto own = specsOf<AmplifierSpecs>(thing).channelsAmplified) {
            channels.count += std::clamp(*own, 0, 1'000);
        } else {
            channels.needs.push_back("number of channels of " + thing.name());
        }
    }
    return channels;
}

void addChannels(const Scene& scene, const PlacedThing& amplifier, std::size_t speakers,
                 Parameters& parameters)
{
    Parameter parameter =
        makeParameter("match.channels", Group::Match, Rank::Performance, counted, amplifier);
    Channels channels = channelsOf(scene);
    const auto wanted = static_cast<double>(speakers);
    for (std::string& missing : channels.needs) {
        need(parameter, std::move(missing));
    }
    if (parameter.needs.empty() || wanted <= channels.count) {
        parameter.needs.clear();
        holdBelow(parameter, wanted, channels.count, "");
    }
    parameters.push_back(std::move(parameter));
}

void addSubwooferOuts(const Scene& scene, const PlacedThing& amplifier, Parameters& parameters)
{
    const std::size_t subwoofers = countOf(scene, ComponentKind::Subwoofer);
    if (subwoofers == 0) {
        return;
    }
    Parameter parameter =
        makeParameter("match.subwoofer-outs", Group::Match, Rank::Performance, advised, amplifier);
    if (const auto outs = specsOf<AmplifierSpecs>(amplifier).subwooferOuts) {
        holdBelow(parameter, static_cast<double>(subwoofers), *outs, "");
    } else {
        need(parameter, "subwoofer outputs of " + amplifier.name());
    }
    parameters.push_back(std::move(parameter));
}

void addImpedance(const std::vector<const PlacedThing*>& speakers, const PlacedThing& amplifier,
                  Parameters& parameters)
{
    Parameter parameter =
        makeParameter("match.impedance", Group::Match, Rank::Safety, ohm, amplifier);
    const auto least = specsOf<AmplifierSpecs>(amplifier).minimumOhms;
    std::optional<double> lowest;
    const PlacedThing* hardest = nullptr;
    for (const PlacedThing* speaker : speakers) {
        const auto specs = specsOf<SpeakerSpecs>(*speaker);
        const auto ohms = specs.minimumOhms ? specs.minimumOhms : specs.nominalOhms;
        if (!ohms) {
            need(parameter, "impedance of " + speaker->name());
        } else if (!lowest || *ohms < *lowest) {
            lowest = ohms;
            hardest = speaker;
        }
    }
    if (!least) {
        need(parameter, "least impedance that " + amplifier.name() + " is made for");
    } else if (lowest && (parameter.needs.empty() || *lowest < *least)) {
        parameter.needs.clear();
        parameter.subjects.emplace_back(hardest->placement->id);
        parameter.facts.emplace_back("other", hardest->name());
        holdAbove(parameter, *lowest, *least, "ohm");
    }
    parameters.push_back(std::move(parameter));
}

void addPower(const std::vector<const PlacedThing*>& speakers, const PlacedThing& amplifier,
              Parameters& parameters)
{
    Parameter parameter =
        makeParameter("match.power", Group::Match, Rank::Performance, advised, amplifier);
    const auto watts = specsOf<AmplifierSpecs>(amplifier).wattsPerChannel;
    if (!watts) {
        need(parameter, "power of " + amplifier.name());
        parameters.push_back(std::move(parameter));
        return;
    }
    parameter.value = *watts;
    parameter.unit = "W";
    parameter.verdict = verdictOf(true, parameter.grade);
    for (const PlacedThing* speaker : speakers) {
        const auto specs = specsOf<SpeakerSpecs>(*speaker);
        if (!specs.powerMinimum || !specs.powerMaximum) {
            need(parameter, "amplifier power that " + speaker->name() + " is made for");
            continue;
        }
        parameter.lowest = std::max(parameter.lowest.value_or(0), *specs.powerMinimum);
        parameter.highest = std::min(parameter.highest.value_or(1e9), *specs.powerMaximum);
    }
    const bool isMet =
        *watts >= parameter.lowest.value_or(0) && *watts <= parameter.highest.value_or(1e9);
    if (parameter.needs.empty()) {
        parameter.verdict = verdictOf(isMet, parameter.grade);
    }
    parameters.push_back(std::move(parameter));
}

bool hasHeight(const std::string& format)
{
    return std::ranges::any_of(std::array{"Atmos", "DTS:X", "Auro-3D"}, [&](const char* name) {
        return format.find(name) != std::string::npos;
    });
}

/// Loudspeakers overhead need a receiver that decodes their format.
void addFormats(const Scene& scene, const PlacedThing& amplifier, Parameters& parameters)
{
    const bool hasTops = countOf(scene, ComponentKind::HeightSpeaker) > 0 ||
                         countOf(scene, ComponentKind::InCeilingSpeaker) > 0;
    if (!hasTops) {
        return;
    }
    Parameter parameter =
        makeParameter("match.formats", Group::Match, Rank::Performance, counted, amplifier);
    const std::vector<std::string> formats = specsOf<AmplifierSpecs>(amplifier).formats;
    if (formats.empty()) {
        need(parameter, "formats of " + amplifier.name());
    } else {
        parameter.verdict = verdictOf(std::ranges::any_of(formats, hasHeight), parameter.grade);
    }
    parameters.push_back(std::move(parameter));
}

/// What a receiver must be able to do for this design.
bool drives(const Scene& scene, const catalogue::Component& component)
{
    const auto* const specs = std::get_if<AmplifierSpecs>(&component.specs);
    if (specs == nullptr) {
        return false;
    }
    const auto speakers = passiveSpeakers(scene);
    const bool hasChannels =
        specs->channelsAmplified.value_or(0) >= static_cast<int>(speakers.size());
    const bool hasOuts = specs->subwooferOuts.value_or(0) >=
                         static_cast<int>(countOf(scene, ComponentKind::Subwoofer));
    const bool hasInputs =
        specs->hdmiInputs.value_or(0) >= static_cast<int>(countOf(scene, ComponentKind::Source));
    return hasChannels && hasOuts && hasInputs &&
           std::ranges::all_of(speakers, [&](const PlacedThing* speaker) {
               const auto own = specsOf<SpeakerSpecs>(*speaker);
               const auto ohms = own.minimumOhms ? own.minimumOhms : own.nominalOhms;
               return !ohms || specs->minimumOhms.value_or(1e9) <= *ohms;
           });
}

/// On top of furniture that carries it.
void suggestNewReceiver(const Scene& scene, const catalogue::Catalogue& catalogue,
                        const catalogue::Component& receiver, std::vector<Candidate>& candidates)
{
    for (const PlacedThing& support : scene.fit.things) {
        const bool carries = support.isA(ComponentKind::Rack) ||
                             support.isA(ComponentKind::Cabinet) ||
                             support.isA(ComponentKind::Shelf);
        if (!carries || candidates.size() >= mostCandidates) {
            continue;
        }
        for (const auto& surface : support.component->surfaces) {
            design::Placement placement{freshId(scene.fit.design),
                                        receiver.id,
                                        support.placement->position,
                                        support.placement->turn,
                                        catalogue::Mounting::OnTop,
                                        support.placement->id,
                                        {},
                                        false,
                                        {}};
            placement.position.z = support.placement->position.z + surface.height;
            suggest(candidates, "add-receiver",
                    {{"thing", receiver.name.in("en")}, {"other", support.name()}},
                    design::place(scene.fit.design, catalogue, placement));
        }
    }
}

} // namespace

void checkAmplifier(const Scene& scene, Parameters& parameters)
{
    const std::vector<const PlacedThing*> speakers = passiveSpeakers(scene);
    const PlacedThing* const amplifier = mainAmplifier(scene);
    if (speakers.empty()) {
        return;
    }
    Parameter receiver = makeParameter("match.receiver", Group::Match, Rank::Performance, counted);
    receiver.verdict = verdictOf(amplifier != nullptr, receiver.grade);
    receiver.facts.emplace_back("count", std::to_string(speakers.size()));
    parameters.push_back(std::move(receiver));
    if (amplifier == nullptr) {
        return;
    }
    addChannels(scene, *amplifier, speakers.size(), parameters);
    addSubwooferOuts(scene, *amplifier, parameters);
    addImpedance(speakers, *amplifier, parameters);
    addPower(speakers, *amplifier, parameters);
    addFormats(scene, *amplifier, parameters);
}

void suggestReceiver(const Scene& scene, const catalogue::Catalogue& catalogue,
                     const Parameter& finding, std::vector<Candidate>& candidates)
{
    const PlacedThing* const thing = blamedThing(scene, finding);
    if (thing != nullptr && !thing->isA(ComponentKind::Receiver) &&
        !thing->isA(ComponentKind::Amplifier)) {
        return; // the sources go into the display: nothing to exchange
    }
    std::size_t left = 3;
    for (const catalogue::Component* other : cheapestFirst(catalogue, ComponentKind::Receiver)) {
        if (left == 0 || !drives(scene, *other)) {
            continue;
        }
        --left;
        if (thing != nullptr) {
            suggestComponent(candidates, "other-receiver", scene, catalogue, *thing, *other);
        } else {
            suggestNewReceiver(scene, catalogue, *other, candidates);
        }
    }
}

} // namespace bespeak::assessment
