// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

/// How high a child reaches, and what a cord may do there.
namespace bespeak::standards
{

/// A measure of the growth charts: M (1 + L S z)^(1/L), or M exp(S z) for L = 0.
/// @param median M, above 0. @param power L, -10..10. @param variation S, above 0 and at most 1.
/// @param z -4..4; 1.644854 is the 95th percentile. Exact. Source: CDC growth charts (2000), LMS
/// method, grade A. Errors: standards.out-of-range.
Result<double> growthMeasure(double median, double power, double variation, double z);

enum class Percentile { P50, P95 };

/// Standing height in m of boys, the taller ones, at 24–240 months; straight lines between the
/// chart's rows, within 3 mm. Source: CDC growth charts (2000), stature for age, boys; grade A for
/// the 95th percentile up to 96.5 months, C beyond and for the median.
/// Errors: standards.out-of-range.
Result<double> boysStature(double ageMonths, Percentile percentile = Percentile::P95);

/// How much higher than its head a child gets hold of things.
constexpr double reachOverStature = 1.2;
/// A surface that low is climbed on, m …
constexpr double climbableHeight = 0.6;
/// … and helps to reach what is that near, m (36 in of the CPSC's pool barrier rules, rounded).
constexpr double climbableDistance = 0.9;

/// The height in m that a child reaches: 1.2 times its stature, on top of what it climbs.
/// @param stature 0.3–2.2 m. @param climb height of the surface it stands on, 0–2 m.
/// Own choice, grade D; it agrees with the 1.37 m of the CPSC's latch rule for children under 5.
/// Errors: standards.out-of-range.
Result<double> childReach(double stature, double climb = 0);

/// The same for a child of whole years, by its 95th percentile at that birthday; infants under 2
/// count as 2. @param age 0–17.
Result<double> childReachAtAge(int age, double climb = 0);

/// Below this a loose cord is a danger, m, from a loop of that size on, m.
constexpr double cordHeight = 1.6;
constexpr double cordLoop = 0.22;

enum class CordHold { Loose, Secured };

/// False if a loop may catch a child. @param lowestPoint m above the floor. @param loop m.
/// Source: Competition and Consumer (Corded Internal Window Coverings), Australia, used for cables;
/// grade A. Errors: standards.out-of-range.
Result<bool> isCordSafe(double lowestPoint, double loop, CordHold hold);

} // namespace bespeak::standards
