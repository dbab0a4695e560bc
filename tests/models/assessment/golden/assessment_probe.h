// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/assessment/assessment.h"

#include <set>
#include <string>

/// What the tests of whole assessments ask of them.
namespace bespeak::test
{

/// Keys that are found: parameters that are findings, and rules of fit.
std::set<std::string> foundIn(const assessment::Assessment& assessment);

/// The name of a figure that is not a number or not finite, or empty.
std::string strayFigure(const assessment::Assessment& assessment);

/// True if the key's group of rules is there (fit always is).
bool isJudged(const std::string& key);

/// One line for each parameter: for messages of tests.
std::string listed(const assessment::Assessment& assessment);

/// The design seen in a mirror: left is right.
design::Design mirrored(const design::Design& design);
/// The design turned by quarter turns about the origin and then shifted, metres.
design::Design moved(const design::Design& design, int quarters, geometry::Vec2 shift);

} // namespace bespeak::test
