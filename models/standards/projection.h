// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

/// Projectors and what reaches the viewer from their screens. Errors: standards.out-of-range.
namespace bespeak::standards
{

/// cd/m² in one footlambert.
constexpr double candelaPerFootlambert = 3.42626;

/// Luminance of a screen that all the light falls on, cd/m²: Φ·gain/(π·A), photometry. Holds for
/// a matt screen seen from the front; a gain above 1 falls off to the sides.
/// @param lumens above 0. @param gain 0.05 to 20. @param area m², above 0.
Result<double> projectorLuminance(double lumens, double gain, double area);

/// What is left of the rated light after some time, of calibrated lumens; 0.7–0.8 is usual. Our
/// own choice, grade D.
constexpr double lightLeftAfterAgeing = 0.75;

/// Targets in cd/m²: SDR cinema 14 fL, and the range 12–22 fL of SMPTE. Grade B.
constexpr double cinemaLuminance = 48;
constexpr double leastCinemaLuminance = 12 * candelaPerFootlambert;

struct ThrowRange {
    double nearest = 0;
    double farthest = 0;

    bool contains(double distance) const { return distance >= nearest && distance <= farthest; }
};

/// Where the lens may be for a picture of that width: throw ratio times width.
/// @param least,most throw ratios, 0.05 to 20, `least` not above `most`.
Result<ThrowRange> throwRange(double width, double least, double most);

} // namespace bespeak::standards
