// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/finding.h"
#include "models/catalogue/catalogue.h"
#include "models/design/design.h"

#include <string>
#include <vector>

namespace bespeak::assessment
{

/// Does it fit? Overlap of placements (a rug lies under things, what stands on something touches
/// it, in-wall things are in the wall), out of the room, above the ceiling, a door's swing blocked,
/// a window or door covered by a wall thing, more load than a support carries, an overhang,
/// a component that the catalogue no longer has, and a room that is only estimated (advice).
/// Worst first; ties by placement order. Cost grows about linearly with the number of placements.
std::vector<Finding> checkFit(const design::Design& design, const catalogue::Catalogue& catalogue);

/// English sentence of a finding, `{name}` stands for a fact; nullptr for an unknown rule. The
/// window translates it in the context "Findings".
const char* findingSentence(const std::string& rule);

} // namespace bespeak::assessment
