// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/parameter.h"

namespace bespeak::assessment
{

/// Puts value, limits, level, source and grade of a parameter of CEDIA/CTA-RP22 into place; the
/// verdict stays to be given. Needs 1–21.
void judgeByRp22(Parameter& parameter, int number, double value);

/// A prediction fails only if it misses its limits by more than its own uncertainty; between, it
/// advises. @param miss by how much the limit is missed, 0 or less: it is kept.
Verdict verdictOfPrediction(double miss, double uncertainty, char grade);

/// "63 Hz", "12.5 Hz": no more digits than the figure deserves.
std::string hertzText(double frequency);
/// "4.2 dB"
std::string decibelText(double level);

} // namespace bespeak::assessment
