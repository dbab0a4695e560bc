// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/bass_rules.h"

#include "models/assessment/bass_boundaries.h"
#include "models/assessment/bass_words.h"
#include "models/assessment/box_bass.h"
#include "models/assessment/rule_parts.h"
#include "models/standards/bonello.h"

#include <algorithm>
#include <array>

namespace bespeak::assessment
{

namespace
{

constexpr double deepNull = 10; // dB below what surrounds it; own choice
constexpr const char* computableRoom = "a room of a size that can be computed";
constexpr std::array keysOfWaves{"bass.extension", "bass.response", "bass.evenness", "bass.null"};
constexpr double thirdOctave = 0.12; // half of one, as a share of the frequency

Parameter makeParameter(const char* key)
{
    Parameter parameter;
    parameter.key = key;
    parameter.group = Group::Bass;
    parameter.certainty = Certainty::Predicted;
    return parameter;
}

void blame(Parameter& parameter, std::span<const BassSource> sources)
{
    for (const BassSource& source : sources) {
        parameter.subjects.emplace_back(source.id);
    }
}

Parameter extensionParameter(const BassFigures& figures, std::span<const BassSource> sources)
{
    Parameter parameter = makeParameter("bass.extension");
    parameter.unit = "Hz";
    blame(parameter, sources);
    const bool isKnown =
        std::ranges::all_of(sources, [](const BassSource& s) { return s.lowestHz.has_value(); });
    if (!isKnown) {
        parameter.needs = {"lowest frequency of what plays the bass"};
        parameter.source = "CEDIA/CTA-RP22 v1.2 (2023), parameter 18";
        parameter.grade = 'B';
        return parameter;
    }
    judgeByRp22(parameter, 18, figures.extension);
    // The room decides little of it: it rests on the lowest frequency that the maker states.
    parameter.certainty = Certainty::Indicative;
    parameter.highest = parameter.levels->limits[0];
    parameter.uncertainty = figures.extension * thirdOctave;
    parameter.verdict = verdictOfPrediction(figures.extension - *parameter.highest,
                                            *parameter.uncertainty, parameter.grade);
    parameter.facts = {{"frequency", hertzText(figures.extension)}};
    if (!figures.isExtensionReached) {
        // A bound is no figure.
        parameter.value.reset();
        parameter.uncertainty.reset();
        parameter.facts = {{"frequency", "more than " + hertzText(figures.extension)}};
    }
    return parameter;
}

Parameter responseParameter(const BassFigures& figures, const BassResponse& response,
                            std::span<const BassSource> sources, Correction correction)
{
    Parameter parameter = makeParameter("bass.response");
    parameter.unit = "dB";
    blame(parameter, sources);
    judgeByRp22(parameter, 19, figures.deviation);
    parameter.highest = parameter.levels->limits[0];
    parameter.uncertainty = response.uncertainty;
    parameter.verdict = verdictOfPrediction(figures.deviation - *parameter.highest,
                                            response.uncertainty, parameter.grade);
    parameter.facts = {{"deviation", decibelText(figures.deviation)},
                       {"frequency", hertzText(figures.deviationHz)},
                       {"correction", correction == Correction::Cuts ? "yes" : "no"}};
    return parameter;
}

Parameter evennessParameter(const Scene& scene, const BassFigures& figures,
                            const BassResponse& response, std::span<const BassSource> sources)
{
    Parameter parameter = makeParameter("bass.evenness");
    parameter.unit = "dB";
    blame(parameter, sources);
    judgeByRp22(parameter, 20, figures.worstSpread);
    parameter.highest = parameter.levels->limits[1]; // level 1 asks for nothing
    parameter.uncertainty = response.uncertainty;
    // It is no failure either: level 1 lets any difference stand.
    parameter.verdict = figures.worstSpread <= *parameter.highest ? Verdict::Pass : Verdict::Advice;
    for (std::size_t seat = 0; seat < scene.seats.size() && seat < figures.spread.size(); ++seat) {
        parameter.seats.push_back(
            {scene.seats[seat].id, scene.seats[seat].place, figures.spread[seat]});
    }
    parameter.facts = {{"difference", decibelText(figures.worstSpread)}};
    return parameter;
}

Parameter nullParameter(const Scene& scene, const BassFigures& figures,
                        const BassResponse& response, std::span<const BassSource> sources)
{
    Parameter parameter = makeParameter("bass.null");
    parameter.unit = "dB";
    blame(parameter, sources);
    parameter.subjects.emplace_back(scene.seats[scene.mainSeat].id);
    parameter.value = figures.nullDepth;
    parameter.highest = deepNull;
    parameter.uncertainty = 2 * response.uncertainty;
    parameter.source = "own choice";
    parameter.verdict = verdictOf(figures.nullDepth <= deepNull, parameter.grade);
    parameter.facts = {{"depth", decibelText(figures.nullDepth)},
                       {"frequency", hertzText(figures.nullHz)}};
    return parameter;
}

Parameters judged(const Scene& scene, const BassResponse& response,
                  std::span<const BassSource> sources)
{
    const Correction correction = correctionOf(scene);
    const BassFigures figures = bassFigures(response, sources, scene.mainSeat, correction);
    Parameters parameters;
    parameters.push_back(extensionParameter(figures, sources));
    parameters.push_back(responseParameter(figures, response, sources, correction));
    if (scene.seats.size() > 1) {
        parameters.push_back(evennessParameter(scene, figures, response, sources));
    }
    parameters.push_back(nullParameter(scene, figures, response, sources));
    return parameters;
}

/// What stands in their place until the waves of a room that is no box are computed, or for ever in
/// a room too large for that.
Parameters withoutFigures(const Scene& scene, std::span<const BassSource> sources, const char* need)
{
    Parameters parameters;
    for (const char* const key : keysOfWaves) {
        if (scene.seats.size() < 2 && std::string_view(key) == "bass.evenness") {
            continue;
        }
        Parameter parameter = makeParameter(key);
        blame(parameter, sources);
        parameter.certainty = Certainty::Indicative;
        parameter.unit = parameter.key == "bass.extension" ? "Hz" : "dB";
        parameter.source = "wave equation, finite differences";
        parameter.needs = {need};
        parameters.push_back(parameter);
    }
    return parameters;
}

Parameter modesParameter(const Scene& scene, const standards::Bonello& bonello)
{
    Parameter parameter = makeParameter("bass.modes");
    parameter.source = "Bonello, JAES 29(9), 1981";
    parameter.grade = 'A';
    parameter.certainty = Certainty::Computed;
    // Proportions are as they are: it is said, and nobody is told that the room fails.
    parameter.verdict = bonello.holds() ? Verdict::Pass : Verdict::Advice;
    parameter.value = 0;
    for (std::size_t band = 1; band < bonello.counts.size(); ++band) {
        if (bonello.counts[band] < bonello.counts[band - 1]) {
            parameter.value = *parameter.value + 1;
            parameter.facts = {{"frequency", hertzText(standards::bonelloCentre(band))}};
        }
    }
    if (parameter.facts.empty()) {
        parameter.facts = {{"frequency", hertzText(standards::bonelloCentre(0))}};
    }
    parameter.highest = 0;
    parameter.facts.emplace_back("height", lengthText(scene.room.height));
    return parameter;
}

Parameters assessBass(const Scene& scene)
{
    Parameters parameters;
    const std::vector<BassSource> sources = bassSources(scene);
    if (sources.empty()) {
        return parameters;
    }
    if (scene.seats.empty()) {
        Parameter parameter = makeParameter("bass.extension");
        parameter.unit = "Hz";
        blame(parameter, sources);
        parameter.source = "CEDIA/CTA-RP22 v1.2 (2023), parameter 18";
        parameter.needs = {"a seat"};
        return {parameter};
    }
    const std::optional<BassResponse> response = boxBassResponse(scene);
    parameters =
        response ? judged(scene, *response, sources)
                 : withoutFigures(scene, sources, scene.room.isBox ? computableRoom : neededWaves);
    if (scene.room.isBox) {
        const geometry::Vec2 size = scene.room.high - scene.room.low;
        if (const auto spacing = standards::bonello({size.x, size.y, scene.room.height})) {
            parameters.push_back(modesParameter(scene, *spacing));
        }
    }
    addBoundaryDips(scene, parameters);
    addHandover(scene, parameters);
    return parameters;
}

/// Loudspeakers and seats change while the room's standing waves stay: they are made once.
std::shared_ptr<const ModalRoom> modalRoomOf(const Scene& scene)
{
    const ModalBox box = makeModalBox(scene);
    RoomMemory* const memory = scene.memory;
    if (memory != nullptr && memory->box != nullptr && *memory->box == box) {
        return memory->room;
    }
    auto room = std::make_shared<const ModalRoom>(box, bassFrequencies());
    if (memory != nullptr) {
        *memory = {std::make_shared<const ModalBox>(box), room, nullptr};
    }
    return room;
}

bool corrects(const PlacedThing& thing)
{
    const auto* const specs = thing.component != nullptr
                                  ? std::get_if<catalogue::AmplifierSpecs>(&thing.component->specs)
                                  : nullptr;
    return specs != nullptr && specs->roomCorrection.value_or(false);
}

Interest interest(const Scene&, const PlacedThing& thing)
{
    return corrects(thing) ? Interest::Kind : Interest::None;
}

} // namespace

bool isOfWaves(std::string_view key)
{
    return std::ranges::find(keysOfWaves, key) != keysOfWaves.end();
}

bool awaitsWaves(const Parameter& parameter)
{
    return parameter.verdict == Verdict::Unjudged &&
           std::ranges::find(parameter.needs, neededWaves) != parameter.needs.end();
}

Correction correctionOf(const Scene& scene)
{
    return std::ranges::any_of(scene.fit.things, corrects) ? Correction::Cuts : Correction::None;
}

std::optional<BassResponse> boxBassResponse(const Scene& scene)
{
    const std::vector<BassSource> sources = bassSources(scene);
    if (!scene.room.isBox || sources.empty() || scene.seats.empty()) {
        return std::nullopt;
    }
    const std::shared_ptr<const ModalRoom> room = modalRoomOf(scene);
    if (room->highest() < crossover) {
        return std::nullopt;
    }
    BassHeard now{sources, {}, {}};
    for (const Seat& seat : scene.seats) {
        now.seats.push_back(seat.ear);
    }
    const BassHeard* const last = scene.memory != nullptr ? scene.memory->bass.get() : nullptr;
    if (last != nullptr && last->sources == now.sources && last->seats == now.seats) {
        return last->response;
    }
    now.response = boxResponse(*room, now.sources, now.seats);
    if (scene.memory != nullptr) {
        scene.memory->bass = std::make_shared<const BassHeard>(now);
    }
    return std::move(now.response);
}

std::optional<BassResponse> wavesBassResponse(const Scene& scene, const WaveResult& waves)
{
    const std::vector<BassSource> sources = bassSources(scene);
    if (scene.seats.empty() || sources.empty() || !(waves.task == makeWaveTask(scene))) {
        return std::nullopt;
    }
    return makeBassResponse(waves.seats, sources);
}

Parameters bassFromWaves(const Scene& scene, const WaveResult& waves)
{
    const std::optional<BassResponse> response = wavesBassResponse(scene, waves);
    if (!response) {
        return {};
    }
    if (response->highest < crossover * 0.999) {
        return withoutFigures(scene, bassSources(scene), computableRoom);
    }
    return judged(scene, *response, bassSources(scene));
}

const RuleGroup& bassRules()
{
    static const RuleGroup group{Group::Bass,
                                 Aspect::Room | Aspect::Seats | Aspect::Front | Aspect::Subwoofers |
                                     Aspect::Absorption | Aspect::Things,
                                 assessBass,
                                 proposeForBass,
                                 bassWords(),
                                 bassRemedyWords(),
                                 interest};
    return group;
}

} // namespace bespeak::assessment
