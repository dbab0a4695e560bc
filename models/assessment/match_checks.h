// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/rule_outcome.h"

/// Whether the components of a design work together; and what mends it.
namespace bespeak::assessment
{

/// match.receiver, match.channels, match.subwoofer-outs, match.impedance, match.power,
/// match.formats.
void checkAmplifier(const Scene& scene, Parameters& parameters);
/// match.hdmi-inputs, match.hdmi-rate, match.picture-pair.
void checkPictureChain(const Scene& scene, Parameters& parameters);
/// match.mount, match.mount-vesa, match.mount-load, match.drilling.
void checkFixings(const Scene& scene, Parameters& parameters);

/// match.stand: a loudspeaker that is made for a stand or a board.
void checkStands(const Scene& scene, Parameters& parameters);

void suggestStand(const Scene& scene, const catalogue::Catalogue& catalogue,
                  const PlacedThing& thing, std::vector<Candidate>& candidates);
void suggestReceiver(const Scene& scene, const catalogue::Catalogue& catalogue,
                     const Parameter& finding, std::vector<Candidate>& candidates);
void suggestMount(const Scene& scene, const catalogue::Catalogue& catalogue,
                  const Parameter& finding, std::vector<Candidate>& candidates);
void suggestWithoutDrilling(const Scene& scene, const catalogue::Catalogue& catalogue,
                            const PlacedThing& thing, std::vector<Candidate>& candidates);
void suggestScreen(const Scene& scene, const catalogue::Catalogue& catalogue,
                   const Parameter& finding, std::vector<Candidate>& candidates);

} // namespace bespeak::assessment
