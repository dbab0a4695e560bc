// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/neighbour_noise.h"
#include "models/assessment/rule_outcome.h"

/// The rules of quiet, each of which adds its parameters; and what mends them.
namespace bespeak::assessment
{

/// What comes in from outside, with the projector's fan: by octave 63–8000 Hz at each seat.
struct BackgroundNoise {
    std::vector<standards::NoiseOctaves> seats; ///< as many as the scene has
    std::vector<double> seatsA;                 ///< from 125 Hz on, dBA
    double streetA = 0;                         ///< from outside alone, from 125 Hz on, dBA
    bool hasOutside = false;                    ///< a wall has the street or the open behind it
    std::vector<std::string> needs;             ///< what is missing: then there are no figures
};

BackgroundNoise backgroundNoise(const Scene& scene);
/// Walls that the street's noise reaches.
std::vector<Boundary> outerBoundaries(const Scene& scene);

/// quiet.street-noise, quiet.background, quiet.dialogue.
void checkStreet(const Scene& scene, Parameters& parameters);
/// quiet.neighbour-night, quiet.neighbour-day, quiet.surroundings.
void checkNeighbours(const Scene& scene, Parameters& parameters);
/// quiet.shared-wall-speaker, quiet.subwoofer-party-wall.
void checkSharedWalls(const Scene& scene, Parameters& parameters);

void suggestGlazing(const Scene& scene, std::vector<Candidate>& candidates);
void suggestForNeighbour(const Scene& scene, const Parameter& finding,
                         std::vector<Candidate>& candidates);
void suggestForSharedWall(const Scene& scene, const catalogue::Catalogue& catalogue,
                          const Parameter& finding, std::vector<Candidate>& candidates);

/// A subwoofer nearer than that to a wall with neighbours shakes it, m. Own choice.
constexpr double subwooferFromNeighbour = 1.0;

} // namespace bespeak::assessment
