// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/bass_figures.h"
#include "models/assessment/rule_group.h"
#include "models/assessment/wave_solver.h"

#include <memory>

namespace bespeak::assessment
{

/// What is missing to judge the bass until the waves of a room that is no box are known.
constexpr const char* neededWaves = "the waves of this room's shape";

/// The parameters that take the room's waves ("bass.extension", "bass.response", "bass.evenness",
/// "bass.null"), from what the wave solver found: they replace those of the same keys that
/// bassRules() leaves unjudged where the room is no box. Empty if the waves are those of another
/// scene.
Parameters bassFromWaves(const Scene& scene, const WaveResult& waves);

/// The response at each seat, for the plot: by the modal sum in a box. Empty for other rooms, or
/// if nobody sits there or nothing plays bass.
std::optional<BassResponse> boxBassResponse(const Scene& scene);
/// The same from the waves. Empty if they are those of another scene.
std::optional<BassResponse> wavesBassResponse(const Scene& scene, const WaveResult& waves);

/// A receiver with room correction takes peaks of the bass away.
Correction correctionOf(const Scene& scene);

/// Whether a parameter takes the waves of a room that is no box.
bool isOfWaves(std::string_view key);
/// Whether it waits for them.
bool awaitsWaves(const Parameter& parameter);

/// What the bass would be with subwoofers elsewhere: cheap enough to try dozens of places.
class BassTrial
{
public:
    virtual ~BassTrial() = default;
    /// The figures with these sources in place of the scene's own.
    virtual BassFigures figuresOf(std::span<const BassSource> sources) const = 0;
};

/// By the modal sum in a box, where sources may stand anywhere. In another room by one run of the
/// waves from each seat: a place hears of a seat what the seat would hear of the place, so that
/// sources may stand at any of `places`, and nowhere else. Needs a seat. nullptr for a room too
/// large for its waves, or too many seats.
std::unique_ptr<BassTrial> makeBassTrial(const Scene& scene,
                                         std::span<const geometry::Vec3> places);

// The candidates of bassRules() and reflectionRules(), in files of their own.
std::vector<Candidate> proposeForBass(const Scene& scene, const catalogue::Catalogue& catalogue,
                                      const Parameter& finding);

} // namespace bespeak::assessment
