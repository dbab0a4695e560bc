// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#include "models/assessment/neighbour_noise.h"

#include "models/room/room_shape.h"
#include "models/standards/sound_transmission.h"
#include "models/standards/surroundings.h"

#include <algorithm>
#include <cmath>

namespace bespeak::assessment
{

using standards::NoiseOctaves;

namespace
{

constexpr double neighbourVolume = 40;         ///< m³
constexpr double neighbourReverberation = 0.5; ///< s
/// A wall of one leaf loses 6 dB with each octave downwards.
constexpr double massSlope = 6;
/// Nothing that is built lets less through.
constexpr double silence = -150;

NoiseOctaves continued(const std::array<double, 6>& reduction)
{
    NoiseOctaves octaves{};
    octaves.front() = reduction.front() - massSlope;
    std::ranges::copy(reduction, octaves.begin() + 1);
    octaves.back() = reduction.back();
    return octaves;
}

/// A part of a boundary and what it is built of; nullptr: unknown.
struct Part {
    double area = 0;
    const room::Construction* construction = nullptr;
    bool isHole = false;
    std::string name;
};

std::string openingText(const room::Opening& opening, Boundary boundary)
{
    const bool isWindow = opening.kind == room::OpeningKind::Window;
    return (isWindow ? "the glazing of the window in " : "what the door is made of in ") +
           boundaryName(boundary);
}

std::vector<Part> partsOf(const Scene& scene, Boundary boundary)
{
    const room::RoomParts& room = scene.room.parts;
    std::vector<Part> parts;
    double free = boundaryArea(scene, boundary);
    if (boundary.side == Side::Wall) {
        for (const room::Opening& opening : room.openings) {
            if (opening.wall != boundary.wall) {
                continue;
            }
            const double area = opening.width.inMetres() * opening.height.inMetres();
            free -= area;
            parts.push_back({area, room::findConstruction(opening.construction),
                             opening.kind == room::OpeningKind::Passage,
                             openingText(opening, boundary)});
        }
    }
    const std::string& construction = boundary.side == Side::Wall
                                          ? room.walls[boundary.wall].construction
                                      : boundary.side == Side::Ceiling ? room.ceilingConstruction
                                                                       : room.floorConstruction;
    parts.push_back({std::max(0.0, free), room::findConstruction(construction), false,
                     "what " + boundaryName(boundary) + " is built of"});
    return parts;
}

double limitOf(Hours hours)
{
    return hours == Hours::Night ? standards::neighbourAtNight : standards::neighbourAtDay;
}

void fillLevels(NeighbourNoise& noise, const NoiseOctaves& film, const NoiseOctaves& reduction,
                Hours hours)
{
    const NoiseOctaves quiet = *standards::noiseCriterionCurve(hours == Hours::Night ? 20 : 30);
    NoiseOctaves heard{};
    heard.fill(silence);
    for (std::size_t band = 0; band < neighbourBands; ++band) {
        const auto nextDoor = standards::levelNextDoor(film[band], reduction[band], noise.area,
                                                       neighbourVolume, neighbourReverberation);
        const double level = nextDoor.value_or(silence);
        // The figure that is judged rests on what was measured: 125 Hz and above.
        heard[band] = band < NeighbourNoise::indicativeBands ? silence : level;
        noise.played[band] = film[band];
        noise.soundReduction[band] = reduction[band];
        noise.nextDoor[band] = level;
        noise.cap[band] = film[band] - level + quiet[band];
    }
    noise.levelA = standards::aWeightedLevel(heard).value_or(0);
}

} // namespace

double boundaryArea(const Scene& scene, Boundary boundary)
{
    if (boundary.side != Side::Wall) {
        return scene.room.area;
    }
    const room::Room& room = scene.fit.design.room;
    const room::WallLine line = room::wallLine(room, boundary.wall);
    constexpr int steps = 16;
    double height = 0;
    for (int i = 0; i < steps; ++i) {
        const double at = (i + 0.5) / steps;
        height += room::ceilingAt(room, line.from + (line.to - line.from) * at) / steps;
    }
    return line.length() * height;
}

std::optional<NoiseOctaves> boundaryReduction(const Scene& scene, Boundary boundary,
                                              std::vector<std::string>& needs)
{
    const std::vector<Part> parts = partsOf(scene, boundary);
    for (const Part& part : parts) {
        if (part.construction == nullptr && !part.isHole && part.area > 0) {
            needs.push_back(part.name);
        }
    }
    if (!needs.empty()) {
        return std::nullopt;
    }
    NoiseOctaves reduction{};
    for (std::size_t band = 0; band < reduction.size(); ++band) {
        std::vector<standards::WallPart> walls;
        for (const Part& part : parts) {
            const double loss = part.construction != nullptr
                                    ? continued(part.construction->transmissionLoss)[band]
                                    : 0; // a hole lets everything through
            walls.push_back({part.area, loss});
        }
        const auto together = standards::compositeReduction(walls);
        if (!together) {
            needs.push_back("a size of " + boundaryName(boundary) + " that can be computed");
            return std::nullopt;
        }
        reduction[band] = *together;
    }
    return reduction;
}

NoiseOctaves reverberationByOctave(const Scene& scene)
{
    constexpr double sabine = 0.1611; // 24 ln 10 / 343 m/s
    NoiseOctaves reverberation{};
    for (std::size_t band = 0; band < reverberation.size(); ++band) {
        const std::size_t known = std::clamp<std::size_t>(band, 1, 6) - 1;
        double area = 0;
        for (const Absorber& absorber : scene.absorbers) {
            const bool isPiece =
                std::holds_alternative<PlacementId>(absorber.subject) && absorber.area == 0;
            area += absorber.absorption[known] * (isPiece ? 1 : absorber.area);
        }
        const double seconds = area > 0 ? sabine * scene.room.volume / area : 20;
        reverberation[band] = std::clamp(seconds, 0.05, 20.0);
    }
    return reverberation;
}

NeighbourNoise neighbourNoise(const Scene& scene, Boundary boundary, Hours hours,
                              design::Loudness loudness)
{
    NeighbourNoise noise;
    const auto reduction = boundaryReduction(scene, boundary, noise.needs);
    if (!reduction) {
        return noise;
    }
    noise.area = boundaryArea(scene, boundary);
    noise.limitA = limitOf(hours);
    const double level = standards::filmLevel(loudness);
    fillLevels(noise, standards::filmSpectrum(level), *reduction, hours);
    noise.loudestA = level - (noise.levelA - noise.limitA);
    return noise;
}

std::vector<Boundary> sharedBoundaries(const Scene& scene)
{
    std::vector<Boundary> shared;
    for (std::size_t wall = 0; wall < scene.room.parts.walls.size(); ++wall) {
        if (scene.room.parts.walls[wall].beyond == room::Beyond::Neighbour) {
            shared.push_back({Side::Wall, wall});
        }
    }
    if (scene.room.parts.aboveCeiling == room::Beyond::Neighbour) {
        shared.push_back({Side::Ceiling, 0});
    }
    if (scene.room.parts.belowFloor == room::Beyond::Neighbour) {
        shared.push_back({Side::Floor, 0});
    }
    return shared;
}

std::string boundaryName(Boundary boundary)
{
    switch (boundary.side) {
    case Side::Ceiling:
        return "the ceiling";
    case Side::Floor:
        return "the floor";
    case Side::Wall:
        break;
    }
    return "wall " + std::to_string(boundary.wall + 1);
}

} // namespace bespeak::assessment
