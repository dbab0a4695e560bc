// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

namespace bespeak::standards
{

/// Hz below which single modes are heard: 2000·√(T/V). A guide, no observable edge; formulas of
/// reverberation do not hold below it. Source: Schroeder and Kuttruff 1962 (grade A).
/// @param reverberation s, up to 100. @param volume m³. Errors: standards.out-of-range.
Result<double> schroederFrequency(double reverberation, double volume);

} // namespace bespeak::standards
