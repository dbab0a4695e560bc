// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/speaker_heard.h"

/// How loud the loudspeakers can play. Only for the rules of level.
namespace bespeak::assessment
{

/// What one loudspeaker can do, or what must be known before that can be said.
struct Capability {
    std::size_t speaker = 0;          ///< index in the scene
    std::optional<double> atOneMetre; ///< dB SPL
    std::vector<std::string> needs;
};

/// Of all loudspeakers with a role. The strongest amplifier drives the screen loudspeakers first;
/// each has as many channels as the catalogue says.
///
/// Passive ones: sensitivity and power, no more than the loudspeaker takes and its largest level.
/// An amplifier is credited with its rated power into a lower impedance, since few give more with
/// all channels driven. Active ones and soundbars: their largest level.
std::vector<Capability> capabilitiesOf(const Scene& scene);

/// The receivers and amplifiers, the strongest first.
std::vector<const PlacedThing*> amplifiersOf(const Scene& scene);
/// Watts of a channel; 0: unknown.
double wattsOf(const catalogue::Component& component);

std::vector<Candidate> proposeLevel(const Scene& scene, const catalogue::Catalogue& catalogue,
                                    const Parameter& finding);
std::span<const ParameterWords> levelWords();
std::span<const RemedyWords> levelRemedyWords();

} // namespace bespeak::assessment
