// SPDX-FileCopyrightText: 2026 The Bespeak authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"
#include "models/geometry/vector.h"

/// Room to walk, to turn and to open doors.
namespace bespeak::standards
{

/// Widths of ways in m. Source: 2010 ADA Standards 304.3, 403.5 (grade A), 404.2.3 (C); law for
/// public places in the USA, here what "accessible" means.
constexpr double accessibleWay = 0.915;
constexpr double accessibleNarrows = 0.815; ///< for at most narrowsLength of the way
constexpr double narrowsLength = 0.61;
constexpr double passingWay = 1.525;
constexpr double turningCircle = 1.525;  ///< diameter
constexpr double accessibleDoor = 0.815; ///< clear width
/// Turning place of DIN 18040-2, a square's side, m; grade C.
constexpr double turningSquare = 1.5;

/// Ways at home, m; trade practice, grade D.
constexpr double homeWay = 0.76;
constexpr double homeMainWay = 0.9;
constexpr double seatToTable = 0.4;

/// An upright rectangle in the plan; high is not below low.
struct PlanRectangle {
    geometry::Vec2 low;
    geometry::Vec2 high;
};

/// The free distance in m between two rectangles, 0 if they touch. Exact.
/// Errors: standards.out-of-range (a rectangle that is inside out or beyond 1000 m).
Result<double> clearGap(const PlanRectangle& one, const PlanRectangle& other);

struct DoorSweep {
    double nearest = 0; ///< distance from the hinge to the nearest point within the quarter, m
    bool isClear = false;
};

/// Whether a leaf that opens through the quarter circle x, y >= hinge meets a rectangle. Exact.
/// @param leaf width of the leaf, 0.1–10 m. Errors: standards.out-of-range.
Result<DoorSweep> doorSweep(geometry::Vec2 hinge, double leaf, const PlanRectangle& thing);

/// Whether the turning circle fits into a free rectangle. @param width, depth 0–1000 m.
/// Source: ADA 304.3.1, grade A. Errors: standards.out-of-range.
Result<bool> canTurn(double width, double depth);

/// Back to back distance of two rows: the reclined seat and the way before it, m.
/// @param reclinedDepth 0.3–3 m. @param aisle 0–10 m; 0.3 m for feet, accessibleWay for wheels.
/// Trade guides (Seatcraft, Valencia), grade B. Errors: standards.out-of-range.
Result<double> rowPitch(double reclinedDepth, double aisle);

} // namespace bespeak::standards
