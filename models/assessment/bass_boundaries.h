// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/parameter.h"
#include "models/assessment/scene.h"

namespace bespeak::assessment
{

/// The wall behind a front loudspeaker and the dip that its reflection makes.
struct BoundaryDip {
    std::size_t speaker = 0; ///< index in the scene
    std::size_t wall = 0;
    double distance = 0;  ///< m from the acoustic centre to the wall
    double frequency = 0; ///< Hz
};

/// For each left, right and centre loudspeaker that stands free: the nearest wall behind it.
std::vector<BoundaryDip> boundaryDips(const Scene& scene);

/// Dips are heard where the ear hears voices and the loudspeaker plays alone: between the crossover
/// and this, Hz. Nearer to the wall they lie above, where the loudspeaker sends little backwards.
constexpr double highestBoundaryDip = 300;

/// Adds "bass.boundary-dip".
void addBoundaryDips(const Scene& scene, Parameters& parameters);
/// Adds "bass.handover": do the front loudspeakers reach down to where the subwoofer takes over?
void addHandover(const Scene& scene, Parameters& parameters);

} // namespace bespeak::assessment
