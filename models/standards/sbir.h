// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/standards/modes.h"

/// Where the sound that a wall near a loudspeaker throws back cancels the direct sound.
namespace bespeak::standards
{

/// Hz of the k-th dip for a wall behind the loudspeaker on the listening axis: (2k-1)·c/4d.
/// @param distance of the acoustic centre from the wall, 0.001–1000 m. @param k 1–1000.
/// Source: quarter-wave rule (Allison; guides by Genelec and GIK). Errors: standards.out-of-range.
Result<double> quarterWaveDip(double distance, int k = 1, double c = speedOfSound);

/// Hz of the first dip for a reflected path longer than the direct one: c/2(reflected - direct).
/// Source: Acoustic Frontiers (grade A). Errors: standards.out-of-range (no longer than the
/// direct).
Result<double> pathDip(double direct, double reflected, double c = speedOfSound);

} // namespace bespeak::standards
