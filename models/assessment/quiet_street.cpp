// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/quiet_checks.h"

#include "models/design/design_edits.h"

#include "models/standards/sound_transmission.h"
#include "models/standards/surroundings.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

using standards::NoiseOctaves;

namespace
{

constexpr Evidence livingRoom{"WHO Guidelines for Community Noise (1999), Table 1", 'A'};
constexpr Evidence rp22{"CEDIA/CTA-RP22 v1.2 (2023), parameter 15, with NC for NCB", 'B'};
constexpr Evidence dialogue{"own choice: speech 15 dB above the noise", 'D'};
constexpr double dialogueOverNoise = 15;
/// The façade that looks away from the street is that much quieter. Own choice.
constexpr double awayFromStreet = 10;
constexpr double outdoorUncertainty = 5;

NoiseOctaves energySum(const NoiseOctaves& one, const NoiseOctaves& other)
{
    NoiseOctaves sum{};
    for (std::size_t band = 0; band < sum.size(); ++band) {
        sum[band] = 10 * std::log10(std::pow(10, one[band] / 10) + std::pow(10, other[band] / 10));
    }
    return sum;
}

constexpr NoiseOctaves nothing = {-100, -100, -100, -100, -100, -100, -100, -100};

/// dBA of what is known from measured walls: 125 Hz and above.
double measuredLevel(NoiseOctaves noise)
{
    noise.front() = nothing.front();
    return standards::aWeightedLevel(noise).value_or(0);
}

/// How much of a street's dBA a construction takes away: not what its rating says, since traffic
/// is loudest, and rooms ring longest, where double panes are weakest.
double trafficLoss(const room::Construction& construction, const NoiseOctaves& reverberation)
{
    constexpr double street = 70;
    NoiseOctaves through = standards::trafficSpectrum(street);
    for (std::size_t band = 0; band < construction.transmissionLoss.size(); ++band) {
        through[band + 1] -= construction.transmissionLoss[band];
    }
    through.back() -= construction.transmissionLoss.back();
    for (std::size_t band = 0; band < through.size(); ++band) {
        through[band] += 10 * std::log10(reverberation[band]);
    }
    return street - measuredLevel(through);
}

/// Adds what comes through one wall to the noise in the room.
void addFacade(const Scene& scene, Boundary wall, double outdoorA,
               const NoiseOctaves& reverberation, NoiseOctaves& noise,
               std::vector<std::string>& needs)
{
    std::vector<std::string> missing;
    const auto reduction = boundaryReduction(scene, wall, missing);
    needs.insert(needs.end(), missing.begin(), missing.end());
    if (!reduction) {
        return;
    }
    const NoiseOctaves outside = standards::trafficSpectrum(outdoorA);
    NoiseOctaves inside = nothing;
    for (std::size_t band = 0; band < inside.size(); ++band) {
        const auto heard = standards::noiseThroughFacade(outside[band], (*reduction)[band],
                                                         boundaryArea(scene, wall),
                                                         scene.room.volume, reverberation[band]);
        if (heard) {
            inside[band] = heard->level;
        } else {
            needs.push_back("a room of a size that can be computed");
        }
    }
    noise = energySum(noise, inside);
}

/// The noise that comes from outside, or what is missing to know it.
NoiseOctaves outsideNoise(const Scene& scene, std::vector<std::string>& needs)
{
    NoiseOctaves noise = nothing;
    const std::vector<Boundary> walls = outerBoundaries(scene);
    if (walls.empty()) {
        return noise;
    }
    const auto outdoor = standards::outdoorNoise(scene.fit.design.brief.street);
    if (!outdoor) {
        needs.push_back("how busy the street is");
        return noise;
    }
    const NoiseOctaves reverberation = reverberationByOctave(scene);
    for (const Boundary wall : walls) {
        const bool isStreet = scene.room.parts.walls[wall.wall].beyond == room::Beyond::Street;
        addFacade(scene, wall, outdoor->day - (isStreet ? 0 : awayFromStreet), reverberation, noise,
                  needs);
    }
    return noise;
}

/// Where a projector hums and how much at 1 m, dBA.
struct Fan {
    geometry::Vec3 at;
    double level = 0;
};

std::vector<Fan> fansOf(const Scene& scene, std::vector<std::string>& needs)
{
    std::vector<Fan> fans;
    for (const PlacedThing& thing : scene.fit.things) {
        if (!thing.isA(catalogue::ComponentKind::Projector) || fans.size() >= mostOfARule) {
            continue;
        }
        const auto* const specs = findSpecs<catalogue::ProjectorSpecs>(thing);
        const auto level = specs == nullptr   ? std::nullopt
                           : specs->noiseHigh ? specs->noiseHigh
                                              : specs->noiseEco;
        if (level) {
            fans.push_back({thing.box.centre(), *level});
        } else {
            needs.push_back("noise of " + thing.name());
        }
    }
    return fans;
}

NoiseOctaves atSeat(NoiseOctaves noise, const std::vector<Fan>& fans, geometry::Vec3 ear)
{
    for (const Fan& fan : fans) {
        const double away = std::max(1.0, length(fan.at - ear));
        noise = energySum(noise, standards::fanSpectrum(fan.level - 20 * std::log10(away)));
    }
    return noise;
}

/// A parameter of the noise at the seats; its value is that of the worst.
Parameter makeSeatParameter(const Scene& scene, const char* key, Evidence evidence,
                            const std::vector<double>& values)
{
    Parameter parameter = makeParameter(key, Group::Quiet, Rank::Performance, evidence);
    parameter.certainty = Certainty::Indicative;
    parameter.uncertainty = outdoorUncertainty;
    for (std::size_t i = 0; i < values.size(); ++i) {
        parameter.seats.push_back({scene.seats[i].id, scene.seats[i].place, values[i]});
    }
    return parameter;
}

void addBackground(const Scene& scene, const BackgroundNoise& noise, Parameters& parameters)
{
    constexpr double quietest = 15;
    constexpr double loudest = 70;
    std::vector<double> curves;
    bool isTooLoud = false;
    for (const NoiseOctaves& seat : noise.seats) {
        const auto curve = standards::noiseCriterion(seat);
        isTooLoud = isTooLoud || !curve;
        curves.push_back(curve ? *curve : loudest);
    }
    const double worst = *std::ranges::max_element(curves);
    Parameter background = makeSeatParameter(scene, "quiet.background", rp22, curves);
    background.levels = LevelLimits{Sense::AtMost, {35, 26, 22, 18}};
    holdBelow(background, worst, 35, "");
    background.level = reachedLevel(*background.levels, worst);
    std::string curve =
        worst <= quietest ? "NC-15 or quieter" : "NC " + std::to_string(std::lround(worst));
    if (isTooLoud) {
        // Beyond the last curve there is no figure.
        curve = "more than NC 70";
        background.value.reset();
        background.seats.clear();
    }
    background.facts.emplace_back("curve", curve);
    parameters.push_back(std::move(background));
}

void addDialogue(const Scene& scene, const BackgroundNoise& noise, Parameters& parameters)
{
    const double speech = standards::speechLevel(scene.fit.design.brief.loudness);
    std::vector<double> margins;
    for (const double level : noise.seatsA) {
        margins.push_back(speech - level);
    }
    Parameter parameter = makeSeatParameter(scene, "quiet.dialogue", dialogue, margins);
    holdAbove(parameter, *std::ranges::min_element(margins), dialogueOverNoise, "dB");
    if (scene.fit.design.brief.loudness == design::Loudness::Unsaid) {
        parameter.facts.emplace_back("assumed", "normal loudness");
    }
    parameters.push_back(std::move(parameter));
}

bool nothingIsKnown(const Scene& scene)
{
    return std::ranges::all_of(scene.room.parts.walls, [](const room::Wall& wall) {
        return wall.beyond == room::Beyond::Unknown;
    });
}

} // namespace

std::vector<Boundary> outerBoundaries(const Scene& scene)
{
    std::vector<Boundary> walls;
    for (std::size_t wall = 0; wall < scene.room.parts.walls.size(); ++wall) {
        const room::Beyond beyond = scene.room.parts.walls[wall].beyond;
        if (beyond == room::Beyond::Street || beyond == room::Beyond::Outdoors) {
            walls.push_back({Side::Wall, wall});
        }
    }
    return walls;
}

BackgroundNoise backgroundNoise(const Scene& scene)
{
    BackgroundNoise noise;
    noise.hasOutside = !outerBoundaries(scene).empty();
    const NoiseOctaves outside = outsideNoise(scene, noise.needs);
    const std::vector<Fan> fans = fansOf(scene, noise.needs);
    if (!noise.needs.empty()) {
        return noise;
    }
    noise.streetA = measuredLevel(outside);
    for (const Seat& seat : scene.seats) {
        noise.seats.push_back(atSeat(outside, fans, seat.ear));
        noise.seatsA.push_back(measuredLevel(noise.seats.back()));
    }
    return noise;
}

void checkStreet(const Scene& scene, Parameters& parameters)
{
    if (scene.seats.empty()) {
        return;
    }
    const bool isNamed = scene.fit.design.brief.street != design::Street::Unsaid;
    BackgroundNoise noise = backgroundNoise(scene);
    Parameter street =
        makeParameter("quiet.street-noise", Group::Quiet, Rank::Performance, livingRoom);
    street.certainty = Certainty::Indicative;
    street.uncertainty = outdoorUncertainty;
    if (!noise.hasOutside) {
        if (isNamed || nothingIsKnown(scene)) {
            need(street, "what lies behind the walls: which of them face the street");
            parameters.push_back(std::move(street));
        }
        return;
    }
    for (const Boundary wall : outerBoundaries(scene)) {
        street.subjects.push_back(wall.wall);
    }
    for (std::string& missing : noise.needs) {
        need(street, std::move(missing));
    }
    if (!noise.needs.empty()) {
        parameters.push_back(std::move(street));
        return;
    }
    holdBelow(street, noise.streetA, standards::livingRoomNoise, "dBA");
    parameters.push_back(std::move(street));
    addBackground(scene, noise, parameters);
    addDialogue(scene, noise, parameters);
}

void suggestGlazing(const Scene& scene, std::vector<Candidate>& candidates)
{
    if (scene.fit.design.brief.tenure == design::Tenure::Rented) {
        return; // the landlord's
    }
    const NoiseOctaves ringing = reverberationByOctave(scene);
    for (const Boundary wall : outerBoundaries(scene)) {
        for (const room::Opening& opening : scene.room.parts.openings) {
            const room::Construction* const now = room::findConstruction(opening.construction);
            if (opening.wall != wall.wall || now == nullptr) {
                continue;
            }
            for (const room::Construction& better : room::constructions()) {
                const bool fits =
                    opening.kind == room::OpeningKind::Window ? better.forWindows : better.forDoors;
                if (fits && trafficLoss(better, ringing) > trafficLoss(*now, ringing) + 0.5) {
                    room::Opening changed = opening;
                    changed.construction = better.id;
                    suggest(
                        candidates, "better-opening",
                        {{"wall", boundaryName(wall)}, {"construction", std::string(better.name)}},
                        design::changeOpening(scene.fit.design, changed));
                }
            }
        }
    }
}

} // namespace bespeak::assessment
