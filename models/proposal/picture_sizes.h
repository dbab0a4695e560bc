// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/proposal/needs.h"

#include <optional>
#include <vector>

namespace bespeak::proposal
{

/// Width of what is lit, m, as the assessment reckons it; 0 if the catalogue does not say, or if it
/// shows no picture.
double pictureWidth(const catalogue::Component& component);

/// Widths of the pictures that may be proposed, rising, each once.
std::vector<double> pictureWidths(const catalogue::Catalogue& catalogue, const Needs& needs);

/// Distances of ears from the wall at which some picture no wider than `widest` fills an angle
/// between standards::leastViewingAngle and largestViewingAngle.
struct DistanceRange {
    double nearest = 0;
    double farthest = 0;
};
std::optional<DistanceRange> viewingDistances(const std::vector<double>& widths, double widest);

} // namespace bespeak::proposal
